"""What is tried and predicted on the path, with words that this chat's model has."""

from embeddings.errors import EmbeddingError
from handlers.commands.predict import predicted_question
from handlers.context.command import Request
from handlers.context.examples import answerable, example_in, model_of
from handlers.context.presses import Press
from handlers.reading.predictions import read_prediction
from rendering.path import experiment_button, path_command
from rendering.path_guesses import PathGuess, computed_guess, written_guess
from rendering.path_ideas import PathIdea
from rendering.predictions import PREDICT, shown_by
from rendering.reply import FollowUp

Walker = Request | Press
"""Who asks for a step of the path, by a command or by a button."""


async def command_buttons(walker: Walker, idea: PathIdea, *parts: str) -> list[FollowUp]:
    """Make buttons of an idea's commands, of those that this chat's model can answer."""
    made: list[FollowUp] = []
    for part in parts:
        written = path_command(walker.catalog, idea, part)
        found = written and example_in(walker.catalog, walker.commands, written)
        if found and (part in idea.always or await answerable(walker, [found])):
            made.append(experiment_button(found.command.key, found.text, found.shown))
    return made


async def guess_of(walker: Walker, idea: PathIdea) -> PathGuess | None:
    """Give what is predicted of an idea; None where this chat's model has not the words for it."""
    if path_command(walker.catalog, idea, "guess") is None:
        check = await command_buttons(walker, idea, "check")
        return written_guess(walker.catalog, idea, next(iter(check), None))
    answers = await model_of(walker)
    asked = next(iter(await command_buttons(walker, idea, "guess")), None)
    wish = None if asked is None else read_prediction(walker.commands.typed(PREDICT, asked.text))
    if answers is None or wish is None:
        return None
    try:
        question = await predicted_question(answers, wish)
    except EmbeddingError:
        return None
    if question is None:
        return None
    command = shown_by(question)
    written = f"/{walker.catalog.command(command)} {wish.asked}"
    check_it = experiment_button(command, wish.asked, written)
    return computed_guess(walker.catalog, idea, question, wish.asked, check_it)
