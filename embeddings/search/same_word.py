"""Whether two spellings are one word, asked of a space."""

from embeddings.table.space import Space


def lemma(space: Space, word: str) -> str:
    """Return what all forms of a word have in common, to be compared and not to be shown.

    Inflections (`rei`, `reis`), casings, spellings of both sides of the Atlantic and forgotten accents have
    one lemma; `avó`, `avô`, `menino` and `menina` have one each. The first call takes half a second: it opens
    the dictionary of the model's language.
    """
    return space.dictionary.lemma(word)


def same_word(space: Space, first: str, second: str) -> bool:
    """Say whether two spellings are forms of one word."""
    return first == second or lemma(space, first) == lemma(space, second)
