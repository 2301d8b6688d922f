"""Files of rated pairs and analogies as people make them: each line is read as it is written, or told."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embeddings.errors import NotRatings
from embeddings.judging.ratings import AnalogyQuestion, RatedPair, read_analogies, read_ratings

KING = RatedPair("rei", "rainha", 8.5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.any"


@pytest.mark.parametrize(
    ("content", "pairs"),
    [
        ("# de um livro\nguarda chuva\tsol\t1.5\n", [RatedPair("guarda chuva", "sol", 1.5)]),
        ("\n\nguarda chuva\tsol\t1.5\n", [RatedPair("guarda chuva", "sol", 1.5)]),
        ("# Word 1\tWord 2\t7\nrei\trainha\t8.5\n", [KING]),
        ("# Word 1\tWord 2\tHuman\nrei\trainha\t8.5\n", [KING]),
        ('"rei","rainha",8.5\n', [KING]),
        ('"a","b","nota"\n"rei","rainha",8.5\n"rato, o";"gato";7\n', [KING, RatedPair("rato, o", "gato", 7)]),
        ("1\trei\trainha\t8.5\n2\trato\tgato\t7\n", [KING, RatedPair("rato", "gato", 7)]),
        ("id\ta\tb\tn\n1\trei\trainha\t8.5\n2\trato\tgato\t7\n", [KING, RatedPair("rato", "gato", 7)]),
        ("rei;rainha;8,5\nrato\tgato\t7\n", [KING, RatedPair("rato", "gato", 7)]),
        ("rei rainha 8,5\n", [KING]),
        ("rei|rainha|8.5\r", [KING]),
        ("rei\trainha\t\u22128.5\n", [RatedPair("rei", "rainha", -8.5)]),
        ("#rei\trainha\t8.5\n", [RatedPair("#rei", "rainha", 8.5)]),
        ("old new A 1.58\n", [RatedPair("old", "new", 1.58)]),
        ('[{"term1": "rei", "term2": "rainha", "value": 8.5}]', [KING]),
        (
            "rei\trainha\t.5\nrato\tgato\t5.\n",
            [RatedPair("rei", "rainha", 0.5), RatedPair("rato", "gato", 5)],
        ),
        ("rei,rainha,8,5\nrato,gato,7\nsem nota\n", [KING, RatedPair("rato", "gato", 7)]),
        ("a,b,nota\nrei, rainha, 8,5\n", [KING]),
        ("1,rei,rainha,8,5\n2,rato,gato,7,0\n", [KING, RatedPair("rato", "gato", 7)]),
        ("a,b,media,gente\nrei,rainha,8,5\n", [RatedPair("rei", "rainha", 8)]),
        (
            "rei,rainha,8,5\nrato,gato,7.5,3\n",
            [RatedPair("rei", "rainha", 8), RatedPair("rato", "gato", 7.5)],
        ),
    ],
)
def test_each_line_is_cut_at_its_own_separator(path: Path, content: str, pairs: list[RatedPair]) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path.write_bytes(content.encode(encoding))
        assert list(read_ratings(path).pairs) == pairs


@pytest.mark.parametrize(
    "content",
    [
        '[{"term1": "a", "term2": "b", "value": NaN}]',
        '[{"term1": "a", "term2": "b", "value": -Infinity}]',
        '[{"term1": "a", "term2": "b", "value": "nan"}]',
        '[{"term1": "a", "term2": "b", "value": true}]',
        '[{"term1": null, "term2": "b", "value": 1}]',
        f'[{{"term1": "a", "term2": "b", "value": {"9" * 400}}}]',
        "[" * 100_000,
        "[]",
        "[1]",
        "a\tb\t1e999\n",
        f'{"x" * 200_000}\tb\t1\n"{"y" * 200_000}\tb\t1',
    ],
)
def test_a_number_that_is_none_is_no_rating(path: Path, content: str) -> None:
    path.write_text(content)
    if content.startswith("x"):
        assert len(read_ratings(path).pairs) <= 2
        return
    with pytest.raises(NotRatings):
        read_ratings(path)


def test_a_file_of_which_most_lines_are_no_pairs_is_refused_with_the_first_of_them(path: Path) -> None:
    path.write_text("rei rainha 3\n" + "rei rainha\n" * 9)
    with pytest.raises(NotRatings) as caught:
        read_ratings(path)
    assert caught.value == NotRatings(path.name, line=2, lost=9, total=10)
    path.write_text("a b c d\n" + "a b c\n" * 9)
    with pytest.raises(NotRatings) as caught:
        read_analogies(path)
    assert caught.value == NotRatings(path.name, line=2, lost=9, total=10)


def test_another_encoding_is_named(path: Path) -> None:
    path.write_bytes("maçã\tpão\t3\n".encode("latin-1"))
    for read in (read_ratings, read_analogies):
        with pytest.raises(NotRatings) as caught:
            read(path)
        assert caught.value.encoding == "latin-1"


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, b"\x1c" * 500, b"\0" * 99])
def test_what_is_no_text_is_not_taken_for_one_in_another_encoding(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for read in (read_ratings, read_analogies):
        with pytest.raises(NotRatings) as caught:
            read(path)
        assert caught.value == NotRatings(path.name, binary=True)


def test_where_json_breaks_is_told(path: Path) -> None:
    path.write_text('[{"term1": "rei",\n "term2" "rainha"}]')
    with pytest.raises(NotRatings) as caught:
        read_ratings(path)
    assert (caught.value.line, caught.value.column) == (2, 10)


def test_lines_that_are_no_analogies_are_counted_and_a_pair_alone_is_one(path: Path) -> None:
    path.write_text(": a\nrei rainha rato gato\nsol lua\num dois três\n: b\nsol lua\nmar rio\n")
    read = read_analogies(path)
    assert (len(read.questions), read.lost, read.thinned) == (3, (3, 4), ())


def test_very_many_pairs_are_not_all_asked_with_all(path: Path) -> None:
    path.write_text("".join(f"a{number} b{number}\n" for number in range(480)))
    read = read_analogies(path)
    assert read.thinned == ("",)
    assert len(read.questions) == len(set(read.questions)) == 480 * 20
    assert {one.first for one in read.questions} == {one.third for one in read.questions}


def test_analogies_may_have_phrases_and_comments(path: Path) -> None:
    path.write_text("# capitais\n: capitais\nsão paulo\tbrasil\tlisboa\tportugal\n")
    assert read_analogies(path).questions == (
        AnalogyQuestion("capitais", "são paulo", "brasil", "lisboa", "portugal"),
    )


words = st.text("abç日ß -'", min_size=1, max_size=9).map(str.strip)


@settings(max_examples=50)
@given(
    st.lists(st.tuples(words.filter(bool), words.filter(bool), st.integers(0, 10)), min_size=1, max_size=9),
    st.sampled_from("\t;|,"),
    st.booleans(),
)
def test_what_was_written_with_any_separator_is_read(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str, int]],
    separator: str,
    quoted: bool,  # noqa: FBT001 - hypothesis gives it so
) -> None:
    path = tmp_path_factory.getbasetemp() / "rated"
    mark = '"' if quoted else ""
    lines = (separator.join((f"{mark}{a}{mark}", f"{mark}{b}{mark}", str(value))) for a, b, value in rows)
    path.write_text("\n".join(lines), encoding="utf-8")
    ratings = read_ratings(path)
    wanted = [RatedPair(a, b, float(value)) for a, b, value in rows]
    assert list(ratings.pairs) == [pair for pair in wanted if pair.first != pair.second]
    assert ratings.identical + len(ratings.pairs) == len(rows)


def test_lines_and_items_that_are_no_pairs_are_counted_and_a_heading_is_not(tmp_path: Path) -> None:
    table = tmp_path / "pairs.tsv"
    lines = [
        "word1\tword2\tscore",
        "rei\trainha\t8,5",
        "gato\tcão\tnan",
        "sol\tlua\t7",
        "mar\t\t3",
        "pão\tpão\t10",
    ]
    table.write_text("\n".join(lines), "utf-8")
    read = read_ratings(table)
    assert [pair.rating for pair in read.pairs] == [8.5, 7]
    assert (read.identical, read.lost) == (1, (3, 5))
    items = tmp_path / "pairs.json"
    items.write_text(
        '[{"term1": "rei", "term2": "rainha", "value": 8.5}, {"term1": "gato", "value": 1},'
        ' {"term1": "sol", "term2": "lua", "value": NaN}, {"term1": "a", "term2": "b", "value": "1_0"},'
        ' {"term1": "pão", "term2": "mesa", "value": "7"}, {"term1": "x", "term2": "y", "value": -2},'
        ' {"term1": "z", "term2": "w", "value": 1e-3}]', "utf-8",
    )  # fmt: skip
    read = read_ratings(items)
    assert [pair.rating for pair in read.pairs] == [8.5, 7, -2, 0.001]
    assert read.lost == (2, 3, 4)
