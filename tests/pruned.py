"""Models in which common words share rows, as spaCy's own that were pruned too far."""

from collections.abc import Sequence
from pathlib import Path
from shutil import copy

import numpy as np
import spacy
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub

from embeddings.judging.common_words import commonest

WIDTH = 16


def pruned(
    folder: Path, language: str, name: str, together: Sequence[Sequence[str]], left_out: int = 0
) -> Path:
    """Make a pipeline of the commonest words of a language, but for the `left_out` last of the thousand.

    The words of each group in `together` share the row of its first.
    """
    words = [word for place, word in enumerate(commonest(language)) if not 1000 - left_out <= place < 1000]
    firsts = {word: group[0] for group in together for word in group}
    rows = {word: row for row, word in enumerate(dict.fromkeys(firsts.get(word, word) for word in words))}
    pipeline = spacy.blank(language)
    pipeline.vocab.vectors = Vectors(
        strings=pipeline.vocab.strings,
        data=np.random.default_rng(1).normal(size=(len(rows), WIDTH)).astype(np.float32),
    )
    for word in words:
        key = pipeline.vocab.strings.add(word)
        pipeline.vocab.vectors.add(key, row=rows[firsts.get(word, word)])
    pipeline.meta.update(name=name, version="3.8.0")
    folder.mkdir(parents=True, exist_ok=True)
    pipeline.to_disk(folder)
    return folder


def packaged(site: Path, language: str, name: str, together: Sequence[Sequence[str]]) -> None:
    """Put such a model into a folder of packages, as an installer does."""
    package, full = site / f"{language}_{name}", f"{language}_{name}"
    pruned(package / f"{full}-3.8.0", language, name, together)
    (package / "__init__.py").write_text("")
    copy(package / f"{full}-3.8.0" / "meta.json", package)
    info = site / f"{full}-3.8.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {full}\nVersion: 3.8.0\n")
    (info / "entry_points.txt").write_text(f"[spacy_models]\n{full} = {full}\n")
