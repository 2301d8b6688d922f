"""A command that was typed without its slash: `similar rei rainha`."""

import re

from embeddings.errors import EmbeddingError
from handlers.context.command import Commands
from handlers.context.question import Question
from handlers.errors import PersonError
from handlers.reading.asked import PlainQuestion
from handlers.reading.talk import Meaning, Unclear
from rendering.definitions import GLOSSARY

_NAMED = re.compile(r"\s*(?:[#\uff03!.\\]\s*)?([^\W\d_]+)(?:\s*[:,])?\s+(\S.*)", re.DOTALL)
_SEVERAL = 2  # words
_BY_SIGNS = frozenset({"analogy", "axis"})
_WORDS_TOO = frozenset({"compare", "vector", "embedding"})
"""Names that mean something else without a slash: to compare words, or a term of the field."""
_OF_SENTENCES = frozenset({"sentences", "tokens"})


def without_slash(commands: Commands, text: str, meaning: Meaning, language: str) -> PlainQuestion | None:
    """Read a command's name and what it can read, where no other question was understood."""
    named = _NAMED.fullmatch(text)
    row = None if named is None else commands.named(named[1])
    if named is None or row is None or row.key in _WORDS_TOO or not _may_name(meaning, row.key):
        return None
    if row.key not in _OF_SENTENCES and not commands.talk.is_list(named[2], language):
        return None  # `neighbors are synonyms?`
    if isinstance(row, Question):
        try:
            words = tuple(row.words(row.read(commands.typed(row.key, named[2]))))
        except (PersonError, EmbeddingError):
            return None
        if row.lists and len(words) < _SEVERAL:
            return None
    elif row.key != GLOSSARY:
        return None
    return PlainQuestion(row.key, named[2])


def _may_name(meaning: Meaning, key: str) -> bool:
    """Say whether the name of a command was perhaps taken for a word: what has signs may hold it, too."""
    if isinstance(meaning, PlainQuestion):
        return meaning.bare or key == meaning.command in _BY_SIGNS
    return isinstance(meaning, Unclear)
