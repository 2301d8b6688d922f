"""What the database returns of debates: frozen values, never rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

FIRST, SECOND, SISTER = "first", "second", "sister"
"""The parts of a debate: a vote before talking, one after it, and one on another question of the idea."""


@dataclass(frozen=True, slots=True)
class NewBallot:
    """What is to be voted on: the part of the debate, the question's key, and the question as JSON text.

    It may be asked from `opens_at` on, in UTC; `invitation` is the message that calls to it, if one does.
    """

    part: str
    subject: str
    content: str
    opens_at: datetime
    invitation: int | None = None


@dataclass(frozen=True, slots=True)
class NewDebate:
    """What a debate begins with: where, in which language, who began it, and what is voted on first.

    `words` is the language of the model's words. `topic` is 0 in a chat without topics. `update_id` is the
    update that asked for it. `seconds` is how long a vote is open, None unless somebody said so.
    """

    chat: int
    topic: int
    language: str
    words: str
    starter: int | None
    ballot: NewBallot
    update_id: int | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Debate:
    """A debate as it stands; `state` is "running", "stopping", "over", or "ended" without a result."""

    number: int
    chat: int
    topic: int
    language: str
    words: str
    starter: int | None
    state: str
    update_id: int | None = None
    seconds: int | None = None

    @property
    def runs(self) -> bool:
        """Whether something is still asked or told."""
        return self.state in ("running", "stopping")

    @property
    def stops(self) -> bool:
        """Whether somebody wants it to end now."""
        return self.state == "stopping"


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote of a debate: `poll` and `message` are what shows it, once it is asked. The times are in UTC."""

    number: int
    debate: int
    part: str
    subject: str
    content: str
    opens_at: datetime
    invitation: int | None
    poll: str | None
    message: int | None
    closes_at: datetime | None
    closed_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether it is asked and may be voted on."""
        return self.poll is not None and self.closed_at is None


Votes = Mapping[int, int]
"""The option that each person chose, by the number of the person."""
