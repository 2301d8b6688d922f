"""What a person may have meant by a word that is not in the model."""

from embeddings.table.space import Space


def suggestions(space: Space, word: str, limit: int = 5) -> tuple[str, ...]:
    """Return up to `limit` words of the model, the likeliest first.

    Words that differ in accents and case alone come first, as avó and avô for avo; then words with a similar
    spelling. Among equals the more frequent word comes first. It takes milliseconds for any text, because a
    text that is too long for a word has no suggestions.
    """
    return space.lookalikes.like(word, limit)
