"""When a question comes again."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from embeddings.quiz.spacing import Recall, recalled

NOW = datetime(2026, 11, 28, tzinfo=UTC)


def test_right_answers_in_time_come_again_after_longer_and_longer_gaps() -> None:
    known, now, gaps = None, NOW, []
    for _ in range(4):
        known = recalled(known, right=True, now=now)
        gaps.append((known.due - now).days)
        now = known.due
    assert gaps == [2, 11, 46, 163]


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 400)), min_size=1, max_size=20))
def test_a_wrong_answer_never_waits_longer_than_a_right_one(past: list[tuple[bool, int]]) -> None:
    known: Recall | None = None
    now = NOW
    for right, days in past:
        known, now = recalled(known, right=right, now=now), now + timedelta(days=days)
    wrong, right_now = (recalled(known, right=right, now=now) for right in (False, True))
    assert now < wrong.due <= right_now.due
    assert wrong.reviewed_at == now
