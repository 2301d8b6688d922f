"""The queue of updates and the long poll in which a bot fetches them."""

import asyncio
import copy
from collections.abc import Sequence
from typing import Any

from bot.local.errors import conflict

LONGEST_POLL = 50
MOST_AT_ONCE = 100

# Kinds that Telegram sends only to bots that ask for them.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "poll",
        "poll_answer",
        "my_chat_member",
        *ON_REQUEST,
    }
)


class UpdateQueue:
    """Updates in order, until the bot confirms them by asking for a later one."""

    def __init__(self) -> None:
        self.pending: list[dict[str, Any]] = []
        self.allowed: frozenset[str] = KINDS - ON_REQUEST
        self.webhook: dict[str, Any] = {}
        self._next_id = 1
        self._poller: asyncio.Future[None] | None = None
        self._waiting = asyncio.Event()

    @property
    def waiting(self) -> bool:
        """Whether a long poll is waiting now."""
        return self._waiting.is_set()

    async def until_waiting(self, seconds: float = 10) -> None:
        """Wait until a long poll waits: the bot has then fetched all there is. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            await self._waiting.wait()

    def add(self, kind: str, body: dict[str, Any]) -> None:
        """Queue an update of a kind; one that the bot has not asked for is lost, as at Telegram."""
        if kind not in self.allowed:
            return
        self.pending.append({"update_id": self._next_id, kind: copy.deepcopy(body)})
        self._next_id += 1
        self.release()

    def release(self) -> None:
        """Let the long poll that waits answer with what there is."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Remember which kinds the bot wants: None keeps the last choice, an empty list means the usual."""
        if kinds is not None:
            self.allowed = frozenset(kinds) if kinds else KINDS - ON_REQUEST

    def confirm(self, offset: int) -> None:
        """Forget the updates before an offset; a negative one keeps only the last so many."""
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

    def take(self) -> list[dict[str, Any]]:
        """All pending updates, confirmed at once: for a program that hands them over itself."""
        taken, self.pending = self.pending, []
        return taken

    async def poll(self, offset: int, limit: int, timeout: float) -> list[dict[str, Any]]:  # noqa: ASYNC109 - Telegram's word
        """Return the pending updates, or those that arrive within `timeout` seconds.

        Raises ApiError (409) when a webhook is set, or when another poll begins while this one waits.
        """
        if self.webhook:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        self._end_older_poll()
        self.confirm(offset)
        if not self.pending and timeout > 0:
            await self._wait(timeout)
        return copy.deepcopy(self.pending[:limit])

    def _end_older_poll(self) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(
                conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running"
                )
            )

    async def _wait(self, seconds: float) -> None:
        """Wait until an update arrives, the time is over or another poll takes this one's place."""
        ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poller = ended
        self._waiting.set()
        try:
            async with asyncio.timeout(seconds):
                await ended
        except TimeoutError:
            pass
        finally:
            if self._poller is ended:
                self._poller = None
                self._waiting.clear()
