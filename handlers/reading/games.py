"""What is asked of the game behind its command, in any language."""

from collections.abc import Iterable

from embeddings.game.secrets import Level
from handlers.reading.arguments import tidy
from handlers.reading.patterns import fold
from rendering.catalog import Catalog
from rendering.game import VERSUS
from rendering.game_horde import HORDE

TODAY = "today"


def asks_game_to(catalogs: Iterable[Catalog], asked: str, name: str) -> bool:
    """Say whether a text asks for this alone: a deed, as `hint`, or a level."""
    return fold(asked) in _forms(catalogs, name)


def level_named(catalogs: Iterable[Catalog], asked: str) -> Level | None:
    """Give the level that a text names."""
    known = tuple(catalogs)
    return next((level for level in Level if asks_game_to(known, asked, level)), None)


def behind_wish(catalogs: Iterable[Catalog], asked: str, wish: str) -> str | None:
    """Give what stands behind a wish, as to play against each other; None where that isn't asked for."""
    words, forms = asked.split(), _forms(catalogs, wish)
    cuts = (cut for cut in range(len(words), 0, -1) if fold(" ".join(words[:cut])) in forms)
    cut = next(cuts, None)
    return None if cut is None else " ".join(words[cut:])


def begins_game(catalogs: Iterable[Catalog], text: str) -> bool:
    """Say whether a text behind the command begins a game for a group, whatever runs there."""
    known, asked = tuple(catalogs), tidy(text)
    for wish in (HORDE, VERSUS):
        if (behind := behind_wish(known, asked, wish)) is not None:
            return not behind or level_named(known, behind) is not None
    return not asked or asks_game_to(known, asked, TODAY) or level_named(known, asked) is not None


def _forms(catalogs: Iterable[Catalog], name: str) -> set[str]:
    return {*(fold(form) for catalog in catalogs for form in catalog.forms(f"read-game-{name}")), name}
