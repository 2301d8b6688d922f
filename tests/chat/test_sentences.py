"""`/tokens` and `/frases`, as a person in a chat sees them."""

import pytest

from embeddings.table.space import Space
from tests.conftest import OpenBot
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


async def test_sentences_are_compared_by_both_means(ana: Speaker, bruno: Speaker) -> None:
    answer = await ana.asks("/frases o rei | a rainha e o gato")
    assert answer.startswith(
        "“o rei” e “a rainha e o gato”\n• média simples dos vetores, como faz a biblioteca spaCy: 0,"
    )
    assert "• média ponderada pela raridade das palavras (SIF): 0," in answer
    assert "rei ↔ rainha: cosseno 0,95, contribui com 0," in answer
    assert "Sem vetor neste modelo e fora das médias: “o”, “a”, “e”." in answer
    assert "\n• rainha 0,9" in answer
    assert "codificador" not in answer
    assert "plain mean of the vectors, as the library spaCy takes it: 0." in await bruno.asks(
        "/sentences o rei | a rainha"
    )


@pytest.mark.parametrize(
    "written",
    [
        "rei, rato | rainha",
        "rei, rato\nrainha",
        '"rei, rato" "rainha"',
        "«rei, rato», «rainha»",
        "rei, rato\uff5crainha",
    ],
)
async def test_sentences_are_parted_by_a_bar_a_line_or_quotes(ana: Speaker, written: str) -> None:
    assert (await ana.asks(f"/frases {written}")).startswith("“rei, rato” e “rainha”\n")


async def test_the_order_asked_is_the_order_of_the_answer(ana: Speaker) -> None:
    assert (await ana.asks("/frases rei | gato")).startswith("“rei” e “gato”")
    answer = await ana.asks("/frases gato | rei")
    assert answer.startswith("“gato” e “rei”")
    assert "gato ↔ rei" in answer


async def test_the_trap_of_the_word_order_is_said(ana: Speaker) -> None:
    answer = await ana.asks("/frases rei rato gato | gato rato rei")
    assert "como faz a biblioteca spaCy: 1,00" in answer
    assert "São as mesmas palavras em outra ordem" in answer
    same = await ana.asks("/frases rei rato | Rei, rato!")
    assert "as mesmas palavras na mesma ordem dos dois lados" in same


async def test_the_encoder_sees_what_the_mean_forgets(open_bot: OpenBot, builtin: Space) -> None:
    bot = await open_bot(builtin)
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks(
        "/frases cachorro morde homem | homem morde cachorro"
    )
    assert "• codificador de frases (USE): 0,98" in answer
    assert "O codificador lê as palavras na ordem em que estão e nota a troca: 0,98." in answer


async def test_a_pair_of_one_row_is_told_in_the_list(ana: Speaker) -> None:
    assert "rei ↔ monarca: cosseno 1,00, contribui com 1,00 (as duas dividem" in await ana.asks(
        "/frases rei | monarca"
    )


@pytest.mark.parametrize(
    ("written", "sent"), [("rei", "só uma"), ("rei, rainha", "só uma"), ("a | b | c", "3"), ("a\nb\nc", "3")]
)
async def test_another_number_of_sentences_is_put_right(ana: Speaker, written: str, sent: str) -> None:
    answer = await ana.asks(f"/frases {written}")
    assert f"preciso de duas frases, e você mandou {sent}. Separe as duas com uma barra |" in answer


async def test_no_sentence_at_all_is_asked_for(ana: Speaker) -> None:
    answer = await ana.asks('/frases | "" |')
    assert "Faltou dizer quais são as duas frases. Por exemplo: /frases O cachorro" in answer


async def test_a_sentence_that_is_too_long_is_told_its_limit(ana: Speaker) -> None:
    answer = await ana.asks(f"/frases rei | {'rato ' * 200}")
    assert "tem 200 tokens. Comparo frases de até 64" in answer


async def test_sentences_of_unknown_words_are_named(ana: Speaker) -> None:
    assert "Nenhum dos 2 tokens de “xyz abc” tem vetor" in await ana.asks("/frases xyz abc | rei")
    assert "Talvez: rainha" in await ana.asks("/frases rainhaz | rei")


async def test_the_longest_sentences_fit_into_one_message(ana: Speaker) -> None:
    words = ("rei", "rainha", "rato", "gato", "exemplo", "avó", "avô", "Lisboa")
    first = " ".join([*words, *(f"{'Á' * 24}{number}" for number in range(50))])
    answer = await ana.asks(f"/frases {first} | {' '.join(reversed(first.split()))}")
    assert "outra ordem" in answer
    assert "ÁÁÁ…”, “ÁÁÁ" in answer


async def test_an_unknown_word_goes_on_with_an_inferred_vector_that_says_so(
    open_bot: OpenBot, builtin: Space
) -> None:
    bot = await open_bot(builtin)
    ana = Speaker(bot, bot.world.person(1, "Ana"))
    answer = await ana.asks("/embedding rainhaz")
    assert answer.startswith("Embedding de rainhaz, inferido\n300 dimensões · norma ")
    assert " · sem linha na tabela" in answer
    assert (
        "“rainhaz” não está na tabela. O número sai do jeito de escrever, não do sentido. Você quis" in answer
    )
    assert "Vetor inferido: “rainhaz”" in await ana.asks("/dims rainhaz")
    assert "O embedding da palavra 'rainhaz' tem 300 dimensões." in await ana.asks("/dims rainhaz")
    both = await ana.asks("/similar rainhaz king")
    assert both.count("Vetor inferido") == 1
    assert "“king” não está na tabela deste modelo, e é uma palavra comum em inglês" in both
    assert both.count("leu a palavra em pedaços") == 1
    assert "“🎉” é um emoji" in await ana.asks("/similar 🎉 rei")
