"""The three commands of the mission, as a person in a chat sees them."""

import numpy as np

from embeddings.table.handmade import handmade
from tests.conftest import OpenBot
from tests.conversation import Speaker, labels


async def test_similarity_is_answered_with_a_cosine_in_the_chats_numbers(
    ana: Speaker, bruno: Speaker
) -> None:
    assert "rei e rainha: similaridade 0,95" in await ana.asks("/similar rei rainha")
    assert "rei and rainha: similarity 0.95" in await bruno.asks("/similar rei rainha")


async def test_similarity_says_how_many_random_pairs_are_less_similar(ana: Speaker) -> None:
    assert "pares de palavras sorteados neste modelo" in await ana.asks("/similar rei rainha")


async def test_in_a_table_of_few_words_no_pair_is_called_near_or_far(ana: Speaker) -> None:
    answer = await ana.asks("rei e rainha são parecidos?")
    assert answer.startswith("rei e rainha: similaridade 0,95")
    assert "Quase nada em comum" not in answer


async def test_the_order_asked_is_the_order_answered(ana: Speaker) -> None:
    assert (await ana.asks("/similar rainha rei")).startswith("rainha e rei: similaridade 0,95")
    assert (await ana.asks("/similar rei rainha")).startswith("rei e rainha: similaridade 0,95")


async def test_a_word_compared_with_itself_is_said_to_be_so(ana: Speaker) -> None:
    answer = await ana.asks("/similar rei rei")
    assert "similaridade 1,00" in answer
    assert "mesma palavra dos dois lados" in answer
    assert "pares de palavras sorteados" not in answer


async def test_two_words_on_one_row_are_not_called_synonyms(ana: Speaker) -> None:
    answer = await ana.asks("/similar rei monarca")
    assert "“rei” e “monarca” dividem a mesma linha" in answer


async def test_a_word_on_a_shared_row_names_the_others(ana: Speaker) -> None:
    assert "também vale para outra palavra: monarca" in await ana.asks("/similar rei rato")


async def test_a_small_negative_cosine_has_no_sign(open_bot: OpenBot) -> None:
    bot = await open_bot(handmade({"a": [1.0, 0.0], "b": [-0.001, 1.0], "c": [1.0, 1.0]}))
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks("/similar a b")
    assert "similaridade 0,00" in answer


async def test_phrases_are_compared_by_quotes_and_commas(ana: Speaker) -> None:
    quoted = await ana.asks('/similar "rei rato" rainha')
    assert quoted.startswith("rei rato e rainha: similaridade")
    assert "“rei rato” tem mais de uma palavra: usei a média dos vetores de 2 tokens." in quoted
    assert await ana.asks("/similar rei rato, rainha") == quoted


async def test_a_words_vector_is_shown_whole(ana: Speaker) -> None:
    (answer,) = await ana.writes("/embedding rato")
    assert "Embedding de rato\n3 dimensões · norma 1,00" in answer["text"]
    assert "0,0000  0,1000  1,0000" in answer["text"]
    assert "expandable_blockquote" in {entity["type"] for entity in answer["entities"]}


async def test_a_phrase_is_shown_token_by_token_with_its_mean(ana: Speaker) -> None:
    answer = await ana.asks("/embedding o rato e o rei")
    assert "5 tokens, um por linha" in answer
    assert "rato · norma 1,00 · 0,00 0,10 1,00…" in answer.replace("  ", " ")
    assert "o · sem vetor neste modelo" in answer
    assert "Média dos 2 tokens com vetor · 3 dimensões" in answer
    assert "A frase não tem um vetor próprio aqui" in answer
    assert "0,5000  0,1500  0,5000" in answer


async def test_weights_that_do_not_fit_go_into_a_file(open_bot: OpenBot) -> None:
    weights = [(-1) ** number * (number + 1) / 1000 for number in range(900)]
    bot = await open_bot(handmade({"longo": weights, "outro": weights[::-1]}))
    (answer,) = await Speaker(bot, bot.world.person(1, "Ana")).writes("/embedding longo")
    assert "vão em um arquivo de texto" in answer["caption"]
    assert answer["document"]["file_name"] == "longo.txt"
    file = await bot.application.bot.get_file(answer["document"]["file_id"])
    lines = bytes(await file.download_as_bytearray()).decode().splitlines()
    assert np.array_equal(np.array(lines, np.float32), np.array(weights, np.float32))


async def test_dimensions_of_a_word_of_a_phrase_and_of_the_model(ana: Speaker) -> None:
    assert "O embedding da palavra 'exemplo' tem 3 dimensões." in await ana.asks("/dims exemplo")
    assert "Cada um dos 2 tokens com vetor de 'rei rato' tem 3 dimensões" in await ana.asks("/dims rei rato")
    answer = await ana.asks("/dims")
    assert "Os embeddings deste modelo têm 3 dimensões." in answer
    assert "8 linhas × 3 colunas, para 9 palavras" in answer
    assert "São mais palavras do que linhas" in answer


async def test_another_casing_is_found_and_said(ana: Speaker) -> None:
    assert "“RATO” está no modelo como “rato”." in await ana.asks("/dims RATO")
    assert "“lisboa” está no modelo como “Lisboa”" in await ana.asks("/embedding lisboa")


async def test_a_word_without_its_accent_may_mean_two_words(ana: Speaker) -> None:
    assert await ana.asks("/similar avo rei") == "“avo” pode ser avó ou avô. Qual você quis dizer?"


async def test_the_english_names_of_commands_work_too(bruno: Speaker) -> None:
    assert "handmade" in await bruno.asks("/model")
    assert "handmade" in await bruno.asks("/modelo")


async def test_a_command_without_text_takes_the_message_it_replies_to(ana: Speaker) -> None:
    said = ana.world.write(ana.person, "rato")
    await ana.bot.deliver()
    assert "Embedding de rato" in await ana.asks("/embedding", reply_to=said)


async def test_three_words_or_more_are_compared_as_a_matrix(ana: Speaker, bruno: Speaker) -> None:
    answer = await ana.asks("/similar rei rainha rato")
    assert answer.startswith("Mais parecidas: rei e rainha · 0,95")
    assert await ana.asks("/matriz rei rainha rato") == answer
    assert (await bruno.asks("/similar rei, rainha, rato")).startswith("Most similar: rei and rainha · 0.95")
    left_out = await ana.asks("/similar rei rainha xyz")
    assert left_out.startswith(
        "Ficou de fora, por não ter vetor neste modelo: “xyz”.\nrei e rainha: similaridade 0,95"
    )


async def test_several_words_stand_side_by_side(ana: Speaker, bruno: Speaker) -> None:
    await ana.asks("/embedding rei")  # then the terms are known
    answer = await ana.asks("/embedding rei, rainha; Lisboa")
    assert answer.startswith("Embeddings de rei, rainha e Lisboa\n• rei: norma 1,02 · linha 0 de 8")
    assert "rei e rainha: cosseno 0,95 · mesmo sinal em 2 de 3 dimensões" in answer
    assert "rei e Lisboa: cosseno −0,38 · mesmo sinal em 0 de 3 dimensões" in answer
    assert "Os 3 números de cada uma, em ordem:\nrei: 1,0000  0,2000  0,0000\nrainha: 0,9000" in answer
    assert await ana.asks('/embedding "rei" “rainha” Lisboa') != answer
    assert await ana.asks('/embedding "rei" “rainha” «Lisboa»') == answer
    assert "same sign in 2 of 3 dimensions" in await bruno.asks("/embedding rei, rainha")


async def test_a_phrase_stays_a_phrase_and_a_word_typed_twice_is_one(ana: Speaker) -> None:
    assert "4 tokens, um por linha" in await ana.asks('/embedding "rei, o rato"')
    assert (await ana.asks("/embedding o rato")).startswith("o rato: 2 tokens")
    assert (await ana.asks("/embedding rei, rei,")).startswith("Embedding de rei\n")
    assert "• o rato: norma 1,00 · média de 1 token" in await ana.asks("/embedding o rato, rei")


async def test_words_side_by_side_are_named_where_they_are_unknown_or_too_many(ana: Speaker) -> None:
    assert "Não conheço “xyz”" in await ana.asks("/embedding rei, xyz")
    both = await ana.asks("/embedding xyz, rei, zyx")
    assert "Não conheço “xyz”" in both
    assert "Não conheço “zyx”" in both
    assert "trabalha com 1 a 5 palavras" in await ana.asks("/embedding a, b, c, d, e, f")


async def test_weights_side_by_side_that_do_not_fit_are_the_first_ones(open_bot: OpenBot) -> None:
    weights = [(-1) ** number * (number + 1) / 1000 for number in range(300)]
    bot = await open_bot(handmade({"rei": weights, "rato": weights[::-1]}))
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks("/embedding rei, rato")
    assert "Os primeiros 24 números de cada uma:\nrei: 0,0010  −0,0020" in answer
    assert "−0,0240…" in answer


async def test_words_side_by_side_can_be_explained_and_gone_on_with(ana: Speaker) -> None:
    (two,) = await ana.writes("/embedding rei, rainha")
    assert labels(two)[0] == "Por quê?"
    (why,) = await ana.presses(two, "Por quê?")
    assert (
        await ana.asks("/porque /embedding rei, rainha")
        == why["text"]
        == await ana.asks("/porque rei rainha")
    )
    (three,) = await ana.writes("/embedding rei, rainha, rato")
    (matrix,) = await ana.presses(three, "Matriz")
    assert matrix["text"].startswith("Mais parecidas: rei e rainha")
    (alike,) = await ana.writes("/similar rei rainha rato")
    assert "Intruso" in labels(alike)
