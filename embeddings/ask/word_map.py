"""Words projected from all dimensions into a plane, and what the plane does not show."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from embeddings.ask.neighbours import neighbours
from embeddings.ask.several_texts import Units, resolve_known
from embeddings.builtin.inferred_vectors import encoder_kept
from embeddings.errors import UnknownWord
from embeddings.results import AnyTerm, as_typed, name
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine, unit

LEAST_WORDS = 2
MOST_WORDS = 40
MOST_NEIGHBOURS_EACH = 3
"""How many neighbours each word gets at most; fewer if there would be more than MOST_WORDS points."""

NOISE = 1e-7  # a smaller difference between unit vectors is a rounding error of their float32 numbers

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Plane:
    """A plane in a space of d dimensions: one of its points, (d,), and two directions of length 1, (2, d)."""

    origin: NDArray[np.float64]
    axes: NDArray[np.float64]

    def of(self, points: Points) -> Points:
        """Return the positions in the plane, (n, 2), of (n, d) points."""
        return np.asarray((points - self.origin) @ self.axes.T)


@dataclass(frozen=True, slots=True)
class Principal:
    """The plane in which points vary most; `shares` are the parts of their variance along its two axes.

    Each share is in [0, 1], and so is their sum. An axis along which the points do not vary is all zeros.
    """

    plane: Plane
    shares: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spot:
    """A position in the plane with its words and their group; the group is None for neighbours."""

    words: tuple[str, ...]
    x: float
    y: float
    group: int | None


@dataclass(frozen=True, slots=True)
class Link:
    """Two spots, by their places in the list, and their cosine in all dimensions."""

    first: int
    second: int
    cosine: float


@dataclass(frozen=True, slots=True)
class Mirage:
    """A spot that misleads: its nearest spot in the plane, `seen`, is not its nearest spot by cosine, `true`.

    `spot`, `seen` and `true` are places in the list of spots; each cosine is that with `spot`.
    """

    spot: int
    seen: int
    seen_cosine: float
    true: int
    true_cosine: float


@dataclass(frozen=True, slots=True)
class WordPlane:
    """Words in the plane in which they vary most.

    `groups` has the group of each term. `spots` are in alphabetical order. `links` join all spots by the
    highest cosines, the highest first. `neighbours` is how many neighbours each word has in the plane, and
    `mirage` is the spot where the plane misleads most.
    """

    terms: tuple[AnyTerm, ...]
    groups: tuple[int, ...]
    unknown: tuple[str, ...]
    spots: tuple[Spot, ...]
    shares: tuple[float, float]
    links: tuple[Link, ...]
    neighbours: int
    mirage: Mirage | None


def word_plane(space: Space, near: bool, *groups: tuple[str, ...]) -> WordPlane:  # noqa: FBT001 - an operation's arguments come in order
    """Return 2 to 40 words or phrases in the plane of their first two principal components.

    The vectors have length 1. With `near` the neighbours of each word are points too. Words with one vector
    are one spot and count once. The order of the words in a group makes no difference. Texts without a vector
    are left out; if fewer than two texts remain, it raises what `resolve_all` raises.
    """
    texts = [text for group in groups for text in group]
    known = resolve_known(space, texts, LEAST_WORDS)
    group_of = [number for number, group in enumerate(groups) for _ in group]
    gathered = _Gathered()
    for place, term, direction in zip(known.places, known.terms, known.units, strict=True):
        gathered.add(name(term), direction, group_of[place])
    count = min(MOST_NEIGHBOURS_EACH, (MOST_WORDS - len(known.terms)) // len(known.terms)) if near else 0
    if count:
        with encoder_kept(space):
            gathered.add_neighbours(space, map(as_typed, known.terms), count)
    spots, units = gathered.sorted()
    principal = principal_plane(units)
    places = principal.plane.of(units)
    cosines = _cosines(units)
    return WordPlane(
        terms=known.terms,
        groups=tuple(group_of[place] for place in known.places),
        unknown=tuple(
            error.word if isinstance(error, UnknownWord) else error.text for error in known.unknown
        ),
        spots=tuple(_spots(spots, places)),
        shares=principal.shares,
        links=tuple(sorted(_tree(cosines), key=lambda link: -link.cosine)),
        neighbours=count,
        mirage=_mirage(places, cosines),
    )


def principal_plane(points: Points) -> Principal:
    """Return the plane through the mean of (n, d) points in which they vary most, by their SVD.

    The sign of a principal component is not defined: here its largest number is positive.
    """
    mean = points.mean(axis=0)
    _, sizes, directions = np.linalg.svd(points - mean, full_matrices=False)
    axes, shares = np.zeros((2, points.shape[1])), np.zeros(2)
    kept = min(2, int((sizes > NOISE).sum()))
    largest = directions[np.arange(kept), np.abs(directions[:kept]).argmax(axis=1)]
    axes[:kept] = directions[:kept] * np.sign(largest)[:, np.newaxis]
    if kept:
        shares[:kept] = sizes[:kept] ** 2 / (sizes**2).sum()
    return Principal(Plane(mean, axes), (float(shares[0]), float(shares[1])))


@dataclass(slots=True)
class _Shared:
    words: list[str]
    group: int | None


class _Gathered:
    """Collects the words of each direction; they have the group of the first of them."""

    def __init__(self) -> None:
        self._spots: dict[bytes, _Shared] = {}

    def add(self, word: str, direction: NDArray[np.float64], group: int | None) -> None:
        spot = self._spots.setdefault(direction.tobytes(), _Shared([], group))
        if word not in spot.words and (group is not None or spot.group is None):
            spot.words.append(word)

    def add_neighbours(self, space: Space, texts: Iterable[str], count: int) -> None:
        for text in texts:
            for found in neighbours(space, text, count).found:
                self.add(found.word, unit(space.vector(found.row)), None)

    def sorted(self) -> tuple[list[_Shared], Units]:
        """Return the spots and their directions, (spots, dimensions), in alphabetical order."""
        together = sorted(self._spots.items(), key=lambda item: (min(item[1].words), item[0]))
        return [spot for _, spot in together], np.array([np.frombuffer(key) for key, _ in together])


def _spots(spots: Sequence[_Shared], places: Points) -> Iterator[Spot]:
    for spot, (x, y) in zip(spots, places.tolist(), strict=True):
        yield Spot(tuple(sorted(spot.words)), x, y, spot.group)


def _cosines(units: Units) -> Points:
    table = np.eye(len(units))
    for one, other in combinations(range(len(units)), 2):
        table[one, other] = table[other, one] = cosine(units[one], units[other])
    return table


def _tree(cosines: Points) -> Iterator[Link]:
    """Join all points by the highest cosines without a closed loop: the maximum spanning tree (Prim 1957).

    Each point is joined to its nearest point.
    """
    inside = [0]
    outside = list(range(1, len(cosines)))
    while outside:
        part = cosines[np.ix_(inside, outside)]
        row, column = np.unravel_index(int(part.argmax()), part.shape)
        first, second = inside[row], outside.pop(column)
        inside.append(second)
        yield Link(min(first, second), max(first, second), float(cosines[first, second]))


def _mirage(places: Points, cosines: Points) -> Mirage | None:
    """Find the point where the nearest in the plane and the nearest by cosine differ most in their cosine."""
    apart = np.linalg.norm(places[:, np.newaxis] - places, axis=2)
    np.fill_diagonal(apart, np.inf)
    others = cosines - 2 * np.eye(len(cosines))  # so that no point is its own nearest
    seen, true = apart.argmin(axis=1), others.argmax(axis=1)
    every = np.arange(len(cosines))
    lost = others[every, true] - others[every, seen]
    worst = int(lost.argmax())
    if lost[worst] <= NOISE:
        return None
    one, other = int(seen[worst]), int(true[worst])
    return Mirage(worst, one, float(cosines[worst, one]), other, float(cosines[worst, other]))
