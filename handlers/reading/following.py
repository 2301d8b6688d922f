"""Questions that go on with the one before: `and the queen?`."""

import re
from collections.abc import Sequence

from handlers.reading.arguments import quoted
from handlers.reading.asked import PlainQuestion
from handlers.reading.expressions import expression, sum_text
from handlers.reading.parts import as_list
from handlers.reading.wording import Wording

LISTS = ("map", "matrix", "oddone")
"""The commands that are asked about a list of words, or show those of the answer before: `and the map?`."""
GOING_ON = (
    "following", "removing", "replacing", "replacing-two", "why-word", "beside", "than", "place", "my-name",
    "example-of", "afresh",
)  # fmt: skip
"""The ways in which a text brings words to the question before: another one, one to take out, one to put in
the place of one, two to put in the places of two, one whose place in the answer somebody wonders at, some to
compare with it, two whose likeness is compared with that of its two, the name of a place in its list, as
`second`; the name by which somebody calls themselves; one for the example of the term before; and a list in
the place of that before."""
NEXT = (
    "more", "raw", "example", "again", "opposite", "sense", "farthest", "translated", "first-two",
    "largest", "angle", "simpler",
    *LISTS,
)  # fmt: skip
"""What is asked of the answer before: more of it, all of it as it is, an example, another explanation, an
opposite, a sense, the words that are farthest, its word in the other language, the first two of its list,
which of its numbers is the largest, the angle of its number, simpler words, its words seen otherwise."""
_ALONE = frozenset({"neighbors", "embedding", "dims", "vector", "tokens", "glossary"})
LEAST_WORDS = {"oddone": 3}
"""How many words these commands need; the others of a list need two."""
_SUM, _PAIR, _NEAREST = "analogy", "similar", "neighbors"
_SEVERAL = frozenset({_PAIR, "rank"})
TERMS_OF_A_SUM = 3  # `a - b + c`


def continued(command: str, text: str, words: Sequence[str], others: Sequence[str]) -> str | None:
    """Give the text of a question with other words in it; None for commands that don't go on with them.

    `words` are those that the text asks about. The second word of a pair is replaced, a list grows.
    """
    if command in LISTS:
        return as_list([*words, *others])
    if command == "axis":
        return f"{text.partition(':')[0].strip()}: {as_list(others)}"
    if command == "similar" and len(others) > 1:
        return as_list(others)
    return _with_another(command, words, others[0]) if len(others) == 1 else None


def reduced(
    command: str, text: str, words: Sequence[str], removed: Sequence[str], wording: Wording
) -> PlainQuestion | None:
    """Give a list or a sum without some of its words, the neighbours of one that is left alone.

    None where it lacks them, where none remains, and for other commands.
    """
    said = {word.casefold() for word in removed}
    if command == _SUM:
        terms = expression(command, text, wording)
        rest = [term for term in terms if term.text.casefold() not in said]
        return (
            PlainQuestion(command, sum_text(rest)) if len(rest) + len(said) == len(terms) and rest else None
        )
    kept = [word for word in words if word.casefold() not in said]
    if command not in {*LISTS, _PAIR} or len(kept) + len(said) != len(words) or not kept:
        return None
    enough = len(kept) >= LEAST_WORDS.get(command, 2)
    return PlainQuestion(command, as_list(kept)) if enough else _of_few(kept)


def _of_few(words: Sequence[str]) -> PlainQuestion:
    return PlainQuestion(_NEAREST if len(words) == 1 else _PAIR, as_list(words))


def lacks(command: str, words: Sequence[str], removed: Sequence[str]) -> bool:
    """Say whether all that shall be taken out of a list is a single word that the list doesn't have."""
    (said, *others) = removed
    return command in LISTS and not others and said.casefold() not in {word.casefold() for word in words}


def replaced(command: str, text: str, words: Sequence[str], *named: str) -> str | None:
    """Give the text of a question with other words in the places of its own.

    `named` has in turn a word and what takes its place. None where the question lacks one of them.
    """
    changes = {old.casefold(): new for old, new in zip(named[::2], named[1::2], strict=True)}
    if not changes or not changes.keys() <= {word.casefold() for word in words}:
        return None
    if command == _SUM:
        old = "|".join(map(re.escape, changes))
        found = re.compile(rf"(?<!\w)(?:{old})(?!\w)", flags=re.IGNORECASE)
        return found.sub(lambda one: quoted(changes[one.group().casefold()]), text)
    others = [changes.get(word.casefold(), word) for word in words]
    if command in LISTS or command in _SEVERAL:
        return as_list(others)
    return _with_another(command, words, named[1]) if command in _ALONE else None


def _with_another(command: str, words: Sequence[str], other: str) -> str | None:
    if command in _ALONE:
        return quoted(other)
    if command == "similar" and words:
        return as_list([words[0], other])
    if command == "rank" and len(words) > 1:
        return as_list([*words, other] if len(words) > 2 else [other, words[1]])
    return None
