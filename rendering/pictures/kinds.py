"""What pictures show: plain values and finished texts, cheap to keep and to send to another process.

Numbers that are shown come as texts, written as the chat writes them; `decimal` is the mark of its decimals,
for the numbers on a scale. The drawers know no language.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum

LOOK = 3
"""To be raised when a picture of the same values looks different: then old pictures are not used again."""


class Theme(StrEnum):
    """The chats that a picture is drawn for: light or dark ones."""

    LIGHT = "light"
    DARK = "dark"


class Size(StrEnum):
    """What a picture is drawn for: a chat on a phone, or the wall of a classroom."""

    CHAT = "chat"
    WALL = "wall"


@dataclass(frozen=True, slots=True)
class Strips:
    """Vectors as strips of cells, one under the other on one colour scale, and how their weights lie.

    `labels` names each vector, `vectors` is (labels, dimensions); `weight` and `count` name the scales of
    the distribution beside them.
    """

    title: str
    labels: tuple[str, ...]
    vectors: tuple[tuple[float, ...], ...]
    weight: str
    count: str
    decimal: str


@dataclass(frozen=True, slots=True)
class HeatMap:
    """A table of cosines in colours, `values` (rows, columns) in [-1, 1], with `cells` written into it.

    `grouped` asks for an order in which near words stand side by side; rows and columns must then be the
    same.
    """

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]
    cells: tuple[tuple[str, ...], ...]
    grouped: bool


@dataclass(frozen=True, slots=True)
class Bars:
    """Cosines in [-1, 1] as bars from zero, one for each label, in order; `shown` is written beside them."""

    title: str
    labels: tuple[str, ...]
    values: tuple[float, ...]
    shown: tuple[str, ...]
    decimal: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A word in a plane; `group` counts from 0, and is None for a neighbour, which is grey."""

    label: str
    x: float
    y: float
    group: int | None


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two marks, by their places in the list, with their true cosine written on it."""

    first: int
    second: int
    shown: str
    cosine: float


@dataclass(frozen=True, slots=True)
class WordMap:
    """Words in a plane; both axes have one scale, and `horizontal` and `vertical` name them."""

    title: str
    marks: tuple[Mark, ...]
    edges: tuple[Edge, ...]
    horizontal: str
    vertical: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow in a plane from one point to another, (x, y) each; `term` names what it adds or takes."""

    start: tuple[float, float]
    end: tuple[float, float]
    term: str


@dataclass(frozen=True, slots=True)
class Parallelogram:
    """The words of an analogy in the plane that they span, the arrows that lead to the point computed.

    An arrow without a `term` is a mere side. `computed` names the point computed, `target`; `gap` is written
    on the dotted line between it and the word that won, whose place in the list is `answer`.
    """

    title: str
    marks: tuple[Mark, ...]
    arrows: tuple[Arrow, ...]
    target: tuple[float, float]
    answer: int
    computed: str
    gap: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Words on a line between two poles; positions run from -1, all the first pole, to 1, all the second."""

    title: str
    first: str
    second: str
    labels: tuple[str, ...]
    positions: tuple[float, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """A word on a line: its position, what is written beside it in a row, its group, None for a grey one."""

    label: str
    position: float
    shown: str
    group: int | None


@dataclass(frozen=True, slots=True)
class Swarm:
    """Many words as dots above a line between two poles, and some of them by name, in rows below.

    The line reaches to `end` on both sides of 0, with `marks` at its ends and `ticks` between. `keys` names
    the groups, and `note` says what else is to be known; `rows` has the places of the dots that are named, in
    their order.
    """

    title: str
    first: str
    second: str
    keys: tuple[str, ...]
    note: str
    dots: tuple[Dot, ...]
    rows: tuple[int, ...]
    end: float
    marks: tuple[str, str]
    ticks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Angle:
    """Two vectors as arrows from one point, `lengths` long, with the true angle between them, in degrees.

    `labels` are their names with what is to be said of their lengths.
    """

    title: str
    labels: tuple[str, str]
    lengths: tuple[float, float]
    degrees: float
    shown: str


Picture = Angle | Strips | HeatMap | Bars | WordMap | Parallelogram | Scale | Swarm


def picture_key(picture: Picture, theme: Theme) -> str:
    """Return 64 hexadecimal digits that are different for different pictures, and in each theme."""
    content = json.dumps([LOOK, theme, type(picture).__name__, asdict(picture)], separators=(",", ":"))
    return hashlib.sha256(content.encode()).hexdigest()
