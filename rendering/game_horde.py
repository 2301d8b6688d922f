"""What a game against the clock adds to its board, and how it ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.names import name_in_list, told_apart
from rendering.reply import FollowUp, Move, Reply, lines
from storage.records import Game

HORDE = "horde"
"""What is written behind the command, in any language, to play against the clock."""
_MINUTE = 60
_LISTED = 30


@dataclass(frozen=True, slots=True)
class Horde:
    """How a game against the clock stands: the words that were found in it, and the seconds that are left."""

    found: Sequence[str]
    left: int


@dataclass(frozen=True, slots=True)
class FoundWord:
    """A word that was found against the clock, and who found it, as the others know them."""

    word: str
    person: int | None
    name: str
    mark: str = ""


def horde_title(catalog: Catalog, game: Game, horde: Horde) -> Markup:
    """Name the game, with what is left of its time as of now: the board is not edited for the clock."""
    title = catalog.html("game-title-horde", level=game.level, word=game.horde or 1)
    return lines(title, clock_line(catalog, horde)) if game.runs else title


def clock_line(catalog: Catalog, horde: Horde) -> Markup:
    """Say how much time is left, and how many words were found."""
    minutes, seconds = divmod(horde.left, _MINUTE)
    clock = f"{minutes}:{seconds:02d}"
    return catalog.html("game-horde-clock", clock=clock, found=len(horde.found))


def horde_next(catalog: Catalog, who: Markup | str, word: str, minutes: int) -> Markup:
    """Say that a word was found, and that the next one is there already."""
    return catalog.html("game-horde-next", who=who, word=word, minutes=minutes)


def horde_skipped(catalog: Catalog, word: str) -> Markup:
    """Say which word was given up for the next one."""
    return catalog.html("game-horde-skipped", word=word)


def horde_over(catalog: Catalog, game: Game, found: Sequence[FoundWord]) -> Reply:
    """Say how many words a group found, and who found each, and which one it was looking for."""
    told = [_found_by(catalog, game, one) for one in told_apart(found[:_LISTED])]
    words = catalog.every(told)
    last = None if game.state == "found" else catalog.html("game-horde-last", word=game.secret)
    why = "out" if game.state == "time over" else "stopped"
    text = lines(catalog.html("game-horde-over", why=why, found=len(found), words=words), last)
    again = FollowUp(catalog.text("game-button-another"), "game", f"{HORDE} {game.level}")
    return Reply(text, keyboard=((again,),), move=Move(game.number))


def _found_by(catalog: Catalog, game: Game, one: FoundWord) -> str:
    who = name_in_list(one)
    return catalog.text("game-horde-found-by", word=one.word, who=who) if who and game.chat < 0 else one.word
