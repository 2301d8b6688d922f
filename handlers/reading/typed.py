"""What a person typed behind a command."""

from dataclasses import dataclass

from handlers.reading.wording import Wording


@dataclass(frozen=True, slots=True)
class Typed:
    """A text to be read: the key of the command that it was typed for, and the words that have a meaning."""

    command: str
    text: str
    wording: Wording
