"""`/quiz`: questions about the model's words and the ideas, as polls; who answers what is in the database."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from markupsafe import Markup

from handlers.context.command import Act, Command, Leads, Request
from handlers.context.needing import needs_database
from handlers.context.presses import ButtonKind, Press, Refused, names_row
from handlers.reading.arguments import tidy
from handlers.reading.quizzes import QuizWish, asks_other_quiz, asks_quiz_to, read_quiz, without_filler
from handlers.reading.steps import letter_place
from handlers.service.quizzes_in_play import Quizzing, question_of
from rendering.quiz import (
    MOST_QUESTIONS,
    QUIZ,
    SECONDS,
    another_quiz,
    answered_in_words,
    begun_reply,
    no_such_letter,
    own_place,
    rules_of_quiz,
    runs_reply,
)
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.quiz_records import NewQuiz, Quiz
from storage.quizzes import Quizzes


async def quiz(request: Request) -> Reply:
    """Answer `/quiz`: begin one, stop the one that runs here, or say how it works."""
    catalogs, asked = tuple(request.services.catalogs), tidy(request.text)
    with needs_database("quiz-not-kept"):
        deed = next((one for one in _DEEDS if asks_quiz_to(catalogs, asked, one)), None)
        if deed is not None:
            return await _DEEDS[deed](request)
        if (instead := asks_other_quiz(catalogs, asked)) is not None:
            return await _swap(request, instead)
        place = letter_place(catalogs, asked) if request.private else None
        if place is not None and (said := await _answer(request, place)) is not None:
            return said
        asked = without_filler(catalogs, request.catalog, asked)
        wish = read_quiz(catalogs, request.catalog, asked)
        if wish is None:
            name = request.catalog.command(QUIZ)
            return Reply(request.catalog.html("quiz-unread", typed=asked, command=name, most=MOST_QUESTIONS))
        running = await _quizzes(request).running(request.chat, request.topic)
        if running is not None and not request.began(running):
            return await _runs(request, running, asked)
        return await _begin(request, wish, asked)


async def _begin(request: Request, wish: QuizWish, asked: str) -> Reply:
    quizzing = request.services.quizzing
    items = await quizzing.make(request.answers, wish.theme, wish.count, request.chat)
    if not items:
        return Reply(request.catalog.html("quiz-no-questions", command=request.catalog.command(QUIZ)))
    new = NewQuiz(
        chat=request.chat,
        topic=request.topic,
        language=request.catalog.language,
        words=request.answers.card.language,
        starter=request.speaker,
        items=items,
        seconds=wish.seconds or (None if request.private else SECONDS),
        anonymous=wish.anonymous and not request.private,
        theme=asked or None,
        update_id=request.update_id,
    )
    begun, is_new = await _quizzes(request).start(new)
    if not is_new:
        return await _runs(request, begun)
    total = len(await _quizzes(request).items(begun.number))
    return begun_reply(request.catalog, begun, total, max(wish.count, wish.wanted))


async def _runs(request: Request, running: Quiz, asked: str = "") -> Reply:
    return runs_reply(request.catalog, running, await _quizzes(request).items(running.number), asked)


async def _swap(request: Request, asked: str) -> Reply:
    """End the quiz that runs here, with a button to the one that is wanted instead.

    It stands below the results where who began both wants it. The words of somebody else are not kept with
    the quiz, whose theme goes with who began it: they stand on a button of their own.
    """
    running, told = await _stopped(request)
    if running is None or not read_quiz(tuple(request.services.catalogs), request.catalog, asked):
        return told
    if request.speaker == running.starter:
        await _quizzes(request).wants_next(running.number, asked)
        return told
    return replace(told, keyboard=((another_quiz(request.catalog, asked),),))


async def _stop(request: Request) -> Reply:
    _, told = await _stopped(request)
    return told


async def _stopped(request: Request) -> tuple[Quiz | None, Reply]:
    """End the quiz that runs here; return it, None where none was ended, and what is said."""
    running = await _quizzes(request).running(request.chat, request.topic)
    if running is None:
        return None, Reply(request.catalog.html("quiz-none", command=request.catalog.command(QUIZ)))
    refused = await _refusal(request.services.quizzing, running, request.speaker, request.leads)
    if refused is not None:
        return None, Reply(request.catalog.html(refused))
    await _quizzes(request).stop(running.number)
    return running, Reply(request.catalog.html("quiz-stopping"), quiz=running.number)


async def _next(request: Request) -> Reply:
    """Close the question that is open before its time, as its button does."""
    running = await _quizzes(request).running(request.chat, request.topic)
    if running is None:
        return Reply(request.catalog.html("quiz-none", command=request.catalog.command(QUIZ)))
    if not await _may(running, request.speaker, request.leads):
        return Reply(request.catalog.html("quiz-next-starter"))
    items = await _quizzes(request).items(running.number)
    item = next((one for one in items if one.is_open), None)
    if item is None:
        return Reply(request.catalog.html("quiz-closed-already"))
    await _quizzes(request).hurry(item.number)
    return Reply(request.catalog.html("quiz-next"), quiz=running.number)


async def _answer(request: Request, place: int) -> Reply | None:
    """Answer the question that is open with a letter, as a tap in its poll does; None where none is."""
    running = await _quizzes(request).running(request.chat, request.topic)
    items = () if running is None else await _quizzes(request).items(running.number)
    item = next((one for one in items if one.is_open), None)
    if item is None or item.poll is None or request.person is None:
        return None
    question = question_of(item)
    if place >= len(question.options):
        return no_such_letter(request.catalog, item, question)
    vote = _quizzes(request).vote
    await vote(item.poll, request.person, request.name, place, question.right, request.mark)
    await _quizzes(request).hurry(item.number)
    return answered_in_words(request.catalog, item, question, place)


async def press_quiz(pressed: Press) -> Reply:
    """Obey a button of a quiz. Raises ValueError for other data."""
    act, number = pressed.data
    if act not in _PRESSES or not names_row(number):
        raise ValueError(pressed.data)
    with needs_database("quiz-not-kept"):
        return await _PRESSES[act](pressed, int(number))


async def _next_pressed(pressed: Press, number: int) -> Reply:
    """Close a question before its time."""
    quizzes = pressed.services.quizzing.quizzes
    item = await quizzes.item(number)
    asked = None if item is None else await quizzes.quiz(item.quiz)
    if item is None or asked is None or asked.chat != pressed.chat or not item.is_open:
        raise Refused("quiz-closed-already")
    if not await _may(asked, pressed.speaker, pressed.leads):
        raise Refused("quiz-next-starter")
    await quizzes.hurry(number)
    return Reply(Markup(), quiz=asked.number)


async def _stop_pressed(pressed: Press, number: int) -> Reply:
    quizzes = pressed.services.quizzing.quizzes
    running = await quizzes.quiz(number)
    if running is None or not running.runs or running.chat != pressed.chat:
        raise Refused("quiz-over-already")
    refused = await _refusal(pressed.services.quizzing, running, pressed.speaker, pressed.leads)
    if refused is not None:
        raise Refused(refused)
    await quizzes.stop(number)
    return Reply(pressed.catalog.html("quiz-stopping"), quiz=number)


async def _mine_pressed(pressed: Press, number: int) -> Reply:
    """Show somebody their own place, in a box that nobody else sees."""
    found = await pressed.services.quizzing.quizzes.quiz(number)
    if found is None or found.chat != pressed.chat:
        raise Refused("quiz-mine-gone")
    results = await pressed.services.quizzing.results(found)
    raise Refused("quiz-mine-none", said=own_place(pressed.catalog, results, pressed.person))


async def _may(running: Quiz, speaker: int, leads: Leads) -> bool:
    """Say whether somebody may close or end a quiz: who began it, or an administrator."""
    return speaker == running.starter or await leads()


async def _refusal(quizzing: Quizzing, running: Quiz, speaker: int, leads: Leads) -> str | None:
    """Name why somebody may not end a quiz; of one whose starter asked to be forgotten, any two may."""
    if await _may(running, speaker, leads):
        return None
    if running.starter is not None:
        return "quiz-stop-starter"
    return None if quizzing.second_to_stop(running.number, speaker) else "quiz-stop-one-more"


def _quizzes(request: Request) -> Quizzes:
    return request.services.quizzing.quizzes


async def _rules(request: Request) -> Reply:
    return rules_of_quiz(request.catalog)


_DEEDS: dict[str, Callable[[Request], Awaitable[Reply]]] = {"rules": _rules, "stop": _stop, "next": _next}
"""What may stand behind the command beside a wish."""
_PRESSES: dict[str, Callable[[Press, int], Awaitable[Reply]]] = {
    "next": _next_pressed,
    "stop": _stop_pressed,
    "mine": _mine_pressed,
}

COMMANDS: tuple[Command, ...] = (Act(key=QUIZ, topic=Topic.PLAY, act=quiz, asks_model=True, takes_long=True),)
BUTTONS = (ButtonKind(QUIZ, press_quiz),)
