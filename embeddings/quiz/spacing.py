"""When a question comes again: after longer and longer gaps while it is remembered (FSRS)."""

from dataclasses import dataclass
from datetime import datetime

RETENTION = 0.9
"""The chance with which an answer should still be known when its question comes again."""


@dataclass(frozen=True, slots=True)
class Recall:
    """How well somebody knows an answer, in the two numbers of FSRS, and when its question is due; in UTC.

    `stability` is the number of days after which it is known with a chance of 0.9; `difficulty` is from 1 to
    10.
    """

    stability: float
    difficulty: float
    due: datetime
    reviewed_at: datetime


def recalled(before: Recall | None, *, right: bool, now: datetime) -> Recall:
    """Return what is known of an answer after its question was answered now; `before` is None for the first.

    Only right (Good) and wrong (Again) are told apart, gaps are whole days and not drawn at random.
    """
    from fsrs import Card, Rating, Scheduler, State  # noqa: PLC0415 - 0.1 s that only who answers needs

    scheduler = Scheduler(
        desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )
    card = Card(card_id=0, due=now)
    if before is not None:
        card = Card(
            0, State.Review, None, before.stability, before.difficulty, before.due, before.reviewed_at
        )
    card, _ = scheduler.review_card(card, Rating.Good if right else Rating.Again, now)
    if card.stability is None or card.difficulty is None:
        raise TypeError(card)
    return Recall(card.stability, card.difficulty, card.due, now)
