"""Which words of a text stand beside each other, and which have a sign or an `and` between them."""

import re
from itertools import pairwise

from handlers.reading.arguments import plain_words

Stands = tuple[tuple[str, ...], ...]
"""The words of a list, those together that stand beside each other."""


def groups_of(written: str, typed: str) -> Stands:
    """Part the words of `written` where they do not stand beside each other in `typed`.

    So the words of `primo, irmão` are two groups, those of `guarda chuva e sol` two as well. None for a text
    that has signs of its own: these part it already.
    """
    words = plain_words(written)
    if words is None or len(words) < 2:
        return ()
    groups = [[words[0]]]
    for before, word in pairwise(words):
        if _beside(before, word).search(typed):
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(map(tuple, groups))


def _beside(first: str, second: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(first)}[^\S\n]+{re.escape(second)}(?!\w)", re.IGNORECASE)
