"""What can be seen of a world under /local/: people, chats, messages, menus, files, and what the bot does."""

import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from botapi.errors import ApiError, bad_request
from botapi.files import StoredFile
from botapi.journal import Exchange
from botapi.people import LEADING, Chat, Person
from botapi.record import Call, Event, Upload
from botapi.world import World

MOST_LISTENERS = 200
MOST_OF_ONE = 100  # from one address, so that there is room for others
MOST_BEHIND = 10_000
_KEEP_ALIVE = 15.0
_SHOWN = {
    b"\x89PNG": "image/png",
    b"\xff\xd8": "image/jpeg",
    b"RIFF": "image/webp",
    b"OggS": "audio/ogg",
    b"\x1aE\xdf\xa3": "audio/webm",
}


class Looking:
    """The addresses that change nothing."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._listening: Counter[str] = Counter()

    async def world_now(self, _request: Request) -> Response:
        """Answer with the bot, the people and the chats, each with its last message."""
        people = [person.to_json() for person in self.world.people.values() if not person.is_bot]
        chats = [self._chat_json(chat) for chat in self.world.chats.values() if chat.type != "channel"]
        return _ok({"bot": self.world.bot.to_json(), "people": people, "chats": chats})

    async def messages(self, request: Request) -> Response:
        """Answer with the messages that a chat shows."""
        return _ok(self.world.messages(self._chat(request).id))

    async def votes(self, request: Request) -> Response:
        """Answer with the votes in the polls of a chat: the numbers of the options by poll and person."""
        chat = self._chat(request)
        polls = [poll for poll in self.world.ballots.values() if poll.chat_id == chat.id]
        return _ok({poll.id: poll.votes for poll in polls})

    async def reactions(self, request: Request) -> Response:
        """Answer with the bot's reactions in a chat, by message."""
        return _ok(self.world.reactions.get(self._chat(request).id, {}))

    async def menu(self, request: Request) -> Response:
        """Answer with the commands that a person is offered in a chat."""
        person = self.world.people.get(_number(request, "person"))
        if person is None:
            raise bad_request("person not found")
        return _ok(offered(self.world, person, self._chat(request)))

    async def file(self, request: Request) -> Response:
        """Answer with what the page shows or plays, or with a document to be saved under its name."""
        file = self.world.files.find(request.path_params["file_id"])
        if file is None:
            raise ApiError(404, "Not Found")
        content = self.world.files.content(file)
        return Response(content, headers=_file_headers(file, content))

    async def calls(self, _request: Request) -> Response:
        """Answer with what the bot has called."""
        return _ok([_call_json(call) for call in self.world.calls])

    async def exchanges(self, request: Request) -> Response:
        """Answer with the updates of a chat, and those of no chat, each with the calls that answered it."""
        journal, chat = self.world.journal, self._chat(request)
        return _ok([_exchange_json(one) for one in journal.exchanges if one.chat_id in (chat.id, None)])

    async def events(self, request: Request) -> Response:
        """Answer with a stream of what people see."""
        address = request.client.host if request.client else ""
        if self.world.events.listeners >= MOST_LISTENERS or self._listening[address] >= MOST_OF_ONE:
            raise ApiError(429, "Too Many Requests: too many listen already")
        chat = int(request.query_params["chat"]) if "chat" in request.query_params else None
        limit = int(request.query_params.get("limit", 0))
        return StreamingResponse(
            self._counted(address, self._stream(chat, limit)), media_type="text/event-stream"
        )

    async def _counted(self, address: str, stream: AsyncIterator[str]) -> AsyncIterator[str]:
        self._listening[address] += 1
        try:
            async for line in stream:
                yield line
        finally:
            self._listening -= Counter({address: 1})  # this also removes addresses whose count is 0

    async def _stream(self, chat: int | None, limit: int) -> AsyncIterator[str]:
        """Return the events as they happen; the stream ends after `limit` events."""
        with self.world.events.subscribed() as events:
            yield ": listening\n\n"
            sent = 0
            while not limit or sent < limit:
                try:
                    event = await events.next(seconds=_KEEP_ALIVE)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if event.kind == "closed" or events.behind > MOST_BEHIND:
                    return  # the page connects again and asks what it has missed
                if chat in (None, event.chat_id):
                    sent += 1
                    yield _line(event)

    def _chat(self, request: Request) -> Chat:
        return self.world.find_chat(_number(request, "chat"))

    def _chat_json(self, chat: Chat) -> dict[str, Any]:
        last = self.world.messages(chat)[-1:]
        leading = {number: status for number, status in chat.members.items() if status in LEADING}
        pinned = next(reversed(chat.pinned), None)
        shown = {"members": list(chat.members), "leading": leading, "pinned": pinned}
        return {**chat.to_json(), **shown, "last": last[0] if last else None}


def offered(world: World, person: Person, chat: Chat) -> list[dict[str, str]]:
    """Return the menu of commands of the narrowest scope that has one, in the person's language if possible.

    The order is Telegram's: https://core.telegram.org/bots/api#determining-list-of-commands
    """
    language = (person.language_code or "").split("-")[0]
    for scope in _scopes(person, chat):
        for spoken in dict.fromkeys((language, "")):
            menu = world.profile.commands.get((*scope, spoken))
            if menu:
                return menu
    return []


def _scopes(person: Person, chat: Chat) -> Iterator[tuple[str, int, int]]:
    if chat.private:
        yield from (("chat", chat.id, 0), ("all_private_chats", 0, 0), ("default", 0, 0))
        return
    administrator = chat.members.get(person.id) in LEADING
    yield "chat_member", chat.id, person.id
    if administrator:
        yield "chat_administrators", chat.id, 0
    yield "chat", chat.id, 0
    if administrator:
        yield "all_chat_administrators", 0, 0
    yield from (("all_group_chats", 0, 0), ("default", 0, 0))


def _number(request: Request, name: str) -> int:
    if name not in request.query_params:
        raise bad_request(f"{name} is empty")
    return int(request.query_params[name])


def _file_headers(file: StoredFile, content: bytes) -> dict[str, str]:
    """Return headers that make a browser save any file but pictures and sounds, whatever its type says."""
    kind = next((kind for start, kind in _SHOWN.items() if content.startswith(start)), None)
    if file.kind != "document" and kind is not None:
        return {"content-type": kind, "cache-control": "private, max-age=31536000, immutable"}
    saved = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
    return {"content-type": "application/octet-stream", "content-disposition": saved}


def _line(event: Event) -> str:
    data = json.dumps({"chat": event.chat_id, **event.body}, ensure_ascii=False)
    return f"event: {event.kind}\ndata: {data}\n\n"


def _ok(result: object) -> Response:
    return JSONResponse({"ok": True, "result": result})


def _exchange_json(exchange: Exchange) -> dict[str, Any]:
    calls = [{**_call_json(reaction.call), "after": reaction.after} for reaction in exchange.reactions]
    return {"update": exchange.update, "at": exchange.at, "calls": calls}


def _call_json(call: Call) -> dict[str, Any]:
    parameters = {name: _shown(value) for name, value in call.parameters.items()}
    return {"method": call.method, "parameters": parameters, "ok": call.ok, "description": call.description}


def _shown(value: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Return a value in which each uploaded file is replaced by its name and size."""
    match value:
        case Upload():
            return {"name": value.name, "size": value.size}
        case list():
            return [_shown(item) for item in value]
        case dict():
            return {name: _shown(item) for name, item in value.items()}
    return value
