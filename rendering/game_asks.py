"""What is said before a game ends or another begins: whether it is really wanted, and what runs already."""

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.game import GAME_BUTTON
from rendering.reply import Button, FollowUp, Reply
from storage.records import Game, NewGame


def runs_line(catalog: Catalog, running: Game, wanted: NewGame | None) -> Markup:
    """Say that a game runs already; where another kind of game is wanted, also how this one is ended."""
    if wanted is None or _kind(wanted) == _kind(running):
        return catalog.html("game-runs")
    command, stop = catalog.command("game"), catalog.forms("read-game-give-up")[0]
    kind = "horde" if running.horde else "versus" if running.round else "other"
    return catalog.html("game-runs-other", kind=kind, command=command, stop=stop)


def _kind(game: Game | NewGame) -> tuple[bool, bool, bool, bool, str]:
    return bool(game.horde), bool(game.round), bool(game.day), game.chooser is not None, game.level


def sure_reply(catalog: Catalog, game: Game, guess: str | None = None) -> Reply:
    """Ask whether to end a game really: of one who plays alone, or of all words against a clock.

    Or whether what was written is a `guess`.
    """
    asks, yes = "game-give-up-sure", "game-button-sure"
    if game.horde is not None:
        asks, yes = "game-give-up-sure-horde", "game-button-sure-horde"
    button = Button(catalog.text(yes), f"{GAME_BUTTON}:sure:{game.number}")
    if guess is None:
        return Reply(catalog.html(asks), keyboard=((button,),))
    guessed = FollowUp(catalog.text("game-button-guess", word=guess), "guess", guess)
    return Reply(catalog.html("game-give-up-or-guess", word=guess), keyboard=((guessed,), (button,)))
