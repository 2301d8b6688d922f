"""What stands behind `/quiz`, and which questions are planned for it."""

from collections import Counter
from random import Random

import pytest

from embeddings.quiz.question_kinds import QuizKind
from handlers.reading.quizzes import EVERYTHING, read_quiz
from handlers.service.quizzes_in_play import planned
from rendering.quiz_ideas import IDEAS
from tests.conversation import ENGLISH, PORTUGUESE

CHANCE = Random(3)  # noqa: S311 - no secret
BOTH = (PORTUGUESE, ENGLISH)


@pytest.mark.parametrize(
    ("text", "count", "seconds", "anonymous"),
    [
        ("", 5, None, False),
        ("10", 10, None, False),
        ("0", 1, None, False),
        ("21", 20, None, False),
        ("5 20s anônimo", 5, 20, True),
        ("anonymous 45 sec 3", 3, 45, True),
        ("2 1s", 2, 5, False),
        ("2 999 segundos", 2, 600, False),
    ],
)
def test_the_parts_of_a_wish_come_in_any_order(
    text: str, count: int, seconds: int | None, *, anonymous: bool
) -> None:
    wish = read_quiz(BOTH, PORTUGUESE, text)
    assert wish is not None
    assert (wish.count, wish.seconds, wish.anonymous) == (count, seconds, anonymous)
    assert wish.theme == EVERYTHING


@pytest.mark.parametrize("text", ["5 10", "5 batatas", "99999"])
def test_what_can_not_be_read_is_no_wish(text: str) -> None:
    assert read_quiz(BOTH, PORTUGUESE, text) is None


def test_a_theme_is_a_part_of_the_quiz_or_a_term_in_any_language() -> None:
    for text, kinds in (
        ("vizinhos", {QuizKind.NEAREST, QuizKind.ODD, QuizKind.PAIR, QuizKind.LIST}),
        ("8 neighbors", {QuizKind.NEAREST, QuizKind.ODD, QuizKind.PAIR, QuizKind.LIST}),
        ("ideias", set()),
        ("analogia", {QuizKind.SUM}),
        ("viés", set()),
    ):
        wish = read_quiz(BOTH, PORTUGUESE, text)
        assert wish is not None, text
        assert set(wish.theme.kinds) == kinds, text
        assert wish.theme.ideas, text


def test_kinds_take_turns_and_one_whose_answer_is_always_the_same_comes_once() -> None:
    plan = planned(EVERYTHING.kinds, list(IDEAS), 20, [], CHANCE)
    counted = Counter(plan)
    assert len(plan) == 20
    assert counted[QuizKind.UNKNOWN] <= 1
    assert counted[QuizKind.ORDER] <= 2
    assert counted[QuizKind.IDEA] >= 3
    assert planned((QuizKind.UNKNOWN,), [], 5, [], CHANCE) == [QuizKind.UNKNOWN]
    assert planned((), ["cosine-range"], 5, [], CHANCE) == [QuizKind.IDEA]
