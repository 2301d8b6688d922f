"""The game against the clock: each word that is found makes it longer, and the next begins at once."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update as changing
from telegram import Update

from bot.localbot import LocalBot
from bot.settings import Settings
from embeddings.table.space import Space
from storage.database import Database
from storage.tables import games
from tests.chat.conftest import Started
from tests.chat.test_game import far_words, running
from tests.conftest import GROUP
from tests.conversation import Speaker, labels
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def group_of(bot: LocalBot) -> list[Speaker]:
    """Ana and Bruno in a group that Ana made."""
    people = [bot.world.person(number, name) for number, name in ((101, "Ana"), (102, "B<o"))]
    group = bot.world.group(GROUP, "Turma", people, creator=people[0])
    return [Speaker(bot, one).within(group) for one in people]


async def clock_ends(settings: Settings, at: datetime) -> None:
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(changing(games).where(games.c.open == 1).values(closes_at=at))
    await database.close()


async def test_each_found_word_adds_two_minutes_and_the_next_one_is_hidden_at_once(start: Started) -> None:
    services, bot = await start()
    ana, bruno = await group_of(bot)
    (board,) = await ana.writes("/jogo horda difícil")
    first = await running(services, GROUP)
    assert board["text"].startswith("⏳ Horda · difícil · palavra 1\n⏱ faltam 9:5")
    assert "nenhuma palavra achada ainda" in board["text"]
    assert first.closes_at is not None
    assert 590 < (first.closes_at - datetime.now(UTC)).total_seconds() <= 600

    (edited,) = await bruno.writes(far_words(first.secret)[0], reply_to=board)
    assert edited["message_id"] == board["message_id"]
    following, final = await bruno.writes(first.secret, reply_to=board)
    assert following["text"].startswith(
        f"🏆 B<o achou {first.secret}: +2 minutos! A próxima já está escondida.\n"
        "⏳ Horda · difícil · palavra 2\n⏱ faltam 11:5"
    )
    assert "1 palavra achada\n" in following["text"]
    assert (final["message_id"], labels(final)) == (board["message_id"], [])
    second = await running(services, GROUP)
    assert second.closes_at == first.closes_at + timedelta(minutes=2)
    assert (second.board, second.horde) == (following["message_id"], 2)
    assert second.secret != first.secret
    (edited,) = await ana.writes(far_words(second.secret)[0], reply_to=board)  # who didn't see the new board
    assert edited["message_id"] == following["message_id"]
    (again,) = await ana.writes("/jogo")
    assert "⏳ Horda · difícil · palavra 2" in again["text"]
    assert await services.games.stored.all_timed() == (second.number,)


async def test_two_people_skip_a_word_and_the_clock_goes_on(start: Started) -> None:
    services, bot = await start()
    ana, bruno = await group_of(bot)
    (board,) = await ana.writes("/jogo horda")
    first = await running(services, GROUP)
    assert labels(board)[1:3] == ["⏭ Pular a palavra", "🏳️ Encerrar a horda"]
    (shown,) = await bruno.presses(board, "⏭ Pular a palavra")
    assert "⏭ Alguém quer pular esta palavra: falta mais uma pessoa." in shown["text"]
    assert bruno.notices == ["Falta mais uma pessoa querer pular (ou quem começou o jogo)."]
    carla = Speaker(bot, bot.world.person(103, "Carla")).within(bot.world.chats[GROUP])
    bot.world.join(bot.world.chats[GROUP], carla.person)
    (shown,) = await carla.presses(board, "🏳️ Encerrar a horda")  # wants another thing than Bruno
    assert "🏳️ Alguém quer encerrar a horda: falta mais uma pessoa." in shown["text"]
    assert carla.notices == ["Falta mais uma pessoa querer desistir (ou quem começou o jogo)."]
    edited, following = await carla.presses(board, "⏭ Pular a palavra")
    if edited["message_id"] != board["message_id"]:
        edited, following = following, edited
    second = await running(services, GROUP)
    assert labels(edited) == []
    assert following["text"].startswith(f"⏭ Pulada: era {first.secret}. A próxima já está escondida.\n")
    assert "nenhuma palavra achada ainda" in following["text"]
    assert (second.closes_at, second.horde) == (first.closes_at, 2)
    assert second.board == following["message_id"]
    (asked,) = await ana.presses(following, "🏳️ Encerrar a horda")
    assert asked["text"].startswith("Encerrar a horda toda, antes de o relógio parar?")
    assert (await running(services, GROUP)).number == second.number
    ended = await ana.presses(asked, "🏳️ Encerrar mesmo")
    assert await services.games.stored.all_timed() == ()
    assert any("Desta vez nenhuma palavra foi achada" in one["text"] for one in ended)


async def test_a_clock_that_ends_while_the_bot_is_away_is_taken_up(
    start: Started, settings: Settings
) -> None:
    services, bot = await start()
    ana, bruno = await group_of(bot)
    (board,) = await ana.writes("/jogo horda")
    first = await running(services, GROUP)
    await bruno.writes(first.secret, reply_to=board)
    second = await running(services, GROUP)
    await clock_ends(settings, datetime.now(UTC) - timedelta(seconds=1))

    services, bot = await start()
    late = Speaker(bot, bruno.person, bruno.chat)
    said = await late.asks(f"/c {second.secret}")
    assert said == "⏰ O tempo acabou antes deste palpite: o resultado já vem."
    with bot.world.events.subscribed() as events:
        await services.clock.resume(bot.application.bot, grace=0)
        over = (await events.next("message", seconds=10)).body
        edited = (await events.next("edited", seconds=10)).body
    assert over["text"] == (
        f"⏰ Acabou o tempo! 1 palavra achada: {first.secret} (B<o).\nA que faltou era {second.secret}."
    )
    assert labels(over) == ["🔁 Outra"]
    assert f"⏰ Acabou o tempo: era {second.secret}." in edited["text"]
    assert await services.games.stored.all_timed() == ()
    assert (await late.asks(f"/c {second.secret}")) == (
        f"Este palpite chegou depois do fim do tempo.\n{over['text']}"
    )
    (answer,) = await late.writes(second.secret, reply_to=edited)
    assert answer["text"].startswith("Este palpite chegou depois do fim do tempo.")
    (board,) = await late.presses(over, "🔁 Outra")
    assert "⏳ Horda · fácil · palavra 1" in board["text"]


async def test_the_clock_tells_its_end_by_itself(start: Started, settings: Settings) -> None:
    services, bot = await start()
    ana, _ = await group_of(bot)
    await ana.writes("/idioma en")
    await ana.writes("/game horde")
    game = await running(services, GROUP)
    await clock_ends(settings, datetime.now(UTC) + timedelta(seconds=1))
    with bot.world.events.subscribed() as events:
        await services.clock.goes_on(bot.application.bot, game.number, GROUP)
        over = (await events.next("message", seconds=10)).body
    assert over["text"].startswith("⏰ Time is over! This time no word was found.\nThe one that was")


async def test_who_gives_up_in_the_moment_of_the_end_does_not_tell_it_a_second_time(
    start: Started, settings: Settings
) -> None:
    services, bot = await start()
    ana, _ = await group_of(bot)
    await ana.writes("/jogo horda")
    game = await running(services, GROUP)
    await clock_ends(settings, datetime.now(UTC) - timedelta(seconds=5))
    (late,) = await ana.writes("/jogo desisto")  # the clock did not look yet
    assert late["text"].startswith("Este jogo já acabou.")
    await services.clock.goes_on(bot.application.bot, game.number, GROUP)
    ends = [one for one in bot.world.messages(GROUP) if "A que faltou" in one.get("text", "")]
    assert [one["text"][:20] for one in ends] == ["⏰ Acabou o tempo! De"]


async def test_who_gives_up_ends_the_clock_and_hears_how_many_there_were(start: Started) -> None:
    services, bot = await start()
    ana, bruno = await group_of(bot)
    (board,) = await ana.writes("/jogo contra o relógio")
    for _ in range(2):
        board, _ = await bruno.writes((await running(services, GROUP)).secret, reply_to=board)
    last = await running(services, GROUP)
    over, _ = await ana.writes("/jogo desisto")
    assert over["text"].startswith("🏁 Fim da horda. 2 palavras achadas: ")
    assert over["text"].endswith(f"A que faltou era {last.secret}.")
    assert await services.games.stored.running(GROUP, 0) is None
    await services.clock.close()


async def test_a_guess_that_comes_again_after_a_kill_is_no_guess_in_the_next_word(start: Started) -> None:
    services, bot = await start()
    ana, _ = await group_of(bot)
    await ana.writes("/jogo horda")
    first = await running(services, GROUP)
    seen: list[Update] = []
    process = bot.application.process_update

    async def noted(update: object) -> None:
        assert isinstance(update, Update)
        seen.append(update)
        await process(update)

    bot.application.process_update = noted  # type: ignore[method-assign]
    await ana.writes(f"/c {first.secret}")
    second = await running(services, GROUP)
    await process(seen[-1])
    assert (await running(services, GROUP)).number == second.number
    assert await services.games.stored.guesses(second.number) == ()
    assert len(await services.games.stored.horde(second)) == 2


async def test_the_word_that_another_just_found_is_no_guess_in_the_next_one(start: Started) -> None:
    services, bot = await start()
    ana, bruno = await group_of(bot)
    await ana.writes("/jogo horda")
    first = await running(services, GROUP)
    await ana.writes(f"/c {first.secret}")
    second = await running(services, GROUP)
    assert await bruno.writes(f"/c {first.secret}") == []
    assert await services.games.stored.guesses(second.number) == ()
    other = next(word for word in far_words(second.secret) if word != first.secret)
    await bruno.writes(f"/c {other}")
    assert len(await services.games.stored.guesses(second.number)) == 1


async def test_a_guess_that_was_written_in_time_counts_though_it_is_read_late(
    start: Started, settings: Settings
) -> None:
    services, bot = await start()
    ana, _ = await group_of(bot)
    await ana.writes("/jogo horda")
    first = await running(services, GROUP)
    bot.world.write(ana.person, f"/c {first.secret}", ana.chat)
    await clock_ends(settings, datetime.now(UTC))  # a moment after it was written
    await ana.happens(lambda: None)
    assert (await running(services, GROUP)).horde == 2
