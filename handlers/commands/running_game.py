"""What the commands of the game share: the game that runs in a chat, its model, and its end."""

from dataclasses import replace

from handlers.context.command import Request
from handlers.context.conversation import open_chosen_model
from handlers.context.services import Services
from handlers.errors import NotNow
from handlers.service.answers import Answers
from handlers.service.game_endings import ending
from handlers.service.games_in_play import GamesInPlay
from rendering.catalog import Catalog
from rendering.reply import Move, Reply
from storage.records import Game

GAME, GUESS = "game", "guess"
"""The keys of both commands."""
PERHAPS = "give-up-or "
"""What is written behind the command before a word alone that ends games, or is a guess."""
ASKS = "asks"
"""What is written behind the command for a question about the secret, which the game does not answer."""


async def chats_answers(services: Services, chat: int) -> Answers:
    """Open the model that a chat chose. Raises StorageError where nobody can read what it chose."""
    chosen = await services.chats.settings(chat)
    return (await open_chosen_model(services, chat, chosen.model)).answers


async def shown_again(request: Request, number: int) -> Reply:
    """Give the board of a game as it stands now."""
    now = await games_of(request).stored.game(number)
    return nothing_runs(request, None) if now is None else await games_of(request).shown(now)


async def told_end(request: Request, number: int) -> Reply:
    """Tell how a game ended."""
    over = await games_of(request).stored.game(number)
    if over is None:  # its person asked to be forgotten in this moment
        return nothing_runs(request, None)
    return await ending(games_of(request), request.answers, request.catalog, over)


async def told_where_model_is(request: Request, over: Game) -> Reply:
    """Tell how a game ended, in brief where its distances are no more."""
    if await _fits(request.services.games, request.answers, over):
        return await ending(games_of(request), request.answers, request.catalog, over)
    return model_changed(request.catalog, over)


async def running_here(request: Request) -> Game | None:
    """Return the game that runs here, or that ended just now since its model is gone."""
    found = await games_of(request).stored.running(request.chat, request.topic)
    return found and await as_it_stands(request.services, request.answers, found)


async def as_it_stands(services: Services, answers: Answers, running: Game) -> Game:
    """Return a running game; it ends where the chat's model can't measure its distances any more.

    Where only now nobody can read which model the chat chose, it doesn't end: raises NotNow or StorageError.
    """
    if await _fits(services.games, answers, running):
        return running
    if await _fits(services.games, await chats_answers(services, running.chat), running):
        raise NotNow("game-not-kept")
    await services.games.stored.end(running.number)
    return replace(running, state="ended")


async def _fits(games: GamesInPlay, answers: Answers, running: Game) -> bool:
    """Say whether a game is played in this model, with words that it still has."""
    if running.digest != answers.card.digest:
        return False
    try:
        await games.ranking(answers, running.secret)
    except LookupError:
        return False
    return True


def games_of(request: Request) -> GamesInPlay:
    """Give what games are played with."""
    return request.services.games


def nothing_runs(request: Request, ended: Game | None) -> Reply:
    """Say that nothing runs here, or that a game ended with its model."""
    name = request.catalog.command(GAME)
    if ended is None:
        return Reply(request.catalog.html("game-none", command=name))
    return model_changed(request.catalog, ended)


def model_changed(catalog: Catalog, ended: Game) -> Reply:
    """Say that a game ended since its distances are no more."""
    said = catalog.html("game-model-changed", word=ended.secret, command=catalog.command(GAME))
    return Reply(said, move=Move(ended.number))
