"""What is predicted on a card of the path: written for an idea, or made of the words of this chat's model."""

from dataclasses import dataclass

from markupsafe import Markup

from embeddings.quiz.predicting import PredictedQuestion
from rendering.catalog import Catalog
from rendering.path import (
    LETTERS,
    ask_button,
    head_of,
    idea_button,
    list_button,
    path_data,
)
from rendering.path_ideas import PathIdea, shuffled_guesses
from rendering.predictions import answer_of, options_said, question_said
from rendering.quiz_ideas import RIGHT
from rendering.reply import Button, FollowUp, Keyboard, Reply, lines, paragraphs


@dataclass(frozen=True, slots=True)
class PathGuess:
    """A prediction on a card: what is asked, what can be chosen, which of it is right, what is told then.

    `check` is the command that shows it, None where this chat's model has not its words.
    """

    asked: Markup
    options: tuple[Markup, ...]
    right: int
    told: Markup
    check: FollowUp | None


def written_guess(catalog: Catalog, idea: PathIdea, check: FollowUp | None) -> PathGuess:
    """Give the prediction that is written for an idea."""
    guesses = shuffled_guesses(idea)
    return PathGuess(
        _part(catalog, idea, "bet"),
        tuple(_part(catalog, idea, f"say-{guess}") for guess in guesses),
        guesses.index(RIGHT),
        _part(catalog, idea, "told"),
        check,
    )


def computed_guess(
    catalog: Catalog, idea: PathIdea, question: PredictedQuestion, asked: str, check: FollowUp
) -> PathGuess:
    """Give the prediction that was computed for an idea; `asked` is the text that asks it."""
    return PathGuess(
        lines(_part(catalog, idea, "bet"), question_said(catalog, question, asked)),
        tuple(map(catalog.verbatim, options_said(catalog, question))),
        question.right,
        paragraphs(answer_of(catalog, question, asked), catalog.part(f"path-{idea.key}", "why")),
        check,
    )


def guess_reply(catalog: Catalog, idea: PathIdea, guess: PathGuess, *, together: bool) -> Reply:
    """Ask what will happen, with what may be predicted on buttons; a group has the command below them."""
    said = [
        Markup("<b>{}</b> {}").format(letter, option)
        for letter, option in zip(LETTERS, guess.options, strict=False)
    ]
    picks = tuple(
        Button(letter, path_data("say", idea.key, place))
        for place, (letter, _) in enumerate(zip(LETTERS, guess.options, strict=False))
    )
    check = _row(guess.check if together else None)
    return Reply(
        paragraphs(head_of(catalog, idea), guess.asked, lines(*said)),
        keyboard=(picks, *check, (ask_button(catalog, idea),), _ways(catalog, idea)),
    )


def foretold_reply(catalog: Catalog, idea: PathIdea, guess: PathGuess, chosen: int) -> Reply:
    """Tell what happens, beside what was predicted, with the command that shows it."""
    right = guess.options[guess.right]
    if chosen == guess.right:
        told = catalog.html("path-guess-right", said=right)
    else:
        told = catalog.html("path-guess-wrong", chosen=guess.options[chosen], said=right)
    return Reply(
        paragraphs(head_of(catalog, idea), lines(guess.asked, told), guess.told),
        keyboard=(*_row(guess.check), (ask_button(catalog, idea),), _ways(catalog, idea)),
    )


def guess_verdict(catalog: Catalog, *, right: bool) -> str:
    """Say in a box that nobody else sees whether what somebody predicted in a group happens."""
    return catalog.text("path-guess-box", right="yes" if right else "no")


def _row(check: FollowUp | None) -> Keyboard:
    return () if check is None else ((check,),)


def _ways(catalog: Catalog, idea: PathIdea) -> tuple[Button, ...]:
    return (idea_button(catalog, idea), list_button(catalog))


def _part(catalog: Catalog, idea: PathIdea, name: str) -> Markup:
    return catalog.part(f"path-{idea.key}", name) or Markup()
