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


async def lock_on(request: Request, key: str = "") -> str | None:
    """Name the sentence that says why something can't be asked now, None where it can.

    `key` is the command that is asked in fact, where it is not the request's. What runs goes on for everybody
    with guesses, predictions and answers: while it does, nothing of its kind begins. Raises StorageError.
    """
    classes, key = request.services.classes, key or request.key
    if key in _CHOICES and request.text.strip() and locks_choices(request.services, request.chat):
        return "class-locks-choice"
    found = classes.in_chat(request.chat, request.topic)
    if found is None or not found.locked or request.speaker == found.teacher:
        return None
    if key not in _KINDS or await classes.teaching.runs_here(_KINDS[key], request.chat, request.topic):
        return None
    return "class-locks-play" if classes.tells(found.number, request.speaker) else "class-locks-play-again"
