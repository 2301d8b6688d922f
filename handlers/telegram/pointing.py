"""What somebody points at by replying: a part quoted by hand, a text, a question."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from telegram import Message

from handlers.context.command import Commands
from handlers.context.question import WHY
from handlers.sending.callback_data import asks, question
from handlers.telegram.addressing import obeyed
from rendering.definitions import GLOSSARY
from storage.errors import StorageError
from storage.texts import Texts

_log = logging.getLogger(__name__)

_MAP, _MATRIX, _PCA = "map", "matrix", "pca"


@dataclass(frozen=True, slots=True)
class Pointed:
    """A text that a message replies to, and its question with the command; "" if it is not a question."""

    text: str = ""
    question: str = ""


def pointed(message: Message, commands: Commands) -> Pointed:
    """Give what a message points at.

    If a part is quoted by hand, only that part is meant. From an answer of the bot nothing else is taken, and
    from somebody's command only the text behind it. A message of another chat comes without its text.
    """
    if message.quote is not None and message.quote.is_manual:
        return Pointed(message.quote.text)
    replied = message.reply_to_message
    if replied is None or from_this_bot(replied):
        return Pointed()
    asked = obeyed(replied, commands)
    if not asked:
        return Pointed(replied.text or replied.caption or "")
    return Pointed(asked[0].text, f"/{asked[0].command.key} {asked[0].text}")


async def question_behind(texts: Texts, message: Message) -> str:
    """Give the question behind an answer of the bot's that a message replies to, "" if there is none.

    The answer carries it: its buttons ask why.
    """
    return await _carried(texts, [data for data in _buttons(message) if asks(data, WHY)])


async def drawn_words(texts: Texts, message: Message) -> str:
    """Give the question behind a map of the bot's that a message replies to, "" where it replies to none.

    A map has no number to ask about. Its buttons ask what PCA is, and compare each two of its words.
    """
    data = _buttons(message)
    explained = [await _carried(texts, [one]) for one in data if asks(one, GLOSSARY)]
    words = await _carried(texts, [one for one in data if asks(one, _MATRIX)])
    return f"/{_MAP} {words}" if words and _PCA in explained else ""


def _buttons(message: Message) -> list[str]:
    """Give what the buttons carry below the answer of the bot's that a message replies to."""
    replied = message.reply_to_message
    if replied is None or replied.reply_markup is None or not from_this_bot(replied):
        return []
    rows = replied.reply_markup.inline_keyboard
    return [str(button.callback_data) for row in rows for button in row if button.callback_data]


async def _carried(texts: Texts, data: Sequence[str]) -> str:
    """Give the text of the first question that buttons carry, "" if it can't be read."""
    try:
        return (await question(texts, data[0])).text if data else ""
    except (LookupError, StorageError) as error:
        _log.info("The question behind an answer could not be read: %s", error)
        return ""


def from_this_bot(message: Message) -> bool:
    """Say whether this bot wrote a message."""
    return message.from_user is not None and message.from_user.id == message.get_bot().id
