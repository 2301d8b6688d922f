"""Polls and how people have voted in them."""

import copy
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to a poll. `persistent_id` stays the same when its place in the list changes."""

    persistent_id: str
    content: dict[str, Any]


@dataclass(slots=True)
class Poll:
    """A poll and its votes: the numbers of the chosen options by the id of the person.

    `content` holds the fields of the Poll object that never change. Where the poll `hides` its results, no
    option tells its votes before the poll is closed.
    """

    id: str
    chat_id: int
    message_id: int
    content: dict[str, Any]
    options: list[Option]
    is_closed: bool = False
    votes: dict[int, list[int]] = field(default_factory=dict)
    hides: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the Poll object, with the votes as they are now."""
        told = self.is_closed or not self.hides
        chosen = [number for numbers in self.votes.values() for number in numbers if told]
        options = [
            {"persistent_id": option.persistent_id, **option.content, "voter_count": chosen.count(number)}
            for number, option in enumerate(self.options)
        ]
        counts = {"options": options, "total_voter_count": len(self.votes), "is_closed": self.is_closed}
        return {"id": self.id, **copy.deepcopy(self.content), **counts}

    def answer_json(self, voter: dict[str, Any], numbers: list[int]) -> dict[str, Any]:
        """Return the PollAnswer object of a voter who has chosen these options."""
        persistent = [self.options[number].persistent_id for number in numbers]
        return {"poll_id": self.id, "user": voter, "option_ids": numbers, "option_persistent_ids": persistent}

    def vote(self, person_id: int, options: tuple[str | int, ...]) -> list[int] | None:
        """Count the vote of a person for options, by text or by number from 0; without any it is taken back.

        Returns the numbers of the options, or None if the person had the same choice before.
        Raises ValueError for a vote that no client of Telegram allows.
        """
        numbers = sorted({self._number(option) for option in options})
        before = self.votes.get(person_id, [])
        if self.is_closed:
            raise ValueError("the poll is closed")
        if len(numbers) > 1 and not self.content["allows_multiple_answers"]:
            raise ValueError("the poll takes one answer")
        if (before or not numbers) and not self.content["allows_revoting"]:
            raise ValueError("in this poll a vote is for good")
        if numbers == before:
            return None
        self.votes.pop(person_id, None)
        if numbers:
            self.votes[person_id] = numbers
        return numbers

    def _number(self, option: str | int) -> int:
        known = [option.content["text"] for option in self.options]
        if option in known:
            return known.index(option)
        if isinstance(option, int) and 0 <= option < len(known):
            return option
        raise ValueError(f"no option {option!r}; there are {known}")
