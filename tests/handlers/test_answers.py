"""The cache: one entry a question, none shared between models, and never in the way of an answer."""

import shutil
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import AfterValidator, PlainSerializer

import embeddings
from embeddings.ask.words import embedding, similarity
from embeddings.errors import UnknownWord
from embeddings.results import Dimensions
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from handlers.service.answers import Answers, Operation, source
from handlers.service.memory import Memory
from handlers.service.questions import DIMENSIONS, EMBEDDING, MATRIX, SIMILARITY
from storage.cache import ResultCache, cache_key
from storage.database import Database


@pytest.fixture
async def cache(tmp_path: Path) -> AsyncIterator[ResultCache]:
    database = Database(f"sqlite:///{tmp_path}/cache.sqlite3")
    await database.prepare()
    yield ResultCache(database, 100)
    await database.close()


@pytest.fixture
async def memory(cache: ResultCache) -> AsyncIterator[Memory]:
    remembering = Memory(cache)
    yield remembering
    await remembering.settle()


@pytest.fixture
def worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1)


async def test_both_orders_of_a_similarity_share_one_entry(
    space: Space, cache: ResultCache, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, memory, worker)
    forth, back = (
        await answers.of_pair(SIMILARITY, "rei", "rainha"),
        await answers.of_pair(SIMILARITY, "rainha", "rei"),
    )
    await memory.settle()
    assert await cache.size() == 1
    assert forth == back.swapped()
    assert (forth.first, back.first) == (similarity(space, "rei", "rainha").first, forth.second)


async def test_another_model_never_sees_an_entry(
    space: Space, cache: ResultCache, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    other = handmade({"rei": [0.0, 1.0], "rainha": [1.0, 0.0], "rato": [1.0, 1.0]})
    first = await Answers(space, memory, worker).of_pair(SIMILARITY, "rei", "rainha")
    second = await Answers(other, memory, worker).of_pair(SIMILARITY, "rei", "rainha")
    await memory.settle()
    assert await cache.size() == 2
    assert first.cosine == pytest.approx(0.9524, abs=1e-4)
    assert second.cosine == 0


@pytest.mark.parametrize(
    ("written", "given"),
    [("table.shape[1]", 7), ("table.shape[1] + 0", 3)],
    ids=["the same code", "other code"],
)
async def test_what_other_code_answered_is_not_given(
    space: Space, cache: ResultCache, memory: Memory, tmp_path: Path, written: str, given: int
) -> None:
    answered = DIMENSIONS.kind.dump_json(Dimensions(None, 7, 7, 7)).decode()
    found = f"{space.card.digest} {_digest_of_code(tmp_path, written)}"
    await cache.put(
        cache_key(found, "dimensions", ["null"]), answered, digest=space.card.digest, operation="dimensions"
    )
    answers = Answers(space, memory, ThreadPoolExecutor(1))
    assert (await answers.of(DIMENSIONS, None)).dimensions == given


def _digest_of_code(folder: Path, written: str) -> str:
    """Give the digest that a program finds in which one line of the space is written like this."""
    shutil.copytree(Path(embeddings.__path__[0]), folder / "embeddings")
    file = folder / "embeddings" / "table" / "space.py"
    code = file.read_text("utf-8")
    assert "table.shape[1]" in code
    file.write_text(code.replace("table.shape[1]", written), "utf-8")
    script = "from embeddings.files.digests import answers_digest; print(answers_digest())"
    command = [sys.executable, "-c", script]
    found = subprocess.run(command, cwd=folder, capture_output=True, check=True)  # noqa: S603 - our own Python
    return found.stdout.decode().strip()


async def test_a_remembered_answer_is_the_same_to_the_last_bit(
    space: Space, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, memory, worker)
    for text in ("avó", "rei rainha desconhecida"):
        assert (
            await answers.of(EMBEDDING, text) == await answers.of(EMBEDDING, text) == embedding(space, text)
        )
        assert await answers.of(DIMENSIONS, text) == await answers.of(DIMENSIONS, text)


async def test_a_remembered_answer_is_not_computed_again(
    space: Space, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, memory, worker)
    await answers.of_pair(SIMILARITY, "rei", "rainha")
    worker.shutdown()
    assert (await answers.of_pair(SIMILARITY, "rainha", "rei")).cosine == pytest.approx(0.9524, abs=1e-4)


async def test_what_is_long_is_written_and_read_beside_the_loop(
    space: Space, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    threads: list[int] = []

    def noted(text: str) -> str:
        threads.append(threading.get_ident())
        return text

    @dataclass(frozen=True)
    class Told:
        text: Annotated[str, AfterValidator(noted), PlainSerializer(noted)]

    told = Operation("told", lambda _: Told("a" * 100_000), Told)
    answers = Answers(space, memory, worker)
    await answers.of(told)
    await memory.settle()
    assert await answers.of(told) == Told("a" * 100_000)
    assert threads == [worker.submit(threading.get_ident).result()] * 2


@dataclass(frozen=True)
class Thesaurus:
    """A list of words that mean the same, as an answer may rest on beside the space."""

    words: Mapping[str, tuple[str, ...]]

    @property
    def digest(self) -> str:
        return repr(sorted(self.words.items()))


def _synonyms(space: Space, thesaurus: Thesaurus, word: str) -> tuple[str, ...]:
    return tuple(one for one in thesaurus.words.get(word, ()) if space.find(one) is not None)


async def test_an_answer_may_rest_on_more_than_the_space_and_changes_with_it(
    space: Space, cache: ResultCache, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, memory, worker)
    older, newer = Thesaurus({"rei": ("monarca", "xyz")}), Thesaurus({"rei": ("monarca", "rainha")})
    for thesaurus, found in ((older, ("monarca",)), (newer, ("monarca", "rainha"))):
        operation = Operation("synonyms", _synonyms, tuple[str, ...], (thesaurus,))
        assert await answers.of(operation, "rei") == found
        assert await answers.of(operation, "rei") == found
    await memory.settle()
    assert await cache.size() == 2


async def test_only_a_few_words_of_the_model_are_remembered(
    space: Space, cache: ResultCache, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, memory, worker)
    sentence = "a senha dela é rei rainha"
    for text in (sentence, "rei rainha", "rei,"):
        await answers.of(DIMENSIONS, text)
    await answers.of(MATRIX, ("rei", "rainha", "rato", "gato", "avó"))
    await memory.settle()
    assert await cache.size() == 0
    await answers.of(DIMENSIONS, "Rei")
    await answers.of(MATRIX, ("rei", "rainha", "rato", "gato"))
    await memory.settle()
    assert await cache.size() == 2


async def test_an_answer_that_is_not_written_down_yet_is_remembered_all_the_same(
    space: Space, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, memory, worker)
    first = await answers.of(DIMENSIONS, "rei")
    worker.shutdown()
    assert await answers.of(DIMENSIONS, "rei") == first


async def test_no_more_answers_wait_to_be_written_than_there_is_room_for(cache: ResultCache) -> None:
    memory = Memory(cache, most=2)
    for number in range(5):
        memory.remember(f"{number}", "value", digest="d", operation="o")
    await memory.settle()
    assert await cache.size() == 2
    memory.remember("later", "value", digest="d", operation="o")
    await memory.settle()
    assert await memory.recall("later") == "value"


async def test_an_unknown_word_is_not_remembered(
    space: Space, cache: ResultCache, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    with pytest.raises(UnknownWord):
        await Answers(space, memory, worker).of(EMBEDDING, "xyz")
    await memory.settle()
    assert await cache.size() == 0


async def test_an_entry_of_an_older_shape_is_computed_anew(
    space: Space, cache: ResultCache, memory: Memory, worker: ThreadPoolExecutor
) -> None:
    key = cache_key(source(space.card), "dimensions", ['"rei"'])
    await cache.put(key, '{"old": true}', digest=space.card.digest, operation="dimensions")
    assert (await Answers(space, memory, worker).of(DIMENSIONS, "rei")).dimensions == 3


async def test_a_cache_that_fails_costs_no_answer(
    space: Space, tmp_path: Path, worker: ThreadPoolExecutor
) -> None:
    database = Database(f"sqlite:///{tmp_path}/cache.sqlite3")  # never prepared: it has no tables
    memory = Memory(ResultCache(database, 100))
    assert (await Answers(space, memory, worker).of(DIMENSIONS, "rei")).dimensions == 3
    await memory.settle()
    await database.close()
