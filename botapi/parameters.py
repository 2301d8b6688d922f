"""The parameters of every method, one model for each method, named as Telegram documents them.

Each model refuses names it does not know and values of the wrong type.
"""

from typing import Any

from botapi.record import Upload
from botapi.values import (
    BotCommand,
    BotCommandScope,
    ChatId,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputMedia,
    InputPollOption,
    LinkPreviewOptions,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyMarkup,
    ReplyParameters,
    Several,
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
    allowed_updates: Several[str] | None = None


class SetWebhook(Parameters):
    """setWebhook."""

    url: str
    certificate: Upload | str | None = None
    ip_address: str | None = None
    max_connections: int | None = None
    allowed_updates: Several[str] | None = None
    drop_pending_updates: bool | None = None
    secret_token: str | None = None


class DeleteWebhook(Parameters):
    """deleteWebhook."""

    drop_pending_updates: bool | None = None


class Placing(Parameters):
    """What every method that sends something to a chat has in common."""

    chat_id: ChatId
    business_connection_id: str | None = None
    message_thread_id: int | None = None
    disable_notification: bool | None = None
    protect_content: bool | None = None
    allow_paid_broadcast: bool | None = None
    message_effect_id: str | None = None
    reply_parameters: ReplyParameters | None = None


class Sending(Placing):
    """What the methods that send one message with a text or a file have in common."""

    direct_messages_topic_id: int | None = None
    parse_mode: str | None = None
    suggested_post_parameters: dict[str, Any] | None = None
    reply_markup: ReplyMarkup | None = None
    ephemeral_message_parameters: dict[str, Any] | None = None


class SendMessage(Sending):
    """sendMessage."""

    text: str
    entities: Several[MessageEntity] | None = None
    link_preview_options: LinkPreviewOptions | None = None


class SendCaptioned(Sending):
    """What methods that send a file have in common."""

    caption: str | None = None
    caption_entities: Several[MessageEntity] | None = None


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


class SendMediaGroup(Placing):
    """sendMediaGroup."""

    media: Several[InputMedia]
    direct_messages_topic_id: int | None = None


class SendPoll(Placing):
    """sendPoll."""

    question: str
    options: Several[InputPollOption | str]
    question_parse_mode: str | None = None
    question_entities: Several[MessageEntity] | None = None
    is_anonymous: bool | None = None
    type: str | None = None
    allows_multiple_answers: bool | None = None
    allows_revoting: bool | None = None
    shuffle_options: bool | None = None
    allow_adding_options: bool | None = None
    hide_results_until_closes: bool | None = None
    members_only: bool | None = None
    country_codes: Several[str] | None = None
    correct_option_ids: Several[int] | None = None
    explanation: str | None = None
    explanation_parse_mode: str | None = None
    explanation_entities: Several[MessageEntity] | None = None
    explanation_media: dict[str, Any] | None = None
    open_period: int | None = None
    close_date: int | None = None
    is_closed: bool | None = None
    description: str | None = None
    description_parse_mode: str | None = None
    description_entities: Several[MessageEntity] | None = None
    media: dict[str, Any] | None = None
    reply_markup: ReplyMarkup | None = None


class StopPoll(Parameters):
    """stopPoll."""

    chat_id: ChatId
    message_id: int
    business_connection_id: str | None = None
    reply_markup: InlineKeyboardMarkup | None = None


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
    entities: Several[MessageEntity] | None = None
    link_preview_options: LinkPreviewOptions | None = None
    rich_message: dict[str, Any] | None = None


class EditMessageCaption(Editing):
    """editMessageCaption."""

    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Several[MessageEntity] | None = None
    show_caption_above_media: bool | None = None


class EditMessageMedia(Editing):
    """editMessageMedia."""

    media: InputMedia


class EditMessageReplyMarkup(Editing):
    """editMessageReplyMarkup."""


class DeleteMessage(Parameters):
    """deleteMessage."""

    chat_id: ChatId
    message_id: int


class DeleteMessages(Parameters):
    """deleteMessages."""

    chat_id: ChatId
    message_ids: Several[int]


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
    results: Several[InlineQueryResultArticle]
    cache_time: int | None = None
    is_personal: bool | None = None
    next_offset: str | None = None
    button: InlineQueryResultsButton | None = None


class SetMessageReaction(Parameters):
    """setMessageReaction."""

    chat_id: ChatId
    message_id: int
    reaction: Several[ReactionTypeEmoji] | None = None
    is_big: bool | None = None


class PinChatMessage(Parameters):
    """pinChatMessage."""

    business_connection_id: str | None = None
    chat_id: ChatId
    message_id: int
    disable_notification: bool | None = None


class UnpinChatMessage(Parameters):
    """unpinChatMessage."""

    business_connection_id: str | None = None
    chat_id: ChatId
    message_id: int | None = None


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

    commands: Several[BotCommand]


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
    """getChat, getChatMemberCount and leaveChat."""

    chat_id: ChatId


class GetChatMember(OneChat):
    """getChatMember."""

    user_id: int


class GetChatAdministrators(OneChat):
    """getChatAdministrators."""

    return_bots: bool | None = None
