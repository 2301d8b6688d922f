"""Questions of a quiz about sums, unknown words and texts."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
from rapidfuzz.distance import OSA

from embeddings.ask.analogy import analogy
from embeddings.ask.words import resolve, similarity
from embeddings.errors import EmbeddingError, UnknownWord
from embeddings.language.frequencies import probabilities
from embeddings.language.spelt_alike import folded
from embeddings.quiz.ground import QuizGround
from embeddings.quiz.question_kinds import QuizKind, QuizQuestion
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine, unit

_FOLDER = Path(__file__).parent
_TRIES = 12
_WRONG = 3
_NEAR = 12
_SAYABLE = re.compile("[^\\W\\d_]{1,3}?[^\\W\\d_aeiouáéíóúâêôãõ][aeiou](?=[^\\W\\d_])")
_ENDING = re.compile("[bdfglmnprtvz][aeiouã][^\\W\\d_]{1,3}$")
_FAR_OFF = 2  # letters
_SHORTEST_PART = 3

PIECES, NOTHING, ZEROS, SPELLING = "pieces", "nothing", "zeros", "spelling"
"""What an unknown word may be thought to get."""

Relation = tuple[tuple[str, str], ...]


def what_a_sum_gives(ground: QuizGround) -> QuizQuestion | None:
    """Ask what a third word is to a fourth as one is to another; an analogy must find it first."""
    space = ground.space
    relation = ground.chance.choice(relations(space.card.language) or ((),))
    known = [pair for pair in relation if all(space.find(word) is not None for word in pair)]
    if len(known) <= _WRONG:
        return None
    (one, first), (other, right), *rest = ground.chance.sample(known, len(known))
    answer = analogy(space, (first, one, other), 1, -1, 1).best
    if answer is None or answer.word.lower() != right.lower() or len({one, first, other, right}) < 4:
        return None
    wrong = [word for _, word in rest if word not in {one, first, other, right}]
    wrong = list(dict.fromkeys(wrong))[:_WRONG]
    if len(wrong) < _WRONG:
        return None
    units = {word: unit(resolve(space, word)[1]) for word in (one, first, other, right, *wrong)}
    total = units[first] - units[one] + units[other]
    scores = [cosine(total, units[word]) for word in (right, *wrong)]
    options = [(word,) for word in (right, *wrong)]
    return ground.made(QuizKind.SUM, (first, one, other), options[0], options[1:], scores)


def what_an_unknown_word_gets(ground: QuizGround) -> QuizQuestion | None:
    """Ask what a word gets that nobody uses: it depends on the model."""
    for _ in range(_TRIES):
        word = _invented(ground)
        if word is not None and _is_unknown(ground.space, word):
            infers = ground.space.encoder is not None and ground.space.projection is not None
            right = PIECES if infers else NOTHING
            wrong = [(key,) for key in (PIECES, NOTHING, ZEROS, SPELLING) if key != right]
            return ground.made(QuizKind.UNKNOWN, (word,), (right,), wrong, ())
    return None


def which_text_is_the_same(ground: QuizGround) -> QuizQuestion | None:
    """Ask which text has the same vector as another: the one with the same words in another order."""
    first, second = ground.draw(), ground.draw()
    if first is None or second is None:
        return None
    near = np.argsort(-ground.row(first), kind="stable")[:_NEAR].tolist()
    found = ground.pick(near, 2, (first, second))
    last = ground.pick(np.argsort(-ground.row(second), kind="stable")[:_NEAR].tolist(), 1, (first, second))
    if first == second or ground.resemble(first, second) or found is None or last is None:
        return None
    a, b, c, other, end = (ground.word(place) for place in (first, found[0], second, found[1], last[0]))
    if len({a, b, c, other, end}) < 5:
        return None
    texts = [f"{c} {a} {b}", f"{a} {other} {c}", f"{end} {b} {a}", f"{a} {c}"]
    whole = f"{a} {b} {c}"
    try:
        scores = [similarity(ground.space, whole, text).cosine for text in texts]
    except EmbeddingError:
        return None
    options = [(text,) for text in texts]
    return ground.made(QuizKind.ORDER, (whole,), options[0], options[1:], scores)


@cache
def relations(language: str) -> tuple[Relation, ...]:
    """Return the relations of a language, each with its pairs; none where no file has them."""
    file = _FOLDER / f"relations.{language}.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    pairs = ([pair.split() for pair in line.split(",")] for line in lines if line and line[0] != "#")
    return tuple(tuple((one, other) for one, other in relation) for relation in pairs)


def _invented(ground: QuizGround) -> str | None:
    """Make a word of the beginning of one and the end of another, joined so that it can be said."""
    first, second = ground.draw(), ground.draw()
    if first is None or second is None:
        return None
    found = _SAYABLE.match(ground.word(first)), _ENDING.search(ground.word(second))
    return found[0][0] + found[1][0] if found[0] and found[1] else None


def _parts(word: str) -> Iterator[str]:
    """Give all parts of a word from three letters on, and the word itself."""
    for start in range(len(word) - _SHORTEST_PART + 1):
        yield from (word[start:end] for end in range(start + _SHORTEST_PART, len(word) + 1))


def _is_unknown(space: Space, word: str) -> bool:
    """Say whether nobody could mean a word: no list has it, it is no slip of one, and no part is coarse."""
    listed = space.find(word) is not None or word in (probabilities(space.card.language) or {})
    if listed or any(map(space.hides, _parts(word))):
        return False
    try:
        resolve(space, word)
    except UnknownWord as error:
        slips = (OSA.distance(folded(word), folded(other)) for other in error.suggestions)
        return type(error) is UnknownWord and min(slips, default=_FAR_OFF) >= _FAR_OFF
    except EmbeddingError:
        return False
    return False
