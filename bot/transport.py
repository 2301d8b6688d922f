"""The connection to the Bot API: an answer that is not Telegram's counts as a failure of the network."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from httpx import InvalidURL
from telegram.error import NetworkError
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest, RequestData

from bot.floor import has_arrived, may_answer
from bot.turns import may_speak

_LISTS = frozenset({"getUpdates", "sendMediaGroup", "getMyCommands"})
_LONGEST_WAIT = 24 * 60 * 60  # seconds


class NotTelegram(NetworkError):
    """The answer did not come from the Bot API, but from a proxy, a captive portal or a starting server."""


class NotThere(NetworkError):
    """The Bot API has nothing at this address: a proxy sends it elsewhere, or the token is no token."""


class NoSuchProxy(Exception):
    """The environment names a proxy (HTTPS_PROXY and similar) that is no proxy's address."""


class TelegramRequest(HTTPXRequest):
    """Lets only answers in the form of the Bot API pass, so that calls with other answers are repeated.

    python-telegram-bot takes every answer with status 200 for a success; a wrong one it writes into the log
    and then fails with errors of many kinds. Raises `NotTelegram` and `NotThere`, and `NoSuchProxy` when it
    is made.
    """

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - passed on
        try:
            super().__init__(**settings)
        except (ValueError, InvalidURL, ImportError, RuntimeError) as error:  # the last: SOCKS needs more
            raise NoSuchProxy(str(error)) from error

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *args: Any,  # noqa: ANN401 - passed on
        **timeouts: Any,  # noqa: ANN401 - passed on
    ) -> tuple[int, bytes]:
        """Return an answer's status and body, as `HTTPXRequest` does.

        What a program does in its turn waits here while it is not sure that the turn is still its own, and
        an update's first message until the floor is free.
        """
        name = url.rpartition("/")[2]
        await may_speak()
        if sends(name):
            await may_answer()
        status, body = await super().do_request(url, method, request_data, *args, **timeouts)
        if sends(name):
            has_arrived()
        if method == "POST":
            _check(status, body, name)
        return status, body


class FetchingBot(ExtBot[Any]):
    """A bot that returns updates as Telegram sent them.

    python-telegram-bot parses a hundred at once, and loses all of them if it cannot parse one.
    """

    async def fetch(self, offset: int, *, seconds: int, kinds: Sequence[str], patience: float = 10) -> Any:  # noqa: ANN401 - a list of whatever Telegram sends
        """Wait at most `seconds` for updates of some kinds from an offset on, and return them.

        The answer may come `patience` seconds later than it should. Raises TelegramError.
        """
        wanted = {"offset": offset, "timeout": seconds, "allowed_updates": list(kinds)}
        return await self._post("getUpdates", wanted, read_timeout=seconds + patience)


def sends(method: str) -> bool:
    """Say whether a method of the Bot API sends messages."""
    return method.startswith("send") and method != "sendChatAction"


def _check(status: int, body: bytes, method: str) -> None:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict) or not isinstance(answer.get("ok"), bool):
        raise NotTelegram(f"an answer that is not Telegram's (HTTP {status})")
    if answer["ok"] != (200 <= status < 300) or (
        answer["ok"] and not _has_form(answer.get("result"), method)
    ):
        raise NotTelegram(f"an answer of a wrong form to {method} (HTTP {status})")
    if not _waits_a_number(answer):
        raise NotTelegram(f"an answer to {method} that wants an impossible wait (HTTP {status})")
    if status == 404:
        raise NotThere("Not Found")


def _waits_a_number(answer: Mapping[str, object]) -> bool:
    """Say whether the waiting time that Telegram asks for, if it asks for one, is at most a day."""
    parameters = answer.get("parameters")
    seconds = parameters.get("retry_after", 0) if isinstance(parameters, dict) else 0
    return isinstance(seconds, int) and not isinstance(seconds, bool) and 0 <= seconds <= _LONGEST_WAIT


def _has_form(result: object, method: str) -> bool:
    """Say whether a result has the form that its method returns, as far as a wrong form would do harm."""
    if method in _LISTS:
        return isinstance(result, list)
    if sends(method):
        return isinstance(result, dict) and isinstance(result.get("message_id"), int)
    if method == "getMe":
        return isinstance(result, dict) and isinstance(result.get("username"), str)
    return result is not None
