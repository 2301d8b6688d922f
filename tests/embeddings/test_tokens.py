"""Texts far longer than a sentence, cut into tokens."""

import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from embeddings.table.tokenizer import AT_ONCE, Tokens

WHOLE = spacy.blank("pt")
PIECES = st.sampled_from(
    ["rei", "d'água", "$$$$", "guarda-chuva", "R$ 5,00", " ", "  ", "\n", ", ", "“não”", "👍"]
)


def test_no_thread_waits_for_the_whole_of_a_long_text() -> None:
    asked: list[int] = []

    def listening() -> Language:
        pipeline = spacy.blank("pt")
        tokenizer = pipeline.tokenizer

        def heard(text: str) -> Doc:
            asked.append(len(text))
            return tokenizer(text)

        pipeline.tokenizer = heard
        return pipeline

    Tokens(listening).cut("$" * 4096)
    assert max(asked) <= AT_ONCE


@given(st.lists(PIECES, min_size=200, max_size=600))
def test_a_long_text_has_the_tokens_that_spacy_finds_in_the_whole(pieces: list[str]) -> None:
    text = " ".join(pieces)
    whole = tuple(token.text for token in WHOLE.tokenizer(text) if not token.is_space)
    assert Tokens(lambda: WHOLE).cut(text) == whole
