"""One way to ask the space: the cache first, then a worker thread; never the event loop."""

import asyncio
import json
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, Protocol, Self, TypeVar

from pydantic import TypeAdapter, ValidationError

from embeddings.digests import code_digest
from embeddings.results import ModelCard
from embeddings.space import Space
from storage.cache import ResultCache, cache_key
from storage.errors import StorageError

R = TypeVar("R")
T = TypeVar("T")


class Swappable(Protocol):
    """An answer about two things that can be told the other way round."""

    def swapped(self) -> Self:
        """Give the same answer with its sides exchanged."""


S = TypeVar("S", bound=Swappable)

Argument = str | int | float | bool | None | tuple[str, ...]
"""What a question may be asked with: anything that JSON writes in one way only."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Operation(Generic[R]):
    """A question that can be put to a space: its name in the cache, what answers it, and the answer's type.

    `compute` is given the space and the arguments; two names must never mean different answers.
    """

    name: str
    compute: Callable[..., R]
    answer: type[R]

    @cached_property
    def kind(self) -> TypeAdapter[R]:
        """What writes an answer as JSON and reads it back, made when it is first needed."""
        return TypeAdapter(self.answer)


def source(card: ModelCard) -> str:
    """Return what answers are remembered under: the model, and the code that asked it."""
    return f"{card.digest} {code_digest()}"


class Answers:
    """Asks one space and remembers what it answered.

    Errors of the space (`embeddings.errors`) pass through and are not remembered. A cache that fails
    costs time, never the answer; without one everything is computed.
    """

    def __init__(self, space: Space, cache: ResultCache | None, executor: Executor) -> None:
        self._space = space
        self._cache = cache
        self._executor = executor
        self._source = source(space.card)

    @property
    def card(self) -> ModelCard:
        """The model that answers."""
        return self._space.card

    async def of(self, operation: Operation[R], *arguments: Argument) -> R:
        """Answer an operation on these arguments: from the cache, else in a worker thread."""
        key = cache_key(self._source, operation.name, [json.dumps(argument) for argument in arguments])
        if (known := await self._recalled(operation, key)) is not None:
            return known
        answer = await self.computed(operation.compute, *arguments)
        await self._remember(operation, key, answer)
        return answer

    async def computed(self, compute: Callable[..., T], *arguments: Argument) -> T:
        """Compute something of the space in a worker thread, without the cache."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, compute, self._space, *arguments)

    def forgetful(self) -> "Answers":
        """Give what answers from the same space without asking the cache and without remembering."""
        return Answers(self._space, None, self._executor)

    async def of_pair(self, operation: Operation[S], first: str, second: str) -> S:
        """Answer a question that is the same both ways round: both orders share one entry of the cache."""
        ordered = (min(first, second), max(first, second))
        answer = await self.of(operation, *ordered)
        return answer if ordered == (first, second) else answer.swapped()

    async def _recalled(self, operation: Operation[R], key: str) -> R | None:
        if self._cache is None:
            return None
        try:
            value = await self._cache.get(key)
            return None if value is None else operation.kind.validate_json(value)
        except StorageError as error:
            _log.warning("The cache could not be read: %s", error)
        except ValidationError:
            _log.info("An entry of the cache has an older shape; it is computed anew")
        return None

    async def _remember(self, operation: Operation[R], key: str, answer: R) -> None:
        if self._cache is None:
            return
        value = operation.kind.dump_json(answer).decode()
        try:
            await self._cache.put(key, value, digest=self.card.digest, operation=operation.name)
        except StorageError as error:
            _log.warning("The cache could not be written: %s", error)
