"""`/vies`: what the bias lab is, how a test's numbers are told, and lists compared by other lists."""

from collections.abc import Sequence
from itertools import chain
from math import ceil

from markupsafe import Markup

from embeddings.bias.association import SEED, Weat
from embeddings.bias.lists import ListsBias
from embeddings.errors import TooFewListed
from embeddings.language.bias_words import bias_words
from embeddings.language.people import axis_may_be_biased
from embeddings.results import AnyTerm, ModelCard, name
from rendering.catalog import Catalog
from rendering.languages import language_name
from rendering.pictures.kinds import Dot, Swarm
from rendering.reply import Reply, expandable, lines, paragraphs
from rendering.several import called, notes, warnings
from rendering.typed import shown

RARE = 0.05
"""A p below this is told as one that chance seldom gives: the custom of the field, no law."""
_SIZES = ((0.2, "none"), (0.5, "small"), (0.8, "medium"))
_EXTREMES = 3
_MOST_ROWS = 30
_NAME_LENGTH = 40
_LIST_LENGTH = 160


def bias_reply(catalog: Catalog, *, things_have_gender: bool) -> Reply:
    """Say what is measured here, what it doesn't mean, and which tests there are."""
    grammar = catalog.html("bias-choose-grammar") if things_have_gender else None
    tests = lines(
        catalog.html("bias-choose"),
        catalog.html("bias-choose-professions"),
        grammar,
        catalog.html("bias-choose-flowers"),
        catalog.html("bias-choose-lists"),
    )
    return Reply(paragraphs(catalog.html("bias-begin"), catalog.html("bias-not-people"), tests))


def how_to_list_reply(catalog: Catalog) -> Reply:
    """Say how one's own lists are written, and what makes a test with them a fair one."""
    how = catalog.html("bias-lists-how", command=catalog.command("bias"))
    return Reply(paragraphs(how, catalog.html("bias-lists-fair"), catalog.html("bias-not-people")))


def too_few_listed_reply(catalog: Catalog, error: TooFewListed) -> Reply:
    """Say that a test needs words that this model, or its language's list, does not have."""
    language = language_name(catalog, error.language)
    if not error.listed:
        return Reply(catalog.html("bias-no-list", language=language))
    return Reply(catalog.html("bias-too-few", known=error.known, listed=error.listed))


def flowers_reply(catalog: Catalog, answer: ListsBias) -> Reply:
    """Say how flowers and insects differ, and what it teaches; no person is in this test."""
    known = sum(map(len, _lists(answer)))
    counts = {"flowers": len(answer.first), "insects": len(answer.second)}
    head = catalog.html(
        "bias-flowers", outcome=outcome(answer.test), result=result(catalog, answer.test), **counts
    )
    listed = catalog.html("bias-known", known=known, listed=known + len(answer.missing))
    names = tuple(catalog.text(f"bias-{each}") for each in ("flower", "insect", "pleasant", "unpleasant"))
    fold = expandable(
        [*_how(catalog, answer), *_words(catalog, answer, names), *missing(catalog, answer.missing)]
    )
    return Reply(
        paragraphs(
            lines(head, listed),
            _extremes(catalog, answer, names),
            catalog.html("bias-flowers-meaning"),
            fold,
        ),
        picture=_swarm(catalog, answer, names),
    )


def own_lists_reply(catalog: Catalog, answer: ListsBias, card: ModelCard) -> Reply:
    """Say how two lists that somebody wrote differ by two others, and what that doesn't mean.

    Of words for people none are called the nearest to a side: that would read as a ranking of them.
    """
    names = tuple(shown(", ".join(map(called, terms)), _NAME_LENGTH) for terms in _lists(answer))
    terms = tuple(chain.from_iterable(_lists(answer)))
    parts = dict(zip(("first", "second", "one", "other"), map(catalog.verbatim, names), strict=True))
    head = catalog.html(
        "bias-own", outcome=outcome(answer.test), result=result(catalog, answer.test), **parts
    )
    few = catalog.html("bias-few", least=answer.least) if answer.least > RARE else None
    fold = expandable([*_how(catalog, answer), *notes(catalog, terms)])
    people = axis_may_be_biased(card.language, map(name, terms))
    meaning = lines(catalog.html("people-bias") if people else None, catalog.html("bias-not-people"))
    gendered = people and bool(bias_words(card.language)["feminine"])
    return Reply(
        paragraphs(
            lines(head, few, *warnings(catalog, terms)),
            catalog.html("bias-own-grammar") if gendered else None,
            None if people else _extremes(catalog, answer, names),
            meaning,
            fold,
        ),
        picture=_swarm(catalog, answer, names),
    )


def outcome(test: Weat) -> str:
    """Name what a test showed: `first` or `second` list is nearer, or `none` beyond what chance gives."""
    if test.p >= RARE:
        return "none"
    return "first" if test.effect > 0 else "second"


def result(catalog: Catalog, test: Weat) -> Markup:
    """Write the effect size, what it is called, and p."""
    size = next((name for limit, name in _SIZES if abs(test.effect) < limit), "large")
    return catalog.html("bias-result", effect=test.effect, size=size, p=test.p)


def dealt(catalog: Catalog, test: Weat) -> Markup:
    """Say how p was counted: of so many ways to deal the words out, so many gave as large a difference."""
    return catalog.html(
        "bias-dealt", as_large=test.as_large, drawn=test.drawn, exact=int(test.exact), seed=SEED
    )


def missing(catalog: Catalog, words: Sequence[str]) -> list[Markup]:
    """Name words of a list that the model lacks."""
    named = catalog.verbatim(shown(", ".join(words), _LIST_LENGTH))
    return [catalog.html("bias-missing", words=named)] if words else []


def reach(positions: Sequence[float]) -> float:
    """Return how far a line must reach on both sides for these positions, rounded up to a tenth."""
    return max(ceil(10 * max(map(abs, positions), default=0.0)) / 10, 0.1)


def ends(catalog: Catalog, end: float) -> tuple[str, str]:
    """Write the numbers at a line's ends."""
    return catalog.numbers.fixed(-end, 1), catalog.numbers.fixed(end, 1)


def placed(catalog: Catalog, word: str, position: float) -> Markup:
    """Write a word with its position."""
    return catalog.html("axis-placed", word=word, position=position)


def _lists(answer: ListsBias) -> tuple[tuple[AnyTerm, ...], ...]:
    return answer.first, answer.second, answer.one, answer.other


def _extremes(catalog: Catalog, answer: ListsBias, names: Sequence[str]) -> Markup:
    """Name the words that are nearest to each of the two lists by which the others are compared."""
    order = _ordered(answer)
    most = min(_EXTREMES, len(order) // 2)
    chosen = order[-most:][::-1], order[:most]
    one, other = (
        catalog.every([placed(catalog, called(term), score) for term, score, _ in part]) for part in chosen
    )
    sides = {"first": names[2], "second": names[3]}
    return catalog.html("bias-extremes", one=one, other=other, **sides)


def _ordered(answer: ListsBias) -> list[tuple[AnyTerm, float, int]]:
    """Give the compared words with their scores and lists, the lowest score first."""
    terms = (*answer.first, *answer.second)
    groups = [0] * len(answer.first) + [1] * len(answer.second)
    return sorted(zip(terms, answer.scores, groups, strict=True), key=lambda one: (one[1], called(one[0])))


def _how(catalog: Catalog, answer: ListsBias) -> list[Markup]:
    return [catalog.html("bias-how-score"), catalog.html("bias-how-effect"), dealt(catalog, answer.test)]


def _words(catalog: Catalog, answer: ListsBias, names: Sequence[str]) -> list[Markup]:
    """List all words of a test, so that anybody can judge them."""
    written = (catalog.verbatim(", ".join(map(called, terms))) for terms in _lists(answer))
    return [
        catalog.html("bias-words", name=each, words=words) for each, words in zip(names, written, strict=True)
    ]


def _swarm(catalog: Catalog, answer: ListsBias, names: Sequence[str]) -> Swarm:
    order = _ordered(answer)
    end = reach(answer.scores)
    places = range(len(order))
    half = _MOST_ROWS // 2
    rows = (*places[:half], *places[-half:]) if len(order) > _MOST_ROWS else tuple(places)
    return Swarm(
        title=catalog.text("bias-lists-picture"),
        first=names[3],
        second=names[2],
        keys=tuple(names[:2]),
        note=catalog.text("bias-ends-named", count=half) if len(rows) < len(order) else "",
        dots=tuple(
            Dot(called(term), score, catalog.numbers.cosine(score), group) for term, score, group in order
        ),
        rows=rows,
        end=end,
        marks=ends(catalog, end),
    )
