"""What stands behind `/palpite`: what is to be predicted, or the number that somebody predicts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from embeddings.quiz.predicting import PredictedKind
from handlers.errors import PersonError
from handlers.reading.arguments import masked, quoted, tidy
from handlers.reading.expressions import Line, Weighted, expression, line, sum_text
from handlers.reading.lists import items
from handlers.reading.patterns import fold, folded_words
from handlers.reading.plain import Shape, plain
from handlers.reading.quizzes import seconds_in
from handlers.reading.typed import Typed
from handlers.reading.wording import SHOWN_BY, Wording
from rendering.catalog import Catalog

_MOST_ON_AXIS = 20
_LONGEST_NUMBER = 10  # characters: a sign, a digit, a point and six digits, with what stands before
_COMMAND = re.compile(r"^/\S+\s*")
_DECIMAL = re.compile(r"([-−–]?)\s*([01]?[.,]\d{1,6}|[01])")
_HUNDREDTHS = re.compile(r"([-−–]?)\s*(\d{2,3}\s*%?|\d\s*%)")
_NUMBER = re.compile(r"[-−–]?\s*[\d.,]*\d[.,]?\s*%?")
_NUMBER_BEHIND = re.compile(r"[\s,;:=][-−–]?[01]?[.,]\d{1,6}$")
_BETWEEN = " \t\n,;:="  # words and a number behind them
_SAID_BEFORE = re.compile(r"^(?:=|≈|~)\s*")


@dataclass(frozen=True, slots=True)
class PredictionWish:
    """What is to be predicted: `asked` is its text behind the command that answers it.

    `terms` are those of a sum, `line` is the axis of a side; `seconds` is None unless somebody said so.
    `later` are words on the same axis that are not asked about now. `early` says that a number stood behind
    the words, which is a prediction before its question.
    """

    kind: PredictedKind
    asked: str
    texts: tuple[str, ...]
    terms: tuple[Weighted, ...] = ()
    line: Line | None = None
    seconds: int | None = None
    later: tuple[str, ...] = ()
    early: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All words that it asks about."""
        poles = () if self.line is None else (*self.line.first, *self.line.second)
        return (*poles, *self.texts)


def read_prediction(typed: Typed) -> PredictionWish | None:
    """Read a pair, a sum, a word or a word on an axis, with seconds before or behind it; else None.

    A command in front is left out: `/palpite /similar rei rainha`; without its slash it is left out where the
    rest is what it asks for, so that `eixo roda` is a pair. Raises what reading sums and axes raises.
    """
    text, seconds = seconds_in(tidy_command(typed.text))
    words = _without_number(text)
    if words != text:
        wish = _wished(typed, words, seconds)
        return None if wish is None else replace(wish, early=True)
    return _wished(typed, text, seconds)


def _without_number(text: str) -> str:
    """Leave out the numbers at the end of a text, where there are words before them."""
    words = text.strip()
    while (found := _NUMBER_BEHIND.search(words[-_LONGEST_NUMBER:])) is not None:
        words = words[: len(words) - len(found[0])].rstrip(_BETWEEN)
    return words if any(map(str.isalpha, words)) and words != text.strip() else text


def _wished(typed: Typed, text: str, seconds: int | None) -> PredictionWish | None:
    if not tidy(text):
        return None
    name, _, rest = text.strip().partition(" ")
    kind = typed.wording.predicted.get(fold(name))
    behind = _shaped(typed, rest, seconds) if kind is not None and tidy(rest) else None
    if behind is not None and behind.kind is kind:
        return behind
    return _shaped(typed, text, seconds)


def _shaped(typed: Typed, text: str, seconds: int | None) -> PredictionWish | None:
    """Read what is to be predicted by its shape."""
    shape = plain(text, typed.wording).shape
    if shape is Shape.SUM:
        terms = expression(SHOWN_BY[PredictedKind.SUM], text, typed.wording)
        texts = tuple(term.text for term in terms)
        return PredictionWish(PredictedKind.SUM, sum_text(terms), texts, terms, seconds=seconds)
    drawn = _axis(text, typed.wording, surely=shape is Shape.AXIS)
    if drawn is not None:
        alone = Line(drawn.first, drawn.second, drawn.texts[:1])
        return PredictionWish(
            PredictedKind.SIDE,
            _line_text(alone),
            alone.texts,
            line=alone,
            seconds=seconds,
            later=drawn.texts[1:],
        )
    texts = tuple(items(text, typed.wording))
    if len(texts) not in {1, 2}:
        return None
    kind = PredictedKind.NEAREST if len(texts) == 1 else PredictedKind.PAIR
    return PredictionWish(kind, _listed(texts), texts, seconds=seconds)


def read_value(text: str) -> float | None:
    """Read a cosine as people write it: `0,63`, `.63`, `63`, `63%`, `-0.1`; None for anything else.

    `5` is none: it may mean 0.5 or 0.05.
    """
    asked = _SAID_BEFORE.sub("", tidy(text))
    found = _DECIMAL.fullmatch(asked)
    size = 1.0
    if found is None:
        found, size = _HUNDREDTHS.fullmatch(asked), 100.0
    if found is None:
        return None
    value = float(found[2].rstrip(" %").replace(",", ".")) / size
    return None if value > 1 else -value if found[1] else value


def is_lone_number(text: str) -> bool:
    """Say whether a text is a number alone, whether or not it can be a cosine."""
    return _NUMBER.fullmatch(_SAID_BEFORE.sub("", tidy(text))) is not None


def without_lead(catalogs: Sequence[Catalog], text: str) -> str:
    """Leave out what stands before what somebody thinks of: `acho que 0,5`; any other text stays."""
    said, last = tidy(text).rpartition(" ")[::2]
    if not said:
        return text
    leads = {folded_words(form) for catalog in catalogs for form in catalog.forms("read-predict-lead")}
    return last if folded_words(said) in leads else text


def asks_prediction_to(catalogs: Sequence[Catalog], text: str, deed: str) -> bool:
    """Say whether a text asks for a deed of predictions: "show" or "rules"."""
    forms = (form for catalog in catalogs for form in catalog.forms(f"read-predict-{deed}"))
    return fold(tidy(text)) in {*map(fold, forms), deed}


def tidy_command(text: str) -> str:
    """Leave out a command in front of what is to be predicted."""
    return _COMMAND.sub("", text.strip())


def _axis(text: str, wording: Wording, *, surely: bool) -> Line | None:
    """Read an axis; `frio quente: neve` is one too, but `frio: neve` is not."""
    if not surely and ":" not in masked(text):
        return None
    try:
        return line(SHOWN_BY[PredictedKind.SIDE], text, _MOST_ON_AXIS, wording)
    except PersonError:
        if surely:
            raise
        return None


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(map(quoted, texts))


def _line_text(drawn: Line) -> str:
    return f"{_listed(drawn.first)} / {_listed(drawn.second)}: {_listed(drawn.texts)}"
