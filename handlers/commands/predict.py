"""`/palpite`: people predict an answer before it is told; who said what is in the database."""

from collections.abc import Awaitable, Callable

from markupsafe import Markup

from embeddings.quiz.predicting import (
    PredictedKind,
    PredictedQuestion,
    predicted_nearest,
    predicted_pair,
    predicted_side,
    predicted_sum,
    range_at,
)
from handlers.context.command import Act, Command, Leads, Needs, Request
from handlers.context.examples import answerable, example_in
from handlers.context.needing import needs_database
from handlers.context.presses import ButtonKind, Press, Refused, names_row
from handlers.errors import PersonError
from handlers.reading.arguments import tidy
from handlers.reading.predictions import (
    PredictionWish,
    asks_prediction_to,
    is_lone_number,
    read_prediction,
    read_value,
)
from handlers.reading.typed import Typed
from handlers.service.answers import Answers
from handlers.service.predictions_in_play import (
    WordsForgotten,
    asked_as,
    content_of,
    option_named,
    scores_of,
)
from rendering.predictions import (
    OPEN_SECONDS,
    PREDICT,
    one_at_a_time,
    option_label,
    prediction_board,
    record_reply,
    unclear_number_reply,
)
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.prediction_records import Forecast, NewPrediction, Prediction
from storage.predictions import Predictions

NOTED = "👌"
"""The reaction to a number that was written down: one that Telegram allows."""
_EXAMPLES = (
    "command-similar-example",
    "command-neighbors-example",
    "command-analogy-example",
    "predict-side-example",
)


async def predict(request: Request) -> Reply:
    """Answer `/palpite`: ask a question, take a number for an answer, end the time, or tell the record."""
    catalogs, asked = tuple(request.services.catalogs), tidy(request.text)
    with needs_database("predict-not-kept"):
        if not asked or asks_prediction_to(catalogs, asked, "rules"):
            return await _record(request)
        if asks_prediction_to(catalogs, asked, "show"):
            return await _show(request)
        if is_lone_number(asked):
            return await _say(request, asked)
        return await _choose(request, asked) or await _ask(request, asked)


async def _ask(request: Request, asked: str) -> Reply:
    """Open a prediction, or say why there is none to be made of what was typed."""
    catalog, command = request.catalog, _name(request)
    wish = read_prediction(request.typed)
    if wish is None:
        return Reply(catalog.html("predict-unread", typed=asked, command=command))
    if wish.kind is PredictedKind.PAIR and len({text.casefold() for text in wish.texts}) == 1:
        return Reply(catalog.html("predict-same", word=wish.texts[0], command=command))
    try:
        return await _runs_here(request) or await _begin(request, wish)
    except WordsForgotten:
        return Reply(catalog.html("predict-none", command=command))


async def _begin(request: Request, wish: PredictionWish) -> Reply:
    question = await predicted_question(request.answers, wish)
    if question is None:
        return Reply(request.catalog.html("predict-too-few", command=request.catalog.command("neighbors")))
    new = NewPrediction(
        chat=request.chat,
        topic=request.topic,
        language=request.catalog.language,
        words=request.answers.card.language,
        starter=request.speaker,
        kind=question.kind,
        asked=wish.asked,
        content=content_of(question),
        scores=scores_of(question),
        right=question.right,
        score=question.score,
        seconds=None if request.private else wish.seconds or OPEN_SECONDS,
        update_id=request.update_id,
    )
    begun, is_new = await _stored(request).start(new)
    predicting = request.services.predicting
    if not begun.runs:  # this update came again after a kill, when all was told
        return await predicting.told(begun)
    later = one_at_a_time(request.catalog, wish.texts[0], wish.later)
    if wish.early:
        later = request.catalog.html("predict-early")
    return await predicting.board(begun, later) if is_new else await _again(request, begun)


async def predicted_question(answers: Answers, wish: PredictionWish) -> PredictedQuestion | None:
    """Compute the answer that is to be predicted, and what can be chosen beside it; None for too little."""
    compute = answers.compute
    match wish.kind:
        case PredictedKind.SUM:
            return await compute(predicted_sum, wish.texts, *(term.weight for term in wish.terms))
        case PredictedKind.NEAREST:
            return await compute(predicted_nearest, *wish.texts)
        case PredictedKind.PAIR:
            return await compute(predicted_pair, *wish.texts)
        case PredictedKind.SIDE:
            poles = () if wish.line is None else (wish.line.first, wish.line.second)
            return await compute(predicted_side, *poles, *wish.texts)


async def _runs_here(request: Request) -> Reply | None:
    """Show the one that runs in a group again; who is alone leaves theirs for the new one.

    One whose words went with who asked for it is of no use any more.
    """
    running = await _stored(request).running(request.chat, request.topic)
    if running is None or request.began(running):
        return None
    if request.private or running.content is None:
        await _stored(request).end(running.number, told=False)
        return None
    return await _again(request, running)


async def _again(request: Request, running: Prediction) -> Reply:
    """Show one that runs by a new board."""
    count = await _stored(request).count(running.number)
    lead = request.catalog.html("predict-runs")
    catalog = request.services.predicting.catalog(running)
    return prediction_board(catalog, asked_as(running), count, lead)


async def _say(request: Request, number: str) -> Reply:
    """Take a number for a prediction of the cosine that is asked for here."""
    value = read_value(number)
    if value is None:
        return unclear_number_reply(request.catalog, number)
    running = await _stored(request).running(request.chat, request.topic)
    if running is None or not running.is_open:
        return Reply(request.catalog.html("predict-none", command=_name(request)))
    if running.kind != PredictedKind.PAIR:
        return Reply(request.catalog.html("predict-no-number"))
    if request.person is None:
        return Reply(request.catalog.html("predict-nobody"))
    return await _note(
        request, running, Forecast(request.person, request.name, range_at(value), value, request.mark)
    )


async def _choose(request: Request, word: str) -> Reply | None:
    """Take a word for the choice of it, where it can be chosen in what is open here."""
    running = await _stored(request).running(request.chat, request.topic)
    option = None if running is None or not running.is_open else option_named(running, word)
    if running is None or option is None:
        return None
    if request.person is None:
        return Reply(request.catalog.html("predict-nobody"))
    return await _note(request, running, Forecast(request.person, request.name, option, mark=request.mark))


async def _note(request: Request, running: Prediction, made: Forecast) -> Reply:
    """Write a prediction down; who is alone is told the answer at once."""
    if not await _stored(request).forecast(running.number, made):
        return Reply(request.catalog.html("predict-none", command=_name(request)))
    if request.private:
        await _stored(request).hurry(running.number)
    return Reply(Markup(), prediction=running.number, reaction=NOTED)


async def _show(request: Request) -> Reply:
    running = await _stored(request).running(request.chat, request.topic)
    if running is None:
        return Reply(request.catalog.html("predict-none", command=_name(request)))
    forgotten = running.content is None  # there is nothing to give away, and anybody may end it
    if not forgotten and not await _may(running, request.speaker, request.leads):
        return Reply(request.catalog.html("predict-show-starter"))
    await _stored(request).hurry(running.number)
    return Reply(Markup(), prediction=running.number, reaction=NOTED)


async def _record(request: Request) -> Reply:
    """Tell how well this chat predicted until now, with an example of each kind."""
    catalog = request.catalog
    written = (f"/{_name(request)} {catalog.text(one)}" for one in _EXAMPLES)
    found = (example_in(catalog, request.commands, one) for one in written)
    examples = await answerable(request, [one for one in found if one is not None])
    fit = await request.services.predicting.calibrated(request.chat)
    return record_reply(catalog, fit, [one.button for one in examples])


async def press_prediction(pressed: Press) -> Reply:
    """Obey a button of a board. Raises ValueError for other data."""
    act, number, *option = pressed.data
    if act not in _PRESSES or not all(map(names_row, (number, *option))):
        raise ValueError(pressed.data)
    with needs_database("predict-not-kept"):
        found = await pressed.services.predicting.predictions.prediction(int(number))
        if found is None or found.chat != pressed.chat or not found.is_open:
            raise Refused("predict-closed")
        return await _PRESSES[act](pressed, found, int(option[0]) if option else 0)


async def _vote_pressed(pressed: Press, found: Prediction, option: int) -> Reply:
    """Write a vote down, which only its person sees; who is alone is told the answer at once."""
    if pressed.speaker != pressed.person:
        raise Refused("predict-nobody")
    question, stored = asked_as(found).question, pressed.services.predicting.predictions
    if option >= question.count:
        raise ValueError(pressed.data)
    made = Forecast(pressed.person, pressed.name, option, mark=pressed.mark)
    if not await stored.forecast(found.number, made):
        raise Refused("predict-closed")
    if pressed.private:
        await stored.hurry(found.number)
        return Reply(Markup(), prediction=found.number)
    label = option_label(pressed.catalog, question, option)
    said = pressed.catalog.text("predict-noted", label=label)
    return Reply(Markup(), prediction=found.number, toast=said)


async def _show_pressed(pressed: Press, found: Prediction, _: int) -> Reply:
    if not await _may(found, pressed.speaker, pressed.leads):
        raise Refused("predict-show-starter")
    await pressed.services.predicting.predictions.hurry(found.number)
    return Reply(Markup(), prediction=found.number)


async def _may(running: Prediction, speaker: int, leads: Leads) -> bool:
    """Say whether somebody may end the time: who asked, or an administrator."""
    return running.chat > 0 or speaker == running.starter or await leads()


def _stored(request: Request) -> Predictions:
    return request.services.predicting.predictions


def _name(request: Request) -> str:
    return request.catalog.command(PREDICT)


def _needed(typed: Typed) -> Needs:
    """Say which words a text asks about; none of one that can't be read."""
    try:
        wish = read_prediction(typed)
    except PersonError:
        wish = None
    return Needs() if wish is None else Needs(wish.words)


_PRESSES: dict[str, Callable[[Press, Prediction, int], Awaitable[Reply]]] = {
    "vote": _vote_pressed,
    "show": _show_pressed,
}

COMMANDS: tuple[Command, ...] = (
    Act(
        key=PREDICT,
        topic=Topic.PLAY,
        act=predict,
        asks_model=True,
        takes_long=True,
        offered=True,
        needed=_needed,
    ),
)
BUTTONS = (ButtonKind(PREDICT, press_prediction),)
