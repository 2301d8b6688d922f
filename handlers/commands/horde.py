"""`/jogo horda`: words against one clock; each that is found adds to it, and the next begins at once."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from markupsafe import Markup

from embeddings.game.clock import MORE, TIME
from embeddings.game.secrets import Level, Secret, next_secret
from handlers.commands.running_game import games_of
from handlers.context.command import Request
from handlers.context.presses import Press, Refused
from handlers.service.answers import Answers
from handlers.service.games_in_play import GamesInPlay
from rendering.game import finder
from rendering.game_horde import horde_next, horde_skipped
from rendering.reply import Move, Reply, led
from storage.records import Game, NewGame

_MINUTE = 60
_JUST = timedelta(seconds=10)
"""For how long somebody may not have seen yet that another found the word."""


async def next_word(games: GamesInPlay, answers: Answers, chat: int, level: Level) -> Secret | None:
    """Choose a word that a chat did not have; None where the model has too few words."""
    known = (await games.grounds(answers)).secrets
    used = await games.stored.used(chat, answers.card.digest)
    word = next_secret(known, level, str(chat), used)
    return next((secret for secret in known if secret.word == word), None)


def first_of_horde(new: NewGame, now: datetime) -> NewGame:
    """Let a new game be the first against the clock, which runs from now on."""
    return replace(new, horde=1, closes_at=now + TIME)


async def following_word(
    games: GamesInPlay, answers: Answers, running: Game, more: timedelta = MORE
) -> NewGame | None:
    """Give what follows a word against the clock, which ends later by `more`: a found word adds to it."""
    if running.horde is None or running.closes_at is None:
        return None
    secret = await next_word(games, answers, running.chat, Level(running.level))
    if secret is None or secret.word == running.secret:
        return None
    await games.ranking(answers, secret.word)
    return NewGame(
        chat=running.chat,
        topic=running.topic,
        level=running.level,
        language=running.language,
        digest=running.digest,
        secret=secret.word,
        is_verb=secret.is_verb,
        starter=running.starter,
        horde=running.horde + 1,
        closes_at=running.closes_at + more,
    )


async def is_word_before(request: Request, running: Game, said: Collection[str], at: datetime) -> bool:
    """Say whether a guess is the word that was found just before: it is none in the word after that."""
    if running.horde is None or running.horde == 1 or at > running.started_at + _JUST:
        return False
    *_, before, _ = await games_of(request).stored.horde(running)
    return before.secret in said


async def skipped_word(pressed: Press, answers: Answers, running: Game) -> Reply:
    """Give up a word against the clock for the next one; until two want that, its board says who does."""
    games = pressed.services.games
    following = await following_word(games, answers, running, timedelta(0))
    if following is None:
        raise Refused("game-no-next")
    given = await games.stored.give_up(running.number, pressed.speaker, following)
    if given is None:
        raise Refused("game-box-over")
    if not given:
        said = pressed.catalog.text("game-skip-one-more")
        return Reply(Markup(), move=Move(running.number), toast=said)
    begun = await games.stored.running(pressed.chat, running.topic)
    if begun is None:  # it was found or ended in this moment
        raise Refused("game-box-over")
    board = led(await games.shown(begun), horde_skipped(pressed.catalog, running.secret))
    shown = replace(board, move=Move(begun.number, is_board=True, timed=True))
    return Reply(Markup(), move=Move(running.number), below=shown)


async def next_in_horde(request: Request, number: int, move: Move) -> Reply | None:
    """Show the word that began when this one was found; None where none did."""
    games = games_of(request)
    found, now = await games.stored.game(number), await games.stored.running(request.chat, request.topic)
    if found is None or found.horde is None or now is None or now.horde is None or now.horde <= found.horde:
        return None
    who = finder(request.catalog, await games.stored.guesses(number))
    lead = horde_next(request.catalog, who, found.secret, int(MORE.total_seconds()) // _MINUTE)
    board = led(await games.shown(now), lead)
    return replace(board, move=Move(now.number, move.reaction, is_board=True, timed=True, before=number))
