"""Commands that `python -m bot` has only in a source tree: the benchmark, and writers of pages."""

from collections.abc import Callable

from tools.benchmark import bench
from tools.pages import (
    class_words,
    concept_inventory,
    firsts,
    inline,
    neighbours,
    pictures,
    quiz_questions,
    replies,
    secret_words,
    translations,
)

COMMANDS: dict[str, Callable[..., None]] = {
    "bench": bench,
    "class-words-page": class_words.write,
    "firsts-page": firsts.write,
    "neighbours-page": neighbours.write,
    "pictures": pictures.write,
    "inventory-page": concept_inventory.write,
    "inline-page": inline.write,
    "quiz-page": quiz_questions.write,
    "replies-page": replies.write,
    "secrets-page": secret_words.write,
    "translations": translations.write,
}
