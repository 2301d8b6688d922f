"""Words as people type them: without accents, in one rule for every command."""

import pytest

from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import Speaker, labels


@pytest.fixture
async def lia(open_bot: OpenBot, builtin: Space) -> Speaker:
    """Somebody who writes Portuguese to the built-in model."""
    bot = await open_bot(builtin)
    return Speaker(bot, bot.world.person(1, "Lia", language_code="pt-br"))


@pytest.fixture
def tom(lia: Speaker) -> Speaker:
    """Somebody who writes English to it."""
    return Speaker(lia.bot, lia.world.person(2, "Tom", language_code="en"))


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("/similar amor odio", "“odio” como ódio"),
        ("/vizinhos coracao", "“coracao” como coração"),
        ("/embedding onibus", "“onibus” como ônibus"),
        ("/embedding onibus, rei", "“onibus” como ônibus"),
        ("/dims lampada", "“lampada” como lâmpada"),
        ("/posicao dificil facil", "“dificil” como difícil e “facil” como fácil"),
        ("/matriz mae pai filho", "“mae” como mãe"),
        ("/intruso mae pai lampada", "“lampada” como lâmpada e “mae” como mãe"),
        ("/analogia mae - mulher + homem", "“mae” como mãe"),
        ("/eixo facil / dificil: prova", "“facil” como fácil e “dificil” como difícil"),
        ("/mapa lampada luz sol", "“lampada” como lâmpada"),
        ("/embedding o coracao da mae", "“coracao” como coração e “mae” como mãe"),
        ("/frases o coracao bate | a lampada acende", "“coracao” como coração e “lampada” como lâmpada"),
        ("/vetor coracao", "“coracao” como coração"),
        ("/porque odio amor", "“odio” como ódio"),
        ("/vizinhos guarda chuva 3", "“guarda chuva” como guarda-chuva"),
        ("/similar segunda feira, domingo", "“segunda feira” como segunda-feira"),
    ],
)
async def test_a_word_without_its_accent_or_hyphen_is_answered_and_the_first_line_says_so(
    lia: Speaker, question: str, answered: str
) -> None:
    assert (await lia.asks(question)).splitlines()[0].startswith(f"Li {answered}.")


async def test_two_words_that_no_hyphen_joins_stay_two(lia: Speaker) -> None:
    assert (await lia.asks("/vizinhos guarda rei")).startswith("Mais perto de guarda rei: ")


async def test_what_was_read_is_said_in_english_too(tom: Speaker) -> None:
    answer = await tom.asks("/similar amor odio")
    assert answer.startswith("I read “odio” as ódio.\namor and ódio: similarity")


async def test_a_spelling_that_the_model_has_too_can_be_had_in_quotes(lia: Speaker, tom: Speaker) -> None:
    answer = await lia.asks("/similar politica rei")
    assert (
        "como política. A forma que você digitou também está no modelo: "
        'para usar essa, escreva entre aspas, "politica".' in answer
    )
    assert "política e rei:" in answer
    literal = await lia.asks('/similar "politica" rei')
    assert literal.startswith("politica e rei:")
    assert await lia.asks("/similar «politica», rei") == literal
    assert 'write it in quotes, "politica"' in await tom.asks("/similar politica rei")


async def test_quotes_are_kept_by_the_buttons(lia: Speaker) -> None:
    (answer,) = await lia.writes('/similar "politica" rei')
    assert answer["text"].startswith("politica e rei:")
    (why,) = await lia.presses(answer, "Por quê?")
    assert not why["text"].startswith("Li ")
    (near,) = await lia.presses(answer, next(label for label in labels(answer) if "politica" in label))
    assert "Mais perto de politica:" in near["text"]


@pytest.mark.parametrize(
    "question", ["/similar avo rei", "/mapa avo rei rainha", "/analogia avo - rei", "/vizinhos avo"]
)
async def test_buttons_ask_where_several_words_may_be_meant(lia: Speaker, question: str) -> None:
    (answer,) = await lia.writes(question)
    assert answer["text"].startswith("“avo” pode ser avó ou avô. Qual você quis dizer?")
    assert labels(answer) == ["avó", "avô"]
    (chosen,) = await lia.presses(answer, "avô")
    assert "avô" in (chosen.get("text") or chosen["caption"]).splitlines()[0]


async def test_that_several_may_be_meant_is_said_in_english_too(tom: Speaker) -> None:
    answer = await tom.asks("/similar avo rei")
    assert answer.startswith("“avo” may be avó or avô. Which one do you mean?")
    assert 'write it in quotes, "avo"' in answer


async def test_a_sentence_goes_on_with_the_likeliest_word(lia: Speaker) -> None:
    first = (await lia.asks("/embedding minha avo querida")).splitlines()[0]
    assert first.startswith("Li “avo” como avó (também podia ser avô).")


async def test_inline_the_answer_is_the_title_and_what_was_read_comes_behind(lia: Speaker) -> None:
    found, *_ = (await lia.searches("amor odio")).results
    assert found.title.startswith("amor e ódio: similaridade")
    assert (found.description or "").startswith("Li “odio” como ódio.")
    said, one, *_ = (await lia.searches("avo rei")).results
    assert said.title.startswith("“avo” pode ser avó ou avô")
    assert one.title.startswith("avó e rei")


@pytest.mark.parametrize(
    "question",
    [
        "/similar boyzinho rei",
        "/similar boyzinho rei amor",
        "/vizinhos boyzinho",
        "/embedding boyzinho",
        "/embedding boyzinho, rei",
        "/dims boyzinho",
        "/posicao boyzinho amor",
        "/matriz boyzinho amor rei",
        "/intruso boyzinho amor rei",
        "/analogia boyzinho - amor + rei",
        "/eixo amor / ódio: boyzinho",
        "/mapa boyzinho amor rei",
        "/vetor boyzinho",
        "/porque boyzinho rei",
    ],
)
async def test_an_unknown_word_gets_an_inferred_vector_in_every_command_and_each_says_so(
    lia: Speaker, tom: Speaker, question: str
) -> None:
    assert "inferid" in await lia.asks(question)
    assert "inferred" in await tom.asks(question)


async def test_what_is_inferred_has_no_place_among_random_pairs(lia: Speaker) -> None:
    for question in ("/similar boyzinho rei", "/porque boyzinho rei"):
        assert "pares de palavras sorteados" not in await lia.asks(question)
    assert "pares de palavras sorteados" in await lia.asks("/similar amor rei")


@pytest.mark.parametrize("mash", ["xyzqwv", "asdfgh", "aaaaaa", "asdasdasd", "qwrtpsdfg"])
async def test_letters_that_look_like_no_word_are_not_inferred(lia: Speaker, tom: Speaker, mash: str) -> None:
    for question in (
        f"/similar {mash} rei",
        f"/vizinhos {mash}",
        f"/mapa {mash} rei",
        f"/eixo frio / quente: {mash}",
    ):
        assert "não inferi um vetor" in await lia.asks(question)
    assert "I inferred no vector" in await tom.asks(f"/similar {mash} rei")


@pytest.mark.parametrize("command", ["similar", "posicao", "porque"])
async def test_where_both_words_are_none_both_are_named(lia: Speaker, command: str) -> None:
    said = await lia.asks(f"/{command} xyzqwv qwvxyz")
    assert "“xyzqwv” não está na tabela" in said
    assert "“qwvxyz” não está na tabela" in said


async def test_who_asks_for_a_difference_reads_what_no_number_says(lia: Speaker, tom: Speaker) -> None:
    said = await lia.asks("qual a diferença entre rei e rainha?")
    assert said.startswith("No que as duas diferem, eu não sei dizer")
    assert "similaridade" in said
    asked = await tom.asks("what is the difference between rei and rainha?")
    assert asked.startswith("In what the two differ")
    assert "diferem" not in await lia.asks("rei e rainha são parecidos?")


async def test_why_two_forms_of_a_word_are_not_one_is_told(lia: Speaker) -> None:
    said = await lia.asks("pq laranja e laranjas não dá 1?")
    assert "cada forma tem o seu próprio vetor: só dá 1 quando" in said


@pytest.mark.parametrize(
    ("typed", "said", "said_in_english"),
    [
        ("😀", "“😀” é um emoji, não uma palavra", "“😀” is an emoji, not a word"),
        ("👩🏽‍🚀", "é um emoji", "is an emoji"),
        ("42", "“42” é um número em algarismos", "“42” is a number in digits"),
        ("50%", "é um número", "is a number"),
        ("???", "são só sinais", "nothing but signs"),
    ],
)
async def test_what_is_no_word_is_named_for_what_it_is(
    lia: Speaker, tom: Speaker, typed: str, said: str, said_in_english: str
) -> None:
    for question in (f"/embedding {typed}", f'/similar "{typed}" rei'):
        assert said in await lia.asks(question)
        assert said_in_english in await tom.asks(question)


async def test_a_map_names_what_it_leaves_out(lia: Speaker) -> None:
    assert "Ficou de fora o que não tem vetor neste modelo: “xyzqwv”, “😀”" in await lia.asks(
        "/mapa rei, rainha, xyzqwv, 😀"
    )


async def test_nothing_is_inferred_for_somebody_who_is_still_typing(lia: Speaker) -> None:
    found, *_ = (await lia.searches("amor rei boyzinho")).results
    assert found.title.startswith("Não conheço “boyzinho”")


async def test_words_tied_by_a_hyphen_are_a_minus_in_a_sum_and_not_inferred(
    lia: Speaker, tom: Speaker
) -> None:
    assert (await lia.asks("/analogia rei-homem + mulher")).startswith("rei − homem + mulher ≈ rainha")
    assert (await tom.asks("/analogia rei-homem + mulher")).startswith("rei − homem + mulher ≈ rainha")
    assert "deixe espaços em volta" in await lia.asks("/analogia rei-boyzinhuz + mulher")


@pytest.mark.parametrize(
    "question",
    [
        "/matriz boyzinho amor rei",
        "/intruso boyzinho amor rei",
        "/analogia boyzinho - amor + rei",
        "/eixo amor / ódio: boyzinho",
        "/mapa boyzinho amor rei",
    ],
)
async def test_a_guess_among_several_words_is_labelled_before_the_details(
    lia: Speaker, tom: Speaker, question: str
) -> None:
    assert (
        "⚠️ “boyzinho” não está na tabela: o vetor é inferido, um palpite pelo jeito de escrever."
        in await lia.asks(question)
    )
    assert (
        "⚠️ “boyzinho” is not in the table: its vector is inferred, a guess from the spelling."
        in await tom.asks(question)
    )


async def test_a_word_that_was_drawn_out_may_be_two(lia: Speaker) -> None:
    (asked,) = await lia.writes("carrrro")
    assert set(labels(asked)) == {"carro", "caro"}
    (shown,) = await lia.presses(asked, "carro")
    assert shown["text"].startswith("Mais perto de carro")
    assert "Li “isssso” como isso" in await lia.asks("/vizinhos isssso")


@pytest.mark.parametrize(
    ("typed", "first_line"),
    [
        ("vizinhos rei", "Mais perto de rei:"),
        ("similar rei rainha", "rei e rainha: similaridade"),
        ("Similar: rei, rainha", "rei e rainha: similaridade"),
        ("analogia rei - homem + mulher", "rei − homem + mulher ≈"),
        ("glossário cosseno", "📖 cosseno"),
        ("#similar rei rainha", "rei e rainha: similaridade"),
        ("similar rei e rainha", "rei e rainha: similaridade"),
        ("vetor gato", "Embedding de gato"),
        ("mapa mundo", "mapa e mundo: similaridade"),
        ("similar rei", "similar e rei: similaridade"),  # what the command can't read are words
        ("compara gato cachorro", "gato e cachorro: similaridade"),
    ],
)
async def test_a_command_without_its_slash_is_obeyed(lia: Speaker, typed: str, first_line: str) -> None:
    assert (await lia.asks(typed)).startswith(first_line)


@pytest.mark.parametrize("typed", ["vetor e embedding", "embedding vs vetor", "vizinhos são sinônimos?"])
async def test_a_sentence_that_begins_with_a_commands_name_is_no_command(lia: Speaker, typed: str) -> None:
    (answer,) = await lia.writes(typed)
    assert "document" not in answer
    assert "Pelo comando: /vizinhos" not in answer["text"]


async def test_who_takes_a_word_back_is_answered_about_the_other(lia: Speaker, tom: Speaker) -> None:
    await lia.asks("rei e gato")
    assert "rei e princesa: similaridade" in await lia.asks("não, eu quis dizer rei e princesa")
    await lia.asks("cachorro")
    assert "Mais perto de gato" in await lia.asks("não, eu quis dizer gato")
    assert "Mais perto de peixe" in await lia.asks("digitei errado, era peixe")
    await tom.asks("rei e gato")
    assert "rei and rainha: similarity" in await tom.asks("no i meant rei and rainha")


async def test_to_what_something_is_closer_takes_no_small_word(tom: Speaker) -> None:
    assert "than to man" in await tom.asks("is king closer to queen or to man")
    assert "than to woman" in await tom.asks("is engineer more like man or like woman")


async def test_a_question_word_is_not_what_is_asked_about(lia: Speaker) -> None:
    for question in ("quem é melhor messi ou cristiano", "qual é maior cavalo ou gato"):
        assert "Não sei responder a isso" in await lia.asks(question)
    assert "que de professor" in await lia.asks("médico está mais perto de enfermeira ou de professor")


async def test_of_groups_of_people_no_yes_leads(lia: Speaker, tom: Speaker) -> None:
    assert (await lia.asks("muçulmano e terrorista são parecidos?")).startswith("muçulmano e terrorista")
    assert (await lia.asks("gato e cachorro são parecidos?")).startswith("Sim, para o modelo.")
    assert not (await tom.asks("is muslim similar to terrorist")).startswith("Yes")
    assert (await lia.asks("quem é mais violento branco ou negro")).startswith("Cuidado com a leitura")


@pytest.mark.parametrize("asked", ["norma?", "produto escalar?"])
async def test_a_term_with_a_question_mark_is_explained(lia: Speaker, asked: str) -> None:
    assert (await lia.asks(asked)).startswith(f"📖 {asked.strip('?')}")


async def test_two_terms_with_or_between_them_are_told_apart(lia: Speaker, tom: Speaker) -> None:
    said = await lia.asks("lema ou token")
    assert "📖 lema" in said
    assert "📖 token" in said
    assert "💬 Qual é a diferença entre token e embedding" in await lia.asks("token ou embedding")
    assert "word2vec and BERT?" in await tom.asks("bert vs word2vec")
    assert "similaridade" in await lia.asks("rei ou rainha?")


async def test_two_terms_that_no_known_question_names_are_both_explained(lia: Speaker) -> None:
    said = await lia.asks("diferença entre lema e token")
    assert "📖 lema" in said
    assert "📖 token" in said
    assert "Qual é a diferença entre token e embedding" in await lia.asks("diferença entre token e embedding")


async def test_things_beside_each_other_are_a_list_unless_they_are_a_phrase(
    lia: Speaker,
) -> None:
    assert (await lia.asks("compara gato cachorro e peixe")).startswith("Mais parecidas: gato e cachorro")
    said = await lia.asks("compara inteligência artificial e robô")
    assert said.startswith("inteligência artificial e robô: similaridade")
    assert "guarda-chuva e sombrinha" in await lia.asks("qual a diferença entre guarda chuva e sombrinha?")
