"""Giving a game up: at once, or after a question where it may be meant otherwise."""

from contextlib import suppress

from embeddings.game.guesses import Guess, read_guess
from handlers.commands.running_game import GAME, games_of, nothing_runs, running_here, told_end
from handlers.context.command import Request
from handlers.context.presses import Press
from rendering.game_asks import sure_reply
from rendering.reply import Move, Reply
from storage.errors import StorageError
from storage.records import Game


async def give_up(request: Request) -> Reply:
    """Answer `/jogo desisto`."""
    running = await running_here(request)
    if running is None or not running.runs:
        return nothing_runs(request, running)
    stored = games_of(request).stored
    given = await stored.give_up(running.number, request.speaker)
    if given is None:  # somebody found the word meanwhile
        return Reply(request.catalog.html("game-over-late", command=request.catalog.command(GAME)))
    if not given:
        return Reply(request.catalog.html("game-give-up-one-more"), move=Move(running.number))
    return await told_end(request, running.number)


async def asked_sure(asked: Request | Press, running: Game, guess: str | None = None) -> Reply:
    """Ask whether to give up, or whether a `guess` was meant; else who plays alone may answer by a yes."""
    word = asked.catalog.forms("read-game-give-up")[0]
    if asked.private and asked.person is not None and guess is None:
        with suppress(StorageError):
            await asked.services.awaited.put(asked.person, asked.chat, GAME, word)
    return sure_reply(asked.catalog, running, guess)


async def guess_or_give_up(request: Request, word: str) -> Reply:
    """Ask who plays alone and writes `parar`, where that is a word of the game, whether it is a guess."""
    running = await running_here(request)
    if running is not None and running.runs:
        ranked = await games_of(request).ranking(request.answers, running.secret)
        found = await request.answers.showing(coarse=False).compute(read_guess, ranked, word)
        if isinstance(found, Guess) and found.spot.word == word.casefold():
            return await asked_sure(request, running, found.spot.word)
    return await give_up(request)
