"""What the end of a game teaches: its lesson, and what a machine would have made of its numbers."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.game.lessons import GameLesson, Taught
from embeddings.game.replay import ReplayStep
from rendering.catalog import Catalog
from rendering.typed import shown
from storage.records import Game, Guessed

_TELLINGS = 3
_STEPS = 8
_WORD = 24


def lesson_told(catalog: Catalog, game: Game, found: Taught) -> Markup | None:
    """Say what the guesses of a game show; nothing where hardly anything was guessed."""
    if found.lesson is GameLesson.NONE:
        return None
    guess = found.guess
    values: dict[str, str | int] = {} if guess is None else {"guess": guess.word, "place": guess.place}
    if guess is not None and found.lesson is GameLesson.CROWD:
        values["nearer"] = guess.place - 2  # the secret itself is the first
    if found.lesson in {GameLesson.SENSES, GameLesson.VIA, GameLesson.FAR}:
        values["words"] = catalog.every(list(found.words))
    if found.lesson is GameLesson.FAMILY:
        values["kind"] = found.words[0] if found.words else "other"
    turn = game.number % _TELLINGS  # most games teach the same: the next, in any chat, says it otherwise
    return catalog.html(f"game-lesson-{found.lesson}", word=game.secret, turn=turn, **values)


def replay_told(catalog: Catalog, steps: Sequence[ReplayStep], guesses: Sequence[Guessed]) -> Markup | None:
    """Say how many words a machine would still think possible, and whether it would know the word.

    Guesses that are no words of the game's list tell it nothing, and are named.
    """
    telling = [step for step in steps if step.left < step.before][-_STEPS:]
    if not telling:
        return None
    said = Markup(" · ").join(
        catalog.html("game-replay-step", word=step.word, left=step.left) for step in telling
    )
    reached = "yes" if telling[-1].left == 1 else "no"
    known = {step.word for step in steps}
    outside = [shown(one.word, _WORD) for one in guesses if one.word not in known][:_STEPS]
    told = catalog.html("game-replay", steps=said, reached=reached)
    left_out = catalog.html("game-replay-outside", words=", ".join(outside)) if outside else None
    return Markup(" ").join(filter(None, (told, left_out)))
