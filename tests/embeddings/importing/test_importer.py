"""Vectors made by others: every format comes in as it was written, and what is damaged is counted."""

import gzip
import io
import struct
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
import spacy
from gensim.models import KeyedVectors, Word2Vec
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from embeddings.errors import FileFault, LanguageRefused, ModelDamaged, ModelExists, NameRefused, NotVectors
from embeddings.files.encodings import can_read
from embeddings.files.manifest import seal
from embeddings.importing.importer import UNFINISHED_IMPORT, Imported, Plan, import_vectors, imported_models
from embeddings.importing.lines import Flaw, is_number
from embeddings.importing.vector_files import SourceFormat
from embeddings.table.loading import load_space
from embeddings.table.random_pairs import SAMPLE_FILE, read_sample, sampled, write_sample
from embeddings.table.typeable import typeable

Words = Mapping[str, NDArray[np.float32]]
PLAN = Plan("alheio_300", "pt", source="Somebody's corpus", licence="CC BY 4.0")

_letters = st.characters(categories=("L", "N"), include_characters="-_'.😀")
_word = st.text(_letters, min_size=1, max_size=12).map(lambda text: unicodedata.normalize("NFC", text))
_size = st.floats(2**-20, 2**20, width=32)
_weight = st.one_of(st.just(0.0), _size, _size.map(lambda size: -size))


@st.composite
def tables(draw: st.DrawFn) -> Words:
    dimensions = draw(st.integers(2, 5))
    weights = st.lists(_weight, min_size=dimensions, max_size=dimensions)
    table = draw(st.dictionaries(_word, weights, min_size=1, max_size=12))
    assume(not all(is_number(word.encode()) for word in table))
    assume(any(map(any, table.values())))
    assume(all(typeable(word) == word and word.strip("'") for word in table))
    assume(not any(word[0] == word[-1] == "'" for word in table))
    return {word: np.array(row, dtype=np.float32) for word, row in table.items()}


WORDS: Words = {
    "de": np.array([0.5, -1.25, 3.0], np.float32),
    "São Paulo": np.array([1e-7, 0.1, -0.2], np.float32),
    "rei": np.array([1.0, 2.0, 3.0], np.float32),
    "2016": np.array([4.0, 5.0, 6.0], np.float32),
}


def quiet(share: float) -> None:
    """A progress report to nobody."""


def line(word: str, row: NDArray[np.float32]) -> str:
    return " ".join([word, *(repr(float(weight)) for weight in row)])


def glove(words: Words) -> bytes:
    return "\n".join(line(word, row) for word, row in words.items()).encode() + b"\n"


def word2vec(words: Words) -> bytes:
    dimensions = len(next(iter(words.values())))
    return f"{len(words)} {dimensions}\n".encode() + glove(words)


def fasttext(words: Words) -> bytes:
    return word2vec(words).replace(b"\n", b" \n").replace(b" \n", b"\n", 1)  # a space ends each line


def binary(words: Words) -> bytes:
    dimensions = len(next(iter(words.values())))
    rows = (
        word.encode() + b" " + struct.pack(f"<{dimensions}f", *row) + b"\n" for word, row in words.items()
    )
    return f"{len(words)} {dimensions}\n".encode() + b"".join(rows)


def brought(folder: Path, content: bytes, plan: Plan = PLAN) -> Imported:
    source = folder / "vectors.any"
    source.write_bytes(content)
    return import_vectors(source, folder / "models", plan, quiet)


def assert_is(imported: Imported, words: Words) -> None:
    space = load_space(imported.path)
    assert space.keys.words.tolist() == list(words)
    expected = np.stack(list(words.values()))
    np.testing.assert_allclose(space.table[space.keys.rows], expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    ("write", "kind"),
    [
        (glove, SourceFormat.GLOVE),
        (word2vec, SourceFormat.WORD2VEC_TEXT),
        (fasttext, SourceFormat.WORD2VEC_TEXT),
    ],
)
def test_text_comes_in_as_it_was_written(tmp_path: Path, write: object, kind: SourceFormat) -> None:
    assert callable(write)
    imported = brought(tmp_path, write(WORDS))
    assert (imported.format, imported.words, imported.dimensions) == (kind, 4, 3)
    assert (imported.damaged, imported.repeated, imported.missing) == (0, 0, 0)
    assert_is(imported, WORDS)


@settings(max_examples=25)
@given(tables())
def test_every_format_is_equal_to_its_source(words: Words) -> None:
    for write in (glove, word2vec, fasttext, binary):
        with TemporaryDirectory() as folder:
            assert_is(brought(Path(folder), write(words)), words)


def test_the_binary_form_comes_in_with_and_without_line_ends(tmp_path: Path) -> None:
    words = {word: row for word, row in WORDS.items() if " " not in word}
    for content in (binary(words), b"".join([b"3 3\n", *_records(words)])):
        imported = brought(tmp_path, content, Plan("alheio", "pt", force=True))
        assert imported.format is SourceFormat.WORD2VEC_BINARY
        assert_is(imported, words)


def _records(words: Words) -> list[bytes]:
    return [word.encode() + b" " + row.astype("<f4").tobytes() for word, row in words.items()]


def test_gensim_writes_and_we_read_its_three_forms(tmp_path: Path) -> None:
    words = {word: row for word, row in WORDS.items() if " " not in word}
    vectors = KeyedVectors(3)
    vectors.add_vectors(list(words), np.stack(list(words.values())))
    for name, save in (
        ("a.kv", vectors.save),
        ("a.txt", vectors.save_word2vec_format),
        ("a.bin", lambda path: vectors.save_word2vec_format(path, binary=True)),
    ):
        save(str(tmp_path / name))
        plan = Plan("gensim", "pt", force=True)
        assert_is(import_vectors(tmp_path / name, tmp_path / "models", plan, quiet), words)


def test_a_whole_model_of_gensims_gives_its_vectors(tmp_path: Path) -> None:
    trained = Word2Vec([["rei", "rainha", "rato"]] * 3, vector_size=4, min_count=1, workers=1, epochs=1)
    trained.save(str(tmp_path / "trained.model"))
    imported = import_vectors(tmp_path / "trained.model", tmp_path / "models", PLAN, quiet)
    assert imported.format is SourceFormat.GENSIM
    assert_is(imported, {word: trained.wv[word] for word in trained.wv.index_to_key})


def test_packed_files_are_unpacked_on_the_way(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "packed.zip", "w") as archive:
        archive.writestr("LEIAME.txt", "oi")
        archive.writestr("vectors.txt", word2vec(WORDS))
    (tmp_path / "packed.gz").write_bytes(gzip.compress(word2vec(WORDS)))
    for name in ("packed.zip", "packed.gz"):
        plan = Plan("packed", "pt", force=True)
        assert_is(import_vectors(tmp_path / name, tmp_path / "models", plan, quiet), WORDS)


def test_damaged_and_repeated_lines_are_left_out_and_counted(tmp_path: Path) -> None:
    words = {**WORDS, **{f"w{number}": np.array([number, 1, 2], np.float32) for number in range(50)}}
    good = word2vec(words).decode().splitlines()
    damaged = ["rato 1 2", "gato 1 2 3 4", "pato 1 x 3", "nada nan 0 0", "muito 1e99 0 0", " 1 2 3", "só"]
    content = "\n".join([*good, *damaged, "rei 9 9 9"]).encode() + b"\n\xff\xfe 1 2 3\n\n"
    imported = brought(tmp_path, content)
    assert (imported.damaged, imported.repeated, imported.words) == (8, 1, 54)
    assert imported.flaw == Flaw(FileFault.COLUMNS, 56, "2", "3")
    assert_is(imported, words)


def test_a_file_that_was_cut_off_gives_what_it_has_and_says_what_is_missing(tmp_path: Path) -> None:
    words = {f"w{number}": np.array([number, 1, 2], np.float32) for number in range(50)}
    for write, plan in ((word2vec, Plan("text", "pt")), (binary, Plan("binary", "pt"))):
        whole = write(words)
        imported = brought(tmp_path, whole[: len(whole) * 11 // 20], plan)
        assert 20 <= imported.words <= 30
        assert imported.words + imported.damaged + imported.missing == 50


def test_a_limit_keeps_the_first_words(tmp_path: Path) -> None:
    imported = brought(tmp_path, word2vec(WORDS), Plan("cut", "pt", limit=2))
    assert imported.missing == 0
    assert load_space(imported.path).keys.words.tolist() == ["de", "São Paulo"]


def test_decomposed_accents_are_found_as_people_type_them(tmp_path: Path) -> None:
    words = {"avo\u0301": np.ones(3, np.float32), "rei": np.zeros(3, np.float32)}
    space = load_space(brought(tmp_path, glove(words)).path)
    assert space.find("avó") is not None


def test_the_card_says_where_the_vectors_come_from(tmp_path: Path) -> None:
    imported = brought(tmp_path, word2vec(WORDS))
    card = load_space(imported.path).card
    assert (card.name, card.language, card.keys, card.rows) == ("pt_alheio_300", "pt", 4, 4)
    assert (card.source, card.licence) == ("Somebody's corpus (CC BY 4.0)", "CC BY 4.0")
    assert imported.name == card.name
    assert imported_models(tmp_path / "models") == ("pt_alheio_300",)


def test_spacy_opens_an_imported_model(tmp_path: Path) -> None:
    pipeline = spacy.load(brought(tmp_path, word2vec(WORDS)).path)
    np.testing.assert_array_equal(pipeline("rei")[0].vector, WORDS["rei"])


def test_the_sample_of_random_pairs_is_kept_with_the_model(tmp_path: Path) -> None:
    path = brought(tmp_path, glove(WORDS)).path
    kept = read_sample(path)
    assert kept is not None
    opened = load_space(path)
    np.testing.assert_array_equal(kept, sampled(opened.table, opened.meaningful))
    write_sample(path, kept + 3)
    seal(path)  # what is kept is what answers
    assert load_space(path).less_similar(0.999) == 0
    (path / SAMPLE_FILE).write_bytes(b"not numbers")
    with pytest.raises(ModelDamaged):
        load_space(path)


def test_a_name_is_given_once_unless_forced(tmp_path: Path) -> None:
    brought(tmp_path, word2vec(WORDS))
    with pytest.raises(ModelExists):
        brought(tmp_path, word2vec(WORDS))
    other = {"outro": np.ones(2, np.float32)}
    assert_is(brought(tmp_path, glove(other), Plan("alheio_300", "pt", force=True)), other)


def test_a_failed_import_leaves_everything_as_it_was(tmp_path: Path) -> None:
    imported = brought(tmp_path, word2vec(WORDS))
    with pytest.raises(NotVectors):
        brought(tmp_path, b"4 3\n" + b"x" * 5000, Plan("alheio_300", "pt", force=True))
    assert_is(imported, WORDS)
    assert list((tmp_path / "models").glob(f"{UNFINISHED_IMPORT}*")) == []


def test_what_a_killed_import_left_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "models" / f"{UNFINISHED_IMPORT}1").mkdir(parents=True)
    brought(tmp_path, word2vec(WORDS))
    assert list((tmp_path / "models").glob(f"{UNFINISHED_IMPORT}*")) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"so palavras aqui\n",
        b"2 3\n",
        b"99999999999 0\n" + b"x" * 5000,
        b"\x80\x04broken",
        b"\x1f\x8bbroken",
        b"PK\x03\x04broken",
    ],
)
def test_a_file_without_vectors_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(NotVectors):
        brought(tmp_path, content)


@pytest.mark.parametrize(("flags", "method"), [(1, 0), (0, 99)], ids=["a password", "unknown compression"])
def test_a_zip_that_cannot_be_unpacked_is_refused(tmp_path: Path, flags: int, method: int) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("vectors.vec", word2vec(WORDS))
    content = bytearray(packed.getvalue())
    for header, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        struct.pack_into("<HH", content, content.index(header) + place, flags, method)
    with pytest.raises(NotVectors):
        brought(tmp_path, bytes(content))


@pytest.mark.parametrize("name", ["", "A", "com espaço", "a/b", "..", "é", "x" * 60, "1a"])
def test_a_name_that_would_not_do_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(NameRefused):
        brought(tmp_path, word2vec(WORDS), Plan(name, "pt"))


@pytest.mark.parametrize("language", ["qq", "klingon", "", "../.."])
def test_a_language_without_a_tokenizer_is_refused(tmp_path: Path, language: str) -> None:
    with pytest.raises(LanguageRefused):
        brought(tmp_path, word2vec(WORDS), Plan("alheio", language))


def test_numbers_with_underscores_are_none(tmp_path: Path) -> None:
    with pytest.raises(NotVectors) as refused:
        brought(tmp_path, b"rei 1_0 2_0 0_3\nrainha 1 2 3\ngato 2 1 0\n")
    assert refused.value.found == "rei 1_0 2_0 0_3"


def test_notations_are_no_encodings() -> None:
    assert can_read("cp1252")
    assert not any(
        map(can_read, ("unicode_escape", "raw_unicode_escape", "utf-7", "idna", "punycode", "rot13"))
    )
