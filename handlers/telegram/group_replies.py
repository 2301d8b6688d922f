"""Replies in a group to an answer of the bot's: which of them ask something, and which are for people."""

from telegram import Message

from handlers.reading.patterns import folded_words
from handlers.reading.talk import Meaning, SmallTalk, Unclear
from handlers.sending.callback_data import ASK, EXAMPLE, MORE, TURN, read_data
from handlers.telegram.asking import Occasion
from handlers.telegram.ideas import Ideas
from handlers.telegram.pointing import from_this_bot
from rendering.catalog import Catalog
from rendering.faq import explained_in

_OF_ANSWERS = frozenset({ASK, EXAMPLE, MORE, TURN})
_ASKING = frozenset({"confused", "purpose"})


async def asks_of_answer(ideas: Ideas, asked: Occasion, text: str, meaning: Meaning) -> bool:
    """Say whether a message that no command was read in asks something of the answer it replies to.

    A question mark, a known idea, and "I don't understand" do. Boards are no answers: below them people
    guess, vote and speak to each other. What is said to the others (`does anybody agree?`) asks nothing.
    """
    catalog = asked.here.catalog
    if not _replies_to_answer(catalog, asked.message) or _speaks_to_others(catalog, text):
        return False
    if isinstance(meaning, SmallTalk):
        return meaning.kind in _ASKING
    if text.rstrip(" !.…)").endswith("?"):
        return True
    if not isinstance(meaning, Unclear) or meaning.pasted:
        return False  # one word alone goes on with nothing
    found = await ideas.found(asked, text, meaning)
    return found is not None and found.sure


def _replies_to_answer(catalog: Catalog, message: Message) -> bool:
    """Say whether a message replies to an answer of this bot's: it explains a term, or its buttons ask on."""
    replied = message.reply_to_message
    if replied is None or not from_this_bot(replied):
        return False
    rows = () if replied.reply_markup is None else replied.reply_markup.inline_keyboard
    kinds = {read_data(str(one.callback_data))[0] for row in rows for one in row if one.callback_data}
    said = replied.text or replied.caption or ""
    return not _OF_ANSWERS.isdisjoint(kinds) or explained_in(catalog, said) is not None


def _speaks_to_others(catalog: Catalog, text: str) -> bool:
    """Say whether a text speaks to the other people of a group, by words such as `anybody`."""
    words = f" {' '.join(folded_words(text))} "
    others, alone = catalog.forms("talk-to-others"), catalog.forms("talk-wonders")
    if any(words.strip() == " ".join(folded_words(one)) for one in alone):
        return True
    return any(f" {' '.join(folded_words(one))} " in words for one in others)
