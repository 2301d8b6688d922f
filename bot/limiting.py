"""The limits that Telegram puts on a bot's calls: each waits until it may be made."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter

from handlers.sending.quota import Quota

JSON = dict[str, Any]
Result = bool | JSON | list[JSON]


class Limiter(AIORateLimiter):
    """Lets 30 calls a second pass that name a chat, and as many messages to a group as its quota allows.

    python-telegram-bot counts all calls as messages to a group: edits, "typing", questions about members.
    Nothing is tried again here: `handlers.sending.retrying` waits out floods, chat by chat.
    """

    def __init__(self, quota: Quota) -> None:
        super().__init__(group_max_rate=0, max_retries=0)
        self._quota = quota

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,  # noqa: ANN401 - passed on
        kwargs: JSON,
        endpoint: str,
        data: JSON,
        rate_limit_args: int | None,
    ) -> Result:
        """Make a call when its time has come."""
        group = _group(endpoint, data)
        if group is not None:
            await self._quota.turn(group)
        try:
            return await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)
        except RetryAfter as flood:
            if group is not None:
                self._quota.hold(group, flood._retry_after.total_seconds())  # noqa: SLF001 - the public one warns until it changes
            raise


def _group(endpoint: str, data: JSON) -> int | None:
    """Give the group to which a call sends a message; None for other calls."""
    chat = data.get("chat_id")
    sends = endpoint.startswith("send") and endpoint != "sendChatAction"
    return chat if sends and isinstance(chat, int) and chat < 0 else None
