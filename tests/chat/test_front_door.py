"""What people write without a command, or with half of one, and what they put right afterwards."""

import pytest

from tests.conversation import Speaker, labels

PORTUGUESE = [
    (["<b>rei</b>"], "Mais perto de rei:"),
    (["_rei_ e **rainha**"], "rei e rainha: similaridade 0,62"),
    (["/similar _rei_ `rainha`"], "rei e rainha: similaridade 0,62"),
    (["vizinhos rei"], "Mais perto de rei:"),
    (["similar rei rainha"], "rei e rainha: similaridade 0,62"),
    (["analogia rei - homem + mulher"], "rei − homem + mulher ≈ rainha"),
    (["eixo frio / quente: gelo"], "gelo fica mais perto de frio"),
    (["glossario cosseno"], "📖 cosseno"),
    (["amigo, primo, irmão"], "Mais parecidas: amigo e irmão"),
    (["primo, irmão"], "primo e irmão: similaridade"),
    (["primo e irmão"], "primo e irmão: similaridade"),
    (["qual o intruso: mesa, primo, irmão"], "O intruso: mesa"),
    (["guarda chuva, primo, irmão"], "Li “guarda chuva” como guarda-chuva.\nMais parecidas: primo e irmão"),
    (["primo irmão"], "Li “primo irmão” como primo-irmão."),
    (["gato e cachorro 😂"], "gato e cachorro: similaridade"),
    (["gato 🐱 e cachorro 🐶"], "gato e cachorro: similaridade"),
    (["😂 gato, cachorro"], "gato e cachorro: similaridade"),
    (["gato e 🐶"], "“🐶” é um emoji, não uma palavra"),
    (["gato, 🐶, cachorro"], "Ficou de fora, por não ter vetor neste modelo: “🐶”."),
    (["rei ➖ homem ➕ mulher"], "rei − homem + mulher ≈ rainha"),
    (["GATO!!! CACHORRO???"], "gato e cachorro: similaridade"),
    (["- gato\n- cachorro\n- mesa"], "Mais parecidas: gato e cachorro"),
    (["bichos:\n• gato\n• cachorro"], "gato e cachorro: similaridade"),
    (["rei\n- homem\n+ mulher"], "rei − homem + mulher ≈ rainha"),
    (["1. rei 2. rainha 3. mesa"], "Mais parecidas: rei e rainha"),
    (["1) rei\n2) rainha"], "rei e rainha: similaridade"),
    (["a) rei b) rainha"], "rei e rainha: similaridade"),
    (["gato\ncachorro"], "gato e cachorro: similaridade"),
    (["“rei” — “rainha”"], "rei e rainha: similaridade"),
    (["rei--rainha"], "rei e rainha: similaridade"),
    (["rei - rainha"], "rei − rainha ≈"),
    (["rei — homem — mulher"], "rei − homem − mulher ≈"),
    (['"gato"e"cachorro"'], "gato e cachorro: similaridade"),
    (["gato,cachorro;leão/tigre|urso"], "Mais parecidas: gato e cachorro"),
    (["gato = felino ?"], "gato e felino: similaridade"),
    (["/similar gato = felino ?"], "gato e felino: similaridade"),
    (["rei - homem + mulher = princesa"], "O resultado é comigo"),
    (["vetor e matriz"], "vetor e matriz: similaridade"),
    (["7 de setembro de 1822"], "Datas e horas não me dizem nada"),
    (["que dia é hoje?"], "Datas e horas não me dizem nada"),
    (["vizinhos de rei", "15/11/2026"], "Datas e horas não me dizem nada"),
    (["rei e gato", "não, eu quis dizer rei e princesa"], "rei e princesa:"),
    (["rei e gato", "ops, digitei errado, era princesa"], "rei e princesa:"),
    (["cachorro", "quero dizer gatos"], "Mais perto de gatos:"),
    (["vizinhos de rei", "espera, troca rei por princesa"], "Mais perto de princesa:"),
    (
        ["/mapa gato cachorro peixe", "tira o rio"],
        "Essa palavra não está na lista, que fica como estava:\nMapa:",
    ),
    (
        ["rei e rainha", "/porque", "explica mais fácil"],
        "Sem problema! Bem simples: cada palavra é uma seta.",
    ),
    (["pq laranja e laranjas não dá 1?", "por quê?"], "Sem problema! Bem simples"),
    (["pq laranja e laranjas não dá 1?", "e gato?"], "laranja e gato: similaridade"),
    (
        ["/matriz rei rainha xyzzyqq gato"],
        "Ficou de fora, por não ter vetor neste modelo: “xyzzyqq”.\nMais par",
    ),
    (["rei, rainha, xyzzyqq, gato"], "Ficou de fora, por não ter vetor neste modelo: “xyzzyqq”.\nMais par"),
    (["/similar rei xyzzyqq"], "“xyzzyqq” não está na tabela deste modelo"),
    (["/intruso rei rainha xyzzyqq"], "“xyzzyqq” não está na tabela deste modelo"),
    (
        ["hapiness"],
        "Não conheço “hapiness”: este modelo não tem um vetor para essa palavra.\nTalvez: happiness?",
    ),
]
"""What is written one after the other in Portuguese, and how the last answer begins."""
ENGLISH = [
    (["die"], "“die” is a common English word: in this model, morrer."),
    (["time"], "“time” is a common English word: in this model, tempo."),
    (["rei"], "Nearest to rei:"),
    (["cat 🐱 vs dog 🐶"], "cat and dog: similarity"),
    (["CAT!!! DOG???"], "CAT and DOG: similarity"),
    (["cat and 🐶"], "“🐶” is an emoji, not a word"),
    (["- king\n- queen\n- table"], "Most similar: king and queen"),
    (["1. king 2. queen 3. table"], "Most similar: king and queen"),
    (["“king” — “queen”"], "king and queen: similarity"),
    (["king = queen ?"], "king and queen: similarity"),
    (["king,queen;table/cat|dog"], "Most similar: king and queen"),
    (["mesa, primo and irmão"], "Most similar: primo and irmão"),
    (["cat"], "Nearest to cat:"),
    (["neighbors rei"], "Nearest to rei:"),
    (["neighbors and friends"], "neighbors and friends: similarity"),
    (["similar words"], "💬 Does similar mean synonym?"),
    (["July 4th"], "Dates and times tell me nothing"),
    (["/opposite big"], "I read “big” as grande.\nOpposite of grande: pequeno"),
    (["rei e gato", "no i meant king and princess"], "king and princess: similarity"),
    (["cachorro", "typo, it was wolf"], "Nearest to wolf:"),
    (
        ["beautifull"],
        "I do not know “beautifull”: this model has no vector for that word.\nPerhaps: beautiful",
    ),
]


@pytest.mark.parametrize(("written", "begins"), PORTUGUESE)
async def test_what_is_meant_is_read(carla: Speaker, written: list[str], begins: str) -> None:
    *before, last = written
    for one in before:
        await carla.writes(one)
    assert (await carla.asks(last)).startswith(begins)


@pytest.mark.parametrize(("written", "begins"), ENGLISH)
async def test_what_is_meant_is_read_in_english(dan: Speaker, written: list[str], begins: str) -> None:
    *before, last = written
    for one in before:
        await dan.writes(one)
    assert (await dan.asks(last)).startswith(begins)


async def test_the_models_own_word_is_to_be_had_by_quotes(dan: Speaker) -> None:
    assert '/neighbors "time"' in await dan.asks("time")
    assert (await dan.asks('/neighbors "time"')).startswith("Nearest to time: equipe")


MANY = ["rei", "rainha", "gato", "pão", "mesa", "casa", "carro", "livro", "escola", "azul", "verde", "chuva"]
MORE = ["sol", "lua", "mar"]


@pytest.mark.parametrize("typed", [", ".join(MANY + MORE), " ".join(MANY + MORE), "\n".join(MANY + MORE)])
async def test_of_too_many_words_the_first_are_offered(carla: Speaker, dan: Speaker, typed: str) -> None:
    (answer,) = await carla.writes(typed)
    assert answer["text"].startswith("/matriz trabalha com 2 a 12 palavras diferentes de cada vez, e você")
    (button,) = labels(answer)
    (matrix,) = await carla.presses(answer, button)
    assert matrix["text"].startswith("Mais parecidas: rei e rainha")
    (answer,) = await dan.writes(typed)
    assert answer["text"].startswith("/matrix takes 2 to 12 different words at a time, and you sent 15")


async def test_words_that_are_repeated_count_once_however_many_they_are(carla: Speaker, dan: Speaker) -> None:
    said = await carla.asks(", ".join(MANY * 5))
    assert said.startswith(
        "Cada palavra conta uma vez só. (Comparo até 12 palavras diferentes de cada vez.)\nMais"
    )
    assert "Mais perto de gato:" in await carla.asks("gato " * 800)
    assert "rei e rato: similaridade" in await carla.asks("rei e rato " * 100)
    assert (await dan.asks("gato " * 800)).startswith("Each word counts once. (I compare up to 12 different")


async def test_a_word_that_was_left_out_is_mended_by_a_button(carla: Speaker) -> None:
    (answer,) = await carla.writes("/matriz rei rainha gatu123x gato")
    assert answer["text"].startswith("Ficou de fora, por não ter vetor neste modelo: “gatu123x”.")


async def test_buttons_carry_the_word_that_was_answered(carla: Speaker) -> None:
    (answer,) = await carla.writes("/similar coracão coração")
    assert "Vizinhos de coração" in labels(answer)


async def test_both_senses_of_an_animal_and_a_president_are_told(carla: Speaker) -> None:
    assert "Falta o de polvo, molusco." in await carla.asks("lula")


async def test_the_tokens_of_signs_are_those_that_were_typed(carla: Speaker) -> None:
    assert "**rei**" in await carla.asks("/tokens **rei**")


async def test_in_a_game_a_word_with_a_question_mark_is_a_guess_and_warmth_is_told(carla: Speaker) -> None:
    await carla.writes("/jogo")
    for asked in ("cachorro?", "e gato?"):
        (answer, *_) = await carla.writes(asked)
    assert "2 palpites" in answer["text"]
    assert "2 palpites" in await carla.asks("ta quente?")
    await carla.writes("vizinhos de rei")
    assert (await carla.asks("e rainha?")).startswith("Mais perto de rainha:")


@pytest.mark.parametrize("typed", ["/modelo xx", "/modelo klingon"])
async def test_a_model_that_is_not_there_has_the_others_as_buttons(carla: Speaker, typed: str) -> None:
    (answer,) = await carla.writes(typed)
    assert any(label.startswith("/modelo pt_") for label in labels(answer))
