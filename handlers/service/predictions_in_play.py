"""Predictions: how each is shown while it runs and once it is told, and how well those of a chat fit."""

from dataclasses import dataclass

from markupsafe import Markup
from pydantic import TypeAdapter

from embeddings.quiz.calibration import Calibration, Foretold, calibration
from embeddings.quiz.predicting import PredictedKind, PredictedQuestion
from embeddings.results import Opposed
from rendering.catalog import Catalog, Catalogs
from rendering.predictions import (
    AskedPrediction,
    prediction_board,
    told_prediction,
    withdrawn_prediction,
)
from rendering.reply import Reply
from storage.prediction_records import Prediction
from storage.predictions import Predictions

_Plain = tuple[tuple[str, ...], tuple[str, ...]]
_Listed = tuple[tuple[str, ...], tuple[str, ...], bool]
_CONTENT: TypeAdapter[_Plain | _Listed] = TypeAdapter(_Plain | _Listed)
"""What is named, and the options; of two listed opposites also whether each only recalls the other."""
_SCORES = TypeAdapter(tuple[float, ...])


class WordsForgotten(LookupError):
    """The words of a prediction were deleted with the data of who asked it."""


@dataclass(slots=True)
class Predicting:
    """What all commands that predict work with; nothing is in memory."""

    predictions: Predictions
    catalogs: Catalogs

    def catalog(self, prediction: Prediction) -> Catalog:
        """Give the sentences of the language in which one began."""
        return self.catalogs.of(prediction.language, prediction.words)

    async def board(self, prediction: Prediction, lead: Markup | None = None) -> Reply:
        """Show one that runs: who predicted what is not told."""
        count = await self.predictions.count(prediction.number)
        return prediction_board(self.catalog(prediction), asked_as(prediction), count, lead)

    def withdrawn(self, prediction: Prediction) -> Reply:
        """Say that a question went with the data of who asked it."""
        return withdrawn_prediction(self.catalog(prediction))

    async def told(self, prediction: Prediction) -> Reply:
        """Tell the answer, with what was predicted beside it."""
        said = await self.predictions.forecasts(prediction.number)
        return told_prediction(self.catalog(prediction), asked_as(prediction), said)

    async def calibrated(self, chat: int) -> Calibration | None:
        """Say how well the predictions of a chat fit; None where there were none."""
        rounds = await self.predictions.told(chat)
        return calibration(
            [Foretold(PredictedKind(one.kind), one.right, one.score, one.counts) for one in rounds]
        )


def option_named(prediction: Prediction, word: str) -> int | None:
    """Give the option that a word names, where words are chosen from; the case of letters is nothing."""
    if prediction.content is None:
        return None
    options = [option.casefold() for option in asked_as(prediction).question.options]
    said = word.strip(" .!").casefold()
    return options.index(said) if said in options else None


def asked_as(prediction: Prediction) -> AskedPrediction:
    """Read the question of a prediction. Raises WordsForgotten where its words were deleted."""
    if prediction.content is None or prediction.asked is None or prediction.scores is None:
        raise WordsForgotten(prediction.number)
    about, options, *pair = _CONTENT.validate_json(prediction.content)
    opposed = Opposed(about[0], about[1], pair=bool(pair[0])) if pair else None
    scores = _SCORES.validate_json(prediction.scores)
    question = PredictedQuestion(
        PredictedKind(prediction.kind), about, options, prediction.right, scores, opposed
    )
    return AskedPrediction(prediction, question, prediction.asked)


def content_of(question: PredictedQuestion) -> str:
    """Write what a question names and its options, as they are kept."""
    if question.opposed is None:
        return _CONTENT.dump_json((question.about, question.options)).decode()
    return _CONTENT.dump_json((question.about, question.options, question.opposed.pair)).decode()


def scores_of(question: PredictedQuestion) -> str:
    """Write the numbers of a question's options, as they are kept."""
    return _SCORES.dump_json(question.scores).decode()
