"""`/compara`: one word's neighbours in two models, side by side, and how far the two agree."""

from dataclasses import dataclass
from itertools import zip_longest

from markupsafe import Markup

from embeddings.ask.neighbours import Neighbours
from embeddings.ask.two_models import SHOWN_RANKS, ListOverlap
from embeddings.results import ModelCard, name
from rendering.catalog import Catalog
from rendering.languages import language_name
from rendering.reply import Reply, expandable, lines, paragraphs
from rendering.terms import caveats
from rendering.typed import shown

_WORD = 24
_ANY_LANGUAGE = "xx"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two models; `foreign` are its nearest words for which the other model has no vector."""

    card: ModelCard
    near: Neighbours
    foreign: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A word's neighbours in two models, and how far the two lists agree."""

    first: Side
    second: Side
    agreed: ListOverlap


def words(near: Neighbours) -> tuple[str, ...]:
    """Give the neighbours' words alone, the nearest first."""
    return tuple(neighbour.word for neighbour in near.found)


def comparison_reply(catalog: Catalog, answer: Comparison) -> Reply:
    """Say how far two models agree about a word's neighbours, by their ranks, and show both lists."""
    first, second, agreed = answer.first, answer.second, answer.agreed
    same = first.card.digest == second.card.digest
    comparable = not same and _one_language(first.card, second.card)
    if comparable:
        said = _agreement(catalog, agreed, first, second)
    elif same:
        said = [catalog.html("compare-same", first=first.card.name, second=second.card.name)]
    else:
        said = [_languages(catalog, first.card, second.card)]
    both = frozenset(agreed.shared) if comparable else frozenset()
    table = lines(
        catalog.html("compare-columns", first=first.card.name, second=second.card.name),
        *_table(catalog, first, second, both),
    )
    measures = [catalog.html("compare-measures", read=agreed.read)] if comparable else []
    why = expandable([*measures, catalog.html("compare-no-cosines")])
    return Reply(
        paragraphs(
            lines(catalog.html("compare-title", word=name(first.near.term)), *said),
            table,
            _of_terms(catalog, first, second),
            why,
        )
    )


def _agreement(catalog: Catalog, agreed: ListOverlap, first: Side, second: Side) -> list[Markup]:
    overlap = catalog.html("compare-overlap", shared=len(agreed.shared), shown=agreed.shown)
    order = catalog.html("compare-order", agreement=agreed.rank_biased, read=agreed.read)
    turns = ((first, second), (second, first))
    foreign = [
        catalog.html("compare-foreign", count=len(one.foreign), first=one.card.name, second=other.card.name)
        for one, other in turns
        if one.foreign
    ]
    return [overlap, order, *foreign]


def _languages(catalog: Catalog, first: ModelCard, second: ModelCard) -> Markup:
    spoken = {
        side: language_name(catalog, card.language) for side, card in (("one", first), ("other", second))
    }
    return catalog.html("compare-languages", first=first.name, second=second.name, **spoken)


def _one_language(first: ModelCard, second: ModelCard) -> bool:
    return first.language == second.language or _ANY_LANGUAGE in {first.language, second.language}


def _table(catalog: Catalog, first: Side, second: Side, both: frozenset[str]) -> list[Markup]:
    columns = zip_longest(words(first.near)[:SHOWN_RANKS], words(second.near)[:SHOWN_RANKS], fillvalue="–")
    return [
        catalog.html("compare-row", rank=rank, first=_word(one, both), second=_word(other, both))
        for rank, (one, other) in enumerate(columns, start=1)
    ]


def _word(word: str, both: frozenset[str]) -> Markup:
    text = shown(word, _WORD)
    return Markup("<b>{}</b>").format(text) if word.lower() in both else Markup("{}").format(text)


def _of_terms(catalog: Catalog, first: Side, second: Side) -> Markup | None:
    said = [caveat for side in (first, second) for caveat in _caveats(catalog, side)]
    return lines(*said) if said else None


def _caveats(catalog: Catalog, side: Side) -> list[Markup]:
    return [
        catalog.html("compare-caveat", model=side.card.name, caveat=caveat)
        for caveat in caveats(catalog, side.near.term)
    ]
