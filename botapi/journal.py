"""Which calls answered which update, and how soon: what the developer of a bot wants to see."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from botapi.record import Call

MOST_EXCHANGES = 500


@dataclass(frozen=True, slots=True)
class Reaction:
    """A call that answered an update, and the seconds between both."""

    call: Call
    after: float


@dataclass(frozen=True, slots=True)
class Exchange:
    """An update, its chat if any, its time in seconds of the Unix epoch, and the calls that answered it."""

    update: dict[str, Any]
    chat_id: int | None
    at: float
    reactions: list[Reaction] = field(default_factory=list)

    @property
    def body(self) -> dict[str, Any]:
        """What the update holds: a message, a callback query..."""
        return next(value for name, value in self.update.items() if name != "update_id")

    def is_meant(self, parameters: dict[str, Any]) -> bool:
        """Whether a call with these parameters answers this update, unless a later update fits too.

        A query is answered by its id. Any other call to a chat answers the last update of that chat.
        """
        query = parameters.get("callback_query_id") or parameters.get("inline_query_id")
        if query is not None:
            return bool(query == self.body.get("id"))
        if "inline_message_id" in parameters:
            return bool(parameters["inline_message_id"] == self.body.get("inline_message_id"))
        return self.chat_id is not None and parameters.get("chat_id") == self.chat_id


class Journal:
    """The last exchanges, in order. `clock` counts seconds of the Unix epoch."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self.exchanges: deque[Exchange] = deque(maxlen=MOST_EXCHANGES)

    def happened(self, update: dict[str, Any]) -> None:
        """Note an update."""
        self.exchanges.append(Exchange(update, _chat_id(update), self._clock()))

    def called(self, call: Call) -> None:
        """Note a call beside the update that it answers; a call that answers no update is skipped."""
        answered = next((one for one in reversed(self.exchanges) if one.is_meant(call.parameters)), None)
        if answered is not None:
            answered.reactions.append(Reaction(call, max(self._clock() - answered.at, 0.0)))

    def of(self, chat_id: int | None) -> list[Exchange]:
        """Return the exchanges of one chat, or those of no chat: inline searches and votes."""
        return [exchange for exchange in self.exchanges if exchange.chat_id == chat_id]

    def forget(self, chat_id: int | None) -> None:
        """Drop the exchanges of a chat."""
        kept = [exchange for exchange in self.exchanges if exchange.chat_id != chat_id]
        self.exchanges.clear()
        self.exchanges.extend(kept)


def _chat_id(update: dict[str, Any]) -> int | None:
    body = next(value for name, value in update.items() if name != "update_id")
    place = body.get("message", body)
    chat = place.get("chat")
    return None if chat is None else int(chat["id"])
