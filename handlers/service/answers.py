"""One way to ask the space: the cache first, then a worker thread; never the event loop."""

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Generic, Protocol, Self, TypeVar

from pydantic import TypeAdapter, ValidationError

from embeddings.files.digests import answers_digest
from embeddings.results import ModelCard
from embeddings.table.space import Space
from handlers.service.elsewhere import works_elsewhere
from handlers.service.memory import Memory
from storage.cache import cache_key

R = TypeVar("R")
T = TypeVar("T")


class Swappable(Protocol):
    """An answer about two things whose sides can be exchanged."""

    def swapped(self) -> Self:
        """Give the same answer with its sides exchanged."""


S = TypeVar("S", bound=Swappable)

Argument = str | int | float | bool | None | tuple[str, ...]
"""An argument of a question: anything that JSON writes in one way only."""

_log = logging.getLogger(__name__)

_COARSE = " coarse"
"""Stands behind the source of answers that show coarse words."""

_LONG = 20_000
"""Characters of JSON that are read in a worker thread: they take a millisecond, those of a game a hundred."""

_MOST_WORDS = 4
"""Questions with more words than this are not remembered: they are rarely asked again."""


class Source(Protocol):
    """What an answer rests on besides the space, such as a thesaurus or a list of words."""

    @property
    def digest(self) -> str:
        """A text that changes with what it says."""


@dataclass(frozen=True)
class Operation(Generic[R]):
    """A question that can be put to a space: its name in the cache, what answers it, and the answer's type.

    `compute` is given the space, then each of the `sources`, then the arguments; two names must never mean
    different answers. A changed source has new answers: they are remembered under its digest too.
    """

    name: str
    compute: Callable[..., R]
    answer: type[R]
    sources: tuple[Source, ...] = ()

    @cached_property
    def kind(self) -> TypeAdapter[R]:
        """What writes an answer as JSON and reads it back, made when it is first needed."""
        return TypeAdapter(self.answer)

    def written(self, space: Space, *arguments: Argument) -> tuple[R, str]:
        """Answer, and write the answer as JSON too."""
        answer = self.compute(space, *self.sources, *arguments)
        return answer, self.kind.dump_json(answer).decode()

    def read(self, value: str) -> R | None:
        """Read an answer that was written; None if it has an older shape."""
        try:
            return self.kind.validate_json(value)
        except ValidationError:
            _log.info("An entry of the cache has an older shape; it is computed anew")
            return None


def source(card: ModelCard) -> str:
    """Return the name under which answers are remembered: the model, and what else they rest on."""
    return f"{card.digest} {answers_digest()}"


class Answers:
    """Asks one space and remembers what it answered.

    Errors of the space (`embeddings.errors`) pass through and are not remembered. Only questions of a few
    words, all of them in the model, are remembered: answers with people's own words are not.
    Without a memory everything is computed. With `coarse`, vulgar, hateful and sexual words are shown also
    where nobody asked for them.
    """

    def __init__(
        self, space: Space, memory: Memory | None, executor: Executor, *, coarse: bool = False
    ) -> None:
        self._space = space
        self._memory = memory
        self._executor = executor
        self._coarse = coarse
        self._source = source(space.card) + (_COARSE if coarse else "")

    @property
    def card(self) -> ModelCard:
        """The model that answers."""
        return self._space.card

    async def of(self, operation: Operation[R], *arguments: Argument) -> R:
        """Answer an operation on these arguments: from the cache, else in a worker thread."""
        if self._memory is None or not self._says_nothing(arguments):
            return await self.compute(operation.compute, *operation.sources, *arguments)
        rests_on = " ".join([self._source, *(source.digest for source in operation.sources)])
        key = cache_key(rests_on, operation.name, [json.dumps(argument) for argument in arguments])
        if (known := await self._read(operation, await self._memory.recall(key))) is not None:
            return known
        answer, value = await self.compute(operation.written, *arguments)
        self._memory.remember(key, value, digest=self.card.digest, operation=operation.name)
        return answer

    async def compute(self, compute: Callable[..., T], *arguments: object) -> T:
        """Compute something of the space in a worker thread, without the cache."""
        works_elsewhere()
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, self._computed, compute, arguments)

    async def settle(self) -> None:
        """Wait until what is to be remembered is written down, or could not be."""
        if self._memory is not None:
            await self._memory.settle()

    def forgetful(self) -> "Answers":
        """Give what answers from the same space without asking the cache and without remembering."""
        return Answers(self._space, None, self._executor, coarse=self._coarse)

    def showing(self, *, coarse: bool) -> "Answers":
        """Give what answers from the same space and shows coarse words, or hides them."""
        same = coarse == self._coarse
        return self if same else Answers(self._space, self._memory, self._executor, coarse=coarse)

    async def of_pair(self, operation: Operation[S], first: str, second: str) -> S:
        """Answer a question that is the same both ways round: both orders share one entry of the cache."""
        ordered = (min(first, second), max(first, second))
        answer = await self.of(operation, *ordered)
        return answer if ordered == (first, second) else answer.swapped()

    async def _read(self, operation: Operation[R], value: str | None) -> R | None:
        if value is None or len(value) < _LONG:
            return None if value is None else operation.read(value)
        return await asyncio.get_running_loop().run_in_executor(self._executor, operation.read, value)

    def _computed(self, compute: Callable[..., T], arguments: Sequence[object]) -> T:
        return compute(self._space.uncovered if self._coarse else self._space, *arguments)

    def _says_nothing(self, arguments: Sequence[Argument]) -> bool:
        """Say whether a question holds only a few words, all in the model: nothing that is anybody's own."""
        texts = [argument for argument in arguments if isinstance(argument, str)]
        lists = [argument for argument in arguments if isinstance(argument, tuple)]
        words = list(chain(texts, *lists))
        return len(words) <= _MOST_WORDS and all(self._space.find(word) is not None for word in words)
