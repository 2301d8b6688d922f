"""Peer Instruction: what follows a hidden vote of a group, and who changed sides in the second one.

After E. Mazur (1997), Peer Instruction: a question is worth a debate where some know it and some don't.
"""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from embeddings.quiz.gains import Gain, gain_of

FEWEST_VOTERS = 3
"""With fewer nobody can find a neighbour who voted otherwise."""
_FEW, _MANY = 35, 70  # percent of right votes; between them, both included, a debate is worth its time


class AfterVote(StrEnum):
    """What follows the first vote."""

    TOO_FEW = "too-few"
    EXPLAIN = "explain"
    DEBATE = "debate"
    GO_ON = "go-on"


def after_vote(right: int, voters: int) -> AfterVote:
    """Say what follows a vote in which `right` of `voters` were right."""
    if voters < FEWEST_VOTERS:
        return AfterVote.TOO_FEW
    percent = 100 * right
    if percent < _FEW * voters:
        return AfterVote.EXPLAIN
    return AfterVote.DEBATE if percent <= _MANY * voters else AfterVote.GO_ON


def swayed(first: Mapping[int, int], second: Mapping[int, int], right: int) -> Gain:
    """Compare two votes, each person's option by the person; those who voted once are not counted."""
    twice = first.keys() & second.keys()
    before = {person for person in twice if first[person] == right}
    after = {person for person in twice if second[person] == right}
    return gain_of(before, after, len(twice))


def sister_of(key: str, terms: Mapping[str, str], had: Collection[str] = ()) -> str:
    """Give another question of the same term, else of the same family, else the one that stands nearest.

    `terms` has the term of each question, in the order in which they are taught; a family begins with the
    same word, as `cosine-dot` and `cosine-half`. One that was had comes only where nothing else is left.
    Raises KeyError for a question that isn't there, ValueError where it is the only one.
    """
    order: Sequence[str] = tuple(terms)
    place = {one: at for at, one in enumerate(order)}
    term, family, here = terms[key], _family(key), place[key]
    others = [one for one in order if one != key]
    return min(
        [one for one in others if one not in had] or others,
        key=lambda one: (terms[one] != term, _family(one) != family, abs(place[one] - here), place[one]),
    )


def _family(key: str) -> str:
    return key.partition("-")[0]
