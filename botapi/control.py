"""A small JSON API under /local/ for acting as people over loopback: with curl, or from a web page."""

from collections.abc import Awaitable
from contextlib import ExitStack
from dataclasses import asdict
from itertools import count
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from botapi.acting import Acting, explained, ok, read
from botapi.acts import (
    Clearing,
    NewAdmin,
    NewChoice,
    NewGroup,
    NewMessage,
    NewPerson,
    NewPress,
    NewSearch,
    NewTheme,
    NewVote,
)
from botapi.errors import bad_request
from botapi.giving import Giving
from botapi.looking import Looking
from botapi.people import HIGHEST_ID
from botapi.waiting import Findings
from botapi.world import World

_FIRST_GROUP = -1_001_000_000_001


def control_routes(world: World) -> list[Route]:
    """Return the routes of the API; the server mounts them."""
    control, giving, looking = _Control(world), Giving(world), Looking(world)
    acts = {
        "/messages": control.write,
        "/attachments": giving.attach,
        "/locations": giving.locate,
        "/contacts": giving.introduce,
        "/forwards": giving.forward,
        "/edits": giving.edit,
        "/presses": control.press,
        "/searches": control.search,
        "/choices": control.choose,
        "/votes": control.vote,
        "/people": control.introduce,
        "/groups": control.found,
        "/admins": control.appoint,
        "/themes": control.dress,
        "/clear": control.clear,
    }
    looks = {
        "/world": looking.world_now,
        "/messages": looking.messages,
        "/votes": looking.votes,
        "/reactions": looking.reactions,
        "/menu": looking.menu,
        "/files/{file_id}": looking.file,
        "/calls": looking.calls,
        "/exchanges": looking.exchanges,
        "/events": looking.events,
    }
    return [
        *(Route(path, explained(act), methods=["POST"]) for path, act in acts.items()),
        *(Route(path, explained(look), methods=["GET"]) for path, look in looks.items()),
    ]


class _Control(Acting):
    async def write(self, request: Request) -> Response:
        body = await read(NewMessage, request)
        chat = self.chat(body.chat)
        with self.person(body.person, body.first_name, body.language_code) as person:
            said = self.world.write(person, body.text, chat, reply_to=body.reply_to, thread=body.thread)
        return ok(said)

    async def press(self, request: Request) -> Response:
        body = await read(NewPress, request)
        message = self.message(body.chat, body.message_id)
        with self.person(body.person) as person:
            press = self.world.press(person, message, body.button)
        if body.wait > 0:
            await _in_time(press.answered(body.wait))
        return ok({"id": press.id, "answer": asdict(press.answer) if press.answer else None})

    async def search(self, request: Request) -> Response:
        body = await read(NewSearch, request)
        chat = self.chat(body.chat)
        kind = "sender" if chat is None or chat.private else chat.type
        with self.person(body.person) as person:
            search = self.world.search(person, body.query, offset=body.offset, chat_type=kind)
        if body.wait > 0:
            await _in_time(search.answered(body.wait))
        return ok({"id": search.id, **_findings_json(search.answer)})

    async def choose(self, request: Request) -> Response:
        body = await read(NewChoice, request)
        search = self.world.searches.get(body.search)
        if search is None:
            raise bad_request("search not found")
        chat = self.chat(body.chat)
        with self.person(body.person) as person:
            message = self.world.choose(person, search, body.result, chat)
        return ok(message)

    async def vote(self, request: Request) -> Response:
        body = await read(NewVote, request)
        message = self.message(body.chat, body.message_id)
        options = message.get("poll", {}).get("options", [])
        if not all(0 <= number < len(options) for number in body.options):
            raise bad_request("option not found")
        chosen = (options[number]["text"] for number in body.options)
        with self.person(body.person) as person:
            self.world.vote(person, message, *chosen)
        return ok(result=True)

    async def introduce(self, request: Request) -> Response:
        body = await read(NewPerson, request)
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
        return ok(known.to_json())

    async def found(self, request: Request) -> Response:
        body = await read(NewGroup, request)
        if not body.title.strip():
            raise bad_request("title is empty")
        if body.id in self.world.chats:
            raise bad_request("there is a chat with this id")
        number = self._free_group() if body.id is None else body.id
        with ExitStack() as coming:
            members = [coming.enter_context(self.person(number)) for number in body.members]
            creator = members[0] if members else None
            group = self.world.group(number, body.title.strip(), members, creator=creator, forum=body.forum)
        self._tell_of_change()
        return ok(group.to_json())

    async def appoint(self, request: Request) -> Response:
        body = await read(NewAdmin, request)
        chat = self.world.find_chat(body.chat)
        if chat.members.get(body.by) != "creator":
            raise bad_request("only who made the group names its administrators")
        if chat.members.get(body.person) not in ("member", "administrator"):
            raise bad_request("no member who could be an administrator")
        person = self.world.people[body.person]
        (self.world.promote if body.admin else self.world.demote)(chat, person)
        self._tell_of_change()
        return ok(result=True)

    async def dress(self, request: Request) -> Response:
        body = await read(NewTheme, request)
        if body.person not in self.world.people:
            raise bad_request("person not found")
        self.world.themes[body.person] = body.theme
        return ok(result=True)

    async def clear(self, request: Request) -> Response:
        body = await read(Clearing, request)
        self.world.clear(self.chat(body.chat))
        return ok(result=True)

    def _tell_of_change(self) -> None:
        self.world.events.happened("changed", 0, {})

    def _free_number(self) -> int:
        last = max((number for number, one in self.world.people.items() if not one.is_bot), default=0)
        numbers = count(last + 1) if last < HIGHEST_ID else count(1)
        return next(number for number in numbers if number not in self.world.people)

    def _free_group(self) -> int:
        last = min(self.world.chats, default=0)
        numbers = count(min(last - 1, _FIRST_GROUP) if last > -HIGHEST_ID else _FIRST_GROUP, -1)
        return next(number for number in numbers if number not in self.world.chats)


async def _in_time(answer: Awaitable[Any]) -> None:
    try:
        await answer
    except TimeoutError:
        return


def _findings_json(answer: Findings | None) -> dict[str, Any]:
    """Return the results of the bot; `results` is null until it has answered."""
    if answer is None:
        return {"results": None, "next_offset": "", "button": None}
    shown = [{"id": one.id, "title": one.title, "description": one.description} for one in answer.results]
    return {"results": shown, "next_offset": answer.next_offset, "button": answer.button}
