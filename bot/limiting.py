"""The limits that Telegram puts on a bot's calls: each waits until it may be made."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter

from bot.transport import sends
from handlers.sending.quota import Quota

JSON = dict[str, Any]
Result = bool | JSON | list[JSON]


class Limiter(AIORateLimiter):
    """Lets as many messages pass as Telegram takes, in a second from the bot and in a minute to a group.

    python-telegram-bot counts all calls that name a chat: edits, reactions, "typing", questions about
    members. Here these wait for nothing, since Telegram counts messages.
    Nothing is tried again here: `handlers.sending.retrying` waits out floods, chat by chat.
    """

    def __init__(self, quota: Quota) -> None:
        super().__init__(overall_max_rate=quota.limits.overall, group_max_rate=0, max_retries=0)
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
        if not sends(endpoint):
            return await callback(*args, **kwargs)
        group = _group(data)
        if group is not None:
            await self._quota.turn(group)
        try:
            return await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)
        except RetryAfter as flood:
            if group is not None:
                self._quota.hold(group, flood._retry_after.total_seconds())  # noqa: SLF001 - the public one warns until it changes
            raise


def _group(data: JSON) -> int | None:
    """Give the group to which a message is sent; None for a private chat."""
    chat = data.get("chat_id")
    return chat if isinstance(chat, int) and chat < 0 else None
