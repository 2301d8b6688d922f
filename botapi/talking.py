"""What people say: messages, edits, posts, pressed buttons. They become updates if the bot may see them."""

import copy
from collections.abc import Iterator
from typing import Any

from botapi.attachments import caption_fields
from botapi.entities import FormattedText, settled, utf16_length, utf16_slice
from botapi.people import Chat, Person, anonymous_admin, channel_bot, telegram_service
from botapi.sending import LONGEST_SOURCE, LONGEST_TEXT, as_replied, thread_fields
from botapi.state import State, act
from botapi.waiting import InlineSearch, PressedButton

Message = dict[str, Any]
LONGEST_QUERY = 256
_FIRST_QUERY = 4_000_000_000_000


class Talking(State):
    """The acts of people who talk. Each returns a copy of the message that it made."""

    @act
    def write(
        self,
        person: Person,
        text: str,
        chat: Chat | None = None,
        *,
        reply_to: Message | int | None = None,
        thread: int | None = None,
        via: Person | None = None,
    ) -> Message:
        """Let a person write, in the private chat with the bot unless another chat is named.

        reply_to: a message of the chat or its id. thread: the topic of a forum. via: the inline bot used.
        Raises ValueError for what no client of Telegram would send.
        """
        place = self._open_place(person, chat)
        body: Message = {"from": person.to_json(), **self._context(place, reply_to, thread), **_text(text)}
        if place.closes(body.get("message_thread_id"), place.members.get(person.id)):
            raise ValueError(f"the topic is closed to {person.first_name}")
        if via is not None:
            body["via_bot"] = via.to_json()
        return self._said(place, body)

    @act
    def write_anonymously(self, group: Chat, text: str, *, reply_to: Message | int | None = None) -> Message:
        """Let an anonymous administrator of a group write: the sender is the group itself."""
        sender = {"from": anonymous_admin().to_json(), "sender_chat": group.to_json()}
        return self._said(group, {**sender, **self._context(group, reply_to, None), **_text(text)})

    @act
    def write_as_channel(self, group: Chat, channel: Chat, text: str) -> Message:
        """Let somebody write in a group in the name of a channel."""
        sender = {"from": channel_bot().to_json(), "sender_chat": channel.to_json()}
        return self._said(group, {**sender, **_text(text)})

    @act
    def forward_post(self, group: Chat, channel: Chat, text: str) -> Message:
        """Forward, as Telegram does, a post of a channel to the group that is linked with it."""
        origin = {"type": "channel", "date": self.now(), "chat": channel.to_json(), "message_id": 1}
        sender = {"from": telegram_service().to_json(), "sender_chat": channel.to_json()}
        body = {**sender, "is_automatic_forward": True, "forward_origin": origin, **_text(text)}
        return self._said(group, body)

    @act
    def post(self, channel: Chat, text: str) -> Message:
        """Let a channel post."""
        return self._said(channel, {"sender_chat": channel.to_json(), **_text(text)})

    @act
    def edit(self, message: Message, text: str) -> Message:
        """Let the author of a message change its text, or the caption under what it shows."""
        stored = self._current(message)
        if self.is_own(stored) or "forward_origin" in stored or "via_bot" in stored:
            raise ValueError("people cannot edit what they have not written themselves")
        said = _text(text) if "text" in stored else caption_fields(text)
        for name in ("entities", "caption", "caption_entities"):
            stored.pop(name, None)
        stored.update(said, edit_date=self.now())
        self.changed(stored)
        kind = "edited_channel_post" if stored["chat"]["type"] == "channel" else "edited_message"
        self._deliver(kind, stored)
        return copy.deepcopy(stored)

    @act
    def press(self, person: Person, message: Message, button: str) -> PressedButton:
        """Let a person press a button, named by its label or its callback data.

        It may be a button that the message has now, or one of the given version: somebody's screen may still
        show an older version, even when the message has been deleted.
        """
        chat = self.find_chat(message["chat"]["id"])
        stored = self.find_message(chat.id, message["message_id"])
        press = PressedButton(self._query_id(), chat.id)
        self.presses[press.id] = press
        query = {
            "id": press.id,
            "from": person.to_json(),
            "chat_instance": str(chat.id),
            "data": _callback_data(button, stored or {}, message),
            **self._pressed_on(chat, stored, message),
        }
        self.updates.add("callback_query", query)
        return press

    def _pressed_on(self, chat: Chat, stored: Message | None, message: Message) -> Message:
        """Return the field that names the message: an inline one by its id, a deleted one without content."""
        place = (chat.id, message["message_id"])
        inline = next((name for name, known in self.inline_messages.items() if known == place), None)
        if inline is not None:
            return {"inline_message_id": inline}
        return {"message": stored or {"chat": chat.to_json(), "message_id": message["message_id"], "date": 0}}

    @act
    def vote(self, person: Person, message: Message, *options: str | int) -> None:
        """Let a person vote in a poll for options, by text or by number; without any the vote is taken back.

        The bot learns who has voted unless the poll is anonymous, and how the poll stands.
        """
        poll = self.poll_of(self._current(message))
        if poll is None:
            raise ValueError(f"message {message['message_id']} is not a poll")
        numbers = poll.vote(person.id, options)
        if numbers is None:
            return
        if not poll.content["is_anonymous"]:
            self.updates.add("poll_answer", poll.answer_json(person.to_json(), numbers))
        self.show_poll(poll)

    @act
    def search(
        self, person: Person, query: str, *, offset: str = "", chat_type: str = "sender"
    ) -> InlineSearch:
        """Let a person type the bot's name and some words, in a chat of some type."""
        search = InlineSearch(self._query_id(), query[:LONGEST_QUERY])
        self.searches[search.id] = search
        asked = {"id": search.id, "from": person.to_json(), "query": search.query}
        self.updates.add("inline_query", {**asked, "offset": offset, "chat_type": chat_type})
        return search

    @act
    def choose(
        self, person: Person, search: InlineSearch, result_id: str, chat: Chat | None = None
    ) -> Message:
        """Let a person send one of the results, in the private chat with the bot unless another is named."""
        results = search.answer.results if search.answer else ()
        chosen = next((found for found in results if found.id == result_id), None)
        if chosen is None:
            raise ValueError(f"no result {result_id!r}; there are {[found.id for found in results]}")
        sender = {"from": person.to_json(), "via_bot": self.bot.to_json()}
        message = self._said(chat or self.chat_with(person), {**sender, **copy.deepcopy(chosen.body)})
        update: Message = {"result_id": result_id, "from": person.to_json(), "query": search.query}
        if "reply_markup" in message:
            update["inline_message_id"] = self.note_inline(message)
        self.updates.add("chosen_inline_result", update)
        return message

    @act
    def follow(self, person: Person, search: InlineSearch) -> Message:
        """Let a person tap the button above the results of a search, which starts the bot in private."""
        button = search.answer.button if search.answer else None
        if button is None or "start_parameter" not in button:
            raise ValueError("there is no button above the results that starts the bot")
        return self.write(person, f"/start {button['start_parameter']}")

    def _query_id(self) -> str:
        return str(_FIRST_QUERY + self.numbers.next_anywhere("queries"))

    def _said(self, chat: Chat, body: Message) -> Message:
        if chat.migrated_to is not None:
            raise ValueError(f"{chat.title} has become a supergroup with the id {chat.migrated_to}")
        message = self.keep(chat, body)
        self._deliver("channel_post" if chat.type == "channel" else "message", message)
        return copy.deepcopy(message)

    def _deliver(self, kind: str, message: Message) -> None:
        if self.reaches_bot(message):
            self.updates.add(kind, message)

    def reaches_bot(self, message: Message) -> bool:
        """Whether the bot sees a message.

        In groups, with privacy mode on, it sees commands that may be meant for it, mentions, replies to it
        and what was sent through it, unless it is an administrator.
        """
        chat = self.chats[message["chat"]["id"]]
        if chat.status in ("left", "kicked"):
            return False
        if chat.type in ("private", "channel") or not self.privacy or chat.status == "administrator":
            return True
        replied = message.get("reply_to_message")
        return (
            (replied is not None and self.is_own(replied))
            or message.get("via_bot", {}).get("id") == self.bot.id
            or any(self._addresses_bot(kind, offset, words) for kind, offset, words in _marked(message))
        )

    def _addresses_bot(self, kind: str, offset: int, words: str) -> bool:
        own = f"@{self.bot.username}".lower()
        if kind == "mention":
            return words.lower() == own
        return kind == "bot_command" and offset == 0 and ("@" not in words or words.lower().endswith(own))

    def _open_place(self, person: Person, chat: Chat | None) -> Chat:
        """Return where a person speaks: in the private chat with the bot unless another is named."""
        place = chat or self.chat_with(person)
        if place.private:
            self._check_open(place)
        return place

    def _check_open(self, chat: Chat) -> None:
        if chat.status == "kicked":
            raise ValueError("a person who has blocked the bot cannot write to it")
        if not chat.started:
            chat.started = True
            self.note_chat(chat)

    def _context(self, chat: Chat, reply_to: Message | int | None, thread: int | None) -> Message:
        """Return the fields with the message that a message answers, and with its topic."""
        number = reply_to["message_id"] if isinstance(reply_to, dict) else reply_to
        original = self.find_message(chat.id, number) if number else None
        if number and original is None:
            raise ValueError(f"there is no message {number} to answer in chat {chat.id}")
        if thread is not None and thread not in chat.topics:
            raise ValueError(f"there is no topic {thread} in chat {chat.id}")
        reply: Message = {"reply_to_message": as_replied(original)} if original else {}
        return {**reply, **thread_fields(self, chat, thread, reply.get("reply_to_message", {}))}

    def _current(self, message: Message) -> Message:
        stored = self.find_message(message["chat"]["id"], message["message_id"])
        if stored is None:
            raise ValueError(f"message {message['message_id']} is gone")
        return stored


def _text(text: str) -> Message:
    # A text that is far too long is not parsed.
    formatted = settled(FormattedText(text if len(text) <= LONGEST_SOURCE else ""))
    if not 1 <= utf16_length(formatted.text) <= LONGEST_TEXT:
        raise ValueError(f"a message has 1 to {LONGEST_TEXT} UTF-16 code units")
    entities = formatted.entities_json()
    return {"text": formatted.text, "entities": entities} if entities else {"text": formatted.text}


def _marked(message: Message) -> Iterator[tuple[str, int, str]]:
    for text, entities in (("text", "entities"), ("caption", "caption_entities")):
        for entity in message.get(entities, ()):
            place = entity["offset"], entity["length"]
            yield entity["type"], place[0], utf16_slice(message[text], *place)


def _callback_data(button: str, *versions: Message) -> str:
    keyboards = (message.get("reply_markup", {}).get("inline_keyboard", []) for message in reversed(versions))
    items = [item for rows in keyboards for row in rows for item in row]
    known = {item["text"]: item.get("callback_data") for item in items}
    data = known.get(button) or (button if button in {item.get("callback_data") for item in items} else None)
    if data is None:
        raise ValueError(f"no button {button!r} that can be pressed; there are {known}")
    return str(data)
