"""One way to ask the space: the cache first, then a worker thread; never the event loop."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from embeddings import questions
from embeddings.results import Dimensions, Embedding, ModelCard, Similarity
from embeddings.space import Space
from storage.cache import ResultCache, cache_key
from storage.errors import StorageError

R = TypeVar("R")

_log = logging.getLogger(__name__)

_EMBEDDING = TypeAdapter(Embedding)
_DIMENSIONS = TypeAdapter(Dimensions)
_SIMILARITY = TypeAdapter(Similarity)


class Answers:
    """Asks one space and remembers what it answered.

    Errors of the space (`embeddings.errors`) pass through and are not remembered. A cache that fails
    costs time, never the answer.
    """

    def __init__(self, space: Space, cache: ResultCache, executor: Executor) -> None:
        self._space = space
        self._cache = cache
        self._executor = executor

    @property
    def card(self) -> ModelCard:
        """The model that answers."""
        return self._space.card

    async def embedding(self, text: str) -> Embedding:
        """Ask for the vector of a word or the vectors of a phrase."""
        return await self._remembered(_EMBEDDING, "embedding", (text,), questions.embedding)

    async def dimensions(self, text: str | None) -> Dimensions:
        """Ask for the number of dimensions, of a text's vectors or of the model's."""
        if text is None:
            return questions.dimensions(self._space, None)
        return await self._remembered(_DIMENSIONS, "dimensions", (text,), questions.dimensions)

    async def similarity(self, first: str, second: str) -> Similarity:
        """Ask for the cosine between two words or phrases; both orders share one entry of the cache."""
        ordered = (min(first, second), max(first, second))
        answer = await self._remembered(_SIMILARITY, "similarity", ordered, questions.similarity)
        return answer if ordered == (first, second) else answer.swapped()

    async def _remembered(
        self, kind: TypeAdapter[R], operation: str, arguments: tuple[str, ...], ask: Callable[..., R]
    ) -> R:
        key = cache_key(self.card.digest, operation, arguments)
        if (known := await self._recalled(kind, key)) is not None:
            return known
        loop = asyncio.get_running_loop()
        answer = await loop.run_in_executor(self._executor, ask, self._space, *arguments)
        await self._remember(key, kind.dump_json(answer).decode(), operation)
        return answer

    async def _recalled(self, kind: TypeAdapter[R], key: str) -> R | None:
        try:
            value = await self._cache.get(key)
            return None if value is None else kind.validate_json(value)
        except StorageError as error:
            _log.warning("The cache could not be read: %s", error)
        except ValidationError:
            _log.info("An entry of the cache has an older shape; it is computed anew")
        return None

    async def _remember(self, key: str, value: str, operation: str) -> None:
        try:
            await self._cache.put(key, value, digest=self.card.digest, operation=operation)
        except StorageError as error:
            _log.warning("The cache could not be written: %s", error)
