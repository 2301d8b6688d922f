"""What is typed behind a command, completed by the message that it replies to."""

from handlers.reading.arguments import quoted, tidy, word_or_phrase
from handlers.reading.lists import compared_texts, items
from handlers.reading.sentences import sentences_in
from handlers.reading.typed import Typed

_OPERATORS = ("+", "-", "\u2212", "\u2013", "\u2014", "\uff0b", "\uff0d")


def with_first_of_pair(typed: Typed, pointed: str) -> str:
    """Put the text that is pointed at before a single word: `/similar cachorro` in reply to "gato"."""
    found = compared_texts(typed.text, typed.wording).texts
    if len(found) != 1 or not word_or_phrase(pointed):
        return typed.text
    return f"{quoted(word_or_phrase(pointed))}, {quoted(found[0])}"


def with_more_of_list(typed: Typed, pointed: str) -> str:
    """Put the words that are pointed at before a single one."""
    found = items(typed.text, typed.wording)
    if len(found) != 1:
        return typed.text
    return ", ".join(map(quoted, (*items(pointed, typed.wording), *found)))


def with_first_sentence(typed: Typed, pointed: str) -> str:
    """Put the sentence that is pointed at before a single one."""
    found = sentences_in(typed)
    if len(found) != 1 or not tidy(pointed):
        return typed.text
    return f"{tidy(pointed)} | {found[0]}"


def with_first_terms(typed: Typed, pointed: str) -> str:
    """Go on with a sum that is pointed at, where a sign stands first: `/analogia + mulher`."""
    goes_on = tidy(typed.text).startswith(_OPERATORS) and tidy(pointed)
    return f"{tidy(pointed)} {typed.text}" if goes_on else typed.text


def with_placed_words(typed: Typed, pointed: str) -> str:
    """Put the words that are pointed at on an axis that has none: `/eixo frio / quente`."""
    poles, _, placed = typed.text.partition(":")
    return typed.text if tidy(placed) or not tidy(pointed) else f"{poles}: {pointed}"
