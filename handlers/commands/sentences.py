"""Tokens and sentences."""

import re

from embeddings.ask.sentences import SentencePair
from embeddings.ask.tokens import Inspection
from embeddings.results import ModelCard
from handlers.context.command import Request
from handlers.context.question import Buttons, Inline, Next, Question
from handlers.errors import MissingArguments, WrongSentences
from handlers.reading.arguments import QUOTED, one_text, quoted, tidy
from handlers.reading.typed import Typed
from handlers.service.questions import SENTENCES, SENTENCES_EXPLAINED, TOKENS
from rendering.catalog import Catalog
from rendering.reply import Reply
from rendering.sentences import sentences_reply
from rendering.tokens import tokens_reply
from rendering.why import why_sentences_reply

Two = tuple[str, str]

_BAR = re.compile("[|\uff5c]")  # the wide one stands on East Asian keyboards


def two_sentences(typed: Typed) -> Two:
    """Read two sentences with a bar between them, else a line break, else each in quotes.

    Commas part nothing: sentences have them inside. Raises `MissingArguments` for none and `WrongSentences`
    for any other number than two.
    """
    found = [text for part in _split(typed.text) if (text := tidy(part))]
    if not found:
        raise MissingArguments(typed.command)
    if len(found) != 2:
        raise WrongSentences(typed.command, len(found))
    return found[0], found[1]


def _split(raw: str) -> list[str]:
    for parts in (_BAR.split(raw), raw.strip().splitlines()):
        if len(parts) > 1:
            return parts
    in_quotes = QUOTED.findall(raw)
    between = QUOTED.sub("", raw).strip(" ,;")
    return in_quotes if in_quotes and not between else [raw]


async def _tokens(request: Request, text: str) -> Inspection:
    return await request.answers.of(TOKENS, text)


def _show_tokens(catalog: Catalog, _: str, answer: Inspection, card: ModelCard) -> Reply:
    return tokens_reply(catalog, answer, card)


def _after_tokens(after: Next, text: str, answer: Inspection) -> Buttons:
    if not answer.known:
        return []
    return [after.ask("embedding", "embedding", quoted(text)), after.neighbours(text)]


async def _compare(request: Request, two: Two) -> SentencePair:
    """Compare two sentences; both orders share one entry of the cache."""
    return await request.answers.of_pair(SENTENCES, *two)


def _show_sentences(catalog: Catalog, _: Two, answer: SentencePair, card: ModelCard) -> Reply:
    return sentences_reply(catalog, answer, card)


def _after_sentences(after: Next, two: Two, _: SentencePair) -> Buttons:
    first, second = two
    return [
        after.why(),
        after.ask("tokens-first", "tokens", first),
        after.ask("tokens-second", "tokens", second),
    ]


async def _explain_sentences(request: Request, two: Two, _: SentencePair) -> Reply:
    answer = await request.answers.of(SENTENCES_EXPLAINED, *two)
    return why_sentences_reply(request.catalog, answer, request.answers.card)


TOKENS_OF_TEXT = Question(
    key="tokens",
    read=lambda typed: one_text(typed.command, typed.text),
    ask=_tokens,
    render=_show_tokens,
    follow=_after_tokens,
    kept=True,
    inline=Inline.YES,
)
TWO_SENTENCES = Question(
    key="sentences",
    read=two_sentences,
    ask=_compare,
    render=_show_sentences,
    follow=_after_sentences,
    explain=_explain_sentences,
    kept=True,
)
