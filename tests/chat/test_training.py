"""A person trains a tiny model on sentences of their own."""

import pytest

from tests.conversation import ENGLISH, PORTUGUESE, Speaker, labels

ROYAL = "O rei usa coroa | A rainha usa coroa | O carro anda na rua | O ônibus anda na rua"


async def test_a_model_of_a_persons_sentences_is_trained_in_steps(ana: Speaker) -> None:
    (answer,) = await ana.writes(f"/treinar {ROYAL}")
    said = answer["text"]
    assert said.startswith("🧪 Um modelo feito com 4 frases suas: 7 palavras")
    assert "carro e ônibus nunca aparecem na mesma frase e ficaram a 1,00" in said
    assert "as duas andam com anda e rua." in said
    assert ["rua", "·", "2", "·", "·", "1", "1"] in [line.split() for line in said.splitlines()]
    assert "3. Resumir (SVD): a linha de cada palavra, com 7 números, vira um vetor de 4" in said
    assert "O que é coocorrência?" in labels(answer)
    assert "Ver no mapa" in labels(answer)


async def test_the_large_model_is_asked_for_the_same_pair(ana: Speaker) -> None:
    said = "o rei manda | a rainha manda | o gato dorme | o rato dorme"
    (answer,) = await ana.writes(f"/treinar {said}")
    (compared,) = await ana.presses(answer, "Comparar no modelo grande")
    assert "similaridade" in compared["text"]


@pytest.mark.parametrize("between", ["\n", " | ", ". "])
async def test_sentences_are_a_line_each_or_have_bars_or_stops_between(bruno: Speaker, between: str) -> None:
    sentences = "the king rules", "the queen rules", "the cat sleeps", "the dog sleeps"
    assert (await bruno.asks(f"/train {between.join(sentences)}")).startswith(
        "🧪 A model made of 4 sentences of yours: 6 words"
    )


async def test_too_few_sentences_and_such_that_teach_nothing_are_told_kindly(
    ana: Speaker, bruno: Speaker
) -> None:
    few = await ana.asks("/treinar o rei usa coroa | a rainha usa coroa")
    assert few.startswith("Para treinar eu preciso de 3 a 40 frases, e você mandou 2.")
    assert PORTUGUESE.text("command-train-example") in few
    many = await bruno.asks("/train " + " | ".join(["a b"] * 41))
    assert many.startswith("To train I need 3 to 40 sentences, and you sent 41.")
    assert ENGLISH.text("command-train-example") in many
    assert (await ana.asks("/treinar rei | gato | mar")).startswith("Dessas 3 frases não dá para aprender")


async def test_what_was_typed_is_shown_as_it_is(ana: Speaker) -> None:
    said = await ana.asks("/treinar <b>rei</b> usa coroa | rainha & coroa | <i>gato come | rato come")
    assert said.startswith("🧪 Um modelo feito com 4 frases suas")


async def test_it_is_asked_for_in_words(ana: Speaker) -> None:
    said = await ana.asks(f"treina um modelo com essas frases: {ROYAL}")
    assert said.startswith("🧪 Um modelo feito com 4 frases suas")


async def test_the_tables_and_vectors_show_the_pair_that_the_text_is_about_in_full_words(
    ana: Speaker, bruno: Speaker
) -> None:
    said = (await ana.asks(f"/treinar {ROYAL}")).splitlines()
    heads = [line.split() for line in said if line.startswith("   ")]
    assert len(heads) == 2
    assert all({"carro", "ônibus", "anda", "rua"} <= set(head) for head in heads)
    vectors = [line.partition(" → ") for line in said if " → " in line]
    assert [word.strip() for word, _, _ in vectors] == ["carro", "ônibus"]
    assert vectors[0][2] == vectors[1][2]
    long = "kilometres measure roads | centimetres measure roads | doctors cure people | nurses cure people"
    steps = (await bruno.asks(f"/train {long}")).split("\n\n")
    tables = [line for step in steps if step.startswith(("1. ", "2. ")) for line in step.splitlines()[1:]]
    assert max(map(len, tables)) <= 38
