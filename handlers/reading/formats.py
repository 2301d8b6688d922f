"""A file's format, as people type it before or behind the words of a vector: `rei csv`, `rei em (JSON)`."""

import re
from dataclasses import dataclass

from handlers.reading.arguments import tidy
from rendering.files import Format

OTHERS = "xlsx|xls|excel|ods|tsv|txt|pdf|doc|docx|odt|xml|html|parquet|npz|pkl|pickle|zip|png|jpg|svg|hdf5"
"""Kinds of files that people ask for and that Vetorama doesn't write."""

_ANY = rf"[(\[]?\.?(?P<form>{'|'.join(Format)}|{OTHERS})[)\]]?"
_SEPARATORS = " ,;"
_BEHIND = re.compile(rf"(?<=[{_SEPARATORS}]){_ANY}[.,;!?]*\Z", re.IGNORECASE)
_BEFORE = re.compile(rf"[(\[]?\.?({'|'.join(Format)})[)\]]?[ ,;:]+(.+)", re.IGNORECASE)
_ALONE = re.compile(rf"[(\[]?\.?(?:{'|'.join(Format)})[)\]]?", re.IGNORECASE)
_LAST_WORD = re.compile(rf"(?<=[{_SEPARATORS}])\w+\Z")


@dataclass(frozen=True, slots=True)
class Formatted:
    """The words without their format, and the format: small letters of one that is written or not."""

    texts: str
    form: str


def formatted(line: str, as_file: frozenset[str]) -> Formatted:
    """Part the format from the texts; without one it is CSV.

    What stands in quotes is a text, `"json"` too, and so is what stands alone and is no format of ours.
    """
    behind = _BEHIND.search(line)
    if behind is not None and tidy(texts := _without_marker(line[: behind.start()], as_file)):
        return Formatted(texts, behind["form"].lower())
    if (before := _BEFORE.fullmatch(line)) is not None:
        return Formatted(before[2], before[1].lower())
    return Formatted("" if _ALONE.fullmatch(line) else line, Format.CSV)


def is_format(word: str) -> bool:
    """Say whether a word alone names a kind of file, one that is written or another."""
    return re.fullmatch(_ANY, word, re.IGNORECASE) is not None


def written_format(name: str) -> Format | None:
    """Give the format of this name, None for one that Vetorama doesn't write."""
    return next((form for form in Format if form.value == name), None)


def _without_marker(texts: str, as_file: frozenset[str]) -> str:
    """Leave out the words that lead to a format, where a text stands before them: `rei em formato csv`."""
    texts = texts.rstrip(f"{_SEPARATORS}.")
    while (word := _LAST_WORD.search(texts)) is not None and word.group().casefold() in as_file:
        texts = texts[: word.start()].rstrip(f"{_SEPARATORS}.")
    return texts
