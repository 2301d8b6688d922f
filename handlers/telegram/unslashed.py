"""A command that was typed without its slash: `similar rei rainha`."""

import re

from embeddings.errors import EmbeddingError
from handlers.context.command import Command, Commands
from handlers.context.question import Question
from handlers.errors import PersonError
from handlers.reading.asked import PlainQuestion
from handlers.reading.talk import Meaning, Unclear
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.glossary import find_term

_NAMED = re.compile(r"\s*(?:[#\uff03!.\\]\s*)?([^\W\d_]+)(?:\s*[:,])?\s+(\S.*)", re.DOTALL)
_SEVERAL = 2  # words
_BY_SIGNS = frozenset({"analogy", "axis"})
_COMPARE = "compare"  # of models; without a slash it means to compare words
_OF_SENTENCES = frozenset({"sentences", "tokens"})
_OF_THE_FIELD = frozenset({"vector", "embedding"})
"""Names that are terms, too: `vector and embedding` asks for no vector."""


def without_slash(commands: Commands, catalog: Catalog, text: str, meaning: Meaning) -> PlainQuestion | None:
    """Read a command's name and what it can read, where no other question was understood."""
    named = _NAMED.fullmatch(text)
    row = None if named is None else commands.named(named[1])
    if named is None or row is None or row.key == _COMPARE or not _may_name(meaning, row.key):
        return None
    rest = named[2]
    if row.key not in _OF_SENTENCES and not commands.talk.is_list(rest, catalog.language):
        return None  # `neighbors are synonyms?`
    if row.key in _OF_THE_FIELD:
        alone = len(rest.split()) == 1 and find_term(catalog, rest, slips=False) is None
        return PlainQuestion("embedding", rest) if alone else None
    return PlainQuestion(row.key, rest) if row.key == GLOSSARY or _reads(row, commands, rest) else None


def _reads(row: Command, commands: Commands, text: str) -> bool:
    """Say whether a command asks about the words of a text, and has enough of them."""
    if not isinstance(row, Question):
        return False
    try:
        words = tuple(row.words(row.read(commands.typed(row.key, text))))
    except (PersonError, EmbeddingError):
        return False
    return not row.lists or len(words) >= _SEVERAL


def _may_name(meaning: Meaning, key: str) -> bool:
    """Say whether the name of a command was perhaps taken for a word: what has signs may hold it, too."""
    if isinstance(meaning, PlainQuestion):
        return meaning.bare or key == meaning.command in _BY_SIGNS
    return isinstance(meaning, Unclear)
