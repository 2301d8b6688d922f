"""Whether two spellings are forms of one word, by the dictionary of a space."""

from embeddings.table.space import Space


def lemma(space: Space, word: str) -> str:
    """Return what all forms of a word have in common: to compare words with, not to show.

    Inflections (`rei`, `reis`), upper and lower case, European and Brazilian spellings, and spellings without
    their accents have the same lemma. `avó`, `avô`, `menino` and `menina` have four different lemmas. The
    first call takes half a second: it opens the dictionary of the model's language.
    """
    return space.dictionary.lemma(word)


def same_word(space: Space, first: str, second: str) -> bool:
    """Say whether two spellings are forms of one word."""
    return first == second or lemma(space, first) == lemma(space, second)
