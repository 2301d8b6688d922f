import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from storage.chats import Chats
from storage.database import Database
from storage.games import Games, GuessFate
from storage.keeping import KEPT
from storage.people import People
from storage.records import Guessed, NewGame
from storage.tables import games as games_table
from storage.tables import guesses as guesses_table

OLD, NEW = -4_000_000_001, -1_004_000_000_001
GAME = NewGame(OLD, 0, "easy", "pt", "digest", "praia", is_verb=False, starter=1)


def said(word: str, place: int = 50, person: int | None = 2, name: str = "Bia") -> Guessed:
    return Guessed(person, name, word, word, place, 100 if place == 1 else 10, datetime.now(UTC))


async def grown_old(database: Database) -> None:
    """Let all games be older than anything of them is kept."""
    old = datetime.now(UTC) - KEPT - timedelta(hours=1)
    async with database.transaction() as session:
        await session.execute(update(games_table).values(started_at=old, moved_at=old))
        await session.execute(update(guesses_table).values(guessed_at=old))


async def test_a_topic_has_one_running_game_however_many_begin_one_at_once(database: Database) -> None:
    games = Games(database)
    begun = await asyncio.gather(*(games.start(replace(GAME, secret=word)) for word in "abcde"))
    assert len({game.number for game in begun}) == 1
    assert await games.running(OLD, 0) == begun[0]
    other = await games.start(replace(GAME, topic=7))
    assert other.number != begun[0].number
    assert other.key != begun[0].key


async def test_of_two_who_say_one_word_at_once_one_is_told_who_had_it(database: Database) -> None:
    games = Games(database)
    game = await games.start(GAME)
    one, other = said("mar", person=2, name="Bia"), said("mar", person=3, name="Caio")
    found = await asyncio.gather(games.guess(game.number, one), games.guess(game.number, other))
    fates = dict(found)
    assert fates.keys() == {GuessFate.NEW, GuessFate.REPEATED}
    (kept,) = await games.guesses(game.number)
    earlier = fates[GuessFate.REPEATED]
    assert earlier is not None
    assert earlier.name == kept.name


async def test_of_two_who_find_the_secret_at_once_one_wins_and_nothing_comes_after_it(
    database: Database,
) -> None:
    games = Games(database)
    game = await games.start(GAME)
    winning = [said("praia", 1, person, "x") for person in (2, 3)]
    found = await asyncio.gather(*(games.guess(game.number, one) for one in winning))
    assert sorted(fate for fate, _ in found) == [GuessFate.NEW, GuessFate.OVER]
    assert (await games.guess(game.number, said("mar")))[0] is GuessFate.OVER
    assert len(await games.guesses(game.number)) == 1
    assert await games.running(OLD, 0) is None
    over = await games.game(game.number)
    assert over is not None
    assert over.state == "found"


async def test_many_guesses_at_once_are_all_kept(database: Database) -> None:
    games = Games(database)
    game = await games.start(GAME)
    await asyncio.gather(*(games.guess(game.number, said(f"w{n}", n + 2)) for n in range(20)))
    assert {one.word for one in await games.guesses(game.number)} == {f"w{n}" for n in range(20)}


async def test_giving_up_needs_the_starter_or_two_people(database: Database) -> None:
    games = Games(database)
    game = await games.start(GAME)
    assert await games.give_up(game.number, 2) is False
    assert await games.give_up(game.number, 2) is False
    await games.guess(game.number, said("mar"))  # who goes on has not given up
    assert await games.give_up(game.number, 3) is False
    assert await games.give_up(game.number, 2) is True
    assert await games.give_up(game.number, 2) is None
    again = await games.start(GAME)
    assert await games.give_up(again.number, 1) is True


async def test_a_clue_is_counted_once_where_two_ask_for_it_at_once(database: Database) -> None:
    games = Games(database)
    game = await games.start(GAME)
    taken = await asyncio.gather(*(games.clue(game.number, 0) for _ in range(2)))
    assert sorted(taken) == [False, True]


async def test_games_follow_a_group_to_its_new_id_without_their_board(database: Database) -> None:
    games = Games(database)
    game = await games.start(GAME)
    await games.place_board(game.number, 44)
    for _ in range(2):
        await Chats(database).migrate(OLD, NEW)
        moved = await games.running(NEW, 0)
        assert moved is not None
        assert (moved.number, moved.board) == (game.number, None)
        assert await games.running(OLD, 0) is None


async def test_a_game_that_began_in_the_new_group_stays(database: Database) -> None:
    games = Games(database)
    await games.start(GAME)
    new = await games.start(replace(GAME, chat=NEW))
    await Chats(database).migrate(OLD, NEW)
    assert await games.running(NEW, 0) == new


async def test_of_a_forgotten_person_no_guess_name_or_number_stays(database: Database) -> None:
    games = Games(database)
    game = await games.start(replace(GAME, starter=2))
    await games.guess(game.number, said("mar"))
    await games.guess(game.number, said("sol", person=3, name="Caio"))
    await games.give_up(game.number, 5)
    private = await games.start(replace(GAME, chat=2, starter=2))
    await People(database).forget(2)
    assert [one.name for one in await games.guesses(game.number)] == ["Caio"]
    assert await games.game(private.number) is None
    left = await games.game(game.number)
    assert left is not None
    assert left.starter is None
    assert left.runs


async def test_names_and_guesses_go_after_ninety_days_but_which_words_were_had_stays(
    database: Database,
) -> None:
    games = Games(database)
    game = await games.start(GAME)
    await games.guess(game.number, said("praia", 1))
    await games.tidy()
    assert len(await games.guesses(game.number)) == 1
    await grown_old(database)
    await games.place_board(game.number, 8)  # somebody looked at it
    await games.tidy()
    assert await games.guesses(game.number) == ()
    assert await games.used(OLD, "digest") == {"praia": 1}


@pytest.mark.parametrize("state", ["running", "ended"])
async def test_a_link_finds_a_game_whatever_became_of_it(database: Database, state: str) -> None:
    games = Games(database)
    game = await games.start(GAME)
    if state == "ended":
        await games.end(game.number)
    found = await games.keyed(game.key)
    assert found is not None
    assert (found.secret, found.state) == ("praia", state)
    assert await games.keyed("nobody's") is None


async def test_only_days_whose_word_was_found_count(database: Database) -> None:
    games = Games(database)
    for day, found in (("2026-11-20", True), ("2026-11-21", False), ("2026-11-22", True)):
        game = await games.start(replace(GAME, day=day))
        await (games.guess(game.number, said("praia", 1)) if found else games.end(game.number))
    assert await games.days(OLD) == ("2026-11-22", "2026-11-20")
    had = await games.of_day(OLD, "2026-11-21")
    assert had is not None
    assert not had.runs


async def test_a_game_that_nobody_moved_for_ninety_days_is_over_and_keeps_nobodys_number(
    database: Database,
) -> None:
    games = Games(database)
    game = await games.start(replace(GAME, starter=1))
    await games.guess(game.number, replace(said("mar", 40, None, ""), is_hint=True))
    await games.give_up(game.number, 5)
    await grown_old(database)
    await games.tidy()
    assert await games.running(OLD, 0) is None
    left = await games.game(game.number)
    assert left is not None
    assert (left.state, left.starter, left.yielding) == ("ended", None, None)


async def test_a_guess_that_its_update_brings_again_has_its_own_fate(database: Database) -> None:
    games = Games(database)
    game = await games.start(GAME)
    for _ in range(2):
        made = replace(said("mar"), update_id=7)
        assert await games.guess(game.number, made) == (GuessFate.NEW, None)
    assert (await games.guess(game.number, replace(said("mar"), update_id=8)))[0] is GuessFate.REPEATED
    won = replace(said("praia", 1), update_id=9)
    await games.guess(game.number, won)
    assert await games.written(OLD, 9) == (game.number, won)
    assert await games.written(NEW, 9) is None


async def test_a_hint_that_somebody_said_meanwhile_is_not_counted(database: Database) -> None:
    games = Games(database)
    game = await games.start(GAME)
    await games.guess(game.number, said("mar"))
    hint = replace(said("mar", person=None, name=""), is_hint=True)
    assert (await games.guess(game.number, hint))[0] is GuessFate.REPEATED
    left = await games.game(game.number)
    assert left is not None
    assert left.hints == 0


async def test_a_match_is_the_newest_rounds_of_its_topic_from_the_first_on(database: Database) -> None:
    games = Games(database)
    assert await games.match(OLD, 0) == ()
    numbers = []
    for place in (1, 2, None, 3, 1):
        game = await games.start(replace(GAME, round=place))
        numbers.append(game.number)
        await games.end(game.number)
    await games.start(replace(GAME, topic=7, round=1))
    assert [one.number for one in await games.match(OLD, 0)] == numbers[4:]
    earlier = await games.match(OLD, 0, until=numbers[3])
    assert [(one.number, one.round) for one in earlier] == [(numbers[0], 1), (numbers[1], 2), (numbers[3], 3)]


async def test_a_clock_ends_by_the_time_that_all_programs_share(database: Database) -> None:
    games, soon = Games(database), datetime.now(UTC) + timedelta(minutes=30)
    game = await games.start(replace(GAME, horde=1, closes_at=soon))
    await games.time_over(game.number)
    assert await games.game(game.number) == game
    now = datetime.now(UTC)
    database.clock.heard(now + timedelta(hours=1), now)  # this machine's clock is an hour behind
    assert await games.give_up(game.number, 1) is None  # the clock tells its end
    await games.time_over(game.number)
    ended = await games.game(game.number)
    assert ended is not None
    assert not ended.runs
    again = await games.start(GAME)
    assert again.started_at > soon
    assert await games.newest(OLD, 0) == again
    assert await games.newest(OLD, 5) is None
