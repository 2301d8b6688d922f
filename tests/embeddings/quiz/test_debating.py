"""What follows a hidden vote, who changed sides, and which question is a sister of another."""

import pytest

from embeddings.quiz.debating import AfterVote, after_vote, sister_of, swayed
from rendering.quiz_ideas import IDEAS

ANA, BIA, CAIO, DAVI, EVA, FABIO = range(6)


@pytest.mark.parametrize(
    ("right", "voters", "follows"),
    [
        (0, 0, AfterVote.TOO_FEW),
        (1, 1, AfterVote.TOO_FEW),
        (0, 2, AfterVote.EXPLAIN),
        (1, 2, AfterVote.DEBATE),
        (2, 2, AfterVote.GO_ON),
        (1, 3, AfterVote.EXPLAIN),
        (34, 100, AfterVote.EXPLAIN),
        (35, 100, AfterVote.DEBATE),
        (7, 20, AfterVote.DEBATE),
        (7, 10, AfterVote.DEBATE),
        (71, 100, AfterVote.GO_ON),
        (3, 4, AfterVote.GO_ON),
    ],
)
def test_what_follows_a_vote(right: int, voters: int, follows: AfterVote) -> None:
    assert after_vote(right, voters) is follows


def test_only_those_who_voted_twice_changed_sides() -> None:
    first = {ANA: True, BIA: False, CAIO: False, DAVI: True, EVA: True}
    second = {ANA: True, BIA: True, CAIO: False, DAVI: False, FABIO: True}
    moved = swayed(first, second)
    assert (moved.before, moved.after, moved.learnt, moved.lost, moved.total) == (2, 2, 1, 1, 4)
    assert moved.share == 0


def test_nobody_voted_twice() -> None:
    moved = swayed({ANA: True}, {BIA: True})
    assert (moved.total, moved.share) == (0, None)


def test_a_sister_is_of_the_same_term_where_there_is_one() -> None:
    lonely = {key for key in IDEAS if list(IDEAS.values()).count(IDEAS[key]) == 1}
    for key in IDEAS:
        sister = sister_of(key, IDEAS)
        assert sister != key
        assert (IDEAS[sister] == IDEAS[key]) == (key not in lonely)


def test_a_lonely_one_has_a_sister_of_its_family_or_beside_it() -> None:
    assert sister_of("cosine-dot", IDEAS) == "cosine-symmetric"
    assert sister_of("cooccurrence-glove", IDEAS) == "corpus-old"


def test_a_sister_that_was_had_comes_after_others_of_the_same_idea_alone() -> None:
    assert sister_of("norm-what", IDEAS) == "norm-double"
    assert sister_of("norm-what", IDEAS, had={"norm-double"}) == "norm-double"
    assert sister_of("cosine-one", IDEAS) == "cosine-range"
    assert sister_of("cosine-one", IDEAS, had={"cosine-range"}) == "cosine-zero"
    assert sister_of("cosine-one", IDEAS, had=set(IDEAS)) == "cosine-range"


def test_what_has_no_sister_says_so() -> None:
    with pytest.raises(ValueError, match="empty"):
        sister_of("one", {"one": "term"})
    with pytest.raises(KeyError):
        sister_of("unknown", IDEAS)
