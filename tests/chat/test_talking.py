"""People write as people write, without a command, and the bot answers or leaves them alone."""

import sys
from types import CodeType
from typing import Any

import pytest

from botapi.people import Chat
from embeddings.table.space import Space
from handlers.reading.talk import Talk
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker, labels

NOTHING_KNOWN = "Não sei responder a isso"
ONLY_NUMBERS = "Números sozinhos não me dizem nada: eu comparo palavras."


async def test_a_word_alone_is_answered_as_its_neighbours_and_the_command_is_named(ana: Speaker) -> None:
    await ana.asks("/vizinhos rato")  # else the first answer has its lesson unfolded
    (plain,) = await ana.writes("gato")
    (typed,) = await ana.writes("/vizinhos gato")
    assert plain["text"] == f"{typed['text']}\n\n↳ Pelo comando: /vizinhos gato"
    assert labels(plain) == labels(typed)


async def test_two_words_and_a_question_about_them_are_one_question(ana: Speaker, bruno: Speaker) -> None:
    for asked in ("rei rainha", "qual a diferença entre rei e rainha?", "rei e rainha são parecidos"):
        answer = await ana.asks(asked)
        assert "rei e rainha: similaridade 0,95" in answer.splitlines()[:2]
        assert answer.endswith("Pelo comando: /similar rei rainha")
    assert "similarity 0.95" in await bruno.asks("how similar are rei and rainha?")


async def test_a_sum_and_a_proportion_in_words_are_answered(ana: Speaker) -> None:
    assert (await ana.asks("rei - rainha + avó")).startswith("rei − rainha + avó")
    assert (await ana.asks("rainha está para rei como avó está para?")).startswith("rei − rainha + avó")


async def test_a_plain_question_is_remembered_like_a_typed_one(ana: Speaker) -> None:
    await ana.writes("qual a diferença entre rei e rainha?")
    assert "/similar rei rainha" in await ana.asks("/historico")


async def test_the_buttons_of_a_plain_answer_go_on(ana: Speaker) -> None:
    (answer,) = await ana.writes("rei rainha")
    (why,) = await ana.presses(answer, "Por quê?")
    assert "0,95" in why["text"]


async def test_dimensions_vectors_and_maps_are_asked_in_words(ana: Speaker) -> None:
    assert "3 dimensões" in await ana.asks("quantas dimensões tem gato?")
    assert (await ana.asks("qual o vetor de gato")).startswith("Embedding de gato")
    assert "Pelo comando: /mapa gato rato rei" in await ana.asks("me mostra um mapa de gato rato e rei")


@pytest.mark.parametrize("asked", ["por quê?", "não entendi", "pq"])
async def test_why_is_asked_of_the_answer_that_is_replied_to(ana: Speaker, asked: str) -> None:
    (first,) = await ana.writes("rei rainha")
    await ana.writes("gato rato")
    answer = await ana.asks(asked, reply_to=first)
    assert "rei" in "".join(answer.splitlines()[:2])
    assert answer.endswith("Pelo comando: /porque")


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("Oi, tudo bem?", "Oi!"),
        ("obrigada!", "De nada"),
        ("kkkk", "😊"),
        ("tchau", "Até a próxima"),
        ("você é o chatgpt?", "Não sou o ChatGPT"),
        ("vc é burro", "Entendo a irritação"),
        ("https://example.org/a", "Não abro links"),
        ("não entendi nada", "Sem problema"),
        ("a prova é amanhã e eu não estudei", NOTHING_KNOWN),
        ("o rei viu um rato " * 100, "longo demais"),
        ("👍", "😊"),
        ("2 + 2", "Contas com números eu não faço"),
        ("42", ONLY_NUMBERS),
        ("123 456?", ONLY_NUMBERS),
        ("2+2=?", "Contas com números eu não faço"),
    ],
)
async def test_what_is_no_question_gets_a_short_kind_answer(ana: Speaker, said: str, answered: str) -> None:
    answer = await ana.asks(said)
    assert answered in answer
    assert len(answer) < 400


LONG = (
    "Ontem a professora explicou que um modelo chamado word2vec leu bilhões de palavras de notícias e "
    "aprendeu sozinho onde colocar cada palavra em um espaço de trezentas dimensões, sem que ninguém lhe "
    "dissesse nada sobre o significado delas, e depois disso a turma inteira ficou discutindo até o fim "
    "da aula. "
)


@pytest.mark.parametrize(
    "said",
    [
        f"{LONG}Não sei por que eu quero morrer.",
        f"{LONG}Não sei por que eu quero morrer. E por que quente e frio ficam perto?",
        f"{LONG}Hoje eu quero morrer.",
        f"{LONG * 5}I want to die. Why are hot and cold so near?",
        "quero morrer ✗",
        "i want to die ✗",
    ],
)
async def test_who_wants_to_die_is_answered_before_anything_else_in_a_message(
    ana: Speaker, said: str
) -> None:
    answer = await ana.asks(said)
    assert answer.startswith("Isso é sério")
    assert "188" in answer


async def test_a_word_with_the_sign_of_a_crossed_out_one_may_ask_something_else(ana: Speaker) -> None:
    assert (await ana.asks("vizinhos de rei ✗")).startswith("Mais perto de rei")
    assert (await ana.asks("obrigada ✗")).startswith("De nada")


@pytest.mark.parametrize(
    "said",
    [
        "0.5 0.5 0.5",
        "0.5 " * 1023,
        "a\x07b\x01c d",
        "x x x x x",
        "por por por por?",
    ],
)
async def test_numbers_and_single_letters_ask_nothing(carla: Speaker, said: str) -> None:
    assert NOTHING_KNOWN in await carla.asks(said)


@pytest.mark.parametrize(
    "said", ["qual, " * 48, "https://a.b/c " * 290, "oi, " * 1000, "/blorf rei", "/ajuda rei"]
)
async def test_what_is_read_without_a_command_is_read_beside_the_loop(ana: Speaker, said: str) -> None:
    called = set[CodeType]()
    sys.setprofile(lambda frame, event, _: called.add(frame.f_code) if event == "call" else None)
    try:
        await ana.asks(said)
    finally:
        sys.setprofile(None)
    readers = (Talk.__init__, Talk.read, Talk.following, Talk.asks_next)
    assert not called & {reader.__code__ for reader in readers}


@pytest.mark.parametrize(
    ("said", "answered"),
    [("Hi, how are you?", "Hi!"), ("thanks!", "You are welcome"), ("are you chatgpt?", "neither")],
)
async def test_it_is_kind_in_english_too(bruno: Speaker, said: str, answered: str) -> None:
    assert answered in await bruno.asks(said)


async def test_a_greeting_shows_examples_that_answer(ana: Speaker) -> None:
    (welcome,) = await ana.writes("oi")
    assert labels(welcome) == ["/vizinhos rei", "/similar rei rainha", "/analogia rei - homem + mulher"]
    (answer,) = await ana.presses(welcome, "/similar rei rainha")
    assert answer["text"].startswith("rei e rainha: similaridade 0,95")


async def test_what_is_not_understood_gets_an_example_of_its_own_words(ana: Speaker) -> None:
    (answer,) = await ana.writes("ontem eu vi um rato e um gato na minha rua")
    assert labels(answer) == ["/similar rato gato", "/vizinhos rato"]
    (pressed,) = await ana.presses(answer, "/similar rato gato")
    assert pressed["text"].startswith("rato e gato: similaridade")


async def test_without_a_known_word_the_examples_are_the_bots_own(ana: Speaker) -> None:
    (answer,) = await ana.writes("hoje eu vou dormir cedo")
    assert labels(answer)[1] == "/similar rei rainha"


async def test_a_misspelt_word_alone_gets_suggestions_and_no_guess(ana: Speaker) -> None:
    (answer,) = await ana.writes("rainhaz")
    assert "Não conheço “rainhaz”" in answer["text"]
    (right,) = await ana.presses(answer, "rainha")
    assert right["text"].startswith("Mais perto de rainha")


async def test_a_word_alone_that_the_model_lacks_is_not_guessed(builtin: Space, open_bot: OpenBot) -> None:
    bot = await open_bot(builtin)
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    (answer,) = await ana.writes("boyzinho")
    assert "Não conheço “boyzinho”" in answer["text"]
    assert labels(answer) == ["bonzinho", "sozinho", "bolinho", "boazinha", "cozinho"]
    assert "Vetor inferido" in (await ana.writes("/vizinhos boyzinho"))[0]["text"]


async def test_letters_that_are_no_word_get_a_kind_sentence(ana: Speaker) -> None:
    assert "não quero inventar um vetor" in await ana.asks("xyzqwv")
    assert NOTHING_KNOWN in await ana.asks("xyzqwv qwvxyz")


@pytest.mark.parametrize(
    ("asked", "term"),
    [
        ("o que é embedding?", "embedding"),
        ("não entendi, o que é cosseno?", "cosseno"),
        ("oq é um vetor", "vetor"),
    ],
)
async def test_what_a_word_of_the_field_is_the_glossary_says(ana: Speaker, asked: str, term: str) -> None:
    (first,) = await ana.writes("rei rainha")
    answer = await ana.asks(asked, reply_to=first)
    assert answer == f"{await ana.asks(f'/glossario {term}')}\n\n↳ Pelo comando: /glossario {term}"


async def test_what_is_not_understood_about_a_word_of_the_field_gets_its_entry(ana: Speaker) -> None:
    answer = await ana.asks("a professora passou um trabalho sobre vetores")
    assert answer.startswith(f"{await ana.asks('/glossario vetor')}\n\nTalvez isto responda")


async def test_who_made_the_numbers_is_said_in_short_with_the_way_to_the_models_card(ana: Speaker) -> None:
    (said,) = await ana.writes("quem fez esses números?")
    assert said["text"].startswith("💬 Quem fez estes vetores, e com que textos?")
    assert "/modelo" in labels(said)


async def test_a_question_about_opposites_is_not_taken_for_one_about_the_last_answer(ana: Speaker) -> None:
    await ana.asks("/similar rei rainha")
    assert not (await ana.asks("por que é que os opostos ficam perto?")).startswith("Por que ")


async def test_what_a_word_of_no_field_is_its_neighbours_say(ana: Speaker) -> None:
    assert (await ana.asks("o que é um gato?")).startswith("Não sou dicionário")


async def test_a_blank_text_and_a_foreign_mention_are_answered_in_private(ana: Speaker) -> None:
    assert (await ana.asks("@outro gato")).startswith("Mais perto de gato")


async def test_a_group_is_left_alone_unless_it_speaks_to_the_bot(ana: Speaker, group: Chat) -> None:
    there = ana.within(group)
    for said in ("rei rainha", "o que é embedding?", "obrigada!", "@outro rei e rainha são parecidos?"):
        assert await there.writes(said) == []


@pytest.mark.parametrize(
    "said", ["@{} rei rainha", "rei rainha @{}", "@{}, qual a diferença entre rei e rainha?"]
)
async def test_a_group_is_answered_where_it_names_the_bot(ana: Speaker, group: Chat, said: str) -> None:
    name = ana.world.bot.username
    assert "rei e rainha: similaridade 0,95" in await ana.within(group).asks(said.format(name))


async def test_in_a_group_the_bots_name_alone_is_greeted_and_a_command_behind_it_obeyed(
    ana: Speaker, group: Chat
) -> None:
    name = f"@{ana.world.bot.username}"
    assert "Oi!" in await ana.within(group).asks(name)
    assert "3 dimensões" in await ana.within(group).asks(f"{name} /dims rei")
    assert NOTHING_KNOWN in await ana.within(group).asks(f"{name} /blorf")


async def test_a_command_behind_the_bots_name_changes_a_group_for_its_administrators_alone(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    name = f"@{ana.world.bot.username}"
    assert "só quem administra muda isso" in await bruno.within(group).asks(f"{name} /idioma en")


async def test_a_mention_without_a_username_counts_too(ana: Speaker, group: Chat) -> None:
    bot = ana.world.bot
    (answer,) = await ana.happens(lambda: _deliver(ana, group, "Vetorama rei rainha", bot.to_json()))
    assert answer["text"].startswith("rei e rainha: similaridade 0,95")


async def test_in_a_group_a_reply_that_asks_is_answered_and_one_that_does_not_is_left_alone(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    (first,) = await ana.within(group).writes("/similar rei rainha")
    there = bruno.within(group)
    for said in ("concordo", "obrigada!", "kkkk", "concordo plenamente", "minha mãe também"):
        assert await there.writes(said, reply_to=first) == []
    assert "0,95" in await there.asks("por quê?", reply_to=first)
    assert "gato e rato: similaridade" in await there.asks("gato e rato são parecidos?", reply_to=first)


def _deliver(ana: Speaker, group: Chat, text: str, user: dict[str, Any]) -> Message:
    entity = {"type": "text_mention", "offset": 0, "length": len("Vetorama"), "user": user}
    body = {"message_id": 900, "date": 1, "chat": group.to_json(), "from": ana.person.to_json()}
    ana.world.updates.add("message", {**body, "text": text, "entities": [entity]})
    return body


@pytest.mark.parametrize(
    ("asked", "command"),
    [
        ("rei é mais perto de gato ou de rainha?", "/eixo gato / rainha: rei"),
        ("o rei é mais próximo de gato ou da rainha?", "/eixo gato / rainha: rei"),
        ("rei é mais parecido com gato ou com rainha?", "/eixo gato / rainha: rei"),
        ("is rei more similar to gato or to rainha?", "/eixo gato / rainha: rei"),
        ("rei is closer to gato or to rainha?", "/eixo gato / rainha: rei"),
        ("em quantos pedaços fica a palavra gato?", "/tokens gato"),
        ("how many pieces does the word gato have?", "/tokens gato"),
        ("mostra num desenho gato rato rei", "/mapa gato rato rei"),
        ("palavra que destoa: gato rato rei", "/intruso gato rato rei"),
        ("word that doesn't belong: gato rato rei", "/intruso gato rato rei"),
        ("mas gato não tem nada a ver com rei", "/similar gato rei"),
    ],
)
async def test_a_question_with_a_word_of_a_commands_kind_goes_to_the_command(
    ana: Speaker, asked: str, command: str
) -> None:
    assert (await ana.asks(asked)).endswith(f"Pelo comando: {command}")


@pytest.mark.parametrize("asked", ["quem te criou?", "isso é inteligencia artificial tipo chatgpt?"])
async def test_who_made_the_bot_is_said(ana: Speaker, asked: str) -> None:
    answer = await ana.asks(asked)
    assert "Não sou o ChatGPT" in answer
    assert "os autores do projeto Vetorama" in answer
    assert "padrões fixos" not in answer
