"""What the database returns of quizzes: frozen values, never rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NewQuizItem:
    """A question to be asked: its kind, the idea that it is about, and the question itself as JSON text.

    `subject` is the key of a written question, so that a chat gets each of them in turn.
    """

    kind: str
    idea: str
    content: str
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class NewQuiz:
    """What a quiz begins with: where, in which language, who began it, its questions, and how they close.

    `words` is the language of the model's words. `topic` is 0 in a chat without topics. `seconds` is how long
    each question is open, None if it waits for its answer. `update_id` is the update that asked for it.
    """

    chat: int
    topic: int
    language: str
    words: str
    starter: int | None
    items: Sequence[NewQuizItem]
    seconds: int | None = None
    anonymous: bool = False
    theme: str | None = None
    update_id: int | None = None


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz as it stands; `state` is "running", "over" or "ended" before its results were told."""

    number: int
    chat: int
    topic: int
    language: str
    words: str
    starter: int | None
    seconds: int | None
    anonymous: bool
    theme: str | None
    state: str
    started_at: datetime
    update_id: int | None = None

    @property
    def runs(self) -> bool:
        """Whether questions are still asked, or results still to be told."""
        return self.state == "running"


@dataclass(frozen=True, slots=True)
class QuizItem:
    """A question of a quiz: `place` counts from 1; `poll` and `message` are what shows it, once it is asked.

    `closes_at` is when its time is over, `closed_at` when it was closed. One that was never asked can be
    closed, too. `counts` has the votes for each option of an anonymous poll. The times are in UTC.
    """

    number: int
    quiz: int
    place: int
    kind: str
    idea: str
    content: str
    poll: str | None
    message: int | None
    asked_at: datetime | None
    closes_at: datetime | None
    closed_at: datetime | None
    counts: tuple[int, ...] | None

    @property
    def is_open(self) -> bool:
        """Whether it is asked and may be answered."""
        return self.poll is not None and self.closed_at is None


@dataclass(frozen=True, slots=True)
class QuizVote:
    """An answer of a person to a question: the number of its option, `seconds` after it was asked.

    `mark` tells them from others of that first name.
    """

    item: int
    person: int
    name: str
    option: int
    is_right: bool
    seconds: float
    mark: str = ""
    voted_at: datetime | None = None
