"""What the semantic space cannot answer, with the data that a sentence about it needs."""

from dataclasses import dataclass


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
    """A phrase whose words' vectors cancel each other out: their mean points nowhere, so it has no angles."""

    text: str
