"""`/trilha`: twelve ideas in order, each said, tried and asked about; where a person stands is stored."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress

from markupsafe import Markup

from embeddings.errors import EmbeddingError
from embeddings.results import ModelCard
from handlers.commands.path_trials import Walker, command_buttons, guess_of
from handlers.context.command import Act, Command, Request
from handlers.context.conversation import settings_of
from handlers.context.presses import ButtonKind, Press, Refused
from handlers.reading.arguments import tidy
from handlers.reading.patterns import fold
from handlers.reading.steps import BACK, MORE, REVEAL, letter_place, step_deed
from handlers.service.open_cards import OpenCard
from rendering.catalog import Catalog
from rendering.glossary import find_term
from rendering.path import (
    LEARNING_PATH,
    answered_reply,
    asked_reply,
    begin_button,
    experiment_reply,
    go_on_button,
    idea_names,
    idea_reply,
    not_kept,
    own_verdict,
    path_answered,
    path_in_group,
    path_reply,
    unknown_idea,
)
from rendering.path_guesses import foretold_reply, guess_reply, guess_verdict
from rendering.path_ideas import (
    PATH,
    PathIdea,
    idea_asked_by,
    idea_named,
    is_done,
    is_tried,
    left_after,
    question_after,
    question_to_ask,
    shuffled_answers,
)
from rendering.quiz_ideas import RIGHT
from rendering.reply import AnyButton, Reply, noticed
from rendering.welcome import Topic
from storage.errors import StorageError
from storage.learning_paths import WalkedPath

_log = logging.getLogger(__name__)

IDEA, TRY, GUESS, ASK = STEPS = ("idea", "try", "guess", "ask")
"""The steps of an idea, as buttons and the database name them."""
TOLD = "told"
"""What the database calls the step of a question that was answered."""
LISTED = "listed"
"""The step of the card that lists all ideas: behind it somebody goes on where they stopped."""


async def path(request: Request) -> Reply:
    """Answer `/trilha` with the list; `/trilha 5`, `/trilha cosseno` and `/trilha próxima` with an idea."""
    asked = tidy(request.text)
    if not asked:
        return await _listed(request)
    catalogs = (request.catalog, *request.services.catalogs)
    if (deed := step_deed(catalogs, asked)) is not None:
        return await _go(request, deed)
    place = letter_place(catalogs, asked)
    if place is not None and (answered := await _answer_in_words(request, place)) is not None:
        return answered
    found = find_idea(catalogs, asked)
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
    await _open(walker, _left(walked) or PATH[0], LISTED)
    return path_reply(walker.catalog, walked.answered, _onward(walker.catalog, walked))


async def _idea(walker: Walker, key: str) -> Reply:
    idea = idea_named(key)
    await _stand(walker, idea, IDEA)
    return idea_reply(walker.catalog, idea, await _card(walker))


async def _experiment(walker: Walker, key: str) -> Reply:
    """Offer an idea's experiment: of its commands those that this chat's model can answer."""
    idea = idea_named(key)
    await _stand(walker, idea, TRY)
    return experiment_reply(walker.catalog, idea, await command_buttons(walker, idea, "try", "second"))


async def _guess(walker: Walker, key: str) -> Reply:
    """Ask what will happen; where this chat's model has not the words for that, go on to the question."""
    idea = idea_named(key)
    guess = await guess_of(walker, idea)
    if guess is None:
        return await _asked(walker, idea.key)
    await _stand(walker, idea, GUESS)
    return guess_reply(walker.catalog, idea, guess, together=not walker.private)


async def _foretold(walker: Walker, key: str, place: str) -> Reply:
    """Tell what happens to who predicted it, in a group in a box."""
    idea = idea_named(key)
    guess = await guess_of(walker, idea)
    if guess is None:
        raise ValueError(key)
    chosen = int(at_place([str(one) for one in range(len(guess.options))], place))
    if not walker.private:
        raise Refused("path-guess-box", said=guess_verdict(walker.catalog, right=chosen == guess.right))
    return foretold_reply(walker.catalog, idea, guess, chosen)


async def _asked(walker: Walker, key: str) -> Reply:
    """Ask a question by its key, or by that of an idea the one that is next for who presses."""
    idea = next((one for one in PATH if one.key == key), None)
    question = key if idea is None else question_to_ask(idea, (await _walked(walker)).answered)
    await _stand(walker, idea or idea_asked_by(key), ASK, question)
    return asked_reply(walker.catalog, question, together=not walker.private)


def at_place(names: Sequence[str], place: str) -> str:
    """Give the name at a place that a button carries; raises ValueError where there is none."""
    if not place.isdecimal() or len(place) > 1 or int(place) >= len(names):
        raise ValueError(place)
    return names[int(place)]


async def _picked(pressed: Walker, question: str, place: str) -> Reply:
    """Write an answer down; who is alone is told the right one in place, in a group each in a box."""
    idea, person = idea_asked_by(question), _person(pressed)
    chosen = at_place(shuffled_answers(question), place)
    if person is None:
        raise Refused("path-nobody")
    kept = True
    try:
        await pressed.services.learning_paths.answer(person, question, right=chosen == RIGHT)
        if pressed.private:
            await pressed.services.learning_paths.stand(person, idea.key, TOLD)
    except StorageError as error:
        _log.debug("An answer on the path was not kept: %s", error)
        kept = False
    if not pressed.private:
        raise Refused("path-box-wrong", said=own_verdict(pressed.catalog, question, chosen, kept=kept))
    await _open(pressed, idea, ASK)
    answered = (await _walked(pressed)).answered
    following, more = left_after(idea, answered), question_after(question, answered)
    told = answered_reply(pressed.catalog, question, chosen, following, more, _left_at(idea, answered))
    return told if kept else noticed(told, not_kept(pressed.catalog))


async def _shown(pressed: Walker, question: str) -> Reply:
    """Show the answer to a group, or to who does not know it, and the way to the idea after this one."""
    idea = idea_asked_by(question)
    await _open(pressed, idea, ASK)
    at = PATH.index(idea) + 1
    following = PATH[at] if at < len(PATH) else None
    left = _left_at(idea, (await _walked(pressed)).answered) if pressed.private else None
    return answered_reply(pressed.catalog, question, None, following, question_after(question, {}), left)


def _left_at(idea: PathIdea, answered: Mapping[str, bool]) -> Sequence[PathIdea] | None:
    """Give the ideas that are not done, once the last one was asked about; None before it."""
    return [one for one in PATH if not is_done(one, answered)] if idea is PATH[-1] else None


async def _below(pressed: Press, step: str, key: str) -> Reply:
    """Bring a step of the path below the answer that was asked from its card."""
    if step not in STEPS:
        raise ValueError(step)
    return Reply(Markup(), below=await _PRESSES[step, 1](pressed, key))


async def _go(walker: Walker, deed: str) -> Reply:
    """Go where a word says: to the next idea, the next step, back, or to the answer of the open question."""
    card = await _open_card(walker)
    if card is None:
        left = _left(await _walked(walker))
        return await _listed(walker) if deed == BACK or left is None else await _idea(walker, left.key)
    if deed in {REVEAL, MORE}:
        return await _at_question(walker, deed, card)
    idea, at = idea_named(card.idea), STEPS.index(card.step)
    place = PATH.index(idea)
    match deed:
        case "back" if at > 0:
            return await _PRESSES[STEPS[at - 1], 1](walker, idea.key)
        case "back":
            return await _idea(walker, PATH[place - 1].key) if place else await _listed(walker)
        case "on" if at < len(STEPS) - 1:
            return await _PRESSES[STEPS[at + 1], 1](walker, idea.key)
    return await _idea(walker, PATH[place + 1].key) if place + 1 < len(PATH) else await _listed(walker)


async def _at_question(walker: Walker, deed: str, card: OpenCard) -> Reply:
    """Tell the answer to who does not know it, or ask another question of the idea."""
    if deed == MORE:
        return await _asked(walker, card.idea)
    return await (_listed(walker) if card.question is None else _shown(walker, card.question))


async def _answer_in_words(walker: Walker, place: int) -> Reply | None:
    """Answer the question or the prediction that is open with the letter at a place; None where none is."""
    card = await _open_card(walker)
    if card is None or not walker.private:
        return None
    try:
        if card.question is not None:
            return await _picked(walker, card.question, str(place))
        if card.step == ASK and not card.waits:
            return path_answered(walker.catalog, _onward(walker.catalog, await _walked(walker)))
        return await _foretold(walker, card.idea, str(place)) if card.step == GUESS else None
    except ValueError:  # there are fewer answers
        return None


def _onward(catalog: Catalog, walked: WalkedPath) -> AnyButton | None:
    """Make the button to where somebody stopped; None where nothing is left."""
    left = _left(walked)
    if left is None:
        return None
    if walked.idea is None and left is PATH[0]:
        return begin_button(catalog, left)
    step = walked.step if left.key == walked.idea and not is_tried(left, walked.answered) else IDEA
    return go_on_button(catalog, left, step if step in STEPS else IDEA)


def _left(walked: WalkedPath) -> PathIdea | None:
    """Give the idea to go on with: the one that was worked at, if it has no answer yet, or the next one.

    An idea whose question was answered wrongly comes again when all behind it are done.
    """
    stood = next((idea for idea in PATH if idea.key == walked.idea), None)
    if stood is None:
        return next((idea for idea in PATH if not is_done(idea, walked.answered)), None)
    if not is_tried(stood, walked.answered):
        return stood
    left = left_after(stood, walked.answered)
    return stood if left is None and not is_done(stood, walked.answered) else left


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


async def _stand(walker: Walker, idea: PathIdea, step: str, question: str | None = None) -> None:
    """Write down where somebody works, for them alone; without the database the path goes on all the same.

    Who only looks at an idea does not work at it. Who does not understand right after that means the term
    that the idea is about.
    """
    await _open(walker, idea, step, question)
    walker.services.terms[walker.chat, walker.speaker] = idea.terms[0], walker.services.now
    person = _person(walker)
    if person is None or not walker.private or step == IDEA:
        return
    with suppress(StorageError):
        await walker.services.learning_paths.stand(person, idea.key, step)


async def _open(walker: Walker, idea: PathIdea, step: str, question: str | None = None) -> None:
    """Remember which card is shown; `question` is the one that waits for an answer."""
    waits = question is not None or step == GUESS
    card = OpenCard(idea.key, step, question, walker.services.now, waits)
    await walker.services.cards.show(walker.chat, walker.speaker if walker.private else 0, card)


async def _open_card(walker: Walker) -> OpenCard | None:
    """Give the card that is shown, else the step that somebody worked at last; None for who never began."""
    card = await walker.services.cards.of(walker.chat, walker.speaker if walker.private else 0)
    card = None if card is not None and card.step == LISTED else card
    walked = WalkedPath() if card is not None else await _walked(walker)
    if walked.idea is None or walked.step not in (*STEPS, TOLD):
        return card
    idea = idea_named(walked.idea)
    question = question_to_ask(idea, walked.answered) if walked.step == ASK else None
    step = ASK if walked.step == TOLD else walked.step
    return OpenCard(idea.key, step, question, walked.moved_at or walker.services.now)


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
    ("below", 2): _below,
}
"""What a button does, by its act and by how many parts follow it."""

COMMANDS: tuple[Command, ...] = (Act(key=LEARNING_PATH, topic=Topic.START, act=path, offered=True),)
BUTTONS = (ButtonKind(LEARNING_PATH, press_path),)
