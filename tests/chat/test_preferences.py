"""Languages, help, the model's card."""

from botapi.people import Chat
from handlers.commands import COMMANDS
from tests.conftest import OpenBot
from tests.conversation import ENGLISH, PORTUGUESE, Speaker, labels


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


async def test_help_lists_every_command_in_the_chats_language(ana: Speaker, bruno: Speaker) -> None:
    portuguese, english = await ana.asks("/ajuda"), await bruno.asks("/help")
    for command in COMMANDS:
        assert f"/{PORTUGUESE.command(command.key)} — " in portuguese
        assert f"/{ENGLISH.command(command.key)} — " in english


async def test_every_example_of_the_welcome_answers_when_it_is_tapped(ana: Speaker) -> None:
    (welcome,) = await ana.writes("/start")
    assert labels(welcome) == ["/embedding rato", "/dims exemplo", "/similar rei rainha"]
    tapped = [(await ana.presses(welcome, label))[0]["text"] for label in labels(welcome)]
    assert "Embedding de rato" in tapped[0]
    assert "'exemplo' tem 3 dimensões" in tapped[1]
    assert "rei e rainha: similaridade" in tapped[2]


async def test_a_tapped_example_belongs_to_who_tapped_it(ana: Speaker, bruno: Speaker, group: Chat) -> None:
    (welcome,) = await ana.within(group).writes("/ajuda")
    await bruno.presses(welcome, "/dims exemplo")
    assert "/dims exemplo" in await bruno.asks("/historico")
    assert "ainda não perguntou" in await ana.asks("/historico")


async def test_the_models_card_is_shown(ana: Speaker) -> None:
    card = await ana.asks("/modelo")
    assert "🧭 handmade 0" in card
    assert "Língua: português" in card
    assert "Palavras com vetor: 9" in card
    assert "Licença: MIT" in card
