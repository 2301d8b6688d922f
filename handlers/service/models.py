"""The models that chats can choose: each opened when it is first asked for, a few held at a time."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from embeddings.errors import ModelNotFound
from embeddings.table.space import Space
from handlers.service.answers import Answers

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Shelf:
    """Holds at most `capacity` models: the default one always, of the others those used last.

    `names` lists what can be chosen, `doubted` which of it is not to be trusted, and `load` opens one of
    them; all may take their time and run in a thread of the shelf's own, so that no answer waits while a
    model opens. `serve` makes answers of a space.
    """

    def __init__(
        self,
        default: Answers,
        *,
        capacity: int,
        names: Callable[[], Sequence[str]],
        doubted: Callable[[], Collection[str]] = tuple,
        load: Callable[[str], Space],
        serve: Callable[[Space], Answers],
    ) -> None:
        self.default = default
        self._room = capacity - 1
        self._names = names
        self._doubted = doubted
        self._load = load
        self._serve = serve
        self._held: OrderedDict[str, Answers] = OrderedDict()
        self._opening: dict[str, asyncio.Task[Answers]] = {}
        self._turn = asyncio.Lock()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="shelf")  # one opens, one lists names

    @property
    def held(self) -> tuple[str, ...]:
        """The names of the models in memory beside the default one, the longest unused first."""
        return tuple(self._held)

    @property
    def has_room(self) -> bool:
        """Whether a second model may be open beside the default one."""
        return self._room > 0

    async def names(self) -> tuple[str, ...]:
        """List the models that can be chosen, the default one first; with room for one, only that one."""
        default = self.default.card.name
        if not self._room:
            return (default,)
        found = await self._in_thread(self._names)
        return (default, *(name for name in found if name != default))

    async def doubted(self) -> Collection[str]:
        """List the models of which it is known that they do not tell common words apart."""
        return await self._in_thread(self._doubted)

    async def find(self, asked: str) -> str:
        """Give the name that is meant by what was typed; raises ModelNotFound with those that there are."""
        names = await self.names()
        found = matching(asked, names)
        if found is None:
            raise ModelNotFound(asked, names)
        return found

    async def of(self, name: str | None) -> Answers:
        """Give the model of exactly this name, None for the default, opening it where that wasn't done yet.

        Raises ModelNotFound for one that is not there any more, and what `load` raises.
        """
        if name is None or name == self.default.card.name:
            return self.default
        if name in self._held:
            self._held.move_to_end(name)
            return self._held[name]
        if name not in self._opening:
            task = asyncio.create_task(self._open(name))
            task.add_done_callback(lambda done: self._note_opened(name, done))
            self._opening[name] = task
        return await asyncio.shield(self._opening[name])  # others may wait for it too

    async def close(self) -> None:
        """Let go of the threads; a model that is being opened is waited for."""
        await asyncio.gather(*self._opening.values(), return_exceptions=True)
        self._threads.shutdown()

    async def _open(self, name: str) -> Answers:
        async with self._turn:  # one at a time, and room is made before, not after
            names = await self.names()
            if name not in names:
                raise ModelNotFound(name, names)
            while len(self._held) >= self._room:
                self._held.popitem(last=False)
            space = await self._in_thread(partial(self._load, name))
            answers = self._held[name] = self._serve(space)
        return answers

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def _note_opened(self, name: str, task: "asyncio.Task[Answers]") -> None:
        del self._opening[name]
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, ModelNotFound):
            _log.warning("The model %s could not be opened: %s", name, error)


def matching(asked: str, names: Sequence[str]) -> str | None:
    """Give the one name that is meant: whatever its capitals, also without its language, or that alone.

    A language alone means its model where there is one only.
    """
    wanted = asked.strip().lower().replace("-", "_")
    for name in names:
        if name.lower() == wanted:
            return name
    for part in (2, 0):  # the name behind its language, the language
        short = [name for name in names if name.lower().partition("_")[part] == wanted]
        if wanted and short:
            return short[0] if len(short) == 1 else None
    return None
