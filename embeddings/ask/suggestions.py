"""What a person may have meant by a word that is not in the model."""

from embeddings.table.space import Space


def suggestions(space: Space, word: str, limit: int = 5) -> tuple[str, ...]:
    """Return up to `limit` words of the model, the likeliest first.

    First those equal up to accents and case, as avó and avô for avo, then near spellings; the more frequent
    goes first. Takes milliseconds whatever is typed: what is too long for a word has no suggestions.
    """
    return space.lookalikes.like(word, limit)
