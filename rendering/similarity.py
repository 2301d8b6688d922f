"""`/similar`: a cosine, its meaning, and the reasons why it may mislead."""

from math import floor

from markupsafe import Markup

from embeddings.results import AnyTerm, ModelCard, Phrase, Similarity, name
from rendering.catalog import Catalog
from rendering.reply import Reply, lines, paragraphs
from rendering.terms import caveats, footer


def similarity_reply(catalog: Catalog, answer: Similarity, card: ModelCard) -> Reply:
    """Say the cosine, its place among random pairs, what a cosine is, and why this one may mislead."""
    headline = catalog.html(
        "similar-answer",
        first=name(answer.first),
        second=name(answer.second),
        cosine=answer.cosine,
    )
    percentile = catalog.html("similar-percentile", less=of_hundred(answer.less_similar))
    said = [trap for trap in [_trap(catalog, answer), *_caveats(catalog, answer)] if trap is not None]
    by_meaning = not (answer.same_word or answer.same_row)
    return Reply(
        paragraphs(
            lines(headline, percentile if by_meaning else None),
            lines(*said) if said else None,
            catalog.html("similar-meaning"),
            footer(catalog, card),
        )
    )


def of_hundred(share: float) -> float:
    """Write a share as a number of 100, rounded down; in the last hundredth, with one decimal."""
    return floor(100 * share) if share < 0.99 else floor(1000 * share) / 10


def _trap(catalog: Catalog, answer: Similarity) -> Markup | None:
    if answer.same_word:
        return catalog.html("similar-same-word")
    if answer.same_row:
        return catalog.html("similar-same-row", first=name(answer.first), second=name(answer.second))
    return None


def _caveats(catalog: Catalog, answer: Similarity) -> list[Markup]:
    said = _of_term(catalog, answer.first)
    if not (answer.same_row or answer.same_word):  # what is true of their one row is said once
        said += _of_term(catalog, answer.second)
    return list(dict.fromkeys(said))


def _of_term(catalog: Catalog, term: AnyTerm) -> list[Markup]:
    if isinstance(term, Phrase):
        mean = catalog.html("similar-phrase", phrase=term.text, known=len(term.known))
        return [mean, *caveats(catalog, term)]
    return caveats(catalog, term)
