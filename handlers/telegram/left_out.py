"""A list with a word that the model lacks: the others are answered, and that one is named."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from embeddings.errors import (
    EmbeddingError,
    ForeignWord,
    NothingKnown,
    SeveralMeant,
    SeveralUnknown,
    UnknownWord,
)
from embeddings.search.no_word import is_emoji
from handlers.context.command import Request
from handlers.context.mending import mended
from handlers.context.question import Question, list_text
from handlers.errors import InModel, PersonError, WrongCount
from handlers.reading.lists import items
from rendering.followups import rows, signed
from rendering.reply import Keyboard, Reply, led
from rendering.several import left_out_line
from rendering.talk import question_button

_LEAST_KEPT = 2  # words
_MOST_BUTTONS = 3


@dataclass(frozen=True, slots=True)
class Shortened:
    """A request for the words of a list that the model has; what is said of the others, what mends them."""

    request: Request
    said: Markup
    buttons: Keyboard

    def told(self, reply: Reply) -> Reply:
        """Say above the answer to the request what was left out, with the buttons that mend it."""
        return led(replace(reply, keyboard=(*self.buttons, *reply.keyboard)), self.said)


def known_of_list(request: Request, error: EmbeddingError | InModel) -> Shortened | None:
    """Leave the words that an error names out of a list; None where it is none, or too few would be left.

    So where one of them may be several words, which is asked first, or is one of another language.
    """
    row, unknown = request.command, _unknown(error)
    told = any(isinstance(one, SeveralMeant | ForeignWord) for one in unknown)
    if not (isinstance(row, Question) and row.lists) or told:
        return None
    named, texts = {_name(one) for one in unknown}, row.words_of(request.typed)
    kept = [text for text in texts if text not in named]
    if not _LEAST_KEPT <= len(kept) < len(texts):
        return None
    meant = {one.word: one.suggestions for one in unknown if isinstance(one, UnknownWord) and one.suggestions}
    buttons = rows(mended(request.key, request.text, meant, _MOST_BUTTONS))
    said = left_out_line(request.catalog, [_name(one) for one in unknown])
    return Shortened(request.about(list_text(kept)), said, signed(buttons, request.person))


async def without_unknown(request: Request, error: EmbeddingError | InModel) -> Reply | None:
    """Answer a list without the words that an error names; None where that can't be answered either."""
    shorter = known_of_list(request, error)
    if shorter is None:
        return None
    try:
        return shorter.told(await request.command.answer(shorter.request))
    except (PersonError, EmbeddingError):  # too few of them are left for this command
        return None


def first_of_list(request: Request, error: WrongCount) -> Keyboard:
    """Offer the first words of a list that has too many for its command; none where it is no list."""
    if not request.command.lists or error.command != request.key or error.count <= error.most:
        return ()
    texts = list(dict.fromkeys(items(request.text, request.commands.wording)))[: error.most]
    button = question_button(request.catalog, request.key, list_text(texts))
    return signed(rows([button]), request.person)


def has_own_answer(error: UnknownWord | NothingKnown) -> bool:
    """Say whether what the model lacks has an answer of its own: a word of another language, an emoji."""
    foreign = isinstance(error, ForeignWord)
    return foreign or (isinstance(error, UnknownWord) and is_emoji(error.word))


def _unknown(error: EmbeddingError | InModel) -> tuple[UnknownWord | NothingKnown, ...]:
    if isinstance(error, SeveralUnknown):
        return error.unknown
    return (error,) if isinstance(error, UnknownWord | NothingKnown) else ()


def _name(error: UnknownWord | NothingKnown) -> str:
    return error.word if isinstance(error, UnknownWord) else error.text
