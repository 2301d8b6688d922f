"""Messages that change the question before: less of it, more of it, another word, other words for a term."""

import re

import pytest

from botapi.people import Chat
from tests.conversation import Message, Speaker

_COMMAND = re.compile(r"^↳ (?:Pelo comando|As a command): (.+)$", re.MULTILINE)


async def _asked(person: Speaker, before: str, said: str, *, replying: bool) -> str:
    """Write two messages, the second one as a reply if it is `replying`; give the command of its answer."""
    (first,) = await person.writes(before)
    (answer,) = await person.writes(said, reply_to=first if replying else None)
    return "".join(_COMMAND.findall(_text(answer)))


def _text(answer: Message) -> str:
    return str(answer.get("text") or answer["caption"])


PORTUGUESE = [
    ("/vizinhos rei", "me dá mais 5", "/vizinhos rei 11-15"),
    ("/vizinhos rei", "quero ver mais três palavras", "/vizinhos rei 11-13"),
    ("/vizinhos rei 3", "outros dois", "/vizinhos rei 4-5"),
    ("/vizinhos rei", "só os 3 primeiros", "/vizinhos rei 3"),
    ("/vizinhos rei", "e qual a menos parecida?", "/analogia - rei"),
    ("/mapa rei rainha gato rato", "tira o gato", "/mapa rainha rato rei"),
    ("/mapa rei rainha gato rato", "sem o gato e o rato", "/mapa rainha rei"),
    ("/mapa rei rainha gato", "tira o gato do mapa por favor", "/mapa rainha rei"),
    ("/mapa rei rainha gato", "e rato?", "/mapa gato rainha rei rato"),
    ("/mapa rei rainha gato", "adiciona rato", "/mapa gato rainha rei rato"),
    ("/mapa rei rainha gato", "troca gato por rato", "/mapa rato rainha rei"),
    ("/intruso rei rainha gato rato", "exceto o rato", "/intruso rei rainha gato"),
    ("/matriz rei rainha gato", "remove o gato da tabela", "/matriz rei rainha"),
    ("/matriz rei rainha gato", "e qual a menos parecida?", "/intruso rei, rainha, gato"),
    ("/similar rei rainha", "troca rainha por gato", "/similar rei gato"),
    ("/analogia rei - gato + rainha", "troca gato por rato", "/analogia rei - rato + rainha"),
    ("/analogia rei - gato + rainha", "e se eu trocar rei por rato?", "/analogia rato - gato + rainha"),
    ("/glossario cosseno", "e a norma?", "/glossario norma"),
]
ENGLISH = [
    ("/neighbors rei", "give me five more", "/neighbors rei 11-15"),
    ("/neighbors rei", "another 3 please", "/neighbors rei 11-13"),
    ("/neighbors rei", "and which is the farthest?", "/analogy - rei"),
    ("/map rei rainha gato rato", "take out gato", "/map rainha rato rei"),
    ("/map rei rainha gato rato", "leave gato out please", "/map rainha rato rei"),
    ("/map rei rainha gato", "add rato", "/map gato rainha rei rato"),
    ("/map rei rainha gato", "swap gato for rato", "/map rato rainha rei"),
    ("/oddone rei rainha gato rato", "drop the rato", "/oddone rei rainha gato"),
    ("/analogy rei - gato + rainha", "what if i swap gato for rato", "/analogy rei - rato + rainha"),
    ("/glossary cosine", "and the norm?", "/glossary norm"),
]
OF_SPEECH = [
    ("/vizinhos praia", "só os verbos", "/vizinhos praia verbos"),
    ("/vizinhos praia", "agora só substantivos pfv", "/vizinhos praia substantivos"),
    ("/vizinhos praia", "e os adjetivos?", "/vizinhos praia adjetivos"),
    ("/vizinhos praia", "tem algum verbo?", "/vizinhos praia verbo"),
]
OF_SPEECH_IN_ENGLISH = [
    ("/neighbors praia", "only verbs", "/neighbors praia verbs"),
    ("/neighbors praia", "and the nouns?", "/neighbors praia nouns"),
    ("/neighbors praia", "are there any verbs in it?", "/neighbors praia verbs"),
]


@pytest.mark.parametrize("replying", [False, True], ids=["right after", "in a reply"])
@pytest.mark.parametrize(("before", "said", "command"), PORTUGUESE)
async def test_what_is_said_of_an_answer_changes_its_question(
    ana: Speaker, before: str, said: str, command: str, *, replying: bool
) -> None:
    assert await _asked(ana, before, said, replying=replying) == command


@pytest.mark.parametrize("replying", [False, True], ids=["right after", "in a reply"])
@pytest.mark.parametrize(("before", "said", "command"), ENGLISH)
async def test_in_english_too_it_changes_the_question(
    bruno: Speaker, before: str, said: str, command: str, *, replying: bool
) -> None:
    assert await _asked(bruno, before, said, replying=replying) == command


@pytest.mark.parametrize(("before", "said", "command"), OF_SPEECH)
async def test_only_words_of_one_kind_are_shown_to_who_asks_for_them(
    carla: Speaker, before: str, said: str, command: str
) -> None:
    assert await _asked(carla, before, said, replying=True) == command


@pytest.mark.parametrize(("before", "said", "command"), OF_SPEECH_IN_ENGLISH)
async def test_in_english_too_only_words_of_one_kind_are_shown(
    dan: Speaker, before: str, said: str, command: str
) -> None:
    assert await _asked(dan, before, said, replying=True) == command


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("/mapa rei rainha gato", "sem problema"),
        ("/mapa rei rainha gato", "menos mal"),
        ("/intruso rei rainha gato", "tira o gato"),
        ("/similar rei rainha", "só os verbos"),
        ("/vizinhos rei", "sem graça"),
    ],
)
async def test_what_an_answer_has_not_is_not_taken_out_of_it(ana: Speaker, before: str, said: str) -> None:
    assert not (await _asked(ana, before, said, replying=False)).startswith(f"{before.split(maxsplit=1)[0]} ")


@pytest.mark.parametrize("said", ["e em inglês?", "e como fica em inglês"])
async def test_a_word_is_brought_into_the_language_that_is_asked_for(ana: Speaker, said: str) -> None:
    await ana.writes("/vizinhos rei")
    assert (await ana.asks(said)).startswith("Para traduzir")


async def test_the_language_is_that_of_the_chat_where_no_word_can_be_meant(ana: Speaker) -> None:
    await ana.writes("/similar rei rainha")
    assert (await ana.asks("e em inglês?")).startswith("Nesta conversa eu falo português")


async def test_a_part_of_speech_is_a_word_where_one_was_asked_about(ana: Speaker) -> None:
    await ana.writes("/vizinhos verbo")
    assert "verbo adjetivo" not in _text((await ana.writes("e adjetivo?"))[0])


async def test_the_newest_question_is_not_taken_for_that_of_an_older_answer(ana: Speaker) -> None:
    (first,) = await ana.writes("/glossario cosseno")
    await ana.writes("/mapa rei rainha gato")
    (answer,) = await ana.writes("e a norma?", reply_to=first)
    assert "/glossario norma" in _text(answer)


@pytest.mark.parametrize(
    ("before", "said", "command"),
    [
        ("/mapa rei rainha gato rato", "tira o gato", "/mapa rainha rato rei"),
        ("/vizinhos rei", "me dá mais 5", "/vizinhos rei 11-15"),
        ("/glossario cosseno", "e a norma?", "/glossario norma"),
        ("/similar rei rainha", "e com gato?", "/similar rei gato"),
    ],
)
async def test_in_a_group_a_reply_that_goes_on_needs_no_name(
    ana: Speaker, group: Chat, before: str, said: str, command: str
) -> None:
    there = ana.within(group)
    assert await _asked(there, before, said, replying=True) == command
    assert await there.writes(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "mais simples",
        "dá pra explicar mais fácil?",
        "explica como se eu tivesse 5 anos",
        "ainda não entendi",
        "n entendi nada",
        "simplifica pfv",
        "simpler please",
    ],
)
@pytest.mark.parametrize("before", ["/glossario cosseno", "o que é cosseno?"])
async def test_a_term_is_said_more_simply_to_who_asks_for_that(ana: Speaker, before: str, said: str) -> None:
    (first,) = await ana.writes(before)
    for reply in (None, first):
        (answer,) = await ana.writes(said, reply_to=reply)
        lead, title, *_ = _text(answer).splitlines()
        assert (lead, title) == ("Sem problema! De outro jeito:", "💬 Como se calcula o cosseno?")
        await ana.writes(before)


@pytest.mark.parametrize(
    "said", ["simpler please", "in simple words", "explain it like i'm five", "i still dont get it"]
)
async def test_in_english_too_a_term_is_said_more_simply(bruno: Speaker, said: str) -> None:
    await bruno.writes("/glossary cosine")
    assert (await bruno.asks(said)).startswith("No problem! In other words:\n💬 How is the cosine computed?")


async def test_who_still_does_not_understand_a_term_is_not_told_it_again(carla: Speaker) -> None:
    await carla.writes("o que é embedding?")
    assert (await carla.asks("não entendi")).startswith("Sem problema! De outro jeito:")
    assert (await carla.asks("ainda não entendi")).startswith("Sem problema! Às vezes um exemplo diz mais.")


async def test_a_term_that_no_question_explains_is_shown_by_its_example(carla: Speaker) -> None:
    await carla.writes("/glossario matriz")
    assert (await carla.asks("não entendi")).startswith("Sem problema! Às vezes um exemplo diz mais.")


async def test_who_does_not_understand_a_number_is_told_where_it_comes_from(ana: Speaker) -> None:
    await ana.writes("/similar rei rainha")
    assert (await ana.asks("não entendi")).startswith("Sem problema! Veja de onde isso vem.")


SUM = "/analogia rei - homem + mulher"


@pytest.mark.parametrize(
    ("before", "said", "begins"),
    [
        (SUM, "e se trocar homem por menino e mulher por menina", "rei − menino + menina"),
        (SUM, "troca homem e mulher por menino e menina", "rei − menino + menina"),
        (SUM, "troca homem por mulher e mulher por homem", "rei − mulher + homem"),
        ("/similar rei rainha", "e se trocar rei por gato e rainha por gata?", "gato e gata: similaridade"),
        (
            "/mapa rei rainha gato mesa",
            "troca rei por cachorro e mesa por cadeira",
            "Mapa: cachorro, cadeira",
        ),
    ],
)
async def test_two_words_are_replaced_at_once(carla: Speaker, before: str, said: str, begins: str) -> None:
    await carla.asks(before)
    assert (await carla.asks(said)).startswith(begins)


async def test_two_words_are_replaced_at_once_in_english(dan: Speaker) -> None:
    await dan.asks("/analogy rei - homem + mulher")
    answer = await dan.asks("what if I swap homem for menino and mulher for menina?")
    assert answer.startswith("rei − menino + menina")
