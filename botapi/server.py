"""The server: Telegram's Bot API over HTTP, as an ASGI application around a `World`.

    world = World(bot_username="group_bot")
    ana = world.person(10, "Ana", language_code="pt-br")
    transport = httpx.ASGITransport(bot_api(world))
    request = HTTPXRequest(httpx_kwargs={"transport": transport})   # and one more for get_updates_request
    addresses = {"base_url": "http://local/bot", "base_file_url": "http://local/file/bot"}
    bot = ExtBot(world.token, request=request, **addresses)

    with world.events.subscribed() as events:        # what a person sees from now on
        world.write(ana, "/start")                   # becomes an update
        ...process it, or let an Application poll...
        shown = await events.next("message", chat=ana.id)
    press = world.press(ana, shown.body, "Button")   # a label or callback data
    answer = await press.answered()                  # what answerCallbackQuery said
    world.messages(ana)                              # what the chat shows now
    world.calls                                      # Call(method, parameters, ok, description), in order
    world.drain_calls()                              # the same, then forgotten; world.polls has getUpdates
    world.updates.take()                   # pending updates, confirmed: to hand them over without polling
    async with delivering(world, transport=..., wait=...):    # to the webhook that the bot has set, if it has
        await world.updates.until_confirmed()      # `serving` delivers by itself (`botapi.delivering`)

Setting the scene (`World(bot_username, bot_id, *, bot_name, privacy=True, clock=time.time)`):
    person(id, first_name, *, last_name, username, language_code, started=True) -> Person
    other_bot(id, first_name, username) -> Person
    group(id, title, members, *, creator, forum=False, username) -> Chat
    channel(id, title, *, username) -> Chat
    topic(forum, name, by) -> thread id  close_topic(forum, topic, by)  reopen_topic(forum, topic, by)
    promote(chat, person=None)  demote(chat, person)
    forbid(chat, "photos", "documents", ...)  join(group, person)  leave(group, person)
    close_poll(message), whose time is over
    block(person)  unblock(person)  kick(group, by)   add_bot(group, by)   migrate(group, new_id, by) -> Chat
Keeping it in a file (`from botapi.world import kept_world`):
    with kept_world(path, bot_username) as world:    # NotKept(path, reason): in use, or no such file
        world.people, world.chats, world.messages(id)    # as they were: look there before making them
        world.clear(chat)  world.clear()             # one chat; everything that was said. Event: "cleared"
        world.files.content(world.files.find(file_id))   # the bytes of a photo or document
    Whoever changes a Chat or Person by hand calls world.note_chat(chat) or world.note_person(person).
What people do (a message is a dict, as Telegram would send it):
    write(person, text, chat=None, *, reply_to=None, thread=None, via=None)     edit(message, text)
    write_anonymously(group, text, *, reply_to=None)     write_as_channel(group, channel, text)
    post(channel, text)     forward_post(group, channel, text)
    press(person, message, button) -> PressedButton
    search(person, query, *, offset="", chat_type="sender") -> InlineSearch, with `await search.answered()`
    choose(person, search, result_id, chat=None), which sends one of the results   follow(person, search)
    vote(person, message, *options): texts or numbers; none take the vote back. `world.ballots` has the polls
Troubles (`world.faults`; without a method they meet every call but getUpdates; each takes chat=id, too):
    flood(method, *, retry_after=1, times=1)     crash(method, *, times=1)     bad_gateway(method, *, times=1)
    answer(body, method, *, status=200, times=1)     silent(method, *, times=1)
    slow(method, *, times=1) -> asyncio.Event to set  broken(method, *, times=1, after_effect=False)  clear()
    world.group_limit = GroupLimit()  (`botapi.limits`): 20 messages a minute to a group, the rest gets 429
"""

import json
import secrets
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route, Router
from starlette.types import Receive, Scope, Send

from botapi.control import control_routes
from botapi.errors import ApiError
from botapi.faults import Fault
from botapi.methods import Method, methods_by_name
from botapi.people import Chat
from botapi.reading import read_parameters
from botapi.record import Call
from botapi.world import World

_BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


def bot_api(world: World, token: str | None = None) -> Starlette:
    """Return the ASGI application that serves the bot of a world; `token` is `world.token` unless given."""
    api = _Api(world, token or world.token)
    routes = [
        Route("/file/bot{token}/{path:path}", api.download),
        Route("/bot{token}/{method}", api.call, methods=["GET", "POST"]),
        Mount("/local", app=Router(control_routes(world), redirect_slashes=False)),
    ]
    served = Starlette(routes=routes, exception_handlers={HTTPException: _refused})
    served.router.redirect_slashes = False  # no redirects: their address would begin with the Host
    return served


def _refused(_request: Request, error: Exception) -> Response:
    """Write the refusals of the routes as JSON: unknown addresses and HTTP methods."""
    code = error.status_code if isinstance(error, HTTPException) else 500
    return _answer(ApiError(code, HTTPStatus(code).phrase))


def _answer(error: ApiError) -> Response:
    return _Escaped(error.body(), error.code)


class _Api:
    """The two kinds of addresses that Telegram has: methods and files."""

    def __init__(self, world: World, token: str) -> None:
        self.world = world
        self.token = token
        self.methods = methods_by_name()

    async def download(self, request: Request) -> Response:
        """Return a file that the bot has sent."""
        if not self._knows(request.path_params["token"]):
            return _answer(ApiError(401, "Unauthorized"))
        file = self.world.files.at(request.path_params["path"])
        if file is None:
            return _answer(ApiError(404, "Not Found"))
        return Response(self.world.files.content(file), media_type="application/octet-stream")

    async def call(self, request: Request) -> Response:
        """Carry out a call of a method."""
        if not self._knows(request.path_params["token"]):
            return _answer(ApiError(401, "Unauthorized"))
        method = self.methods.get(request.path_params["method"].lower())
        if method is None:
            return _answer(ApiError(404, "Not Found: method not found"))
        given: dict[str, Any] = {}
        try:
            given = await read_parameters(request, method.parameters)
            return await self._carried_out(method, given)
        except ApiError as error:
            self._note(Call(method.name, given, ok=False, description=error.description))
            return _answer(error)

    def _knows(self, token: str) -> bool:
        return secrets.compare_digest(token.encode(), self.token.encode())

    async def _carried_out(self, method: Method, given: dict[str, Any]) -> Response:
        fault = self.world.faults.next(method.name, given.get("chat_id"))
        if fault is None or fault.kind == "slow":
            if fault is not None:
                await fault.released.wait()
            return await self._done(method, given)
        if fault.after_effect:
            with suppress(ApiError):
                await self._done(method, given)
            return _Broken()
        if fault.kind == "silent":
            await fault.released.wait()
        return self._trouble(fault, method, given)

    async def _done(self, method: Method, given: dict[str, Any]) -> Response:
        limit, chat = self.world.group_limit, self._group(given)
        if limit is not None:
            limit.check(method.name, chat)
        result = await method.carry_out(self.world, given)
        if limit is not None:
            limit.count(method.name, chat, result)
        self._note(Call(method.name, given, ok=True))
        return _Escaped({"ok": True, "result": result})

    def _group(self, given: dict[str, Any]) -> Chat | None:
        """Return the chat that a call names, None where there is none."""
        try:
            return self.world.find_chat(given["chat_id"])
        except (ApiError, KeyError, AttributeError):
            return None

    def _trouble(self, fault: Fault, method: Method, given: dict[str, Any]) -> Response:
        """Return the answer of a server in trouble. Raises ApiError for faults that Telegram words itself."""
        match fault.kind:
            case "flood":
                seconds = fault.retry_after
                raise ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
            case "crash":
                raise ApiError(500, "Internal Server Error")
        self._note(Call(method.name, given, ok=False, description=fault.kind))
        match fault.kind:
            case "answer":
                return Response(fault.body, fault.status)
            case "bad gateway":
                return HTMLResponse(_BAD_GATEWAY, 502)
        return _Broken()

    def _note(self, call: Call) -> None:
        self.world.note(call)


class _Escaped(JSONResponse):
    """JSON in ASCII, as Telegram writes it; it can carry half characters too, which UTF-8 cannot."""

    def render(self, content: object) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode("ascii")


class _Broken(Response):
    """Half an answer, after which the connection breaks."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - the ASGI signature
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"ok":', "more_body": True})
        raise ConnectionResetError("the connection was broken on demand")
