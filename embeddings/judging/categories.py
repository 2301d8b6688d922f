"""How often a model finds the odd one out among three words of a category and one of another."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from embeddings.ask.groups import odd_one
from embeddings.results import name
from embeddings.table.space import Space

ALIKE = 3  # words of one category in a question
Categories = Mapping[str, Sequence[str]]


def read_categories(path: Path) -> dict[str, tuple[str, ...]]:
    """Read lines such as `fruit: apple pear`; a line that begins with # says something about the others."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    parted = (line.partition(":") for line in lines)
    return {category.strip(): tuple(words.split()) for category, _, words in parted}


def questions(categories: Categories, category: str) -> Iterator[tuple[str, ...]]:
    """Give questions of four words: three that follow each other in a category, and last a stranger.

    A stranger is a word of another category. Each three words meet one stranger of every other category, the
    next three words meet its next one. A word that is in both categories is no stranger.
    """
    own = categories[category]
    others = [words for other, words in categories.items() if other != category]
    for number, group in enumerate(whole_groups(own)):
        strangers = (words[(number + place) % len(words)] for place, words in enumerate(others))
        yield from ((*group, stranger) for stranger in strangers if stranger not in own)


def whole_groups(words: Sequence[str]) -> list[Sequence[str]]:
    """Split words into groups of `ALIKE` that follow each other; what is left at the end is no group."""
    return [words[start : start + ALIKE] for start in range(0, len(words) - ALIKE + 1, ALIKE)]


def odd_ones_found(space: Space, asked: Sequence[tuple[str, ...]]) -> int:
    """Count the questions in which the model takes the last word for the odd one out."""
    return sum(name(odd_one(space, words).members[0].term) == words[-1] for words in asked)
