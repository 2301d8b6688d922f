"""`/embedding`: a word's vector with all its weights, or a phrase token by token with its mean."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.results import Embedding, Inferred, ModelCard, Phrase, Token, Word, name
from rendering.catalog import Catalog
from rendering.files import weights_file
from rendering.pictures.kinds import Strips
from rendering.reply import ROOM, TEXT_LIMIT, Reply, captioned, expandable, lines, paragraphs, text_length
from rendering.several import title
from rendering.terms import caveats, unknown_tokens
from rendering.typed import shown

_TOKEN_LINES = 20
_CAPTION_TOKENS = 6
_CAPTION_WEIGHTS = 12


def embedding_reply(catalog: Catalog, answer: Embedding, card: ModelCard) -> Reply:
    """Show a word's vector whole, or every token of a phrase and their mean, with a picture of the vector.

    Weights that would not fit into one message go into a text file, one a line.
    """
    head = _head(catalog, answer, card, _TOKEN_LINES)
    text = paragraphs(*head, _weights(catalog, answer))
    fits = text_length(text) <= TEXT_LIMIT - ROOM
    elsewhere = None if fits else catalog.html("embedding-weights-in-file", dimensions=len(answer.weights))
    shorter = _head(catalog, answer, card, _CAPTION_TOKENS)
    first = expandable([_first_weights(catalog, answer, _CAPTION_WEIGHTS)])
    return Reply(
        text if fits else paragraphs(*head, lines(elsewhere, first)),
        document=None if fits else weights_file(catalog, answer),
        picture=strips_picture(catalog, [answer]),
        caption=captioned(elsewhere, *shorter, first),
    )


def strips_picture(catalog: Catalog, answers: Sequence[Embedding]) -> Strips:
    """Make the picture of one vector or several: their cells in the model's order, and how they lie."""
    names = tuple(name(answer.term) for answer in answers)
    return Strips(
        title=title(catalog, "embedding", ", ".join(names), len(names)),
        labels=names,
        vectors=tuple(answer.weights for answer in answers),
        weight=catalog.text("embedding-picture-weight"),
        count=catalog.text("embedding-picture-count"),
        decimal=catalog.numbers.decimal,
    )


def _head(catalog: Catalog, answer: Embedding, card: ModelCard, most: int) -> list[Markup]:
    """Say whose vector it is: for a phrase name its first `most` tokens, for a word what is known of it."""
    if isinstance(answer.term, Word):
        return _word(catalog, answer, answer.term, card)
    if isinstance(answer.term, Phrase):
        return _phrase(catalog, answer, answer.term, most)
    return _inferred(catalog, answer, answer.term)


def _word(catalog: Catalog, answer: Embedding, word: Word, card: ModelCard) -> list[Markup]:
    facts = catalog.html(
        "embedding-facts", dimensions=len(answer.weights), norm=word.norm, row=word.row, rows=card.rows
    )
    title = lines(catalog.html("embedding-word", word=word.key), facts)
    meaning = catalog.html("embedding-meaning", dimensions=len(answer.weights))
    said = caveats(catalog, word)
    return [title, lines(*said), meaning] if said else [title, meaning]


def _inferred(catalog: Catalog, answer: Embedding, word: Inferred) -> list[Markup]:
    dimensions = len(answer.weights)
    facts = catalog.html("embedding-facts-inferred", dimensions=dimensions, norm=word.norm)
    title = lines(catalog.html("embedding-inferred", word=word.text), facts)
    meaning = catalog.html("embedding-meaning", dimensions=dimensions)
    return [title, lines(*caveats(catalog, word)), meaning]


def _phrase(catalog: Catalog, answer: Embedding, phrase: Phrase, most: int) -> list[Markup]:
    title = catalog.html("embedding-phrase", phrase=phrase.text, tokens=len(phrase.tokens))
    tokens = [_token(catalog, token) for token in phrase.tokens[:most]]
    left = len(phrase.tokens) - most
    more = catalog.html("embedding-tokens-left", count=left) if left > 0 else None
    mean = catalog.html(
        "embedding-mean", known=len(phrase.known), dimensions=len(answer.weights), norm=phrase.norm
    )
    why = lines(mean, catalog.html("embedding-why-mean"), unknown_tokens(catalog, phrase))
    return [lines(title, *tokens, more), why]


def _token(catalog: Catalog, token: Token) -> Markup:
    text = shown(token.text, 24)
    if token.word is None:
        return catalog.html("embedding-token-unknown", token=text)
    weights = catalog.numbers.weights(token.weights[:3], digits=2)
    return catalog.html("embedding-token", token=text, norm=token.word.norm, weights=weights)


def _first_weights(catalog: Catalog, answer: Embedding, count: int) -> Markup:
    if len(answer.weights) <= count:
        return catalog.verbatim(catalog.numbers.weights(answer.weights))
    first = catalog.verbatim(catalog.numbers.weights(answer.weights[:count]))
    return catalog.html("embedding-first-weights", weights=first)


def _weights(catalog: Catalog, answer: Embedding) -> Markup:
    title = "embedding-mean-weights" if isinstance(answer.term, Phrase) else "embedding-weights"
    head = catalog.html(title, dimensions=len(answer.weights))
    return expandable([head, Markup("{}").format(catalog.numbers.weights(answer.weights))])
