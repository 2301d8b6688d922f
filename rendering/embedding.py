"""`/embedding`: a word's vector with all its weights, or a phrase token by token with its mean."""

from markupsafe import Markup

from embeddings.results import Embedding, Inferred, ModelCard, Phrase, Token, Word
from rendering.catalog import Catalog
from rendering.reply import TEXT_LIMIT, Document, Reply, folded, length, lines, paragraphs
from rendering.terms import caveats, footer, unknown_tokens
from rendering.typed import shown

_TOKEN_LINES = 20
_FIRST_WEIGHTS = 12
_FILE_DIGITS = 9  # enough decimals to tell two float32 weights of this size apart


def embedding_reply(catalog: Catalog, answer: Embedding, card: ModelCard) -> Reply:
    """Show a word's vector whole, or every token of a phrase and their mean.

    Weights that would not fit into one message go into a text file, one a line.
    """
    head = _head(catalog, answer, card)
    weights = _weights(catalog, answer)
    text = paragraphs(*head, weights, footer(catalog, card))
    if length(text) <= TEXT_LIMIT:
        return Reply(text)
    first = catalog.verbatim(catalog.numbers.weights(answer.weights[:_FIRST_WEIGHTS]))
    elsewhere = lines(
        catalog.html("embedding-weights-in-file", dimensions=len(answer.weights)),
        catalog.html("embedding-first-weights", weights=first),
    )
    return Reply(paragraphs(*head, elsewhere, footer(catalog, card)), document=_file(answer))


def _head(catalog: Catalog, answer: Embedding, card: ModelCard) -> list[Markup]:
    if isinstance(answer.term, Word):
        return _word(catalog, answer, answer.term, card)
    if isinstance(answer.term, Phrase):
        return _phrase(catalog, answer, answer.term)
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


def _phrase(catalog: Catalog, answer: Embedding, phrase: Phrase) -> list[Markup]:
    title = catalog.html("embedding-phrase", phrase=phrase.text, tokens=len(phrase.tokens))
    tokens = [_token(catalog, token) for token in phrase.tokens[:_TOKEN_LINES]]
    left = len(phrase.tokens) - _TOKEN_LINES
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


def _weights(catalog: Catalog, answer: Embedding) -> Markup:
    title = "embedding-mean-weights" if isinstance(answer.term, Phrase) else "embedding-weights"
    head = catalog.html(title, dimensions=len(answer.weights))
    return folded([head, Markup("{}").format(catalog.numbers.weights(answer.weights))])


def _file(answer: Embedding) -> Document:
    weights = "".join(f"{weight:.{_FILE_DIGITS}g}\n" for weight in answer.weights)
    return Document("embedding.txt", weights.encode())
