"""Who lives near a word, and which place another word has among them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from embeddings.ask.near_order import NearOrder
from embeddings.ask.neighbours import MOST_NEIGHBOURS, Neighbours
from embeddings.ask.place import Rank
from embeddings.results import AnyTerm, ModelCard, as_typed
from handlers.commands.cosines import explain_pair
from handlers.commands.groups import ANALOGY, MOST_IN_MATRIX, matrix_button
from handlers.context.command import Request
from handlers.context.question import Buttons, Inline, Next, Question, list_text
from handlers.reading.arguments import one_term, quoted, word_or_phrase
from handlers.reading.expressions import is_sum
from handlers.reading.joining import with_first_of_pair
from handlers.reading.lists import compared_texts, counted, pair, separators
from handlers.reading.places import Places, places_before, places_behind
from handlers.reading.signs import spelled
from handlers.reading.typed import Instead, Taken, Typed
from handlers.service.questions import NEAR_ORDER, NEIGHBOURS, RANK
from rendering.catalog import Catalog
from rendering.near_order import near_order_reply
from rendering.neighbours import Page, neighbours_reply, no_neighbours_reply, rank_reply
from rendering.reply import FollowUp, Keyboard, Reply
from rendering.welcome import Topic
from rendering.why import why_near, why_ranked

_USUAL = 10
_BROKEN = re.compile(r"[+-]?\d+[.,]\d{1,2}")
_SENTENCE = 5  # words of which the mean is hardly near to any word


@dataclass(frozen=True, slots=True)
class Wish:
    """What `/vizinhos` was asked for: whose neighbours, which places, and whether the list stays as it is.

    `part` is the part of speech that is wanted, None for all. `first` and `last` are places that can be
    shown, 1 to MOST_NEIGHBOURS; `bounded` says that the person asked for other places. `typed` is what was
    taken for places, where it might have been meant as a word.
    """

    text: str
    first: int
    last: int
    everything: bool = False
    bounded: bool = False
    typed: str = ""
    part: str | None = None


def wish(typed: Typed) -> Wish:
    """Read a word or phrase with a number, or a range of places, `verbos` and `tudo` (or `all`) behind it.

    All are optional and come in any order; a number may stand before the word too. What stands alone or in
    quotes is the text: `/vizinhos tudo`, `/vizinhos "guerra 2"`. Raises `MissingArguments` without a text.
    """
    asked = _parted(typed)
    bounded = _bounded(one_term(typed.command, asked.text), asked.places or Places(1, _USUAL))
    return replace(bounded, everything=asked.everything, part=asked.part)


@dataclass(frozen=True, slots=True)
class _Parted:
    """A text as it was typed, without the places, the part of speech and the word for the list as it is.

    `unused` are the other parts of speech: only one can be asked for. `broken` is a number such as `3.5`.
    """

    text: str
    places: Places | None
    everything: bool
    part: str | None
    unused: tuple[str, ...] = ()
    broken: str = ""


def _parted(typed: Typed) -> _Parted:
    words = spelled(typed.text).split()
    places: Places | None = None
    part: str | None = None
    everything, broken, unused = False, "", dict[str, str]()
    while len(words) > 1:
        last = words[-1].casefold()
        if last in typed.wording.everything:
            everything = bool(words.pop())
        elif last in typed.wording.parts:
            named = typed.wording.parts[words.pop().casefold()]
            part = part or named
            unused |= {} if named == part else {named: last}
        elif places is None and (found := places_behind(words)) is not None:
            places, size = found
            del words[-size:]
        elif places is None and not broken and _BROKEN.fullmatch(last):
            broken = words.pop()
        else:
            break
    if places is None and (places := places_before(words)) is not None:
        del words[0]
    return _Parted(" ".join(words), places, everything, part, tuple(unused.values()), broken)


def nearest_to_sum(typed: Typed) -> Instead | None:
    """Take a sum for one, wherever its result is asked for: an analogy shows the words nearest to it."""
    text = _parted(typed).text
    return Instead(ANALOGY, text, Taken("sum")) if is_sum(text, typed.wording) else None


def _guessed(typed: Typed) -> list[Taken]:
    """Say of a whole sentence that a mean of many words says little, and which part of speech is left out."""
    asked = _parted(typed)
    long = [Taken("sentence")] if len(asked.text.split()) >= _SENTENCE else []
    broken = [Taken("not-counted", asked.broken)] if asked.broken else []
    return [*long, *broken, *(Taken("unused", one) for one in asked.unused)]


def _bounded(text: str, places: Places) -> Wish:
    first = max(1, min(places.first, MOST_NEIGHBOURS))
    last = max(first, min(places.last, MOST_NEIGHBOURS))
    bounded = (first, last) != (places.first, places.last)
    return Wish(text, first, last, bounded=bounded, typed=places.typed)


def written(asked: Wish, catalog: Catalog) -> str:
    """Write a wish so that `wish` reads it again."""
    alone = " " not in asked.text and word_or_phrase(asked.text) == asked.text
    text = asked.text if alone else quoted(asked.text)
    places = [] if (asked.first, asked.last) == (1, _USUAL) else [f"{asked.first}-{asked.last}"]
    part = catalog.forms(f"read-part-{asked.part}")[:1] if asked.part else ()
    every = catalog.forms("read-everything")[:1] if asked.everything else ()
    return " ".join([text, *part, *places, *every])


def farther(asked: Wish, count: int | None = None) -> Wish:
    """Wish for `count` more, else for as many more, behind those that were asked for."""
    size = count or asked.last - asked.first + 1
    first = min(MOST_NEIGHBOURS, asked.last + 1)
    return replace(asked, first=first, last=min(MOST_NEIGHBOURS, asked.last + size), bounded=False, typed="")


def more_of(typed: Typed, catalog: Catalog, count: int | None = None) -> str:
    """Write the question for the neighbours behind those that were asked for: `count` of them, or as many."""
    return written(farther(wish(typed), count), catalog)


def from_first(asked: Wish) -> Wish:
    """Wish for the list's beginning, with as many places as usual."""
    return replace(asked, first=1, last=_USUAL, bounded=False, typed="")


def only_place(typed: Typed, catalog: Catalog, place: int) -> str:
    """Write the question for the neighbour at a place, from 1; 0 is the last one that was asked for."""
    asked = wish(typed)
    return written(replace(asked, first=place or asked.last, last=place or asked.last), catalog)


def raw_of(typed: Typed, catalog: Catalog) -> str:
    """Write the question for the same neighbours, as the model has them."""
    return written(replace(wish(typed), everything=True), catalog)


async def _neighbours(request: Request, asked: Wish) -> Neighbours:
    part = () if asked.part is None else (asked.part,)
    return await request.answers.of(NEIGHBOURS, asked.text, asked.last, asked.everything, *part)


def _show(catalog: Catalog, asked: Wish, answer: Neighbours, card: ModelCard) -> Reply:
    page = Page(asked.first, asked.last, asked.bounded, asked.typed)
    reply = neighbours_reply(catalog, answer, card, page)
    return replace(reply, keyboard=_turning(catalog, asked, answer))


def _turning(catalog: Catalog, asked: Wish, answer: Neighbours) -> Keyboard:
    """Make the buttons to the nearer and the farther ones, and to the list as it is or the clean one."""
    size = asked.last - asked.first + 1
    nearer = replace(asked, first=max(1, asked.first - size), last=asked.first - 1)
    other = replace(asked, everything=not asked.everything)
    goes_on = asked.last <= len(answer.found) and asked.last < min(MOST_NEIGHBOURS, answer.rows)
    turns = [
        ("neighbours-nearer", nearer, asked.first > 1),
        ("neighbours-farther", farther(asked), goes_on),
        ("neighbours-to-clean" if asked.everything else "neighbours-to-raw", other, bool(answer.found)),
    ]
    row = tuple(
        FollowUp(catalog.text(label), NEAREST.key, written(turned, catalog), in_place=True)
        for label, turned, offered in turns
        if offered
    )
    return (row,) if row else ()


def _after(after: Next, asked: Wish, answer: Neighbours) -> Buttons:
    found = answer.found
    if not found:
        return []
    seen = [one.word for one in found[asked.first - 1 :]]
    nearest = _first_shown(asked, answer)
    return [
        after.why(),
        after.map([asked.text], seen) if seen else None,
        after.ask("compare", "similar", list_text([asked.text, nearest]), nearest),
        after.in_another_model(asked.text),
        after.share(),
    ]


async def _explain(request: Request, asked: Wish, answer: Neighbours) -> Reply:
    """Explain the cosine of the first neighbour that is shown."""
    if not answer.found:
        return no_neighbours_reply(request.catalog, answer)
    place = min(asked.first, len(answer.found))
    lead = why_near(request.catalog, answer, place)
    return await explain_pair(request, asked.text, _first_shown(asked, answer), lead)


def _first_shown(asked: Wish, answer: Neighbours) -> str:
    return answer.found[min(asked.first, len(answer.found)) - 1].word


def _ranked(typed: Typed) -> tuple[str, ...]:
    """Read the word from which is looked, and those whose places are asked for."""
    texts = compared_texts(typed.text, typed.wording).texts
    return counted(typed, texts, 2, MOST_IN_MATRIX) if len(texts) > 2 else pair(typed)


async def _rank(request: Request, texts: tuple[str, ...]) -> Rank | NearOrder:
    first, *others = texts
    if len(others) == 1:
        return await request.answers.of(RANK, first, others[0])
    return await request.answers.of(NEAR_ORDER, first, tuple(others))


def _show_rank(catalog: Catalog, _: tuple[str, ...], answer: Rank | NearOrder, __: ModelCard) -> Reply:
    return near_order_reply(catalog, answer) if isinstance(answer, NearOrder) else rank_reply(catalog, answer)


def _after_rank(after: Next, texts: tuple[str, ...], answer: Rank | NearOrder) -> Buttons:
    if isinstance(answer, NearOrder):
        first, nearest = texts[0], as_typed(answer.words[0].term)
        alike = after.ask("compare", "similar", list_text([first, nearest]), nearest)
        return [after.why(), after.map(texts), after.neighbours(first), alike, matrix_button(after, texts)]
    near = [after.neighbours(word) for word in texts]
    return [after.why(), after.map(texts, near=True), *near]


async def _explain_rank(request: Request, texts: tuple[str, ...], answer: Rank | NearOrder) -> Reply:
    """Explain the cosine of both; of several words, that of the nearest one."""
    if isinstance(answer, NearOrder):
        return await explain_pair(request, texts[0], as_typed(answer.words[0].term))
    first, second = texts
    return await explain_pair(request, first, second, lead=why_ranked(request.catalog, answer))


def _terms(answer: Rank | NearOrder) -> Iterable[AnyTerm]:
    if isinstance(answer, NearOrder):
        return (answer.term, *(one.term for one in answer.words))
    return (answer.first, answer.second)


NEAREST = Question(
    key="neighbors",
    topic=Topic.START,
    term="neighbour",
    read=wish,
    taken=_guessed,
    instead=nearest_to_sum,
    ask=_neighbours,
    render=_show,
    follow=_after,
    explain=_explain,
    words=lambda asked: (asked.text,),
    terms=lambda answer: (answer.term,),
    kept=True,
    inline=Inline.EXAMPLE,
)
RANK_AMONG_NEIGHBOURS = Question(
    key="rank",
    lists=True,
    topic=Topic.COMPARE,
    term="neighbour",
    read=_ranked,
    taken=separators(compared_texts),
    join=with_first_of_pair,
    ask=_rank,
    render=_show_rank,
    follow=_after_rank,
    explain=_explain_rank,
    words=tuple,
    terms=_terms,
    kept=True,
    inline=Inline.YES,
)
