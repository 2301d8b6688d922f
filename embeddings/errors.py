"""The errors of the semantic space, each with the data that a sentence about it needs."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class EmbeddingError(Exception):
    """The root of all errors of the semantic space."""


@dataclass
class UnknownWord(EmbeddingError):
    """A single word that is not in the model; never answered with a zero vector."""

    word: str
    suggestions: tuple[str, ...]


@dataclass
class SeveralMeant(UnknownWord):
    """A word without its accents that may be any of the `suggestions`, as `avo`: avó or avô.

    `also_typed` says that the typed spelling is in the model too, which quotes would give.
    """

    also_typed: bool


@dataclass
class ForeignWord(UnknownWord):
    """A common word of another language, which the model's own hardly uses; `language` is its code."""

    language: str


class NoWord(StrEnum):
    """What a text is that is no word."""

    EMOJI = "emoji"
    NUMBER = "number"
    SIGNS = "signs"
    LETTERS = "letters"


@dataclass
class NotAWord(UnknownWord):
    """A text that is no word: no vector is inferred of it."""

    kind: NoWord


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
class ModelOfOtherVersion(ModelDamaged):
    """A model made for another spaCy: `made_for` is its first number, `here` the version there is."""

    made_for: str
    here: str


@dataclass
class NoSpeechParts(EmbeddingError):
    """A question for a part of speech to a model that knows none."""

    model: str


@dataclass
class NoDirection(EmbeddingError):
    """A phrase whose words' vectors cancel each other out: their mean is zero, so it has no direction."""

    text: str


@dataclass
class NothingToLearn(EmbeddingError):
    """Sentences in which no word goes with another more than by chance."""

    sentences: int


class FileFault(StrEnum):
    """What is wrong with a file of vectors, or with one of its lines."""

    UNREADABLE = "unreadable"
    PACKING = "packing"
    LINKS = "links"
    NOTHING = "nothing"
    FORMAT = "format"
    BINARY = "binary"
    ENCODING = "encoding"
    DIMENSIONS = "dimensions"
    HEADER = "header"
    MORE = "more"
    COLUMNS = "columns"
    COMMA = "comma"
    THOUSANDS = "thousands"
    SEPARATOR = "separator"
    SPARSE = "sparse"
    NUMBER = "number"
    KEY = "key"
    SHIFTED = "shifted"
    BYTE_ORDER = "byte-order"
    ONE_NUMBER = "one-number"
    NO_WORDS = "no-words"
    ZEROS = "zeros"
    CUT = "cut"
    LANGUAGE = "language"


@dataclass
class NotVectors(EmbeddingError):
    """A file in which no words with vectors were found, in any of the formats that can be imported.

    `line` is the number of the line, or of a binary file's word, that shows the `fault`, 0 if it is the
    whole file's; `found` and `wanted` are what the fault's sentence names, `reason` is what a library said.
    `lost` of the file's `total` lines cannot be read, if most of the others can.
    """

    file: str
    reason: str = ""
    fault: FileFault = FileFault.UNREADABLE
    line: int = 0
    found: str = ""
    wanted: str = ""
    lost: int = 0
    total: int = 0


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
class FileTampered(EmbeddingError):
    """A file of a package that is not the one whose hash is written down."""

    package: str
    file: str


@dataclass
class PackageDamaged(EmbeddingError):
    """A package of which a `file` is missing or cannot be unpacked; "" where it is no archive itself."""

    package: str
    file: str
    missing: bool = False


@dataclass
class GensimMissing(EmbeddingError):
    """A file that only gensim can read, and gensim is not installed."""

    file: str


@dataclass
class EncodingRefused(EmbeddingError):
    """An encoding that Python does not know, or that the file is not in."""

    encoding: str


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
    """A file in which no rated pairs, or no analogies, were found, or hardly any.

    `line` is the number of the first of the `lost` lines, of `total`, that are neither; `encoding` is what
    the text may be in if it is not in UTF-8. With a `column`, JSON ends to be JSON there. A `binary` file is
    no text at all.
    """

    file: str
    line: int = 0
    lost: int = 0
    total: int = 0
    encoding: str = ""
    column: int = 0
    binary: bool = False


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


@dataclass
class TooFewListed(EmbeddingError):
    """A model that has only `known` of the `listed` words that a test needs; 0 of 0 without a list."""

    language: str
    known: int
    listed: int
