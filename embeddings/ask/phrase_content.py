"""What a phrase says without small words, as `of`: they draw the mean of its vectors near all small words."""

from embeddings.ask.words import resolve
from embeddings.errors import EmbeddingError
from embeddings.language.long_names import is_long_name
from embeddings.language.small_words import small_words, stop_words
from embeddings.language.spelt_alike import unquoted
from embeddings.results import AnyTerm, Phrase
from embeddings.search.meant import meant
from embeddings.table.space import Space
from embeddings.table.speech_parts import Part


def phrase_content(space: Space, term: AnyTerm) -> str | None:
    """Give a phrase without its small words; None of a word, or where nothing is left out or nothing left."""
    if not isinstance(term, Phrase):
        return None
    kept = [token.text for token in term.known if token.word and not _is_small(space, token.word.row)]
    return " ".join(kept) if 0 < len(kept) < len(term.known) else None


def phrase_without_small(space: Space, text: str) -> str | None:
    """Give what a text says without its small words, if it is a phrase that has some.

    A name, as `Machado de Assis`, and what the model has as one word, as `pão de queijo`, keep theirs.
    """
    phrase = unquoted(text) or text
    if is_long_name(phrase) or any(word[0].isupper() for word in phrase.split()) or meant(space, phrase):
        return None
    try:
        term, _ = resolve(space, text)
    except EmbeddingError:
        return None
    return phrase_content(space, term)


def _is_small(space: Space, row: int) -> bool:
    """Say whether a row's word is small; spaCy's list has nouns too, as `parte`."""
    word, language = space.word(row).lower(), space.card.language
    listed = word in stop_words(language) and Part.NOUN not in space.part(row)
    return listed or word in small_words(language)
