"""Questions about ideas: each message finds the question that it asks, and what asks none finds none."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from embeddings.table.space import Space
from handlers.commands import commands
from handlers.reading.asked import PlainQuestion
from handlers.service.answers import Answers
from handlers.service.known_questions import KnownQuestions
from rendering.catalog import COMPLETE, Catalog, Catalogs
from rendering.faq import QUESTIONS, faq_question, named_question

CATALOGS = Catalogs("pt")
TALK = commands(CATALOGS).talk
QUESTIONS_KNOWN = KnownQuestions(CATALOGS)
FOLDER = Path(__file__).parent / "ideas"
LEFT_OUT, FOUND = 0.85, 0.9
LEAST_OTHERS = 50


class Noted(Catalogs):
    """Language files that note in which threads they are read."""

    def __init__(self) -> None:
        super().__init__("pt")
        self.threads: list[int] = []

    def __iter__(self) -> Iterator[Catalog]:
        self.threads.append(threading.get_ident())
        return super().__iter__()


@pytest.fixture(scope="module")
def answers(builtin: Space) -> Answers:
    return Answers(builtin, None, ThreadPoolExecutor(1))


def _lines(name: str) -> Iterator[str]:
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    return (line for line in lines if line and not line.startswith("#"))


async def _key(answers: Answers, typed: str, language: str) -> str | None:
    write_out = partial(TALK.in_full, language=language)
    meaning = TALK.read(typed, language)
    if isinstance(meaning, PlainQuestion) and (by_form := named_question(meaning.text)) is not None:
        return by_form
    found = await answers.compute(QUESTIONS_KNOWN.find, typed, write_out, meaning)
    return None if found is None else found.key


@pytest.mark.parametrize("language", COMPLETE)
async def test_a_message_finds_the_question_that_it_asks(answers: Answers, language: str) -> None:
    asked = [line.partition(" => ")[::2] for line in _lines(f"asked.{language}.txt")]
    right = [typed for typed, keys in asked if await _key(answers, typed, language) in keys.split(" | ")]
    assert len(right) >= FOUND * len(asked), {typed for typed, _ in asked} - set(right)


@pytest.mark.parametrize("language", COMPLETE)
async def test_what_asks_none_of_them_finds_none(answers: Answers, language: str) -> None:
    others = list(_lines(f"others.{language}.txt"))
    assert len(others) >= LEAST_OTHERS
    assert [typed for typed in others if await _key(answers, typed, language) is not None] == []


@pytest.mark.parametrize("language", COMPLETE)
async def test_a_command_in_words_is_no_question_about_an_idea(answers: Answers, language: str) -> None:
    for typed in (
        "gato e cachorro são parecidos?",
        "qual a diferença entre rei e rainha?",
        "king queen",
        "gato",
    ):
        assert isinstance(TALK.read(typed, language), PlainQuestion)
        assert await _key(answers, typed, language) is None


async def test_a_letter_inside_a_word_is_no_word_that_a_question_needs(answers: Answers) -> None:
    assert await _key(answers, "por que a palavra rei está com um x?", "pt") == "crossed-out"
    for typed in (
        "o que quer dizer uma palavra, por exemplo rei?",
        "por exemplo, o que quer dizer a palavra?",
    ):
        assert await _key(answers, typed, "pt") != "crossed-out"


async def test_the_ways_to_ask_are_read_once_beside_the_loop_and_not_at_the_start(space: Space) -> None:
    noted, worker = Noted(), ThreadPoolExecutor(1)
    questions, answers = KnownQuestions(noted), Answers(space, None, worker)
    assert noted.threads == []
    typed = "por que 300 dimensões?"
    for _ in range(2):
        await answers.compute(questions.find, typed, str, TALK.read(typed, "pt"))
    assert set(noted.threads) == {worker.submit(threading.get_ident).result()}
    reads = len(noted.threads)
    await answers.compute(questions.find, typed, str, TALK.read(typed, "pt"))
    assert len(noted.threads) == reads


def test_a_phrasing_that_is_left_out_finds_its_question_by_the_others(builtin: Space) -> None:
    known = [
        (key, phrasing)
        for catalog in CATALOGS
        for key in QUESTIONS
        for phrasing in (faq_question(catalog, key).title, *faq_question(catalog, key).asked)
    ]
    assert builtin.encoder is not None
    vectors = builtin.encoder.vectors([phrasing for _, phrasing in known])
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    cosines = vectors @ vectors.T
    np.fill_diagonal(cosines, -1)
    right = [known[place][0] == key for place, (key, _) in zip(cosines.argmax(axis=1), known, strict=True)]
    assert sum(right) >= LEFT_OUT * len(known)


@pytest.mark.parametrize("language", COMPLETE)
def test_every_question_is_asked_in_several_ways_and_answered_shortly(language: str) -> None:
    for key in QUESTIONS:
        question = faq_question(CATALOGS.of(language), key)
        assert len(question.asked) >= 4, key
        assert 80 < len(question.text) < 480, (key, len(question.text))
        assert question.example.startswith("/"), key
