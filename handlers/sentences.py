"""Tokens and sentences."""

import re

from embeddings import microscope, sentences
from embeddings.microscope import Inspection
from embeddings.sentences import SentencePair
from handlers.answers import Operation
from handlers.arguments import QUOTED, one_text, tidy
from handlers.command import Command, Request
from handlers.errors import MissingArguments, WrongSentences
from rendering.reply import Reply
from rendering.sentences import sentences_reply
from rendering.tokens import tokens_reply

TOKENS = Operation("tokens", microscope.inspection, Inspection)
SENTENCES = Operation("sentences", sentences.sentence_pair, SentencePair)

_BAR = re.compile("[|\uff5c]")  # the wide one stands on East Asian keyboards


async def tokens(request: Request) -> Reply:
    """Answer `/tokens TEXT`."""
    answer = await request.answers.of(TOKENS, one_text(request.key, request.text))
    return tokens_reply(request.catalog, answer, request.answers.card)


async def compare(request: Request) -> Reply:
    """Answer `/frases A | B`; both orders share one entry of the cache."""
    first, second = two_sentences(request.key, request.text)
    answer = await request.answers.of_pair(SENTENCES, first, second)
    return sentences_reply(request.catalog, answer, request.answers.card)


def two_sentences(command: str, raw: str) -> tuple[str, str]:
    """Read two sentences parted by a bar, else by line breaks, else by their quotes.

    Commas part nothing: sentences have them inside. Raises `MissingArguments` for none and `WrongSentences`
    for any other number than two.
    """
    found = [text for part in _parted(raw) if (text := tidy(part))]
    if not found:
        raise MissingArguments(command)
    if len(found) != 2:
        raise WrongSentences(command, len(found))
    return found[0], found[1]


def _parted(raw: str) -> list[str]:
    for parts in (_BAR.split(raw), raw.strip().splitlines()):
        if len(parts) > 1:
            return parts
    quoted = QUOTED.findall(raw)
    between = QUOTED.sub("", raw).strip(" ,;")
    return quoted if quoted and not between else [raw]


COMMANDS = (
    Command("tokens", "tokens", tokens, kept=True),
    Command("frases", "sentences", compare, kept=True),
)
