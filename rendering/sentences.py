"""`/frases`: how similar two sentences are by three methods, and which words make them so."""

from markupsafe import Markup

from embeddings.errors import SentenceTooLong
from embeddings.results import ModelCard
from embeddings.sentences import Order, Sentence, SentencePair, WordPair
from rendering.arguments import example
from rendering.catalog import Catalog
from rendering.reply import Reply, folded, lines, paragraphs
from rendering.terms import footer
from rendering.typed import shown

_WORD = 24
_WEIGHTS = 12
_UNKNOWN = 5


def sentences_reply(catalog: Catalog, answer: SentencePair, card: ModelCard) -> Reply:
    """Say the cosines side by side, the trap of word order, what each method does, and what carries it."""
    means = answer.mean if answer.weighted is None else answer.weighted
    return Reply(
        paragraphs(
            _scores(catalog, answer),
            lines(*_traps(catalog, answer)) or None,
            lines(catalog.html("frases-meaning-mean"), *_meanings(catalog, answer)),
            folded([*_pairs(catalog, answer.pairs, means), *_weights(catalog, answer)]),
            footer(catalog, card),
        )
    )


def two_sentences_reply(catalog: Catalog, command: str, count: int) -> Reply:
    """Say that two sentences are compared, and how they are parted."""
    return Reply(catalog.html("error-two-sentences", count=count, example=example(catalog, command)))


def too_long_reply(catalog: Catalog, error: SentenceTooLong) -> Reply:
    """Say how long a sentence may be."""
    return Reply(
        catalog.html("error-sentence-too-long", text=error.text, tokens=error.tokens, limit=error.limit)
    )


def _scores(catalog: Catalog, answer: SentencePair) -> Markup:
    weighted, encoded = answer.weighted, answer.encoded
    return lines(
        catalog.html("frases-answer", first=answer.first.text, second=answer.second.text),
        catalog.html("frases-mean", cosine=_rounded(answer.mean)),
        None if weighted is None else catalog.html("frases-weighted", cosine=_rounded(weighted)),
        None if encoded is None else catalog.html("frases-encoded", cosine=_rounded(encoded)),
    )


def _traps(catalog: Catalog, answer: SentencePair) -> list[Markup]:
    said = []
    if answer.order is Order.SAME:
        said.append(catalog.html("frases-same"))
    if answer.order is Order.REORDERED:
        said.append(catalog.html("frases-reordered"))
        if answer.encoded is not None:
            said.append(catalog.html("frases-reordered-encoded", cosine=_rounded(answer.encoded)))
    unknown = dict.fromkeys((*answer.first.unknown, *answer.second.unknown))
    if unknown:
        named = ", ".join(f"“{shown(text, _WORD)}”" for text in list(unknown)[:_UNKNOWN])
        more = "…" if len(unknown) > _UNKNOWN else ""
        said.append(catalog.html("frases-unknown", words=catalog.verbatim(named + more)))
    return said


def _meanings(catalog: Catalog, answer: SentencePair) -> list[Markup]:
    weighted = "frases-meaning-unweighted" if answer.weighted is None else "frases-meaning-weighted"
    said = [catalog.html(weighted)]
    if answer.encoded is not None:
        said.append(catalog.html("frases-meaning-encoded"))
    return said


def _pairs(catalog: Catalog, pairs: tuple[WordPair, ...], total: float) -> list[Markup]:
    if not pairs:
        return [catalog.html("frases-no-pairs")]
    together = _rounded(sum(pair.share for pair in pairs))
    head = catalog.html("frases-pairs", count=len(pairs), together=together, total=_rounded(total))
    return [head, *(_pair(catalog, pair) for pair in pairs)]


def _pair(catalog: Catalog, pair: WordPair) -> Markup:
    said = catalog.html(
        "frases-pair",
        first=shown(pair.first, _WORD),
        second=shown(pair.second, _WORD),
        cosine=_rounded(pair.cosine),
        share=_rounded(pair.share),
    )
    return Markup(" ").join([said, catalog.html("frases-pair-row")]) if pair.same_row else said


def _weights(catalog: Catalog, answer: SentencePair) -> list[Markup]:
    if answer.weighted is None:
        return []
    return [
        Markup(),
        catalog.html("frases-weights"),
        _weights_of(catalog, answer.first),
        _weights_of(catalog, answer.second),
        catalog.html("frases-common"),
    ]


def _weights_of(catalog: Catalog, sentence: Sentence) -> Markup:
    words = [
        f"{shown(word.word, _WORD)} {catalog.numbers.fixed(word.weight, 2)}"
        for word in sentence.words[:_WEIGHTS]
    ]
    more = " · …" if len(sentence.words) > _WEIGHTS else ""
    return Markup("• ") + catalog.verbatim(" · ".join(words) + more)


def _rounded(number: float) -> float:
    return round(number, 2) + 0.0  # never "-0,00"
