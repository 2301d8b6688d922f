"""What a person typed behind a command, and what it was taken for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from embeddings.results import ReadAs
from handlers.reading.wording import Wording


@dataclass(frozen=True, slots=True)
class Typed:
    """A text to be read: the key of the command that it was typed for, and the words that have a meaning."""

    command: str
    text: str
    wording: Wording


@dataclass(frozen=True, slots=True)
class Taken:
    """What had to be guessed: `kind` names the sentence about it, `typed` is the text that was read so."""

    kind: str
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Instead:
    """A text that another command answers: its key, the text for it, and what is said about that."""

    command: str
    text: str
    taken: Taken


def as_read(text: str, read: Iterable[ReadAs]) -> str:
    """Write a text with the words that were answered in the place of those that were typed."""
    for one in read:
        if " " in one.asked:  # its quotes held it together
            text = text.replace(f'"{one.asked}"', one.answered)
        text = re.sub(rf"(?<!\w){re.escape(one.asked)}(?!\w)", one.answered.replace("\\", r"\\"), text)
    return text
