"""`/palpite`: a question before its answer, the answer beside what was predicted, and how well that fits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.quiz.calibration import Calibration, ClaimedRange
from embeddings.quiz.predicting import RANGES, PredictedKind, PredictedQuestion
from rendering.catalog import Catalog
from rendering.followups import follow_up, rows
from rendering.names import name_in_list, told_apart
from rendering.opposites import opposed_line
from rendering.reply import AnyButton, Button, FollowUp, Keyboard, Reply, lines, paragraphs
from rendering.spoken_time import spoken_time
from rendering.typed import shown
from storage.prediction_records import Forecast, Prediction

PREDICT = "predict"
"""The key of the command, and the kind of its buttons, whose data are what to do, a number and an option."""
OPEN_SECONDS = 60
"""How long a group predicts, unless something else is asked for."""

_MEDALS = ("🥇", "🥈", "🥉")
_ALONE = ("✍️",)
_BAR, _FULL = 8, "█"
_LABEL, _WORD = 15, 24
_SHOWN = 0.005  # what is nearer is shown as the same number
_MOST_NAMES = 10
_COMMAND_LENGTH = 36  # characters of a command that a button of a phone shows whole
_LEAN = 0.35
"""How many ranges predictions may lie above or below the truth and still fit."""
_GOOD, _FAIR = 0.6, 0.3
_WHY = "why"
_COMMANDS = {
    PredictedKind.PAIR: "similar",
    PredictedKind.SUM: "analogy",
    PredictedKind.NEAREST: "neighbors",
    PredictedKind.SIDE: "axis",
}


@dataclass(frozen=True, slots=True)
class AskedPrediction:
    """A prediction with its question, and the text that asks it behind its command."""

    prediction: Prediction
    question: PredictedQuestion
    asked: str

    @property
    def is_alone(self) -> bool:
        """Whether one person predicts, in private."""
        return self.prediction.chat > 0


def prediction_board(
    catalog: Catalog, asked: AskedPrediction, count: int, lead: Markup | None = None
) -> Reply:
    """Show a question with its options as buttons, and how many predicted; nobody sees who said what."""
    kind = "pair" if asked.question.kind is PredictedKind.PAIR else "other"
    how = catalog.html(f"predict-how-{'private' if asked.is_alone else 'group'}-{kind}")
    seconds = asked.prediction.seconds or 0
    time = spoken_time(catalog, seconds)
    counted = None if asked.is_alone else catalog.html("predict-count", people=count, time=time)
    text = paragraphs(lines(lead, question_said(catalog, asked.question, asked.asked)), how, counted)
    return Reply(text, keyboard=_options(catalog, asked), prediction=asked.prediction.number)


def one_at_a_time(catalog: Catalog, word: str, later: Sequence[str]) -> Markup | None:
    """Say that only one word of an axis is asked about, if more were named."""
    if not later:
        return None
    return catalog.html(
        "predict-later", word=shown(word, _WORD), later=catalog.every([shown(one, _WORD) for one in later])
    )


def unclear_number_reply(catalog: Catalog, typed: str) -> Reply:
    """Ask which cosine a number means: `5` may be two of them, `150` is none."""
    digits = [one for one in typed if one.isdecimal()]
    if len(digits) == 1 and typed == digits[0]:
        half, twentieth = int(digits[0]) / 10, int(digits[0]) / 100
        return Reply(catalog.html("predict-which", typed=typed, one=half, other=twentieth))
    return Reply(catalog.html("predict-no-cosine", typed=shown(typed, _WORD)))


def option_label(catalog: Catalog, question: PredictedQuestion, option: int) -> str:
    """Give an option as it is shown."""
    if question.options:
        return shown(question.options[option], _WORD)
    if question.kind is PredictedKind.SIDE:
        first, second, _ = question.about
        return catalog.text(
            f"predict-side-{option}", first=shown(first, _LABEL), second=shown(second, _LABEL)
        )
    return _range(catalog, option)


def options_said(catalog: Catalog, question: PredictedQuestion) -> tuple[str, ...]:
    """Give all options as they are shown."""
    return tuple(option_label(catalog, question, place) for place in range(question.count))


def question_said(catalog: Catalog, question: PredictedQuestion, asked: str) -> Markup:
    """Say what is asked; `asked` is the text that asks it behind its command."""
    return catalog.html(f"predict-ask-{question.kind}", **_named(catalog, question, asked))


def answer_of(catalog: Catalog, question: PredictedQuestion, asked: str) -> Markup:
    """Tell the answer to a question, with its number."""
    right = option_label(catalog, question, question.right)
    values = {**_named(catalog, question, asked), "right": catalog.verbatim(right)}
    told = catalog.html(f"predict-told-{question.kind}", score=question.score, **values)
    return lines(told, _note(catalog, question))


def shown_by(question: PredictedQuestion) -> str:
    """Name the command that shows the whole answer."""
    return _COMMANDS[question.kind]


def withdrawn_prediction(catalog: Catalog) -> Reply:
    """Say that a question went with the data of who asked it."""
    return Reply(catalog.html("predict-withdrawn", command=catalog.command(PREDICT)))


def told_prediction(catalog: Catalog, asked: AskedPrediction, said: Sequence[Forecast]) -> Reply:
    """Tell the answer with the predictions beside it: who was right, who was nearest, and how all spread."""
    said = told_apart(said)
    head = answer_of(catalog, asked.question, asked.asked)
    if asked.is_alone:
        parts: list[Markup | None] = [_own(catalog, asked.question, one) for one in said]
    elif said:
        parts = [*_best(catalog, asked.question, said)]
        if asked.question.opposed is None:
            parts.append(_surprise(catalog, asked.question, said))
    else:
        parts = [catalog.html("predict-silent")]
    spread = None if asked.is_alone and not asked.question.options else _spread(catalog, asked, said)
    opposed = None if asked.question.opposed is None else opposed_line(catalog, [asked.question.opposed])
    return Reply(paragraphs(head, spread, lines(*parts) or None, opposed), keyboard=_after(catalog, asked))


def record_reply(catalog: Catalog, fit: Calibration | None, examples: Sequence[AnyButton]) -> Reply:
    """Say how well a chat predicted until now, how it works, and what can be predicted."""
    how = catalog.html("predict-rules", command=catalog.command(PREDICT), seconds=OPEN_SECONDS)
    keyboard = tuple((one,) for one in examples)
    if fit is None:
        return Reply(paragraphs(catalog.html("predict-title"), how), keyboard=keyboard)
    said = (
        lines(catalog.html("predict-record"), _in_sum(catalog, fit), _recent(catalog, fit)),
        _ranges(catalog, fit),
        how,
    )
    return Reply(paragraphs(*said), keyboard=keyboard)


def _named(catalog: Catalog, question: PredictedQuestion, asked: str) -> dict[str, str]:
    if question.kind is PredictedKind.SUM:
        return {"asked": catalog.verbatim(shown(asked, 100).replace(" - ", " − "))}
    names = ("first", "second", "word") if question.kind is PredictedKind.SIDE else ("first", "second")
    return dict(zip(names, question.about, strict=False))


def _note(catalog: Catalog, question: PredictedQuestion) -> Markup | None:
    """Say what the ends of an axis are."""
    if question.kind is not PredictedKind.SIDE:
        return None
    return catalog.html("predict-poles", first=question.about[0], second=question.about[1])


def _options(catalog: Catalog, asked: AskedPrediction) -> Keyboard:
    number = asked.prediction.number
    labels = options_said(catalog, asked.question)
    offered = [Button(label, f"{PREDICT}:vote:{number}:{place}") for place, label in enumerate(labels)]
    show = Button(catalog.text("predict-button-show"), f"{PREDICT}:show:{number}")
    return (*rows(offered), (show,))


def _range(catalog: Catalog, place: int) -> str:
    bounds = {"low": RANGES[max(place - 1, 0)], "high": RANGES[min(place, len(RANGES) - 1)]}
    form = "first" if place == 0 else "last" if place == len(RANGES) else "middle"
    return catalog.text(f"predict-range-{form}", **bounds)


def _spread(catalog: Catalog, asked: AskedPrediction, said: Sequence[Forecast]) -> Markup:
    """Draw how many chose each option, the right one marked; words have their cosines beside them."""
    question = asked.question
    labels = [shown(option_label(catalog, question, place), _LABEL) for place in range(question.count)]
    wide = max(map(len, labels))
    counts = [sum(one.option == place for one in said) for place in range(question.count)]
    drawn = []
    for place, (label, count) in enumerate(zip(labels, counts, strict=True)):
        score = f" {catalog.numbers.cosine(question.scores[place])}" if question.options else ""
        bar = _bar(count, len(said)) if not asked.is_alone else ""
        mark = "right" if place == question.right else "chosen" if asked.is_alone and count else "none"
        line = catalog.verbatim(f"{label:<{wide}}{score} {bar}".rstrip())
        shows = 0 if asked.is_alone else count
        drawn.append(catalog.html("predict-line", line=line, count=shows, mark=mark))
    return lines(*drawn)


def _bar(count: int, all_said: int) -> str:
    return _FULL * max(1, round(_BAR * count / all_said)) if count else ""


def _best(catalog: Catalog, question: PredictedQuestion, said: Sequence[Forecast]) -> Iterable[Markup]:
    """Name who was right; where numbers were written, who was nearest; else who came nearest to a range."""
    right = [one for one in said if one.option == question.right]
    if right:
        yield catalog.html("predict-hits", names=_names(catalog, right))
    else:
        yield catalog.html("predict-no-hits")
    numbers = sorted((one for one in said if one.value is not None), key=lambda one: _off(question, one))
    for medal, one in zip(_MEDALS if len(numbers) > 1 else _ALONE, numbers, strict=False):
        off = _off(question, one)
        name = _name(catalog, one)
        yield catalog.html("predict-wrote", medal=medal, name=name, value=one.value or 0.0, off=off)
    if question.kind is PredictedKind.PAIR and not right and not numbers:
        least = min(abs(one.option - question.right) for one in said)
        near = [one for one in said if abs(one.option - question.right) == least]
        yield catalog.html("predict-near", names=_names(catalog, near), ranges=least)


def _off(question: PredictedQuestion, one: Forecast) -> float:
    return abs((one.value or 0.0) - question.score)


def _surprise(catalog: Catalog, question: PredictedQuestion, said: Sequence[Forecast]) -> Markup | None:
    """Ask a group whose majority was wrong what the model may have seen."""
    chosen = [sum(one.option == place for one in said) for place in range(question.count)]
    first = chosen.index(max(chosen))
    if len(said) < 2 or first == question.right or 2 * chosen[first] <= len(said):
        return None
    return catalog.html("predict-surprise", label=option_label(catalog, question, first))


def _own(catalog: Catalog, question: PredictedQuestion, one: Forecast) -> Markup:
    """Tell somebody alone how their prediction fits."""
    label = option_label(catalog, question, one.option)
    if one.value is not None:
        off = _off(question, one)
        side = "exact" if off < _SHOWN else "under" if one.value < question.score else "over"
        return catalog.html("predict-own-wrote", value=one.value, off=off, side=side)
    if one.option == question.right:
        return catalog.html("predict-own-right", label=label)
    if question.kind is not PredictedKind.PAIR:
        return catalog.html("predict-own-wrong", label=label)
    off = one.option - question.right
    return catalog.html(
        "predict-own-range", label=label, ranges=abs(off), side="under" if off < 0 else "over"
    )


def _names(catalog: Catalog, people: Sequence[Forecast]) -> Markup:
    """Name people, at most ten; the others are counted."""
    named: list[str] = [
        catalog.html("predict-name", name=_name(catalog, one)) for one in people[:_MOST_NAMES]
    ]
    if len(people) > _MOST_NAMES:
        named.append(catalog.html("predict-more", more=len(people) - _MOST_NAMES))
    return Markup(catalog.every(named))  # noqa: S704 - of finished parts


def _name(catalog: Catalog, one: Forecast) -> str:
    return name_in_list(one) or catalog.text("quiz-someone")


def _after(catalog: Catalog, asked: AskedPrediction) -> Keyboard:
    """Offer the command that shows the whole answer, why it is so, and another prediction."""
    command = _COMMANDS[asked.question.kind]
    name = catalog.command(command)
    written = f"/{name} {shown(asked.asked, 100)}"
    whole = len(written) <= _COMMAND_LENGTH
    label = (
        catalog.text("quiz-see", command=written) if whole else catalog.text("quiz-see-words", command=name)
    )
    buttons: list[AnyButton] = [
        FollowUp(label, command, asked.asked),
        follow_up(catalog, "why", _WHY, f"/{command} {asked.asked}"),
        FollowUp(catalog.text("predict-button-another"), PREDICT, ""),
    ]
    return rows(buttons)


def _in_sum(catalog: Catalog, fit: Calibration) -> Markup:
    shares = {"share": round(100 * fit.share), "chance": round(100 * fit.chance)}
    return catalog.html("predict-record-sum", rounds=fit.rounds, all=fit.all, right=fit.right, **shares)


def _recent(catalog: Catalog, fit: Calibration) -> Markup | None:
    """Show the newest rounds as squares, and whether the later half fits better than the earlier one."""
    if fit.before is None or fit.after is None:
        return None
    squares = "".join("🟩" if one >= _GOOD else "🟨" if one >= _FAIR else "🟥" for one in fit.recent)
    halves = {"before": round(100 * fit.before), "after": round(100 * fit.after)}
    return catalog.html("predict-record-recent", squares=squares, **halves)


def _ranges(catalog: Catalog, fit: Calibration) -> Markup | None:
    """Set the true cosines beside the predicted ranges, and say whether they are mostly above or below."""
    if not fit.ranges:
        return None
    said = lines(catalog.html("predict-record-ranges"), *(_claimed(catalog, one) for one in fit.ranges))
    if fit.lean is None:
        return said
    lean = "high" if fit.lean > _LEAN else "low" if fit.lean < -_LEAN else "fits"
    return lines(said, catalog.html(f"predict-record-{lean}"))


def _claimed(catalog: Catalog, one: ClaimedRange) -> Markup:
    label = catalog.verbatim(f"{_range(catalog, one.place):<{_LABEL}}")
    return catalog.html("predict-record-range", label=label, mean=one.mean, count=one.count)
