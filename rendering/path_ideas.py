"""The twelve ideas of `/trilha`, in their order. What they say stands in `path.TAG.ftl`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from rendering.quiz_ideas import RIGHT, WRONG


@dataclass(frozen=True, slots=True)
class PathIdea:
    """An idea: the key of its sentences, its questions, and the terms of the glossary that it is about.

    The first question is asked first; the others are for who wants more. `always` names those of its commands
    that are offered in every model: they are about phrases, or about a word that no table has.
    """

    key: str
    questions: tuple[str, ...]
    terms: tuple[str, ...]
    always: tuple[str, ...] = ()


PATH: Sequence[PathIdea] = (
    PathIdea(
        "token",
        ("token-id", "token-what", "token-order", "vocabulary-case"),
        ("token", "token-id", "tokenization", "row", "vocabulary"),
    ),
    PathIdea(
        "vector",
        ("embedding-what", "vector-what", "embedding-why", "embedding-one-hot", "vector-and-embedding"),
        ("vector", "embedding", "space", "matrix"),
    ),
    PathIdea(
        "dimension",
        (
            "dimension-meaning",
            "dimension-what",
            "vector-length",
            "dimension-more",
            "dimension-swap",
            "weight-one",
            "weight-negative",
        ),
        ("dimension", "weight"),
        always=("check",),
    ),
    PathIdea("norm", ("norm-double", "norm-what", "direction-meaning"), ("norm", "direction")),
    PathIdea(
        "cosine",
        (
            "cosine-zero",
            "cosine-range",
            "cosine-half",
            "percentile-what",
            "cosine-one",
            "cosine-symmetric",
            "distance-what",
            "cosine-dot",
            "cosine-two-models",
        ),
        ("cosine", "angle", "percentile", "similarity", "dot", "distance"),
    ),
    PathIdea(
        "neighbour",
        (
            "antonym-near",
            "neighbour-what",
            "vector-senses",
            "similarity-kind",
            "cosine-negative",
            "antonym-find",
            "neighbour-mutual",
            "neighbour-mistake",
            "inflection-near",
            "antonym-minus",
        ),
        ("neighbour", "antonym", "polysemy", "inflection", "lemma"),
    ),
    PathIdea(
        "oov",
        ("oov-what", "subword-why", "fasttext-new", "oov-zero", "similarity-letters"),
        ("oov", "subword", "fasttext"),
        always=("try", "check"),
    ),
    PathIdea(
        "mean",
        ("mean-order", "mean-not", "mean-long", "polysemy-contextual"),
        ("mean", "contextual", "encoder"),
        always=("try", "second", "guess"),
    ),
    PathIdea(
        "analogy",
        ("analogy-equal", "analogy-what", "analogy-own", "analogy-fails", "analogy-mul"),
        ("analogy", "3cosadd", "3cosmul"),
    ),
    PathIdea("pca", ("map-lies", "pca-what", "variance-what"), ("pca", "variance", "tsne")),
    PathIdea(
        "training",
        (
            "distributional-idea",
            "training-guess",
            "model-frozen",
            "corpus-old",
            "embedding-who",
            "cooccurrence-glove",
            "llm-embedding",
        ),
        (
            "training",
            "distributional",
            "corpus",
            "cooccurrence",
            "model",
            "word2vec",
            "glove",
            "llm",
            "fine-tuning",
            "hyperparameter",
        ),
    ),
    PathIdea("bias", ("bias-where", "bias-remove"), ("bias",)),
)
READ_NEXT = 2
"""How many of an idea's terms are offered to read next."""
_OF_QUESTION = {question: idea for idea in PATH for question in idea.questions}
_BY_KEY: Mapping[str, PathIdea] = {idea.key: idea for idea in PATH}


def idea_named(key: str) -> PathIdea:
    """Return an idea by its key; raises KeyError."""
    return _BY_KEY[key]


def idea_asked_by(question: str) -> PathIdea:
    """Return the idea that a written question is about; raises KeyError for one that the path doesn't ask."""
    return _OF_QUESTION[question]


def place_of(idea: PathIdea) -> int:
    """Return the place of an idea on the path, from 1."""
    return PATH.index(idea) + 1


def shuffled_answers(question: str) -> tuple[str, ...]:
    """Return the names of a question's answers in the order in which they are always shown."""
    answers = [RIGHT, *WRONG]
    Random(question).shuffle(answers)  # noqa: S311 - no secret: the same order after a restart
    return tuple(answers)


def shuffled_guesses(idea: PathIdea) -> tuple[str, ...]:
    """Return the names of what may be predicted of an idea, in the order in which they are always shown."""
    guesses = [RIGHT, *WRONG[:2]]
    Random(f"guess {idea.key}").shuffle(guesses)  # noqa: S311 - no secret: the same order after a restart
    return tuple(guesses)


def is_done(idea: PathIdea, answered: Mapping[str, bool]) -> bool:
    """Say whether a question of an idea was ever answered rightly."""
    return any(answered.get(question) for question in idea.questions)


def is_tried(idea: PathIdea, answered: Mapping[str, bool]) -> bool:
    """Say whether a question of an idea was answered at all."""
    return any(question in answered for question in idea.questions)


def left_after(idea: PathIdea, answered: Mapping[str, bool]) -> PathIdea | None:
    """Return the next idea that is not done, looking from the beginning again at last; None for none."""
    at = PATH.index(idea) + 1
    return next((one for one in (*PATH[at:], *PATH[: at - 1]) if not is_done(one, answered)), None)


def question_to_ask(idea: PathIdea, answered: Mapping[str, bool]) -> str:
    """Return the question of an idea that is asked: a new one, else one that was never right."""
    new = (one for one in idea.questions if one not in answered)
    wrong = (one for one in idea.questions if not answered.get(one))
    return next(new, None) or next(wrong, idea.questions[0])


def question_after(question: str, answered: Mapping[str, bool]) -> str | None:
    """Return the question of the same idea that comes after one; None where the others were all right."""
    asked = idea_asked_by(question).questions
    at = asked.index(question)
    return next((one for one in (*asked[at + 1 :], *asked[:at]) if not answered.get(one)), None)
