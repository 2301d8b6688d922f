"""What the database returns of classes: frozen values, never rows."""

from dataclasses import dataclass
from datetime import datetime

PLANNED, RUNNING, CLOSING, OVER = "planned", "running", "closing", "over"
"""How a class stands: it waits for its hour, goes on, is told its results, or had them.

The fifth is `ENDED` of `storage.one_per_topic`: over without results, as one that was called off."""
DUE, SAID, WAITS, DONE, FAILED, HELD = "due", "said", "waits", "done", "failed", "held"
"""How a step stands: nothing of it was sent, its text was, its command waits to be shown, all was, it could
not be sent, or it began nothing, since something that is none of the class's was open."""


@dataclass(frozen=True, slots=True)
class NewClass:
    """What a class begins with: where, in which language, who teaches what.

    `topic` is 0 in a chat without topics. `lesson` is the whole text of a lesson. `update_id` is the update
    that asked for it. One that is planned `begins_at` a time, in UTC.
    """

    chat: int
    topic: int
    language: str
    teacher: int
    teacher_name: str
    lesson: str
    update_id: int | None = None
    begins_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Class:
    """A class as it stands.

    `place` is the step that is open, from 1, or 0; `moved_at` is when it was opened. `teacher`, their name
    and the lesson are None once the teacher asked to be forgotten. `rings_at` is when the time that the
    teacher set for a step is over.
    """

    number: int
    chat: int
    topic: int
    language: str
    teacher: int | None
    teacher_name: str | None
    lesson: str | None
    state: str
    place: int
    locked: bool
    board: int | None
    panel: int | None
    begins_at: datetime | None
    rings_at: datetime | None
    update_id: int | None
    started_at: datetime
    moved_at: datetime

    @property
    def is_planned(self) -> bool:
        """Whether it waits for its hour."""
        return self.state == PLANNED

    @property
    def runs(self) -> bool:
        """Whether it goes on, or its results are still to be told."""
        return self.state in (RUNNING, CLOSING)


@dataclass(frozen=True, slots=True)
class ClassMember:
    """Somebody who takes part in a class; `mark` tells them from others of that first name.

    `shares_test` says that they let who teaches see how they did in the test before and after.
    """

    person: int
    name: str
    joined_at: datetime
    mark: str = ""
    shares_test: bool = False


@dataclass(frozen=True, slots=True)
class ClassStep:
    """A step that a class had; `activity` is the number of the quiz, prediction, debate or game of it.

    `until` is when the next step was opened, None of the newest.
    """

    number: int
    place: int
    kind: str
    state: str
    activity: int | None
    begun_at: datetime
    until: datetime | None = None

    @property
    def as_update(self) -> int:
        """What stands in the place of an update's number where the step begins something: below zero."""
        return -self.number

    @property
    def is_over(self) -> bool:
        """Whether nothing more of it is to be sent."""
        return self.state in (DONE, FAILED, HELD)

    @property
    def waits(self) -> bool:
        """Whether people guess, and its command is done once the teacher shows it."""
        return self.state == WAITS
