"""Checks by LanguageTool's dictionary the genders of the Portuguese words by which bias is measured."""

from pathlib import Path
from typing import Annotated

import typer

from embeddings.language.bias_words import bias_words
from tools.sources.dictionary import MorfologikDictionary

DICTIONARY = "dictionaries/portuguese.dict"
ASKED = {"professions": frozenset("C"), "feminine": frozenset("F"), "masculine": frozenset("M")}
"""The genders that the words of a list must have as nouns: the third letter of a tag such as `NCCS000`."""


def genders(dictionary: MorfologikDictionary, word: str) -> frozenset[str]:
    """Return the genders that a dictionary gives a common noun: M, F, and C for both with one form."""
    return frozenset(entry.tag[2] for entry in dictionary.entries(word) if entry.tag.startswith("NC"))


def disagreeing(dictionary: MorfologikDictionary, heading: str) -> dict[str, frozenset[str]]:
    """Return the words of a list that have no such gender, or for things another one too, with theirs."""
    wanted = ASKED[heading]
    found = {word: genders(dictionary, word) for word in bias_words("pt")[heading]}
    return {
        word: theirs
        for word, theirs in found.items()
        if not (wanted <= theirs if heading == "professions" else wanted == theirs)
    }


def main(data: Annotated[Path, typer.Argument(help="The folder data/pt of lingotweaker-data-pt.")]) -> None:
    """Name the words of the lists whose gender in the dictionary is another one; fail if there are any."""
    dictionary = MorfologikDictionary(data / DICTIONARY)
    found = {heading: disagreeing(dictionary, heading) for heading in ASKED}
    for heading, words in found.items():
        said = ", ".join(f"{word} ({''.join(sorted(theirs)) or '-'})" for word, theirs in words.items())
        typer.echo(f"{heading}: {len(bias_words('pt')[heading])} words; {said or 'the dictionary agrees'}")
    if any(found.values()):
        raise typer.Exit(1)


if __name__ == "__main__":
    typer.run(main)
