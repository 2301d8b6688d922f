"""Languages, the model's card."""

from botapi.people import Chat
from tests.conftest import OpenBot
from tests.conversation import Speaker


async def test_a_private_chat_speaks_the_persons_language_until_another_is_chosen(
    ana: Speaker, bruno: Speaker
) -> None:
    assert "tem 3 dimensões" in await ana.asks("/dims rei")
    assert "has 3 dimensions" in await bruno.asks("/dims rei")
    assert "eu falo português" in await bruno.asks("/idioma pt")
    assert "tem 3 dimensões" in await bruno.asks("/dims rei")


async def test_a_group_speaks_portuguese_until_another_language_is_chosen(
    bruno: Speaker, group: Chat
) -> None:
    bruno.world.promote(group, bruno.person)
    here = bruno.within(group)
    assert "tem 3 dimensões" in await here.asks("/dims rei")
    assert "I speak English" in await here.asks("/language english")
    assert "has 3 dimensions" in await here.asks("/dims rei")
    assert "has 3 dimensions" in await bruno.asks("/dims rei")


async def test_the_choice_survives_a_restart(ana: Speaker, open_bot: OpenBot, space: object) -> None:
    await ana.asks("/idioma en")
    again = await open_bot(space)  # type: ignore[arg-type]
    speaker = Speaker(again, again.world.person(101, "Ana", language_code="pt-br"))
    assert "has 3 dimensions" in await speaker.asks("/dims rei")


async def test_an_unknown_language_is_answered_with_those_there_are(ana: Speaker) -> None:
    answer = await ana.asks("/idioma klingon")
    assert "Ainda não falo “klingon”" in answer
    assert "/idioma en" in answer


async def test_without_a_language_the_current_one_is_named(ana: Speaker) -> None:
    assert "eu falo português" in await ana.asks("/idioma")


async def test_the_models_card_is_shown(ana: Speaker) -> None:
    card = await ana.asks("/modelo")
    assert "🧭 handmade 0" in card
    assert "Idioma: português" in card
    assert "Palavras com vetor: 9" in card
    assert "Licença: MIT" in card
