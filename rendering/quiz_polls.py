"""A question of a quiz as a poll shows it: its sentences, why its answer is right, and what shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.quiz.question_kinds import BORDERS, QuizKind, QuizOption, QuizQuestion
from rendering.catalog import Catalog
from rendering.pictures.kinds import Strips
from rendering.quiz_ideas import IDEAS
from rendering.reply import FollowUp
from rendering.typed import shown

LONGEST_QUESTION, LONGEST_OPTION, LONGEST_WHY = 300, 100, 200
"""What Telegram takes in a quiz, in characters."""
UNNAMED = "?"
"""The label of the strip whose word is not told."""

KIND_TERMS: Mapping[QuizKind, str] = {
    QuizKind.NEAREST: "neighbour",
    QuizKind.ODD: "similarity",
    QuizKind.PAIR: "cosine",
    QuizKind.SUM: "analogy",
    QuizKind.NUMBER: "cosine",
    QuizKind.LIST: "neighbour",
    QuizKind.STRIP: "vector",
    QuizKind.UNKNOWN: "oov",
    QuizKind.ORDER: "mean",
}
_LABEL = 36  # characters of a command that a button of a phone shows whole


@dataclass(frozen=True, slots=True)
class QuizPoll:
    """What is sent for a question: plain texts, a picture above them if there is one, a button for later."""

    question: str
    options: tuple[str, ...]
    right: int
    why: str
    see: FollowUp
    picture: Strips | None = None
    caption: Markup | None = None


def idea_of(question: QuizQuestion) -> str:
    """Return the term of the glossary that a question is about."""
    if question.kind is QuizKind.IDEA:
        return IDEAS[question.about[0]]
    return "antonym" if question.opposed else KIND_TERMS[question.kind]


def poll_of(catalog: Catalog, question: QuizQuestion, place: int, total: int) -> QuizPoll:
    """Make the poll of a question, the `place`-th of `total`."""
    asked = catalog.text("quiz-place", place=place, total=total, question=asked_text(catalog, question))
    picture = _strips(catalog, question) if question.kind is QuizKind.STRIP else None
    caption = None if picture is None else catalog.html("quiz-strip-caption", place=place, total=total)
    return QuizPoll(
        clipped(asked, LONGEST_QUESTION),
        tuple(option_text(catalog, question, option) for option in question.options),
        question.right,
        why_right(catalog, question),
        see_button(catalog, question),
        picture,
        caption,
    )


def asked_text(catalog: Catalog, question: QuizQuestion) -> str:
    """Give what is asked, without its place in the quiz."""
    if question.kind is QuizKind.IDEA:
        return _part(catalog, question, "question")
    return catalog.text(f"quiz-ask-{question.kind}", **_named(question))


def option_text(catalog: Catalog, question: QuizQuestion, option: QuizOption) -> str:
    """Give an option as it is shown."""
    match question.kind:
        case QuizKind.IDEA:
            said = _part(catalog, question, option[0])
        case QuizKind.NUMBER:
            low, high = BORDERS
            said = catalog.text(f"quiz-range-{option[0]}", low=low, high=high)
        case QuizKind.UNKNOWN:
            said = catalog.text(f"quiz-unknown-{option[0]}")
        case QuizKind.PAIR:
            said = catalog.text("quiz-pair", first=option[0], second=option[1])
        case _:
            said = ", ".join(option)
    return clipped(said, LONGEST_OPTION)


def why_right(catalog: Catalog, question: QuizQuestion) -> str:
    """Say in at most 200 characters why the right answer is right."""
    match question.kind:
        case QuizKind.IDEA:
            said = _part(catalog, question, "why")
        case QuizKind.NUMBER:
            said = catalog.text("quiz-why-number", cosine=question.scores[0], range=question.right)
        case QuizKind.UNKNOWN:
            said = catalog.text(f"quiz-why-unknown-{question.answer[0]}", **_named(question))
        case _:
            said = _why_by_scores(catalog, question)
    return clipped(said, LONGEST_WHY)


def see_button(catalog: Catalog, question: QuizQuestion) -> FollowUp:
    """Make the button that asks the command which shows the answer; it names the words where they fit."""
    command, text = _shown_by(catalog, question)
    name = catalog.command(command)
    written = f"/{name} {shown(text, LONGEST_QUESTION)}"
    if len(written) > _LABEL:
        return FollowUp(catalog.text("quiz-see-words", command=name), command, text)
    return FollowUp(catalog.text("quiz-see", command=written), command, text)


def clipped(text: str, limit: int) -> str:
    """Return a text that is not longer than Telegram takes."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _part(catalog: Catalog, question: QuizQuestion, attribute: str) -> str:
    return str(catalog.part(f"idea-{question.about[0]}", attribute) or "")


def _named(question: QuizQuestion) -> dict[str, str]:
    """Give the words that a question names, as its sentence calls them."""
    names = {QuizKind.SUM: ("first", "one", "other"), QuizKind.NUMBER: ("first", "second")}
    return dict(zip(names.get(question.kind, ("word",)), question.about, strict=False))


def _why_by_scores(catalog: Catalog, question: QuizQuestion) -> str:
    """Say the right option's number and that of the best wrong one."""
    other = question.best_wrong
    if other is None:
        raise ValueError(question)
    kind = "pair-opposed" if question.opposed else str(question.kind)
    values: dict[str, str | float] = {
        "right": " · ".join(question.answer),
        "score": question.scores[question.right],
        "next": " · ".join(question.options[other]),
        "less": question.scores[other],
    }
    return catalog.text(f"quiz-why-{kind}", **_named(question), **values)


def _shown_by(catalog: Catalog, question: QuizQuestion) -> tuple[str, str]:
    """Name the command that shows an answer, and its text."""
    if question.kind is QuizKind.IDEA:
        written, _, text = _part(catalog, question, "see").partition(" ")
        return _key_of(catalog, written), text
    if question.kind is QuizKind.SUM:
        return "analogy", "{} - {} + {}".format(*question.about)
    return _COMMANDS[question.kind], ", ".join(_compared(question))


def _compared(question: QuizQuestion) -> tuple[str, ...]:
    """Give the words whose numbers decide."""
    about, options = question.about, tuple(option[0] for option in question.options)
    if question.kind is QuizKind.PAIR:
        return question.answer
    if question.kind is QuizKind.ORDER:
        return (*about, *question.answer)
    alone = question.kind in {QuizKind.LIST, QuizKind.UNKNOWN, QuizKind.NUMBER}
    return about if alone else (*about, *options)


_COMMANDS: Mapping[QuizKind, str] = {
    QuizKind.NEAREST: "matrix",
    QuizKind.ODD: "oddone",
    QuizKind.PAIR: "similar",
    QuizKind.NUMBER: "similar",
    QuizKind.LIST: "neighbors",
    QuizKind.STRIP: "embedding",
    QuizKind.UNKNOWN: "embedding",
    QuizKind.ORDER: "similar",
}
_SHOWING = (
    "similar", "neighbors", "embedding", "analogy", "tokens", "map", "dims", "rank", "opposite", "model",
    "sentences", "axis", "matrix", "oddone", "bias", "train",
)  # fmt: skip
"""The keys of the commands that written questions name."""


def _key_of(catalog: Catalog, written: str) -> str:
    """Find the key of a command by its name in this language."""
    names = {f"/{catalog.command(key)}": key for key in _SHOWING}
    return names[written]


def _strips(catalog: Catalog, question: QuizQuestion) -> Strips:
    return Strips(
        title=catalog.text("quiz-strip-title"),
        labels=(UNNAMED, *(option[0] for option in question.options)),
        vectors=question.vectors,
        weight=catalog.text("embedding-picture-weight"),
        count=catalog.text("embedding-picture-count"),
        decimal=catalog.numbers.decimal,
    )
