"""Which word of the model is meant by what people type: without accents or hyphens, or in quotes."""

from collections.abc import Sequence
from dataclasses import replace

from embeddings.language.drawn_out import drawn_in
from embeddings.language.inflections import respelled
from embeddings.language.long_names import is_long_name
from embeddings.language.spelt_alike import far_rarer, literal, marks, unquoted
from embeddings.results import Form, Word
from embeddings.search.foreign import foreign_language, rather_foreign
from embeddings.table.space import FREQUENT, Space, respaced, sound

_MOST_HYPHENS = 4
_LEAST_FOREIGN = 4  # letters
_LEAST_DOUBLED = 5  # letters
_LEAST_MARKED = 3  # letters; of two, as `ói`, any may be meant


def meant(space: Space, text: str) -> tuple[Word, ...]:
    """Return the word that a text means: none if it is unknown, several if they are about as frequent.

    A word is looked up as `Space.find` does. If it is not in the model, or is mostly a word that lost its
    accents, as `voce`, it means the most frequent word with the same letters, unless that is rare and the
    typed one a common foreign word; one that was drawn out, as `siiim`, a word without the repeated letters;
    one that lacks a second letter, as `cachoro`, the word with it; words with spaces between them, as `guarda
    chuva`, the one that is written with hyphens. Spellings of one word count once. What stands in quotes
    means itself. A known word takes microseconds.
    """
    own = unquoted(text)
    if own is not None:
        return _in_quotes(space, own)
    found = space.find(text)
    if found is None and (written := _hyphenated(space, text) or _drawn_out(space, text)):
        return written
    keys = _alike(space, sound(text)) if found is None else _instead(space, found.key)
    if found is None and not keys:
        keys = _with_doubled(space, sound(text))
    if found is not None and not keys:
        return (found,)
    if found is None and keys and _plain(text) and rather_foreign(space, text, keys[0]):
        return ()
    words = [word for key in keys if (word := space.find(key)) is not None]
    words = _distinct(space, words) if len(words) > 1 else words
    return tuple(replace(word, asked=text, form=Form.MEANT, also_typed=found is not None) for word in words)


def _plain(text: str) -> bool:
    return len(text) >= _LEAST_FOREIGN and not marks(text)


def _hyphenated(space: Space, text: str) -> tuple[Word, ...]:
    """Return the word that was typed with spaces for its hyphens; none for a listed name of several words."""
    if not 0 < text.count(" ") <= _MOST_HYPHENS or is_long_name(text):
        return ()
    return tuple(replace(word, asked=text, form=Form.MEANT) for word in meant(space, text.replace(" ", "-")))


def _drawn_out(space: Space, text: str) -> tuple[Word, ...]:
    """Return the words that may have been drawn out, as `siiim`, the most frequent first.

    `carrrro` may be `carro` and `caro`; far rarer ones are left out. None for a foreign word with two vowels
    at its end.
    """
    read = (space.find(short) for short in drawn_in(text) if short != text)
    words = {space.keys.index(word.key): word for word in read if word is not None}
    if not words or foreign_language(space, text) is not None:
        return ()
    near = (words[place] for place in sorted(words) if not far_rarer(place, min(words)))
    return tuple(replace(word, asked=text, form=Form.MEANT) for word in near)


def _with_doubled(space: Space, text: str) -> tuple[str, ...]:
    """Return the words that have a letter twice where a text has it once, as `cachorro` for `cachoro`.

    None for a word of a dictionary or of another language; far rarer words than the first are left out.
    """
    if len(text) < _LEAST_DOUBLED or not text.isalpha() or space.dictionary.knows(text):
        return ()
    doubled = dict.fromkeys(f"{text[:place]}{letter}{text[place:]}" for place, letter in enumerate(text))
    found = (_alike(space, longer) for longer in doubled)
    words = {space.keys.index(keys[0]): keys[0] for keys in found if keys}
    if not words or foreign_language(space, text) is not None:
        return ()
    return tuple(words[place] for place in sorted(words) if not far_rarer(place, min(words)))


def likeliest(space: Space, text: str) -> Word | None:
    """Return the most frequent word that a piece of a longer text may mean, None if it is unknown.

    A sentence is not stopped by one word that is not clear: what else may be meant is said with it.
    """
    found = meant(space, text)
    return replace(found[0], others=tuple(word.key for word in found[1:])) if found else None


def _alike(space: Space, text: str) -> tuple[str, ...]:
    return space.lookalikes.equal(text) or space.lookalikes.equal(respaced(text))


def _distinct(space: Space, words: Sequence[Word]) -> list[Word]:
    """Leave out all but the first of a word's two spellings, as `prêmio` and `prémio`, and misspellings."""
    first_of = {respelled(word.key.lower()): word for word in reversed(words)}
    firsts = [word for word in words if word in first_of.values()]
    return [word for word in firsts if space.dictionary.knows(word.key)] or firsts


def _instead(space: Space, key: str) -> tuple[str, ...]:
    """Return the words that are meant by a word of the model that has lost its accents, or has wrong ones.

    A model's order may not be that of frequency: `man` does not mean `mån`, which no English dictionary has.
    """
    if len(space.keys) <= FREQUENT or space.keys.index(key) < FREQUENT:
        found = space.twins.get(key, ())
    else:
        found = tuple(word for word in space.lookalikes.equal(key) if marks(word) > marks(key))
    if not found:
        return _without_wrong_marks(space, key)
    if not space.dictionary.knows(key):
        return found
    return tuple(word for word in found if space.dictionary.knows(word))


def _without_wrong_marks(space: Space, key: str) -> tuple[str, ...]:
    """Return the usual spelling of a word with accents that no dictionary has: `você` for `voçê`."""
    asked = len(key) >= _LEAST_MARKED and marks(key) and space.dictionary.exists
    if not asked or space.lookalikes.equal(key)[:1] in ((), (key,)):
        return ()
    usual = space.dictionary.usual(key)
    wrong = usual != key and marks(usual) <= marks(key) and not space.dictionary.knows(key)
    return (usual,) if wrong else ()


def _in_quotes(space: Space, word: str) -> tuple[Word, ...]:
    found = space.find(word)
    if found is None:
        return ()
    # asked again as it is written here, a word that has lost its accents must stay what it is
    return (replace(found, asked=literal(word)) if _instead(space, found.key) else found,)
