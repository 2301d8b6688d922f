"""Tokens and sentences."""

from embeddings.ask.sentences import SentencePair
from embeddings.ask.tokens import Inspection
from embeddings.results import ModelCard
from handlers.context.command import Request
from handlers.context.question import Buttons, Inline, Next, Question
from handlers.errors import MissingArguments, WrongSentences
from handlers.reading.arguments import one_text, quoted
from handlers.reading.joining import with_first_sentence
from handlers.reading.sentences import sentences_in
from handlers.reading.typed import Typed
from handlers.service.questions import SENTENCES, SENTENCES_EXPLAINED, TOKENS
from rendering.catalog import Catalog
from rendering.reply import Reply
from rendering.sentences import sentences_reply
from rendering.tokens import tokens_reply
from rendering.welcome import Topic
from rendering.why import why_sentences_reply

Two = tuple[str, str]


def two_sentences(typed: Typed) -> Two:
    """Read two sentences; raises `MissingArguments` for none and `WrongSentences` for any other number."""
    found = sentences_in(typed)
    if not found:
        raise MissingArguments(typed.command)
    if len(found) != 2:
        raise WrongSentences(typed.command, len(found))
    return found[0], found[1]


async def _tokens(request: Request, text: str) -> Inspection:
    return await request.answers.of(TOKENS, text)


def _show_tokens(catalog: Catalog, _: str, answer: Inspection, __: ModelCard) -> Reply:
    return tokens_reply(catalog, answer)


def _after_tokens(after: Next, text: str, answer: Inspection) -> Buttons:
    if not answer.known:
        return []
    return [after.ask("embedding", "embedding", quoted(text)), after.neighbours(text)]


async def _compare(request: Request, two: Two) -> SentencePair:
    """Compare two sentences; both orders share one entry of the cache."""
    return await request.answers.of_pair(SENTENCES, *two)


def _show_sentences(catalog: Catalog, _: Two, answer: SentencePair, __: ModelCard) -> Reply:
    return sentences_reply(catalog, answer)


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
    to_the_letter=True,
    topic=Topic.EXPLORE,
    term="token",
    read=lambda typed: one_text(typed.command, typed.text),
    ask=_tokens,
    render=_show_tokens,
    follow=_after_tokens,
    kept=True,
    inline=Inline.YES,
)
TWO_SENTENCES = Question(
    key="sentences",
    topic=Topic.COMPARE,
    term="encoder",
    read=two_sentences,
    join=with_first_sentence,
    ask=_compare,
    render=_show_sentences,
    follow=_after_sentences,
    explain=_explain_sentences,
    read_as=lambda answer: (*answer.first.read_as, *answer.second.read_as),
    kept=True,
)
