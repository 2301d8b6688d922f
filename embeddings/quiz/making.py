"""A quiz of several questions, of as many kinds as a model allows."""

from collections.abc import Callable, Collection, Mapping, Sequence
from random import Random

from embeddings.game.secrets import Level, Secret
from embeddings.game.vocabulary import GameVocabulary
from embeddings.quiz.ground import QuizGround
from embeddings.quiz.near_questions import (
    nearest_of_four,
    nearest_pair,
    odd_one_of_four,
    which_number,
    whose_neighbours,
    whose_strip,
)
from embeddings.quiz.question_kinds import QuizKind, QuizQuestion
from embeddings.quiz.text_questions import (
    what_a_sum_gives,
    what_an_unknown_word_gets,
    which_text_is_the_same,
)
from embeddings.table.space import Space

QuizMaker = Callable[[QuizGround], QuizQuestion | None]

MAKERS: Mapping[QuizKind, QuizMaker] = {
    QuizKind.NEAREST: nearest_of_four,
    QuizKind.ODD: odd_one_of_four,
    QuizKind.PAIR: nearest_pair,
    QuizKind.SUM: what_a_sum_gives,
    QuizKind.NUMBER: which_number,
    QuizKind.LIST: whose_neighbours,
    QuizKind.STRIP: whose_strip,
    QuizKind.UNKNOWN: what_an_unknown_word_gets,
    QuizKind.ORDER: which_text_is_the_same,
}
"""What makes the questions of each kind; IDEA needs no model."""
TRIES = 25
"""How often a maker tries to make a question before its kind is given up in a model."""


def quiz_ground(
    space: Space, vocabulary: GameVocabulary, secrets: Sequence[Secret], chance: Random
) -> QuizGround:
    """Give what questions are made from: the words that everybody knows are those of easier secrets."""
    easy = [secret.word for secret in secrets if secret.level is not Level.HARD]
    places = {word: place for place, word in enumerate(vocabulary.words)}
    return QuizGround(space, vocabulary, tuple(places[word] for word in easy if word in places), chance)


def quiz_of(
    space: Space, vocabulary: GameVocabulary, secrets: Sequence[Secret], kinds: Sequence[QuizKind], seed: int
) -> tuple[QuizQuestion | None, ...]:
    """Make a question of each of these kinds, in their order; None for a kind that a model can't fill.

    The same seed gives the same questions. No word is asked about twice.
    """
    ground = quiz_ground(space, vocabulary, secrets, Random(seed))  # noqa: S311 - no secret
    made: list[QuizQuestion | None] = []
    used: set[str] = set()
    for kind in kinds:
        question = _fresh(ground, kind, used)
        made.append(question)
        if question is not None:
            used.update(_subject(question))
    return tuple(made)


def _fresh(ground: QuizGround, kind: QuizKind, used: Collection[str]) -> QuizQuestion | None:
    for _ in range(TRIES):
        question = MAKERS[kind](ground)
        if question is not None and not _subject(question) & set(used):
            return question
    return None


def _subject(question: QuizQuestion) -> set[str]:
    """Give the words that a question turns about."""
    by_key = question.kind in {QuizKind.UNKNOWN, QuizKind.NUMBER}
    return {*question.about} if by_key else {*question.about, *question.answer}
