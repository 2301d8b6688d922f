"""`/frases`: how similar two sentences are by three methods, and which words make them so."""

from markupsafe import Markup

from embeddings.ask.sentences import SHOWN_WORDS, Order, Sentence, SentencePair, WordPair
from embeddings.errors import SentenceTooLong
from rendering.arguments import example
from rendering.catalog import Catalog
from rendering.pictures.kinds import HeatMap
from rendering.reply import Reply, captioned, expandable, lines, paragraphs
from rendering.typed import shown

_WORD = 24
_WEIGHTS = 12
_UNKNOWN = 5
_DECIMALS_UP_TO = 7  # with up to seven columns, two decimals fit beside the words


def sentences_reply(catalog: Catalog, answer: SentencePair) -> Reply:
    """Show the cosines side by side, the trap of word order, each method, and the words that add most."""
    means = answer.mean if answer.weighted is None else answer.weighted
    scores, traps = _scores(catalog, answer), lines(*_traps(catalog, answer)) or None
    meaning = lines(catalog.html("frases-meaning-mean"), *_meanings(catalog, answer))
    pairs = _pairs(catalog, answer.pairs, means)
    names = [catalog.html("frases-names")] if answer.encoded is not None else []
    notice = expandable([*pairs, *names, *_weights(catalog, answer)])
    return Reply(
        paragraphs(scores, traps, meaning, notice),
        picture=_heat_map(catalog, answer),
        caption=captioned(scores, traps, meaning, _cut(catalog, answer), expandable([*pairs, *names])),
    )


def two_sentences_reply(catalog: Catalog, command: str, count: int) -> Reply:
    """Say that two sentences are needed, and how to separate them."""
    return Reply(catalog.html("error-two-sentences", count=count, example=example(catalog, command)))


def too_long_reply(catalog: Catalog, error: SentenceTooLong) -> Reply:
    """Say how long a sentence may be."""
    return Reply(
        catalog.html("error-sentence-too-long", text=error.text, tokens=error.tokens, limit=error.limit)
    )


def _heat_map(catalog: Catalog, answer: SentencePair) -> HeatMap:
    table = answer.table
    decimals = len(table.second) <= _DECIMALS_UP_TO
    numbers = catalog.numbers
    return HeatMap(
        title=catalog.text("frases-picture", hundredths=int(not decimals)),
        rows=table.first,
        columns=table.second,
        values=table.cosines,
        cells=tuple(
            tuple(numbers.cosine(one) if decimals else numbers.fixed(100 * one, 0) for one in row)
            for row in table.cosines
        ),
        grouped=False,
    )


def _cut(catalog: Catalog, answer: SentencePair) -> Markup | None:
    """Say that the picture lacks words of a long sentence."""
    longest = max(len(answer.first.words), len(answer.second.words))
    return catalog.html("frases-picture-cut", most=SHOWN_WORDS) if longest > SHOWN_WORDS else None


def _scores(catalog: Catalog, answer: SentencePair) -> Markup:
    weighted, encoded = answer.weighted, answer.encoded
    return lines(
        catalog.html("frases-answer", first=answer.first.text, second=answer.second.text),
        catalog.html("frases-mean", cosine=answer.mean),
        None if weighted is None else catalog.html("frases-weighted", cosine=weighted),
        None if encoded is None else catalog.html("frases-encoded", cosine=encoded),
    )


def _traps(catalog: Catalog, answer: SentencePair) -> list[Markup]:
    said = []
    if answer.order is Order.SAME:
        said.append(catalog.html("frases-same"))
    if answer.order is Order.REORDERED:
        said.append(catalog.html("frases-reordered"))
        if answer.encoded is not None:
            said.append(catalog.html("frases-reordered-encoded", cosine=answer.encoded))
    if answer.order is Order.DIFFERENT and (hidden := _hidden(catalog, answer)):
        said.append(catalog.html("frases-hidden", words=hidden))
    unknown = dict.fromkeys((*answer.first.unknown, *answer.second.unknown))
    if unknown:
        named = ", ".join(f"“{shown(text, _WORD)}”" for text in list(unknown)[:_UNKNOWN])
        more = "…" if len(unknown) > _UNKNOWN else ""
        said.append(catalog.html("frases-unknown", words=catalog.verbatim(named + more)))
    return said


def _hidden(catalog: Catalog, answer: SentencePair) -> str:
    """Name the words that only one sentence has, where the weighted mean takes both for equal."""
    one, other = ([word.word.lower() for word in side.words] for side in (answer.first, answer.second))
    only = [word for word in (*one, *other) if not (word in one and word in other)]
    weighted = answer.mean if answer.weighted is None else answer.weighted
    whole = catalog.numbers.cosine(weighted) == catalog.numbers.cosine(1)
    known = not (answer.first.unknown or answer.second.unknown)
    if not (whole and known and only):
        return ""
    return catalog.every([catalog.verbatim(f"“{shown(word, _WORD)}”") for word in only[:_UNKNOWN]])


def _meanings(catalog: Catalog, answer: SentencePair) -> list[Markup]:
    weighted = "frases-meaning-unweighted" if answer.weighted is None else "frases-meaning-weighted"
    said = [catalog.html(weighted)]
    if answer.encoded is not None:
        said.append(catalog.html("frases-meaning-encoded"))
    return said


def _pairs(catalog: Catalog, pairs: tuple[WordPair, ...], total: float) -> list[Markup]:
    if not pairs:
        return [catalog.html("frases-no-pairs")]
    together = sum(pair.share for pair in pairs)
    head = catalog.html("frases-pairs", count=len(pairs), together=together, total=total)
    return [head, *(_pair(catalog, pair) for pair in pairs)]


def _pair(catalog: Catalog, pair: WordPair) -> Markup:
    said = catalog.html(
        "frases-pair",
        first=shown(pair.first, _WORD),
        second=shown(pair.second, _WORD),
        cosine=pair.cosine,
        share=pair.share,
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
