"""The cache: one entry a question, none shared between models, and never in the way of an answer."""

from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from embeddings.errors import UnknownWord
from embeddings.handmade import handmade
from embeddings.questions import embedding, similarity
from embeddings.results import Dimensions
from embeddings.space import Space
from handlers.answers import Answers, source
from handlers.words import DIMENSIONS, EMBEDDING, SIMILARITY
from storage.cache import ResultCache, cache_key
from storage.database import Database


@pytest.fixture
async def cache(tmp_path: Path) -> AsyncIterator[ResultCache]:
    database = Database(f"sqlite:///{tmp_path}/cache.sqlite3")
    await database.prepare()
    yield ResultCache(database, 100)
    await database.close()


@pytest.fixture
def worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1)


async def test_both_orders_of_a_similarity_share_one_entry(
    space: Space, cache: ResultCache, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, cache, worker)
    forth, back = (
        await answers.of_pair(SIMILARITY, "rei", "rainha"),
        await answers.of_pair(SIMILARITY, "rainha", "rei"),
    )
    assert await cache.size() == 1
    assert forth == back.swapped()
    assert (forth.first, back.first) == (similarity(space, "rei", "rainha").first, forth.second)


async def test_another_model_never_sees_an_entry(
    space: Space, cache: ResultCache, worker: ThreadPoolExecutor
) -> None:
    other = handmade({"rei": [0.0, 1.0], "rainha": [1.0, 0.0], "rato": [1.0, 1.0]})
    first = await Answers(space, cache, worker).of_pair(SIMILARITY, "rei", "rainha")
    second = await Answers(other, cache, worker).of_pair(SIMILARITY, "rei", "rainha")
    assert await cache.size() == 2
    assert first.cosine == pytest.approx(0.9524, abs=1e-4)
    assert second.cosine == 0


async def test_what_older_code_answered_is_not_given_any_more(
    space: Space, cache: ResultCache, worker: ThreadPoolExecutor
) -> None:
    older = DIMENSIONS.kind.dump_json(Dimensions(None, 7, 7, 7)).decode()
    digest = space.card.digest
    await cache.put(
        cache_key(f"{digest} 0", "dimensions", ["null"]), older, digest=digest, operation="dimensions"
    )
    assert (await Answers(space, cache, worker).of(DIMENSIONS, None)).dimensions == space.dimensions
    assert await cache.size() == 2


async def test_a_remembered_answer_is_the_same_to_the_last_bit(
    space: Space, cache: ResultCache, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, cache, worker)
    for text in ("avó", "rei rainha desconhecida"):
        assert (
            await answers.of(EMBEDDING, text) == await answers.of(EMBEDDING, text) == embedding(space, text)
        )
        assert await answers.of(DIMENSIONS, text) == await answers.of(DIMENSIONS, text)


async def test_a_remembered_answer_is_not_computed_again(
    space: Space, cache: ResultCache, worker: ThreadPoolExecutor
) -> None:
    answers = Answers(space, cache, worker)
    await answers.of_pair(SIMILARITY, "rei", "rainha")
    worker.shutdown()
    assert (await answers.of_pair(SIMILARITY, "rainha", "rei")).cosine == pytest.approx(0.9524, abs=1e-4)


async def test_an_unknown_word_is_not_remembered(
    space: Space, cache: ResultCache, worker: ThreadPoolExecutor
) -> None:
    with pytest.raises(UnknownWord):
        await Answers(space, cache, worker).of(EMBEDDING, "xyz")
    assert await cache.size() == 0


async def test_an_entry_of_an_older_shape_is_computed_anew(
    space: Space, cache: ResultCache, worker: ThreadPoolExecutor
) -> None:
    key = cache_key(source(space.card), "dimensions", ['"rei"'])
    await cache.put(key, '{"old": true}', digest=space.card.digest, operation="dimensions")
    assert (await Answers(space, cache, worker).of(DIMENSIONS, "rei")).dimensions == 3


async def test_a_cache_that_fails_costs_no_answer(
    space: Space, tmp_path: Path, worker: ThreadPoolExecutor
) -> None:
    database = Database(f"sqlite:///{tmp_path}/cache.sqlite3")  # never prepared: it has no tables
    broken = ResultCache(database, 100)
    assert (await Answers(space, broken, worker).of(DIMENSIONS, "rei")).dimensions == 3
    await database.close()
