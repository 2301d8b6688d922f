"""Does before the first question what a space would otherwise do at the first question."""

from embeddings.ask.neighbours import neighbours
from embeddings.ask.suggestions import suggestions
from embeddings.ask.words import similarity
from embeddings.table.space import Space


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
