"""`python -m bot quiz-page`: makes 500 questions of the quiz, judges each anew, and writes 100 to be read."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from bot.program import program
from embeddings.ask.analogy import analogy
from embeddings.ask.groups import odd_one
from embeddings.ask.words import embedding, similarity
from embeddings.game.secrets import StoredGrounds, stored_grounds
from embeddings.game.vocabulary import GameVocabulary, vocabulary_of
from embeddings.quiz.making import MAKERS, quiz_of
from embeddings.quiz.question_kinds import GAPS, QuizKind, QuizQuestion, best_place, range_of
from embeddings.results import Inferred, name
from embeddings.table.space import Space
from rendering.catalog import Catalog
from rendering.quiz_polls import asked_text, option_text, why_right
from tools.pages.writing import builtin_space, writing

PAGE = Path("docs/quiz-questions.md")
MADE = 500
SHOWN = 100
LETTERS = "ABCD"
_ROUNDING = 0.006
"""How far a number may be from what another way of computing it gives: they are kept with four digits."""

INTRODUCTION = """# Questions of the quiz

Questions of `/quiz` that the program made of the built-in model's words by fixed seeds, none taken out by
hand: what may be asked is a matter of rules (`embeddings/quiz/making.py`). Each was judged anew, by the
commands that people ask, in double precision: exactly one answer is right, and the best wrong one is at
least so far away: {gaps}; a cosine that is asked for is 0.08 from the borders of the ranges.

Written by `python -m bot quiz-page`; not edited by hand.
"""


@dataclass(frozen=True, slots=True)
class QuizSource:
    """What the questions are made of."""

    space: Space
    vocabulary: GameVocabulary
    found: StoredGrounds

    def question(self, kind: QuizKind, seed: int) -> QuizQuestion | None:
        """Make the question of a kind and a seed, other words for each kind."""
        own = 1000 * list(MAKERS).index(kind) + seed
        return quiz_of(self.space, self.vocabulary, self.found.secrets, [kind], own)[0]


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Write the page."""
    here = program()
    with writing(here, path):
        path.write_text(page(builtin_space(here)), encoding="utf-8")


def page(space: Space) -> str:
    """Give the page. Raises AssertionError for a question that is not judged as it was made."""
    source = source_of(space, stored_grounds(space))
    made = list(islice(_questions(source), MADE))
    wrong = [question for question in made if not is_right(space, question)]
    if wrong:
        raise AssertionError(wrong)
    gaps = ", ".join(f"{gap} ({kind})" for kind, gap in GAPS.items())
    smallest = _smallest(made)
    counted = Counter(question.kind for question in made)
    lines = [
        INTRODUCTION.format(gaps=gaps),
        f"{MADE} questions were made and judged: {len(made) - len(wrong)} have one right answer.\n",
        "| kind | questions | smallest gap |",
        "|---|---|---|",
        *(f"| {kind} | {counted[kind]} | {smallest.get(kind, '')} |" for kind in MAKERS),
        "",
        "## A sample of a hundred",
        "",
    ]
    catalog = Catalog("pt")
    each = SHOWN // len(MAKERS) + 1
    sample = [line for kind in MAKERS for line in shown(source, catalog, kind, range(each))]
    return "\n".join([*lines, *sample[:SHOWN], ""])


def source_of(space: Space, found: StoredGrounds) -> QuizSource:
    """Give what questions are made of."""
    return QuizSource(space, vocabulary_of(space, found.vocabulary), found)


def shown(source: QuizSource, catalog: Catalog, kind: QuizKind, seeds: Sequence[int]) -> Iterator[str]:
    """Write questions as people read them, the right answer in bold, one a line."""
    for seed in seeds:
        question = source.question(kind, seed)
        if question is not None:
            yield _line(catalog, question)


def is_right(space: Space, question: QuizQuestion) -> bool:
    """Judge a question by what commands answer: one answer is right, by far, and numbers are those told."""
    match question.kind:
        case QuizKind.UNKNOWN:
            return isinstance(embedding(space, question.about[0]).term, Inferred)
        case QuizKind.NUMBER:
            told = similarity(space, *question.about).cosine
            return range_of(told) == question.right and abs(told - question.scores[0]) < _ROUNDING
        case QuizKind.SUM:
            best = analogy(space, question.about, 1, -1, 1).best
            return best is not None and best.word == question.answer[0] and question.is_sure
    scores = _judged(space, question)
    exact = all(abs(one - told) < _ROUNDING for one, told in zip(scores, question.scores, strict=True))
    return exact and question.is_sure and best_place(question.kind, scores) == question.right


def _questions(source: QuizSource) -> Iterator[QuizQuestion]:
    for seed in count():
        for kind in MAKERS:
            question = source.question(kind, seed)
            if question is not None:
                yield question


def _judged(space: Space, question: QuizQuestion) -> list[float]:
    """Give the number of each option as the commands tell it."""
    options, about = question.options, question.about
    match question.kind:
        case QuizKind.ODD:
            found = odd_one(space, tuple(option[0] for option in options))
            told = {name(member.term): member.cosine for member in found.members}
            return [told[option[0]] for option in options]
        case QuizKind.PAIR:
            return [similarity(space, *option).cosine for option in options]
    means = ([similarity(space, about[0], word).cosine for word in option] for option in options)
    return [float(np.mean(cosines)) for cosines in means]


def _smallest(made: Sequence[QuizQuestion]) -> Mapping[QuizKind, float]:
    gaps: dict[QuizKind, float] = {}
    for question in made:
        if question.gap is not None:
            gaps[question.kind] = round(min(question.gap, gaps.get(question.kind, 2.0)), 3)
    return gaps


def _line(catalog: Catalog, question: QuizQuestion) -> str:
    options = [option_text(catalog, question, option) for option in question.options]
    listed = [
        f"**{letter}) {option}**" if place == question.right else f"{letter}) {option}"
        for place, (letter, option) in enumerate(zip(LETTERS, options, strict=False))
    ]
    return f"1. {asked_text(catalog, question)} {' · '.join(listed)} — _{why_right(catalog, question)}_"
