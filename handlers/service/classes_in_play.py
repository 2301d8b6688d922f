"""Classes: how each stands, as its teacher and its group are shown it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from handlers.reading.lesson_headings import StepKind
from handlers.reading.lessons import Lesson, Step, read_lesson
from handlers.service.class_outcomes import outcome_of
from handlers.service.debates_in_play import Debating
from rendering.catalog import Catalog, Catalogs
from rendering.classes import ClassView, ShownStep, StepOutcome
from storage.class_records import CLOSING, FAILED, HELD, Class, ClassStep
from storage.classes import Classes
from storage.debate_records import Debate
from storage.games import Games
from storage.inventory import Inventories
from storage.prediction_records import Prediction
from storage.predictions import Predictions
from storage.quiz_records import Quiz
from storage.quizzes import Quizzes
from storage.records import Game

_LESSONS = 64


@dataclass(frozen=True, slots=True)
class Teaching:
    """What all of a class works with; nothing is in memory."""

    classes: Classes
    quizzes: Quizzes
    predictions: Predictions
    debating: Debating
    games: Games
    catalogs: Catalogs
    inventories: Inventories

    def catalog(self, found: Class) -> Catalog:
        """Give the sentences of the language in which a class began."""
        return self.catalogs.of(found.language)

    def lesson(self, found: Class) -> Lesson | None:
        """Read what is taught; None where it went with the data of who taught it."""
        return None if found.lesson is None else lesson_in(found.lesson)

    async def runs(self, step: ClassStep) -> bool:
        """Say whether what a step began still goes on."""
        if step.activity is None:
            return False
        match step.kind:
            case StepKind.QUIZ:
                quiz = await self.quizzes.quiz(step.activity)
                return quiz is not None and quiz.runs
            case StepKind.PREDICTION:
                prediction = await self.predictions.prediction(step.activity)
                return prediction is not None and prediction.runs
            case StepKind.DEBATE:
                debate = await self.debating.debates.debate(step.activity)
                return debate is not None and debate.runs
            case StepKind.GAME:
                return await self.running_game(step) is not None
        return False

    async def runs_here(self, kind: StepKind, chat: int, topic: int) -> bool:
        """Say whether a quiz, a prediction, a debate or a game runs in a topic, whoever began it."""
        match kind:
            case StepKind.QUIZ:
                return await self.quizzes.running(chat, topic) is not None
            case StepKind.PREDICTION:
                return await self.predictions.running(chat, topic) is not None
            case StepKind.DEBATE:
                return await self.debating.debates.running(chat, topic) is not None
        return await self.games.running(chat, topic) is not None

    async def games_of(self, step: ClassStep) -> tuple[Game, ...]:
        """Give the games of a step: all words against its clock, all rounds of its match."""
        return () if step.activity is None else await self.games.following(step.activity, step.until)

    async def running_game(self, step: ClassStep) -> Game | None:
        """Give the game of a step whose word is searched now."""
        return next((one for one in await self.games_of(step) if one.runs), None)

    async def began(self, step: ClassStep, number: int) -> bool:
        """Say whether a step began something, and not somebody before it: its number says so."""
        found: Quiz | Prediction | Debate | Game | None = None
        match step.kind:
            case StepKind.QUIZ:
                found = await self.quizzes.quiz(number)
            case StepKind.PREDICTION:
                found = await self.predictions.prediction(number)
            case StepKind.DEBATE:
                found = await self.debating.debates.debate(number)
            case StepKind.GAME:
                found = await self.games.game(number)
        return found is not None and found.update_id == step.as_update

    async def answered(self, step: ClassStep) -> frozenset[int]:
        """Name who answered what a step asks now: of a quiz or a debate, the question that was asked last."""
        if step.kind == StepKind.GAME:
            return await self._guessed(step)
        counts: Mapping[str, Callable[[int], Awaitable[frozenset[int]]]] = {
            StepKind.QUIZ: self._answered_quiz,
            StepKind.PREDICTION: self._predicted,
            StepKind.DEBATE: self._debated,
        }
        return frozenset() if step.activity is None else await counts[step.kind](step.activity)

    async def view(self, found: Class, lesson: Lesson, *, reached: bool) -> ClassView:
        """Say how a class stands now."""
        now = self.classes.clock.now()
        members = {one.person for one in await self.classes.members(found.number)}
        steps = await self.classes.steps(found.number)
        newest = steps[-1] if steps else None
        running = newest is not None and await self.runs(newest)
        asked = newest is not None and newest.activity is not None
        unnamed = await self._unnamed(newest) if newest is not None and asked else None
        answered = unnamed
        if newest is not None and asked and unnamed is None:
            answered = len(await self.answered(newest) & members)
        step = lesson.steps[found.place - 1] if 0 < found.place <= len(lesson.steps) else None
        left = None if step is None or newest is None else _left(step, newest, now)
        after = sum(one.minutes for one in lesson.steps[found.place :])
        return ClassView(
            number=found.number,
            title=lesson.title,
            teacher=found.teacher_name or "",
            place=found.place,
            total=len(lesson.steps),
            step=None if step is None else shown_step(step),
            following=next((shown_step(one) for one in lesson.steps[found.place :]), None),
            left=left,
            left_whole=timedelta(minutes=after) + max(left or timedelta(), timedelta()),
            rings=None if found.rings_at is None else found.rings_at - now,
            joined=len(members),
            answered=answered,
            unnamed=unnamed is not None,
            locked=found.locked,
            failed=newest is not None and newest.state == FAILED,
            held=newest.kind if newest is not None and newest.state == HELD else None,
            closing=found.state == CLOSING,
            reached=reached,
            asks=running,
            outcome=None if newest is None else await self._outcome(found, newest),
            waits=newest is not None and newest.waits,
            newest=0 if newest is None else newest.number,
            other_game=await self.has_other_game(found, steps),
        )

    async def _outcome(self, found: Class, step: ClassStep) -> StepOutcome | None:
        """Sum up what was answered to a step, once its answer is told."""
        return await outcome_of(step, self.catalog(found), self.quizzes, self.predictions, self.debating)

    async def has_other_game(self, found: Class, steps: Sequence[ClassStep]) -> bool:
        """Say whether a game goes on that no step of the class began."""
        game = await self.games.running(found.chat, found.topic)
        if game is None:
            return False
        own = [await self.games_of(one) for one in steps if one.kind == StepKind.GAME]
        return all(game.number != one.number for series in own for one in series)

    async def _answered_quiz(self, number: int) -> frozenset[int]:
        asked = [one.number for one in await self.quizzes.items(number) if one.poll is not None]
        votes = await self.quizzes.votes(number)
        return frozenset(one.person for one in votes if asked and one.item == asked[-1])

    async def _unnamed(self, step: ClassStep) -> int | None:
        """Count the answers to the newest question of an anonymous quiz; None for all else."""
        quiz = None
        if step.kind == StepKind.QUIZ and step.activity is not None:
            quiz = await self.quizzes.quiz(step.activity)
        if quiz is None or not quiz.anonymous:
            return None
        asked = [one for one in await self.quizzes.items(quiz.number) if one.poll is not None]
        return sum(asked[-1].counts or ()) if asked else 0

    async def _predicted(self, number: int) -> frozenset[int]:
        return frozenset(one.person for one in await self.predictions.forecasts(number))

    async def _debated(self, number: int) -> frozenset[int]:
        asked = [one.part for one in await self.debating.debates.ballots(number) if one.poll is not None]
        votes = await self.debating.debates.votes(number)
        return frozenset(votes.get(asked[-1], {})) if asked else frozenset()

    async def _guessed(self, step: ClassStep) -> frozenset[int]:
        made = await self.games.guesses(*(one.number for one in await self.games_of(step)))
        return frozenset(one.person for one in made if one.person is not None)


@lru_cache(_LESSONS)
def lesson_in(text: str) -> Lesson | None:
    """Read a lesson that was read before; None for one that today's program does not take any more."""
    found = read_lesson(text)
    return found if isinstance(found, Lesson) else None


def shown_step(step: Step) -> ShownStep:
    """Give a step as it is shown."""
    return ShownStep(step.title, step.kind, step.minutes, step.said, step.does, step.notes)


def _left(step: Step, newest: ClassStep, now: datetime) -> timedelta:
    return newest.begun_at + timedelta(minutes=step.minutes) - now
