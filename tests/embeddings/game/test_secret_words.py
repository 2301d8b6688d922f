"""Which words may be secrets, and when each comes."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.game.secrets import (
    Level,
    Secret,
    StoredGrounds,
    in_order,
    next_secret,
    stored_grounds,
    word_of_the_day,
)
from embeddings.game.streaks import streak
from embeddings.game.vocabulary import vocabulary_of
from embeddings.table.space import Space
from tests.game_space import small_field

KNOWN = tuple(Secret(f"w{number}", Level.EASY if number % 3 else Level.HARD) for number in range(20))
TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def real(builtin: Space) -> StoredGrounds:
    return stored_grounds(builtin)


def test_many_words_of_each_level_may_be_secrets(real: StoredGrounds) -> None:
    assert len(real.vocabulary.words) > 5000
    assert all(count > 300 for count in Counter(secret.level for secret in real.secrets).values())


@pytest.mark.parametrize(
    "word", ["gato", "praia", "fogo", "música", "amizade", "correr", "bonito", "professor", "ônibus", "país"]
)
def test_words_that_everybody_knows_may_be_secrets(real: StoredGrounds, word: str) -> None:
    assert word in {secret.word for secret in real.secrets}


@pytest.mark.parametrize(
    "word", ["merda", "Lisboa", "Maria", "gatos", "de", "seis", "todavia", "rapidamente", "estupro", "mouse",
             "feito", "cantado", "obrigado", "soldados", "lágrimas", "macho", "terrorista"],
)  # fmt: skip
def test_names_vulgar_small_and_inflected_words_are_no_secrets(real: StoredGrounds, word: str) -> None:
    assert word not in {secret.word for secret in real.secrets}


def test_verbs_are_told_from_nouns_that_end_alike(real: StoredGrounds) -> None:
    verbs = {secret.word: secret.is_verb for secret in real.secrets}
    assert verbs["correr"]
    ends_alike = [word for word in verbs if word.endswith("er") and not verbs[word]]
    assert ends_alike
    assert not {"lugar", "celular", "caráter", "mulher"} & {word for word in verbs if verbs[word]}


def test_a_small_model_has_no_game(space: Space) -> None:
    assert stored_grounds(space).secrets == ()


def test_a_field_has_each_lemma_once() -> None:
    known = stored_grounds(small_field()).vocabulary
    assert len(set(known.lemmas)) == len(known.words)
    assert len(vocabulary_of(small_field(), known)) == len(known.rows)


@given(st.text(max_size=9), st.integers(0, 60))
def test_no_word_comes_twice_before_all_have_come_once(seed: str, turns: int) -> None:
    used: Counter[str] = Counter()
    for _ in range(turns):
        word = next_secret(KNOWN, Level.EASY, seed, used)
        assert word is not None
        used[word] += 1
    assert max(used.values(), default=0) - min(used[s.word] for s in KNOWN if s.level is Level.EASY) <= 1


@given(st.text(max_size=9))
def test_the_order_is_the_seeds(seed: str) -> None:
    assert in_order(KNOWN, Level.EASY, seed) == in_order(tuple(reversed(KNOWN)), Level.EASY, seed)


def test_a_level_without_words_has_no_secret() -> None:
    assert next_secret(KNOWN, Level.MEDIUM, "1", {}) is None
    assert word_of_the_day((), TODAY, "d") is None


@given(st.dates(date(2020, 1, 1), date(2100, 1, 1)))
def test_in_each_round_every_word_has_one_day(day: date) -> None:
    words = [secret.word for secret in KNOWN if secret.level is not Level.HARD]
    first = day - timedelta(days=day.toordinal() % len(words))
    had = [word_of_the_day(KNOWN, first + timedelta(days=one), "digest") for one in range(len(words))]
    assert sorted(map(str, had)) == sorted(words)


@pytest.mark.parametrize(
    ("missed", "days"), [((), 20), ((3,), 19), ((3, 5), 4), ((3, 10), 18), ((3, 9), 8), ((1, 2), 1)]
)
def test_one_day_a_week_may_be_missed(missed: tuple[int, ...], days: int) -> None:
    done = {TODAY - timedelta(days=ago) for ago in range(20) if ago not in missed}
    assert streak(done, TODAY) == days
