"""Questions that go on with the one before: `and the queen?`."""

from collections.abc import Sequence

from handlers.reading.arguments import quoted
from handlers.reading.parts import as_list

_ALONE = frozenset({"neighbors", "embedding", "dims", "vector", "tokens", "glossary"})
_LISTS = frozenset({"map", "matrix", "oddone"})
TERMS_OF_A_SUM = 3  # `a - b + c`


def continued(command: str, text: str, words: Sequence[str], others: Sequence[str]) -> str | None:
    """Give the text of a question with other words in it; None for commands that don't go on with them.

    `words` are those that the text asks about. The second word of a pair is replaced, a list grows.
    """
    if command in _LISTS:
        return as_list([*words, *others])
    if command == "axis":
        return f"{text.partition(':')[0].strip()}: {as_list(others)}"
    if command == "similar" and len(others) > 1:
        return as_list(others)
    return _with_another(command, words, others[0]) if len(others) == 1 else None


def _with_another(command: str, words: Sequence[str], other: str) -> str | None:
    if command in _ALONE:
        return quoted(other)
    if command == "similar" and words:
        return as_list([words[0], other])
    if command == "rank" and len(words) > 1:
        return as_list([other, words[1]])
    if command == "analogy" and len(words) == TERMS_OF_A_SUM:
        _, less, more = map(quoted, words)
        return f"{quoted(other)} - {less} + {more}"
    return None
