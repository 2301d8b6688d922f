"""Where a game lives: across restarts, in topics, in another group, for a day, and without somebody."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.localbot import LocalBot
from bot.settings import Settings
from embeddings.importing.importer import Plan, import_vectors
from embeddings.table.space import Space
from handlers.context.services import Services
from storage.database import Database
from storage.tables import games, guesses
from tests.chat.test_game import far_words, running
from tests.conftest import GROUP, OpenBot
from tests.conversation import Speaker
from tests.game_space import field_vectors, small_field

ENGLISH_WORDS = re.findall(
    r"\w+",
    """
    cat pan sea music dog plate beach song rat spoon wave guitar duck knife sand piano horse fork ship drum
    cow stove boat singer pig oven port choir hen table island dance fish cup sail melody wolf glass coast
    flute lion bread ocean sound bear cheese lake stage goat milk river letter sheep soup wind rhythm rabbit
    """,
)


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def test_a_restart_in_the_middle_loses_nothing(
    ana: Speaker, services: Services, space: Space, open_bot: OpenBot
) -> None:
    await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    far = far_words(secret)
    await ana.writes(far[0])
    other = await open_bot(space)
    again = Speaker(other, other.world.person(101, "Ana", language_code="pt-br"))
    (board,) = await again.writes("/jogo")
    assert far[0] in board["text"]
    (board,) = await again.writes(far[1])
    assert "2 palpites" in board["text"]
    end, _ = await again.writes(secret)
    assert "3 palpites" in end["text"]


async def test_a_game_of_another_model_ends_kindly(
    ana: Speaker, services: Services, open_bot: OpenBot
) -> None:
    from embeddings.table.handmade import handmade  # noqa: PLC0415

    await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    other = await open_bot(handmade({"rei": [1.0, 0.0], "rainha": [0.9, 0.1]}))
    again = Speaker(other, other.world.person(101, "Ana", language_code="pt-br"))
    said, *_ = await again.writes("/c rei")
    assert "O modelo desta conversa mudou" in said["text"]
    assert secret in said["text"]
    assert "não tem palavras suficientes" in await again.asks("/jogo")


async def test_a_board_says_in_which_language_the_words_of_the_chats_own_model_are(
    settings: Settings, space: Space, open_bot: OpenBot
) -> None:
    source = settings.model_folder.parent / "field.txt"
    vectors = zip(ENGLISH_WORDS, field_vectors().values(), strict=False)
    rows = (f"{word} {' '.join(map(str, vector))}\n" for word, vector in vectors)
    source.write_text("".join(rows))
    import_vectors(source, settings.model_folder, Plan("field", "en"), lambda _share: None)
    bot = await open_bot(space)
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    bruno = Speaker(bot, bot.world.person(102, "Bruno", language_code="en"))
    await ana.writes("/modelo en_field")
    assert "As palavras deste jogo são em inglês." in await ana.asks("/jogo")
    await bruno.writes("/model en_field")
    assert "The words of this game" not in await bruno.asks("/game")


async def test_each_topic_of_a_forum_has_its_own_game(
    bot: LocalBot, ana: Speaker, services: Services
) -> None:
    forum = bot.world.group(-1_001_000_000_009, "Fórum", [ana.person], creator=ana.person, forum=True)
    one, other = (bot.world.topic(forum, name, ana.person) for name in ("Um", "Outro"))
    there = ana.within(forum)
    (first,) = await there.writes("/jogo", thread=one)
    (second,) = await there.writes("/jogo", thread=other)
    games = [await running(services, forum.id, topic) for topic in (one, other)]
    assert games[0].number != games[1].number
    await there.writes(f"/c {far_words(games[0].secret)[0]}", thread=one)
    assert len(await services.games.stored.guesses(games[0].number)) == 1
    assert await services.games.stored.guesses(games[1].number) == ()
    assert first["message_thread_id"] != second["message_thread_id"]


async def test_a_group_that_becomes_a_supergroup_plays_on(
    bot: LocalBot, ana: Speaker, bruno: Speaker, services: Services
) -> None:
    small = bot.world.group(-77, "Turma", [ana.person, bruno.person], creator=ana.person)
    await ana.within(small).writes("/jogo")
    game = await running(services, -77)
    far = far_words(game.secret)
    await bruno.within(small).writes(f"/c {far[0]}")
    large = bot.world.migrate(small, GROUP, by=ana.person)
    await bot.deliver()
    (board,) = await bruno.within(large).writes(f"/c {far[1]}")
    assert "2 palpites" in board["text"]
    assert (await running(services, large.id)).number == game.number


async def test_a_forgotten_person_is_on_no_board_any_more(four: list[Speaker], services: Services) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    game = await running(services, GROUP)
    far = far_words(game.secret)
    await bruno.writes(far[0], reply_to=board)
    await ana.writes(far[1], reply_to=board)
    (asked,) = await Speaker(bruno.bot, bruno.person).writes("/forget")
    await Speaker(bruno.bot, bruno.person).presses(asked, "Yes, delete it all")
    guesses = await services.games.stored.guesses(game.number)
    assert [one.name for one in guesses] == ["Ana"]
    (board,) = await ana.writes(far[2], reply_to=board)
    assert "Bruno" not in board["text"]


async def test_the_same_secret_goes_to_another_group_by_a_link_without_the_word(
    four: list[Speaker], bot: LocalBot, services: Services
) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    game = await running(services, GROUP)
    end, _ = await bruno.writes(game.secret, reply_to=board)
    buttons = [button for row in end["reply_markup"]["inline_keyboard"] for button in row]
    link = next(button["url"] for button in buttons if "url" in button)
    score = next(button["copy_text"]["text"] for button in buttons if "copy_text" in button)
    assert link == f"https://t.me/vetorama_bot?startgroup=game-{game.key}"
    assert game.secret not in link + score
    assert score == "🎯 Vetorama · 🏆 em 1 palpite 🏆"
    other = bot.world.group(-1_001_000_000_005, "Outra turma", [ana.person], creator=ana.person)
    await ana.within(other).writes(f"/start@vetorama_bot game-{game.key}")
    assert (await running(services, other.id)).secret == game.secret
    assert "não existe mais" in await ana.asks("/start game-nada")


async def test_the_word_of_the_day_is_one_for_all_and_comes_once(
    four: list[Speaker], bruno: Speaker, services: Services
) -> None:
    ana, *_ = four
    (board,) = await ana.writes("/jogo hoje")
    assert board["text"].startswith("📅 Palavra do dia")
    game = await running(services, GROUP)
    await bruno.writes("/game today")
    assert (await running(services, 102)).secret == game.secret
    end, _ = await ana.writes(game.secret, reply_to=board)
    assert "🔥 Primeiro dia da sequência." in end["text"]
    assert f"era {game.secret}. Amanhã tem outra" in await ana.asks("/jogo hoje")


async def test_a_guess_below_the_board_of_a_game_that_is_over_is_told_so(
    four: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    secret = (await running(services, GROUP)).secret
    await bruno.writes(secret, reply_to=board)
    (late,) = await ana.writes(far_words(secret)[0], reply_to=board)
    assert f"a palavra era {secret}" in late["text"]
    assert f"a palavra era {secret}" in await bruno.asks(f"/c {far_words(secret)[1]}")
    assert await ana.writes("isso foi legal demais", reply_to=board) == []


async def test_a_machine_whose_clock_is_wrong_plays_by_the_databases(
    ana: Speaker, services: Services
) -> None:
    now, ahead = datetime.now(UTC), timedelta(days=2)
    services.games.stored.clock.heard(now - ahead, now)  # this machine is two days ahead
    await ana.writes("/fuso UTC")
    await ana.writes("/jogo hoje")
    game = await running(services, 101)
    assert game.day == (now - ahead).date().isoformat()
    first, second, *_ = far_words(game.secret)
    await ana.writes(first)
    await ana.writes(f"/similar {first} {second}")
    await ana.writes(second)  # a game that sleeps would take no word alone for a guess
    assert [one.typed for one in await services.games.stored.guesses(game.number)] == [first, second]
    page = await services.history.page(101, size=1)
    assert page.entries[0].asked_at < now - ahead / 2


async def test_who_is_asked_whether_to_give_up_says_yes_in_words(ana: Speaker, services: Services) -> None:
    await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    assert (await ana.asks("qual é a palavra?")).startswith("Quer mesmo desistir?")
    end, *_ = await ana.writes("sim")
    assert secret in end["text"]
    assert await services.games.stored.running(101, 0) is None
    await ana.writes("/jogo")
    other = (await running(services, 101)).secret
    await ana.asks("qual é a palavra?")
    await ana.writes(far_words(other)[0])  # a guess is no yes, and the question is over
    assert "“sim” não está no meu vocabulário" in await ana.asks("sim")


async def test_a_night_in_which_nobody_guessed_is_no_time_of_play(
    four: list[Speaker], services: Services, settings: Settings
) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    secret = (await running(services, GROUP)).secret
    await bruno.writes(far_words(secret)[0], reply_to=board)
    began = datetime.now(UTC) - timedelta(hours=9)
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(update(games).values(started_at=began))
        await session.execute(update(guesses).values(guessed_at=began + timedelta(minutes=4)))
    await database.close()
    end, *_ = await ana.writes(secret, reply_to=board)
    assert "2 palpites · 2 pessoas · 9 minutos de jogo\n" in end["text"]
