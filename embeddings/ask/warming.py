"""Does before the first question what a space would otherwise do at the first question."""

from embeddings.ask.neighbours import neighbours
from embeddings.ask.suggestions import suggestions
from embeddings.ask.words import similarity
from embeddings.search.shown_words import reading
from embeddings.table.space import Space

COMMON = 50_000
"""Words that are looked up beforehand, the most frequent ones; each is a moment of Python and 150 bytes."""


def warm(space: Space) -> None:
    """Let a space make its indexes and samples now; this takes 2 s for 60,000 rows, once."""
    if not len(space.meaningful):
        return
    word = space.word(int(space.meaningful[0]))
    neighbours(space, word)
    similarity(space, word, word)
    suggestions(space, word)
    space.letter_habits  # noqa: B018 - made when it is first looked at
    space.tokenize(word)


def read_common(space: Space) -> None:
    """Look up now what the common words are to a reader; this takes 1.5 s for 50,000 rows, once.

    A word's place among 1,000 nearer ones asks for each of them: 0.03 s where none was looked up.
    """
    for row in range(min(COMMON, space.rows)):
        reading(space, row)
