"""The parameters of every method, one model a method, named as Telegram documents them.

Each model refuses names it does not know and values of the wrong type.
"""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from bot.local.record import Upload

ChatId = int | str


class Parameters(BaseModel):
    """Strict about names and types."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class MessageEntity(Parameters):
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


class LinkPreviewOptions(Parameters):
    """How the preview of a link is shown."""

    is_disabled: bool | None = None
    url: str | None = None
    prefer_small_media: bool | None = None
    prefer_large_media: bool | None = None
    show_above_text: bool | None = None


class ReplyParameters(Parameters):
    """The message that is answered."""

    message_id: int | None = None
    chat_id: ChatId | None = None
    allow_sending_without_reply: bool | None = None
    quote: str | None = None
    quote_parse_mode: str | None = None
    quote_entities: list[MessageEntity] | None = None
    quote_position: int | None = None
    checklist_task_id: int | None = None
    poll_option_id: str | None = None
    ephemeral_message_id: int | None = None


class CopyTextButton(Parameters):
    """The text that a button copies."""

    text: str


class SwitchInlineQueryChosenChat(Parameters):
    """The chats among which a person chooses where to go on with an inline query."""

    query: str | None = None
    allow_user_chats: bool | None = None
    allow_bot_chats: bool | None = None
    allow_group_chats: bool | None = None
    allow_channel_chats: bool | None = None


class InlineKeyboardButton(Parameters):
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


class InlineKeyboardMarkup(Parameters):
    """Rows of buttons under a message."""

    inline_keyboard: list[list[InlineKeyboardButton]]
    force_reply: bool | None = None


class KeyboardButton(Parameters):
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


class ReplyKeyboardMarkup(Parameters):
    """A keyboard in place of the letters."""

    keyboard: list[list[KeyboardButton | str]]
    is_persistent: bool | None = None
    resize_keyboard: bool | None = None
    one_time_keyboard: bool | None = None
    input_field_placeholder: str | None = None
    selective: bool | None = None
    force_reply: bool | None = None


class ReplyKeyboardRemove(Parameters):
    """Gives the letters back."""

    remove_keyboard: Literal[True]
    selective: bool | None = None


class ForceReply(Parameters):
    """Opens the field for an answer."""

    force_reply: Literal[True]
    input_field_placeholder: str | None = None
    selective: bool | None = None


ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply


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


class SendChatAction(Parameters):
    """sendChatAction."""

    chat_id: ChatId
    action: str
    business_connection_id: str | None = None
    message_thread_id: int | None = None


class BotCommand(Parameters):
    """A command of the menu."""

    command: str
    description: str
    is_ephemeral: bool | None = None


class BotCommandScope(Parameters):
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
