"""A plane is honest about what it keeps, and the same whatever the order of the words."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from embeddings.ask.word_map import MOST_WORDS, WordPlane, principal_plane, word_plane
from embeddings.errors import SeveralUnknown, UnknownWord
from embeddings.table.handmade import handmade
from embeddings.table.space import Space

WORDS = tuple("abcdefgh")

points = arrays(
    np.float64,
    st.tuples(st.integers(2, 8), st.integers(2, 6)),
    elements=st.integers(-50, 50).map(lambda number: number / 10),
)


def space_of(vectors: np.ndarray, scales: np.ndarray | None = None) -> Space:
    scales = np.ones(len(vectors)) if scales is None else scales
    scaled = (vectors * scales[:, np.newaxis]).tolist()
    return handmade(dict(zip(WORDS, scaled, strict=False)))


def positions(plane: WordPlane) -> dict[str, tuple[float, float]]:
    return {word: (spot.x, spot.y) for spot in plane.spots for word in spot.words}


@given(points)
def test_shares_are_parts_of_a_whole_and_the_first_is_the_larger(vectors: np.ndarray) -> None:
    first, second = principal_plane(vectors).shares
    assert 0 <= second <= first + 1e-12
    assert first + second <= 1 + 1e-12


@given(points)
def test_coordinates_are_those_of_a_plain_decomposition_up_to_their_sign(vectors: np.ndarray) -> None:
    centred = vectors - vectors.mean(axis=0)
    _, sizes, axes = np.linalg.svd(centred)
    gaps = -np.diff(np.append(sizes, 0.0))
    principal = principal_plane(vectors)
    found = principal.plane.of(vectors)
    for axis in range(2):
        clear = sizes[axis] > 1e-3 and gaps[axis] > 1e-3 and (axis == 0 or gaps[axis - 1] > 1e-3)
        if clear:
            naive = centred @ axes[axis]
            assert np.allclose(np.abs(found[:, axis]), np.abs(naive), atol=1e-6)
            assert principal.shares[axis] == pytest.approx(sizes[axis] ** 2 / (sizes**2).sum())


@given(points, st.permutations(range(8)), st.lists(st.sampled_from([0.25, 1.0, 8.0]), min_size=8, max_size=8))
def test_neither_order_nor_length_of_the_vectors_changes_the_plane(
    vectors: np.ndarray, order: list[int], scales: list[float]
) -> None:
    assume(np.abs(vectors).sum(axis=1).all())
    words = WORDS[: len(vectors)]
    shuffled = tuple(words[place] for place in order if place < len(words))
    plane = word_plane(space_of(vectors), False, words)  # noqa: FBT003 - an operation's argument
    other = word_plane(space_of(vectors, np.array(scales[: len(vectors)])), False, shuffled)  # noqa: FBT003
    assert other.spots == plane.spots  # powers of two: not a bit differs
    assert other.links == plane.links
    assert other.shares == plane.shares


@given(points)
def test_a_projection_never_moves_words_apart(vectors: np.ndarray) -> None:
    found = principal_plane(vectors).plane.of(vectors)
    for one, other in combinations(range(len(vectors)), 2):
        apart = np.linalg.norm(vectors[one] - vectors[other])
        assert np.linalg.norm(found[one] - found[other]) <= apart + 1e-9


def test_each_word_is_tied_to_its_nearest_and_all_words_together(space: Space) -> None:
    plane = word_plane(space, False, ("rei", "rainha", "rato", "gato"), ("exemplo", "Lisboa"))  # noqa: FBT003
    assert len(plane.links) == len(plane.spots) - 1
    ties = {
        frozenset((plane.spots[link.first].words[0], plane.spots[link.second].words[0]))
        for link in plane.links
    }
    assert {frozenset(("rei", "rainha")), frozenset(("rato", "gato"))} <= ties
    assert [link.cosine for link in plane.links] == sorted(
        (link.cosine for link in plane.links), reverse=True
    )


def test_words_of_one_row_are_one_spot_and_count_once(space: Space) -> None:
    plane = word_plane(space, False, ("monarca", "rei", "gato"))  # noqa: FBT003
    assert [spot.words for spot in plane.spots] == [("gato",), ("monarca", "rei")]
    assert plane.shares[0] == pytest.approx(1.0)
    assert plane.shares[1] == 0
    assert all(spot.y == 0 for spot in plane.spots)
    without = word_plane(space, False, ("rei", "gato"))  # noqa: FBT003
    assert positions(plane)["gato"] == positions(without)["gato"]


def test_what_is_not_known_is_left_out_while_two_words_remain(space: Space) -> None:
    plane = word_plane(space, False, ("rei", "xyz", "gato"))  # noqa: FBT003
    assert plane.unknown == ("xyz",)
    assert plane.groups == (0, 0)
    with pytest.raises(UnknownWord):
        word_plane(space, False, ("rei", "xyz"))  # noqa: FBT003
    with pytest.raises(SeveralUnknown):
        word_plane(space, False, ("rei", "xyz", "zyx"))  # noqa: FBT003


def test_neighbours_come_without_a_group_and_never_crowd_the_plane(builtin: Space) -> None:
    plane = word_plane(builtin, True, ("rei", "gato"), ("azul",))  # noqa: FBT003
    company = [spot for spot in plane.spots if spot.group is None]
    assert plane.neighbours == 3
    assert 3 <= len(company) <= 9
    many = tuple(dict.fromkeys(builtin.word(row) for row in range(200, 235)))
    assert word_plane(builtin, True, many[:15]).neighbours == 1  # noqa: FBT003
    crowded = word_plane(builtin, True, many[:30])  # noqa: FBT003
    assert crowded.neighbours == 0
    assert len(crowded.spots) <= MOST_WORDS


def test_a_plane_says_where_it_misleads() -> None:
    compass = {
        "leste": [1.0, 0.0, 0.0],
        "nascente": [1.0, 0.1, 0.0],
        "oeste": [-1.0, 0.0, 0.0],
        "poente": [-1.0, 0.1, 0.0],
        "norte": [0.0, 1.0, 0.0],
        "boreal": [0.1, 1.0, 0.0],
        "sul": [0.0, -1.0, 0.0],
        "austral": [0.1, -1.0, 0.0],
        "alto": [0.02, 0.01, 1.0],
        "baixo": [0.01, 0.02, -1.0],
    }
    plane = word_plane(handmade(compass), False, tuple(compass))  # noqa: FBT003
    mirage = plane.mirage
    assert mirage is not None
    assert {word for place in (mirage.spot, mirage.seen) for word in plane.spots[place].words} == {
        "alto",
        "baixo",
    }
    assert mirage.seen_cosine == pytest.approx(-1, abs=0.01)
    assert mirage.true_cosine > 0
