"""How good a model is: rank correlation as scipy has it, analogies as the naive formula has them."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import rankdata, spearmanr

from embeddings.errors import NotRatings
from embeddings.judging.evaluation import ranks, rate_analogies, rate_pairs, spearman
from embeddings.judging.ratings import AnalogyQuestion, RatedPair, Ratings, read_analogies, read_ratings
from embeddings.search.cosmul_bounds import EPSILON
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine

few_values = st.sampled_from([-1.5, 0.0, 0.25, 1.0, 2.0, 3.0])  # few, so that ties are many
columns = st.lists(st.tuples(few_values, few_values), min_size=2, max_size=30)


@given(columns)
def test_spearman_is_scipys_ties_and_all(pairs: list[tuple[float, float]]) -> None:
    first, second = map(list, zip(*pairs, strict=True))
    found = spearman(first, second)
    if len(set(first)) == 1 or len(set(second)) == 1:
        assert found is None
    else:
        assert found == pytest.approx(spearmanr(first, second).statistic, abs=1e-12)


@given(st.lists(few_values, max_size=30))
def test_equal_values_share_the_mean_of_their_ranks(values: list[float]) -> None:
    np.testing.assert_array_equal(ranks(values), rankdata(values))


@given(columns)
def test_spearman_knows_order_only(pairs: list[tuple[float, float]]) -> None:
    first, second = map(list, zip(*pairs, strict=True))
    found = spearman(first, second)
    stretched = spearman([value**3 + 7 for value in first], second)
    turned = spearman([-value for value in first], second)
    if found is None:
        assert stretched is turned is None
    else:
        assert stretched == pytest.approx(found, abs=1e-12)
        assert turned == pytest.approx(-found, abs=1e-12)


def test_one_pair_has_no_correlation() -> None:
    assert spearman([1.0], [2.0]) is None
    assert spearman([], []) is None


def test_only_pairs_with_two_vectors_count_and_the_others_are_told(court: Space) -> None:
    pairs = (
        RatedPair("rei", "rainha", 3.0),
        RatedPair("rei", "homem", 2.0),
        RatedPair("rei", "abismo", 0.0),
        RatedPair("rei", "xyzzy", 4.0),
        RatedPair("rei", "nada", 4.0),
    )
    score = rate_pairs(court, Ratings("mine.tsv", pairs, identical=2))
    assert (score.file, score.pairs, score.covered, score.identical) == ("mine.tsv", 5, 3, 2)
    assert score.spearman == pytest.approx(1.0)


def test_a_model_that_knows_no_pair_has_no_score(court: Space) -> None:
    score = rate_pairs(court, Ratings("mine.tsv", (RatedPair("x", "y", 1.0),), 0))
    assert (score.covered, score.spearman) == (0, None)


vectors = st.lists(
    st.lists(st.integers(-4, 4).map(float), min_size=3, max_size=3).filter(any), min_size=5, max_size=9
)


@settings(max_examples=60)
@given(vectors)
def test_analogies_are_answered_as_the_naive_formulas_do(rows: list[list[float]]) -> None:
    distinct = list(dict.fromkeys(map(tuple, rows)))
    if len(distinct) < 5:
        return
    space = handmade({f"w{number}": row for number, row in enumerate(distinct)})
    asked = AnalogyQuestion("any", "w0", "w1", "w2", "w3")
    (score, together) = rate_analogies(space, "mine.txt", [asked], lambda _done, _total: None)
    assert (together.category, together.add1) == ("", score.add1)
    for shares, scores in (
        ((score.add1, score.add5), _naive_add(space)),
        ((score.mul1, score.mul5), _naive_mul(space)),
    ):
        others = [value for row, value in scores.items() if row != 3]
        if min(abs(value - scores[3]) for value in others) > 1e-5:  # no tie, which rounding would decide
            place = sum(value > scores[3] for value in others)
            assert shares == (float(place < 1), float(place < 5))


def _naive_add(space: Space) -> dict[int, float]:
    def score(row: int) -> float:
        return _cosine(space, row, 1) - _cosine(space, row, 0) + _cosine(space, row, 2)

    return {row: score(row) for row in range(3, space.rows)}


def _naive_mul(space: Space) -> dict[int, float]:
    def near(row: int, other: int) -> float:
        return (_cosine(space, row, other) + 1) / 2

    return {row: near(row, 1) * near(row, 2) / (near(row, 0) + EPSILON) for row in range(3, space.rows)}


def _cosine(space: Space, row: int, other: int) -> float:
    return cosine(space.vector(row), space.vector(other))


def test_analogies_are_counted_by_category_with_their_coverage(court: Space) -> None:
    asked = [
        AnalogyQuestion("family", "homem", "mulher", "rei", "rainha"),
        AnalogyQuestion("other", "homem", "mulher", "rei", "xyzzy"),
        AnalogyQuestion("family", "homem", "xyzzy", "rei", "rainha"),
    ]
    told: list[tuple[int, int]] = []
    family, other, together = rate_analogies(
        court, "mine.txt", asked, lambda done, total: told.append((done, total))
    )
    assert (family.category, family.questions, family.covered) == ("family", 2, 1)
    assert (family.add1, family.mul1) == (1.0, 1.0)
    assert (other.category, other.questions, other.covered, other.add1) == ("other", 1, 0, None)
    assert (together.category, together.questions, together.covered, together.add1) == ("", 3, 1, 1.0)
    assert told[-1] == (len(court.meaningful), len(court.meaningful))


def test_an_answer_that_is_one_of_the_words_asked_with_is_never_found(court: Space) -> None:
    asked = [AnalogyQuestion("pruned", "homem", "rei", "rainha", "monarca")]  # monarca lives on rei's row
    (score, _) = rate_analogies(court, "mine.txt", asked, lambda _done, _total: None)
    assert (score.covered, score.add5, score.mul5) == (1, 0.0, 0.0)


def test_json_pairs_are_read_and_identical_ones_dropped(tmp_path: Path) -> None:
    path = tmp_path / "pairs.json"
    items = [("amor", "amor", 4), ("amor", "ódio", 1.5)]
    path.write_text(json.dumps([{"term1": a, "term2": b, "value": v, "values": [None]} for a, b, v in items]))
    assert read_ratings(path) == Ratings("pairs.json", (RatedPair("amor", "ódio", 1.5),), 1)


@pytest.mark.parametrize(
    "text",
    [
        "word1\tword2\tscore\nguarda chuva\tsol\t1.5\n",
        "\ufeffa;b;nota\nguarda chuva;sol;1,5\n",
        "a,b,c\nguarda chuva,sol,1.5\n",
        "word1\tword2\tPOS\tscore\tspread\nguarda chuva\tsol\tN\t1.5\t0.2\n",
    ],
)
def test_tables_of_pairs_are_read_whatever_parts_their_columns(tmp_path: Path, text: str) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text(text, encoding="utf-8")
    assert read_ratings(path).pairs == (RatedPair("guarda chuva", "sol", 1.5),)


def test_analogies_are_read_under_their_categories(tmp_path: Path) -> None:
    path = tmp_path / "analogies.txt"
    path.write_text(": capital common\nLisboa Portugal Paris França\nfora daqui\n:family\na b c d\n")
    assert read_analogies(path).questions == (
        AnalogyQuestion("capital common", "Lisboa", "Portugal", "Paris", "França"),
        AnalogyQuestion("family", "a", "b", "c", "d"),
    )


def test_any_two_pairs_of_a_category_are_an_analogy(tmp_path: Path) -> None:
    path = tmp_path / "analogies.txt"
    path.write_text(
        ": capitals\nLisboa Portugal\nParis França\n: she\nrei rainha\npai mãe filho filha\ntio tia\n"
    )
    assert set(read_analogies(path).questions) == {
        AnalogyQuestion("capitals", "Lisboa", "Portugal", "Paris", "França"),
        AnalogyQuestion("capitals", "Paris", "França", "Lisboa", "Portugal"),
        AnalogyQuestion("she", "pai", "mãe", "filho", "filha"),
        AnalogyQuestion("she", "rei", "rainha", "tio", "tia"),
        AnalogyQuestion("she", "tio", "tia", "rei", "rainha"),
    }


@pytest.mark.parametrize(
    "content", [b"", b"word1\tword2\tscore\n", b"[1, 2]", b"[{", b"\xff\xfe", b'[{"a": 1}]']
)
def test_a_file_without_judgements_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "empty"
    path.write_bytes(content)
    for read in (read_ratings, read_analogies):
        with pytest.raises(NotRatings):
            read(path)
