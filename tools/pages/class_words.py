"""`python -m bot class-words-page`: what a class asks first, with the answers and a reader's judgement."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import typer

from embeddings.ask.analogy import Candidate, analogy
from embeddings.ask.neighbours import neighbours
from embeddings.judging.categories import odd_ones_found, questions, read_categories
from embeddings.table.space import Space
from tools.pages.writing import write_page

DOCS = Path(__file__).parents[2] / "docs"
JUDGEMENTS = DOCS / "words-of-a-class.pt.txt"
ANALOGIES = DOCS / "everyday-analogies.pt.txt"
CATEGORIES = DOCS / "categories.pt.txt"
PAGE = Path("docs/words-of-a-class.md")

GOOD, FORM = "good", "form"
BAD: Final = ("look-alike", "foreign", "unrelated")
UNJUDGED = "unjudged"
MARKS: Final = (GOOD, FORM, *BAD)
SHOWN = 10

Judgements = Mapping[str, Mapping[str, str]]
"""The mark of each neighbour, by the word asked about and by the neighbour."""

INTRODUCTION = """# What a class asks first

Sixty words that a Brazilian class would type, forty everyday analogies, and odd ones out of eighteen
categories, in {model}. Written by `python -m bot class-words-page`; not edited by hand, nothing chosen.

## Neighbours

A reader marked each neighbour in [the list](words-of-a-class.pt.txt): **good**: one sees why it is near;
**form**: of the word itself, or of its family; **look-alike**: near by its letters only; **foreign**: a word
of another language, or near by what it means there; **unrelated**. What is not good and no form stands in
bold letters, with the first letter of its mark. The marks are the reader's; a neighbour that nobody judged
yet counts as bad, with `?`.
"""


@dataclass(frozen=True, slots=True)
class Judged:
    """A list of neighbours with their marks."""

    word: str
    marked: tuple[tuple[str, str], ...]


def read_judgements(path: Path) -> dict[str, dict[str, str]]:
    """Read lines such as `rei | good | imperador rainha`; raises ValueError for another mark."""
    read: dict[str, dict[str, str]] = {}
    for line in path.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        word, mark, near = (part.strip() for part in line.split("|"))
        if mark not in MARKS:
            raise ValueError(line)
        read.setdefault(word, {}).update(dict.fromkeys(near.split(), mark))
    return read


def judged(space: Space, judgements: Judgements, *, everything: bool) -> Iterator[Judged]:
    """Give the ten neighbours of each judged word, clean or raw, with their marks."""
    for word, marks in judgements.items():
        near = neighbours(space, word, SHOWN, everything).found
        yield Judged(word, tuple((one.word, marks.get(one.word, UNJUDGED)) for one in near))


def counted(lists: Sequence[Judged]) -> Counter[str]:
    """Count the marks of all lists."""
    return Counter(mark for one in lists for _, mark in one.marked)


def share_of_bad(lists: Sequence[Judged]) -> float:
    """Return the share, in [0, 1], of neighbours that are neither good nor a form."""
    total = counted(lists)
    return 1 - (total[GOOD] + total[FORM]) / max(1, total.total())


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Write the page."""
    write_page(path, page)


def page(space: Space) -> str:
    """Give the page."""
    judgements = read_judgements(JUDGEMENTS)
    clean, raw = (list(judged(space, judgements, everything=every)) for every in (False, True))
    parts = [
        INTRODUCTION.format(model=f"{space.card.name} {space.card.version}"),
        *_counted({"clean": clean, "raw": raw}),
        *_lists(clean, raw),
        *_analogies(space),
        *_odd(space),
    ]
    return "\n".join(parts) + "\n"


def _counted(lists: Mapping[str, Sequence[Judged]]) -> Iterator[str]:
    marks = (*MARKS, UNJUDGED)
    yield f"| list | {' | '.join(marks)} | neither good nor form |"
    yield "|---" * (len(marks) + 2) + "|"
    for name, listed in lists.items():
        total = counted(listed)
        yield f"| {name} | {' | '.join(str(total[mark]) for mark in marks)} | {share_of_bad(listed):.1%} |"
    yield ""


def _lists(clean: Sequence[Judged], raw: Sequence[Judged]) -> Iterator[str]:
    yield from ("| word | clean | raw |", "|---|---|---|")
    for one, other in zip(clean, raw, strict=True):
        yield f"| {one.word} | {_row(one)} | {_row(other)} |"
    yield ""


def _row(one: Judged) -> str:
    return " · ".join(
        word if mark in {GOOD, FORM} else f"**{word}** ({'?' if mark == UNJUDGED else mark[0]})"
        for word, mark in one.marked
    )


def _analogies(space: Space) -> Iterator[str]:
    asked = [line.split() for line in ANALOGIES.read_text("utf-8").splitlines() if not line.startswith("#")]
    yield from ("## Analogies", "", "As `/analogia` answers them; the expected word in bold letters.", "")
    answers = [analogy(space, (second, first, third), 1, -1, 1) for first, second, third, _ in asked]
    lists = [(_words(one.added), _words(one.multiplied)) for one in answers]
    for place, method in enumerate(("3CosAdd", "3CosMul")):
        best = sum(both[place][:1] == [words[3]] for words, both in zip(asked, lists, strict=True))
        five = sum(words[3] in both[place] for words, both in zip(asked, lists, strict=True))
        yield f"{method}: {best} of {len(asked)} first, {five} among the first five.\n"
    yield from ("| asked | expected | 3CosAdd | 3CosMul |", "|---|---|---|---|")
    for (first, second, third, fourth), both in zip(asked, lists, strict=True):
        shown = [
            ", ".join(f"**{word}**" if word == fourth else word for word in words) or "-" for words in both
        ]
        yield f"| {second} - {first} + {third} | {fourth} | {' | '.join(shown)} |"
    yield ""


def _words(candidates: Sequence[Candidate]) -> list[str]:
    return [one.word for one in candidates if not one.given]


def _odd(space: Space) -> Iterator[str]:
    categories = read_categories(CATEGORIES)
    yield from ("## Odd one out", "", "Three words of a category and one of another.", "")
    yield from ("| category | questions | found |", "|---|---|---|")
    asked = {one: list(questions(categories, one)) for one in categories}
    right = {one: odd_ones_found(space, some) for one, some in asked.items()}
    for one, some in asked.items():
        yield f"| {one} | {len(some)} | {right[one] / len(some):.1%} |"
    total = sum(map(len, asked.values()))
    yield f"| all | {total} | {sum(right.values()) / total:.1%} |"
