"""A person chooses the secret in private, and a group plays with it."""

import pytest

from embeddings.table.space import Space
from handlers.context.services import Services
from storage.games import CHOSEN
from tests.chat.test_game import far_words, field_of_word, reaction
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


def link(message: Message) -> str:
    """Give the payload of a message's link to a group or to the private chat."""
    return str(message["reply_markup"]["inline_keyboard"][0][0]["url"]).partition("=")[2]


async def some_secret(ana: Speaker, services: Services) -> str:
    """Let a game run once, for a word that may be a secret, and give it up."""
    await ana.writes("/jogo")
    running = await services.games.stored.running(101, 0)
    assert running is not None
    await ana.writes("/jogo desisto")
    return running.secret


async def test_a_group_finds_the_word_that_one_of_them_chose(four: list[Speaker], services: Services) -> None:
    ana, bruno, *_ = four
    alone = Speaker(ana.bot, ana.person)
    secret = await some_secret(alone, services)
    (kept,) = await alone.writes(f"/jogo escolho {secret}")
    assert kept["text"].startswith(f"🤫 Guardei {secret}.")
    assert labels(kept) == ["🎯 Levar a um grupo"]
    (board,) = await ana.writes(f"/start@{ana.world.bot.username} {link(kept)}")
    assert "Alguém daqui escolheu a palavra, e não pode chutar." in board["text"]
    assert secret not in board["text"]

    assert await ana.writes(secret, reply_to=board) == []
    assert reaction(ana, GROUP, secret) == "🤝"
    (shown,) = await bruno.writes(far_words(secret)[0], reply_to=board)
    assert "1 palpite\n" in shown["text"]
    answers = await bruno.writes(secret, reply_to=board)
    assert any(f"Bruno achou: era {secret}!" in str(one.get("text")) for one in answers)


async def test_who_asks_in_a_group_is_led_to_the_private_chat(
    four: list[Speaker], services: Services
) -> None:
    ana, _, carla, _ = four
    (led,) = await carla.writes("/jogo escolho")
    assert led["text"].startswith("🤫 A palavra se escolhe no nosso privado")
    (told,) = await carla.writes("/jogo escolho praia")
    assert told["text"].startswith("🤫 Essa todo mundo já viu.")
    assert await services.games.stored.running(GROUP, 0) is None
    alone = Speaker(carla.bot, carla.person)
    (how,) = await alone.writes(f"/start {link(led)}")
    assert how["text"].startswith("🤫 Mande agora só a palavra, aqui")
    assert ana.person.id != carla.person.id


async def test_a_word_that_is_no_secret_is_told_with_some_that_are(
    ana: Speaker, bruno: Speaker, services: Services
) -> None:
    secret = await some_secret(ana, services)
    (odd,) = await ana.writes("/jogo escolho xablauzinho")
    assert odd["text"].startswith("xablauzinho não serve de secreta")
    assert labels(odd) == []
    word = next(one for one in field_of_word(secret) if one != secret)
    (answer,) = await bruno.writes(f"/game choose {word}")
    assert answer["text"].startswith(("🤫 I keep", f"{word} can't be a secret"))


async def test_a_kept_word_is_no_game_and_is_not_used_up(ana: Speaker, services: Services) -> None:
    secret = await some_secret(ana, services)
    before = await services.games.stored.used(101, services.answers.card.digest)
    (kept,) = await ana.writes(f"/jogo escolho {secret}")
    game = await services.games.stored.keyed(link(kept).removeprefix("game-"))
    assert game is not None
    assert (game.state, game.chooser, game.secret) == (CHOSEN, 101, secret)
    assert await services.games.stored.running(101, 0) is None
    assert await services.games.stored.used(101, services.answers.card.digest) == before
    await ana.presses((await ana.writes("/esquecer"))[-1], "Sim, apagar tudo")
    forgotten = await services.games.stored.keyed(game.key)
    assert forgotten is None or forgotten.chooser is None


async def test_alone_the_word_that_is_sent_next_is_the_choice(
    ana: Speaker, bruno: Speaker, services: Services
) -> None:
    secret = await some_secret(ana, services)
    await ana.asks("/jogo escolho")
    kept = await ana.asks(secret)
    assert kept.startswith(f"🤫 Guardei {secret}.")
    assert kept.endswith(f"/jogo escolho {secret}")
    assert not (await ana.asks(secret)).startswith("🤫")
    assert (await bruno.asks("/game choose")).startswith("🤫 Send just the word now")
    assert (await bruno.asks(secret.capitalize())).startswith(f"🤫 I keep {secret}.")
    await ana.asks("/jogo escolho")
    assert not (await ana.asks("o que é cosseno?")).startswith("🤫")
    assert not (await ana.asks(secret)).startswith("🤫")


async def test_a_word_is_the_choice_also_behind_the_link_from_a_group(
    ana: Speaker, services: Services
) -> None:
    secret = await some_secret(ana, services)
    await ana.asks("/start choose")
    assert (await ana.asks(secret)).startswith(f"🤫 Guardei {secret}.")
