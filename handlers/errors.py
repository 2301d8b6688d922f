"""What a person can put right, and what cannot be done just now."""

from collections.abc import Sequence
from dataclasses import dataclass

from embeddings.errors import EmbeddingError, UnknownWord
from rendering.catalog import Catalog
from rendering.reply import Keyboard


class PersonError(Exception):
    """Something a person can put right."""


@dataclass
class MissingArguments(PersonError):
    """A command that needs a text and got none.

    `example` is the text of one that can be asked here, where the usual one can't: "" where none can.
    """

    command: str
    example: str | None = None


@dataclass
class WrongPair(PersonError):
    """A command that compares two things and got another number of them."""

    command: str
    count: int


@dataclass
class SeveralOpposites(PersonError):
    """A question for the opposite of several words at once."""

    command: str
    texts: tuple[str, ...]


@dataclass
class InModel(PersonError):
    """Something that one of two compared models can't answer."""

    model: str
    error: EmbeddingError


@dataclass
class WrongCount(PersonError):
    """A command that takes from `least` to `most` words and got another number of them."""

    command: str
    count: int
    least: int
    most: int


@dataclass
class Misread(PersonError):
    """A sum or an axis that is not written so that it can be read; `reason` names the sentence about it."""

    command: str
    reason: str
    limit: int = 0


@dataclass
class WrongSentences(PersonError):
    """A command that compares two sentences and got another number of them."""

    command: str
    count: int


@dataclass
class TightMinus(PersonError):
    """An unknown word with a hyphen in a sum: perhaps a minus without spaces."""

    unknown: UnknownWord


@dataclass
class SentencesToTrain(PersonError):
    """A command that learns from `least` to `most` sentences and got another number of them."""

    command: str
    count: int
    least: int
    most: int


@dataclass
class UnknownCommand(PersonError):
    """A command that does not exist; `near` is the one that was perhaps meant."""

    command: str
    near: str | None


@dataclass
class UnknownLanguage(PersonError):
    """A language that Vetorama does not speak; `spoken` are those that it does."""

    asked: str
    spoken: Sequence[Catalog]


@dataclass
class UnknownFormat(PersonError):
    """A kind of file that is not written; `asked` are the words without it."""

    typed: str
    asked: str


@dataclass
class NotSeen(PersonError):
    """A command that replies to a message of another chat, of which nothing is shown to a bot."""

    command: str


@dataclass
class NoNumber(PersonError):
    """A question about the world, put to the command that explains numbers."""

    command: str


@dataclass
class NotExplained(PersonError):
    """A question without a number to explain; `explained` are the keys of the commands that have one."""

    command: str
    explained: tuple[str, ...]


@dataclass
class Mistyped(PersonError):
    """An error with buttons that put it right: another word in the place of an unknown one, an example.

    `awaits` names the sentence that says how to send what is missing alone, where that is waited for, and
    `before` is what was sent already.
    """

    error: Exception
    keyboard: Keyboard
    awaits: str | None = None
    before: str = ""


@dataclass
class NotInline(PersonError):
    """A command that needs a chat with the bot, typed behind its name somewhere else."""

    command: str


@dataclass
class NoOtherLanguage(PersonError):
    """A translation without the model of one of its languages; `room` says whether one more may be open.

    `wished` is a language that somebody named and that is none of those there are; `nearest` the word of the
    chat's model that a word of the missing language is nearest to, which is `word`.
    """

    language: str
    model: str
    room: bool
    wished: str | None = None
    word: str = ""
    nearest: str | None = None


@dataclass
class NotNow(Exception):
    """Something that the database was needed for and could not give; `sentence` names what to say."""

    sentence: str
