"""What came of a step of a class whose answer is told: how many were right, and what they chose."""

from collections.abc import Iterable

from handlers.reading.lesson_headings import StepKind
from handlers.service.debates_in_play import Debating, question_on
from handlers.service.predictions_in_play import WordsForgotten, asked_as
from handlers.service.quizzes_in_play import answered_to
from rendering.catalog import Catalog
from rendering.classes import StepOutcome
from rendering.predictions import options_said
from storage.class_records import ClassStep
from storage.predictions import Predictions
from storage.quizzes import Quizzes


async def outcome_of(
    step: ClassStep, catalog: Catalog, quizzes: Quizzes, predictions: Predictions, debating: Debating
) -> StepOutcome | None:
    """Sum up what was answered to what is closed of a step; None where nothing is."""
    if step.activity is None:
        return None
    match step.kind:
        case StepKind.QUIZ:
            return await _quiz(quizzes, step.activity)
        case StepKind.PREDICTION:
            return await _prediction(predictions, catalog, step.activity)
        case StepKind.DEBATE:
            return await _debate(debating, step.activity)
    return None


async def _quiz(quizzes: Quizzes, number: int) -> StepOutcome | None:
    votes = await quizzes.votes(number)
    closed = [answered_to(one, votes) for one in await quizzes.items(number) if one.closed_at is not None]
    right, answers = sum(one.right for one in closed), sum(one.all for one in closed)
    return StepOutcome(right, answers) if answers else None


async def _prediction(predictions: Predictions, catalog: Catalog, number: int) -> StepOutcome | None:
    found = await predictions.prediction(number)
    if found is None or found.runs:
        return None
    made = [one.option for one in await predictions.forecasts(number)]
    outcome = _counted(option == found.right for option in made)
    try:
        labels = options_said(catalog, asked_as(found).question)
    except WordsForgotten:
        return outcome
    chosen = tuple((label, made.count(place)) for place, label in enumerate(labels))
    return outcome and StepOutcome(outcome.right, outcome.all, chosen)


async def _debate(debating: Debating, number: int) -> StepOutcome | None:
    """Sum up the vote that was closed last."""
    votes = await debating.debates.votes(number)
    closed = [one for one in await debating.debates.ballots(number) if one.closed_at is not None]
    if not closed:
        return None
    right = question_on(closed[-1]).right
    return _counted(option == right for option in votes.get(closed[-1].part, {}).values())


def _counted(answers: Iterable[bool]) -> StepOutcome | None:
    said = list(answers)
    return StepOutcome(sum(said), len(said)) if said else None
