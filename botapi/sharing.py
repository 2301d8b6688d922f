"""What people show each other: attachments, albums of them, and messages that they forward."""

import copy
from collections.abc import Sequence
from typing import Any

from botapi.attachments import Attachment, caption_fields
from botapi.people import Chat, Person
from botapi.sending import album_fields
from botapi.state import act
from botapi.talking import Message, Talking

# Fields about the place and the form of a message, not about its content.
_PLACE = frozenset(
    {
        "message_id",
        "from",
        "sender_chat",
        "chat",
        "date",
        "edit_date",
        "reply_to_message",
        "quote",
        "reply_markup",
        "message_thread_id",
        "is_topic_message",
        "media_group_id",
        "is_automatic_forward",
        "has_protected_content",
        "effect_id",
    }
)


class Sharing(Talking):
    """The acts of people who send more than text. Each returns a copy of the message that it made."""

    @act
    def attach(
        self,
        person: Person,
        attachment: Attachment,
        chat: Chat | None = None,
        *,
        caption: str = "",
        reply_to: Message | int | None = None,
        thread: int | None = None,
    ) -> Message:
        """Let a person send an attachment, in the private chat with the bot unless another chat is named.

        Raises ValueError for what no client of Telegram would send, ApiError for a file that is none.
        """
        place = self._open_place(person, chat)
        body = {"from": person.to_json(), **self._context(place, reply_to, thread)}
        return self._said(place, {**body, **attachment.to_json(self.files), **caption_fields(caption)})

    @act
    def attach_album(
        self,
        person: Person,
        attachments: Sequence[Attachment],
        chat: Chat | None = None,
        *,
        caption: str = "",
    ) -> list[Message]:
        """Let a person send an album; its caption stands under the first."""
        place, album = self._open_place(person, chat), album_fields(self)
        captions = [caption_fields(caption), *({} for _ in attachments[1:])]
        return [
            self._said(place, {"from": person.to_json(), **album, **attachment.to_json(self.files), **under})
            for attachment, under in zip(attachments, captions, strict=True)
        ]

    @act
    def forward(self, person: Person, message: Message, chat: Chat | None = None) -> Message:
        """Let a person forward a message, to the private chat with the bot unless another chat is named."""
        stored, place = self._current(message), self._open_place(person, chat)
        said = {name: value for name, value in copy.deepcopy(stored).items() if name not in _PLACE}
        return self._said(place, {"forward_origin": _origin(stored), **said, "from": person.to_json()})


def _origin(message: Message) -> dict[str, Any]:
    """Return the first author of a forwarded message."""
    sender, chat = message.get("sender_chat"), message["chat"]
    if sender is None:
        return {"type": "user", "date": message["date"], "sender_user": message["from"]}
    if chat["type"] == "channel":
        kind = {"type": "channel", "chat": chat, "message_id": message["message_id"]}
        return {**kind, "date": message["date"]}
    return {"type": "chat", "date": message["date"], "sender_chat": sender}
