"""What stands behind `/vies`: the name of a test, or four lists of words, `a, b / c, d: e, f / g, h`."""

import re
from dataclasses import dataclass
from itertools import chain

from handlers.errors import Misread, WrongCount
from handlers.reading.arguments import cut, masked, tidy
from handlers.reading.lists import items
from handlers.reading.parts import as_list
from handlers.reading.signs import spelled
from handlers.reading.typed import Typed
from handlers.reading.wording import Wording

LEAST_IN_OWN_LIST = 2
MOST_IN_OWN_LIST = 20
_COLON, _SLASH, _BETWEEN = re.compile(":"), re.compile("[/|]"), re.compile("[/|;]")

FourLists = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class BiasWish:
    """What is asked of the bias lab: a test by its name, None for all of them; or `lists` of one's own."""

    test: str | None
    lists: FourLists | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words of one's own lists."""
        return tuple(chain.from_iterable(self.lists or ()))


def read_bias(typed: Typed) -> BiasWish:
    """Read a wish: two lists that are compared, a colon, and two by which; each has 2 to 20 words.

    Raises Misread for what is neither a test nor four lists, or if a word stands in two lists, and WrongCount
    for a list that is too short or too long.
    """
    text = tidy(typed.text)
    named = " ".join(text.casefold().split())
    if not text or named in typed.wording.bias_tests:
        return BiasWish(typed.wording.bias_tests.get(named))
    lists = _four(typed.text, typed.wording)
    if lists is None:
        raise Misread(typed.command, "bias")
    for words in lists:
        if not LEAST_IN_OWN_LIST <= len(words) <= MOST_IN_OWN_LIST:
            raise WrongCount(typed.command, len(words), LEAST_IN_OWN_LIST, MOST_IN_OWN_LIST)
    everything = [word.casefold() for word in chain.from_iterable(lists)]
    if len(set(everything)) < len(everything):
        raise Misread(typed.command, "bias-twice")
    return BiasWish(None, lists)


def with_more(before: str, more: str, wording: Wording) -> str | None:
    """Put four more lists behind four that were too short, each behind its own; None for anything else."""
    first, second = _four(before, wording), _four(more, wording)
    if first is None or second is None:
        return None
    one, other, by, against = (as_list([*begun, *added]) for begun, added in zip(first, second, strict=True))
    return f"{one} / {other}: {by} / {against}"


def _four(text: str, wording: Wording) -> FourLists | None:
    """Read four lists, whatever their length, each word once; None where there are no four."""
    between = _SLASH if _SLASH.search(masked(text)) else _BETWEEN  # else `;` stands between words
    sides = [cut(side, between) for side in cut(spelled(text), _COLON)]
    if [len(side) for side in sides] != [2, 2]:
        return None
    one, other, by, against = (tuple(dict.fromkeys(items(part, wording))) for side in sides for part in side)
    lists = (one, other, by, against)
    return lists if all(lists) else None
