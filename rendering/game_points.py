"""What a game against each other adds to its board and to its end: the round, the points, who won."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.game.points import PlayerPoints
from rendering.catalog import Catalog
from rendering.names import name_in_list
from rendering.reply import lines

_LISTED = 10


@dataclass(frozen=True, slots=True)
class Match:
    """How a match stands: the round of how many, who has which points, and who won this round, if anybody."""

    round: int
    rounds: int
    scores: Sequence[PlayerPoints]
    won: PlayerPoints | None

    @property
    def is_last(self) -> bool:
        """Whether no round follows."""
        return self.round >= self.rounds


def match_title(catalog: Catalog, match: Match, level: str) -> Markup:
    """Name the round."""
    return catalog.html("game-title-versus", level=level, round=match.round, rounds=match.rounds)


def match_board(catalog: Catalog, match: Match) -> Markup:
    """Say what everybody has so far, or before that how points are won."""
    return _scores(catalog, match) or catalog.html("game-versus-points")


def match_end(catalog: Catalog, match: Match) -> Markup:
    """Say who has won what, and after the last round who won."""
    won = match.won
    named = (
        None if won is None else catalog.html("game-versus-won", who=_name(catalog, won), points=won.points)
    )
    best = [one for one in match.scores if one.points == match.scores[0].points]
    over = None
    if match.is_last:
        names = catalog.every([_name(catalog, one) for one in best])
        over = catalog.html("game-versus-over", rounds=match.rounds, winners=len(best), who=names)
    return lines(named, _scores(catalog, match), over)


def match_waits(catalog: Catalog, match: Match) -> Markup:
    """Say in which round a match stopped when another game began, and how it goes on."""
    command, versus = catalog.command("game"), catalog.forms("read-game-versus")[0]
    waits = catalog.html(
        "game-versus-waits", round=match.round, rounds=match.rounds, command=command, versus=versus
    )
    return lines(waits, _scores(catalog, match))


def _scores(catalog: Catalog, match: Match) -> Markup | None:
    if not match.scores:
        return None
    said = Markup(" · ").join(
        catalog.html("game-versus-score", who=_name(catalog, one), points=one.points)
        for one in match.scores[:_LISTED]
    )
    return catalog.html("game-versus-scores", scores=said)


def _name(catalog: Catalog, one: PlayerPoints) -> str:
    return name_in_list(one) or catalog.text("game-someone")
