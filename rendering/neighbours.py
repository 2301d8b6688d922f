"""`/vizinhos` and `/posicao`: the neighbours of a word, and the place of one word among them."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.ask.neighbours import MOST_NEIGHBOURS, Neighbour, Neighbours
from embeddings.ask.place import TOP, Place, Rank
from embeddings.errors import NotNeighbours
from embeddings.results import AnyTerm, Inferred, ModelCard, Opposed, Phrase, name
from rendering.catalog import Catalog
from rendering.opposites import near_opposites
from rendering.pictures.kinds import Bars
from rendering.record import record
from rendering.reply import CAPTION_LIMIT, ROOM, Reply, captioned, expandable, lines, paragraphs, text_length
from rendering.terms import caveats, caveats_of, tied_lines
from rendering.typed import shown

_OPEN = 10
_BESIDE = 5  # words that stand below the picture too, for those who read no pictures
_WORD_LENGTH = 24
_HELD_LENGTH = 24
_LAST_DETAILS = 2  # what the numbers compare, and how often the model is right
_OF_A_SENSE = 3  # words


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
        return no_neighbours_reply(catalog, answer)
    nearest = answer.found[0]
    headline = _headline(catalog, answer, page)
    said = [
        *_part(catalog, answer),
        *_bounds(catalog, answer, page),
        *_phrase(catalog, answer),
        *caveats(catalog, answer.term),
        *_badly_known(catalog, answer),
        *_nearer(catalog, answer),
        *tied_lines(catalog, answer.tied, name(answer.term), nearest.word),
    ]
    listed, notice = _listed(catalog, answer, page), lines(*said) or None
    meaning = catalog.html("neighbours-meaning", opposed=int(bool(answer.opposed)))
    told = (
        notice,
        near_opposites(catalog, _opposed_on(answer, page)),
        meaning,
        _senses(catalog, answer, page),
    )
    measured = record(catalog, "neighbours", card)
    details = [
        *_cleaning(catalog, answer, page),
        _compared(catalog, answer),
        *([measured] if measured else []),
    ]
    return Reply(
        paragraphs(headline, _list(listed), *told, expandable(details)),
        picture=_bars(catalog, answer, page),
        caption=_caption((_with_next(headline, answer, page), *told), details, listed),
        lessons=(meaning,),
    )


def _headline(catalog: Catalog, answer: Neighbours, page: Page) -> Markup:
    """Name the nearest word, or the only one of a page that shows a single place."""
    alone = page.first == page.last <= len(answer.found)
    place = page.first if alone else 1
    found = answer.found[place - 1]
    said = "neighbours-answer" if place == 1 else "neighbours-at-place"
    return catalog.html(
        said, word=name(answer.term), nearest=_short(found.word), cosine=found.cosine, place=place
    )


def no_neighbours_reply(catalog: Catalog, answer: Neighbours) -> Reply:
    """Say that a word is alone."""
    said = lines(*_part(catalog, answer), catalog.html("neighbours-none", word=name(answer.term)))
    return Reply(said)


def _part(catalog: Catalog, answer: Neighbours) -> list[Markup]:
    """Say which part of speech is listed, and who knows what is one."""
    return [] if answer.part is None else [catalog.html("neighbours-part", part=answer.part)]


def _badly_known(catalog: Catalog, answer: Neighbours) -> list[Markup]:
    """Say that the list may come from the letters of a word or from chance."""
    if not answer.badly_known:
        return []
    return [catalog.html("neighbours-badly-known", word=name(answer.term))]


def _nearer(catalog: Catalog, answer: Neighbours) -> list[Markup]:
    """Name the word that was held back although it is nearer than all that are listed."""
    if (nearer := answer.nearer) is None:
        return []
    return [catalog.html("neighbours-left-out", word=_short(nearer.word), cosine=nearer.cosine)]


def rank_reply(catalog: Catalog, answer: Rank) -> Reply:
    """Say both places, that they differ, and which words come before each."""
    first, second = name(answer.first), name(answer.second)
    headline = catalog.html(
        "rank-answer",
        first=first,
        second=second,
        cosine=answer.cosine,
        place=answer.forward.place,
        rows=answer.forward.rows,
        unlisted=int(isinstance(answer.second, Inferred)),
    )
    backward = catalog.html(
        "rank-backward",
        first=first,
        second=second,
        place=answer.backward.place,
        rows=answer.backward.rows,
        unlisted=int(isinstance(answer.first, Inferred)),
    )
    equal = answer.forward.place == answer.backward.place
    trap = catalog.html("rank-same-word", first=first, second=second) if answer.same_word else None
    said = caveats_of(catalog, (answer.first, answer.second))
    notice = said if trap is None else [trap, *said]
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
        )
    )


def not_neighbours_reply(catalog: Catalog, error: NotNeighbours) -> Reply:
    """Say that two words on one row have no place among each other's neighbours."""
    sentence = "rank-same" if error.first == error.second else "rank-same-row"
    return Reply(catalog.html(sentence, first=error.first, second=error.second))


def _caption(parts: Sequence[Markup | None], details: Sequence[Markup], listed: Sequence[Markup]) -> Markup:
    """Fold the details below a picture and the list; without room the last details alone."""
    for folded in ([*details, *listed], details, details[-_LAST_DETAILS:]):
        whole = paragraphs(*parts, expandable(folded))
        if text_length(whole) <= CAPTION_LIMIT - ROOM:
            return whole
    return captioned(*parts, expandable(details[-_LAST_DETAILS:]))


def _with_next(headline: Markup, answer: Neighbours, page: Page) -> Markup:
    """Name the first words of a page in its first line; the nearest one of all stands there already."""
    named = answer.found[max(page.first - 1, 1) : page.first - 1 + _BESIDE]
    return Markup(", ").join([headline, *(Markup("{}").format(_short(one.word)) for one in named)])


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


def _opposed_on(answer: Neighbours, page: Page) -> list[Opposed]:
    seen = {found.word for found in answer.found[page.first - 1 : page.last]}
    return [opposed for opposed in answer.opposed if opposed.second in seen]


def _compared(catalog: Catalog, answer: Neighbours) -> Markup:
    """Say with what the numbers compare each row, and how many rows there are."""
    term = answer.term
    if isinstance(term, Phrase):
        return catalog.html(
            "neighbours-compared-phrase", phrase=term.text, known=len(term.known), rows=answer.rows
        )
    return catalog.html("neighbours-compared", word=name(term), rows=answer.rows)


def _senses(catalog: Catalog, answer: Neighbours, page: Page) -> Markup | None:
    """Say that a word of several senses has one vector, and which of them the words on this page show."""
    if not answer.senses:
        return None
    shown_here = {found.word for found in answer.found[page.first - 1 : page.last]}
    seen = [[word for word in sense if word in shown_here][:_OF_A_SENSE] for sense in answer.senses]
    told = [catalog.verbatim(" · ".join(map(_short, sense))) for sense in seen if sense]
    one = catalog.html("senses-one-vector", word=name(answer.term), count=len(answer.senses))
    listed = catalog.html("senses-seen", words=catalog.every(told), count=len(told))
    hidden = [name for name, sense in zip(answer.listed, seen, strict=False) if not sense]
    others = [catalog.verbatim(", ".join(words)) for words in hidden]
    unseen = [catalog.html("senses-unseen", words=catalog.every(others), count=len(others))] if others else []
    return Markup(" ").join([one, listed, *unseen])


def _phrase(catalog: Catalog, answer: Neighbours) -> list[Markup]:
    """Say of several words that they are taken for their mean, and that small ones draw it to small ones."""
    term = answer.term
    if not isinstance(term, Phrase):
        return []
    mean = catalog.html("neighbours-phrase", phrase=term.text, known=len(term.known))
    small = None if answer.content is None else catalog.html("neighbours-small", content=answer.content)
    return [mean] if small is None else [mean, small]


def _cleaning(catalog: Catalog, answer: Neighbours, page: Page) -> list[Markup]:
    if answer.everything:
        left = [catalog.html("neighbours-coarse-left", count=held.count) for held in answer.held]
        return [catalog.html("neighbours-everything"), *left]
    if not answer.held:
        return []
    total = catalog.html("neighbours-held", count=sum(held.count for held in answer.held))
    said = [
        catalog.html(f"neighbours-held-{held.reason}", count=held.count, list=_named(held.words, held.count))
        for held in answer.held
    ]
    again = _again(catalog, answer, page)
    return [total, *said, *([again] if again else [])]


def _again(catalog: Catalog, answer: Neighbours, page: Page) -> Markup | None:
    """Write the question for the list as it is; None for a phrase too long to be shown whole."""
    text = shown(name(answer.term))
    if text.endswith("…"):
        return None
    places = min(page.last, len(answer.found)) if page.first == 1 else f"{page.first}-{page.last}"
    part = "" if answer.part is None else f"{catalog.forms(f'read-part-{answer.part}')[0]} "
    return catalog.html(
        "neighbours-see-all", command=catalog.command("neighbors"), text=text, places=f"{part}{places}"
    )


def _named(words: Sequence[str], count: int) -> str:
    more = ", …" if count > len(words) else ""
    return ", ".join(shown(word, _HELD_LENGTH) for word in words) + more


def _details(catalog: Catalog, among: AnyTerm, place: Place) -> list[Markup]:
    said = [catalog.html("rank-tied", count=place.tied)] if place.tied else []
    if place.clean is not None and place.clean != place.place:
        said.append(catalog.html("rank-clean", word=name(among), place=place.clean))
    return said


def _above(catalog: Catalog, among: AnyTerm, asked: AnyTerm, place: Place, cosine: float) -> list[Markup]:
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
        said.append(catalog.html("rank-line", place=number, word=_row(catalog, found), cosine=found.cosine))
        last = number
    said.append(catalog.html("rank-line-asked", place=place.place, word=_short(name(asked)), cosine=cosine))
    if place.place <= TOP:
        after = place.top[place.place :]
        said += [
            catalog.html("rank-line", place=number, word=_row(catalog, found), cosine=found.cosine)
            for number, found in enumerate(after, start=place.place + 1)
        ]
    return said


def _row(catalog: Catalog, found: Neighbour) -> str:
    """Name a row; a word that is not to be shown is only said to be one."""
    return _short(found.word) or catalog.text("neighbours-covered")


def _short(word: str) -> str:
    return shown(word, _WORD_LENGTH)
