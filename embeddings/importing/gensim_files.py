"""Reads vectors that gensim pickled, without running any code that the file names.

A pickle is a program: it names functions and calls them. Here each name that gensim's own files contain is
known and stands for an object that does nothing; a file with any other name is refused. gensim and numpy
never get a pickle to read, not even from the files beside it, where gensim keeps large arrays.
"""

import pickle
import pickletools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from embeddings.errors import EmbeddingError, FileUnsafe, GensimMissing, NotVectors

HEAVIEST = 1 << 30  # about how many bytes the objects of a pickle may take
OBJECT = 64  # about how many bytes one instruction can take at most
NESTED = 10_000  # honest files have some dozen tuples; to hash tuples nested deeper would overflow the stack
NUMBERS = frozenset({"f2", "f4", "f8"})
LONGEST_PIECE = 50
_TUPLES = frozenset("t\x85\x86\x87")  # the instructions that make a tuple: of any size, of 1, 2 and 3

AnyArray = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Pickled:
    """Words in order and their vectors, (words, dimensions) floats, perhaps mapped from another file."""

    words: Sequence[object]
    table: AnyArray


def read_gensim(path: Path, reopened: Callable[[], IO[bytes]], *, packed: bool) -> Pickled:
    """Read the vectors of a gensim file: a `.kv`, or a whole model that has them inside.

    `reopened` gives the pickle from its start. Large arrays lie in files beside `path`, unless it is
    `packed`. Raises FileUnsafe, NotVectors, and GensimMissing, where fastText's vectors must be composed.
    """
    try:
        _weigh(path.name, reopened())
        fields = _fields(_Reader(path.name, reopened()).load())
        beside = None if packed else str(path)
        if "wv" in fields:
            beside = beside and f"{beside}.wv"
            fields = _fields(fields["wv"])
        return Pickled(_words(fields), _table(path.name, fields, beside))
    except EmbeddingError:
        raise
    except Exception as error:
        raise NotVectors(path.name, f"{type(error).__name__}: {error}") from error


class _Inert:
    """Stands for an object of a known class: it keeps its arguments and does nothing."""

    def __new__(cls, *arguments: object, **_: object) -> "_Inert":
        made = object.__new__(cls)
        made.arguments = arguments
        made.state = None
        return made

    arguments: tuple[object, ...]
    state: Any

    def __setstate__(self, state: object) -> None:
        self.state = state

    def __setitem__(self, key: object, value: object) -> None:
        """Accept the entries of a known kind of dictionary; nobody reads them."""


class _Array(_Inert):
    """Stands for `numpy.ndarray`."""


class _Buffer(_Inert):
    """Stands for an array made from a buffer, as in the newest pickles."""


class _Encoded(_Inert):
    """Stands for `_codecs.encode`: old pickles hold bytes as text."""


class _Kind(_Inert):
    """Stands for `numpy.dtype`."""


_KEYED, _WORD2VEC = "gensim.models.keyedvectors", "gensim.models.word2vec"
_KNOWN: Mapping[tuple[str, str], type[_Inert]] = {
    ("numpy", "ndarray"): _Inert,
    ("numpy", "dtype"): _Kind,
    ("numpy._core.multiarray", "_reconstruct"): _Array,
    ("numpy.core.multiarray", "_reconstruct"): _Array,
    ("numpy._core.numeric", "_frombuffer"): _Buffer,
    ("numpy.core.numeric", "_frombuffer"): _Buffer,
    ("numpy._core.multiarray", "scalar"): _Inert,
    ("numpy.core.multiarray", "scalar"): _Inert,
    # the state of a model's training; none of it is used
    ("numpy.random._pickle", "__randomstate_ctor"): _Inert,
    ("numpy.random._pickle", "__bit_generator_ctor"): _Inert,
    ("numpy.random._mt19937", "MT19937"): _Inert,
    ("_codecs", "encode"): _Encoded,
    ("builtins", "hash"): _Inert,
    ("builtins", "int"): _Inert,
    ("__builtin__", "hash"): _Inert,
    ("__builtin__", "int"): _Inert,
    ("collections", "defaultdict"): _Inert,
    ("gensim.utils", "call_on_class_only"): _Inert,
    (_KEYED, "KeyedVectors"): _Inert,
    (_KEYED, "Word2VecKeyedVectors"): _Inert,
    (_KEYED, "EuclideanKeyedVectors"): _Inert,
    (_KEYED, "Vocab"): _Inert,
    (_KEYED, "CompatVocab"): _Inert,
    (_WORD2VEC, "Word2Vec"): _Inert,
    (_WORD2VEC, "Word2VecVocab"): _Inert,
    (_WORD2VEC, "Word2VecTrainables"): _Inert,
    (_WORD2VEC, "Vocab"): _Inert,
    ("gensim.models.doc2vec", "Doc2Vec"): _Inert,
    ("gensim.models.fasttext", "FastText"): _Inert,
    ("gensim.models.fasttext", "FastTextKeyedVectors"): _Inert,
}
"""Pairs, not modules: numpy and gensim themselves have functions that run what they are given."""


class _Reader(pickle.Unpickler):
    """Finds only known names, and gives objects that do nothing."""

    def __init__(self, name: str, file: IO[bytes]) -> None:
        super().__init__(file, encoding="latin1")  # as gensim reads what Python 2 wrote
        self._name = name

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 - pickle's own signature
        known = _KNOWN.get((module, name))
        if known is None:
            raise FileUnsafe(self._name, f"{module}.{name}")
        return known


def _weigh(name: str, file: IO[bytes]) -> None:
    """Check a pickle before it is read: a pickle of a few megabytes may ask for any amount of memory."""
    weight = tuples = 0
    for number, (instruction, argument, _) in enumerate(pickletools.genops(file)):
        weight += OBJECT
        if instruction.code in _TUPLES:
            tuples += 1
        if argument is not None:
            weight += len(argument) if isinstance(argument, str | bytes | bytearray) else 0
            if instruction.name.endswith("PUT") and int(argument) > number:
                raise NotVectors(name, "it remembers more than it has")
        if weight > HEAVIEST:
            raise NotVectors(name, f"its objects would take more than {HEAVIEST >> 20} MB of memory")
        if tuples > NESTED:
            raise NotVectors(name, "too many tuples")


def _fields(held: object) -> dict[str, Any]:
    if not isinstance(held, _Inert) or not isinstance(held.state, dict):
        raise TypeError("no vectors of gensim's")
    return held.state


def _words(fields: Mapping[str, Any]) -> list[object]:
    for name in ("index_to_key", "index2word", "index2entity"):
        if isinstance(words := fields.get(name), list):
            return words
    raise TypeError("no list of words")


def _table(name: str, fields: Mapping[str, Any], beside: str | None) -> AnyArray:
    if "vectors_ngrams" in fields or "vectors_ngrams" in _separate(fields):
        table = _composed(name, fields, beside)
    else:
        table = _numbers(fields, "vectors" if _has(fields, "vectors") else "syn0", beside)
    if table.ndim != 2 or len(table) < len(_words(fields)) or not table.shape[1]:
        raise ValueError(f"a table of the shape {table.shape}")
    return table


def _has(fields: Mapping[str, Any], attribute: str) -> bool:
    return fields.get(attribute) is not None or attribute in _separate(fields)


def _separate(fields: Mapping[str, Any]) -> Sequence[object]:
    names = fields.get("__numpys")
    return names if isinstance(names, list) else ()


def _numbers(fields: Mapping[str, Any], attribute: str, beside: str | None) -> AnyArray:
    if attribute not in _separate(fields):
        return _plain(fields.get(attribute))
    if beside is None:
        raise ValueError(f"its {attribute} lie in a file beside it: unpack all of them")
    table = np.lib.format.open_memmap(f"{beside}.{attribute}.npy", mode="r")  # refuses objects
    if table.dtype.kind != "f":
        raise TypeError(f"{attribute} are no floats")
    return table


def _plain(held: object) -> AnyArray:
    """Make an array from the bytes in a pickle, its shape, and one of a few types of numbers."""
    if isinstance(held, _Array):
        _, shape, kind, fortran, content = held.state
    elif isinstance(held, _Buffer):
        content, kind, shape, order = held.arguments
        fortran = order == "F"
    else:
        raise TypeError("no array")
    if not isinstance(kind, _Kind) or kind.arguments[0] not in NUMBERS:
        raise TypeError("an array of something else than floats")
    bytes_first = ">" if kind.state is not None and kind.state[1] == ">" else "<"
    flat = np.frombuffer(_bytes(content), f"{bytes_first}{kind.arguments[0]}")
    return flat.reshape(shape, order="F" if fortran else "C")


def _bytes(content: object) -> bytes:
    if isinstance(content, _Encoded):
        content = content.arguments[0]
    return content.encode("latin1") if isinstance(content, str) else bytes(memoryview(content))  # type: ignore[arg-type]  # any other type raises a TypeError, as it should


def _composed(name: str, fields: Mapping[str, Any], beside: str | None) -> AnyArray:
    """Return the table of a fastText model, from its words and pieces: gensim does not save it."""
    try:
        # optional, and it takes a second to import
        from gensim.models.fasttext import FastTextKeyedVectors  # noqa: PLC0415
    except ImportError as error:
        raise GensimMissing(name) from error
    own = _numbers(fields, "vectors_vocab", beside)
    shortest, longest, bucket = (fields[part] for part in ("min_n", "max_n", "bucket"))
    if not all(type(number) is int for number in (shortest, longest, bucket)):
        raise TypeError("lengths of pieces that are no numbers")
    if not (1 <= shortest <= LONGEST_PIECE >= longest and bucket >= 0):
        raise ValueError("pieces of words that are too long")
    composed = FastTextKeyedVectors(int(own.shape[1]), shortest, longest, bucket)
    composed.index_to_key = [str(word) for word in _words(fields)]
    composed.vectors_vocab = own
    composed.vectors_ngrams = _numbers(fields, "vectors_ngrams", beside) if bucket else None
    composed.recalc_char_ngram_buckets()
    composed.adjust_vectors()
    return np.asarray(composed.vectors)
