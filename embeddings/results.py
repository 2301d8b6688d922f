"""What the space answers: frozen values that can be stored and shown without the space."""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """Which spelling of a word was found in the model, in the order in which they are tried."""

    EXACT = "exact"
    LOWER = "lower"
    CAPITALISED = "capitalised"
    UPPER = "upper"


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Where a model comes from and how large it is.

    `keys` counts the words that have a vector, `rows` the distinct vectors: in a pruned model many words
    share a row. `digest` is the SHA-256 (hex) of the table and its keys, so equal digests give equal answers.
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

    @property
    def short_digest(self) -> str:
        """The first eight hexadecimal digits: enough to distinguish two models in a chat."""
        return self.digest[:8]


@dataclass(frozen=True, slots=True)
class Word:
    """A word that was found: the text that was asked, the key that matched, and the other words of its row.

    `norm` is the Euclidean length of its vector. `sharing` counts the other words on the same row;
    `shared` names a few of them, the most frequent first. `twins` are far more frequent words that differ
    only by more accents: who asks for `avo` may mean `avó`.
    """

    asked: str
    key: str
    form: Form
    row: int
    norm: float
    sharing: int
    shared: tuple[str, ...]
    twins: tuple[str, ...] = ()


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
    have meant. It has no row and no tokens in the table.
    """

    text: str
    norm: float
    suggestions: tuple[str, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """No tokens: the vector is not a mean of vectors of the table."""
        return ()

    @property
    def known(self) -> tuple[Token, ...]:
        """No tokens, for the same reason."""
        return ()


AnyTerm = Term | Inferred


def as_typed(term: AnyTerm) -> str:
    """Give a term's text as it was typed."""
    return term.asked if isinstance(term, Word) else term.text


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
class Similarity:
    """The cosine of the angle between two vectors, in [-1, 1].

    `less_similar` is the share, in [0, 1], of a fixed sample of random word pairs whose cosine is lower.
    """

    first: AnyTerm
    second: AnyTerm
    cosine: float
    less_similar: float

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
        return Similarity(self.second, self.first, self.cosine, self.less_similar)
