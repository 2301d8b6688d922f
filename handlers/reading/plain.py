"""What somebody asks who types the bot's name and some words in any chat, without a command."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

from embeddings.table.space import sound
from embeddings.table.typeable import EN_DASH
from handlers.errors import Misread, PersonError
from handlers.reading.arguments import masked, quoted
from handlers.reading.expressions import are_glued, expression, is_equation, line
from handlers.reading.lists import compared_texts, listed
from handlers.reading.signs import with_dashes, with_plain_digits
from handlers.reading.wording import Wording
from rendering.typed import visible

_UNFINISHED = " ,;:/|=?*+\u2212–—-"
_TWO_BY_DASH = re.compile(r"\w[\w'\u2019-]*(?:\s+—\s+|—)\w[\w'\u2019-]*")  # `_`: something quoted
_BRACKETS = re.compile(r"[()\[\]{}]")
_NO_SUM = frozenset({"operator", "parentheses"})
_NO_COMMAND = ""
_SIGNS_OF_ENDS = " .!?…"


class Shape(Enum):
    """What a text without a command looks like."""

    WORD = auto()
    PAIR = auto()
    LIST = auto()
    ORDER = auto()
    SENTENCE = auto()
    SENTENCES = auto()
    SUM = auto()
    AXIS = auto()


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without a command: its shape, and how it is written for a command that answers such a shape."""

    shape: Shape
    text: str


def neat(raw: str) -> str:
    """Give a query in composed form, without what is invisible and repeated spaces, digits as `0` to `9`."""
    text = with_dashes(" ".join(visible(unicodedata.normalize("NFC", sound(raw))).split()))
    return text if text.isascii() else with_plain_digits(text)


def without_signs(text: str) -> str:
    """Give a neat text without the signs that end a sentence."""
    return neat(text).strip(_SIGNS_OF_ENDS)


def plain(query: str, wording: Wording) -> Plain:
    """Read a text that is not empty: one word, two, a list, a sum or an axis.

    Signs at the end are left out, since more is about to be typed there.
    """
    asked = query.rstrip(_UNFINISHED) or query
    if _is_axis(asked, wording):
        return Plain(Shape.AXIS, asked)
    if _is_sum(asked, wording):
        return Plain(Shape.SUM, asked)
    listing = compared_texts if EN_DASH in asked else listed
    found = listing(asked, wording).texts or (asked,)
    texts = found if len(found) == 2 else list(dict.fromkeys(found))
    shape = {1: Shape.WORD, 2: Shape.PAIR}.get(len(texts), Shape.LIST)
    return Plain(shape, ", ".join(map(quoted, texts)))


def _is_sum(asked: str, wording: Wording) -> bool:
    """Say whether a text is a sum, or meant as one; a long dash between two words alone is no minus."""
    if _TWO_BY_DASH.fullmatch(masked(asked)) or is_equation(asked):
        return False
    try:
        terms = expression(_NO_COMMAND, _BRACKETS.sub(" ", asked), wording)
    except Misread as error:
        return error.reason not in _NO_SUM
    except PersonError:
        return False
    return (len(terms) > 1 or terms[0].weight != 1) and not are_glued(asked, terms)


def _is_axis(asked: str, wording: Wording) -> bool:
    if not {":", "/"} <= set(masked(asked)):
        return False
    try:
        line(_NO_COMMAND, asked, len(asked), wording)
    except PersonError:
        return False
    return True
