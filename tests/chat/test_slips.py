"""Slips in commands, and what /ajuda says of one of them."""

import pytest

from handlers.commands import COMMANDS, commands
from handlers.context.question import Question
from rendering.catalog import Catalogs
from tests.conversation import ENGLISH, PORTUGUESE, Speaker, labels


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/similarrei rainha", "/similar rei rainha"),
        ("/esquece", "/esquecer"),
        ("/similaridade gato rato", "/similar gato rato"),
        ("/cosseno rei rainha", "/similar rei rainha"),
        ("/comparar rei rainha", "/similar rei rainha"),
        ("/apagar", "/esquecer"),
        ("/sinonimos gato", "/vizinhos gato"),
        ("/sinônimos gato", "/vizinhos gato"),
        ("/distancia", "/similar rei rainha"),
        ("/desistir", "/jogo desistir"),
        ("/dica rei", "/jogo dica"),
        ("/duelo", "/jogo contra"),
        ("/rei", "/vizinhos rei"),
        ("/rei rainha", "/similar rei rainha"),
    ],
)
async def test_a_slip_has_a_button_that_asks_what_was_meant(ana: Speaker, typed: str, meant: str) -> None:
    await ana.asks(meant)  # what its answers teach is whole once
    (answer,) = await ana.writes(typed)
    assert f"Não conheço o comando “{typed.split(maxsplit=1)[0]}”" in answer["text"]
    assert labels(answer) == [meant]
    (pressed,) = await ana.presses(answer, meant)
    (asked,) = await ana.writes(meant)
    assert pressed["text"] == asked["text"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/Embeding gato", "/embedding gato"),
        ("/vizinho gato", "/vizinhos gato"),
        ("/similiar gato rato", "/similar gato rato"),
        ("/silimar gato rato", "/similar gato rato"),
        ("/vizihnos gato", "/vizinhos gato"),
        ("/glosario vetor", "/glossario vetor"),
    ],
)
async def test_a_slip_that_is_near_one_command_alone_is_obeyed_at_once(
    ana: Speaker, typed: str, meant: str
) -> None:
    whole = await ana.asks(meant)
    named, as_written = typed.split(maxsplit=1)[0], meant.split(maxsplit=1)[0]
    assert (await ana.asks(typed)).startswith(f"Li {named} como {as_written}.\n{whole.splitlines()[0]}")


async def test_a_slip_without_its_words_waits_for_them(ana: Speaker) -> None:
    assert "Pode mandar agora" in await ana.asks("/similiar rei")
    assert "rei e rainha: similaridade" in await ana.asks("rainha")


@pytest.mark.parametrize("typed", ["/histórico", "/Histórico!", "/glossário vetor", "/PRIVACIDÁDE", "/ájuda"])
async def test_a_command_with_accents_is_obeyed_at_once(ana: Speaker, typed: str) -> None:
    plain = typed.lower().replace("ó", "o").replace("á", "a").replace("!", "")
    assert await ana.asks(typed) == await ana.asks(plain)


@pytest.mark.parametrize(
    "typed", ["/palavroes MOSTRAR!", "/palavrões mostrar.", "/tema Escuro!", "/idioma PT!"]
)
async def test_what_a_chat_chooses_may_be_said_aloud(ana: Speaker, typed: str) -> None:
    answer = await ana.asks(typed)
    assert "Não entendi" not in answer
    assert "Não conheço" not in answer
    assert answer == await ana.asks(typed.lower().rstrip("!.").replace("õ", "o"))


@pytest.mark.parametrize(
    "typed", ["/neighbours gato", "/Neighbours gato", "/visinhos gato", "/odd_one gato rato sol"]
)
async def test_another_spelling_of_a_commands_name_is_obeyed_at_once(ana: Speaker, typed: str) -> None:
    name, _, words = typed.partition(" ")
    meant = "/intruso" if "odd" in name else "/vizinhos"
    await ana.asks(f"{meant} {words}")  # what its answers teach is whole once
    assert await ana.asks(typed) == await ana.asks(f"{meant} {words}")


def test_a_word_that_people_use_for_a_command_is_no_slip_of_another() -> None:
    table = commands(Catalogs("pt"))
    for language in (PORTUGUESE, ENGLISH):
        for row in COMMANDS:
            forms = language.forms(f"slip-{row.key}") if language.has(f"slip-{row.key}") else ()
            for used in (form.partition(":")[0].strip() for form in forms):
                certain, (near, _) = table.certain(used), table.near(used) or (None, "")
                assert certain is None or near is certain, used


@pytest.mark.parametrize("typed", ["/limar", "/equecer", "/esqueçer", "/apgar", "/deltar", "/silimpar"])
async def test_what_deletes_is_not_offered_for_a_slip(ana: Speaker, typed: str) -> None:
    (answer,) = await ana.writes(f"{typed} pai mãe")
    assert not any("esquecer" in label for label in labels(answer))


async def test_a_slip_in_english_names_the_english_command(bruno: Speaker) -> None:
    (answer,) = await bruno.writes("/similarity rei rainha")
    assert "Did you mean /similar?" in answer["text"]
    assert labels(answer) == ["/similar rei rainha"]
    (answer,) = await bruno.writes("/giveup")
    assert labels(answer) == ["/game give up"]


@pytest.mark.parametrize("typed", ["/king", "/blorf gato"])
async def test_a_name_that_is_near_none_shows_what_can_be_asked(ana: Speaker, typed: str) -> None:
    (answer,) = await ana.writes(typed)
    assert "Você quis dizer" not in answer["text"]
    assert "/similar rei rainha" in labels(answer)


async def test_help_explains_one_command(ana: Speaker, bruno: Speaker) -> None:
    (answer,) = await ana.writes("/ajuda similar")
    assert answer["text"].startswith(
        f"/similar: {PORTUGUESE.text('command-similar')}\n\nO cosseno mede o ângulo"
    )
    assert labels(answer) == ["/similar rei rainha"]
    (answer,) = await bruno.writes("/giveup")
    assert labels(answer) == ["/game give up"]
    assert "The cosine measures" in await bruno.asks("/help similar")
    assert "The cosine measures" in await bruno.asks("/help /similar")


@pytest.mark.parametrize("asked", ["cosseno", "o que é cosseno", "o que é cosseno?"])
async def test_help_on_a_word_of_the_field_is_the_glossarys(ana: Speaker, asked: str) -> None:
    assert await ana.asks(f"/ajuda {asked}") == await ana.asks("/glossario cosseno")


async def test_help_on_what_nobody_knows_says_where_there_is_some(ana: Speaker) -> None:
    assert "Não tenho ajuda sobre “xyzqwv”" in await ana.asks("/ajuda xyzqwv")


async def test_help_on_a_question_shows_the_command_that_answers_it(ana: Speaker) -> None:
    (answer,) = await ana.writes("/ajuda qual a diferença entre gato e rato?")
    assert answer["text"].startswith("/similar: ")
    assert labels(answer) == ["/similar gato rato"]


async def test_every_question_is_explained_by_a_sentence_that_teaches() -> None:
    for command in COMMANDS:
        if isinstance(command, Question):
            assert PORTUGUESE.text(f"about-{command.key}") != ENGLISH.text(f"about-{command.key}")


@pytest.mark.parametrize(
    ("typed", "read"), [("cachoro", "cachorro"), ("pasaro", "pássaro"), ("garafa", "garrafa")]
)
async def test_a_word_that_lacks_a_second_letter_is_read_with_it(
    carla: Speaker, typed: str, read: str
) -> None:
    answer = await carla.asks(f"/similar {typed} gato")
    assert answer.startswith(f"Li “{typed}” como {read}.\n")
    assert "inferido" not in answer.partition("Perto")[0]


async def test_a_name_that_nobody_knows_is_not_read_as_another_word(carla: Speaker) -> None:
    assert "Li “blorgo”" not in await carla.asks("/similar blorgo gato")
