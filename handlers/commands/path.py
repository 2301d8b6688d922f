"""`/trilha`: twelve ideas in order, each said, tried and asked about; where a person stands is stored."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from embeddings.errors import EmbeddingError
from embeddings.results import ModelCard
from handlers.context.command import Act, Command, Request
from handlers.context.conversation import settings_of
from handlers.context.examples import answerable, example_in
from handlers.context.presses import ButtonKind, Press, Refused
from handlers.reading.arguments import tidy
from handlers.reading.patterns import fold
from rendering.catalog import Catalog
from rendering.glossary import find_term
from rendering.path import (
    LEARNING_PATH,
    answered_reply,
    asked_reply,
    begin_button,
    experiment_button,
    experiment_reply,
    foretold_reply,
    go_on_button,
    guess_elsewhere,
    guess_reply,
    guess_verdict,
    idea_names,
    idea_reply,
    not_kept,
    own_verdict,
    path_command,
    path_in_group,
    path_reply,
    unknown_idea,
)
from rendering.path_ideas import (
    PATH,
    PathIdea,
    idea_asked_by,
    idea_named,
    is_done,
    left_after,
    question_after,
    question_to_ask,
    shuffled_answers,
    shuffled_guesses,
)
from rendering.quiz_ideas import RIGHT
from rendering.reply import AnyButton, FollowUp, Reply, noticed
from rendering.welcome import Topic
from storage.errors import StorageError
from storage.learning_paths import WalkedPath

_log = logging.getLogger(__name__)

IDEA, TRY, GUESS, ASK = STEPS = ("idea", "try", "guess", "ask")
"""The steps of an idea, as buttons and the database name them."""
Walker = Request | Press
"""Who asks for a step of the path, by a command or by a button."""


async def path(request: Request) -> Reply:
    """Answer `/trilha` with the list, `/trilha 5` and `/trilha cosseno` with an idea."""
    asked = tidy(request.text)
    if not asked:
        return await _listed(request)
    found = find_idea((request.catalog, *request.services.catalogs), asked)
    if found is None:
        told = unknown_idea(request.catalog, asked)
        if not request.private:
            return path_in_group(request.catalog, told)
        walked = await _walked(request)
        return path_reply(request.catalog, walked.answered, _onward(request.catalog, walked), told)
    return await _idea(request, found.key)


def find_idea(catalogs: Sequence[Catalog], asked: str) -> PathIdea | None:
    """Find an idea by its place, by one of its names, or by a term of the glossary that it is about."""
    if asked.isdecimal():
        return PATH[int(asked) - 1] if len(asked) <= 2 and 0 < int(asked) <= len(PATH) else None
    named = fold(asked)
    for catalog in catalogs:
        for idea in PATH:
            if named in map(fold, idea_names(catalog, idea)):
                return idea
    terms = filter(None, (find_term(catalog, asked) for catalog in catalogs))
    return next((idea for term in terms for idea in PATH if term.key in idea.terms), None)


async def press_path(pressed: Press) -> Reply:
    """Obey a button of the path. Raises LookupError or ValueError for other data."""
    act, *parts = pressed.data
    return await _PRESSES[act, len(parts)](pressed, *parts)


async def _listed(walker: Walker) -> Reply:
    if not walker.private:
        return path_in_group(walker.catalog)
    walked = await _walked(walker)
    return path_reply(walker.catalog, walked.answered, _onward(walker.catalog, walked))


async def _idea(walker: Walker, key: str) -> Reply:
    idea = idea_named(key)
    await _stand(walker, idea, IDEA)
    return idea_reply(walker.catalog, idea, await _card(walker))


async def _experiment(walker: Walker, key: str) -> Reply:
    """Offer an idea's experiment: of its commands those that this chat's model can answer."""
    idea = idea_named(key)
    await _stand(walker, idea, TRY)
    return experiment_reply(walker.catalog, idea, await _buttons(walker, idea, "try", "second"))


async def _guess(walker: Walker, key: str) -> Reply:
    """Ask what will happen; where this chat's model has not the words for that, go on to the question."""
    idea = idea_named(key)
    if path_command(walker.catalog, idea, "guess") is None:
        await _stand(walker, idea, GUESS)
        check = [] if walker.private else await _buttons(walker, idea, "check")
        return guess_reply(walker.catalog, idea, next(iter(check), None))
    buttons = await _buttons(walker, idea, "guess")
    if not buttons:
        return await _asked(walker, idea.key)
    await _stand(walker, idea, GUESS)
    return guess_elsewhere(walker.catalog, idea, buttons[0])


async def _foretold(pressed: Press, key: str, place: str) -> Reply:
    """Tell what happens to who predicted it, in a group in a box."""
    idea = idea_named(key)
    if path_command(pressed.catalog, idea, "guess") is not None:
        raise ValueError(pressed.data)
    guess = at_place(shuffled_guesses(idea), place)
    if not pressed.private:
        raise Refused("path-guess-box", said=guess_verdict(pressed.catalog, guess))
    check = await _buttons(pressed, idea, "check")
    return foretold_reply(pressed.catalog, idea, guess, next(iter(check), None))


async def _buttons(walker: Walker, idea: PathIdea, *parts: str) -> list[FollowUp]:
    """Make buttons of an idea's commands, of those that this chat's model can answer."""
    made: list[FollowUp] = []
    for part in parts:
        written = path_command(walker.catalog, idea, part)
        found = written and example_in(walker.catalog, walker.commands, written)
        if found and (part in idea.always or await answerable(walker, [found])):
            made.append(experiment_button(found.command.key, found.text, found.shown))
    return made


async def _asked(walker: Walker, key: str) -> Reply:
    """Ask a question by its key, or by that of an idea the one that is next for who presses."""
    idea = next((one for one in PATH if one.key == key), None)
    asked_about = idea or idea_asked_by(key)
    await _stand(walker, asked_about, ASK)
    question = key if idea is None else question_to_ask(idea, (await _walked(walker)).answered)
    return asked_reply(walker.catalog, question, together=not walker.private)


def at_place(names: Sequence[str], place: str) -> str:
    """Give the name at a place that a button carries; raises ValueError where there is none."""
    if not place.isdecimal() or len(place) > 1 or int(place) >= len(names):
        raise ValueError(place)
    return names[int(place)]


async def _picked(pressed: Press, question: str, place: str) -> Reply:
    """Write an answer down; who is alone is told the right one in place, in a group each in a box."""
    idea, person = idea_asked_by(question), _person(pressed)
    chosen = at_place(shuffled_answers(question), place)
    if person is None:
        raise Refused("path-nobody")
    kept = True
    try:
        await pressed.services.learning_paths.answer(person, question, right=chosen == RIGHT)
    except StorageError as error:
        _log.debug("An answer on the path was not kept: %s", error)
        kept = False
    if not pressed.private:
        raise Refused("path-box-wrong", said=own_verdict(pressed.catalog, question, chosen, kept=kept))
    answered = (await _walked(pressed)).answered
    following = left_after(idea, answered)
    told = answered_reply(pressed.catalog, question, chosen, following, question_after(question, answered))
    return told if kept else noticed(told, not_kept(pressed.catalog))


async def _shown(pressed: Press, question: str) -> Reply:
    """Show the answer to a group, and the way to the idea after this one."""
    at = PATH.index(idea_asked_by(question)) + 1
    following = PATH[at] if at < len(PATH) else None
    return answered_reply(pressed.catalog, question, None, following, question_after(question, {}))


def _onward(catalog: Catalog, walked: WalkedPath) -> AnyButton | None:
    """Make the button to where somebody stopped; None where nothing is left."""
    stood = next((idea for idea in PATH if idea.key == walked.idea), None)
    if stood is None:
        return begin_button(catalog, PATH[0])
    if not is_done(stood, walked.answered):
        return go_on_button(catalog, stood, walked.step if walked.step in STEPS else IDEA)
    left = left_after(stood, walked.answered)
    return None if left is None else go_on_button(catalog, left, IDEA)


async def _walked(walker: Walker) -> WalkedPath:
    """Say how far somebody came; nothing of a group, and without the database."""
    person = _person(walker)
    if person is None or not walker.private:
        return WalkedPath()
    try:
        return await walker.services.learning_paths.of(person)
    except StorageError as error:
        _log.debug("How far somebody came could not be read: %s", error)
        return WalkedPath()


async def _stand(walker: Walker, idea: PathIdea, step: str) -> None:
    """Write down where somebody is, for them alone; without the database the path goes on all the same.

    Who does not understand right after that means the term that the idea is about.
    """
    walker.services.terms[walker.chat, walker.speaker] = idea.terms[0], datetime.now(UTC)
    person = _person(walker)
    if person is None or not walker.private:
        return
    with suppress(StorageError):
        await walker.services.learning_paths.stand(person, idea.key, step)


def _person(walker: Walker) -> int | None:
    """Give the number of who asks, None for who writes in the name of a group or a channel."""
    return walker.person if walker.person == walker.speaker else None


async def _card(walker: Walker) -> ModelCard:
    """Give the card of the model that answers in this chat; of the default where that doesn't open."""
    shelf = walker.services.shelf
    chosen = await settings_of(walker.services.chats, walker.chat)
    try:
        return (await shelf.of(chosen.model)).card
    except EmbeddingError:
        return shelf.default.card


_PRESSES: Mapping[tuple[str, int], Callable[..., Awaitable[Reply]]] = {
    ("list", 0): _listed,
    (IDEA, 1): _idea,
    (TRY, 1): _experiment,
    (GUESS, 1): _guess,
    ("say", 2): _foretold,
    (ASK, 1): _asked,
    ("pick", 2): _picked,
    ("show", 1): _shown,
}
"""What a button does, by its act and by how many parts follow it."""

COMMANDS: tuple[Command, ...] = (Act(key=LEARNING_PATH, topic=Topic.START, act=path, offered=True),)
BUTTONS = (ButtonKind(LEARNING_PATH, press_path),)
