"""Which update goes where, and what becomes of an error on the way."""

import logging
import secrets
from collections.abc import Sequence
from functools import partial
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from handlers.apologies import error_reply
from handlers.commands.basics import EXAMPLE
from handlers.context.buttons import ButtonKind
from handlers.context.command import Commands
from handlers.context.conversation import conversation
from handlers.context.services import Services
from handlers.sending.callback_data import ASK, TURN
from handlers.telegram.asking import Asking, Context
from handlers.telegram.inline import Offering, apologise
from handlers.telegram.pressing import Pressing
from handlers.telegram.senders import FROM_PEOPLE
from rendering.catalog import Catalog
from rendering.reply import Reply

_log = logging.getLogger(__name__)

_NEW = filters.UpdateType.MESSAGE & FROM_PEOPLE  # neither edited messages nor channel posts

UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.INLINE_QUERY)
"""The kinds of updates that the bot asks Telegram for."""


def routes(
    services: Services, commands: Commands, buttons: Sequence[ButtonKind]
) -> list[BaseHandler[Any, Any, Any]]:
    """List the handlers, the more particular ones first."""
    asking = Asking(services, commands)
    pressing = Pressing(services, asking, buttons)
    return [
        *(
            CommandHandler(commands.names(command), partial(asking.command, command), _NEW)
            for command in commands
        ),
        CallbackQueryHandler(pressing.example, pattern=rf"^{EXAMPLE}:"),
        CallbackQueryHandler(pressing.question, pattern=rf"^{ASK}:"),
        CallbackQueryHandler(pressing.turn, pattern=rf"^{TURN}:"),
        CallbackQueryHandler(pressing.button),
        InlineQueryHandler(Offering(services, commands).answer),
        MessageHandler(filters.StatusUpdate.MIGRATE, partial(follow_group, services)),
        MessageHandler(_NEW & filters.Regex(r"^/\w"), asking.unknown),
        MessageHandler(_NEW & filters.ChatType.PRIVATE & filters.TEXT, asking.plain),
    ]


async def follow_group(services: Services, update: Update, _: Context) -> None:
    """Follow a group that became a supergroup, which has another id."""
    message = update.effective_message
    if message is not None and message.migrate_to_chat_id is not None:
        await services.chats.migrate(message.chat.id, message.migrate_to_chat_id)


async def refuse_crowd(services: Services, update: Update) -> None:
    """Tell a chat that too many of its questions wait for one more."""
    if update.effective_message is None:
        return
    catalog = (await conversation(services, update.effective_chat, update.effective_user)).catalog
    await services.sender.reply(update.effective_message, Reply(catalog.html("error-crowded")))


async def apologise_for_error(services: Services, update: object, context: Context) -> None:
    """Turn an error into a sentence for the person it happened to, and note the unforeseen ones."""
    error = context.error
    if error is None or isinstance(error, TelegramError) or not isinstance(update, Update):
        _log.error("An update failed", exc_info=error)
        return
    catalog = (await conversation(services, update.effective_chat, update.effective_user)).catalog
    reply = error_reply(catalog, error) or _unforeseen(catalog, error)
    if update.effective_message is not None:
        await services.sender.reply(update.effective_message, reply)
    elif update.inline_query is not None:
        await apologise(services, update.inline_query, catalog, reply)


def _unforeseen(catalog: Catalog, error: Exception) -> Reply:
    code = secrets.token_hex(3)
    _log.error("Error %s: an update was not answered", code, exc_info=error)
    return Reply(catalog.html("error-unexpected", code=code))
