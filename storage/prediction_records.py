"""What the database returns of predictions: frozen values, never rows."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NewPrediction:
    """A question that is to be predicted: where, in which language, who asked it, and for how long.

    `words` is the language of the model's words. `asked` is the text behind the command that shows its
    answer. `content` is the question and `scores` the numbers of its options, as JSON texts; `right` is the
    right option and `score` the number that decides. `seconds` is None where it waits for its one prediction.
    """

    chat: int
    topic: int
    language: str
    words: str
    starter: int | None
    kind: str
    asked: str
    content: str
    scores: str
    right: int
    score: float
    seconds: int | None = None
    update_id: int | None = None


@dataclass(frozen=True, slots=True)
class Prediction:
    """A question as it stands; `state` is "running", "over" after its answer was told, "ended" without.

    `board` is the message that shows it. `closes_at` is when its time is over; from `closed_at` on nobody
    predicts any more; it was begun, shown or told last at `moved_at`. What was asked and its `scores` are
    None once they were deleted, as after ninety days, or with who asked. The times are in UTC.
    """

    number: int
    chat: int
    topic: int
    language: str
    words: str
    starter: int | None
    kind: str
    asked: str | None
    content: str | None
    scores: str | None
    right: int
    seconds: int | None
    board: int | None
    state: str
    update_id: int | None
    closes_at: datetime | None
    closed_at: datetime | None
    moved_at: datetime

    @property
    def runs(self) -> bool:
        """Whether its answer is still to be told."""
        return self.state == "running"

    @property
    def is_open(self) -> bool:
        """Whether it may still be predicted."""
        return self.runs and self.closed_at is None and self.content is not None


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a person predicted: an option, and the number that they wrote, None if they pressed a button.

    `mark` tells them from others of that first name.
    """

    person: int
    name: str
    option: int
    value: float | None = None
    mark: str = ""
    made_at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ClosedPrediction:
    """What is kept of a question that is over: the right option, the number that decided, and the votes."""

    kind: str
    right: int
    score: float
    counts: tuple[int, ...]
