"""A word's vector as a file to download."""

import re
from dataclasses import dataclass

from handlers.arguments import parted, tidy
from handlers.command import Command, Request
from handlers.errors import MissingArguments, WrongCount
from handlers.words import embeddings
from rendering.files import Format
from rendering.reply import Reply
from rendering.vectors import vector_reply

MOST = 20

_FORMATS = "|".join(Format)
_SEPARATORS = " ,;"
_BEHIND = re.compile(rf"(?<=[{_SEPARATORS}])(?:(?:em|in|as) )?\.?({_FORMATS})\Z", re.IGNORECASE)
_BEFORE = re.compile(rf"\.?({_FORMATS})[ ,;:]+(.+)", re.IGNORECASE)
_ALONE = re.compile(rf"\.?({_FORMATS})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wish:
    """What `/vetor` was asked for: whose vectors, in which format; `asked` is the question without it."""

    texts: tuple[str, ...]
    form: Format
    asked: str


async def vector(request: Request) -> Reply:
    """Answer `/vetor TEXT [csv|npy|json]`, or several texts parted by commas."""
    wanted = wish(request.key, request.text)
    answers = await embeddings(request, wanted.texts)
    return vector_reply(request.catalog, answers, request.answers.card, wanted.form, asked=wanted.asked)


def wish(command: str, raw: str) -> Wish:
    """Read texts with a format before or behind them; without one it is CSV.

    Raises MissingArguments without a text, and WrongCount for more than 20.
    """
    asked, form = _cut(" ".join(raw.split()))
    texts = tuple(dict.fromkeys(parted(asked)))
    if not texts:
        raise MissingArguments(command)
    if len(texts) > MOST:
        raise WrongCount(command, len(texts), 1, MOST)
    return Wish(texts, form, asked)


def _cut(line: str) -> tuple[str, Format]:
    """Part the format from the texts; what stands in quotes is a text, `"json"` too."""
    behind = _BEHIND.search(line)
    if behind is not None and tidy(texts := line[: behind.start()].rstrip(_SEPARATORS)):
        return texts, Format(behind[1].lower())
    if (before := _BEFORE.fullmatch(line)) is not None:
        return before[2], Format(before[1].lower())
    return ("" if _ALONE.fullmatch(line) else line), Format.CSV


COMMANDS = (Command("vetor", "vector", vector, kept=True),)
