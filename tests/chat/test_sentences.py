"""`/tokens` and `/frases`, as a person in a chat sees them."""

import pytest

from tests.conversation import Speaker


async def test_tokens_are_shown_with_their_cuts_ids_and_rows(ana: Speaker, bruno: Speaker) -> None:
    answer = await ana.asks("/tokens O rato do rei.")
    assert answer.startswith("🔬 “O rato do rei.”: 5 tokens, 2 com vetor neste modelo")
    assert "O │ rato │ do │ rei │ ." in answer
    assert "2. rato · ID 7805260746420445239 · linha 2 · norma 1,00" in answer
    assert "Cada um tem um ID" in answer
    assert "row 2 · norm 1.00" in await bruno.asks("/tokens rato")


async def test_contractions_clitics_and_compounds_are_told_apart(ana: Speaker) -> None:
    answer = await ana.asks("/tokens fazê-lo pelo guarda-chuva dir-lhe-ei")
    assert "fazê-lo = “fazer” + “o” (verbo com pronome depois: ênclise)" in answer
    assert "pelo = “por” + “o” (contração); as mesmas letras também são outra palavra" in answer
    assert "guarda-chuva: “guarda” + “chuva” com hífen" in answer
    assert "dir-lhe-ei = “direi” + “lhe” (pronome dentro do verbo: mesóclise)" in answer
    assert "“fazê-lo” é um token só, e para ele este modelo não tem vetor" in answer


async def test_a_token_says_its_other_spelling_and_who_shares_its_row(ana: Speaker) -> None:
    answer = await ana.asks("/tokens REI xyz")
    assert "no modelo como “rei” · linha dividida com 1 palavra" in answer
    assert "2. xyz · ID" in answer
    assert "· sem vetor" in answer


async def test_a_text_without_joined_words_has_no_lecture_about_them(ana: Speaker) -> None:
    assert "O tokenizador" not in await ana.asks("/tokens rei rato")
    assert "O tokenizador" not in await ana.asks("/tokens guarda-chuva")


@pytest.mark.parametrize("piece", ["rato ", "disse-me-ia-ão ", "🎉", "&<", "Á" * 70 + "-lo ", "ملك "])
async def test_a_text_as_long_as_a_message_still_fits_into_one(ana: Speaker, piece: str) -> None:
    text = piece * (4000 // len(piece.encode("utf-16-le")) * 2)
    answer = await ana.asks(f"/tokens {text}")
    assert "e mais" in answer


async def test_tokens_without_a_text_are_asked_for(ana: Speaker) -> None:
    answer = await ana.asks("/tokens")
    assert "Faltou dizer o texto. Por exemplo: /tokens O rato roeu a roupa do rei" in answer
