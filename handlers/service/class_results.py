"""How a class went: what each who took part answered, right answers by idea, and gains."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from embeddings.quiz.gains import Gain, gain_together
from handlers.reading.lesson_headings import StepKind
from handlers.reading.lessons import Lesson
from handlers.service.classes_in_play import Teaching
from handlers.service.inventory_results import gain_between, is_sitting_over, right_in
from handlers.service.quizzes_in_play import answered_to
from rendering.class_results import (
    ClassResults,
    ClassTests,
    IdeaCount,
    MissedQuestion,
    PersonResult,
    PersonTest,
    StepResult,
)
from storage.class_records import Class, ClassMember, ClassStep
from storage.inventory import AFTER, BEFORE, Sittings
from storage.quiz_records import QuizItem, QuizVote


class _Gathering:
    """Adds up what was answered in the steps of a class.

    Sums count everybody; of each person what they answered since they take part, as the board promises.
    """

    def __init__(self, teaching: Teaching, members: Sequence[ClassMember]) -> None:
        self._teaching = teaching
        self._since = {one.person: one.joined_at for one in members}
        self.answered: Counter[int] = Counter()
        self.right: Counter[int] = Counter()
        self.of_idea: Counter[tuple[int, str]] = Counter()
        self.right_of_idea: Counter[tuple[int, str]] = Counter()
        self.all_of_idea: Counter[str] = Counter()
        self.all_right_of_idea: Counter[str] = Counter()
        self.predicted: Counter[int] = Counter()
        self.predicted_right: Counter[int] = Counter()
        self.debated: Counter[int] = Counter()
        self.guessed: Counter[int] = Counter()
        self.best: dict[int, int] = {}
        self.gains: list[Gain] = []
        self.missed: list[MissedQuestion] = []

    async def step(self, step: ClassStep) -> StepResult:
        """Add what a step brought, and give its sums."""
        number = step.activity
        if number is None:
            return StepResult(step.place, step.kind, step.begun_at)
        match step.kind:
            case StepKind.QUIZ:
                return await self._quiz(step, number)
            case StepKind.PREDICTION:
                return await self._prediction(step, number)
            case StepKind.DEBATE:
                return await self._debate(step, number)
        return await self._game(step)

    async def _quiz(self, step: ClassStep, number: int) -> StepResult:
        items = {one.number: one for one in await self._teaching.quizzes.items(number)}
        votes = [one for one in await self._teaching.quizzes.votes(number) if one.item in items]
        for vote in votes:
            self._vote(vote, items[vote.item])
        asked = [answered_to(item, votes) for item in items.values()]
        for one in asked:
            self.all_of_idea[one.item.idea] += one.all
            self.all_right_of_idea[one.item.idea] += one.right
            if one.right < one.all:
                self.missed.append(MissedQuestion(one.question, one.right, one.all))
        answers, right = sum(one.all for one in asked), sum(one.right for one in asked)
        people = {one.person for one in votes}
        most = max((one.all for one in asked), default=0)  # in an anonymous quiz nobody knows how many people
        return StepResult(step.place, step.kind, step.begun_at, max(len(people), most), answers, right)

    def _vote(self, vote: QuizVote, item: QuizItem) -> None:
        """Count an answer of somebody who takes part; one to an anonymous question has no name."""
        if not self._takes_part(vote.person, vote.voted_at):
            return
        self.answered[vote.person] += 1
        self.right[vote.person] += vote.is_right
        self.of_idea[vote.person, item.idea] += 1
        self.right_of_idea[vote.person, item.idea] += vote.is_right

    def _takes_part(self, person: int | None, at: datetime | None) -> bool:
        """Say whether somebody took part in the class by then."""
        joined_at = None if person is None else self._since.get(person)
        return joined_at is not None and at is not None and at >= joined_at

    async def _prediction(self, step: ClassStep, number: int) -> StepResult:
        prediction = await self._teaching.predictions.prediction(number)
        made = await self._teaching.predictions.forecasts(number)
        hits = [one for one in made if prediction is not None and one.option == prediction.right]
        self.predicted.update(one.person for one in made if self._takes_part(one.person, one.made_at))
        self.predicted_right.update(one.person for one in hits if self._takes_part(one.person, one.made_at))
        return StepResult(step.place, step.kind, step.begun_at, len(made), len(made), len(hits))

    async def _debate(self, step: ClassStep, number: int) -> StepResult:
        """Count who voted, and what the group gained: how somebody voted is told of nobody."""
        debating = self._teaching.debating
        votes = await debating.debates.votes(number)
        people = {person for part in votes.values() for person in part}
        voted_at = await debating.debates.voted_at(number)
        self.debated.update(one for one in people if self._takes_part(one, voted_at.get(one)))
        debate = await debating.debates.debate(number)
        results = None if debate is None else await debating.results(debate)
        gain = None if results is None else results.gain
        self.gains += [] if gain is None else [gain]
        tallies = () if results is None else tuple(results.tallies.values())
        right, cast = sum(one.right for one in tallies), sum(one.voters for one in tallies)
        return StepResult(step.place, step.kind, step.begun_at, len(people), cast, right, gain)

    async def _game(self, step: ClassStep) -> StepResult:
        """Count what was guessed: of all words against the clock, and of all rounds of a match."""
        words = [one.number for one in await self._teaching.games_of(step)]
        made = [one for one in await self._teaching.games.guesses(*words) if one.person is not None]
        for one in made:
            if one.person is not None and self._takes_part(one.person, one.guessed_at):
                self.guessed[one.person] += 1
                self.best[one.person] = min(one.place, self.best.get(one.person, one.place))
        found = sum(one.place == 1 for one in made)
        return StepResult(
            step.place, step.kind, step.begun_at, len({one.person for one in made}), len(made), found
        )

    def person(self, member: ClassMember, test: PersonTest | None) -> PersonResult:
        """Give what somebody answered, with their test if they let who teaches see it."""
        who = member.person
        return PersonResult(
            person=who,
            name=member.name,
            mark=member.mark,
            joined_at=member.joined_at,
            answered=self.answered[who],
            right=self.right[who],
            ideas=_ideas(
                (idea, self.right_of_idea[one, idea], count)
                for (one, idea), count in self.of_idea.items()
                if one == who
            ),
            predicted=self.predicted[who],
            predicted_right=self.predicted_right[who],
            debated=self.debated[who],
            guesses=self.guessed[who],
            best=self.best.get(who),
            test=test,
        )

    @property
    def ideas(self) -> Mapping[str, IdeaCount]:
        """Right answers by idea, of all who answered."""
        return _ideas((idea, self.all_right_of_idea[idea], n) for idea, n in self.all_of_idea.items())


async def results_of(
    teaching: Teaching, found: Class, lesson: Lesson, steps: Sequence[ClassStep]
) -> ClassResults:
    """Gather how a class went, or goes. Only who takes part is named; sums count everybody.

    What still runs is left out: nobody learns by it whether they are right.
    """
    members = await teaching.classes.members(found.number)
    gathering = _Gathering(teaching, members)
    bounded = [step if found.runs or step.until else replace(step, until=found.moved_at) for step in steps]
    over = [step for step in bounded if step.is_over and not await teaching.runs(step)]
    done = [await gathering.step(step) for step in over]
    tests = await _tests(teaching, found, members)
    gains = [one.gain for one in tests.values() if one.gain is not None]
    return ClassResults(
        number=found.number,
        title=lesson.title,
        began_at=found.started_at,
        lasted=teaching.classes.clock.now() - found.started_at,
        people=tuple(gathering.person(one, tests.get(one.person)) for one in members),
        steps=tuple(done),
        ideas=gathering.ideas,
        gain=gain_together(gathering.gains) if gathering.gains else None,
        tests=ClassTests(len(gains), gain_together(gains)) if gains else None,
        missed=min(gathering.missed, key=lambda one: one.right / one.all, default=None),
    )


async def _tests(
    teaching: Teaching, found: Class, members: Sequence[ClassMember]
) -> Mapping[int, PersonTest]:
    """Give the tests of those who let who teaches see them.

    A second test that somebody began before the class says nothing of it, and so is left out.
    """
    sharing = [one.person for one in members if one.shares_test]
    said = await teaching.inventories.of_people(sharing) if sharing else {}
    return {person: _test(one, found) for person, one in said.items()}


def _test(said: Sittings, found: Class) -> PersonTest:
    first = len(right_in(said.before)) if is_sitting_over(said, BEFORE) else None
    later = said.after_at is not None and said.after_at >= found.started_at
    return PersonTest(first, gain_between(said) if later and is_sitting_over(said, AFTER) else None)


def _ideas(counted: Iterable[tuple[str, int, int]]) -> Mapping[str, IdeaCount]:
    right: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    for idea, hits, count in counted:
        right[idea] += hits
        answered[idea] += count
    return {idea: IdeaCount(right[idea], answered[idea]) for idea in answered}
