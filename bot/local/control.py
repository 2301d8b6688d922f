"""A small JSON API under /local/ for acting as people over loopback: with curl, or from a web page."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.local.errors import ApiError, bad_request
from bot.local.looking import Looking
from bot.local.people import Person
from bot.local.waiting import Findings
from bot.local.world import World

Handler = Callable[[Request], Awaitable[Response]]
_FIRST_GROUP = -1_001_000_000_001


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


class NewSearch(_Body):
    """A person types the bot's name and some words in a chat; `wait` seconds for the bot's results."""

    person: int
    query: str
    chat: int | None = None
    offset: str = ""
    wait: float = 0


class NewChoice(_Body):
    """A person sends one of the results of a search."""

    person: int
    search: str
    result: str
    chat: int | None = None


class NewVote(_Body):
    """A person votes in a poll for options by their numbers, from 0; without any the vote is taken back."""

    person: int
    chat: int
    message_id: int
    options: list[int]


class NewPerson(_Body):
    """A person comes, or changes name and language. Without an id a new one is given."""

    first_name: str
    language_code: str | None = None
    id: int | None = None


class NewGroup(_Body):
    """A group is founded. Without an id a new one is given."""

    title: str
    id: int | None = None
    members: list[int] = []
    forum: bool = False


class Clearing(_Body):
    """What was said in a chat is deleted; without one, all that was said."""

    chat: int | None = None


def control_routes(world: World) -> list[Route]:
    """Return the addresses of the API, to be mounted."""
    control, looking = _Control(world), Looking(world)
    acts = {
        "/messages": control.write,
        "/presses": control.press,
        "/searches": control.search,
        "/choices": control.choose,
        "/votes": control.vote,
        "/people": control.introduce,
        "/groups": control.found,
        "/clear": control.clear,
    }
    looks = {
        "/world": looking.world_now,
        "/messages": looking.messages,
        "/votes": looking.votes,
        "/menu": looking.menu,
        "/files/{file_id}": looking.file,
        "/calls": looking.calls,
        "/exchanges": looking.exchanges,
        "/events": looking.events,
    }
    return [
        *(Route(path, _explained(act), methods=["POST"]) for path, act in acts.items()),
        *(Route(path, _explained(look), methods=["GET"]) for path, look in looks.items()),
    ]


def _explained(handler: Handler) -> Handler:
    """Put refusals into JSON."""

    async def explained(request: Request) -> Response:
        try:
            return await handler(request)
        except ApiError as error:
            return JSONResponse(error.body(), error.code)
        except (ValidationError, ValueError) as error:
            return JSONResponse(bad_request(str(error)).body(), 400)

    return explained


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
        message = self._message(body.chat, body.message_id)
        press = self.world.press(self._person(body.person), message, body.button)
        if body.wait > 0:
            await _in_time(press.answered(body.wait))
        return _ok({"id": press.id, "answer": asdict(press.answer) if press.answer else None})

    async def search(self, request: Request) -> Response:
        body = NewSearch.model_validate_json(await request.body())
        chat = self.world.find_chat(body.chat) if body.chat is not None else None
        kind = "sender" if chat is None or chat.private else chat.type
        search = self.world.search(self._person(body.person), body.query, offset=body.offset, chat_type=kind)
        if body.wait > 0:
            await _in_time(search.answered(body.wait))
        return _ok({"id": search.id, **_findings_json(search.answer)})

    async def choose(self, request: Request) -> Response:
        body = NewChoice.model_validate_json(await request.body())
        search = self.world.searches.get(body.search)
        if search is None:
            raise bad_request("search not found")
        chat = self.world.find_chat(body.chat) if body.chat is not None else None
        return _ok(self.world.choose(self._person(body.person), search, body.result, chat))

    async def vote(self, request: Request) -> Response:
        body = NewVote.model_validate_json(await request.body())
        message = self._message(body.chat, body.message_id)
        options = message.get("poll", {}).get("options", [])
        if not all(0 <= number < len(options) for number in body.options):
            raise bad_request("option not found")
        chosen = (options[number]["text"] for number in body.options)
        self.world.vote(self._person(body.person), message, *chosen)
        return _ok(result=True)

    async def introduce(self, request: Request) -> Response:
        body = NewPerson.model_validate_json(await request.body())
        name = body.first_name.strip()
        if not name:
            raise bad_request("first_name is empty")
        known = self.world.people.get(body.id or 0)
        if known is not None and known.is_bot:
            raise bad_request("a bot is no person")
        if known is not None:
            known.first_name, known.language_code = name, body.language_code
            self.world.note_person(known)
        else:
            known = self.world.person(body.id or self._free_number(), name, language_code=body.language_code)
        self._tell_of_change()
        return _ok(known.to_json())

    async def found(self, request: Request) -> Response:
        body = NewGroup.model_validate_json(await request.body())
        if not body.title.strip():
            raise bad_request("title is empty")
        if body.id in self.world.chats:
            raise bad_request("there is a chat with this id")
        members = [self._person(number) for number in body.members]
        number = body.id or min(min(self.world.chats, default=0) - 1, _FIRST_GROUP)
        group = self.world.group(number, body.title.strip(), members, forum=body.forum)
        self._tell_of_change()
        return _ok(group.to_json())

    async def clear(self, request: Request) -> Response:
        body = Clearing.model_validate_json(await request.body())
        self.world.clear(self.world.find_chat(body.chat) if body.chat is not None else None)
        return _ok(result=True)

    def _message(self, chat: int, number: int) -> dict[str, Any]:
        message = self.world.find_message(chat, number)
        if message is None:
            raise bad_request("message not found")
        return message

    def _tell_of_change(self) -> None:
        self.world.events.happened("changed", 0, {})

    def _free_number(self) -> int:
        return 1 + max((number for number, one in self.world.people.items() if not one.is_bot), default=0)

    def _person(self, number: int, first_name: str | None = None, language: str | None = None) -> Person:
        known = self.world.people.get(number)
        return known or self.world.person(number, first_name or f"Person {number}", language_code=language)


async def _in_time(answer: Awaitable[Any]) -> None:
    try:
        await answer
    except TimeoutError:
        return


def _ok(result: object) -> Response:
    return JSONResponse({"ok": True, "result": result})


def _findings_json(answer: Findings | None) -> dict[str, Any]:
    """Return what the bot found; `results` is null while it has not answered."""
    if answer is None:
        return {"results": None, "next_offset": "", "button": None}
    shown = [{"id": one.id, "title": one.title, "description": one.description} for one in answer.results]
    return {"results": shown, "next_offset": answer.next_offset, "button": answer.button}
