"""Misspelt words, names of several words, rhymes, opposites of lists, filters and orders in words."""

import pytest

from tests.conversation import Speaker, labels


@pytest.mark.parametrize("typed", ["caxorro e gatu", "/similar caxorro gatu"])
async def test_misspelt_words_are_mended_by_one_button(carla: Speaker, typed: str) -> None:
    (answer,) = await carla.writes(typed)
    assert labels(answer)[0] == "cachorro + gato"
    (mended,) = await carla.presses(answer, "cachorro + gato")
    assert "cachorro e gato: similaridade 0,61" in mended["text"]
    assert "infer" not in mended["text"]


async def test_inferred_numbers_are_told_to_come_from_the_spelling(carla: Speaker, dan: Speaker) -> None:
    (answer,) = await carla.writes("/similar gatu rato")
    assert "“gatu” não está na tabela. O número sai do jeito de escrever, não do sentido." in answer["text"]
    assert labels(answer)[:3] == ["gato", "tatu", "gadú"]
    (answer,) = await dan.writes("/similar gatu rato")
    assert "The number comes from the spelling, not from the meaning. Did you mean gato," in answer["text"]


@pytest.mark.parametrize(
    ("typed", "button", "begins"),
    [
        ("/matriz gatu, caxorro, peixe", "gato + cachorro", "Mais parecidas: gato e cachorro"),
        ("/mapa gatu, caxorro, peixe", "cachorro + gato", "Mapa: cachorro, gato, peixe"),
        ("/analogia gatu - caxorro + peixe", "gato + cachorro", "gato − cachorro + peixe ≈"),
        ("/vizinhos gatu", "gato", "Mais perto de gato:"),
    ],
)
async def test_lists_maps_and_sums_are_mended_too(
    carla: Speaker, typed: str, button: str, begins: str
) -> None:
    (answer,) = await carla.writes(typed)
    (mended,) = await carla.presses(answer, button)
    assert str(mended.get("text") or mended["caption"]).startswith(begins)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("guarda chuva e sombrinha", "guarda-chuva e sombrinha: similaridade 0,24"),
        ("pão de queijo", "Li “pão de queijo” como pão-de-queijo.\nMais perto de pão-de-queijo:"),
        ("Machado de Assis", "“Machado de Assis” não tem vetor próprio no modelo: li como frase, pela média"),
        ("Machado de Assis e Clarice Lispector", "“Clarice Lispector” tem mais de uma palavra: usei a média"),
        ("Rio de Janeiro e São Paulo", "Rio de Janeiro e São Paulo: similaridade 0,43"),
        ("/intruso guarda chuva sombrinha casaco gato", "Li “guarda chuva” como guarda-chuva.\nO intruso:"),
        ("/intruso verde amarelo azul mesa", "4. "),  # colours are a list, although there is verde-amarelo
    ],
)
async def test_names_and_compounds_of_several_words_are_one(carla: Speaker, typed: str, said: str) -> None:
    assert said in await carla.asks(typed)


async def test_a_verb_and_what_follows_it_are_no_name(carla: Speaker) -> None:
    assert (await carla.asks("gosto de gatos")).startswith("Não sei responder a isso")


async def test_names_are_read_in_english_too(dan: Speaker) -> None:
    answer = await dan.asks("Machado de Assis and Clarice Lispector")
    assert "“Clarice Lispector” is more than one word: I used the mean of the vectors" in answer
    assert "I read it as a phrase, by the mean of the vectors of its 2 words" in await dan.asks(
        "/neighbors Clarice Lispector"
    )


@pytest.mark.parametrize("before", ["rei, homem e mulher", "/mapa rei, homem, mulher"])
async def test_the_opposite_after_several_words_is_asked_of_one(carla: Speaker, before: str) -> None:
    await carla.writes(before)
    (answer,) = await carla.writes("e o contrário?")
    assert answer["text"].startswith("Contrário é coisa de uma palavra só")
    assert set(labels(answer)) == {"/contrario rei", "/contrario homem", "/contrario mulher"}


async def test_the_opposite_after_a_place_is_the_other_place(carla: Speaker, dan: Speaker) -> None:
    await carla.writes("/posicao rei rainha")
    assert (await carla.asks("e o contrário?")).startswith("rei está em 5º lugar entre os")
    await dan.writes("/rank rei rainha")
    assert (await dan.asks("and the opposite?")).startswith("rei is number 5 among the")
    await dan.writes('/sentences "o gato dorme" "o rato corre"')
    assert "You did not say which word" in await dan.asks("and the opposite?")
    (answer,) = await dan.writes("/opposite quente, frio")
    assert answer["text"].startswith("Only a single word has an opposite")


@pytest.mark.parametrize("typed", ["que palavras rimam com amor?", "me dá uma rima para coração"])
async def test_vectors_know_no_rhymes(carla: Speaker, typed: str) -> None:
    (answer,) = await carla.writes(typed)
    assert "Não: os vetores não ouvem." in answer["text"]
    assert labels(answer)[0] == "/similar amor tambor"


async def test_english_rhymes_are_answered_so_too(dan: Speaker) -> None:
    assert "vectors hear nothing" in await dan.asks("which words rhyme with love?")


async def test_a_filter_a_number_and_an_order_are_asked_in_words(carla: Speaker, dan: Speaker) -> None:
    assert "Só adjetivos, pelo dicionário" in await carla.asks("só os adjetivos perto de feliz")
    answer = await carla.asks("me dá 5 palavras como professor")
    assert "\n5. " in answer
    assert "\n6. " not in answer
    assert "Only adjectives" in await dan.asks("show me only the adjectives near feliz")
    assert "\n6. " not in await dan.asks("give me 5 words like professor")


async def test_several_words_are_ordered_by_how_near_they_are(carla: Speaker, dan: Speaker) -> None:
    (answer,) = await carla.writes("ordena tigre, maçã e café pela proximidade de fruta")
    opening = "De fruta, a mais próxima é maçã. Em ordem:\n\n1. maçã · 0,51 · vizinho nº "
    assert answer["text"].startswith(opening)  # which number it is, the last digits of the model decide
    assert "3. tigre" in answer["text"]
    (why,) = await carla.presses(answer, "Por quê?")
    assert "fruta" in why["text"]
    said = await dan.asks("rank maçã, tigre, café by closeness to fruta")
    assert said.startswith("Nearest to fruta is maçã. In order:")


async def test_whether_words_are_the_same_no_cosine_says(carla: Speaker) -> None:
    for asked in (
        "gato é igual a cachorro?",
        "rei e rainha são sinônimos?",
        "corinthians e palmeiras são rivais?",
    ):
        assert (await carla.asks(asked)).startswith("Sim ou não, isso o cosseno não diz")
    assert (await carla.asks("gato e cachorro são parecidos?")).startswith("Sim, para o modelo.")
    assert (await carla.asks("gato e cachorro")).startswith("gato e cachorro: similaridade")


async def test_what_phones_and_haste_put_between_words_is_read(carla: Speaker) -> None:
    assert (await carla.asks("/similar r\u200de\u200di rainha")).startswith("rei e rainha: similaridade 0,62")
    assert (await carla.asks("/analogia 2 rei - homem")).startswith("2·rei − homem ≈ ")
    assert "vão dois polos" in await carla.asks("/eixo frio / morno / quente: gelo")
    early = await carla.asks("/palpite rei rainha 0,6")
    assert "O número vem depois" in early
    assert "“6”" not in early


async def test_a_swear_word_in_a_game_is_answered(carla: Speaker) -> None:
    await carla.writes("/jogo")
    assert await carla.asks("caralho") == "🙊 Palavrão não vale no jogo. Não contou."
    (board,) = await carla.writes("pode dar mais uma dica por favor")
    assert "1 dica" in board["text"]


async def test_a_meaning_that_no_dictionary_gives_is_said_to_be_none(carla: Speaker, dan: Speaker) -> None:
    assert (await carla.asks("significado de saudade")).startswith("Não sou dicionário")
    assert (await dan.asks("what does saudade mean?")).startswith("I am no dictionary")
    assert not (await carla.asks("o que é cosseno?")).startswith("Não sou dicionário")
    assert (await carla.asks("vizinhos de saudade")).startswith("Mais perto de saudade")


async def test_slips_around_a_command_are_forgiven(carla: Speaker) -> None:
    for typed in ("/ similar rei rainha", "//similar rei rainha", "/similar rei com rainha"):
        assert "rei e rainha: similaridade 0,62" in await carla.asks(typed)
    assert "“yyyyyyyyyy" in await carla.asks(f"/ajuda {'y' * 60}")
    assert "Não conheço “blorfo”" in await carla.asks("/palpite blorfo gato")


async def test_of_two_pairs_it_is_said_which_is_nearer(carla: Speaker, dan: Speaker) -> None:
    answer = await carla.asks("gato e cachorro são mais parecidos que rei e rainha?")
    assert answer.startswith("Não: gato e cachorro têm 0,61; rei e rainha, 0,62.")
    answer = await carla.asks("rei e rainha são mais parecidos que gato e mesa?")
    assert answer.startswith("Sim: rei e rainha têm 0,62; gato e mesa, ")
    assert (await dan.asks("are rei and rainha closer than gato and mesa?")).startswith("Yes: rei and rainha")
    assert (await carla.asks("compara rei rainha gato mesa")).startswith("Mais parecidas:")


async def test_a_sum_in_words_is_read_behind_its_command(carla: Speaker) -> None:
    assert (await carla.asks("/analogia rei menos homem mais mulher")).startswith("rei − homem + mulher ≈ ")
    assert "sinal de + ou −" in await carla.asks("/analogia rei homem mais")


async def test_a_button_keeps_the_words_and_no_quotes(carla: Speaker, dan: Speaker) -> None:
    (answer,) = await carla.writes("/similar “rei” “rainha”")
    assert "Vizinhos de rei" in labels(answer)
    (odd,) = await dan.writes("/odd one out cat dog car")
    assert labels(odd) == ["/oddone cat dog car"]
