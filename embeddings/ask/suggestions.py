"""What a person may have meant by a word that is not in the model."""

from embeddings.language.sounds import heard
from embeddings.search.foreign import spelled_like
from embeddings.table.doubts import Doubt
from embeddings.table.space import Space

_HEARD_IN, _ENGLISH = "pt", "en"
LOOKED_AT = 4  # similar spellings for each that is shown: misspellings are similar to each other


def suggestions(space: Space, word: str, limit: int = 5) -> tuple[str, ...]:
    """Return up to `limit` words of the model, the likeliest first.

    Words that differ in accents and case alone come first, as avó and avô for avo; then words with a similar
    spelling, those that sound the same before the others. Among equals the more frequent word comes first.
    Misspellings, coarse words and those of other languages are not suggested; but where no word of the model
    is spelt alike, English ones are, `happiness` for `hapiness`. It takes milliseconds for any text, because
    a text that is too long for a word has no suggestions.
    """
    near = space.lookalikes.like(word, LOOKED_AT * limit)
    meant = [other for other in near if _is_meant(space, other)]
    if space.card.language == _HEARD_IN:
        said = heard(word)
        meant.sort(key=lambda other: heard(other) != said)
    return tuple(meant or _in_english(space, word))[:limit]


def _in_english(space: Space, word: str) -> tuple[str, ...]:
    """Give the common English words that are one slip away; none in a model that has no vectors for them."""
    if space.encoder is None or space.card.language == _ENGLISH:
        return ()
    return tuple(other for other in spelled_like(_ENGLISH, word) if not space.hides(other))


def _is_meant(space: Space, word: str) -> bool:
    """Say whether somebody may have meant a word: one of the language, spelled as usual, or a name."""
    if space.hides(word):
        return False
    if not space.dictionary.exists:
        return True
    return space.dictionary.usual(word) == word and (space.dictionary.knows(word) or _is_name(space, word))


def _is_name(space: Space, word: str) -> bool:
    found = space.find(word)
    return found is not None and Doubt.NAME in space.doubt(found.row)
