"""Decides which requests are let in: none from pages of other sites; with a key, only those that have it."""

import asyncio
import re
import secrets
from collections.abc import Mapping
from contextlib import suppress

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from botapi.errors import ApiError

_COOKIE = "local_chat_key"  # the name contains the port, since browsers send cookies to every port of a host
# This page leads to the page of the chat; it is the same for every request. A redirect is not enough: a
# browser that follows a link from another site sends a strict cookie only after our own page leads it on.
_WELCOME = (
    '<!doctype html><link rel="icon" href="/page/icon.svg">'  # otherwise browsers ask for /favicon.ico
    '<meta http-equiv="refresh" content="0; url=/"><a href="/">→</a>'
)
_OWN_SITE = ("same-origin", "none")  # none: typed into the address bar
_BOT_API = ("/bot", "/file/bot")  # kept by the bot's token
_MOST_DRAINED = 256 * 1024 * 1024
_SECONDS_TO_DRAIN = 5.0
_HEADERS = {
    # Everything that the page needs comes from here, and nothing is written as a string that could be code.
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cache-control": "no-cache",  # another version may be served tomorrow
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
_ON_THIS_MACHINE = {
    "cross-origin-opener-policy": "same-origin"
}  # without https, other addresses do not have it, and browsers warn
_THIS_MACHINE = ("127.0.0.1", "localhost", "[::1]")
_PORT = re.compile(r":\d+\Z")


class Entrance:
    """Stands before an application: it lets requests in or refuses them."""

    def __init__(self, app: ASGIApp, key: str | None = None) -> None:
        self._app = app
        self._key = key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, with headers that restrict the browser."""
        if scope["type"] == "http":
            request, body = Request(scope), _Body(scope, receive)
            answer = self._refusal(request) or self._app
            await answer(scope, body, _bound(send, body, _headers(request)))

    def _refusal(self, request: Request) -> Response | None:
        if _is_of_another_site(request):
            return _refused("request of another site")
        if self._key is None or _path(request).startswith(_BOT_API) or self._is_key(_shown_key(request)):
            return None
        if request.method == "GET" and self._is_key(request.query_params.get("key")):
            # Remembered by the browser, so that the key leaves the address and no link carries it on.
            welcome = HTMLResponse(_WELCOME)
            welcome.set_cookie(_cookie(request), self._key, httponly=True, samesite="strict")
            return welcome
        return _refused("open the address that the program has printed, with its key")

    def _is_key(self, shown: str | None) -> bool:
        key = self._key or ""
        return shown is not None and secrets.compare_digest(shown.encode(), key.encode())


class _Body:
    """Receives the body of a request, and knows whether some of it is still to come."""

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self._receive = receive
        self.unread = any(name in (b"content-length", b"transfer-encoding") for name, _ in scope["headers"])

    async def __call__(self) -> Message:
        message = await self._receive()
        self.unread = self.unread and message.get("more_body", False)
        return message

    async def drain(self) -> None:
        """Read and discard the rest: a client that still sends does not read an answer yet."""
        drained = 0
        with suppress(TimeoutError):
            async with asyncio.timeout(_SECONDS_TO_DRAIN):
                while self.unread and drained < _MOST_DRAINED:
                    drained += len((await self()).get("body", b""))


def _headers(request: Request) -> Mapping[str, str]:
    named = _PORT.sub("", request.headers.get("host", ""))
    return _HEADERS | _ON_THIS_MACHINE if named in _THIS_MACHINE else _HEADERS


def _bound(send: Send, body: _Body, wanted: Mapping[str, str]) -> Send:
    """Send headers that restrict the browser; close the connection if the request has not come whole."""

    async def bound(message: Message) -> None:
        if message["type"] == "http.response.start":
            await body.drain()
            headers = MutableHeaders(scope=message)
            for name, value in wanted.items():
                headers.setdefault(name, value)
            if body.unread:
                headers["connection"] = "close"
        await send(message)

    return bound


def _shown_key(request: Request) -> str | None:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key if scheme.lower() == "bearer" else request.cookies.get(_cookie(request))


def _is_of_another_site(request: Request) -> bool:
    """Whether the request is from a page of another site; following a link to our page is allowed."""
    origin = request.headers.get("origin")
    if origin is not None and origin.partition("://")[2] != request.headers.get("host"):
        return True
    site = request.headers.get("sec-fetch-site", "none")
    followed = request.method == "GET" and request.headers.get("sec-fetch-dest") == "document"
    return site not in _OWN_SITE and not (followed and _path(request) == "/")


def _path(request: Request) -> str:
    """Return the path of a request. Its full address would begin with whatever the Host header says."""
    return str(request.scope["path"])


def _cookie(request: Request) -> str:
    _, port = request.scope.get("server") or ("", None)
    return f"{_COOKIE}_{port or 0}"


def _refused(why: str) -> Response:
    return JSONResponse(ApiError(403, f"Forbidden: {why}").body(), 403)
