"""`/embedding` of several words: their vectors one under the other, and what each two have in common."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.ask.agreement import Agreement
from embeddings.results import AnyTerm, Embedding, ModelCard, Phrase, Word, name
from rendering.catalog import Catalog
from rendering.embedding import strips_picture
from rendering.reply import ROOM, TEXT_LIMIT, Reply, captioned, expandable, lines, paragraphs, text_length
from rendering.terms import caveats_of
from rendering.typed import shown

_NAME_LENGTH = 32
_FIRST_WEIGHTS = 24
_CAPTION_WEIGHTS = 6
_CAPTION_PAIRS = 3


def embeddings_reply(
    catalog: Catalog, answers: Sequence[Embedding], agreements: Sequence[Agreement], card: ModelCard
) -> Reply:
    """Show several vectors side by side: how alike each two are, and their weights as far as they fit."""
    head = lines(_title(catalog, answers), *(_facts(catalog, answer, card) for answer in answers))
    pairs = [
        _pair(catalog, answers, pair)
        for pair in sorted(agreements, key=lambda pair: pair.cosine, reverse=True)
    ]
    meaning = catalog.html("embeddings-meaning")
    said = caveats_of(catalog, [answer.term for answer in answers])
    notice = expandable(said) if said else None
    dimensions = len(answers[0].weights)
    texts = (
        paragraphs(head, lines(*pairs), meaning, notice, _weights(catalog, answers, count))
        for count in (dimensions, _FIRST_WEIGHTS, _CAPTION_WEIGHTS)
    )
    return Reply(
        next(text for text in texts if text_length(text) <= TEXT_LIMIT - ROOM),
        picture=strips_picture(catalog, answers),
        caption=captioned(
            head,
            meaning,
            lines(*pairs[:_CAPTION_PAIRS]),
            notice,
            _weights(catalog, answers, min(dimensions, _CAPTION_WEIGHTS)),
        ),
    )


def _title(catalog: Catalog, answers: Sequence[Embedding]) -> Markup:
    names = [Markup("<b>{}</b>").format(_called(answer.term)) for answer in answers]
    return catalog.html("embeddings-answer", words=catalog.every(names))


def _facts(catalog: Catalog, answer: Embedding, card: ModelCard) -> Markup:
    term, word = answer.term, _called(answer.term)
    if isinstance(term, Word):
        return catalog.html("embeddings-word", word=word, norm=term.norm, row=term.row, rows=card.rows)
    if isinstance(term, Phrase):
        return catalog.html("embeddings-phrase", word=word, norm=term.norm, known=len(term.known))
    return catalog.html("embeddings-inferred", word=word, norm=term.norm)


def _pair(catalog: Catalog, answers: Sequence[Embedding], pair: Agreement) -> Markup:
    return catalog.html(
        "embeddings-pair",
        first=_called(answers[pair.first].term),
        second=_called(answers[pair.second].term),
        cosine=pair.cosine,
        agreeing=pair.agreeing,
        dimensions=len(answers[pair.first].weights),
    )


def _weights(catalog: Catalog, answers: Sequence[Embedding], count: int) -> Markup:
    dimensions = len(answers[0].weights)
    whole = count >= dimensions
    rows = [
        Markup("<b>{}</b>: {}").format(
            _called(answer.term), catalog.numbers.weights(answer.weights[:count]) + ("" if whole else "…")
        )
        for answer in answers
    ]
    head = catalog.html("embeddings-weights" if whole else "embeddings-first-weights", count=count)
    return expandable([head, *rows])


def _called(term: AnyTerm) -> str:
    return shown(name(term), _NAME_LENGTH)
