"""What a class locks in its group: the model, the language, and, if its teacher wants, what plays."""

from collections.abc import Mapping

from handlers.context.command import Commands, Request
from handlers.context.services import Services
from handlers.reading.lesson_headings import StepKind
from handlers.reading.lessons import Step
from rendering.debates import DEBATE
from rendering.predictions import PREDICT
from rendering.quiz import QUIZ

COMMAND_OF: Mapping[StepKind, str] = {
    StepKind.QUIZ: QUIZ,
    StepKind.PREDICTION: PREDICT,
    StepKind.DEBATE: DEBATE,
    StepKind.GAME: "game",
}
"""The keys of the commands that begin something which goes on by itself, by their kind of step."""
_KINDS = {key: kind for kind, key in COMMAND_OF.items()}
_CHOICES = ("model", "language")


def begun_kind(commands: Commands, does: Step) -> StepKind:
    """Give the kind of a step by the command that it does: `/quiz` is a quiz, whatever its heading says."""
    named = commands.named(does.does.partition(" ")[0]) if does.does else None
    return does.kind if named is None else _KINDS.get(named.key, does.kind)


def locks_choices(services: Services, chat: int) -> bool:
    """Say whether a class keeps what a group chose as it is."""
    return services.classes.in_chat(chat) is not None


def lock_on(request: Request) -> str | None:
    """Name the sentence that says why something can't be asked now, None where it can.

    What the open step plays goes on for everybody: guesses, predictions, answers.
    """
    classes, key = request.services.classes, request.key
    if key in _CHOICES and request.text.strip() and locks_choices(request.services, request.chat):
        return "class-locks-choice"
    found = classes.in_chat(request.chat, request.topic)
    if found is None or not found.locked or request.speaker == found.teacher:
        return None
    lesson = classes.teaching.lesson(found)
    if key not in _KINDS or lesson is None:
        return None
    step = next(iter(lesson.steps[max(0, found.place - 1) : found.place]), None)
    if step is not None and begun_kind(request.commands, step) is _KINDS[key]:
        return None
    return "class-locks-play" if classes.tells(found.number, request.speaker) else "class-locks-play-again"
