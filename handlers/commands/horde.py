"""`/jogo horda`: words against one clock; each that is found adds to it, and the next begins at once."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from embeddings.game.clock import MORE, TIME
from embeddings.game.secrets import Level, Secret, next_secret
from handlers.commands.running_game import games_of
from handlers.context.command import Request
from rendering.game import finder
from rendering.game_horde import horde_next
from rendering.reply import Move, Reply, led
from storage.records import Game, NewGame

_MINUTE = 60
_JUST = timedelta(seconds=10)
"""For how long somebody may not have seen yet that another found the word."""


async def next_word(request: Request, level: Level) -> Secret | None:
    """Choose a word that this chat did not have; None where the model has too few words."""
    games, card = games_of(request), request.answers.card
    known = (await games.grounds(request.answers)).secrets
    used = await games.stored.used(request.chat, card.digest)
    word = next_secret(known, level, str(request.chat), used)
    return next((secret for secret in known if secret.word == word), None)


def first_of_horde(new: NewGame, now: datetime) -> NewGame:
    """Let a new game be the first against the clock, which runs from now on."""
    return replace(new, horde=1, closes_at=now + TIME)


async def following_word(request: Request, running: Game) -> NewGame | None:
    """Give what follows a word against the clock once it is found, with the clock's new end."""
    if running.horde is None or running.closes_at is None:
        return None
    secret = await next_word(request, Level(running.level))
    if secret is None or secret.word == running.secret:
        return None
    await games_of(request).ranking(request.answers, secret.word)
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
        closes_at=running.closes_at + MORE,
    )


async def is_word_before(request: Request, running: Game, said: Collection[str], at: datetime) -> bool:
    """Say whether a guess is the word that was found just before: it is none in the word after that."""
    if running.horde is None or running.horde == 1 or at > running.started_at + _JUST:
        return False
    *_, before, _ = await games_of(request).stored.horde(running)
    return before.secret in said


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
