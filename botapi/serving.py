"""Serving the Bot API, and a page to chat on, for programs and browsers on this machine."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from botapi.delivering import delivering
from botapi.entrance import Entrance
from botapi.listening import listening
from botapi.polls import close_in_time
from botapi.server import bot_api
from botapi.world import World

PORT = 9001
LOOPBACK = "127.0.0.1"
_LOCAL_NAMES = (LOOPBACK, "localhost")
_PAGE = Path(__file__).parent / "page"
_DIGITS = 18  # of a chat's number


@dataclass(frozen=True, slots=True)
class PageTexts:
    """What the page shows of the bot: a title, and texts to tap for each language of the page (pt-BR, en).

    Where a chat has others to tap, since something was chosen there, `suggests` gives them. `folder` has the
    page's own files. The page has each language that has a file `words.LANGUAGE.js` there.
    """

    title: str = ""
    suggestions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folder: Path = _PAGE
    suggests: Callable[[int], Awaitable[Mapping[str, tuple[str, ...]]]] | None = None

    async def to_json(self, chat: str = "") -> dict[str, Any]:
        """Return it as the page reads it, for one of its chats or for all."""
        suggested = self.suggestions
        if self.suggests is not None and chat.removeprefix("-").isdecimal() and len(chat) <= _DIGITS:
            suggested = await self.suggests(int(chat))
        return {"title": self.title, "suggestions": dict(suggested)}

    def words(self) -> str:
        """Write the module that brings the words of all languages together."""
        tags = sorted(path.name.split(".")[1] for path in self.folder.glob("words.*.js"))
        imports = [f'import words{number} from "./words.{tag}.js";' for number, tag in enumerate(tags)]
        table = ", ".join(f'"{tag}": words{number}' for number, tag in enumerate(tags))
        return "\n".join([*imports, f"export default {{ {table} }};", ""])


def is_loopback(host: str) -> bool:
    """Whether only programs on this machine reach what listens there."""
    return host in _LOCAL_NAMES


@asynccontextmanager
async def serving(
    world: World,
    token: str | None = None,
    host: str = LOOPBACK,
    port: int = PORT,
    *,
    key: str | None = None,
    page: PageTexts | None = None,
) -> AsyncIterator[str]:
    """Serve for as long as the context is open, and give the address, such as http://127.0.0.1:9001.

    Port 0 takes a free one. Without a `key`, only requests that name this host or loopback are answered, so
    that a page of another site cannot reach the server under a name of its own. With one, a browser has to
    come with ?key=KEY once, other programs send it as a bearer token, and a bot needs nothing but its token.
    Raises OSError when the port is taken, and ValueError if the host is not loopback and the key or the token
    is missing.
    """
    if not is_loopback(host) and (key is None or token is None):
        raise ValueError(f"{host} can be reached by others: it needs a key and a token of its own")
    app = _application(world, token, host, key, page or PageTexts())
    async with listening(app, host, port) as taken:
        for poll in world.ballots.values():
            close_in_time(world, poll)
        try:
            async with delivering(world):
                yield f"http://{host}:{taken}"
        finally:
            world.updates.release()
            world.events.happened("closed", 0, {})


async def serve(world: World, token: str | None = None, host: str = LOOPBACK, port: int = PORT) -> None:
    """Serve until cancelled."""
    async with serving(world, token, host, port):
        await asyncio.Event().wait()


def _application(world: World, token: str | None, host: str, key: str | None, page: PageTexts) -> ASGIApp:
    async def page_texts(request: Request) -> Response:
        return JSONResponse(await page.to_json(request.query_params.get("chat", "")))

    async def shown(_request: Request) -> Response:
        return FileResponse(page.folder / "index.html")

    async def words(_request: Request) -> Response:
        return Response(page.words(), media_type="text/javascript")

    routes = [
        Route("/", shown),
        Route("/page.json", page_texts),
        Route("/page/words.js", words),
        Mount("/page", StaticFiles(directory=page.folder)),
        Mount("/", bot_api(world, token)),
    ]
    shown_or_served = Starlette(routes=routes)
    shown_or_served.router.redirect_slashes = (
        False  # no redirects: their address would begin with the Host header
    )
    app: ASGIApp = Entrance(shown_or_served, key)
    named = ["*"] if key is not None else [host, *_LOCAL_NAMES]
    return TrustedHostMiddleware(app, allowed_hosts=named, www_redirect=False)
