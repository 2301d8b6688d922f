"""What was sent and is not in the database yet: where that takes no writes, nothing is said twice."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Unwritten:
    """What was done that others see, by its name and its number, until the database knows of it."""

    def __init__(self) -> None:
        self.unwritten: dict[tuple[str, int], Any] = {}

    async def once(self, what: str, number: int, do: Callable[[], Awaitable[T]]) -> T:
        """Do something, unless it was done and the database alone did not take it; return what it gave."""
        if (what, number) not in self.unwritten:
            self.unwritten[what, number] = await do()
        done: T = self.unwritten[what, number]
        return done

    def written(self, number: int, *what: str) -> None:
        """Forget what was done, now that the database has it."""
        for one in what:
            self.unwritten.pop((one, number), None)
