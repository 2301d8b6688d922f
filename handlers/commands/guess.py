"""`/c palavra`: a guess, and what becomes of it."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta

from markupsafe import Markup

from embeddings.game.guesses import Guess, Miss, read_guess
from embeddings.game.heat import FOUND
from handlers.commands.horde import following_word, is_word_before, next_in_horde
from handlers.commands.running_game import (
    GAME,
    GUESS,
    games_of,
    nothing_runs,
    running_here,
    told_end,
)
from handlers.context.command import Request
from handlers.context.needing import needs_database
from handlers.reading.arguments import tidy, word_or_phrase
from rendering.game import COARSE, KNOWS, REPEATED, UNKNOWN, reaction_to, said_repeated
from rendering.reply import Move, Reply, led
from storage.errors import StorageError
from storage.games import TIME_OVER, TOLD_ENDS, GuessFate
from storage.records import Game, Guessed

_log = logging.getLogger(__name__)

_SILENT = Markup("")
_LATE = timedelta(hours=1)
"""For how long a guess is told that it came after the end."""


async def guess(request: Request) -> Reply:
    """Answer `/c palavra`: a guess in the game that runs here."""
    with needs_database("game-not-kept"):
        running = await running_here(request)
        if running is not None and running.horde and (again := await _answered_before(request)):
            return again  # it may have found the word before this one
        if running is not None and running.runs:
            return await _guess_in(request, running, _guessed_word(request))
        before = None if running is not None else await _answered_before(request)
        late = None if running is not None or before is not None else await _after_the_end(request)
        return before or late or nothing_runs(request, running)


async def _after_the_end(request: Request) -> Reply | None:
    """Tell a guess that came after the end what the word was, or what became of words against a clock."""
    games = games_of(request)
    last = await games.stored.newest(request.chat, request.topic)
    if last is None or last.state not in TOLD_ENDS:
        return None
    if (last.closes_at or last.moved_at) < games.stored.clock.now() - _LATE:
        return None
    if last.state != TIME_OVER:
        name = request.catalog.command(GAME)
        if await games.waiting_match(request.chat, request.topic) is not None:
            versus = request.catalog.forms("read-game-versus")[0]
            return Reply(
                request.catalog.html("game-over-round", word=last.secret, command=name, versus=versus)
            )
        return Reply(request.catalog.html("game-over-word", word=last.secret, command=name))
    return replace(led(await games.horde_over(last), request.catalog.html("game-horde-late")), move=None)


async def _answered_before(request: Request) -> Reply | None:
    """Answer a guess that was written down when the bot was stopped, and so came again after its game."""
    found = request.update_id and await games_of(request).stored.written(request.chat, request.update_id)
    return await _reacted(request, found[0], found[1].heat) if found else None


def _guessed_word(request: Request) -> str:
    """Give the word of a guess, without the article before it: `/c the sea`."""
    typed = tidy(request.text)
    article, _, word = typed.partition(" ")
    known = (one for catalog in request.services.catalogs for one in catalog.forms("read-game-articles"))
    return word_or_phrase(word if word and article.casefold() in known else typed)


async def _guess_in(request: Request, running: Game, typed: str) -> Reply:
    if running.chooser is not None and running.chooser == request.person:
        return Reply(_SILENT, move=Move(running.number, KNOWS, changed=False))
    if not typed or " " in typed:
        return Reply(request.catalog.html("game-guess-one", command=request.catalog.command(GUESS)))
    order = await games_of(request).ranking(request.answers, running.secret)
    read = await request.answers.showing(coarse=False).compute(read_guess, order, typed)
    if isinstance(read, Guess):
        return await _counted(request, running, read)
    return _missed(request, running.number, read)


async def _counted(request: Request, running: Game, read: Guess) -> Reply:
    """Write a guess down and react to it; the one that is the secret ends the game."""
    spot, now, number = read.spot, _guess_time(request, running), running.number
    if await is_word_before(request, running, {spot.word, read.typed}, now):
        return Reply(_SILENT, move=Move(number, REPEATED, changed=False))
    made = Guessed(request.person, request.name, read.typed, spot.word, spot.place, spot.heat, now)
    made = replace(made, update_id=request.update_id, mark=request.mark)
    games, found = games_of(request), spot.heat == FOUND
    following = await following_word(games, request.answers, running) if found else None
    fate, earlier = await games.stored.guess(number, made, following)
    if fate is GuessFate.OVER and running.horde:
        return Reply(request.catalog.html("game-horde-late-now"))
    if fate is GuessFate.OVER:
        return Reply(request.catalog.html("game-over-late", command=request.catalog.command(GAME)))
    if earlier is not None:
        said = said_repeated(request.catalog, earlier) if request.private else _SILENT
        return Reply(said, move=Move(number, REPEATED, changed=False))
    reply = await _reacted(request, number, spot.heat)
    unseen = reply.move is not None and reply.is_silent and await _came_between(request, running)
    return replace(reply, move=replace(reply.move, out_of_sight=True)) if unseen and reply.move else reply


async def _came_between(request: Request, running: Game) -> bool:
    """Say whether in private something else was answered since the last guess, so that the board went up."""
    if not request.private or request.person is None:
        return False
    try:
        page = await request.services.history.page(request.person, chat=request.chat, size=1)
    except StorageError as error:  # the guess is written down already, and its board is shown all the same
        _log.info("Whether a board went up could not be read: %s", error)
        return False
    explained = request.services.terms.get((request.chat, request.speaker))
    times = [*(entry.asked_at for entry in page.entries), *([explained[1]] if explained else [])]
    return any(at > running.moved_at for at in times)


def _guess_time(request: Request, running: Game) -> datetime:
    """Say when a guess was made: against a clock when it was written, however late it is read."""
    now = games_of(request).stored.clock.now()
    return now if running.horde is None or request.written_at is None else min(now, request.written_at)


async def _reacted(request: Request, number: int, heat: int) -> Reply:
    """React to a guess that counts, and tell the end with the one that is the secret."""
    move = Move(number, reaction_to(heat))
    if heat != FOUND:
        return Reply(_SILENT, move=move)
    if (following := await next_in_horde(request, number, move)) is not None:
        return following
    return replace(await told_end(request, number), move=move)


def _missed(request: Request, number: int, miss: Miss) -> Reply:
    """React to what is no guess; in private, where nobody else is disturbed, also say it, as it was typed."""
    mark = COARSE if miss is Miss.COARSE else UNKNOWN
    sentence = "game-said-coarse" if miss is Miss.COARSE else "game-said-unknown"
    said = request.catalog.html(sentence, mark=mark, word=tidy(request.text)) if request.private else _SILENT
    return Reply(said, move=Move(number, mark, changed=False))
