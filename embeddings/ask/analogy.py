"""Adding and subtracting words: which word lies nearest to `rei - homem + mulher`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from math import exp, fsum

import numpy as np
from numpy.typing import NDArray

from embeddings.ask.several_texts import Units, resolve_all
from embeddings.ask.words import CANCELLED, translation
from embeddings.errors import CancelledOut
from embeddings.results import AnyTerm, Inferred, Phrase, Word, name
from embeddings.search.cosmul_bounds import Products
from embeddings.search.foreign import is_borrowed
from embeddings.search.nearest_rows import Scored, best_first, cosine_scores
from embeddings.search.same_word import lemma, same_word
from embeddings.search.shown_words import about_names, is_doubtful, reading
from embeddings.table.space import Reading, Space
from embeddings.vectors.cosines import length, unit

SHOWN_ANSWERS = 5
RANKED_ROWS = 3 * SHOWN_ANSWERS  # most questions need no more rows than this
OTHER_GENDER = "the other gender"  # no lemma, since it has spaces
SAME_MEANING = 0.7  # `king` and `rei` have 0.72, `breakfast` and its nearest word, `almoço`, 0.63
BOUND = 700.0  # the largest logarithm whose exponential is still a float


@dataclass(frozen=True, slots=True)
class Summand:
    """A term of a sum with its weight; the weight of a term that is subtracted is negative."""

    weight: float
    term: AnyTerm


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that a method ranks high; `given` says that the word stands in the question.

    `asked` is how it stands there, if in another language: `king`, where the word is `rei`. `shares` is the
    first word of its row, if the row is another word's.
    """

    word: str
    score: float
    given: bool
    asked: str | None = None
    shares: str | None = None


@dataclass(frozen=True, slots=True)
class Analogy:
    """The words nearest to a sum of words, by two methods, each with its best words first.

    `added` is 3CosAdd, whose scores are cosines; `multiplied` is 3CosMul, whose scores are 0 or more. Each
    lists up to five words that are not in the question. A word of the question that ranks above one of them
    is listed too, in its place. `one_word` says that both answer with the same word, or with two forms of it.
    """

    summands: tuple[Summand, ...]
    added: tuple[Candidate, ...]
    multiplied: tuple[Candidate, ...]
    one_word: bool

    @property
    def best(self) -> Candidate | None:
        """The answer: the best word by addition that is not in the question; None if there is no other."""
        return _first(self.added)

    @property
    def product(self) -> Candidate | None:
        """The answer by multiplication."""
        return _first(self.multiplied)

    @property
    def barred(self) -> tuple[Candidate, ...]:
        """The words of the question that addition ranks above its answer."""
        first = self.added.index(self.best) if self.best is not None else len(self.added)
        return self.added[:first]


def analogy(space: Space, texts: tuple[str, ...], *weights: float) -> Analogy:
    """Return the words nearest to a weighted sum of words, in which each has length 1.

    This is gensim's `most_similar(positive=, negative=)` and `most_similar_cosmul`, with any weights: one for
    each text, negative to subtract. 3CosAdd (Mikolov, Yih & Zweig 2013) ranks by the
    cosine with the sum: with unit vectors u, cos(x, sum of w u). 3CosMul (Levy & Goldberg 2014), here for any
    number of weighted terms, ranks by the product of s(x, u)^w over the positive terms divided by the product
    of (s(x, u) + 0.001)^|w| over the negative ones, where s = (cos + 1) / 2.

    Equal terms count as one term with the sum of their weights, and the order of the terms makes no
    difference. Raises what `resolve_all` raises, and CancelledOut if the terms cancel each other out.
    """
    terms, units = resolve_all(space, texts)
    directions, factors = _merged(units, weights)
    total = factors @ directions
    if length(total) <= CANCELLED * sum(map(abs, weights)):
        raise CancelledOut(texts)
    products = Products(space, directions, factors, unit(total))
    search = space.compact.search(products.directions)
    listed = _Listed(space, terms, weights, _translations(space, terms, units))
    added = best_first(cosine_scores(space, search.of(slice(1)), total), RANKED_ROWS)
    first = list(islice(added, RANKED_ROWS))
    likely = np.array([one.row for one in first], dtype=np.intp)
    product = best_first(products.scores(search), RANKED_ROWS, likely=likely)
    summed = listed.best(chain(first, added))
    multiplied = listed.best(product, exponential=True)
    return Analogy(
        tuple(Summand(weight, term) for weight, term in zip(weights, terms, strict=True)),
        summed,
        multiplied,
        one_word=_is_one_word(space, _first(summed), _first(multiplied)),
    )


def _first(candidates: Sequence[Candidate]) -> Candidate | None:
    return next((candidate for candidate in candidates if not candidate.given), None)


def _is_one_word(space: Space, one: Candidate | None, other: Candidate | None) -> bool:
    return one is not None and other is not None and same_word(space, one.word, other.word)


def _merged(units: Units, weights: Sequence[float]) -> tuple[Units, NDArray[np.float64]]:
    """Add up the weights of equal directions and leave out sums of zero; sorted, whatever order was typed."""
    together: dict[bytes, list[float]] = {}
    for direction, weight in zip(units, weights, strict=True):
        together.setdefault(direction.tobytes(), []).append(weight)
    sums = {key: fsum(parts) for key, parts in together.items()}
    noise = CANCELLED * sum(map(abs, weights))
    kept = sorted(key for key, weight in sums.items() if abs(weight) > noise)
    directions = np.frombuffer(b"".join(kept)).reshape(len(kept), units.shape[1])
    return directions, np.array([sums[key] for key in kept])


def _translations(space: Space, terms: Sequence[AnyTerm], units: Units) -> dict[int, str]:
    """Give the rows of words that mean what a foreign word of the question does, each with that word."""
    found: dict[int, str] = {}
    for term, direction in zip(terms, units, strict=True):
        if isinstance(term, Phrase) or not _is_foreign(space, term):
            continue
        row = translation(space, term, direction.astype(np.float32), SAME_MEANING)
        if row is not None:
            found[row] = name(term)
    return found


def _is_foreign(space: Space, term: Word | Inferred) -> bool:
    """Say whether a term is another language's word; names, as `Cuba`, are used in all of them."""
    if isinstance(term, Inferred):
        return term.language is not None
    return term.key.islower() and is_borrowed(space, term.key)


class _Listed:
    """Lists the best rows of a ranking: real words, one form of each, the words of the question marked."""

    def __init__(
        self,
        space: Space,
        terms: Sequence[AnyTerm],
        weights: Sequence[float],
        translations: Mapping[int, str],
    ) -> None:
        self._space = space
        given = list(_words(terms))
        self._rows = {word.row: word.key for word in reversed(given)}
        self._translations = {row: asked for row, asked in translations.items() if row not in self._rows}
        self._asked = _barred(space, terms, weights)
        self._counterparts = frozenset().union(*(space.dictionary.other_gender(word.key) for word in given))
        self._counterparts -= {word.key.lower() for word in given}
        self._among_names = about_names(space, self._rows)

    def best(self, ranked: Iterator[Scored], *, exponential: bool = False) -> tuple[Candidate, ...]:
        """Return the first rows with their scores; with `exponential` the ranked ones are logarithms."""
        listed: list[Candidate] = []
        seen, left = set(self._asked), SHOWN_ANSWERS
        for one in ranked:
            read, asked = reading(self._space, one.row), self._translations.get(one.row)
            given = one.row in self._rows or asked is not None
            if not given and not self._may_answer(read, seen):
                continue
            score = exp(min(one.score, BOUND)) if exponential else one.score
            word = self._own(read, one.row)
            shares = None if word == read.word else read.word
            listed.append(Candidate(word, score, given, asked, shares))
            left -= not given
            if not left:
                break
        return tuple(listed)

    def _own(self, read: Reading, row: int) -> str:
        """Give a row's word, as it stands in the question where it has another word of that row."""
        key = self._rows.get(row, read.word)
        return read.word if key.lower() == read.lower else key

    def _may_answer(self, read: Reading, seen: set[str]) -> bool:
        """Say whether a word may be shown; if so, no other form of it may be shown after it.

        A form of a word in the question is no answer, unless a form is asked for, and except its other
        gender: the answer to "what is to `cantor` as actress is to actor" is `cantora`. The other gender of a
        known word is not in doubt.
        """
        counterpart = read.lower in self._counterparts
        doubtful = is_doubtful(read, among_names=self._among_names) and not counterpart
        once = f"{read.lemma} {OTHER_GENDER}" if counterpart else read.lemma
        if doubtful or not read.real or once in seen or self._space.hides(read.word):
            return False
        seen.add(once)
        return True


def _barred(space: Space, terms: Sequence[AnyTerm], weights: Sequence[float]) -> set[str]:
    """Give the lemmas whose forms are no answer: those of the question's words.

    If one word is taken away from another form of it, as in `gatos - gato + cachorro`, a form is asked for:
    then forms of the other words may answer.
    """
    added, taken = _spelled(terms, weights, 1), _spelled(terms, weights, -1)
    lemmas = {word: lemma(space, word) for word in (*added, *taken)}
    inflected = {
        lemmas[one] for one in added for other in taken if one != other and lemmas[one] == lemmas[other]
    }
    return inflected or set(lemmas.values())


def _spelled(terms: Sequence[AnyTerm], weights: Sequence[float], sign: int) -> set[str]:
    """Give the words of the terms with a weight of this sign."""
    found = [term for term, weight in zip(terms, weights, strict=True) if weight * sign > 0]
    inferred = {term.text for term in found if isinstance(term, Inferred)}
    return inferred | {word.key for word in _words(found)}


def _words(terms: Sequence[AnyTerm]) -> Iterator[Word]:
    for term in terms:
        if isinstance(term, Word):
            yield term
        else:
            yield from (token.word for token in term.known if token.word is not None)
