"""The parameters of every method, one model a method, named as Telegram documents them.

Each model refuses names it does not know and values of the wrong type.
"""

from typing import Any

from bot.local.record import Upload
from bot.local.values import (
    BotCommand,
    BotCommandScope,
    ChatId,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    LinkPreviewOptions,
    MessageEntity,
    ReplyMarkup,
    ReplyParameters,
    Strict,
)


class Parameters(Strict):
    """The parameters of one method."""


class Nothing(Parameters):
    """A method without parameters."""


class GetUpdates(Parameters):
    """getUpdates."""

    offset: int = 0
    limit: int = 100
    timeout: int = 0
    allowed_updates: list[str] | None = None


class SetWebhook(Parameters):
    """setWebhook."""

    url: str
    certificate: Upload | str | None = None
    ip_address: str | None = None
    max_connections: int | None = None
    allowed_updates: list[str] | None = None
    drop_pending_updates: bool | None = None
    secret_token: str | None = None


class DeleteWebhook(Parameters):
    """deleteWebhook."""

    drop_pending_updates: bool | None = None


class Sending(Parameters):
    """What every method that sends a message has in common."""

    chat_id: ChatId
    business_connection_id: str | None = None
    message_thread_id: int | None = None
    direct_messages_topic_id: int | None = None
    parse_mode: str | None = None
    disable_notification: bool | None = None
    protect_content: bool | None = None
    allow_paid_broadcast: bool | None = None
    message_effect_id: str | None = None
    suggested_post_parameters: dict[str, Any] | None = None
    reply_parameters: ReplyParameters | None = None
    reply_markup: ReplyMarkup | None = None
    ephemeral_message_parameters: dict[str, Any] | None = None


class SendMessage(Sending):
    """sendMessage."""

    text: str
    entities: list[MessageEntity] | None = None
    link_preview_options: LinkPreviewOptions | None = None


class SendCaptioned(Sending):
    """What methods that send a file have in common."""

    caption: str | None = None
    caption_entities: list[MessageEntity] | None = None


class SendPhoto(SendCaptioned):
    """sendPhoto."""

    photo: Upload | str
    show_caption_above_media: bool | None = None
    has_spoiler: bool | None = None


class SendDocument(SendCaptioned):
    """sendDocument."""

    document: Upload | str
    thumbnail: Upload | str | None = None
    disable_content_type_detection: bool | None = None


class Editing(Parameters):
    """What every method that edits a message has in common."""

    business_connection_id: str | None = None
    chat_id: ChatId | None = None
    message_id: int | None = None
    inline_message_id: str | None = None
    reply_markup: InlineKeyboardMarkup | None = None


class EditMessageText(Editing):
    """editMessageText."""

    text: str | None = None
    parse_mode: str | None = None
    entities: list[MessageEntity] | None = None
    link_preview_options: LinkPreviewOptions | None = None
    rich_message: dict[str, Any] | None = None


class EditMessageCaption(Editing):
    """editMessageCaption."""

    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None


class EditMessageReplyMarkup(Editing):
    """editMessageReplyMarkup."""


class DeleteMessage(Parameters):
    """deleteMessage."""

    chat_id: ChatId
    message_id: int


class AnswerCallbackQuery(Parameters):
    """answerCallbackQuery."""

    callback_query_id: str
    text: str | None = None
    show_alert: bool | None = None
    url: str | None = None
    cache_time: int | None = None


class AnswerInlineQuery(Parameters):
    """answerInlineQuery."""

    inline_query_id: str
    results: list[InlineQueryResultArticle]
    cache_time: int | None = None
    is_personal: bool | None = None
    next_offset: str | None = None
    button: InlineQueryResultsButton | None = None


class SendChatAction(Parameters):
    """sendChatAction."""

    chat_id: ChatId
    action: str
    business_connection_id: str | None = None
    message_thread_id: int | None = None


class Menu(Parameters):
    """getMyCommands and deleteMyCommands: one menu, by scope and language."""

    scope: BotCommandScope | None = None
    language_code: str | None = None


class SetMyCommands(Menu):
    """setMyCommands."""

    commands: list[BotCommand]


class Language(Parameters):
    """getMyName, getMyDescription and getMyShortDescription."""

    language_code: str | None = None


class SetMyName(Language):
    """setMyName."""

    name: str | None = None


class SetMyDescription(Language):
    """setMyDescription."""

    description: str | None = None


class SetMyShortDescription(Language):
    """setMyShortDescription."""

    short_description: str | None = None


class GetFile(Parameters):
    """getFile."""

    file_id: str


class OneChat(Parameters):
    """getChat and leaveChat."""

    chat_id: ChatId


class GetChatMember(OneChat):
    """getChatMember."""

    user_id: int
