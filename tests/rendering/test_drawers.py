"""Pictures of hard words and odd numbers: readable, inside of their frame, never larger than they may be."""

from collections.abc import Callable
from io import BytesIO
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PathCollection, QuadMesh
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, PathPatch
from matplotlib.text import Text
from numpy.typing import NDArray
from PIL import Image

from rendering.pictures.angle import angle
from rendering.pictures.bars import bars
from rendering.pictures.heatmap import heat_map
from rendering.pictures.kinds import Angle, Bars, Dot, HeatMap, Picture, Scale, Size, Strips, Swarm, Theme
from rendering.pictures.lettering import drawable, fitted, outline, width
from rendering.pictures.palettes import PALETTES, Palette
from rendering.pictures.png import png
from rendering.pictures.scale import scale
from rendering.pictures.strips import strips
from rendering.pictures.style import CANVASES, SMALL, TALLEST, WIDTH, Canvas
from rendering.pictures.swarm import swarm

LIGHT = PALETTES[Theme.LIGHT]
CHAT, WALL = CANVASES[Size.CHAT], CANVASES[Size.WALL]
PHONE, LEAST_ON_A_PHONE = 390, 12
LEAST_ON_A_WALL = 27  # pixels of 1,080: a fortieth
MOST_BYTES = 200_000
TOUCH = 3.0  # pixels by which the frames of two texts may overlap: letters do not fill their frames
LONG = "antidesproporcionadissimamente"
LONGS = tuple(f"{LONG}{place}" for place in range(12))
Numbers = NDArray[np.float64]
HARD = (
    "rei", LONG, "ملكة", "שלום", "😀 festa", "👩‍👩‍👧‍👦", "W" * 30, "$x_2$", "王さま", "rei", r"\frac{1}{2}",
    "", "\u202eier", "e\u0301le", "linha\nnova", "<b>&amp;", "i", "a b c d e f g", "-1", "नमस्ते",
)  # fmt: skip


def on_a_phone(text: Text) -> float:
    """The size of a text in pixels, as CSS counts them, where the picture is as wide as a phone's screen."""
    return float(text.get_fontsize()) / 72 * PHONE / WIDTH


def words(count: int) -> tuple[str, ...]:
    return tuple(HARD[place % len(HARD)] for place in range(count))


def numbers(*shape: int) -> Numbers:
    return np.random.default_rng(7).uniform(-1, 1, shape)


def written(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")


def some_bars(names: tuple[str, ...], values: list[float]) -> Bars:
    return Bars("Vizinhos de rei", names, tuple(values), tuple(map(written, values)), ",")


def some_scale(names: tuple[str, ...], values: list[float], poles: tuple[str, str] = ("frio", "")) -> Scale:
    return Scale("Eixo", *poles, names, tuple(values), tuple(map(written, values)))


def some_heat(rows: tuple[str, ...], columns: tuple[str, ...], values: list[list[float]]) -> HeatMap:
    table = tuple(map(tuple, values))
    cells = tuple(
        tuple(written(cell) if len(columns) <= 5 else f"{100 * cell:.0f}" for cell in row) for row in table
    )
    return HeatMap("Cossenos", rows, columns, table, cells, grouped=rows == columns)


def some_strips(names: tuple[str, ...], values: list[list[float]]) -> Strips:
    vectors = tuple(map(tuple, values))
    return Strips(f"Embedding de {', '.join(names)}", names, vectors, "peso", "quantas dimensões", ",")


def some_swarm(names: tuple[str, ...], values: list[float], rows: int, note: str = "") -> Swarm:
    named = zip(names, values, strict=True)
    dots = tuple(
        Dot(name, value, written(value), (0, 1, None)[place % 3]) for place, (name, value) in enumerate(named)
    )
    end = max(map(abs, values), default=0.0) or 0.1
    order = sorted(range(len(dots)), key=lambda place: dots[place].position)[:rows]
    keys = (f"{LONG}, {LONG}", "ملكة")
    return Swarm(
        "Enxame", LONG * 2, "ela", keys, note, dots, tuple(order), end, (written(-end), written(end))
    )


def drawn_scale(names: tuple[str, ...], values: list[float]) -> Figure:
    return scale(some_scale(names, values), LIGHT, CHAT)


def symmetric(count: int) -> list[list[float]]:
    units = numbers(count, 6)
    units /= np.linalg.norm(units, axis=1)[:, None]
    return [[float(cell) for cell in row] for row in (units @ units.T).clip(-1, 1)]


PICTURES: dict[str, Picture] = {
    "one bar": some_bars(words(1), [0.5]),
    "two bars alike": some_bars(("rei", "rei"), [0.0, 0.0]),
    "forty bars": some_bars(words(40), sorted(numbers(40).tolist(), reverse=True)),
    "negative bars": some_bars(words(5), [-0.1, -0.2, -0.3, -0.4, -1.0]),
    "thirty bars": some_bars(words(30), numbers(30).tolist()),
    "one word on a scale": some_scale(words(1), [-0.2]),
    "words in one place": some_scale(words(7), [0.0] * 7),
    "forty on a scale": some_scale(words(40), sorted(numbers(40).tolist()), (LONG * 2, f"{LONG}, ملكة")),
    "far outside of the poles": some_scale(words(4), [-10.05, -1.0, 1.0, 12.5]),
    "a heat map of two": some_heat(words(2), words(2), symmetric(2)),
    "a heat map of twelve long words": some_heat(LONGS, LONGS, symmetric(12)),
    "a heat map of twelve hard words": some_heat(words(12), words(12), symmetric(12)),
    "a heat map of one word": some_heat(("rei",), ("rei",), [[1.0]]),
    "a heat map of equals": some_heat(words(5), words(5), np.ones((5, 5)).tolist()),
    "a heat map of opposites": some_heat(words(3), words(3), (-np.ones((3, 3))).tolist()),
    "a heat map of forty": some_heat(words(40), words(40), symmetric(40)),
    "two sentences": some_heat(words(12), words(7), numbers(12, 7).tolist()),
    "a long and a short sentence": some_heat(words(12), ("rei",), numbers(12, 1).tolist()),
    "one strip": some_strips(words(1), numbers(1, 300).tolist()),
    "two strips": some_strips(("rei", "rainha"), numbers(2, 300).tolist()),
    "five strips": some_strips(words(5), numbers(5, 300).tolist()),
    "strips of zeros": some_strips(("rei", "rei"), np.zeros((2, 300)).tolist()),
    "strips of three cells": some_strips(words(3), numbers(3, 3).tolist()),
    "a strip of one cell": some_strips(words(1), [[-0.5]]),
    "five strips of a thousand cells": some_strips(words(5), numbers(5, 1024).tolist()),
    "strips of tiny weights": some_strips(words(2), (numbers(2, 300) * 3e-5).tolist()),
    "strips of next to nothing": some_strips(words(2), np.full((2, 300), 5e-324).tolist()),
    **{
        f"an angle of {degrees} degrees": Angle(
            "Ângulo", (f"{LONG[:16]} (norma 1,02)", "ملكة (norma 0,10)"), (1.02, 0.1), degrees, f"{degrees}°"
        )
        for degrees in (0.0, 2.0, 57.0, 90.0, 135.0, 180.0)
    },
    "a swarm of one dot": some_swarm(words(1), [0.0], 1),
    "a swarm of thirty hard words": some_swarm(words(30), numbers(30).tolist(), 30, f"com nome, {LONG * 2}"),
    "a swarm of four hundred on two places": some_swarm(words(400), [-0.3, 0.3] * 200, 24, "em cinza"),
    "strips without negative cells": some_strips(words(2), abs(numbers(2, 96)).tolist()),
}  # fmt: skip
DRAWERS: dict[type[Picture], Callable[..., Figure]] = {
    Angle: angle, Bars: bars, Scale: scale, HeatMap: heat_map, Strips: strips, Swarm: swarm,
}  # fmt: skip
every_picture = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())


def texts_of(picture: Picture, canvas: Canvas = CHAT) -> tuple[Figure, list[Text]]:
    """A picture as it lies on its card, and all that is written on it."""
    figure = DRAWERS[type(picture)](picture, LIGHT, canvas)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
    return figure, [text for text in figure.findobj(Text) if text.get_text()]


def axes_of(figure: Figure) -> Axes:
    (axes,) = figure.axes
    return axes


def values(mesh: QuadMesh) -> Numbers:
    """The numbers behind the colours of a table of cells; NaN where there is none."""
    numbers = mesh.get_array()
    assert numbers is not None
    return np.where(np.ma.getmaskarray(numbers), np.nan, np.asarray(numbers, dtype=float))


def meshes(figure: Figure) -> list[QuadMesh]:
    return [mesh for mesh in axes_of(figure).collections if isinstance(mesh, QuadMesh)]


@every_picture
def test_a_picture_is_a_png_of_bounded_size(picture: Picture) -> None:
    content = png(picture)
    drawn = Image.open(BytesIO(content))
    assert drawn.format == "PNG"
    assert drawn.width == round(WIDTH * 200)
    assert 250 <= drawn.height <= round(TALLEST * 200)
    assert len(content) <= MOST_BYTES


@pytest.mark.parametrize("canvas", [CHAT, WALL], ids=["chat", "wall"])
@every_picture
def test_every_text_is_inside_of_the_card_and_covers_no_other(picture: Picture, canvas: Canvas) -> None:
    figure, texts = texts_of(picture, canvas)
    frames = [text.get_window_extent() for text in texts]
    right, top = figure.get_size_inches() * figure.dpi
    for text, frame in zip(texts, frames, strict=True):
        inside = frame.x0 >= 0 and frame.y0 >= 0 and frame.x1 <= right and frame.y1 <= top
        assert inside, text.get_text()
    for (one, text), (other, near) in combinations(zip(frames, texts, strict=True), 2):
        across = min(one.x1, other.x1) - max(one.x0, other.x0)
        down = min(one.y1, other.y1) - max(one.y0, other.y0)
        assert across <= TOUCH or down <= TOUCH, (text.get_text(), near.get_text())


@every_picture
def test_no_letters_are_smaller_than_a_phone_can_show(picture: Picture) -> None:
    _, texts = texts_of(picture)
    assert min(on_a_phone(text) for text in texts) >= LEAST_ON_A_PHONE


@every_picture
def test_a_picture_for_a_wall_fills_a_projector_and_is_read_from_the_last_row(picture: Picture) -> None:
    figure, texts = texts_of(picture, WALL)
    assert (figure.get_size_inches() * figure.dpi).round().tolist() == [1920, 1080]
    rows = max((len(getattr(picture, name, ())) for name in ("labels", "rows")), default=0)
    if rows <= 12:  # what a class looks at; more rows leave less room for each
        assert min(float(text.get_fontsize()) / 72 * figure.dpi for text in texts) >= LEAST_ON_A_WALL


@pytest.mark.parametrize(("count", "dimensions"), [(1, 300), (2, 300), (5, 300), (3, 7), (5, 1024)])
def test_strips_have_all_weights_in_the_models_order_on_one_scale(count: int, dimensions: int) -> None:
    weights = numbers(count, dimensions)
    *blocks, _key = meshes(strips(some_strips(words(count), weights.tolist()), LIGHT, CHAT))
    drawn = np.concatenate([values(block).reshape(count, -1) for block in blocks], axis=1)
    np.testing.assert_array_equal(drawn, weights)
    limit = abs(weights).max()
    assert {block.get_clim() for block in blocks} == {(-limit, limit)}


def test_words_of_a_group_stand_side_by_side_in_a_heat_map() -> None:
    names = ("rei", "gato", "rainha", "cachorro", "príncipe", "leão")
    alike = [[1.0 if (row - column) % 2 == 0 else 0.1 for column in range(6)] for row in range(6)]
    figure, texts = texts_of(some_heat(names, names, alike))
    heights = {
        text.get_text(): text.get_position()[1] for text in texts if text.get_horizontalalignment() == "right"
    }
    order = sorted(names, key=lambda name: heights[name])
    assert {frozenset(order[:3]), frozenset(order[3:])} == {frozenset(names[::2]), frozenset(names[1::2])}
    (mesh,) = meshes(figure)
    places = [names.index(name) for name in order]
    expected = np.array(alike)[np.ix_(places, places)]
    np.fill_diagonal(expected, np.nan)
    np.testing.assert_array_equal(values(mesh).reshape(6, 6), expected)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
def test_only_the_diagonal_of_a_heat_map_is_grey(palette: Palette) -> None:
    names = ("rei", "gato", "rainha")
    (mesh,) = meshes(heat_map(some_heat(names, names, symmetric(3)), palette, CHAT))
    colours = np.asarray(mesh.get_cmap()((values(mesh).reshape(3, 3) + 1) / 2))[..., :3]
    grey = np.isclose(colours, to_rgb(palette.grid)).all(axis=-1)
    np.testing.assert_array_equal(grey, np.eye(3, dtype=bool))


def test_the_words_of_sentences_stay_in_their_order() -> None:
    rows, columns = ("um", "rato", "e", "outro"), ("rei", "de", "Roma")
    _, texts = texts_of(some_heat(rows, columns, numbers(4, 3).tolist()))
    placed = {text.get_text(): text.get_position() for text in texts}
    assert sorted(rows, key=lambda name: placed[name][1]) == list(rows)
    assert sorted(columns, key=lambda name: placed[name][0]) == list(columns)


@pytest.mark.parametrize("count", [2, 5, 6, 12])
def test_the_numbers_of_a_heat_map_stand_inside_of_its_cells(count: int) -> None:
    names = LONGS[:count]
    picture = some_heat(names, names, symmetric(count))
    figure = heat_map(picture, LIGHT, CHAT)
    (mesh,) = meshes(figure)
    corners = np.asarray(mesh.get_coordinates(), dtype=float)
    column, row = (corners[1, 1] - corners[0, 0]).tolist()
    assert [patch for patch in axes_of(figure).patches if isinstance(patch, PathPatch)]
    for cell in {cell for cells in picture.cells for cell in cells}:
        frame = outline(cell, SMALL).get_extents()
        assert frame.width < column
        assert frame.height < row
        assert abs(frame.x0 + frame.x1) / 2 < 0.02


def test_a_word_far_outside_of_the_poles_stands_at_the_edge_of_the_card() -> None:
    leftmost = [
        min(float(np.min(np.asarray(dots.get_offsets(), dtype=float)[:, 0])) for dots in dotted)
        for dotted in (
            [one for one in axes_of(drawn_scale(("gelo", "mesa"), [position, 0.0])).collections
             if isinstance(one, PathCollection) and len(np.asarray(one.get_offsets()))]
            for position in (-0.9, -10.05)
        )
    ]  # fmt: skip
    assert leftmost == sorted(leftmost, reverse=True)
    assert leftmost[-1] > 0


@pytest.mark.parametrize("theme", Theme)
def test_the_card_has_the_colour_of_its_theme(theme: Theme) -> None:
    drawn = Image.open(BytesIO(png(PICTURES["two strips"], theme))).convert("RGB")
    assert drawn.getpixel((2, 2)) == tuple(round(part * 255) for part in to_rgb(PALETTES[theme].paper))


def test_what_the_font_lacks_is_a_box_and_marks_of_direction_are_gone() -> None:
    assert drawable("王 rei") == "▯ rei"
    assert drawable("\u2068ملكة\u2069\u202e") == "ملكة"
    assert drawable("um\n rato\t") == "um rato"


def test_words_that_begin_alike_are_still_told_apart_when_shortened() -> None:
    one, other = (fitted(f"{LONG}{end}", 1.5, SMALL) for end in ("1", "2"))
    assert one != other
    assert "…" in one


@given(text=st.text(max_size=60), room=st.floats(0, 6), size=st.sampled_from([13.0, 14.0, 16.0]))
def test_a_fitted_text_is_never_wider_than_its_room(text: str, room: float, size: float) -> None:
    assert width(fitted(text, room, size), size) <= room


@given(names=st.lists(st.text(max_size=40), min_size=2, max_size=5), data=st.data())
@settings(max_examples=40)
def test_any_words_and_any_numbers_can_be_drawn(names: list[str], data: st.DataObject) -> None:
    labels = tuple(names)
    cosine = st.floats(-1, 1)
    values = [data.draw(cosine) for _ in labels]
    table = [[1.0 if one == other else values[min(one, other)] for other in range(len(labels))]
             for one in range(len(labels))]  # fmt: skip
    pictures: list[Picture] = [
        some_bars(labels, values),
        some_scale(labels, values, (names[0], names[1])),
        some_heat(labels, labels, table),
        some_strips(labels, table),
    ]
    assert png(data.draw(st.sampled_from(pictures))).startswith(b"\x89PNG")


def test_texts_that_fit_are_left_alone() -> None:
    for text, size in product(("rei", "rainha", ""), (13.0, 16.0)):
        assert fitted(text, 3, size) == text


@pytest.mark.parametrize("degrees", [0.0, 57.0, 90.0, 135.0, 180.0])
def test_an_angle_is_drawn_true_with_arrows_as_long_as_their_vectors(degrees: float) -> None:
    figure = angle(Angle("Ângulo", ("rei", "rainha"), (1.5, 0.5), degrees, "·"), LIGHT, CHAT)
    arrows = [one for one in axes_of(figure).patches if isinstance(one, FancyArrowPatch)]
    ends = [np.subtract(*reversed(one._posA_posB)) for one in arrows]  # type: ignore[attr-defined]  # there is no public one
    first, second = ends
    sizes = [float(np.hypot(*end)) for end in ends]
    assert sizes[0] == pytest.approx(3 * sizes[1])
    assert first @ second / (sizes[0] * sizes[1]) == pytest.approx(np.cos(np.radians(degrees)), abs=1e-9)
