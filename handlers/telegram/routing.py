"""Which update goes where, and what becomes of an error on the way."""

from collections.abc import Sequence
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    InlineQueryHandler,
    MessageHandler,
    PollAnswerHandler,
    PollHandler,
    filters,
)

from handlers.apologies import error_reply
from handlers.context.command import Commands
from handlers.context.conversation import conversation
from handlers.context.presses import ButtonKind
from handlers.context.services import Services
from handlers.sending.callback_data import ASK, EXAMPLE, MORE, TURN
from handlers.service.known_questions import KnownQuestions
from handlers.service.outcomes import UpdateFate, incident, note
from handlers.telegram.addressing import BeginsWithCommand
from handlers.telegram.asking import Asking, Context
from handlers.telegram.awaiting import Awaiting
from handlers.telegram.commanding import Commanding
from handlers.telegram.following import Following
from handlers.telegram.ideas import Ideas
from handlers.telegram.inline import Offering, apologise
from handlers.telegram.lesson_files import LESSON_FILE, LessonFiles
from handlers.telegram.membership import Membership
from handlers.telegram.oddities import OWN_FORWARDED, Oddities
from handlers.telegram.preceding import Preceding
from handlers.telegram.pressing import Pressing
from handlers.telegram.rereading import REREAD, Rereading
from handlers.telegram.senders import FROM_PEOPLE, TO_THIS_BOT
from handlers.telegram.several import SeveralQuestions
from handlers.telegram.slips import Slips
from handlers.telegram.talking import PlainTalk
from handlers.telegram.voting import Voting
from rendering.reply import Reply

_NEW = filters.UpdateType.MESSAGE & FROM_PEOPLE  # neither edited messages nor channel posts
_REREAD = filters.UpdateType.MESSAGES & FROM_PEOPLE & REREAD
_ODD = _NEW & TO_THIS_BOT & ~filters.TEXT & ~filters.StatusUpdate.ALL

UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.POLL_ANSWER,
    Update.POLL,
    Update.MY_CHAT_MEMBER,
)
"""The kinds of updates that the bot asks Telegram for."""


def routes(
    services: Services, commands: Commands, buttons: Sequence[ButtonKind]
) -> list[BaseHandler[Any, Any, Any]]:
    """List the handlers: commands, which most messages are, and then the more particular ones first."""
    asking = Asking(services, commands)
    pressing = Pressing(services, asking, buttons)
    odd = Oddities(services, commands)
    before = Preceding(asking)
    following = Following(asking, before)
    voting, membership = Voting(services), Membership(services)
    ideas = Ideas(asking, before, KnownQuestions(services.catalogs))
    talk = PlainTalk(asking, following, ideas, SeveralQuestions(asking, ideas), Awaiting(asking))
    return [
        MessageHandler(_NEW & BeginsWithCommand(commands), Commanding(asking).command),
        MessageHandler(_REREAD, Rereading(services).again),
        MessageHandler(_NEW & OWN_FORWARDED, odd.own),
        CallbackQueryHandler(pressing.example, pattern=rf"^{EXAMPLE}:"),
        CallbackQueryHandler(pressing.question, pattern=rf"^{ASK}:"),
        CallbackQueryHandler(pressing.turn, pattern=rf"^{TURN}:"),
        CallbackQueryHandler(pressing.more, pattern=rf"^{MORE}:"),
        CallbackQueryHandler(pressing.button),
        InlineQueryHandler(Offering(services, commands).answer),
        PollAnswerHandler(voting.answered),
        PollHandler(voting.counted),
        MessageHandler(filters.StatusUpdate.LEFT_CHAT_MEMBER, voting.left),
        MessageHandler(filters.StatusUpdate.MIGRATE, membership.moved),
        MessageHandler(filters.StatusUpdate.FORUM_TOPIC_REOPENED, membership.opened),
        ChatMemberHandler(membership.changed, ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(_NEW & filters.Regex(r"^/\w"), Slips(asking).unknown),
        MessageHandler(_NEW & filters.TEXT & TO_THIS_BOT, talk.hear),
        MessageHandler(_NEW & LESSON_FILE, LessonFiles(services, commands).sent),
        MessageHandler(_ODD, odd.attachment),
    ]


async def refuse_crowd(services: Services, update: Update) -> None:
    """Tell a chat that too many of its questions already wait, so that no other one is taken."""
    if update.effective_message is None:
        return
    catalog = (await conversation(services, update.effective_chat, update.effective_user)).catalog
    await services.sender.reply(update.effective_message, Reply(catalog.html("error-crowded")))


async def apologise_for_error(services: Services, update: object, context: Context) -> None:
    """Turn an error into a sentence for the person it happened to, and note the unforeseen ones."""
    error = context.error
    if error is None or isinstance(error, TelegramError) or not isinstance(update, Update):
        incident("an update failed", error)
        return
    catalog = (await conversation(services, update.effective_chat, update.effective_user)).catalog
    reply = error_reply(catalog, error)
    if reply is None:
        reply = Reply(catalog.html("error-unexpected", code=incident("an update was not answered", error)))
    note(UpdateFate.EXCUSED, error)
    if update.effective_message is not None:
        by = None if update.callback_query is None else update.callback_query.from_user
        await services.sender.reply(update.effective_message, reply, by=by)
    elif update.inline_query is not None:
        await apologise(services, update.inline_query, catalog, reply)
