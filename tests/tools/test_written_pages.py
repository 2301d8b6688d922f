"""The pages of the documentation that the program writes are what it writes today."""

import re
from pathlib import Path

import pytest

from embeddings.game.secrets import StoredGrounds, stored_grounds
from embeddings.judging.categories import odd_ones_found, questions, read_categories
from embeddings.quiz.making import MAKERS
from embeddings.quiz.question_kinds import QuizKind
from embeddings.table.space import Space
from tests.conversation import PORTUGUESE
from tools.pages import (
    class_words,
    concept_inventory,
    firsts,
    inline,
    neighbours,
    quiz_questions,
    replies,
    secret_words,
)

ROOT = Path(__file__).parents[2]
_COUNT = re.compile(r"(?<=\| )\d+(?= \|)")


def _kept(page: Path) -> str:
    return (ROOT / page).read_text("utf-8")


def test_the_neighbours_on_their_page_are_those_that_are_found(builtin: Space, french: Space) -> None:
    assert neighbours.page(builtin, french) == _kept(neighbours.PAGE), "run: python -m bot neighbours-page"


async def test_inline_queries_are_offered_what_stands_on_their_page(builtin: Space) -> None:
    assert await inline.page(builtin) == _kept(inline.PAGE), "run: python -m bot inline-page"


async def test_what_is_not_quite_a_question_is_answered_as_on_its_page(builtin: Space) -> None:
    assert await replies.page(builtin) == _kept(replies.PAGE), "run: python -m bot replies-page"


async def test_first_messages_are_answered_as_on_their_page(builtin: Space) -> None:
    assert await firsts.page(builtin) == _kept(firsts.PAGE), "run: python -m bot firsts-page"


def test_the_test_has_the_items_that_stand_on_its_page() -> None:
    assert concept_inventory.page() == _kept(concept_inventory.PAGE), "run: python -m bot inventory-page"


def test_what_a_class_asks_first_is_answered_as_on_its_page(builtin: Space) -> None:
    assert class_words.page(builtin) == _kept(class_words.PAGE), "run: python -m bot class-words-page"


def test_few_neighbours_of_a_class_are_no_good_ones_and_none_is_unjudged(builtin: Space) -> None:
    judgements = class_words.read_judgements(class_words.JUDGEMENTS)
    assert len(judgements) == 60
    for everything, most in ((False, 0.05), (True, 0.06)):
        lists = list(class_words.judged(builtin, judgements, everything=everything))
        assert class_words.counted(lists)[class_words.UNJUDGED] == 0
        assert class_words.share_of_bad(lists) <= most


def test_most_odd_ones_out_of_everyday_categories_are_found(builtin: Space) -> None:
    categories = read_categories(class_words.CATEGORIES)
    asked = {one: list(questions(categories, one)) for one in categories}
    right = {one: odd_ones_found(builtin, some) for one, some in asked.items()}
    assert sum(right.values()) / sum(map(len, asked.values())) >= 0.88
    hard = ("cozinha", "roupas")
    assert sum(right[one] for one in hard) / sum(len(asked[one]) for one in hard) >= 0.75


@pytest.fixture(scope="module")
def grounds(builtin: Space) -> StoredGrounds:
    return stored_grounds(builtin)


def test_secrets_have_the_neighbours_that_stand_on_their_page(builtin: Space, grounds: StoredGrounds) -> None:
    made, kept = secret_words.page(builtin, grounds), _kept(secret_words.PAGE)
    assert _COUNT.sub("", made) == _COUNT.sub("", kept), "run: python -m bot secrets-page"
    # processors round sums in their own way: a word at the edge of what is warm may lie on either side
    pairs = zip(_COUNT.findall(made), _COUNT.findall(kept), strict=True)
    assert all(abs(int(one) - int(other)) <= 1 for one, other in pairs), "run: python -m bot secrets-page"


@pytest.mark.parametrize("kind", MAKERS)
def test_the_quiz_asks_what_stands_on_its_page(
    builtin: Space, grounds: StoredGrounds, kind: QuizKind
) -> None:
    source = quiz_questions.source_of(builtin, grounds)
    (line,) = quiz_questions.shown(source, PORTUGUESE, kind, [1])
    assert line in _kept(quiz_questions.PAGE), "run: python -m bot quiz-page"
    question = source.question(kind, 1)
    assert question is not None
    if kind is not QuizKind.UNKNOWN:  # asking the encoder takes seconds; the page's writer does it
        assert quiz_questions.is_right(builtin, question)
