"""What polls of the quiz say: both languages, within Telegram's limits."""

from random import Random

import pytest

from embeddings.quiz.question_kinds import QuizKind, QuizQuestion
from handlers.commands import COMMANDS
from handlers.service.quizzes_in_play import written_question
from rendering.catalog import Catalog
from rendering.glossary import term_name
from rendering.quiz import QuizResults, own_place, ranked
from rendering.quiz_ideas import IDEAS
from rendering.quiz_polls import KIND_TERMS, idea_of, poll_of
from storage.quiz_records import QuizVote
from tests.conversation import ENGLISH, PORTUGUESE

LONG = ("responsabilidade", "desenvolvimento", "constrangimento", "incompreensível", "administradores")
PAIRS = tuple((word, f"{word}s") for word in LONG[:4])
LISTS = tuple((word, f"{word}s", f"des{word}") for word in LONG[:4])
WORDS = tuple((word,) for word in LONG[:4])
CHANCE = Random(1)  # noqa: S311 - no secret
SCORES = (-0.123, 0.9, -0.456, -0.001)
QUESTIONS = (
    QuizQuestion(QuizKind.NEAREST, LONG[4:], WORDS, 1, SCORES),
    QuizQuestion(QuizKind.ODD, (), WORDS, 0, (-0.1, 0.9, 0.8, 0.7)),
    QuizQuestion(QuizKind.PAIR, (), PAIRS, 1, SCORES),
    QuizQuestion(QuizKind.PAIR, (), PAIRS, 1, SCORES, opposed=True),
    QuizQuestion(QuizKind.SUM, LONG[:3], WORDS, 1, SCORES),
    *(QuizQuestion(QuizKind.NUMBER, LONG[:2], (("0",), ("1",), ("2",)), one, (-0.1,)) for one in range(3)),
    QuizQuestion(QuizKind.LIST, LONG[4:], LISTS, 1, SCORES),
    QuizQuestion(QuizKind.STRIP, LONG[4:], WORDS[:3], 1, SCORES[:3], ((0.1, 0.2),) * 4),
    *(
        QuizQuestion(QuizKind.UNKNOWN, LONG[:1], (("pieces",), ("nothing",), ("zeros",), ("spelling",)), one)
        for one in range(2)
    ),
    QuizQuestion(QuizKind.ORDER, (" ".join(LONG[:3]),), WORDS, 1, SCORES),
)


@pytest.mark.parametrize("catalog", [PORTUGUESE, ENGLISH], ids=["pt", "en"])
def test_every_poll_fits_and_leads_to_a_command(catalog: Catalog) -> None:
    keys = {command.key for command in COMMANDS}
    for question in (*QUESTIONS, *(written_question(key, CHANCE) for key in IDEAS)):
        poll = poll_of(catalog, question, 20, 20)
        assert len(poll.question) < 300, question
        assert max(map(len, poll.options)) <= 100, question
        assert 0 < len(poll.why) <= 200, question
        assert not poll.why.endswith("…"), poll.why
        assert len(set(poll.options)) == len(poll.options), question
        assert poll.see.command in keys
        assert term_name(catalog, idea_of(question))


def test_every_kind_is_about_a_term() -> None:
    assert {*KIND_TERMS, QuizKind.IDEA} == set(QuizKind)
    assert len(IDEAS) >= 60


@pytest.mark.parametrize("catalog", [PORTUGUESE, ENGLISH], ids=["pt", "en"])
def test_the_right_answer_is_not_known_by_its_length(catalog: Catalog) -> None:
    polls = [poll_of(catalog, written_question(key, CHANCE), 1, 1) for key in IDEAS]
    longest = sum(max(poll.options, key=len) == poll.options[poll.right] for poll in polls)
    assert longest < len(polls) / 3


def vote(person: int, name: str, seconds: float, *, is_right: bool, item: int = 1) -> QuizVote:
    return QuizVote(item, person, name, 0, is_right, seconds)


def test_right_counts_before_fast_and_equals_share_a_place() -> None:
    cast = [
        vote(1, "fast and wrong", 1, is_right=False),
        vote(2, "slow", 25, is_right=True),
        vote(2, "slow", 25, is_right=True, item=2),
        vote(3, "fast", 2, is_right=True),
        vote(4, "as fast", 2, is_right=True),
    ]
    order = [(one.place, one.name, one.right) for one in ranked(cast)]
    assert order == [(1, "slow", 2), (2, "fast", 1), (2, "as fast", 1), (4, "fast and wrong", 0)]


def test_a_box_shows_two_places_around_and_no_more() -> None:
    cast = [vote(n, f"Pessoa {n} de nome comprido", n, is_right=True) for n in range(1, 10)]
    results = QuizResults(None, [], ranked(cast), [])  # type: ignore[arg-type]
    box = own_place(PORTUGUESE, results, 5)
    assert len(box) <= 200
    assert [line[:2] for line in box.splitlines()[1:]] == ["3º", "4º", "➤ ", "6º", "7º"]
    assert own_place(PORTUGUESE, results, 77) == "Você não respondeu a nenhuma pergunta deste quiz."
