"""How many of a model's neighbours may be near for another reason than their meaning."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import simplemma

from embeddings.ask.neighbours import neighbours
from embeddings.errors import NotLemmas
from embeddings.table.space import Space

NOUNS = 500
RUN = 4  # common letters in a row that make two words look alike
ABROAD = ("es", "en", "it", "fr")
TIMES = 3  # a word that is three times as frequent in another language is foreign


@dataclass(frozen=True, slots=True)
class Lemma:
    """A word of a dictionary or treebank, its part of speech and its count there."""

    word: str
    part: str
    count: int


@dataclass(frozen=True, slots=True)
class Litter:
    """Shares, in [0, 1], of the neighbours of some frequent nouns; one word may count in all three.

    `alike`: four letters in a row are the same as in the noun, but the word is no form of it. `foreign`: a
    neighbouring language uses the word more than three times as often. `unlisted`: the word is no known
    lemma.
    """

    everything: bool
    nouns: int
    shown: int
    alike: float
    foreign: float
    unlisted: float


def read_lemmas(path: Path) -> tuple[Lemma, ...]:
    """Read a table with tabs between a lemma, its part of speech and its count, below a line of headings.

    Raises NotLemmas for another kind of file, and OSError.
    """
    try:
        rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:] if line]
        found = tuple(Lemma(row[0].lower(), row[1], int(row[2])) for row in rows)
    except (ValueError, IndexError):
        raise NotLemmas(path.name) from None
    if not found:
        raise NotLemmas(path.name)
    return found


def litter_in(space: Space, lemmas: Sequence[Lemma], everything: bool) -> Litter:  # noqa: FBT001 - as `neighbours` takes it
    """Look at the ten neighbours of each of the 500 most frequent nouns that a Portuguese model has."""
    import wordfreq  # noqa: PLC0415 - 0.1 s that only a judge needs, not every start of the command line

    nouns = _nouns(space, lemmas)
    listed = {lemma.word for lemma in lemmas}
    here, *abroad = (wordfreq.get_frequency_dict(language) for language in ("pt", *ABROAD))
    alike = foreign = unlisted = shown = 0
    for noun in nouns:
        for found in neighbours(space, noun, 10, everything).found:
            word = found.word.lower()
            shown += 1
            alike += _look_alike(noun, word)
            foreign += max(there.get(word, 0.0) for there in abroad) > TIMES * here.get(word, 1e-12)
            unlisted += not {word, _lemma(word)} & listed
    some = max(1, shown)
    return Litter(everything, len(nouns), shown, alike / some, foreign / some, unlisted / some)


def _nouns(space: Space, lemmas: Sequence[Lemma]) -> list[str]:
    frequent = sorted((lemma for lemma in lemmas if lemma.part == "NOUN"), key=lambda lemma: -lemma.count)
    words = dict.fromkeys(lemma.word for lemma in frequent if lemma.word.isalpha() and len(lemma.word) > 2)
    return [word for word in words if space.find(word) is not None][:NOUNS]


def _look_alike(noun: str, word: str) -> bool:
    return bool(_runs(noun) & _runs(word)) and _lemma(noun) != _lemma(word)


def _runs(word: str) -> set[str]:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
    return {plain[start : start + RUN] for start in range(len(plain) - RUN + 1)}


def _lemma(word: str) -> str:
    return simplemma.lemmatize(word, lang="pt").lower()
