"""Faults on demand: floods, crashes, answers of proxies, slow and broken connections."""

import asyncio
from dataclasses import dataclass, field


@dataclass(slots=True)
class Fault:
    """A fault that the next calls of a method meet.

    method: None means every method except getUpdates, so that a poll in the background does not use it.
    chat: None means every chat, and calls without one.
    kind: "flood", "crash", "bad gateway", "answer", "slow", "silent" or "broken".
    """

    kind: str
    method: str | None
    times: int
    chat: int | None = None
    retry_after: int = 1
    after_effect: bool = False
    status: int = 200
    body: bytes = b""
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def meets(self, method: str, chat: object) -> bool:
        """Whether a call of the method in the chat is to meet this fault."""
        if self.chat not in (None, chat):
            return False
        if self.method is None:
            return method != "getUpdates"
        return self.method.lower() == method.lower()


class Faults:
    """The faults that are still to come, in the order in which they were added."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._gates: list[asyncio.Event] = []

    @property
    def left(self) -> int:
        """How many calls are still to meet a fault."""
        return sum(fault.times for fault in self._waiting)

    def flood(
        self, method: str | None = None, *, retry_after: int = 1, times: int = 1, chat: int | None = None
    ) -> None:
        """Answer 429 "Too Many Requests" and ask the bot to retry after these seconds."""
        self._waiting.append(Fault("flood", method, times, chat, retry_after=retry_after))

    def crash(self, method: str | None = None, *, times: int = 1, chat: int | None = None) -> None:
        """Answer 500 "Internal Server Error"."""
        self._waiting.append(Fault("crash", method, times, chat))

    def bad_gateway(self, method: str | None = None, *, times: int = 1, chat: int | None = None) -> None:
        """Answer 502 with a page of HTML, as the proxy in front of Telegram does."""
        self._waiting.append(Fault("bad gateway", method, times, chat))

    def answer(
        self,
        body: bytes,
        method: str | None = None,
        *,
        status: int = 200,
        times: int = 1,
        chat: int | None = None,
    ) -> None:
        """Answer something that Telegram would not, such as the page of a captive portal, and do nothing."""
        self._waiting.append(Fault("answer", method, times, chat, status=status, body=body))

    def silent(self, method: str | None = None, *, times: int = 1, chat: int | None = None) -> None:
        """Take the calls and never answer them; `clear` breaks their connections. Nothing is done."""
        fault = Fault("silent", method, times, chat)
        self._waiting.append(fault)
        self._gates.append(fault.released)

    def slow(self, method: str | None = None, *, times: int = 1, chat: int | None = None) -> asyncio.Event:
        """Hold the calls back until the returned event is set."""
        fault = Fault("slow", method, times, chat)
        self._waiting.append(fault)
        self._gates.append(fault.released)
        return fault.released

    def broken(
        self,
        method: str | None = None,
        *,
        times: int = 1,
        chat: int | None = None,
        after_effect: bool = False,
    ) -> None:
        """Break the connection; with `after_effect` the call is carried out and only its answer is lost."""
        self._waiting.append(Fault("broken", method, times, chat, after_effect=after_effect))

    def clear(self) -> None:
        """Remove all faults, and continue the calls that are held back."""
        for gate in self._gates:
            gate.set()
        self._gates.clear()
        self._waiting.clear()

    def next(self, method: str, chat: object = None) -> Fault | None:
        """Use up one of the faults that a call of the method in the chat meets."""
        fault = next((fault for fault in self._waiting if fault.meets(method, chat)), None)
        if fault is not None:
            fault.times -= 1
            if fault.times < 1:
                self._waiting.remove(fault)
        return fault
