from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.errors import NotAWord, NoWord
from embeddings.language.letter_habits import LEAST_WORDS, LetterHabits
from embeddings.search.no_word import is_emoji, no_word
from embeddings.table.space import Space

MASH = "qwertyuiopasdfghjklzxcvbnm"


@pytest.mark.parametrize("emoji", ["😀", "😀😀", "🐭", "👩🏽‍🚀", "🇧🇷", "❤️", "☀", "👨‍👩‍👧"])
def test_an_emoji_is_one_whatever_it_is_made_of(emoji: str) -> None:
    assert is_emoji(emoji)


@pytest.mark.parametrize("text", ["rei", "", "‍", "©", "rei😀", "1", "²", "→", "+"])
def test_what_has_a_letter_or_a_sign_is_no_emoji(text: str) -> None:
    assert not is_emoji(text)


@pytest.mark.parametrize("text", ["42", "2024", "3,5", "1.000", "50%", "-7", "12:30", "1º", "٣"])
def test_digits_are_a_number(builtin: Space, text: str) -> None:
    assert no_word(builtin, text) is NoWord.NUMBER


@pytest.mark.parametrize("text", ["???", "...", "→", "_", "©"])
def test_signs_are_signs(builtin: Space, text: str) -> None:
    assert no_word(builtin, text) is NoWord.SIGNS


@pytest.mark.parametrize(
    "text", ["xyzqwv", "aaaaaa", "asdfgh", "ertyu", "poiuyt", "asdasdasd", "XQZWKJ", "pfvrtx"]
)
def test_mash_does_not_look_like_a_word(builtin: Space, text: str) -> None:
    assert no_word(builtin, text) is NoWord.LETTERS


@pytest.mark.parametrize(
    "text",
    ["crush", "selfie", "blorf", "rainhazinhas", "król", "ملك", "王", "whatsapp", "podcast", "stalkear",
     "nietzschiano", "guarda-roupinha", "o rei", "", "h2o", "covid19"],
)  # fmt: skip
def test_what_may_be_a_word_is_left_to_the_encoder(builtin: Space, text: str) -> None:
    assert no_word(builtin, text) is None


def test_rare_words_are_not_taken_for_mash_and_mash_is_not_taken_for_words(builtin: Space) -> None:
    """The words are those of the model's own that its statistics have not seen."""
    words = [word for word in builtin.keys.words[20_000:].tolist() if word.isalpha() and len(word) > 2]
    random = Random(12)  # noqa: S311 - words, not secrets
    random.shuffle(words)
    unseen, seen = words[:2_000], words[2_000:]
    habits = LetterHabits(seen)
    mash = ["".join(random.choices(MASH, k=random.randint(5, 12))) for _ in range(2_000)]
    assert sum(map(habits.is_unusual, unseen)) <= 40
    assert sum(map(habits.is_unusual, mash)) >= 1_900


def test_few_words_say_nothing_about_letters(court: Space) -> None:
    assert no_word(court, "xyzqwv") is None
    assert not LetterHabits([]).is_unusual("xyzqwv")


@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_whatever_is_typed_is_judged(builtin: Space, text: str) -> None:
    assert no_word(builtin, text) in {None, *NoWord}
    assert len(NotAWord(text, (), NoWord.SIGNS).word) == len(text)


@given(st.sampled_from(["rei", "rainha", "casa", "amor"]), st.integers(3, 6))
def test_a_word_typed_again_and_again_looks_like_none(word: str, times: int) -> None:
    habits = LetterHabits([f"{word}{number}" for number in range(LEAST_WORDS)])
    assert habits.is_unusual(word[:4] * times) is (len(word[:4]) <= 4)
