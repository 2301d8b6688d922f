"""The limits of a request: its size, its depth, its time and its numbers, checked before it is parsed.

A client that sends too much or too slowly is refused, so that no other client has to wait.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final, NoReturn

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message

from botapi.errors import ApiError, bad_request
from botapi.files import LARGEST_DOCUMENT

MOST_PARAMETERS: Final = 1024 * 1024
MOST_WITH_FILES: Final = LARGEST_DOCUMENT + MOST_PARAMETERS
DEEPEST: Final = 100  # as deep as Telegram reads JSON
_SECONDS: Final = 60.0
_INTEGERS: Final = range(-(2**63), 2**63)


@asynccontextmanager
async def bounded(request: Request, most: int, *, seconds: float = _SECONDS) -> AsyncIterator[Request]:
    """Return the request with a body that raises ApiError if it has more than `most` bytes or is too slow.

    An announced length is checked at once; the pieces of a body without a length are counted.
    """
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and (len(announced) > len(str(most)) or int(announced) > most):
        raise _too_large()
    try:
        async with asyncio.timeout(seconds):
            yield Request(request.scope, _Counted(request, most))
    except TimeoutError:
        raise ApiError(408, "Request Timeout") from None
    except ClientDisconnect:
        raise bad_request("the body of the request has not come whole") from None
    except HTTPException as error:  # not a valid form
        raise bad_request(error.detail) from None
    except UnicodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


class _Counted:
    """Receives the pieces of a body and counts their bytes."""

    def __init__(self, request: Request, most: int) -> None:
        self._receive = request.receive
        self._left = most

    async def __call__(self) -> Message:
        message = await self._receive()
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            raise _too_large()
        return message


def _too_large() -> ApiError:
    return ApiError(413, "Request Entity Too Large")


def read_json(text: str | bytes) -> Any:  # noqa: ANN401 - JSON of any shape
    """Return the value of a text as JSON. Raises ValueError unless every program can read this JSON.

    A value is refused if it is nested deeper than Telegram allows, or has an integer of more than 64 bits or
    a number that JSON does not have (NaN, Infinity).
    """
    try:
        found = json.loads(text, parse_constant=_refuse, parse_int=_integer, parse_float=_float)
    except RecursionError:
        raise ValueError("too deep") from None
    if not _is_shallow(found):
        raise ValueError("too deep")
    return found


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _integer(digits: str) -> int:
    if len(digits) > 20 or int(digits) not in _INTEGERS:
        raise ValueError("an integer of more than 64 bits")
    return int(digits)


def _float(digits: str) -> float:
    number = float(digits)
    return number if abs(number) < float("inf") else _refuse("infinity")


def _is_shallow(value: object) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return True
    return False


def _inside(value: object) -> list[object]:
    """Return the lists and objects in a list or object."""
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [item for item in items if isinstance(item, dict | list)]
