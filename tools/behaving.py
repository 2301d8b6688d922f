# ruff: noqa: E501 - a table
"""What people and servers do to the bot, chosen by a seed."""

from collections import deque
from collections.abc import Callable
from random import Random
from typing import Any

from botapi.people import Chat, Person
from botapi.waiting import InlineSearch, PressedButton
from botapi.world import World
from tools.oddities import NAMES, command, pieces, sensible, text

Message = dict[str, Any]

_BEYOND = (2**63, -(2**63) - 1, 2**70)
_MADE_UP = (
    "", ":", "try", "try:", "try:nothing", "ask", "ask:", "ask:similar", "ask:similar:", "ask:similar:=",
    "ask:similar:=rei", "ask:nothing:=rei", "ask:similar:#gone", "turn:vizinhos:=rei 11-20", "turn:similar:#x",
    "turn:vizinhos:=", "model", "model:", "model:gone", "model:pt_gone_md", "model:handmade", "hist", "hist:1",
    "hist:101:1", "hist:101:x", "hist:101:99999999999999999999", "hist:x:y:z", "forget:101:yes", "forget:101:no",
    "forget:5:yes", "unheard", "unheard:of:it", "ask:porque:=/porque /porque", "ask:mapa:=", "x" * 64, "é" * 32,
    "ask:similar:=\ud83d \ud83d", "turn:vizinhos:=<b>", "ask:modelo:=gone", "ask:esquecer:=", "ask:historico:=",
)  # fmt: skip
UNHEARD = (
    "message_reaction",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_join_request",
    "from_the_future",
)
_SCREENS = 300  # messages whose buttons are still pressed


class Crowd:
    """People, groups and channels around the bot; each `act` is one thing that happens."""

    def __init__(self, world: World, chance: Random) -> None:
        self.world = world
        self.chance = chance
        self.screens: deque[Message] = deque(maxlen=_SCREENS)
        self.people = self._people()
        self.groups: list[Chat] = []
        self.channel = world.channel(-1_009_000_000_001, "Canal <b>&</b>")
        self._numbers = iter(range(1, 10**9))
        for forum in (False, False, True):
            self._found(forum=forum)

    def act(self) -> str:
        """Make one thing happen, and return the name of its kind."""
        kinds = list(self._kinds())
        kind = self.chance.choices(kinds, [weight for _, weight in self._kinds().values()])[0]
        try:
            self._kinds()[kind][0]()
        except ValueError:  # no client of Telegram could have done it
            return f"{kind} (impossible)"
        return kind

    def see(self, message: Message) -> None:
        """Remember a message with buttons, so that they can be pressed later."""
        if message.get("reply_markup"):
            self.screens.append(message)

    def clear(self) -> None:
        """Forget what was said, as a server does in the end."""
        self.world.clear()
        self.world.presses.clear()
        self.world.searches.clear()
        self.world.polls.clear()
        self.screens.clear()

    def _kinds(self) -> dict[str, tuple[Callable[[], object], int]]:
        return {
            "private": (self._private, 40),
            "group": (self._group, 12),
            "press": (self._press, 16),
            "made-up press": (self._made_up_press, 10),
            "inline": (self._inline, 10),
            "edit": (self._edit, 2),
            "anonymous": (self._anonymous, 2),
            "as channel": (self._as_channel, 1),
            "post": (lambda: self.world.post(self.channel, text(self.chance)), 1),
            "forward": (self._forward, 1),
            "raw": (self._raw, 6),
            "beyond": (self._beyond, 2),
            "unheard of": (self._unheard, 2),
            "migration": (self._migrate, 1),
            "blocked": (self._block, 1),
            "forbidden": (self._forbid, 1),
        }

    def _people(self) -> list[Person]:
        names = ("Ana", "<b>Bruno</b>", "مريم", "👩‍💻", "D\u202eora", "Eva & Co")
        codes = ("pt-br", "en", None, "ar", "xx-invalid", "pt")
        both = enumerate(zip(names, codes, strict=True), start=101)
        return [self.world.person(number, name, language_code=code) for number, (name, code) in both]

    def _found(self, *, forum: bool) -> None:
        place = -1_001_000_000_000 - next(self._numbers) if forum or self.chance.random() < 0.5 else None
        group = self.world.group(place or -next(self._numbers), "Turma", self.people, forum=forum)
        if forum:
            self.world.topic(group, "Tópico", self.people[0])
        self.groups.append(group)

    def _person(self) -> Person:
        return self.chance.choice(self.people)

    def _replied(self, chat: Chat) -> Message | None:
        said = [one for one in self.screens if one["chat"]["id"] == chat.id]
        return self.chance.choice(said) if said and self.chance.random() < 0.25 else None

    def _private(self) -> None:
        person = self._person()
        chat = self.world.chat_with(person)
        self.world.write(person, text(self.chance), reply_to=self._replied(chat))

    def _group(self) -> None:
        group = self.chance.choice(self.groups)
        thread = self.chance.choice([None, *group.topics])
        said = text(self.chance)
        self.world.write(self._person(), said, group, reply_to=self._replied(group), thread=thread)

    def _press(self) -> None:
        if not self.screens:
            return
        message = self.chance.choice(self.screens)
        rows = message["reply_markup"]["inline_keyboard"]
        datas = [one["callback_data"] for row in rows for one in row if "callback_data" in one]
        if datas:
            self.world.press(self._person(), message, self.chance.choice(datas))

    def _made_up_press(self) -> None:
        place = self.chance.random()
        person = self._person()
        body: Message = {"from": person.to_json(), "data": self.chance.choice(_MADE_UP)}
        if place < 0.6 and self.screens:
            message = self.chance.choice(self.screens)
            body["message"] = self.world.find_message(message["chat"]["id"], message["message_id"]) or message
        elif place < 0.8:
            chat = self.world.chat_with(person).to_json()
            body["message"] = {"chat": chat, "message_id": 10**6, "date": self.chance.choice((0, 1))}
        elif place < 0.95:
            body["inline_message_id"] = "INLINE-0"
        self._pressed(body)

    def _pressed(self, body: Message) -> None:
        press = PressedButton(
            f"made-up-{next(self._numbers)}", body.get("message", {}).get("chat", {}).get("id", 0)
        )
        self.world.presses[press.id] = press
        self.world.updates.add("callback_query", {"id": press.id, "chat_instance": "1", **body})

    def _inline(self) -> None:
        asked = self.chance.choice((text, pieces, sensible))(self.chance)
        offset = self.chance.choice(("", "", "10", "x", "-1", "9" * 30))
        self.world.search(self._person(), asked, offset=offset)

    def _edit(self) -> None:
        person = self._person()
        said = self.world.write(person, text(self.chance))
        self.world.edit(said, text(self.chance))

    def _anonymous(self) -> None:
        self.world.write_anonymously(self.chance.choice(self.groups), text(self.chance))

    def _as_channel(self) -> None:
        self.world.write_as_channel(self.chance.choice(self.groups), self.channel, text(self.chance))

    def _forward(self) -> None:
        self.world.forward_post(self.chance.choice(self.groups), self.channel, text(self.chance))

    def _raw(self) -> None:
        """Send a message that our server never makes: without a sender, with empty or unknown fields."""
        person = self._person()
        written = self.chance.choice(
            (text(self.chance), f"/{self.chance.choice(NAMES)}", "/", "", " ", "/@", "//")
        )
        body: Message = {
            "message_id": 10**6,
            "date": self.chance.choice((0, 1, 2**31 - 1)),
            "chat": self.world.chat_with(person).to_json(),
            "from": person.to_json(),
            "text": written,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(written.split(" ")[0])}],
        }
        for name in self.chance.sample(sorted(body), self.chance.choice((0, 1, 1, 2))):
            if name in {"from", "text", "entities"}:
                del body[name]
        more: tuple[Message, ...] = (
            {},
            {"sticker_of_2030": {"a": 1}},
            {"caption": "/dims rei"},
            {"text": None},
            {"entities": []},
        )
        self.world.updates.add("message", {**body, **self.chance.choice(more)})

    def _beyond(self) -> None:
        """Send an update in which the person, the chat or the message has a number of more than 64 bits."""
        number = self.chance.choice(_BEYOND)
        asker = Person(abs(number), "Longe") if self.chance.random() < 0.7 else self._person()
        far = {"id": number, "type": "private" if number > 0 else "group", "title": "Longe"}
        chat = self.chance.choice((far, self.chance.choice(self.groups).to_json()))
        here = {"chat": chat, "message_id": abs(number), "date": 1}
        kind = self.chance.random()
        if kind < 0.6:
            self.world.updates.add("message", {**here, **self._command(), "from": asker.to_json()})
        elif kind < 0.8:
            self._pressed({"from": asker.to_json(), "data": self.chance.choice(_MADE_UP), "message": here})
        else:
            self._searched(asker)

    def _command(self) -> Message:
        said = command(self.chance)[:4096]
        return {
            "text": said,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(said.split()[0])}],
        }

    def _searched(self, asker: Person) -> None:
        search = InlineSearch(f"made-up-{next(self._numbers)}", text(self.chance)[:256])
        self.world.searches[search.id] = search
        query = {"id": search.id, "from": asker.to_json(), "query": search.query, "offset": ""}
        self.world.updates.add("inline_query", query)

    def _unheard(self) -> None:
        person = self._person()
        kind = self.chance.choice(UNHEARD)
        self.world.updates.add(kind, {"chat": self.world.chat_with(person).to_json(), "date": 1, "x": [None]})

    def _migrate(self) -> None:
        old = [one for one in self.groups if one.type == "group" and not one.migrated_to]
        if old:
            group = self.chance.choice(old)
            number = -1_002_000_000_000 - next(self._numbers)
            self.groups[self.groups.index(group)] = self.world.migrate(group, number, self._person())
            self._found(forum=False)
            del self.groups[:-6]

    def _block(self) -> None:
        """Make somebody ask and block the bot before it answers; they unblock it when they write again."""
        person = self._person()
        self.world.write(person, text(self.chance))
        self.world.block(person)
        self.world.unblock(person)

    def _forbid(self) -> None:
        group = self.chance.choice(self.groups)
        self.world.forbid(
            group, *self.chance.choice(((), ("photos",), ("documents", "photos"), ("text messages",)))
        )
