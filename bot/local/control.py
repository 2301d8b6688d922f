"""A small JSON API under /local/ for talking to a bot over loopback: with curl, or from a web page."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.local.errors import ApiError, bad_request
from bot.local.people import Person
from bot.local.record import Call, Event, Upload
from bot.local.world import World

_KEEP_ALIVE = 15.0
Handler = Callable[[Request], Awaitable[Response]]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class NewMessage(_Body):
    """A person writes. A person who is not known yet is made."""

    person: int
    text: str
    chat: int | None = None
    first_name: str | None = None
    language_code: str | None = None
    reply_to: int | None = None
    thread: int | None = None


class NewPress(_Body):
    """A person presses a button, named by its label or its data; `wait` seconds for the bot's answer."""

    person: int
    chat: int
    message_id: int
    button: str
    wait: float = 0


class NewGroup(_Body):
    """A group is founded."""

    id: int
    title: str
    members: list[int] = []
    forum: bool = False


def control_routes(world: World) -> list[Route]:
    """Return the addresses of the API, to be mounted."""
    control = _Control(world)
    return [
        Route("/messages", _guarded(control.write), methods=["POST"]),
        Route("/messages", _guarded(control.messages), methods=["GET"]),
        Route("/presses", _guarded(control.press), methods=["POST"]),
        Route("/groups", _guarded(control.found), methods=["POST"]),
        Route("/calls", _guarded(control.calls), methods=["GET"]),
        Route("/events", _guarded(control.events), methods=["GET"]),
    ]


def _guarded(handler: Handler) -> Handler:
    """Refuse pages of other sites, and put refusals into JSON."""

    async def guarded(request: Request) -> Response:
        origin = request.headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
            return JSONResponse(ApiError(403, "Forbidden: request of another site").body(), 403)
        try:
            return await handler(request)
        except ApiError as error:
            return JSONResponse(error.body(), error.code)
        except (ValidationError, ValueError) as error:
            return JSONResponse(bad_request(str(error)).body(), 400)

    return guarded


class _Control:
    def __init__(self, world: World) -> None:
        self.world = world

    async def write(self, request: Request) -> Response:
        body = NewMessage.model_validate_json(await request.body())
        person = self._person(body.person, body.first_name, body.language_code)
        chat = self.world.find_chat(body.chat) if body.chat is not None else None
        return _ok(self.world.write(person, body.text, chat, reply_to=body.reply_to, thread=body.thread))

    async def press(self, request: Request) -> Response:
        body = NewPress.model_validate_json(await request.body())
        message = self.world.find_message(body.chat, body.message_id)
        if message is None:
            raise bad_request("message not found")
        press = self.world.press(self._person(body.person), message, body.button)
        if body.wait > 0:
            await _in_time(press.answered(body.wait))
        return _ok({"id": press.id, "answer": asdict(press.answer) if press.answer else None})

    async def found(self, request: Request) -> Response:
        body = NewGroup.model_validate_json(await request.body())
        members = [self._person(number) for number in body.members]
        return _ok(self.world.group(body.id, body.title, members, forum=body.forum).to_json())

    async def messages(self, request: Request) -> Response:
        return _ok(self.world.messages(self._chat_id(request)))

    async def calls(self, _request: Request) -> Response:
        return _ok([_call_json(call) for call in self.world.calls])

    async def events(self, request: Request) -> Response:
        chat = int(request.query_params["chat"]) if "chat" in request.query_params else None
        limit = int(request.query_params.get("limit", 0))
        return StreamingResponse(self._stream(chat, limit), media_type="text/event-stream")

    async def _stream(self, chat: int | None, limit: int) -> AsyncIterator[str]:
        """Return the events as they happen; `limit` ends the stream after so many."""
        with self.world.events.subscribed() as events:
            yield ": listening\n\n"
            sent = 0
            while not limit or sent < limit:
                event = await _in_time(events.next(seconds=_KEEP_ALIVE))
                if event is None:
                    yield ": still here\n\n"
                elif event.kind == "closed":
                    return
                elif chat in (None, event.chat_id):
                    sent += 1
                    yield _line(event)

    def _person(self, number: int, first_name: str | None = None, language: str | None = None) -> Person:
        known = self.world.people.get(number)
        return known or self.world.person(number, first_name or f"Person {number}", language_code=language)

    def _chat_id(self, request: Request) -> int:
        if "chat" not in request.query_params:
            raise bad_request("chat is empty")
        return self.world.find_chat(int(request.query_params["chat"])).id


async def _in_time(event: Awaitable[Any]) -> Any:  # noqa: ANN401 - whatever is awaited
    try:
        return await event
    except TimeoutError:
        return None


def _line(event: Event) -> str:
    data = json.dumps({"chat": event.chat_id, **event.body}, ensure_ascii=False)
    return f"event: {event.kind}\ndata: {data}\n\n"


def _ok(result: object) -> Response:
    return JSONResponse({"ok": True, "result": result})


def _call_json(call: Call) -> dict[str, Any]:
    parameters = {name: _shown(value) for name, value in call.parameters.items()}
    return {"method": call.method, "parameters": parameters, "ok": call.ok, "description": call.description}


def _shown(value: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Return a value, or the name and size of an uploaded file."""
    return {"name": value.name, "size": value.size} if isinstance(value, Upload) else value
