"""Chooses the words of the built-in model once, by frequencies and by LanguageTool's dictionary."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import numpy as np
import simplemma
import typer

from embeddings.builtin.recipe import Recipe
from embeddings.builtin.shipped_words import packed_words
from embeddings.builtin.whole_list import WholeList
from embeddings.builtin.word_list import vocabulary
from embeddings.encoder import Pieces
from embeddings.vectors.arrays import Flags
from tools.sources.dictionary import Dictionaries, MorfologikDictionary

TARGET = Path("embeddings/builtin/data/words.pt.txt.xz")
FILES = ("dictionaries/portuguese.dict", "spelling/pt-BR.dict", "spelling/pt-PT-90.dict")
STRANGE = 2.5
"""A word in no Portuguese dictionary is left out if another language has it this many times as often."""
_SILENT = re.compile("[cp](?=[tcç])")
_CLOSED = str.maketrans("éó", "êô")
STRANGE_NAME = 3.0
"""The same for a word with a capital letter: `Friday`, if a dictionary of that language has it as a word."""


def chosen(recipe: Recipe, pieces: Pieces, dictionary: Dictionaries) -> WholeList:
    """Return the words of the model with their parts of speech, without those of other languages."""
    frequent = vocabulary(recipe, pieces)
    listed = WholeList.of(frequent, recipe.added_place or len(frequent.words), recipe.language)
    words = listed.known.words
    parts = np.array([int(dictionary.part(word)) for word in words], dtype=np.uint8)
    lemmas = np.array([dictionary.is_lemma(word) for word in words])
    known = replace(listed.known, listed=listed.known.listed | (parts > 0))
    listed = replace(listed, known=known, parts=parts, bases=listed.bases | lemmas)
    return of_these(listed, ~_strange(listed, pieces, dictionary))


def of_these(listed: WholeList, kept: Flags) -> WholeList:
    """Return the kept words of a list, in its order; the families that are left are numbered anew."""
    known = listed.known
    fewer = replace(
        known,
        words=tuple(word for word, stays in zip(known.words, kept, strict=True) if stays),
        shares=known.shares[kept],
        abroad=known.abroad[kept],
        listed=known.listed[kept],
        family=np.unique(known.family[kept], return_inverse=True)[1],
    )
    return replace(
        listed,
        known=fewer,
        added=listed.added[kept],
        names=listed.names[kept],
        bases=listed.bases[kept],
        parts=listed.parts[kept],
    )


def _strange(listed: WholeList, pieces: Pieces, dictionary: Dictionaries) -> Flags:
    """Say which words come from other languages: no Portuguese dictionary and no list of ours has them."""
    known = listed.known
    loose = ~listed.added & ~listed.names & (listed.parts == 0)
    cased = np.array([pieces.casing(word) != word for word in known.words])
    english = np.array([_is_english(word) for word in known.words])
    spelled = np.array([any(map(dictionary.part, _respelled(word))) for word in known.words])
    strange = np.where(cased, english & (known.abroad > STRANGE_NAME), known.abroad > STRANGE)
    return np.asarray(loose & strange & ~spelled)


def _respelled(word: str) -> set[str]:
    """Give the possible spellings of a word in Brazil, or of today: `actor`, `higiénico`."""
    return {_SILENT.sub("", word), word.translate(_CLOSED)} - {word}


def _is_english(word: str) -> bool:
    """Say whether a word is English and not a name: names have no plural."""
    return all(simplemma.is_known(form, lang="en") for form in (word, f"{word}s"))


def main(
    data: Annotated[Path, typer.Argument(help="The folder data/pt of lingotweaker-data-pt.")],
    target: Annotated[Path, typer.Option(help="The file to write.")] = TARGET,
) -> None:
    """Choose the words and write them with all that a build has to know of them."""
    recipe = Recipe()
    tagged, *spelled = (MorfologikDictionary(data / file) for file in FILES)
    listed = chosen(recipe, Pieces(), Dictionaries(tagged, tuple(spelled)))
    target.write_bytes(packed_words(listed, recipe))
    named, size = int((listed.parts > 0).sum()), target.stat().st_size
    typer.echo(f"{len(listed.parts)} words, {named} of them in the dictionary, {size} bytes")


if __name__ == "__main__":
    typer.run(main)
