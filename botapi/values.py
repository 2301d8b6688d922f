"""The values that parameters are made of, named as Telegram documents them."""

from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from botapi.record import Upload

ChatId = int | str
T = TypeVar("T")
Several = Annotated[list[T], Field(fail_fast=True)]  # the first wrong one is enough: a list may hold many


class Strict(BaseModel):
    """Strict about names and types."""

    # each model is built when it first reads something: building all would cost every start 0.1 s
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


class MessageEntity(Strict):
    """An entity that the bot marks by itself."""

    type: str
    offset: int
    length: int
    url: str | None = None
    user: dict[str, Any] | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None


class LinkPreviewOptions(Strict):
    """How the preview of a link is shown."""

    is_disabled: bool | None = None
    url: str | None = None
    prefer_small_media: bool | None = None
    prefer_large_media: bool | None = None
    show_above_text: bool | None = None


class ReplyParameters(Strict):
    """The message that is answered."""

    message_id: int | None = None
    chat_id: ChatId | None = None
    allow_sending_without_reply: bool | None = None
    quote: str | None = None
    quote_parse_mode: str | None = None
    quote_entities: Several[MessageEntity] | None = None
    quote_position: int | None = None
    checklist_task_id: int | None = None
    poll_option_id: str | None = None
    ephemeral_message_id: int | None = None


class CopyTextButton(Strict):
    """The text that a button copies."""

    text: str


class SwitchInlineQueryChosenChat(Strict):
    """The chats among which a person chooses where to go on with an inline query."""

    query: str | None = None
    allow_user_chats: bool | None = None
    allow_bot_chats: bool | None = None
    allow_group_chats: bool | None = None
    allow_channel_chats: bool | None = None


class InlineKeyboardButton(Strict):
    """A button under a message."""

    text: str
    icon_custom_emoji_id: str | None = None
    style: str | None = None
    url: str | None = None
    callback_data: str | None = None
    web_app: dict[str, Any] | None = None
    login_url: dict[str, Any] | None = None
    switch_inline_query: str | None = None
    switch_inline_query_current_chat: str | None = None
    switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat | None = None
    copy_text: CopyTextButton | None = None
    callback_game: dict[str, Any] | None = None
    pay: bool | None = None
    disabled: bool | None = None


class InlineKeyboardMarkup(Strict):
    """Rows of buttons under a message."""

    inline_keyboard: Several[Several[InlineKeyboardButton]]
    force_reply: bool | None = None


class KeyboardButton(Strict):
    """A key of the keyboard that takes the place of the letters."""

    text: str
    icon_custom_emoji_id: str | None = None
    style: str | None = None
    request_users: dict[str, Any] | None = None
    request_chat: dict[str, Any] | None = None
    request_managed_bot: dict[str, Any] | None = None
    request_contact: bool | None = None
    request_location: bool | None = None
    request_poll: dict[str, Any] | None = None
    web_app: dict[str, Any] | None = None


class ReplyKeyboardMarkup(Strict):
    """A keyboard in place of the letters."""

    keyboard: Several[Several[KeyboardButton | str]]
    is_persistent: bool | None = None
    resize_keyboard: bool | None = None
    one_time_keyboard: bool | None = None
    input_field_placeholder: str | None = None
    selective: bool | None = None
    force_reply: bool | None = None


class ReplyKeyboardRemove(Strict):
    """Gives the letters back."""

    remove_keyboard: Literal[True]
    selective: bool | None = None


class ForceReply(Strict):
    """Opens the field for an answer."""

    force_reply: Literal[True]
    input_field_placeholder: str | None = None
    selective: bool | None = None


ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply


class BotCommand(Strict):
    """A command of the menu."""

    command: str
    description: str
    is_ephemeral: bool | None = None


class ReactionTypeEmoji(Strict):
    """A reaction that is an emoji; others are not modelled."""

    type: Literal["emoji"]
    emoji: str


class BotCommandScope(Strict):
    """The people to whom a menu is shown."""

    type: Literal[
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ]
    chat_id: ChatId | None = None
    user_id: int | None = None


class InputTextMessageContent(Strict):
    """What a chosen inline result says."""

    message_text: str
    parse_mode: str | None = None
    entities: Several[MessageEntity] | None = None
    link_preview_options: LinkPreviewOptions | None = None


class InlineQueryResultArticle(Strict):
    """One result of an inline search."""

    type: str
    id: str
    title: str
    input_message_content: InputTextMessageContent
    reply_markup: InlineKeyboardMarkup | None = None
    url: str | None = None
    description: str | None = None
    thumbnail_url: str | None = None
    thumbnail_width: int | None = None
    thumbnail_height: int | None = None


class InlineQueryResultsButton(Strict):
    """A button above the results of an inline search."""

    text: str
    web_app: dict[str, Any] | None = None
    start_parameter: str | None = None


class InputMediaPhoto(Strict):
    """A photo of an album, or one that takes the place of what a message shows."""

    type: Literal["photo"]
    media: Upload | str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Several[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    has_spoiler: bool | None = None


class InputMediaDocument(Strict):
    """A document of an album, or one that takes the place of what a message shows."""

    type: Literal["document"]
    media: Upload | str
    thumbnail: Upload | str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Several[MessageEntity] | None = None
    disable_content_type_detection: bool | None = None


InputMedia = Annotated[InputMediaPhoto | InputMediaDocument, Field(discriminator="type")]


class InputPollOption(Strict):
    """An answer to a poll that is to be sent."""

    text: str
    text_parse_mode: str | None = None
    text_entities: Several[MessageEntity] | None = None
    media: dict[str, Any] | None = None
