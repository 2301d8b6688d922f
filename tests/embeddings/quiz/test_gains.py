"""What a test after learning shows beside the one before."""

from hypothesis import given
from hypothesis import strategies as st

from embeddings.quiz.gains import changes, gain_of, gain_together

ITEMS = "abcdefgh"
sets = st.sets(st.sampled_from(ITEMS))


@given(sets, sets)
def test_what_changed_is_what_was_learnt_less_what_was_lost(before: set[str], after: set[str]) -> None:
    gain = gain_of(before, after, len(ITEMS))
    assert gain.after - gain.before == gain.learnt - gain.lost
    if gain.share is not None:
        assert gain.share <= 1
        assert (gain.share > 0) == (len(after) > len(before))
    else:
        assert len(before) == len(ITEMS)


@given(st.lists(st.tuples(sets, sets), min_size=1, max_size=6))
def test_a_sum_of_people_is_that_of_their_answers(people: list[tuple[set[str], set[str]]]) -> None:
    together = gain_together([gain_of(before, after, len(ITEMS)) for before, after in people])
    grown = changes(people)
    assert sum(grown.values()) == together.after - together.before
    assert together.total == len(ITEMS) * len(people)


def test_two_thirds_of_what_was_left() -> None:
    gain = gain_of("ab", "bcdef", len(ITEMS))
    assert (gain.before, gain.after, gain.learnt, gain.lost, gain.share) == (2, 5, 4, 1, 0.5)
