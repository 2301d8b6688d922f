"""Files that are not what they seem: each is refused with what is wrong and where, or read as what it is."""

import struct
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from embeddings.errors import EncodingRefused, FileFault, NotVectors
from embeddings.importing.importer import Imported, Plan, import_vectors
from embeddings.importing.unpacking import unpacked
from embeddings.importing.vector_files import SourceFormat, opened
from embeddings.table.loading import load_space

GOOD = "rei 0.1 0.2 0.3\nrainha 0.2 0.1 0.3\nrato 0.5 0.6 0.7\ngato 0.1 0.9 0.3\n"
ACCENTED = "rei 0.1 0.2 0.3\nmaçã 0.2 0.1 0.3\npão 0.5 0.6 0.7\nnão 0.1 0.9 0.3\n"
PLAN = Plan("odd", "pt", force=True)
SENSE = np.random.default_rng(3)


def brought(folder: Path, content: bytes, plan: Plan = PLAN) -> Imported:
    (folder / "a.any").write_bytes(content)
    return import_vectors(folder / "a.any", folder / "models", plan, lambda _share: None)


def words_of(imported: Imported) -> list[str]:
    found: list[str] = load_space(imported.path).keys.words.tolist()
    return found


def refusal(folder: Path, content: bytes, plan: Plan = PLAN) -> NotVectors:
    with pytest.raises(NotVectors) as caught:
        brought(folder, content, plan)
    return caught.value


def binary(words: list[str], header: str, kind: str = "<f4", end: bytes = b"\n", width: int = 8) -> bytes:
    rows = SENSE.normal(size=(len(words), width)).astype(kind)
    records = (word.encode() + b" " + row.tobytes() + end for word, row in zip(words, rows, strict=True))
    return f"{header}\n".encode() + b"".join(records)


MANY = [f"w{number}" for number in range(100)]


@pytest.mark.parametrize(
    ("content", "fault", "line", "found"),
    [
        ("3 2\nrei 0.1 0.2 0.3\nrainha 0.2 0.1 0.3\nrato 0.5 0.6 0.7\n", FileFault.HEADER, 1, "2"),
        ("2 3\nrei 1,234.5 -2 3\nrato 1,234.5 -2 3\n", FileFault.THOUSANDS, 2, "1,234.5"),
        ("2 3\nrei 0,1 0,2 0,3\nrato 0,4 0,5 0,6\n", FileFault.COMMA, 2, "0,1"),
        ("rei 0,1 0,2 0,3\nrato 0,4 0,5 0,6\n", FileFault.COMMA, 1, "0,1"),
        ("2 3\nrei -nan -nan -nan \nrato -nan -nan -nan \n", FileFault.NUMBER, 2, "-nan"),
        ("2 9\nrei 9:0.1 12:0.2 13:0.7\nrato 1:0.3 2:0.4 9:0.1\n", FileFault.SPARSE, 2, "9:0.1"),
        ("rei,0.1,0.2\nrato,0.2,0.3\n", FileFault.SEPARATOR, 1, ","),
        ("de 29384\na 2344\no 1234\n", FileFault.ONE_NUMBER, 0, ""),
        ("1.0\t0.2\n2.0\t0.4\n", FileFault.ONE_NUMBER, 0, ""),
        ("1.0 0.2 0.3\n2.0 0.4 0.5\n", FileFault.NO_WORDS, 0, ""),
        ("rei 0 0 0\nrato 0 0 0\n", FileFault.ZEROS, 0, ""),
        ("rei 1e26 2 3\nrato 3e30 1 1\ngato 1 2 3\n", FileFault.NUMBER, 1, "1e26"),
        ("rei" + " 1" * 20_000 + "\n", FileFault.DIMENSIONS, 1, "20000"),
        ("2 0\nrei\nrato\n", FileFault.DIMENSIONS, 1, "0"),
        ("<!DOCTYPE html>\n<p>404</p>\n", FileFault.FORMAT, 0, "HTML"),
        ("\x1c" * 500, FileFault.BINARY, 0, ""),
        ("version https://git-lfs.github.com/spec/v1\noid sha256:abc\n", FileFault.FORMAT, 0, "Git-LFS"),
    ],
)
def test_a_text_that_is_no_table_is_refused_with_what_is_wrong_and_where(
    tmp_path: Path, content: str, fault: FileFault, line: int, found: str
) -> None:
    error = refusal(tmp_path, content.encode())
    assert (error.fault, error.line, error.found) == (fault, line, found)


number = st.floats(-99, 99).map(lambda size: f"{size:.3f}")
spoilt = st.sampled_from(
    [
        lambda size: size.replace(".", ","),
        lambda size: f"1,{abs(float(size)):07.3f}",
        lambda size: f"7:{size}",
        lambda _size: "nan",
        lambda _size: "-inf",
        lambda _size: "1e400",
        lambda size: f"[{size},",
        lambda size: f"{size}x",
        lambda size: size + " " + size,
        lambda _size: "",
    ]
)


@settings(max_examples=60)
@given(st.lists(st.lists(number, min_size=3, max_size=3), min_size=2, max_size=9), spoilt, st.booleans())
def test_no_text_below_a_header_is_taken_for_binary(
    rows: list[list[str]],
    spoil: object,
    small: bool,  # noqa: FBT001 - hypothesis gives it so
) -> None:
    assert callable(spoil)
    lines = [f"w{place} " + " ".join(map(spoil, row)) for place, row in enumerate(rows)]
    text = f"{len(rows)} {2 if small else 3}\n" + "\n".join(lines) + "\n"
    with TemporaryDirectory() as folder:
        try:
            imported = brought(Path(folder), text.encode())
        except NotVectors:
            return
        assert imported.format is not SourceFormat.WORD2VEC_BINARY
        assert set(words_of(imported)) <= {f"w{place}" for place in range(len(rows))}


@pytest.mark.parametrize("end", [b"\n", b""])
@pytest.mark.parametrize(
    ("words", "header", "kind"),
    [
        (["rei de frança", *MANY], "101 8", "<f4"),
        (MANY, "100 9", "<f4"),
        (MANY, "100 7", "<f4"),
        (MANY, "100 8", "<f8"),
        (MANY, "100 8", "<f2"),
        (MANY, "100 8", ">f4"),
        (MANY, "60 8", "<f4"),
    ],
    ids=[
        "a key with a space",
        "rows too short",
        "too long",
        "float64",
        "float16",
        "big-endian",
        "more words",
    ],
)
def test_a_damaged_binary_file_is_refused_and_not_imported_in_part(
    tmp_path: Path, words: list[str], header: str, kind: str, end: bytes
) -> None:
    fault = refusal(tmp_path, binary(words, header, kind, end)).fault
    assert fault in {FileFault.SHIFTED, FileFault.BYTE_ORDER, FileFault.MORE}
    assert (kind == ">f4") == (fault is FileFault.BYTE_ORDER)


def test_a_file_of_which_most_is_lost_is_refused_with_how_much(tmp_path: Path) -> None:
    lines = [f"w{place} 1 2 {place}" if place < 112 else f"w{place} 1 2" for place in range(1000)]
    error = refusal(tmp_path, ("1000 3\n" + "\n".join(lines)).encode())
    assert (error.lost, error.total, error.fault, error.line) == (888, 1000, FileFault.COLUMNS, 114)
    cut = refusal(tmp_path, binary(MANY, "100 8")[:500])
    assert (cut.fault, cut.total, cut.lost) == (FileFault.CUT, 100, 100 - 13)
    assert brought(tmp_path, binary(MANY, "100 8")[:500], Plan("odd", "pt", limit=13, force=True)).words == 13


@settings(max_examples=20)
@given(st.integers(0, 40), st.integers(1, 40))
def test_what_comes_in_has_lost_at_most_a_fifth(bad: int, good: int) -> None:
    lines = [*(f"w{place} 1 2 3" for place in range(good)), *(f"v{place} 1 2" for place in range(bad))]
    assume(bad < good)  # else the lines of two numbers are the table
    with TemporaryDirectory() as folder:
        if 5 * bad > good + bad:
            assert refusal(Path(folder), "\n".join(lines).encode()).lost == bad
        else:
            assert brought(Path(folder), "\n".join(lines).encode()).damaged == bad


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_text_that_names_its_encoding_is_read_in_it(tmp_path: Path, encoding: str) -> None:
    imported = brought(tmp_path, ACCENTED.encode(encoding))
    assert words_of(imported) == ["rei", "maçã", "pão", "não"]
    assert brought(tmp_path, f"4 3\n{ACCENTED}".encode(encoding)).format is SourceFormat.WORD2VEC_TEXT


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16-le", "utf-16-be"])
def test_another_encoding_is_named_and_read_if_asked_for(tmp_path: Path, encoding: str) -> None:
    content = (ACCENTED + "“sim” 1 2 3\n" * (encoding == "cp1252")).encode(encoding)
    error = refusal(tmp_path, content)
    assert (error.fault, error.found) == (FileFault.ENCODING, encoding)
    imported = brought(tmp_path, content, Plan("odd", "pt", force=True, encoding=error.found))
    assert words_of(imported)[:4] == ["rei", "maçã", "pão", "não"]


def test_few_words_with_accents_are_not_lost_in_silence(tmp_path: Path) -> None:
    plain = "".join(f"w{place} 1 2 3\n" for place in range(100))
    error = refusal(tmp_path, (plain + "maçã 1 2 3\npão 3 2 1\n").encode("latin-1"))
    assert (error.fault, error.lost, error.line) == (FileFault.ENCODING, 2, 101)


def test_an_encoding_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    for name in ("klingon", "base64", ""):
        with pytest.raises(EncodingRefused):
            brought(tmp_path, GOOD.encode(), Plan("odd", "pt", force=True, encoding=name))


@pytest.mark.parametrize("end", ["\r", "\r\n"])
def test_every_end_of_a_line_is_one(tmp_path: Path, end: str) -> None:
    for header in ("", "4 3\n"):
        imported = brought(tmp_path, (header + GOOD).replace("\n", end).encode())
        assert (words_of(imported), imported.damaged) == (["rei", "rainha", "rato", "gato"], 0)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("B64:cmVp 1 2\nB64:bWHDp8Ojcw== 2 3\n", ["rei", "maçãs"]),
        ("rei_NOUN 1 2\nreinar_VERB 2 3\nrei_PROPN 3 3\n", ["rei", "reinar"]),
        ("/c/pt/rei 1 2\n/c/en/king 2 1\n/c/pt/são_paulo/n 2 3\n", ["rei", "são_paulo"]),
        ('"rei" 1 2\n"rato" 2 3\n', ["rei", "rato"]),
        ("s\u00e3o\u00a0paulo 1 2\nd\u2019\u00e1gua 2 3\n", ["são paulo", "d'água"]),
        ("guarda\u2011chuva 1 2\n\u200brato\u200b 2 3\nso\u00adpa 3 4\n", ["guarda-chuva", "rato", "sopa"]),
        ("vitamina_X 1 2\nrei 2 3\nrato 3 4\n", ["vitamina_X", "rei", "rato"]),
    ],
)
def test_keys_are_written_as_people_type_them(tmp_path: Path, written: str, read: list[str]) -> None:
    assert words_of(brought(tmp_path, written.encode())) == read


def test_a_word_of_which_nothing_can_be_seen_is_left_out(tmp_path: Path) -> None:
    imported = brought(tmp_path, (GOOD + "\u200b 1 2 3\n").encode())
    assert (imported.damaged, imported.words) == (1, 4)


def test_a_tables_header_line_may_be_missing_and_its_first_word_be_a_tag(tmp_path: Path) -> None:
    assert words_of(brought(tmp_path, f"<unk> 1 2 3\n{{ 1 1 1\n{GOOD}".encode()))[:2] == ["<unk>", "{"]


def test_a_file_without_a_word_of_the_language_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"/c/en/king 1 2\n/c/en/queen 2 1\n").fault is FileFault.LANGUAGE


def test_fasttexts_own_binary_form_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path, struct.pack("<ii", 793712314, 12) + bytes(1000)).found == "fastText-bin"


def test_how_a_file_is_read_does_not_depend_on_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(GOOD.encode())
    with unpacked(tmp_path / "a.bin", None) as sources:
        assert opened(next(sources)).format is SourceFormat.GLOVE
