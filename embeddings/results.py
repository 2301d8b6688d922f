"""What the space answers: frozen values that can be stored and shown without the space."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Form(StrEnum):
    """Which spelling of a word was found in the model, in the order in which they are tried.

    MEANT: the word has other accents than what was typed: `voce` is answered by `você`.
    """

    EXACT = "exact"
    LOWER = "lower"
    CAPITALISED = "capitalised"
    UPPER = "upper"
    MEANT = "meant"


@dataclass(frozen=True, slots=True)
class Indistinct:
    """How many of the `words` commonest words of a language a model cannot tell from others.

    `missing` words have no vector; `sharing` words have that of another of these words.
    """

    words: int
    missing: int
    sharing: int

    @property
    def share(self) -> float:
        """The share of such words, in [0, 1]."""
        return (self.missing + self.sharing) / self.words if self.words else 0.0


MOST_INDISTINCT = 0.03
"""The largest share of the thousand commonest words that a trusted model may fail to tell from others."""


@dataclass(frozen=True, slots=True)
class CommonWords:
    """What a model has of the commonest words of its language; `pairs` names words with one vector."""

    thousand: Indistinct
    five_thousand: Indistinct
    pairs: tuple[tuple[str, str], ...]

    @property
    def trusted(self) -> bool:
        """Whether the model tells common words apart."""
        return self.thousand.share <= MOST_INDISTINCT


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Where a model comes from and how large it is.

    `keys` counts the words that have a vector, `rows` the distinct vectors: in a pruned model many words
    share a row. `digest` is the SHA-256 (hex) of the table and its keys, so equal digests give equal answers.
    `recipe` names what a model of ours was built from, "" for others.
    `common` is what was counted of the commonest words, None where nobody counted or no list has them.
    """

    name: str
    version: str
    language: str
    dimensions: int
    keys: int
    rows: int
    source: str
    licence: str
    digest: str
    common: CommonWords | None = None
    recipe: str = ""

    @property
    def edition(self) -> str:
        """Its name on all machines: the last digits of one recipe's table differ by processor."""
        return self.recipe or self.digest

    @property
    def doubted(self) -> bool:
        """Whether many common words were counted that the model cannot tell from others."""
        return self.common is not None and not self.common.trusted

    @property
    def short_digest(self) -> str:
        """The first eight hexadecimal digits: enough to distinguish two models in a chat."""
        return self.digest[:8]


@dataclass(frozen=True, slots=True)
class Word:
    """A word that was found: the text that was asked, the key that matched, and the other words of its row.

    `norm` is the Euclidean length of its vector. `sharing` counts the other words on the same row;
    `shared` names a few of them, the most frequent first. Of a word with other accents than were typed,
    `others` could be meant as well, and `also_typed` says that the typed spelling is in the model too.
    """

    asked: str
    key: str
    form: Form
    row: int
    norm: float
    sharing: int
    shared: tuple[str, ...]
    others: tuple[str, ...] = ()
    also_typed: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a phrase as the tokenizer cut it; `word` is None where the model has no vector for it.

    `weights` are the vector's first components, at most five.
    """

    text: str
    word: Word | None
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Several tokens without a vector of their own; `norm` is the length of the known tokens' mean vector."""

    text: str
    tokens: tuple[Token, ...]
    norm: float

    @property
    def known(self) -> tuple[Token, ...]:
        """The tokens that have a vector."""
        return tuple(token for token in self.tokens if token.word is not None)


Term = Word | Phrase


@dataclass(frozen=True, slots=True)
class Inferred:
    """A word that is not in the table, with a vector that the encoder made of its pieces.

    `norm` is the Euclidean length of that vector; `suggestions` are words of the table that the person may
    have meant. Of a common word of another language, `language` is its code and `nearest` the word of the
    table that is nearest, which is mostly its translation. Where a thesaurus has the word, its vector is the
    mean of those of these `synonyms`; a verb with a pronoun tied to it has that of the `verb`. It has no row
    and no tokens in the table.
    """

    text: str
    norm: float
    suggestions: tuple[str, ...]
    language: str | None = None
    nearest: str | None = None
    synonyms: tuple[str, ...] = ()
    verb: str | None = None

    @property
    def by_spelling(self) -> bool:
        """Whether nothing but the letters gave the vector: the word is unknown, or is misspelt."""
        told = self.language is not None or self.synonyms or self.verb is not None
        return not told and len(self.text.split()) == 1

    @property
    def tokens(self) -> tuple[Token, ...]:
        """No tokens: the vector is not a mean of vectors of the table."""
        return ()

    @property
    def known(self) -> tuple[Token, ...]:
        """No tokens, for the same reason."""
        return ()


AnyTerm = Term | Inferred


@dataclass(frozen=True, slots=True)
class ReadAs:
    """A word that was answered by one with other accents, or hyphens: what was asked, and what was answered.

    `others` could be meant as well. `also_typed` says that the model has the asked spelling too, which quotes
    would give.
    """

    asked: str
    answered: str
    others: tuple[str, ...]
    also_typed: bool


def read_as(terms: Iterable[AnyTerm]) -> tuple[ReadAs, ...]:
    """Return which words of some terms were answered by others, each once."""
    words = (word for term in terms for word in _words(term) if word.form is Form.MEANT)
    found = (ReadAs(word.asked, word.key, word.others, word.also_typed) for word in words)
    return tuple(dict.fromkeys(found))


def _words(term: AnyTerm) -> Iterable[Word]:
    if isinstance(term, Word):
        return (term,)
    return tuple(token.word for token in term.known if token.word is not None)


def as_typed(term: AnyTerm) -> str:
    """Give a term's text as it was typed; of a word with other accents than the model's, the model's own."""
    if isinstance(term, Word):
        return term.key if term.form is Form.MEANT else term.asked
    return term.text


def name(term: AnyTerm) -> str:
    """Return the name of a term: the key that matched, or the text as it was typed."""
    return term.key if isinstance(term, Word) else term.text


@dataclass(frozen=True, slots=True)
class Embedding:
    """The vector of a word, or the mean vector of a phrase: `weights` has one float per dimension."""

    term: AnyTerm
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Dimensions:
    """How many dimensions each vector has, and the shape of the table; `term` is that of the question."""

    term: AnyTerm | None
    dimensions: int
    keys: int
    rows: int


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two words that a list names as opposites; of a `pair`, as buyer and seller, each supposes the other."""

    first: str
    second: str
    pair: bool

    def swapped(self) -> "Opposed":
        """Return the same with the words in the other order."""
        return Opposed(self.second, self.first, self.pair)


class Tied(StrEnum):
    """What made the vectors of two words nearly equal, which no text did.

    READ: the encoder was asked for the same text in the place of both. SYNONYMS: a dictionary has them as
    synonyms, and the model drew them together. EQUAL: the table has the same numbers on both rows.
    """

    READ = "read"
    SYNONYMS = "synonyms"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class Similarity:
    """The cosine of the angle between two vectors, in [-1, 1].

    `less_similar` is the share, in [0, 1], of a fixed sample of random word pairs whose cosine is lower.
    `opposed` says that the two are listed as opposites, `tied` why they are nearly equal, if they are, `few`
    that the table has too few words for that share to say what is near. `badly_known` are those of both words
    that the model knows badly, `common` the words that two phrases share.
    """

    first: AnyTerm
    second: AnyTerm
    cosine: float
    less_similar: float
    opposed: Opposed | None = None
    tied: Tied | None = None
    few: bool = False
    badly_known: tuple[str, ...] = ()
    common: tuple[str, ...] = ()

    @property
    def same_word(self) -> bool:
        """Whether both sides are the same word, so that the cosine is 1 by definition."""
        if isinstance(self.first, Inferred) and isinstance(self.second, Inferred):
            return self.first.text.lower() == self.second.text.lower()
        if not (isinstance(self.first, Word) and isinstance(self.second, Word)):
            return False
        return self.first.key == self.second.key

    @property
    def same_row(self) -> bool:
        """Whether two different words share one row, so that the cosine is 1 by pruning, not by meaning."""
        if not (isinstance(self.first, Word) and isinstance(self.second, Word)):
            return False
        return self.first.row == self.second.row and not self.same_word

    def swapped(self) -> "Similarity":
        """Return the same answer with its sides exchanged: similarity is symmetric."""
        opposed = None if self.opposed is None else self.opposed.swapped()
        return replace(self, first=self.second, second=self.first, opposed=opposed)
