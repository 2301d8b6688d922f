"""A small JSON API under /local/ for acting as people over loopback: with curl, or from a web page."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from itertools import count
from typing import Any, TypeVar

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from botapi.acts import (
    Clearing,
    NewChoice,
    NewGroup,
    NewMessage,
    NewPerson,
    NewPress,
    NewSearch,
    NewVote,
    PersonAct,
)
from botapi.bodies import bounded
from botapi.errors import ApiError, bad_request
from botapi.looking import Looking
from botapi.people import HIGHEST_ID, Chat, Person
from botapi.waiting import Findings
from botapi.world import World

Handler = Callable[[Request], Awaitable[Response]]
_FIRST_GROUP = -1_001_000_000_001
MOST_SAID = 128 * 1024  # a text of 4096 characters, each written as \uXXXX, has 24 KB
MOST_EXPLAINED = 1000
A = TypeVar("A", bound=PersonAct)


def control_routes(world: World) -> list[Route]:
    """Return the routes of the API; the server mounts them."""
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
    """Turn refusals into JSON."""

    async def explained(request: Request) -> Response:
        try:
            return await handler(request)
        except ApiError as error:
            return JSONResponse(error.body(), error.code)
        except (ValidationError, ValueError) as error:
            return JSONResponse(bad_request(str(error)[:MOST_EXPLAINED]).body(), 400)

    return explained


class _Control:
    def __init__(self, world: World) -> None:
        self.world = world

    async def write(self, request: Request) -> Response:
        body = await _read(NewMessage, request)
        chat = self._chat(body.chat)
        with self._person(body.person, body.first_name, body.language_code) as person:
            said = self.world.write(person, body.text, chat, reply_to=body.reply_to, thread=body.thread)
        return _ok(said)

    async def press(self, request: Request) -> Response:
        body = await _read(NewPress, request)
        message = self._message(body.chat, body.message_id)
        with self._person(body.person) as person:
            press = self.world.press(person, message, body.button)
        if body.wait > 0:
            await _in_time(press.answered(body.wait))
        return _ok({"id": press.id, "answer": asdict(press.answer) if press.answer else None})

    async def search(self, request: Request) -> Response:
        body = await _read(NewSearch, request)
        chat = self._chat(body.chat)
        kind = "sender" if chat is None or chat.private else chat.type
        with self._person(body.person) as person:
            search = self.world.search(person, body.query, offset=body.offset, chat_type=kind)
        if body.wait > 0:
            await _in_time(search.answered(body.wait))
        return _ok({"id": search.id, **_findings_json(search.answer)})

    async def choose(self, request: Request) -> Response:
        body = await _read(NewChoice, request)
        search = self.world.searches.get(body.search)
        if search is None:
            raise bad_request("search not found")
        chat = self._chat(body.chat)
        with self._person(body.person) as person:
            message = self.world.choose(person, search, body.result, chat)
        return _ok(message)

    async def vote(self, request: Request) -> Response:
        body = await _read(NewVote, request)
        message = self._message(body.chat, body.message_id)
        options = message.get("poll", {}).get("options", [])
        if not all(0 <= number < len(options) for number in body.options):
            raise bad_request("option not found")
        chosen = (options[number]["text"] for number in body.options)
        with self._person(body.person) as person:
            self.world.vote(person, message, *chosen)
        return _ok(result=True)

    async def introduce(self, request: Request) -> Response:
        body = await _read(NewPerson, request)
        name = body.first_name.strip()
        if not name:
            raise bad_request("first_name is empty")
        known = None if body.id is None else self.world.people.get(body.id)
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
        body = await _read(NewGroup, request)
        if not body.title.strip():
            raise bad_request("title is empty")
        if body.id in self.world.chats:
            raise bad_request("there is a chat with this id")
        number = self._free_group() if body.id is None else body.id
        with ExitStack() as coming:
            members = [coming.enter_context(self._person(number)) for number in body.members]
            group = self.world.group(number, body.title.strip(), members, forum=body.forum)
        self._tell_of_change()
        return _ok(group.to_json())

    async def clear(self, request: Request) -> Response:
        body = await _read(Clearing, request)
        self.world.clear(self._chat(body.chat))
        return _ok(result=True)

    def _message(self, chat: int, number: int) -> dict[str, Any]:
        message = self.world.find_message(chat, number)
        if message is None:
            raise bad_request("message not found")
        return message

    def _tell_of_change(self) -> None:
        self.world.events.happened("changed", 0, {})

    def _chat(self, number: int | None) -> Chat | None:
        return None if number is None else self.world.find_chat(number)

    def _free_number(self) -> int:
        last = max((number for number, one in self.world.people.items() if not one.is_bot), default=0)
        numbers = count(last + 1) if last < HIGHEST_ID else count(1)
        return next(number for number in numbers if number not in self.world.people)

    def _free_group(self) -> int:
        last = min(self.world.chats, default=0)
        numbers = count(min(last - 1, _FIRST_GROUP) if last > -HIGHEST_ID else _FIRST_GROUP, -1)
        return next(number for number in numbers if number not in self.world.chats)

    @contextmanager
    def _person(
        self, number: int, first_name: str | None = None, language: str | None = None
    ) -> Iterator[Person]:
        """Give the person who acts. A person who is new is removed again if the act is refused."""
        known = self.world.people.get(number)
        if known is not None and known.is_bot:
            raise bad_request("a bot is no person")
        person = known or self.world.person(number, first_name or f"Person {number}", language_code=language)
        try:
            yield person
        except (ApiError, ValueError):
            if known is None:
                self.world.forget_person(person)
            raise


async def _read(model: type[A], request: Request) -> A:
    """Return the body of a request. Raises ApiError and ValidationError, before anything changes."""
    async with bounded(request, MOST_SAID) as held:
        return model.model_validate_json(await held.body())


async def _in_time(answer: Awaitable[Any]) -> None:
    try:
        await answer
    except TimeoutError:
        return


def _ok(result: object) -> Response:
    return JSONResponse({"ok": True, "result": result})


def _findings_json(answer: Findings | None) -> dict[str, Any]:
    """Return the results of the bot; `results` is null until it has answered."""
    if answer is None:
        return {"results": None, "next_offset": "", "button": None}
    shown = [{"id": one.id, "title": one.title, "description": one.description} for one in answer.results]
    return {"results": shown, "next_offset": answer.next_offset, "button": answer.button}
