"""Debates: which question one gets, what follows its votes, and how it went."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from embeddings.quiz.debating import TALK_SECONDS, AfterVote, after_vote, sister_of, swayed
from embeddings.quiz.question_kinds import QuizQuestion
from handlers.service.quizzes_in_play import any_seed, json_of, read_question, written_question
from rendering.catalog import Catalog, Catalogs
from rendering.debates import DebateResults, Tally
from rendering.path_ideas import PATH
from rendering.quiz_ideas import IDEAS
from storage.debate_records import FIRST, SECOND, SISTER, Ballot, Debate, NewBallot
from storage.debates import Debates
from storage.quizzes import Quizzes

_OF_IDEA = {question: idea.key for idea in PATH for question in idea.questions}
"""The idea of the path that each question is about: it has at least one other question."""


@dataclass(frozen=True, slots=True)
class Debating:
    """What all of a debate works with; nothing is in memory. `seed` gives where chance begins."""

    debates: Debates
    quizzes: Quizzes
    catalogs: Catalogs
    seed: Callable[[], int] = any_seed

    def catalog(self, debate: Debate) -> Catalog:
        """Give the sentences of the language in which a debate began."""
        return self.catalogs.of(debate.language, debate.words)

    async def first_ballot(self, chat: int, keys: Sequence[str] = ()) -> NewBallot:
        """Choose what a chat debates: one of these questions; what it had least often comes first.

        Without keys it is one of those that have a sister of the same term.
        """
        chance = Random(self.seed())  # noqa: S311 - no secret
        had = await self._had(chat)
        usual = Counter(IDEAS.values())
        able = keys or [key for key, term in IDEAS.items() if usual[term] > 1]
        subject = min(able, key=lambda key: (had[key], chance.random()))
        return _ballot(FIRST, written_question(subject, chance), self.debates.clock.now())

    async def after_first(self, debate: Debate) -> tuple[AfterVote, Tally]:
        """Say what follows the first vote."""
        tally = (await self.tallies(debate.number))[FIRST]
        return after_vote(tally.right, tally.voters), tally

    async def before_and_after(self, debate: Debate) -> tuple[Tally, Tally]:
        """Count the votes before talking and after it."""
        tallies = await self.tallies(debate.number)
        return tallies[FIRST], tallies[SECOND]

    def second_ballot(self, first: Ballot, invitation: int) -> NewBallot:
        """Give the second vote: the same question with its options in the same order, after the talk."""
        opens_at = self.debates.clock.now() + timedelta(seconds=TALK_SECONDS)
        return NewBallot(SECOND, first.subject, first.content, opens_at, invitation)

    async def sister_ballot(self, debate: Debate, first: Ballot) -> NewBallot:
        """Choose another question of the same idea."""
        chance = Random(self.seed())  # noqa: S311 - no secret
        subject = sister_of(first.subject, IDEAS, set(await self._had(debate.chat)), _OF_IDEA)
        return _ballot(SISTER, written_question(subject, chance), self.debates.clock.now())

    async def tallies(self, number: int) -> Mapping[str, Tally]:
        """Count the votes of each part of a debate that is closed."""
        return _tallied(await self._said(number, await self.debates.ballots(number)))

    async def results(self, debate: Debate) -> DebateResults:
        """Gather how a debate went; only parts that were closed count."""
        ballots = await self.debates.ballots(debate.number)
        asked = {one.part: question_on(one) for one in ballots}
        said = await self._said(debate.number, ballots)
        tallies = _tallied(said)
        moved = swayed(said[FIRST], said[SECOND]) if SECOND in said else None
        return DebateResults(
            tallies if any(one.voters for one in tallies.values()) else {},
            asked[FIRST],
            asked[SISTER] if SISTER in said else None,
            moved if moved is not None and moved.total else None,
        )

    async def _said(self, number: int, ballots: Sequence[Ballot]) -> Mapping[str, Mapping[int, bool]]:
        """Say for each part of a debate that is closed who voted, and whether each was right."""
        votes = await self.debates.votes(number)
        return {
            one.part: {
                person: option == question_on(one).right for person, option in votes.get(one.part, {}).items()
            }
            for one in ballots
            if one.closed_at is not None
        }

    async def _had(self, chat: int) -> Counter[str]:
        """Count how often a chat had each written question, in debates and in quizzes."""
        return Counter(await self.debates.had(chat)) + Counter(await self.quizzes.had(chat))


def _tallied(said: Mapping[str, Mapping[int, bool]]) -> Mapping[str, Tally]:
    return {part: Tally(sum(right.values()), len(right)) for part, right in said.items()}


def question_on(ballot: Ballot) -> QuizQuestion:
    """Read the question that is voted on."""
    return read_question(ballot.content)


def _ballot(part: str, question: QuizQuestion, opens_at: datetime) -> NewBallot:
    return NewBallot(part, question.about[0], json_of(question), opens_at)
