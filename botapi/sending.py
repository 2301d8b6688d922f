"""Sending messages, photos, documents and albums."""

from typing import Any, Final

from botapi.entities import Entity, FormattedText, settled, utf16_length
from botapi.errors import bad_request, not_modelled
from botapi.keyboards import keyboard_json
from botapi.markup import parse_html
from botapi.parameters import Placing, SendDocument, SendMediaGroup, SendMessage, SendPhoto
from botapi.people import Chat
from botapi.state import State
from botapi.values import InputMedia, InputMediaPhoto, MessageEntity, ReplyMarkup, ReplyParameters

LONGEST_TEXT: Final = 4096
LONGEST_CAPTION: Final = 1024
LONGEST_SOURCE: Final = 64 * 1024  # characters of markup and white space around what is shown
MOST_IN_ALBUM: Final = 10
_FIRST_ALBUM: Final = 13_000_000_000_000_000


def send_message(state: State, given: SendMessage) -> dict[str, Any]:
    """Send a text."""
    chat = place(state, given, "text messages")
    content = text_content(given.text, given.parse_mode, given.entities)
    if given.link_preview_options is not None:
        content["link_preview_options"] = given.link_preview_options.model_dump(exclude_none=True)
    return posted(state, chat, given, content, given.reply_markup)


def send_photo(state: State, given: SendPhoto) -> dict[str, Any]:
    """Send a photo, uploaded or known by its file id."""
    chat = place(state, given, "photos")
    caption = caption_content(given.caption, given.parse_mode, given.caption_entities)
    content = {"photo": state.files.photo(given.photo).photo_json(), **caption, **_shown(given, caption)}
    return posted(state, chat, given, content, given.reply_markup)


def send_document(state: State, given: SendDocument) -> dict[str, Any]:
    """Send a file, uploaded or known by its file id."""
    chat = place(state, given, "documents")
    caption = caption_content(given.caption, given.parse_mode, given.caption_entities)
    content = {"document": state.files.document(given.document).document_json(), **caption}
    return posted(state, chat, given, content, given.reply_markup)


def send_media_group(state: State, given: SendMediaGroup) -> list[dict[str, Any]]:
    """Send photos, or documents, as an album; one alone is sent as a message."""
    if not given.media:
        raise bad_request("there are no messages to send")
    if len(given.media) > MOST_IN_ALBUM:
        raise bad_request("too many messages to send as an album")
    kinds = {media.type for media in given.media}
    if len(kinds) > 1:
        raise bad_request("document can't be mixed with other media types")
    chat = place(state, given, f"{kinds.pop()}s")
    contents = [media_content(state, media) for media in given.media]
    if len(contents) > 1:
        album = album_fields(state)
        contents = [{**album, **content} for content in contents]
    return [posted(state, chat, given, content, None) for content in contents]


def album_fields(state: State) -> dict[str, Any]:
    """Return the field that the messages of a new album have in common."""
    return {"media_group_id": str(_FIRST_ALBUM + state.numbers.next_anywhere("albums"))}


def media_content(state: State, given: InputMedia) -> dict[str, Any]:
    """Return the fields of a message that hold a photo or document of an album, or of an edit."""
    caption = caption_content(given.caption, given.parse_mode, given.caption_entities)
    if not isinstance(given, InputMediaPhoto):
        return {"document": state.files.document(given.media).document_json(), **caption}
    return {"photo": state.files.photo(given.media).photo_json(), **caption, **_shown(given, caption)}


def _shown(given: SendPhoto | InputMediaPhoto, caption: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that say how a photo is shown."""
    above = {"show_caption_above_media": True} if given.show_caption_above_media and caption else {}
    return {**above, "has_media_spoiler": True} if given.has_spoiler else above


def text_content(text: str, parse_mode: str | None, entities: list[MessageEntity] | None) -> dict[str, Any]:
    """Return the fields of a message that hold its text. Raises ApiError when it is empty or too long."""
    formatted = formatted_text(text, parse_mode, entities)
    if not formatted.text:
        raise bad_request("message text is empty")
    if utf16_length(formatted.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return _with_entities("text", "entities", formatted)


def caption_content(
    caption: str | None, parse_mode: str | None, entities: list[MessageEntity] | None
) -> dict[str, Any]:
    """Return the fields of a message that hold its caption; none when it is empty.

    Raises ApiError when it is too long.
    """
    formatted = formatted_text(caption or "", parse_mode, entities)
    if utf16_length(formatted.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return _with_entities("caption", "caption_entities", formatted) if formatted.text else {}


def formatted_text(text: str, parse_mode: str | None, entities: list[MessageEntity] | None) -> FormattedText:
    """Return a text as Telegram understands it: by its HTML, or by the entities that come with it.

    Raises ApiError if it is not valid HTML, or if it is too long to be parsed at all.
    """
    if len(text) > LONGEST_SOURCE:
        raise bad_request("message is too long")
    if not parse_mode:
        units = utf16_length(text)
        explicit = (_entity(entity, units) for entity in entities or [])
        return settled(FormattedText(text, tuple(explicit)))
    if parse_mode.lower() in ("markdown", "markdownv2"):
        raise not_modelled(f"parse_mode {parse_mode}; use HTML")
    if parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    return settled(parse_html(text))


def _entity(given: MessageEntity, units: int) -> Entity:
    if given.offset < 0 or given.length <= 0 or given.offset + given.length > units:
        raise bad_request(f"entity beginning at UTF-16 offset {given.offset} ends after the end of the text")
    details = given.model_dump(exclude_none=True, exclude={"type", "offset", "length"})
    return Entity(given.type, given.offset, given.length, tuple(details.items()))


def _with_entities(text_field: str, entities_field: str, formatted: FormattedText) -> dict[str, Any]:
    content: dict[str, Any] = {text_field: formatted.text}
    if formatted.entities:
        content[entities_field] = formatted.entities_json()
    return content


def place(state: State, given: Placing, what: str) -> Chat:
    """Return the chat to send to. Raises ApiError when the bot may not send such a thing there."""
    chat = state.open_chat(given.chat_id)
    if what in chat.refused:
        raise bad_request(f"not enough rights to send {what} to the chat")
    if chat.type == "channel" and chat.status != "administrator":
        raise bad_request("need administrator rights in the channel chat")
    if given.message_thread_id and given.message_thread_id not in chat.topics:
        raise bad_request("message thread not found")
    return chat


def posted(
    state: State, chat: Chat, given: Placing, content: dict[str, Any], markup: ReplyMarkup | None
) -> dict[str, Any]:
    """Put a message of the bot into a chat, and return it. Raises ApiError when it is not allowed there."""
    reply = _reply(state, chat, given.reply_parameters)
    thread = _thread(state, chat, given, reply)
    if chat.closes(thread.get("message_thread_id"), chat.status):
        raise bad_request("TOPIC_CLOSED")
    body = {**_sender(state, chat), **thread, **reply, **content}
    keyboard = keyboard_json(markup)
    if keyboard:
        body["reply_markup"] = keyboard
    if given.protect_content:
        body["has_protected_content"] = True
    if given.message_effect_id:
        if not chat.private:
            raise bad_request("message effects can be used only in private chats")
        body["effect_id"] = given.message_effect_id
    if given.allow_paid_broadcast:
        body["is_paid_post"] = False
    return state.keep(chat, body, own=True)


def _sender(state: State, chat: Chat) -> dict[str, Any]:
    if chat.type == "channel":
        return {"sender_chat": chat.to_json()}
    return {"from": state.bot.to_json()}


def _reply(state: State, chat: Chat, given: ReplyParameters | None) -> dict[str, Any]:
    """Return the fields that show which message is answered.

    Raises ApiError when it is gone, unless the bot allows sending without it.
    """
    if given is None or given.message_id is None:
        return {}
    if given.chat_id is not None and state.find_chat(given.chat_id) is not chat:
        raise not_modelled("replies to another chat")
    original = state.find_message(chat.id, given.message_id)
    if original is None:
        if given.allow_sending_without_reply:
            return {}
        raise bad_request("message to be replied not found")
    shown: dict[str, Any] = {"reply_to_message": as_replied(original)}
    if given.quote:
        shown["quote"] = _quote(original, given)
    return shown


def _quote(original: dict[str, Any], given: ReplyParameters) -> dict[str, Any]:
    quoted = formatted_text(given.quote or "", given.quote_parse_mode, given.quote_entities).text
    text = original.get("text") or original.get("caption") or ""
    place = text.find(quoted)
    if place < 0:
        raise bad_request("QUOTE_TEXT_INVALID")
    return {"text": quoted, "position": utf16_length(text[:place]), "is_manual": True}


def as_replied(message: dict[str, Any]) -> dict[str, Any]:
    """Return a message as it is shown inside its answer: without the message that it answers itself."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def _thread(state: State, chat: Chat, given: Placing, reply: dict[str, Any]) -> dict[str, Any]:
    replied = reply.get("reply_to_message", {})
    return thread_fields(state, chat, given.message_thread_id or None, replied)


def thread_fields(state: State, chat: Chat, topic: int | None, replied: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that place a message in a topic of a forum or in a chain of replies.

    In a topic, a message that answers nothing seems to answer the one that opened the topic, as at Telegram.
    """
    if chat.is_forum:
        thread = topic or (replied.get("message_thread_id") if replied.get("is_topic_message") else None)
        opening = state.find_message(chat.id, thread)
        if not thread or opening is None:
            return {}
        fields: dict[str, Any] = {"message_thread_id": thread, "is_topic_message": True}
        return fields if replied else {**fields, "reply_to_message": as_replied(opening)}
    if replied and chat.type == "supergroup":
        return {"message_thread_id": replied.get("message_thread_id", replied["message_id"])}
    return {}
