"""Questions of the quiz: each has one right answer, and that by far."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embeddings.ask.neighbours import neighbours
from embeddings.game.secrets import stored_grounds
from embeddings.quiz.making import MAKERS, quiz_ground, quiz_of
from embeddings.quiz.question_kinds import GAPS, QuizKind, QuizQuestion, best_place
from embeddings.quiz.text_questions import relations
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from tests.game_space import FIELDS, field_vectors, small_field
from tools.pages.quiz_questions import QuizSource, is_right, source_of

SPACE = small_field()
RARE = (
    ("tamanduá", "jaguatirica", "quati", "cutia", "paca", "bezerro", "cágado", "lontra"),
    ("escumadeira", "caçarola", "terrina", "ralador", "moringa", "cuscuzeira", "frigideira", "saladeira"),
    ("falésia", "escuna", "enseada", "restinga", "jangada", "maresia", "vazante", "arrecife"),
)
KINDS = st.lists(st.sampled_from([kind for kind in QuizKind if kind in MAKERS]), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def source() -> QuizSource:
    return source_of(SPACE, stored_grounds(SPACE))


@settings(max_examples=30)
@given(seed=st.integers(0, 2**32), kinds=KINDS)
def test_a_made_question_has_one_right_answer_by_far(
    source: QuizSource, seed: int, kinds: list[QuizKind]
) -> None:
    made = quiz_of(SPACE, source.vocabulary, source.found.secrets, kinds, seed)
    assert made == quiz_of(SPACE, source.vocabulary, source.found.secrets, kinds, seed)
    subjects: list[str] = []
    for kind, question in zip(kinds, made, strict=True):
        if question is None:
            continue
        assert question.kind is kind
        assert len(set(question.options)) == len(question.options)
        assert question.is_sure
        if question.scores:
            assert best_place(kind, question.scores) == question.right
        if kind is not QuizKind.UNKNOWN:
            assert is_right(SPACE, question)
        words = [] if kind is QuizKind.NUMBER else [word for option in question.options for word in option]
        assert not {"merda", "Lisboa"}.intersection([*question.about, *words])
        subjects += question.about
    assert len(set(subjects)) == len(subjects)


def test_what_a_rounding_could_turn_is_not_asked() -> None:
    options = (("pato",), ("mar",))
    for kind, gap in GAPS.items():
        sign = -1 if kind is QuizKind.ODD else 1
        for far, sure in ((gap + 0.01, True), (gap - 0.01, False)):
            question = QuizQuestion(kind, ("gato",), options, 0, (0.5 + sign * far, 0.5))
            assert question.is_sure is sure, kind
    for cosine, sure in ((0.1, True), (0.2, False), (0.3, False), (0.38, True), (0.45, False), (0.6, True)):
        assert QuizQuestion(QuizKind.NUMBER, ("a", "b"), options, 0, (cosine,)).is_sure is sure, cosine
    assert QuizQuestion(QuizKind.UNKNOWN, ("gatumba",), options, 0).is_sure


def test_the_small_field_fills_most_kinds(source: QuizSource) -> None:
    made = quiz_of(SPACE, source.vocabulary, source.found.secrets, list(MAKERS), 1)
    found = {question.kind for question in made if question is not None}
    assert {QuizKind.ODD, QuizKind.PAIR, QuizKind.NUMBER, QuizKind.UNKNOWN} <= found


@pytest.mark.parametrize("language", ["pt", "en"])
def test_relations_have_enough_pairs_and_no_pair_twice(language: str) -> None:
    found = relations(language)
    assert len(found) >= 8
    for relation in found:
        assert len(relation) >= 4
        assert len(set(relation)) == len(relation)
    assert relations("xx") == ()


def test_a_model_without_words_for_it_makes_no_question() -> None:
    source = source_of(SPACE, stored_grounds(SPACE))
    ground = quiz_ground(SPACE, source.vocabulary, (), Random(1))  # noqa: S311 - no secret
    assert all(maker(ground) is None for kind, maker in MAKERS.items() if kind is not QuizKind.SUM)
    assert set(GAPS) < set(MAKERS)


def with_rare_words() -> Space:
    """Give the small field with rare words among its own, which neighbours have and the game has not."""
    vectors = field_vectors()
    for number, named in enumerate(RARE):
        for place, word in enumerate(named):
            vectors[word] = vectors[FIELDS[number][place]]
    return handmade({word: [*vector, 0.01 * at] for at, (word, vector) in enumerate(vectors.items())})


def test_the_right_list_has_what_the_command_shows_and_the_others_nothing_of_it() -> None:
    space = with_rare_words()
    source = source_of(space, stored_grounds(space))
    assert not {word for named in RARE for word in named}.intersection(source.vocabulary.words)
    made = (
        quiz_of(space, source.vocabulary, source.found.secrets, [QuizKind.LIST], seed)[0]
        for seed in range(12)
    )
    questions = [question for question in made if question is not None]
    assert questions
    for question in questions:
        shown = {one.word for one in neighbours(space, question.about[0]).found}
        for place, option in enumerate(question.options):
            assert len(shown.intersection(option)) == (len(option) if place == question.right else 0)
