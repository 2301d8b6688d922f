"""Names in drawings stand inside of the frame, on no other name, and no line goes through one: measured."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Bbox, BboxBase
from numpy.typing import NDArray

from rendering.pictures.drawers import draw
from rendering.pictures.kinds import Arrow, Edge, Mark, Parallelogram, Size, Theme, WordMap
from rendering.pictures.lettering import MISSING
from rendering.pictures.palettes import PALETTES
from rendering.pictures.parallelogram import parallelogram
from rendering.pictures.style import CANVASES
from rendering.pictures.wordmap import wordmap
from tests.rendering.test_drawers import LEAST_ON_A_PHONE, on_a_phone

LIGHT = PALETTES[Theme.LIGHT]
NUMBER = "0,56"
PIECES = (
    "rei",
    "água",
    "ملكة",
    "שלום",
    "🤖🎉",
    "W" * 28,
    "desproporcionadissimamente",
    "i",
    "$x_2$",
    "Ångström",
)
WORDS = {
    "two": ("rei", "rainha"),
    "twelve long ones": tuple(f"responsabilidade{letter}" for letter in "abcdefghijkl"),
    "forty": tuple(f"palavra{number}" for number in range(40)),
    "forty long ones": tuple(f"desproporcionadissimamente{number}" for number in range(40)),
    "forty strange ones": tuple(f"{PIECES[number % len(PIECES)]}" for number in range(40)),
    "identical ones": ("rei",) * 12,
    "strange ones": ("🤖🎉", "a" * 30, "$x$", "água", "ملك", "W" * 28, "i", "rei = monarca = soberano"),
}
Places = NDArray[np.float64]


def word_map(words: tuple[str, ...], places: Places, numbered: str = NUMBER) -> WordMap:
    marks = tuple(
        Mark(word, float(x), float(y), None if place % 5 == 4 else place % 3)
        for place, (word, (x, y)) in enumerate(zip(words, places, strict=True))
    )
    edges = tuple(Edge(place // 2, place, numbered, 0.56) for place in range(1, len(words)))
    return WordMap("Mapa: " + ", ".join(words), marks, edges, "→ 40% das diferenças", "↑ 20% das diferenças")


def drawn_map(picture: WordMap, size: Size = Size.CHAT) -> Figure:
    return wordmap(picture, LIGHT, CANVASES[size])


def boxes(figure: Figure) -> list[tuple[Text, Bbox]]:
    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]  # matplotlib's
    texts = [*figure.texts, *(text for axes in figure.axes for text in axes.texts)]
    return [(text, text.get_window_extent(renderer)) for text in texts if text.get_text()]


def lines(figure: Figure) -> Iterator[Path]:
    """All straight lines of a drawing in pixels: those between words, those that tie names, arrows, dots."""
    (axes,) = figure.axes
    to_pixels = axes.transData.transform
    for many in axes.collections:
        if isinstance(many, LineCollection):
            yield from (Path(to_pixels(np.asarray(line))) for line in many.get_segments())
    for arrow in axes.patches:
        if isinstance(arrow, FancyArrowPatch):
            shaft, tip = np.asarray(arrow.get_path().vertices)[[0, 2]]
            yield Path(to_pixels(np.array([shaft, tip])))
    for one in axes.lines:
        if one.get_linestyle() not in ("None", ""):
            yield Path(to_pixels(np.asarray(one.get_xydata())))


def frame(figure: Figure) -> BboxBase:
    (axes,) = figure.axes
    (edge,) = (patch for patch in axes.patches if isinstance(patch, Rectangle))
    return edge.get_window_extent()


def around(text: Text, box: Bbox, figure: Figure) -> BboxBase:
    """Where a text must stand: the title and the axes' names on the card, all others in the frame."""
    outside = text.get_fontweight() == "bold" or box.y1 < frame(figure).y0
    return figure.bbox if outside else frame(figure)


def assert_readable(figure: Figure, names: int) -> None:
    placed = boxes(figure)
    assert len(placed) >= names
    for text, box in placed:
        bounds = around(text, box, figure)
        inside = box.x0 >= bounds.x0 and box.y0 >= bounds.y0 and box.x1 <= bounds.x1 and box.y1 <= bounds.y1
        assert inside, text.get_text()
        assert on_a_phone(text) >= LEAST_ON_A_PHONE, text.get_text()
    for (one, box), (other, other_box) in combinations(placed, 2):
        assert not box.overlaps(other_box), (one.get_text(), other.get_text())
    for line in lines(figure):
        crossed = [text for text, box in placed if line.intersects_bbox(box, filled=False)]
        on_it = [text for text in crossed if text.get_bbox_patch() is not None]  # they hide their own line
        assert crossed == on_it, [text.get_text() for text in crossed]
        assert len(on_it) <= 1


def numbers(figure: Figure) -> int:
    return sum(text.get_text() == NUMBER for text, _ in boxes(figure))


@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("spread", [(1.0, 1.0), (1.0, 0.0), (1.0, 0.05), (0.02, 1.0)])
def test_names_on_a_map_are_readable(kind: str, spread: tuple[float, float]) -> None:
    words = WORDS[kind]
    places = np.random.default_rng(7).normal(size=(len(words), 2)) * spread
    for size in Size:
        assert_readable(drawn_map(word_map(words, places), size), len(words))


def test_names_of_words_on_almost_one_place_are_readable() -> None:
    words = WORDS["forty"]
    places = np.random.default_rng(7).normal(size=(40, 2)) * 0.001
    places[0] = (1.0, 1.0)
    assert_readable(drawn_map(word_map(words, places)), len(words) + 3)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(PIECES) | st.text("aeimW ", min_size=1, max_size=30), min_size=2, max_size=40),
    st.integers(0, 2**32 - 1),
    st.sampled_from([0.0, 0.01, 0.3, 1.0]),
    st.integers(1, 5),
)
def test_any_names_are_readable_wherever_they_are(
    words: list[str], seed: int, flat: float, clusters: int
) -> None:
    drawn = np.random.default_rng(seed)
    middles = drawn.normal(size=(clusters, 2))[drawn.integers(clusters, size=len(words))]
    places = (middles + 0.2 * drawn.normal(size=middles.shape)) * (1.0, flat)
    named = tuple(word.strip() or "a" for word in words)
    figure = drawn_map(word_map(named, places))
    assert_readable(figure, len(words))
    assert numbers(figure) in (0, len(words) - 1)


def test_each_line_of_a_map_has_its_number() -> None:
    words = ("rei", "rainha", "gato", "cachorro")
    places = np.array([(0.0, 0.0), (1.0, 0.2), (0.2, 1.0), (1.0, 1.0)])
    assert numbers(drawn_map(word_map(words, places))) == 3


def test_where_a_line_of_a_map_has_no_room_for_its_number_none_has_one() -> None:
    words = tuple(f"palavra{number}" for number in range(14))
    places = np.array([(0.0, 0.0), (1.0, 1.0), *((0.9 + 0.002 * place, 0.1) for place in range(12))])
    figure = drawn_map(word_map(words, places))
    assert_readable(figure, len(words))
    assert numbers(figure) == 0


def test_a_map_is_the_same_each_time_and_in_every_order() -> None:
    words = WORDS["twelve long ones"]
    places = np.random.default_rng(7).normal(size=(len(words), 2))
    picture = word_map(words, places)
    assert draw(picture, Theme.LIGHT) == draw(picture, Theme.LIGHT)
    turned = WordMap(picture.title, picture.marks[::-1], (), picture.horizontal, picture.vertical)
    straight = WordMap(picture.title, picture.marks, (), picture.horizontal, picture.vertical)
    assert positions(turned) == positions(straight)


def test_what_the_font_lacks_is_drawn_as_a_box() -> None:
    figure = drawn_map(word_map(("🤖", "rei"), np.array([[0.0, 0.0], [1.0, 0.0]])))
    assert MISSING in {text.get_text() for text, _ in boxes(figure)}


def analogy(
    words: tuple[str, ...], corners: list[tuple[float, float]], answer: tuple[float, float]
) -> Figure:
    homem, rei, mulher, target = corners
    marks = tuple(Mark(word, *place, 0) for word, place in zip(words, (homem, rei, mulher), strict=False))
    term = f"{words[1]} − {words[0]}"
    picture = Parallelogram(
        title=f"{term} + {words[2]} ≈ {words[3]}",
        marks=(*marks, Mark(words[3], *answer, 1)),
        arrows=(
            Arrow(homem, rei, term), Arrow(mulher, target, term), Arrow(homem, mulher, ""),
            Arrow(rei, target, ""),
        ),
        target=target,
        answer=3,
        computed="ponto calculado",
        gap="0,57 no papel",
    )  # fmt: skip
    return parallelogram(picture, LIGHT, CANVASES[Size.CHAT])


@pytest.mark.parametrize("scale", [1.0, 1e-9, 0.0])
def test_an_analogy_is_readable_even_where_all_its_points_are_one(scale: float) -> None:
    corners = [(0.0, 0.0), (scale, 0.0), (scale / 3, scale), (4 / 3 * scale, scale)]
    figure = analogy(("homem", "rei", "mulher", "rainha"), corners, (scale, scale / 2))
    assert_readable(figure, 9)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(PIECES) | st.text("aeimW", min_size=1, max_size=30), min_size=4, max_size=4),
    st.lists(st.floats(-1, 1), min_size=6, max_size=6),
)
def test_any_analogy_is_readable(words: list[str], numbers: list[float]) -> None:
    right, x, y, beside, above, tiny = numbers
    corners = [(0.0, 0.0), (right, 0.0), (x, y * tiny), (x + right, y * tiny)]
    assert_readable(analogy(tuple(words), corners, (x + beside, above * tiny)), 9)


def positions(picture: WordMap) -> dict[str, tuple[float, float]]:
    return {text.get_text(): text.get_position() for text, _ in boxes(drawn_map(picture))}
