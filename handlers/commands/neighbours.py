"""Who lives near a word, and which place another word has among them."""

from dataclasses import dataclass, replace

from embeddings.ask.neighbours import MOST_NEIGHBOURS, Neighbours
from embeddings.ask.place import Rank
from embeddings.results import ModelCard
from handlers.commands.cosines import explain_pair
from handlers.context.command import Request
from handlers.context.question import Buttons, Inline, Next, Question, list_text
from handlers.reading.arguments import one_text, pair, quoted
from handlers.reading.places import Places, places_before, places_behind
from handlers.reading.typed import Typed
from handlers.service.questions import NEIGHBOURS, RANK
from rendering.catalog import Catalog
from rendering.neighbours import Page, neighbours_reply, no_neighbours_reply, rank_reply
from rendering.reply import FollowUp, Keyboard, Reply
from rendering.typed import visible
from rendering.why import why_near, why_ranked

_USUAL = 10


@dataclass(frozen=True, slots=True)
class Wish:
    """What `/vizinhos` was asked for: whose neighbours, which places, and whether the list stays as it is.

    `first` and `last` are places that can be shown, 1 to MOST_NEIGHBOURS; `bounded` says that the person
    asked for other places. `typed` is what was taken for places, where it might have been meant as a word.
    """

    text: str
    first: int
    last: int
    everything: bool = False
    bounded: bool = False
    typed: str = ""


def wish(typed: Typed) -> Wish:
    """Read a word or phrase with a number, or a range of places, and `tudo` (or `all`) behind it.

    Both are optional and come in any order; a number may stand before the word too. What stands alone or in
    quotes is the text: `/vizinhos tudo`, `/vizinhos "guerra 2"`. Raises `MissingArguments` without a text.
    """
    words = visible(typed.text).split()
    places: Places | None = None
    everything = False
    while len(words) > 1:
        if not everything and words[-1].casefold() in typed.wording.everything:
            everything = bool(words.pop())
        elif places is None and (found := places_behind(words)) is not None:
            places, size = found
            del words[-size:]
        else:
            break
    if places is None and (places := places_before(words)) is not None:
        del words[0]
    return _bounded(one_text(typed.command, " ".join(words)), places or Places(1, _USUAL), everything)


def _bounded(text: str, places: Places, everything: bool) -> Wish:  # noqa: FBT001 - a part of the wish
    first = max(1, min(places.first, MOST_NEIGHBOURS))
    last = max(first, min(places.last, MOST_NEIGHBOURS))
    bounded = (first, last) != (places.first, places.last)
    return Wish(text, first, last, everything, bounded=bounded, typed=places.typed)


def written(asked: Wish, marker: str) -> str:
    """Write a wish so that `wish` reads it again; `marker` is the word for the list as it is."""
    text = quoted(asked.text) if " " in asked.text else asked.text
    places = [] if (asked.first, asked.last) == (1, _USUAL) else [f"{asked.first}-{asked.last}"]
    return " ".join([text, *places, *([marker] if asked.everything else [])])


async def _neighbours(request: Request, asked: Wish) -> Neighbours:
    return await request.answers.of(NEIGHBOURS, asked.text, asked.last, asked.everything)


def _show(catalog: Catalog, asked: Wish, answer: Neighbours, card: ModelCard) -> Reply:
    page = Page(asked.first, asked.last, asked.bounded, asked.typed)
    reply = neighbours_reply(catalog, answer, card, page)
    return replace(reply, keyboard=_turning(catalog, asked, answer))


def _turning(catalog: Catalog, asked: Wish, answer: Neighbours) -> Keyboard:
    """Make the buttons to the nearer and the farther ones, and to the list as it is or the clean one."""
    nearer = Wish(asked.text, max(1, asked.first - _USUAL), asked.first - 1, asked.everything)
    farther = Wish(asked.text, asked.last + 1, min(MOST_NEIGHBOURS, asked.last + _USUAL), asked.everything)
    other = replace(asked, everything=not asked.everything)
    goes_on = asked.last <= len(answer.found) and asked.last < min(MOST_NEIGHBOURS, answer.rows)
    turns = [
        ("neighbours-nearer", nearer, asked.first > 1),
        ("neighbours-farther", farther, goes_on),
        ("neighbours-to-clean" if asked.everything else "neighbours-to-raw", other, bool(answer.found)),
    ]
    (marker, *_) = catalog.forms("read-everything")
    row = tuple(
        FollowUp(catalog.text(label), NEAREST.key, written(turned, marker), in_place=True)
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
        return no_neighbours_reply(request.catalog, answer, request.answers.card)
    place = min(asked.first, len(answer.found))
    lead = why_near(request.catalog, answer, place)
    return await explain_pair(request, asked.text, _first_shown(asked, answer), lead)


def _first_shown(asked: Wish, answer: Neighbours) -> str:
    return answer.found[min(asked.first, len(answer.found)) - 1].word


async def _rank(request: Request, texts: tuple[str, str]) -> Rank:
    return await request.answers.of(RANK, *texts)


def _show_rank(catalog: Catalog, _: tuple[str, str], answer: Rank, card: ModelCard) -> Reply:
    return rank_reply(catalog, answer, card)


def _after_rank(after: Next, texts: tuple[str, str], _: Rank) -> Buttons:
    near = [after.neighbours(word) for word in texts]
    return [after.why(), after.map(texts, near=True), *near]


async def _explain_rank(request: Request, texts: tuple[str, str], answer: Rank) -> Reply:
    return await explain_pair(request, *texts, lead=why_ranked(request.catalog, answer))


NEAREST = Question(
    key="neighbors",
    read=wish,
    ask=_neighbours,
    render=_show,
    follow=_after,
    explain=_explain,
    words=lambda asked: (asked.text,),
    kept=True,
    inline=Inline.EXAMPLE,
    infers=True,
)
RANK_AMONG_NEIGHBOURS = Question(
    key="rank",
    read=lambda typed: pair(typed.command, typed.text),
    ask=_rank,
    render=_show_rank,
    follow=_after_rank,
    explain=_explain_rank,
    words=tuple,
    kept=True,
    inline=Inline.YES,
)
