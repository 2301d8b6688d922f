"""`/porque`: a similarity taken apart."""

import re

import numpy as np
import pytest
import spacy

from botapi.people import Chat
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker


@pytest.fixture
async def carla(open_bot: OpenBot) -> Speaker:
    words = {
        "quente": [1.0, 0.1, 0.0],
        "frio": [1.0, 0.3, 0.0],
        "mesa": [0.0, -0.3, 1.0],
        "rato": [-1.0, 0.0, 0.2],
    }
    bot = await open_bot(handmade(words))
    return Speaker(bot, bot.world.person(1, "Carla"))


@pytest.fixture
async def real(builtin: Space, open_bot: OpenBot) -> Speaker:
    bot = await open_bot(builtin)
    return Speaker(bot, bot.world.person(4, "Rita", language_code="pt-br"))


async def test_a_similarity_is_taken_apart(ana: Speaker) -> None:
    answer = await ana.asks("/porque rei rainha")
    assert "Por que 0,95? Entre os vetores de rei e rainha há um ângulo de 18°" in answer
    assert "1 ÷ (1,02 × 1,03) = 0,9524" in answer
    assert "2 das 3 aumentam" in answer
    assert "0: 1,00 × 0,90 → 0,857" in answer


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("gato mouse", "gato e mouse ficam perto das mesmas palavras: "),
        (
            "rei saudade",
            "Não achei palavra que fique perto de rei e de saudade: para o modelo, são usadas de modo",
        ),
        ("gato gatos", "gato e gatos são formas da mesma palavra, usadas de modo parecido."),
    ],
)
async def test_why_is_said_in_words_first(open_bot: OpenBot, builtin: Space, words: str, why: str) -> None:
    bot = await open_bot(builtin)
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks(f"/porque {words}")
    assert answer.startswith(why)
    assert answer.splitlines()[1].startswith("Por que ")


async def test_what_is_near_to_both_words_stands_in_both_lists(open_bot: OpenBot, builtin: Space) -> None:
    bot = await open_bot(builtin)
    ana = Speaker(bot, bot.world.person(1, "Ana"))
    answer = await ana.asks("/porque gato cachorro")
    named = re.split(", | e ", answer.partition(": ")[2].partition(".")[0])
    assert len(named) == 3
    for word in ("gato", "cachorro"):
        listed = await ana.asks(f"/vizinhos {word} 30")
        assert all(f". {one} · " in listed for one in named)


async def test_opposites_are_said_to_be_such_where_their_cosine_is_explained(carla: Speaker) -> None:
    answer = await carla.asks("/porque quente frio")
    assert "Não achei outra palavra que fique perto de quente e de frio" in answer
    assert "quente e frio têm sentidos contrários." in answer


async def test_dimensions_that_take_away_are_told_apart(ana: Speaker) -> None:
    answer = await ana.asks("/porque rei exemplo")
    assert "As que mais diminuem:\n0: 1,00 × −0,50 →" in answer


async def test_without_words_the_last_question_is_explained(ana: Speaker) -> None:
    assert "Faltou dizer quais são as duas palavras" in await ana.asks("/porque")
    await ana.asks("/similar rato gato")
    await ana.asks("/tokens rei")
    assert "rato e gato" in await ana.asks("/porque")
    await ana.asks("/dims rei")
    assert "O vetor de rei: 3 números" in await ana.asks("/porque")


async def test_only_ones_own_questions_of_this_chat_are_explained(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    await ana.asks("/similar rato gato")
    assert "Faltou dizer" in await ana.within(group).asks("/porque")
    assert "You did not say" in await bruno.asks("/why")


async def test_a_question_that_is_replied_to_is_explained(ana: Speaker) -> None:
    await ana.asks("/similar rei rainha")
    question = ana.world.messages(ana.person)[0]
    await ana.asks("/similar rato gato")
    assert "rei e rainha" in await ana.asks("/porque", reply_to=question)


async def test_an_answer_that_is_replied_to_is_explained(ana: Speaker, group: Chat) -> None:
    for here in (ana, ana.within(group)):
        (answer,) = await here.writes(f"/similar rei {'rato ' * 30}, rainha")
        (neighbours,) = await here.writes("/vizinhos gato")
        assert "a 1ª vizinha" not in await here.asks("/porque", reply_to=answer)
        assert "na lista de gato, rato ficou em 1º lugar" in await here.asks("/porque", reply_to=neighbours)


async def test_an_answer_without_a_number_has_nothing_to_explain(ana: Speaker) -> None:
    answer = await ana.asks("/porque /idioma pt")
    assert "“/idioma” não é uma delas" in answer


async def test_three_words_are_explained_by_their_closest_pair(ana: Speaker) -> None:
    for question in ("/porque rei, rato, gato", "/porque /embedding rei, rato, gato"):
        assert (await ana.asks(question)).splitlines()[1] == "Dos 3 pares, este é o de maior cosseno:"
    answer = await ana.asks("/porque rei, rato, gato")
    assert "\nDos 3 pares, este é o de maior cosseno:\nPor que 0,9" in answer
    assert "rato e gato" in answer


async def test_a_row_that_both_words_share_is_told_once(ana: Speaker) -> None:
    answer = await ana.asks("/porque rei MONARCA")
    assert answer.count("também vale") == 1
    assert "rei e monarca dividem a mesma linha" in answer
    assert "“MONARCA” está no modelo como “monarca”" in answer


QUESTIONS = {
    "/similar rei rainha": "Por que 0,95?",
    '/similar "rei rato", rainha': "Por que",
    "/vizinhos rei": "na lista de rei, rainha ficou em 1º lugar",
    "/vizinhos gato 2-3": "ficou em 2º lugar",
    "/neighbors rei all": "na lista de rei, rainha ficou em 1º lugar",
    "/posicao rei rato": "ª vizinha de rei",
    "/analogia 2*rei - 0,5*gato + avó": "a conta 2·rei − 0,5·gato + avó leva a um ponto novo",
    "/analogia -rei + gato": "Com quanto cada termo contribui",
    "/intruso rei rainha Lisboa": "Por que Lisboa? Entre o vetor dela e o centro das outras 2",
    "/intruso rei, avó, rei rato, exemplo": "o centro das outras 3",
    "/matriz rei rainha rato gato": "Dos 6 pares",
    "/eixo rei, rainha / rato: gato, avó": "Por que gato fica em",
    "/frases o rei e o gato e o rato | rei rei avó": "na média simples?",
    "/embedding rei": "O vetor de rei: 3 números",
    "/embedding rei rato": "O vetor de rei rato",
    "/dims Lisboa": "O vetor de Lisboa",
}


@pytest.mark.parametrize("question", QUESTIONS)
async def test_the_lines_of_numpy_give_the_number_again(ana: Speaker, space: Space, question: str) -> None:
    (answer,) = await ana.writes(question)
    (told,) = await ana.presses(answer, "Por quê?")
    assert QUESTIONS[question] in told["text"]
    number, promised = executed(told, space)
    assert f"{number + 0.0:.4f}" == promised


async def test_the_real_models_numbers_come_again_too(open_bot: OpenBot, french: Space) -> None:
    bot = await open_bot(french)
    ana = Speaker(bot, bot.world.person(1, "Ana", language_code="en"))
    for question in ("/analogy roi - homme + femme", "/axis froid / chaud: neige, feu", "/embedding roi"):
        number, promised = executed(await asked_why(ana, question), french)
        assert f"{number:.4f}" == promised


async def test_code_too_long_for_a_message_comes_as_a_file(ana: Speaker) -> None:
    (answer,) = await ana.writes(f"/porque {'rato ' * 700}rei, rainha")
    assert "estão no arquivo abaixo" in answer["caption"]
    assert answer["document"]["file_name"] == "porque.py"


async def asked_why(speaker: Speaker, question: str) -> Message:
    (answer,) = await speaker.writes(question)
    (told,) = await speaker.presses(answer, "Why?")
    return told


def executed(message: Message, space: Space) -> tuple[float, str]:
    """Run the lines of a message on the same vectors in spaCy; give their number and the one promised."""
    (code,) = [entity for entity in message["entities"] if entity["type"] == "pre"]
    units = message["text"].encode("utf-16-le")
    written = units[2 * code["offset"] : 2 * (code["offset"] + code["length"])].decode("utf-16-le")
    nlp = spacy.blank(space.card.language)
    nlp.vocab.reset_vectors(width=space.dimensions)
    for word in re.findall(r"'([^']+)'", written):
        found = space.find(word)
        assert found is not None
        nlp.vocab.set_vector(word, space.vector(found.row))  # type: ignore[arg-type]  # spaCy's own type is narrower
    *steps, last = written.splitlines()
    assert len(steps) == 2
    names = {"np": np, "nlp": nlp}
    exec("\n".join(steps), names)  # noqa: S102 - the bot's own lines are what is tested
    promised = re.search(r"# (-?[\d.]+)$", last)
    assert promised is not None
    return float(eval(last, names)), promised[1]  # noqa: S307


async def test_the_code_takes_a_single_word_as_it_is(ana: Speaker) -> None:
    answer = await ana.asks("/porque rei rainha")
    assert "a = nlp.vocab['rei'].vector\nb = nlp.vocab['rainha'].vector" in answer


async def test_letters_that_nobody_uses_are_near_for_no_reason(real: Speaker) -> None:
    answer = await real.asks("/porque blorfo gato")
    assert answer.startswith("⚠️ O modelo não conhece blorfo: o número sai só das letras")
    assert "usadas de modo parecido" not in answer
    assert "usadas de modo diferente" not in await real.asks("/porque blorfo cadeira")
    assert (await real.asks("gatu e cachoro são parecidos?")).startswith(
        "Li “cachoro” como cachorro.\nNão dá para dizer: o modelo não conhece gatu."
    )
    assert "blorfo ficaria em " in await real.asks("/posicao gato blorfo")
    assert "na verdade é blorfo" not in await real.asks("/mapa rei rainha blorfo gato xyzzy")


async def test_a_known_name_and_a_foreign_word_are_no_letters_without_use(real: Speaker) -> None:
    name = await real.asks("São Paulo e Rio de Janeiro são parecidos?")
    assert name.startswith("Sim, para o modelo.")
    assert "leu o nome inteiro" in name
    assert "palavras que ele nunca viu" not in name
    assert (await real.asks("dog e cat são parecidos?")).startswith("Sim, para o modelo.")


async def test_a_drawing_that_hides_nothing_claims_no_hidden_distance(real: Speaker) -> None:
    assert "do ponto calculado, como de verdade." in await real.asks("/analogia rei - rei + rei")
    assert "do ponto calculado; de verdade, a " in await real.asks("/analogia rei - homem + mulher")


async def test_a_number_that_comes_from_letters_or_from_a_shared_word_says_so(real: Speaker) -> None:
    assert "⚠️ O modelo conhece mal " in await real.asks("/similar saci curupira")
    assert "conhece mal" not in await real.asks("/similar rei rainha")
    bench = await real.asks("/similar banco de praça, banco de dinheiro")
    assert "Os dois lados têm a palavra banco: boa parte do número vem dela." in bench
    assert "pares de palavras sorteados" not in bench
    assert "Os dois lados" not in await real.asks("/similar casa de praia, cadeira de balanço")


async def test_a_weighted_mean_that_hides_a_denial_says_so(real: Speaker) -> None:
    denied = await real.asks("/frases Gosto de maçã | Não gosto de maçã")
    assert "quase iguais: palavras muito comuns, como “não”, quase não pesam nela" in denied
    assert "quase iguais" not in await real.asks("/frases O gato dorme | O cachorro late")


async def test_a_common_english_word_is_no_rare_name_without_its_accent(real: Speaker) -> None:
    answer = await real.asks("/axis female / male: nurse")
    assert "Malé" not in answer
    assert "male → " in answer
    assert (await real.asks("/similar cafe cha")).startswith("Li “cafe” como café e “cha” como chá.")
