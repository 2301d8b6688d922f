"""What is asked of the words and numbers of the answer before: of a place, of the first two, the largest."""

from collections.abc import Sequence

from embeddings.ask.near_order import near_order
from embeddings.errors import EmbeddingError
from embeddings.language.spelt_alike import folded
from embeddings.results import as_typed
from handlers.commands.algebra import ANALOGY_OF_WORDS
from handlers.commands.groups import ODD_ONE_OUT
from handlers.commands.neighbours import NEAREST, from_first, only_place, wish
from handlers.context.question import WHY, Question, list_text
from handlers.reading.asked import PlainQuestion
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.preceding import Last
from storage.records import HistoryEntry

_PAIR, _LIST, _ORDER = "similar", "matrix", "rank"
_WITH_ANGLE = frozenset({"similar", "neighbors", "rank", "analogy", "oddone", "matrix", "sentences"})
_TWO = 2
_OF_A_KIND, _CLEARLY = 0.4, 0.1  # the cosine of two things of one kind, and by how much it is the larger


def neighbour_at(asking: Asking, asked: Occasion, last: Last, place: int) -> PlainQuestion | None:
    """Ask for the neighbour at a place, from 1, of the list before; None after any other answer."""
    if last.command.key != NEAREST.key:
        return None
    typed = asking.commands.typed(NEAREST.key, last.text)
    return PlainQuestion(NEAREST.key, only_place(typed, asked.here.catalog, place))


async def first_two(asking: Asking, asked: Occasion, last: Last) -> PlainQuestion | None:
    """Compare the first two neighbours of the list before; None after any other answer."""
    if last.command.key != NEAREST.key:
        return None
    request = await asking.request(last.command, asked, last.text)
    answer = await NEAREST.ask(request, from_first(wish(request.typed)))
    words = [one.word for one in answer.found[:_TWO]]
    return PlainQuestion(_PAIR, list_text(words)) if len(words) == _TWO else None


async def its_angle(_: Asking, __: Occasion, last: Last) -> PlainQuestion | None:
    """Explain a number that is the cosine of an angle, which its explanation draws; None for others."""
    return PlainQuestion(WHY, "") if last.command.key in _WITH_ANGLE else None


async def term_replaced(asking: Asking, asked: Occasion, terms: Sequence[str], word: str) -> str:
    """Give the term of `a - b + c` that another word replaces: c for one of the kind of b and c, else a.

    In `Paris - France + Italy` the second and the third are countries, and so is Portugal.
    """
    first, less, last = terms
    answers = (await asking.chosen_model(asked)).answers
    try:
        order = await answers.compute(near_order, word, (first, less, last))
    except EmbeddingError:
        return first
    nearest, *_ = order.words
    own = next((one.cosine for one in order.words if folded(as_typed(one.term)) == folded(first)), 1.0)
    of_their_kind = nearest.cosine >= _OF_A_KIND and nearest.cosine - own > _CLEARLY
    return last if of_their_kind else first


async def largest(asking: Asking, asked: Occasion, last: Last) -> PlainQuestion | None:
    """Ask again so that the largest of the numbers before is named: of a matrix, or of the last two pairs."""
    if last.command.key in {_LIST, _ORDER}:
        return PlainQuestion(last.command.key, last.text)
    if last.command.key != _PAIR or asked.person is None:
        return None
    page = await asking.services.history.page(asked.person, chat=asked.message.chat.id, size=_TWO)
    pairs = [_words(asking, entry) for entry in page.entries if entry.command == _PAIR]
    if len(pairs) < _TWO or any(len(pair) != _TWO for pair in pairs):
        return None
    newer, older = pairs
    shared = [word for word in older if word in newer]
    if len(shared) != 1:
        return PlainQuestion(_LIST, list_text([*older, *newer]))
    others = [word for word in (*older, *newer) if word not in shared]
    return PlainQuestion(_ORDER, list_text([*shared, *others]))


def _words(asking: Asking, entry: HistoryEntry) -> list[str]:
    row = asking.commands.named(entry.command)
    return row.words_of(asking.commands.typed(entry.command, entry.text)) if isinstance(row, Question) else []


async def is_sums_answer(asking: Asking, asked: Occasion, last: Last, word: str) -> bool:
    """Say whether a sum led to a word, by either method."""
    request = await asking.request(last.command, asked, last.text)
    answer = await ANALOGY_OF_WORDS.ask(request, ANALOGY_OF_WORDS.read(request.typed))
    best = (answer.analogy.best, answer.analogy.product)
    return folded(word) in {folded(one.word) for one in best if one is not None}


async def is_odd_one(asking: Asking, asked: Occasion, last: Last, word: str) -> bool:
    """Say whether a word is the odd one out that was answered before."""
    request = await asking.request(last.command, asked, last.text)
    answer = await ODD_ONE_OUT.ask(request, ODD_ONE_OUT.read(request.typed))
    return as_typed(answer.members[0].term).casefold() == word.casefold()
