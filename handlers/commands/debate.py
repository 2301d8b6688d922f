"""`/debate`: a group votes on a question, people convince each other, and it votes again."""

from collections.abc import Awaitable, Callable

from markupsafe import Markup

from handlers.context.command import Act, Command, Leads, Request
from handlers.context.needing import needs_database
from handlers.context.presses import ButtonKind, Press, Refused, names_row
from handlers.reading.arguments import tidy
from handlers.reading.patterns import fold
from handlers.reading.quizzes import QuizTheme, quiz_theme, seconds_in
from handlers.service.debates_in_play import Debating, question_on
from rendering.debates import (
    AGAIN,
    DEBATE,
    debate_begun,
    debate_in_private,
    debate_rules,
    debate_runs,
    debate_themes,
)
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.debate_records import FIRST, SECOND, Debate, NewBallot, NewDebate
from storage.debates import Debates


async def debate(request: Request) -> Reply:
    """Answer `/debate`: begin one, end the one that runs here, or say how it works."""
    asked, seconds = seconds_in(tidy(request.text))
    asked = tidy(asked)
    with needs_database("debate-not-kept"):
        if _asks_to(request, asked, "rules"):
            return debate_rules(request.catalog)
        if request.private:
            return debate_in_private(request.catalog, asked if _theme(request, asked) else None)
        if _asks_to(request, asked, "stop"):
            return await _stop(request)
        running = await _debates(request).running(request.chat, request.topic)
        if running is not None and not request.began(running):
            return await _runs(request, running)
        ballot = await _same_ballot(request, asked) or await _new_ballot(request, asked)
        return (
            debate_themes(request.catalog, asked)
            if ballot is None
            else await _begin(request, ballot, seconds)
        )


async def _new_ballot(request: Request, asked: str) -> NewBallot | None:
    """Choose a question on what was asked for; None where there is none about it."""
    theme = _theme(request, asked)
    if asked and theme is None:
        return None
    return await _debating(request).first_ballot(request.chat, () if theme is None else theme.ideas)


async def _same_ballot(request: Request, asked: str) -> NewBallot | None:
    """Give the question of a debate of this chat that nobody voted in, which is to be voted on again."""
    word, _, number = asked.partition(" ")
    if word != AGAIN or not names_row(number):
        return None
    found = await _debates(request).debate(int(number))
    if found is None or found.chat != request.chat:
        return None
    first, *_ = await _debates(request).ballots(found.number)
    return NewBallot(FIRST, first.subject, first.content, _debates(request).clock.now())


async def _begin(request: Request, ballot: NewBallot, seconds: int | None) -> Reply:
    """Begin a debate with this vote."""
    catalog, debating = request.catalog, _debating(request)
    new = NewDebate(
        chat=request.chat,
        topic=request.topic,
        language=catalog.language,
        words=request.answers.card.language,
        starter=request.speaker,
        ballot=ballot,
        update_id=request.update_id,
        seconds=seconds,
    )
    begun, is_new = await debating.debates.start(new)
    if not is_new:
        return await _runs(request, begun)
    first, *_ = await debating.debates.ballots(begun.number)
    return debate_begun(debating.catalog(begun), begun, question_on(first))


def _theme(request: Request, asked: str) -> QuizTheme | None:
    """Find what there are written questions about; None where there is none."""
    found = quiz_theme(tuple(request.services.catalogs), request.catalog, asked) if asked else None
    return found if found is not None and found.ideas else None


async def _runs(request: Request, running: Debate) -> Reply:
    *_, newest = await _debates(request).ballots(running.number)
    return debate_runs(request.catalog, running, newest)


async def _stop(request: Request) -> Reply:
    running = await _debates(request).running(request.chat, request.topic)
    if running is None:
        return Reply(request.catalog.html("debate-none", command=request.catalog.command(DEBATE)))
    if not await _may(running, request.speaker, request.leads):
        return Reply(request.catalog.html("debate-starter"))
    await _debates(request).stop(running.number)
    return Reply(request.catalog.html("debate-stopping"), debate=running.number)


async def press_debate(pressed: Press) -> Reply:
    """Obey a button of a debate. Raises ValueError for other data."""
    act, number = pressed.data
    if act not in _PRESSES or not names_row(number):
        raise ValueError(pressed.data)
    with needs_database("debate-not-kept"):
        return await _PRESSES[act](pressed, pressed.services.debates.debating.debates, int(number))


async def _close_pressed(pressed: Press, debates: Debates, number: int) -> Reply:
    """Close a vote before its time."""
    ballot = await debates.ballot(number)
    if ballot is None or not ballot.is_open:
        raise Refused("debate-closed")
    found = await _pressable(pressed, debates, ballot.debate)
    await debates.hurry(number)
    return Reply(Markup(), debate=found.number)


async def _again_pressed(pressed: Press, debates: Debates, number: int) -> Reply:
    """Let people vote again before their time to talk is over."""
    found = await _pressable(pressed, debates, number)
    *_, newest = await debates.ballots(number)
    if newest.part != SECOND or newest.poll is not None:
        raise Refused("debate-again-late")
    await debates.open_now(newest.number)
    return Reply(Markup(), debate=found.number)


async def _stop_pressed(pressed: Press, debates: Debates, number: int) -> Reply:
    found = await _pressable(pressed, debates, number)
    await debates.stop(number)
    return Reply(pressed.catalog.html("debate-stopping"), debate=found.number)


async def _pressable(pressed: Press, debates: Debates, number: int) -> Debate:
    """Give the debate whose button was pressed; refuse where it is over, or another's to bring on."""
    found = await debates.debate(number)
    if found is None or not found.runs or found.chat != pressed.chat:
        raise Refused("debate-over-already")
    if not await _may(found, pressed.speaker, pressed.leads):
        raise Refused("debate-starter")
    return found


async def _may(running: Debate, speaker: int, leads: Leads) -> bool:
    """Say whether somebody may bring a debate on: who began it, or an administrator.

    Of one whose starter asked to be forgotten, anybody may.
    """
    return running.starter in (None, speaker) or await leads()


def _asks_to(request: Request, asked: str, deed: str) -> bool:
    """Say whether a text asks for a deed of the debate: "stop" or "rules"."""
    forms = (form for catalog in request.services.catalogs for form in catalog.forms(f"read-debate-{deed}"))
    return fold(asked) in {deed, *map(fold, forms)}


def _debating(request: Request) -> Debating:
    return request.services.debates.debating


def _debates(request: Request) -> Debates:
    return _debating(request).debates


_PRESSES: dict[str, Callable[[Press, Debates, int], Awaitable[Reply]]] = {
    "close": _close_pressed,
    "again": _again_pressed,
    "stop": _stop_pressed,
}

COMMANDS: tuple[Command, ...] = (Act(key=DEBATE, topic=Topic.PLAY, act=debate, asks_model=True),)
BUTTONS = (ButtonKind(DEBATE, press_debate),)
"""The buttons of debates."""
