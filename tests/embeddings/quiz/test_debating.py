"""What follows a hidden vote, who changed sides, and which question is a sister of another."""

import pytest

from embeddings.quiz.debating import AfterVote, after_vote, sister_of, swayed
from rendering.quiz_ideas import IDEAS

ANA, BIA, CAIO, DAVI, EVA, FABIO = range(6)


@pytest.mark.parametrize(
    ("right", "voters", "follows"),
    [
        (0, 0, AfterVote.TOO_FEW),
        (1, 2, AfterVote.TOO_FEW),
        (0, 3, AfterVote.EXPLAIN),
        (1, 3, AfterVote.EXPLAIN),
        (34, 100, AfterVote.EXPLAIN),
        (35, 100, AfterVote.DEBATE),
        (7, 20, AfterVote.DEBATE),
        (2, 4, AfterVote.DEBATE),
        (7, 10, AfterVote.DEBATE),
        (71, 100, AfterVote.GO_ON),
        (3, 4, AfterVote.GO_ON),
        (3, 3, AfterVote.GO_ON),
    ],
)
def test_what_follows_a_vote(right: int, voters: int, follows: AfterVote) -> None:
    assert after_vote(right, voters) is follows


def test_only_those_who_voted_twice_changed_sides() -> None:
    first = {ANA: 0, BIA: 1, CAIO: 2, DAVI: 0, EVA: 0}
    second = {ANA: 0, BIA: 0, CAIO: 3, DAVI: 1, FABIO: 0}
    moved = swayed(first, second, right=0)
    assert (moved.learnt, moved.lost, moved.kept, moved.missed, moved.total) == (1, 1, 1, 1, 4)
    assert moved.share == 0
    assert moved.lost_share == 0.5


def test_nobody_voted_twice() -> None:
    moved = swayed({ANA: 0}, {BIA: 0}, right=0)
    assert (moved.total, moved.share, moved.lost_share) == (0, None, None)


def test_a_sister_is_of_the_same_term_where_there_is_one() -> None:
    lonely = {key for key in IDEAS if list(IDEAS.values()).count(IDEAS[key]) == 1}
    for key in IDEAS:
        sister = sister_of(key, IDEAS)
        assert sister != key
        assert (IDEAS[sister] == IDEAS[key]) == (key not in lonely)


def test_a_lonely_one_has_a_sister_of_its_family_or_beside_it() -> None:
    assert sister_of("cosine-dot", IDEAS) == "cosine-symmetric"
    assert sister_of("cooccurrence-glove", IDEAS) == "corpus-old"


def test_a_sister_that_was_had_comes_last() -> None:
    assert sister_of("bias-where", IDEAS) == "bias-remove"
    assert sister_of("bias-where", IDEAS, had={"bias-remove"}) != "bias-remove"
    assert sister_of("bias-where", IDEAS, had=set(IDEAS)) == "bias-remove"


def test_what_has_no_sister_says_so() -> None:
    with pytest.raises(ValueError, match="empty"):
        sister_of("one", {"one": "term"})
    with pytest.raises(KeyError):
        sister_of("unknown", IDEAS)
