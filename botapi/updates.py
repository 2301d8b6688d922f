"""The queue of updates and the long poll in which a bot fetches them."""

import asyncio
import copy
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from botapi.errors import conflict
from botapi.journal import Journal
from botapi.keeping import AnyKeeper, Counters

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


@dataclass(frozen=True, slots=True)
class Webhook:
    """The address at which the bot wants its updates, and the secret that shows that they come from here."""

    url: str
    secret_token: str | None = None
    max_connections: int = 40
    ip_address: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an update could not be delivered the last time, and when, in seconds of the Unix epoch."""

    date: int
    reason: str


class UpdateQueue:
    """Updates in order, until the bot confirms them by asking for a later one."""

    def __init__(self, keeper: AnyKeeper, numbers: Counters, journal: Journal) -> None:
        self._keeper = keeper
        self._numbers = numbers
        self._journal = journal
        self.pending: list[dict[str, Any]] = [json.loads(row["body"]) for row in keeper.rows("updates")]
        self.allowed: frozenset[str] = KINDS - ON_REQUEST
        self.webhook: Webhook | None = None
        self.webhook_changed = asyncio.Event()
        self.last_failure: Failure | None = None
        self._poller: asyncio.Future[None] | None = None
        self._waiting = asyncio.Event()
        self._due = asyncio.Event()
        self._empty = asyncio.Event()
        self._restore()

    def _restore(self) -> None:
        for row in self._keeper.rows("settings"):
            kept = json.loads(row["body"])
            self.allowed = frozenset(kept["allowed"])
            self.webhook = Webhook(**kept["webhook"]) if kept["webhook"] else None
        self._count()

    def _count(self) -> None:
        """Wake up those who wait for an update to deliver, or for the queue to be empty."""
        for event, so in ((self._due, bool(self.webhook and self.pending)), (self._empty, not self.pending)):
            if so:
                event.set()
            else:
                event.clear()

    def _write(self) -> None:
        webhook = asdict(self.webhook) if self.webhook else None
        self._keeper.put(
            "settings", name="updates", body={"allowed": sorted(self.allowed), "webhook": webhook}
        )

    @property
    def waiting(self) -> bool:
        """Whether a long poll is waiting now."""
        return self._waiting.is_set()

    async def until_waiting(self, seconds: float = 10) -> None:
        """Wait until a long poll waits: the bot has then fetched all there is. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            await self._waiting.wait()

    async def until_due(self) -> None:
        """Wait until there is an update to send to a webhook."""
        await self._due.wait()

    async def until_confirmed(self, seconds: float = 10) -> None:
        """Wait until the bot has taken every update. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            await self._empty.wait()

    def deliver_to(self, webhook: Webhook | None) -> None:
        """Send updates to an address from now on, or to none; an address ends a poll that waits."""
        self.webhook, self.last_failure = webhook, None
        self.webhook_changed.set()
        self.webhook_changed = asyncio.Event()
        if webhook is not None:
            self._end_poll("terminated by setWebhook request")
        self._write()
        self._count()

    def not_delivered(self, date: int, reason: str) -> None:
        """Note why an update could not be delivered."""
        self.last_failure = Failure(date, reason)

    def confirm_one(self, update_id: int) -> None:
        """Forget an update that the bot has taken."""
        self._drop([update for update in self.pending if update["update_id"] == update_id])

    def add(self, kind: str, body: dict[str, Any]) -> None:
        """Queue an update of a kind; one that the bot has not asked for is lost, as at Telegram."""
        if kind not in self.allowed:
            return
        number = self._numbers.next_anywhere("updates")
        update = {"update_id": number, kind: copy.deepcopy(body)}
        self.pending.append(update)
        self._journal.happened(copy.deepcopy(update))
        self._keeper.put("updates", id=number, body=update)
        self._count()
        self.release()

    def release(self) -> None:
        """Let the long poll that waits answer with what there is."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Remember which kinds the bot wants: None keeps the last choice, an empty list means the usual."""
        wanted = frozenset(kinds) if kinds else KINDS - ON_REQUEST
        if kinds is not None and wanted != self.allowed:
            self.allowed = wanted
            self._write()

    def confirm(self, offset: int) -> None:
        """Forget the updates before an offset; a negative offset -n keeps only the last n."""
        if offset < 0:
            self._drop(self.pending[:offset])
        elif offset > 0:
            self._drop([update for update in self.pending if update["update_id"] < offset])

    def take(self) -> list[dict[str, Any]]:
        """All pending updates, confirmed at once: for a program that hands them over itself."""
        return self._drop(self.pending)

    def forget_chat(self, chat_id: int) -> None:
        """Forget the updates about a chat."""
        self._drop([update for update in self.pending if _tells_of(update) == chat_id])

    def _drop(self, dropped: list[dict[str, Any]]) -> list[dict[str, Any]]:
        numbers = {update["update_id"] for update in dropped}
        self.pending = [update for update in self.pending if update["update_id"] not in numbers]
        with self._keeper.together():
            for number in numbers:
                self._keeper.remove("updates", id=number)
        self._count()
        return dropped

    async def poll(self, offset: int, limit: int, timeout: float) -> list[dict[str, Any]]:  # noqa: ASYNC109 - Telegram's word
        """Return the pending updates, or those that arrive within `timeout` seconds.

        Raises ApiError (409) when a webhook is set, or when another poll begins while this one waits.
        """
        if self.webhook:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        self._end_poll(
            "terminated by other getUpdates request; make sure that only one bot instance is running"
        )
        self.confirm(offset)
        if not self.pending and timeout > 0:
            await self._wait(timeout)
        return copy.deepcopy(self.pending[:limit])

    def _end_poll(self, words: str) -> None:
        """End the poll that waits, if one does, with 409."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(conflict(words))

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


def _tells_of(update: dict[str, Any]) -> int | None:
    """Return the id of the chat in which something happened, if it happened in one."""
    body = next(value for name, value in update.items() if name != "update_id")
    chat = body.get("chat") or body.get("message", {}).get("chat", {})
    return chat.get("id") if isinstance(chat, dict) else None
