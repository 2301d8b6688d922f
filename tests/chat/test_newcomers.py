"""Somebody who is new writes as in a chat, and gets what a kind person would say first."""

import pytest

from bot.settings import Settings
from embeddings.table.handmade import handmade
from embeddings.table.random_pairs import FEW_ROWS, nearness
from embeddings.table.space import Space
from handlers.commands import commands
from handlers.context.examples import example_in
from rendering.catalog import COMPLETE, Catalog, Catalogs
from rendering.faq import ABOUT_ANSWERS, QUESTIONS, faq_question
from rendering.glossary import GROUPS, term
from tests.chat.test_oddities import PICTURE
from tests.conftest import OpenBot
from tests.conversation import Speaker, labels

COMMANDS = commands(Catalogs("pt"))


@pytest.mark.parametrize(
    ("asked", "term"),
    [
        ("o q é um vetor de palavra?? nao entendi nada", "embedding"),
        ("oq é cosseno pfv me explica", "cosseno"),
        ("oque eh similaridade nesse negocio", "similaridade"),
        ("q é norma?? to perdida", "norma"),
        ("o que é dimensão aqui nesse bot?", "dimensão"),
    ],
)
async def test_a_term_is_defined_however_a_chat_spells_the_question(
    carla: Speaker, asked: str, term: str
) -> None:
    assert (await carla.asks(asked)).startswith(f"📖 {term}")


@pytest.mark.parametrize(
    ("asked", "term"),
    [
        ("whats a word vector?? i dont get it", "embedding"),
        ("what even is an embedding lol", "embedding"),
        ("what is cosine in this thing", "cosine"),
    ],
)
async def test_a_term_is_defined_in_english_too(dan: Speaker, asked: str, term: str) -> None:
    assert (await dan.asks(asked)).startswith(f"📖 {term}")


async def test_a_term_of_an_answer_is_defined_in_a_reply_to_it(carla: Speaker) -> None:
    (answer,) = await carla.writes("/similar rei rainha")
    assert (await carla.asks("o q é cosseno nisso ai", reply_to=answer)).startswith("📖 cosseno")


@pytest.mark.parametrize("language", COMPLETE)
async def test_whoever_is_told_to_tap_an_example_has_it_below(
    open_bot: OpenBot, builtin: Space, language: str
) -> None:
    """Every entry of the glossary and every known question."""
    bot, catalog = await open_bot(builtin), Catalog(language)
    speaker = Speaker(bot, bot.world.person(1, "Eva", language_code=language))
    taps = {catalog.text("faq-tap"), catalog.text("glossary-tap")}
    terms = (key for group in GROUPS.values() for key in group)
    examples = {key: term(catalog, key).example for key in terms}
    examples |= {f"faq-{key}": faq_question(catalog, key).example for key in QUESTIONS}
    for name, example in examples.items():
        (answer,) = await speaker.writes(f"/glossary {name}")
        shown = example_in(catalog, COMMANDS, example)
        told = bool(taps & set(answer["text"].splitlines()))
        assert told == (shown is not None and shown.shown in labels(answer)), name
        assert told or shown is None or shown.command.needs_models or shown.command.key == "compare", name


async def test_a_question_about_the_number_keeps_its_example_beside_the_why(carla: Speaker) -> None:
    """All questions that people ask about the answer that they just had."""
    for key in sorted(ABOUT_ANSWERS):
        await carla.asks("/similar gato cachorro")
        question = faq_question(Catalog("pt"), key)
        (answer,) = await carla.writes(question.title)
        assert answer["text"].startswith(f"💬 {question.title}")
        assert labels(answer)[:2] == ["Por quê?", question.example]


async def test_who_asks_what_the_bot_is_for_is_not_greeted_again(carla: Speaker, dan: Speaker) -> None:
    for asked in ("pra q serve esse bot?", "o que esse bot faz", "oi! para que serve o vetorama?"):
        (answer,) = await carla.writes(asked)
        assert answer["text"].startswith("Sirvo para você ver")
        assert "/similar rei rainha" in labels(answer)
    assert (await dan.asks("what's the point of this bot?")).startswith("I let you see")


async def test_the_other_way_round_is_an_opposite_or_says_what_it_would_change(carla: Speaker) -> None:
    await carla.asks("/vizinhos alegria")
    assert (await carla.asks("e o contrario?")).startswith("Contrário de alegria: tristeza")
    await carla.asks("/similar gato mesa")
    assert "o número é o mesmo nos dois sentidos" in await carla.asks("e o contrário?")
    await carla.asks("/analogia rei - homem + mulher")
    assert (await carla.asks("e o contrário?")).startswith("rei − mulher + homem ≈ ")


async def test_a_word_without_an_opposite_has_its_farthest_words_on_a_button(carla: Speaker) -> None:
    await carla.asks("/vizinhos mesa")
    (answer,) = await carla.writes("e o contrario?")
    assert answer["text"].startswith("Não sei o contrário de mesa")
    (farthest,) = await carla.presses(answer, "As mais longe de mesa")
    assert "é a mais longe de mesa, do lado oposto. Não é o contrário de mesa" in farthest["text"]
    assert "é a mais longe de amor" in await carla.asks("qual a palavra mais longe de amor")


async def test_why_after_a_sum_begins_with_a_plain_sentence(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("/analogia rei - homem + mulher")
    first, _, rest = (await carla.asks("pq deu isso")).partition("\n\n")
    assert first.startswith("Por que rainha? Cada palavra é um ponto em um mapa")
    assert "cosseno" not in first
    assert rest.startswith("Em números\n")
    await dan.asks("/analogy rei - homem + mulher")
    assert (await dan.asks("why?")).startswith("Why rainha? Each word is a point on a map")


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("gato e mesa são parecidos?", "Não muito."),
        ("ve pra mim se gato combina com mesa", "Não muito."),
        ("rei e rainha são parecidas?", "Sim, para o modelo."),
        ("are rei and rainha similar?", "Sim, para o modelo."),
        ("médico e carro são parecidos?", None),
        ("quão parecidos são rei e rainha?", None),
    ],
)
async def test_a_yes_or_no_is_answered_first(carla: Speaker, asked: str, verdict: str | None) -> None:
    first = (await carla.asks(asked)).splitlines()[0]
    assert first == verdict if verdict else first.endswith((".", "similaridade 0,62"))


async def test_a_number_that_sounds_like_much_is_said_to_be_little(carla: Speaker, dan: Speaker) -> None:
    answer = await carla.asks("/similar gato mesa")
    assert "Quase nada em comum. 0,15 é maior que o de 91% dos 10.000 pares" in answer
    assert "Parece muito, mas não é" in answer
    assert "Perto. " in await carla.asks("/similar rei rainha")
    assert "Hardly anything in common. 0.15 is more than that of 91%" in await dan.asks("/similar gato mesa")


async def test_how_near_words_are_is_measured_by_their_own_model(builtin: Space, open_bot: OpenBot) -> None:
    """In a model where all words are alike, the same cosine says nothing."""
    words = ["rei", *(f"palavra{number}" for number in range(FEW_ROWS)), "barco"]
    bot = await open_bot(handmade({word: [1.0, 0.002 * place] for place, word in enumerate(words)}))
    speaker = Speaker(bot, bot.world.person(1, "Ana"))
    asked = await speaker.asks("rei e barco são parecidos?")
    assert asked.startswith("Não muito.\nrei e barco: similaridade 0,98")
    assert nearness(builtin.less_similar(0.98)) == "near"


@pytest.mark.parametrize("caption", ["ta certo?", "is this right?", "tá certo isso?"])
async def test_who_asks_about_a_picture_hears_that_it_is_not_seen_and_what_to_write(
    carla: Speaker, caption: str
) -> None:
    (answer,) = await carla.happens(lambda: carla.world.attach(carla.person, PICTURE, caption=caption))
    assert answer["text"].startswith("Não vejo a foto, então não dá para eu conferir. Escreva em texto")
    assert "/similar rei rainha" in labels(answer)


async def test_of_two_words_the_nearer_one_is_named_with_both_numbers(carla: Speaker, dan: Speaker) -> None:
    for asked in ("manga é fruta ou camisa", "manga é uma fruta ou uma camisa?"):
        answer = await carla.asks(asked)
        assert answer.startswith("manga fica mais perto de fruta (cosseno 0,80) que de camisa (0,17).")
        assert "O modelo dá um vetor só a “manga”" in answer
    assert "is nearer to fruta (cosine 0.80)" in await dan.asks("is manga fruta or camisa?")


@pytest.mark.parametrize("asked", ["embedding é vetor ou matriz?", "isso é bom ou ruim?"])
async def test_words_of_the_field_are_not_placed_between_each_other(carla: Speaker, asked: str) -> None:
    assert "fica mais perto de" not in await carla.asks(asked)


async def test_one_apology_is_enough_for_all_words_of_another_language(carla: Speaker) -> None:
    for asked in ("/embedding king, queen, dog", "/posicao king queen"):
        answer = await carla.asks(asked)
        assert answer.count("um palpite: o codificador") == 1
        assert answer.count("não estão na tabela deste modelo") == 1
        assert "não está na tabela" not in answer


async def test_another_pair_goes_on_with_the_pair_before(carla: Speaker) -> None:
    await carla.asks("celular e computador tem a ver?")
    assert (await carla.asks("e celular com banana?")).startswith("celular e banana: similaridade 0,06")


async def test_surprise_at_an_answer_asks_why(carla: Speaker) -> None:
    await carla.asks("messi + brasil - argentina")
    assert (await carla.asks("ué nao era pra ser neymar?")).startswith("Por que Ronaldo?")
    await carla.asks("/vizinhos gato")
    assert (await carla.asks("naum entendi o grafico")).startswith("gato e gata ficam perto das mesmas")


async def test_how_a_word_becomes_a_number_is_no_question_about_those_words(carla: Speaker) -> None:
    asked = "como assim palavra vira numero??"
    assert (await carla.asks(asked)).startswith("💬 O que é um embedding, afinal?")


class TestWithPictures:
    """Answers that come with a picture."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"pictures": True})

    async def test_the_first_five_neighbours_stand_in_the_text_too(self, carla: Speaker) -> None:
        (answer,) = await carla.writes("/vizinhos rei")
        assert "imperador (0,67), reinado, rainha, reino, soberana\n" in answer["caption"]


@pytest.mark.parametrize(
    "asked", ["pq o numero de rei e rainha é 0,62 e n 1?", "por que rei e rainha deu só 0,62?"]
)
async def test_why_a_number_is_what_it_is_is_explained_of_its_words(carla: Speaker, asked: str) -> None:
    assert (await carla.asks(asked)).startswith("rei e rainha ficam perto das mesmas palavras")


async def test_who_writes_english_in_a_portuguese_chat_hears_of_english_in_english(carla: Speaker) -> None:
    said = await carla.asks("can you speak English?")
    assert "Would you rather have English? Send /idioma en." in said


async def test_a_game_in_another_language_than_its_words_says_so(dan: Speaker) -> None:
    assert "The words of this game are in Portuguese." in await dan.asks("/game")


@pytest.mark.parametrize(
    "asked",
    [
        "felicidade ou alegria, qual é mais perto de tristeza?",
        "entre felicidade e alegria, qual fica mais perto de tristeza?",
        "qual é mais parecida com tristeza: felicidade ou alegria?",
        "qual tem mais a ver com tristeza, felicidade ou alegria?",
    ],
)
async def test_which_of_two_words_is_nearer_to_a_third_is_said_at_once(carla: Speaker, asked: str) -> None:
    said = await carla.asks(asked)
    assert said.startswith("tristeza fica mais perto de alegria (cosseno 0,57) que de felicidade (0,35).")


@pytest.mark.parametrize(
    "asked", ["gato or mesa, which is closer to cachorro?", "which is closer to cachorro: mesa or gato?"]
)
async def test_in_english_too_the_nearer_of_two_words_is_said(dan: Speaker, asked: str) -> None:
    assert (await dan.asks(asked)).startswith("cachorro is nearer to gato (cosine 0.61) than to mesa (")


@pytest.mark.parametrize(
    "said",
    [
        "não entendi o desenho",
        "nao entendi esse gráfico",
        "não entendi nada do mapa",
        "não entendi",
        "por quê?",
    ],
)
async def test_who_does_not_understand_a_map_is_told_how_it_is_read(carla: Speaker, said: str) -> None:
    await carla.writes("/similar amor ódio")
    await carla.writes("/mapa gato rei carro")
    assert "💬 Como se lê o mapa?" in await carla.asks(said)


async def test_in_english_too_a_picture_that_is_not_understood_is_the_one_before(dan: Speaker) -> None:
    await dan.writes("/similar amor ódio")
    await dan.writes("/map gato rei carro")
    assert "💬 How do I read the map?" in await dan.asks("i don't understand the picture")


async def test_a_picture_of_a_number_is_explained_by_the_number(carla: Speaker) -> None:
    await carla.writes("/mapa gato rei carro")
    await carla.writes("/eixo pobre / rico: casa, rei")
    assert "💬" not in await carla.asks("não entendi o desenho")


async def test_why_a_word_is_far_on_a_map_is_shown_by_the_numbers(carla: Speaker, dan: Speaker) -> None:
    await carla.writes("/mapa gato rei carro")
    said = await carla.asks("por que carro ficou longe?")
    assert said.startswith("No mapa, quem fica longe tem cosseno baixo")
    assert "0,13 1,00 gato" in said
    await dan.writes("/map gato rei carro")
    assert "0.13 1.00 gato" in await dan.asks("why is carro so far?")


@pytest.mark.parametrize("said", ["me mostra o ângulo", "cadê o ângulo?", "quero ver o angulo"])
async def test_the_angle_that_is_asked_for_is_that_of_the_pair_before(carla: Speaker, said: str) -> None:
    await carla.writes("amor ódio")
    await carla.writes("o que é cosseno?")
    assert "há um ângulo de 66°" in await carla.asks(said)


async def test_without_a_number_before_the_angle_is_an_idea(carla: Speaker, dan: Speaker) -> None:
    await carla.writes("/embedding rato")
    assert (await carla.asks("me mostra o ângulo")).startswith("💬 Como se desenha o ângulo")
    assert (await dan.asks("show me the angle")).startswith("💬 How is the angle of a cosine drawn?")
    await dan.writes("/similar amor ódio")
    assert "an angle of 66°" in await dan.asks("show me the angle")


@pytest.mark.parametrize(
    "said",
    [
        "ué, mas são opostos, pq deu alto?",
        "mas eles são opostos!",
        "pq deu tão alto se são contrários?",
        "but they're opposites, why is it so high?",
        "that makes no sense they're opposites",
    ],
)
async def test_why_opposites_are_near_is_said_first_to_who_wonders_at_it(carla: Speaker, said: str) -> None:
    await carla.writes("quente frio")
    answer = await carla.asks(said)
    assert answer.startswith("quente e frio têm sentidos contrários.")
    assert "Não levei em conta" not in answer


async def test_a_term_that_rests_on_an_angle_has_a_button_for_its_drawing(carla: Speaker) -> None:
    (answer,) = await carla.writes("o que é cosseno?")
    (drawn,) = await carla.presses(answer, "📐 Ver o ângulo desenhado")
    assert "há um ângulo de" in (drawn.get("text") or drawn["caption"])


async def test_an_unknown_word_is_told_why_it_has_no_vector(carla: Speaker) -> None:
    (answer,) = await carla.writes("skibidi")
    assert "Ela não está na tabela de palavras que este modelo aprendeu" in answer["text"]
    (card,) = await carla.presses(answer, "E se a palavra não está no modelo?")
    assert card["text"].startswith("💬 O que acontece se a palavra não está no vocabulário?")


@pytest.mark.parametrize("asked", ["é uma coisa viva?", "dá pra comer?", "is it a living thing?"])
async def test_who_asks_yes_or_no_in_a_game_is_told_that_it_takes_words(carla: Speaker, asked: str) -> None:
    await carla.writes("/jogo")
    assert "No jogo eu não respondo sim ou não" in await carla.asks(asked)


async def test_in_a_game_am_i_hot_shows_the_board_and_a_word_in_a_question_is_a_guess(carla: Speaker) -> None:
    await carla.writes("/jogo")
    assert "1 palpite" in await carla.asks("é um animal?")
    assert "1 palpite" in await carla.asks("tô quente?")
