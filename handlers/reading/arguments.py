"""A word or a phrase as a person typed it: quotes, odd spaces, signs around it."""

import re
import unicodedata
from itertools import pairwise

from embeddings.language.spelt_alike import literal, unquoted
from handlers.errors import MissingArguments
from handlers.reading.signs import as_word, spelled
from handlers.reading.wording import Wording
from rendering.typed import visible

QUOTED = re.compile(
    r'“[^“”]*”|"[^"]*"|«[^«»]*»|‹[^‹›]*›|»[^«»]*«|›[^‹›]*‹'
    r'|[“”„‟"][^“”„‟"]*[“”„‟"]'  # phones open and close with whatever they have
    r"|(?<!\w)['‘‚][^'‘’‚]*['‘’](?!\w)"
)
"""Text in quotes; an apostrophe inside of a word is none: `copo d'água`.

Of those opened in a row the last is closed, so that each is looked at once.
"""

_GRAVE = "`"
_QUOTES = "\"“”„‟«»‹›'‘’‚`"
_STYLES = ('"{}"', "“{}”", "«{}»", "‹{}›")
_PLAIN = re.compile(r"\w+(?:-\w+)*")
_WRAPPED = re.compile(r"\s*(?:\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\})[\s.,;:!?…]*")
_SIGNS_BEFORE = re.compile(r"[-–—−:;,.=|/>→•·*+][-–—−:;,.=|/>→•·*+\s]*(?<=\s)(?=\S)")
_SIGNS = "-–—−:=|/>→•·*+ "
_STOPS = ".,;:…"
_OPENING = re.compile(r"^(?:[¿¡]|[@#](?=[^\W\d_]))")  # a mention or a hashtag is its word
_GLUE = frozenset({"Po", "Pd", "Sm", "Sk", "Cf"})  # signs, but no brackets, letters and emoji
_ASKED = re.compile(r" [!?]+\Z")
_DOTTED = re.compile(r"\w+(?:\.\w+)+\.")


def tidy(raw: str) -> str:
    """Give `raw` in composed form (NFC), without invisible characters, outer quotes and repeated spaces."""
    return " ".join(visible(unicodedata.normalize("NFC", raw)).split()).strip(_QUOTES + " ")


def is_plain(word: str) -> bool:
    """Say whether a word is one as it stands: letters and digits alone, in their usual form."""
    return word.isalnum() and unicodedata.is_normalized("NFKC", word)


def plain_words(raw: str) -> list[str] | None:
    """Give the words of a text without any sign, as most are; None where there is something to be read."""
    words = raw.split()
    return words if all(map(is_plain, words)) else None


def word_or_phrase(raw: str) -> str:
    """Give a word or phrase without the signs that only stand around it, and with those that words have.

    A full stop from the keyboard is left out, and so are brackets around all of it: `(rei.)` is `rei`. What
    stands in quotes keeps its ends: `"etc."` is `etc.`; a single word keeps its quotes too: it is meant as it
    is spelled.
    """
    if is_plain(raw):  # most are, and a list may have two thousand
        return raw
    if not raw.strip():
        return ""
    text = " ".join(unwrapped(spelled(raw)).split())
    if text.endswith(tuple(_QUOTES)):
        word = as_word(tidy(text))
        return literal(word) if QUOTED.fullmatch(text) and _PLAIN.fullmatch(word) else word
    before = _SIGNS_BEFORE.match(text)
    begun = text if before is None else text[before.end() :]
    return as_word(tidy(_ended(_OPENING.sub("", begun))))


def _ended(text: str) -> str:
    """Leave out the stops at the end of a phrase, and of a single word the other marks too; so lone signs."""
    text = _ASKED.sub("", text)
    alone = text.rstrip(_SIGNS)
    if alone and text[len(alone) :].startswith(" "):
        text = alone
    if _DOTTED.fullmatch(text):
        return text
    return text.rstrip(_STOPS if " " in text else f"{_STOPS}!?") or text


def unwrapped(raw: str) -> str:
    """Give what stands in brackets where nothing else does."""
    found = _WRAPPED.fullmatch(raw)
    return raw if found is None else next(part for part in found.groups() if part is not None)


def quoted(text: str) -> str:
    """Write a text so that it is read again as one: in quotes, unless it is a plain word or has its own."""
    if _PLAIN.fullmatch(text) or unquoted(text) is not None:
        return text
    fitting = (style for style in _STYLES if not set(style.format("")) & set(text))
    return next(fitting, _STYLES[0]).format(text)


def masked(raw: str) -> str:
    """Give `raw` with `_` for each character in quotes, so that a sign there is not taken for one."""
    return QUOTED.sub(lambda match: "_" * len(match.group()), raw)


def standing_alone(word: str) -> re.Pattern[str]:
    """Return what finds a word in a text where it is no part of another."""
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")


def behind_command(raw: str, wording: Wording) -> str:
    """Leave out the signs that are glued to a command: `:rei` behind `/dims`; a map's `+vizinhos` stays.

    A grave accent alone opens nothing, and is such a sign.
    """
    if raw.startswith("+"):
        return raw if wording.neighbours.match(raw) else raw[1:]
    lonely = _GRAVE if raw.count(_GRAVE) == 1 else ""
    glued = (place for place, character in enumerate(raw) if not _is_glue(character, lonely))
    return raw[next(glued, len(raw)) :]


def _is_glue(character: str, lonely: str) -> bool:
    if character in _QUOTES and character != lonely:
        return False
    return unicodedata.category(character) in _GLUE or character in "#@"


def one_text(command: str, raw: str) -> str:
    """Read one text with all its signs; raises `MissingArguments` where there is none."""
    text = tidy(raw)
    if not text:
        raise MissingArguments(command)
    return text


def one_term(command: str, raw: str) -> str:
    """Read one word or phrase; raises `MissingArguments` where there is none."""
    return word_or_phrase(raw) or one_text(command, raw)


def cut(raw: str, sign: re.Pattern[str]) -> list[str]:
    """Cut at a sign where it stands outside of quotes."""
    found = [match.span() for match in sign.finditer(masked(raw))]
    return [raw[end:start] for (_, end), (start, _) in pairwise([(0, 0), *found, (len(raw), len(raw))])]
