from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.results import Form
from embeddings.table.handmade import handmade
from embeddings.table.space import MOST_MARKS, Space, sound


@pytest.mark.parametrize(
    ("asked", "key", "form"),
    [
        ("rei", "rei", Form.EXACT),
        ("REI", "rei", Form.LOWER),
        ("Lisboa", "Lisboa", Form.EXACT),
        ("lisboa", "Lisboa", Form.CAPITALISED),
        ("LISBOA", "Lisboa", Form.CAPITALISED),
        ("onu", "ONU", Form.UPPER),
        ("AVÓ", "avó", Form.LOWER),
    ],
)
def test_a_word_is_found_in_the_first_casing_that_the_model_has(
    court: Space, asked: str, key: str, form: Form
) -> None:
    word = court.find(asked)
    assert word is not None
    assert (word.asked, word.key, word.form) == (asked, key, form)


def test_decomposed_accents_are_the_same_word(court: Space) -> None:
    word = court.find("avo\u0301")
    assert word is not None
    assert (word.key, word.form) == ("avó", Form.EXACT)


@pytest.mark.parametrize("text", ["avo", "", " ", "rei ", "\ud800", "\u0301", "😀", "x" * 4000])
def test_what_is_not_a_key_is_not_found(court: Space, text: str) -> None:
    assert court.find(text) is None


def test_a_word_with_a_zero_vector_counts_as_absent(court: Space) -> None:
    assert court.find("nada") is None
    assert "nada" not in [court.word(int(row)) for row in court.meaningful]


def test_words_with_equal_vectors_share_a_row(court: Space) -> None:
    king, monarch = court.find("rei"), court.find("monarca")
    assert king is not None
    assert monarch is not None
    assert king.row == monarch.row
    assert (king.sharing, king.shared) == (2, ("monarca", "soberano"))
    assert (monarch.sharing, monarch.shared) == (2, ("rei", "soberano"))


def test_a_row_is_named_by_its_first_word(court: Space) -> None:
    row = court.find("soberano")
    assert row is not None
    assert court.word(row.row) == "rei"


def test_only_a_few_of_many_sharing_words_are_named() -> None:
    space = handmade({f"w{i}": [1.0, 2.0] for i in range(12)})
    word = space.find("w11")
    assert word is not None
    assert (word.sharing, word.shared) == (11, ("w0", "w1", "w2", "w3", "w4"))


def test_norms_are_euclidean_lengths(court: Space) -> None:
    word = court.find("Lisboa")
    assert word is not None
    assert word.norm == 5.0
    assert court.norms.dtype == np.float32
    assert np.allclose(court.norms, np.linalg.norm(court.table, axis=1))


def test_vectors_are_read_only_views(court: Space) -> None:
    vector = court.vector(0)
    assert vector.dtype == np.float32
    assert vector.shape == (court.dimensions,)
    assert np.shares_memory(vector, court.table)
    with pytest.raises(ValueError, match="read-only"):
        vector[0] = 1.0


def test_tokens_keep_contractions_and_lose_white_space(court: Space) -> None:
    assert court.tokenize(" O rei  da rua,\nnão! ") == ("O", "rei", "da", "rua", ",", "não", "!")
    assert court.tokenize("") == ()


def test_typing_unknown_words_grows_nothing(court: Space) -> None:
    court.tokenize("uma frase para construir o tokenizador")
    before = court.tokens.remembered
    for number in range(10_000):
        court.tokenize(f"inventada{number}")
        court.find(f"inventada{number}")
    assert court.tokens.remembered == before > 0


def test_tokens_are_the_same_from_many_threads(court: Space) -> None:
    texts = [f"o rei {number} disse-me: olá" for number in range(300)]
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(court.tokenize, texts))
    assert answers == [("o", "rei", str(number), "disse-me", ":", "olá") for number in range(300)]


def test_a_long_run_is_broken_up_but_nothing_is_lost(court: Space) -> None:
    for run in ("(" * 4000, "😀" * 4000, "a'" * 2000, "x" * 4000):
        assert "".join(court.tokenize(run)) == run


def test_less_similar_counts_the_sampled_pairs_below(court: Space) -> None:
    assert court.less_similar(-1.0) == 0.0
    assert court.less_similar(1.1) == 1.0
    shares = [court.less_similar(cosine) for cosine in np.linspace(-1, 1, 41)]
    assert shares == sorted(shares)


def test_less_similar_is_the_same_for_every_copy_of_a_space() -> None:
    chance = np.random.default_rng(3)
    words = {f"w{i}": chance.normal(size=8).tolist() for i in range(50)}
    one, other = handmade(words), handmade(words)
    assert one.less_similar(0.2) == other.less_similar(0.2)
    assert 0.6 < one.less_similar(0.2) < 0.8  # of random directions in 8 dimensions, 70 % are below .2


def test_less_similar_never_compares_a_row_with_itself() -> None:
    space = handmade({"sim": [1.0, 0.0], "não": [-1.0, 0.0]})
    assert space.less_similar(-0.5) == 1.0


def test_less_similar_in_a_space_of_one_word_is_zero() -> None:
    assert handmade({"só": [1.0]}).less_similar(0.5) == 0.0


def test_a_card_tells_sizes_and_a_digest_of_the_content(court: Space) -> None:
    card = court.card
    assert (card.keys, card.rows, card.dimensions) == (12, 10, 3)
    assert len(card.digest) == 64
    assert card.short_digest == card.digest[:8]
    assert handmade({"a": [1.0]}).card.digest == handmade({"a": [1.0]}, name="other").card.digest
    assert handmade({"a": [1.0]}).card.digest != handmade({"b": [1.0]}).card.digest
    assert handmade({"a": [1.0]}).card.digest != handmade({"a": [2.0]}).card.digest


def test_a_handmade_space_needs_words_of_one_length() -> None:
    with pytest.raises(ValueError, match="at least one"):
        handmade({})
    with pytest.raises(ValueError, match="inhomogeneous"):
        handmade({"a": [1.0], "b": [1.0, 2.0]})


@pytest.mark.parametrize("marks", ["\u0301\u0323", "\u0323\u0301", "\u0301"])
def test_endless_marks_on_one_letter_are_cut_and_read_at_once(marks: str) -> None:
    typed = "a" + marks * 2000
    cut = sound(typed)
    assert cut == typed[: 1 + MOST_MARKS]
    assert sound(f"{cut}b{cut}") == f"{cut}b{cut}"


@given(st.text())
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert sound(text) == text.encode(errors="replace").decode()
