"""How well the predictions of a chat fit what was true, and whether they fit better with time."""

from collections.abc import Sequence
from dataclasses import dataclass

from embeddings.quiz.predicting import RANGES, PredictedKind

_FEW_ROUNDS, _FEW_CLAIMS = 4, 8
"""With fewer rounds nothing is said of how predictions change, with fewer predicted cosines of how they lean.
"""
_RECENT = 20


@dataclass(frozen=True, slots=True)
class Foretold:
    """A round that is over: its kind, right option, the number that decided, the votes for each option."""

    kind: PredictedKind
    right: int
    score: float
    counts: tuple[int, ...]

    @property
    def all(self) -> int:
        """How many predicted."""
        return sum(self.counts)

    @property
    def share(self) -> float:
        """Which part of the predictions was right."""
        return self.counts[self.right] / self.all


@dataclass(frozen=True, slots=True)
class ClaimedRange:
    """A range of cosines that was predicted: how often, and which cosine was true then, on average."""

    place: int
    count: int
    mean: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """What the rounds of a chat say together.

    `chance` is the share of right predictions that blind votes would have had. `before` and `after` are the
    shares of the earlier half of the rounds and of the later one, None for few rounds. `lean` is how many
    ranges the predicted cosines lie above the true ones, on average, None where few were predicted. `recent`
    has the shares of the newest rounds, the oldest first.
    """

    rounds: int
    all: int
    right: int
    chance: float
    recent: tuple[float, ...]
    before: float | None
    after: float | None
    ranges: tuple[ClaimedRange, ...]
    lean: float | None

    @property
    def share(self) -> float:
        """Which part of all predictions was right."""
        return self.right / self.all


def calibration(rounds: Sequence[Foretold]) -> Calibration | None:
    """Sum up rounds, the oldest first; None where nobody predicted anything."""
    told = [one for one in rounds if one.all]
    if not told:
        return None
    total = sum(one.all for one in told)
    half = len(told) // 2
    pairs = [one for one in told if one.kind is PredictedKind.PAIR]
    return Calibration(
        rounds=len(told),
        all=total,
        right=sum(one.counts[one.right] for one in told),
        chance=sum(one.all / len(one.counts) for one in told) / total,
        recent=tuple(one.share for one in told[-_RECENT:]),
        before=_share(told[:half]) if len(told) >= _FEW_ROUNDS else None,
        after=_share(told[half:]) if len(told) >= _FEW_ROUNDS else None,
        ranges=tuple(_claimed(pairs, place) for place in range(len(RANGES) + 1) if _times(pairs, place)),
        lean=_lean(pairs),
    )


def _share(rounds: Sequence[Foretold]) -> float:
    return sum(one.counts[one.right] for one in rounds) / sum(one.all for one in rounds)


def _times(pairs: Sequence[Foretold], place: int) -> int:
    return sum(one.counts[place] for one in pairs)


def _claimed(pairs: Sequence[Foretold], place: int) -> ClaimedRange:
    count = _times(pairs, place)
    return ClaimedRange(place, count, sum(one.counts[place] * one.score for one in pairs) / count)


def _lean(pairs: Sequence[Foretold]) -> float | None:
    total = sum(one.all for one in pairs)
    above = sum(count * (place - one.right) for one in pairs for place, count in enumerate(one.counts))
    return above / total if total >= _FEW_CLAIMS else None
