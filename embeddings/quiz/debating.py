"""Peer Instruction: what follows a hidden vote of a group, and who changed sides in the second one.

After E. Mazur (1997), Peer Instruction: a question is worth a debate where some know it and some don't.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum

from embeddings.quiz.gains import Gain, gain_of

FEWEST_VOTERS = 2
"""Who is alone has nobody to convince."""
FEW_RIGHT, MANY_RIGHT = 35, 70
"""Percent of right votes: between them, both included, a debate is worth its time."""
VOTE_SECONDS, TALK_SECONDS = 60, 120
"""How long a vote is open, and how long people talk before they vote again."""


class AfterVote(StrEnum):
    """What follows the first vote."""

    TOO_FEW = "few"
    EXPLAIN = "explain"
    DEBATE = "debate"
    GO_ON = "known"


def after_vote(right: int, voters: int) -> AfterVote:
    """Say what follows a vote in which `right` of `voters` were right."""
    if voters < FEWEST_VOTERS:
        return AfterVote.TOO_FEW
    if 100 * right < FEW_RIGHT * voters:
        return AfterVote.EXPLAIN
    return AfterVote.DEBATE if 100 * right <= MANY_RIGHT * voters else AfterVote.GO_ON


def swayed(first: Mapping[int, bool], second: Mapping[int, bool]) -> Gain:
    """Compare two votes, whether each person was right; those who voted only once are not counted."""
    twice = first.keys() & second.keys()
    before = {person for person in twice if first[person]}
    after = {person for person in twice if second[person]}
    return gain_of(before, after, len(twice))


def sister_of(
    key: str, terms: Mapping[str, str], had: Collection[str] = (), ideas: Mapping[str, str] | None = None
) -> str:
    """Give another question of the same term, else of the same family or idea, else the nearest one.

    `terms` has the term of each question, in the order in which they are taught, `ideas` the wider idea that
    it belongs to; a family begins with the same word, as `cosine-dot` and `cosine-half`. One that was had
    comes only where nothing else is left.
    Raises KeyError for a question that isn't there, ValueError where it is the only one.
    """
    order = tuple(terms)
    place = {one: at for at, one in enumerate(order)}
    term, family, here = terms[key], _family(key), place[key]
    wider = ideas or {}
    others = [one for one in order if one != key]
    return min(
        others,
        key=lambda one: (
            terms[one] != term,
            _family(one) != family,
            wider.get(one) != wider.get(key),
            one in had,
            abs(place[one] - here),
            place[one],
        ),
    )


def _family(key: str) -> str:
    return key.partition("-")[0]
