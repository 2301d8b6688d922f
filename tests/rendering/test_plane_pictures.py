"""Names in drawings stand inside of the frame and on no other name, however many and long they are."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from rendering.pictures.drawing import draw
from rendering.pictures.kinds import Arrow, Edge, Mark, Parallelogram, WordMap
from rendering.pictures.lettering import MISSING
from rendering.pictures.parallelogram import parallelogram
from rendering.pictures.wordmap import wordmap

WORDS = {
    "two": ("rei", "rainha"),
    "twelve long ones": tuple(f"responsabilidade{letter}" for letter in "abcdefghijkl"),
    "forty": tuple(f"palavra{number}" for number in range(40)),
    "forty long ones": tuple(f"desproporcionadissimamente{number}" for number in range(40)),
    "identical ones": ("rei",) * 12,
    "strange ones": ("🤖🎉", "a" * 30, "$x$", "água", "ملك", "W" * 28, "i", "rei = monarca = soberano"),
}


def word_map(words: tuple[str, ...], places: np.ndarray) -> WordMap:
    marks = tuple(
        Mark(word, float(x), float(y), None if place % 5 == 4 else place % 3)
        for place, (word, (x, y)) in enumerate(zip(words, places, strict=True))
    )
    edges = tuple(Edge(place, place + 1, "0,56", 0.56) for place in range(len(words) - 1))
    return WordMap("Mapa: " + ", ".join(words), marks, edges, "→ 40% da variação", "↑ 20% da variação")


def boxes(figure: Figure) -> list[tuple[Text, Bbox]]:
    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]  # matplotlib's
    texts = [*figure.texts, *(text for axes in figure.axes for text in axes.texts)]
    return [(text, text.get_window_extent(renderer)) for text in texts if text.get_text()]


def assert_readable(figure: Figure, names: int) -> None:
    placed = boxes(figure)
    assert len(placed) >= names
    for text, box in placed:
        inside = box.x0 >= 0 and box.y0 >= 0 and box.x1 <= figure.bbox.x1 and box.y1 <= figure.bbox.y1
        assert inside, text.get_text()
    for (one, box), (other, other_box) in combinations(placed, 2):
        assert not box.overlaps(other_box), (one.get_text(), other.get_text())


@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("spread", [(1.0, 1.0), (1.0, 0.0), (1.0, 0.05), (0.02, 1.0)])
def test_names_on_a_map_never_overlap(kind: str, spread: tuple[float, float]) -> None:
    words = WORDS[kind]
    places = np.random.default_rng(7).normal(size=(len(words), 2)) * spread
    figure = wordmap(word_map(words, places))
    assert_readable(figure, len(words) + 3)


def test_names_of_words_on_almost_one_place_never_overlap() -> None:
    words = WORDS["forty"]
    places = np.random.default_rng(7).normal(size=(40, 2)) * 0.001
    places[0] = (1.0, 1.0)
    assert_readable(wordmap(word_map(words, places)), len(words) + 3)


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.text("aeimW ", min_size=1, max_size=30), *[st.floats(-1, 1)] * 2),
        min_size=2,
        max_size=16,
    )
)
def test_names_never_overlap_wherever_they_are(words: list[tuple[str, float, float]]) -> None:
    named = tuple(word.strip() or "a" for word, _, _ in words)
    places = np.array([(x, y) for _, x, y in words])
    assert_readable(wordmap(word_map(named, places)), len(words) + 3)


def test_a_map_is_the_same_each_time_and_in_every_order() -> None:
    words = WORDS["twelve long ones"]
    places = np.random.default_rng(7).normal(size=(len(words), 2))
    picture = word_map(words, places)
    assert draw(picture) == draw(picture)
    turned = WordMap(picture.title, picture.marks[::-1], (), picture.horizontal, picture.vertical)
    straight = WordMap(picture.title, picture.marks, (), picture.horizontal, picture.vertical)
    assert positions(turned) == positions(straight)


def test_what_the_font_lacks_is_drawn_as_a_box() -> None:
    figure = wordmap(word_map(("🤖", "rei"), np.array([[0.0, 0.0], [1.0, 0.0]])))
    assert MISSING in {text.get_text() for text, _ in boxes(figure)}


@pytest.mark.parametrize("scale", [1.0, 1e-9, 0.0])
def test_an_analogy_is_readable_even_where_all_its_points_are_one(scale: float) -> None:
    corners = [(0.0, 0.0), (scale, 0.0), (scale / 3, scale), (4 / 3 * scale, scale)]
    marks = tuple(
        Mark(word, *place, 0) for word, place in zip(("homem", "rei", "mulher"), corners, strict=False)
    )
    picture = Parallelogram(
        title="rei − homem + mulher ≈ rainha",
        marks=(*marks, Mark("rainha", scale, scale / 2, 1)),
        arrows=(
            Arrow(corners[0], corners[1], "rei − homem"),
            Arrow(corners[2], corners[3], "rei − homem"),
            Arrow(corners[0], corners[2], ""),
        ),
        target=corners[3],
        answer=3,
        computed="ponto calculado",
        gap="cosseno 0,86",
    )
    assert_readable(parallelogram(picture), 9)
    assert draw(picture) == draw(picture)


def positions(picture: WordMap) -> dict[str, tuple[float, float]]:
    return {text.get_text(): text.get_position() for text, _ in boxes(wordmap(picture))}
