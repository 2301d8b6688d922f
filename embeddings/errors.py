"""The errors of the semantic space, each with the data that a sentence about it needs."""

from dataclasses import dataclass
from pathlib import Path


class EmbeddingError(Exception):
    """The root of all errors of the semantic space."""


@dataclass
class UnknownWord(EmbeddingError):
    """A single word that is not in the model; never answered with a zero vector."""

    word: str
    suggestions: tuple[str, ...]


@dataclass
class NothingKnown(EmbeddingError):
    """A phrase of which no token has a vector."""

    text: str
    tokens: int


@dataclass
class ModelNotFound(EmbeddingError):
    """No model of this name is installed and no folder of this path holds one."""

    name: str
    available: tuple[str, ...]


@dataclass
class ModelWithoutVectors(EmbeddingError):
    """A pipeline that opens but has no table of word vectors, as the `sm` ones."""

    name: str
    instead: str


@dataclass
class ModelDamaged(EmbeddingError):
    """A model whose files cannot be read."""

    name: str
    reason: str


@dataclass
class NoDirection(EmbeddingError):
    """A phrase whose words' vectors cancel each other out: their mean is zero, so it has no direction."""

    text: str


@dataclass
class NotVectors(EmbeddingError):
    """A file in which no words with vectors were found, in any of the formats that can be imported."""

    file: str
    reason: str


@dataclass
class FileUnsafe(EmbeddingError):
    """A file that tries to run code: `found` is the name of a function that no file of vectors needs."""

    file: str
    found: str


@dataclass
class UnpacksTooFar(EmbeddingError):
    """A packed file that unpacks to more than `times` its own size."""

    file: str
    times: int


@dataclass
class TooManyWords(EmbeddingError):
    """A file with more vectors than fit into `megabytes`, or than are imported without a limit."""

    file: str
    megabytes: int


@dataclass
class GensimMissing(EmbeddingError):
    """A file that only gensim can read, and gensim is not installed."""

    file: str


@dataclass
class NameRefused(EmbeddingError):
    """A name that no imported model can have: capitals, signs, or too long."""

    name: str


@dataclass
class ModelExists(EmbeddingError):
    """A name under which a model was imported already."""

    name: str


@dataclass
class LanguageRefused(EmbeddingError):
    """A language code for which spaCy has no tokenizer here."""

    language: str


@dataclass
class NotLemmas(EmbeddingError):
    """A file that is not a table of lemmas."""

    file: str


@dataclass
class NotRatings(EmbeddingError):
    """A file in which no rated pairs, or no analogies, were found."""

    file: str


@dataclass
class SeveralUnknown(EmbeddingError):
    """Several texts of one question that have no vector, each with its own error."""

    unknown: tuple[UnknownWord | NothingKnown, ...]


@dataclass
class CancelledOut(EmbeddingError):
    """A sum of words that cancel each other out: the result is zero, so no word is near it."""

    texts: tuple[str, ...]


@dataclass
class SamePoles(EmbeddingError):
    """Two poles that are the same point: there is no line between them."""

    first: tuple[str, ...]
    second: tuple[str, ...]


@dataclass
class SentenceTooLong(EmbeddingError):
    """A sentence with more tokens than can be compared word by word."""

    text: str
    tokens: int
    limit: int


@dataclass
class NotNeighbours(EmbeddingError):
    """Two words on one row, or twice the same word: neither has a place among the other's neighbours."""

    first: str
    second: str


class DiskFull(OSError):
    """A disk with fewer free bytes than a model needs."""

    def __init__(self, folder: Path, needed: int, free: int) -> None:
        super().__init__(folder, needed, free)
        self.folder = folder
        self.needed = needed
        self.free = free

    def __str__(self) -> str:
        return (
            f"{self.folder}: {self.free // 1_000_000} MB are free, {self.needed // 1_000_000} MB are needed"
        )
