"""`/vizinhos` and `/posicao`: the neighbours of a word, and the place of one word among them."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.ask.neighbours import MOST_NEIGHBOURS, Neighbours
from embeddings.ask.place import TOP, Place, Rank
from embeddings.errors import NotNeighbours
from embeddings.results import ModelCard, Phrase, Term, name
from rendering.catalog import Catalog
from rendering.pictures.kinds import Bars
from rendering.reply import Reply, captioned, expandable, lines, paragraphs
from rendering.terms import caveats, footer
from rendering.typed import shown

_OPEN = 10
_WORD_LENGTH = 24


@dataclass(frozen=True, slots=True)
class Page:
    """Which places of a list are shown, from `first` to `last`; `bounded` says that others were asked for.

    `typed` is the text that was read as these places, if the person may have meant a word; else it is empty.
    """

    first: int
    last: int
    bounded: bool
    typed: str = ""


def neighbours_reply(catalog: Catalog, answer: Neighbours, card: ModelCard, page: Page) -> Reply:
    """List the nearest words from one place to another, then say what was held back and how to see it."""
    if not answer.found:
        return no_neighbours_reply(catalog, answer, card)
    nearest = answer.found[0]
    headline = catalog.html(
        "neighbours-answer", word=name(answer.term), nearest=_short(nearest.word), cosine=nearest.cosine
    )
    said = [*_bounds(catalog, answer, page), *caveats(catalog, answer.term)]
    listed, notice, end = _listed(catalog, answer, page), lines(*said) or None, footer(catalog, card)
    meaning, cleaning = _meaning(catalog, answer), _cleaning(catalog, answer, page)
    return Reply(
        paragraphs(headline, _list(listed), notice, meaning, cleaning, end),
        picture=_bars(catalog, answer, page),
        caption=captioned(
            headline, notice, meaning, cleaning, expandable(listed) if listed else None, end=end
        ),
    )


def no_neighbours_reply(catalog: Catalog, answer: Neighbours, card: ModelCard) -> Reply:
    """Say that a word is alone."""
    return Reply(paragraphs(catalog.html("neighbours-none", word=name(answer.term)), footer(catalog, card)))


def rank_reply(catalog: Catalog, answer: Rank, card: ModelCard) -> Reply:
    """Say both places, that they differ, and which words come before each."""
    first, second = name(answer.first), name(answer.second)
    headline = catalog.html(
        "rank-answer",
        first=first,
        second=second,
        cosine=answer.cosine,
        place=answer.forward.place,
        rows=answer.forward.rows,
    )
    backward = catalog.html(
        "rank-backward", first=first, second=second, place=answer.backward.place, rows=answer.backward.rows
    )
    equal = answer.forward.place == answer.backward.place
    trap = catalog.html("rank-same-word", first=first, second=second) if answer.same_word else None
    said = [trap, *caveats(catalog, answer.first), *caveats(catalog, answer.second)]
    notice = list(dict.fromkeys(sentence for sentence in said if sentence is not None))
    above = [
        *_above(catalog, answer.first, answer.second, answer.forward, answer.cosine),
        *_above(catalog, answer.second, answer.first, answer.backward, answer.cosine),
    ]
    return Reply(
        paragraphs(
            lines(headline, *_details(catalog, answer.first, answer.forward)),
            lines(backward, *_details(catalog, answer.second, answer.backward)),
            lines(*notice) if notice else None,
            catalog.html("rank-lesson-equal" if equal else "rank-lesson"),
            expandable(above),
            footer(catalog, card),
        )
    )


def not_neighbours_reply(catalog: Catalog, error: NotNeighbours) -> Reply:
    """Say that two words on one row have no place among each other's neighbours."""
    sentence = "rank-same" if error.first == error.second else "rank-same-row"
    return Reply(catalog.html(sentence, first=error.first, second=error.second))


def _bars(catalog: Catalog, answer: Neighbours, page: Page) -> Bars | None:
    seen = answer.found[page.first - 1 : page.last]
    if not seen:
        return None
    return Bars(
        title=catalog.text("neighbours-picture", word=name(answer.term)),
        labels=tuple(found.word for found in seen),
        values=tuple(found.cosine for found in seen),
        shown=tuple(catalog.numbers.cosine(found.cosine) for found in seen),
        decimal=catalog.numbers.decimal,
    )


def _listed(catalog: Catalog, answer: Neighbours, page: Page) -> list[Markup]:
    return [
        catalog.html("neighbours-line", place=place, word=_short(found.word), cosine=found.cosine)
        for place, found in enumerate(answer.found, start=1)
        if page.first <= place <= page.last
    ]


def _list(listed: Sequence[Markup]) -> Markup | None:
    rest = listed[_OPEN:]
    return lines(*listed[:_OPEN], expandable(rest) if rest else None) or None


def _bounds(catalog: Catalog, answer: Neighbours, page: Page) -> list[Markup]:
    taken = [catalog.html("neighbours-taken", typed=page.typed)] if page.typed else []
    if len(answer.found) < page.last:
        return [*taken, catalog.html("neighbours-fewer")]
    count = page.last - page.first + 1
    bounded = [catalog.html("neighbours-bounded", most=MOST_NEIGHBOURS, count=count)] if page.bounded else []
    return [*taken, *bounded]


def _meaning(catalog: Catalog, answer: Neighbours) -> Markup:
    term = answer.term
    if isinstance(term, Phrase):
        return catalog.html(
            "neighbours-meaning-phrase", phrase=term.text, known=len(term.known), rows=answer.rows
        )
    return catalog.html("neighbours-meaning", word=name(term), rows=answer.rows)


def _cleaning(catalog: Catalog, answer: Neighbours, page: Page) -> Markup | None:
    if answer.everything:
        return catalog.html("neighbours-everything")
    if not answer.held:
        return None
    total = catalog.html("neighbours-held", count=sum(held.count for held in answer.held))
    said = [
        catalog.html(f"neighbours-held-{held.reason}", count=held.count, list=_named(held.words, held.count))
        for held in answer.held
    ]
    return lines(total, expandable(said), _again(catalog, answer, page))


def _again(catalog: Catalog, answer: Neighbours, page: Page) -> Markup | None:
    """Write the question for the list as it is; None for a phrase too long to be shown whole."""
    text = shown(name(answer.term))
    if text.endswith("…"):
        return None
    places = min(page.last, len(answer.found)) if page.first == 1 else f"{page.first}-{page.last}"
    return catalog.html("neighbours-see-all", command=catalog.command("neighbors"), text=text, places=places)


def _named(words: Sequence[str], count: int) -> str:
    more = ", …" if count > len(words) else ""
    return ", ".join(shown(word, 12) for word in words) + more


def _details(catalog: Catalog, among: Term, place: Place) -> list[Markup]:
    said = [catalog.html("rank-tied", count=place.tied)] if place.tied else []
    if place.clean is not None and place.clean != place.place:
        said.append(catalog.html("rank-clean", word=name(among), place=place.clean))
    return said


def _above(catalog: Catalog, among: Term, asked: Term, place: Place, cosine: float) -> list[Markup]:
    """Show the top and the last ones before a place, with a gap where some are left out."""
    before = [
        *enumerate(place.top[: place.place - 1], start=1),
        *enumerate(place.above, start=place.place - len(place.above)),
    ]
    said = [catalog.html("rank-of", word=name(among))]
    last = 0
    for number, found in before:
        if number > last + 1:
            said.append(catalog.html("rank-gap"))
        said.append(catalog.html("rank-line", place=number, word=_short(found.word), cosine=found.cosine))
        last = number
    said.append(catalog.html("rank-line-asked", place=place.place, word=_short(name(asked)), cosine=cosine))
    if place.place <= TOP:
        after = place.top[place.place :]
        said += [
            catalog.html("rank-line", place=number, word=_short(found.word), cosine=found.cosine)
            for number, found in enumerate(after, start=place.place + 1)
        ]
    return said


def _short(word: str) -> str:
    return shown(word, _WORD_LENGTH)
