"""`python -m bot ask`: one question, its answer, and the status that says how it went."""

import json
from typing import Any

import pytest

from bot.ask import Asker, Outcome, ask_bot, json_lines, printed
from botapi.record import Call, Upload
from handlers.context.services import Services
from handlers.errors import MissingArguments, Mistyped
from tests.bot.running import Line, Running, parsed

pytestmark = pytest.mark.usefixtures("here")


def test_an_answer_is_printed_and_ends_with_0(line: Line) -> None:
    result = line("ask", "/similar rei rainha")
    assert result.exit_code == 0
    assert result.stdout.startswith("rei e rainha: similaridade 0,95")
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("/similar rei reiz", "Não conheço “reiz”"),
        ("/similar rei", "Para comparar eu preciso de duas palavras"),
        ("/embedding", "Faltou dizer"),
        ("/similabc rei rainha", "Não conheço o comando “/similabc”"),
        ("/idioma tlh", "Ainda não falo “tlh”"),
    ],
)
def test_what_cannot_be_answered_is_explained_and_ends_with_1(line: Line, question: str, words: str) -> None:
    result = line("ask", question)
    assert result.exit_code == 1
    assert words in result.stdout


def test_silence_is_told_and_is_no_failure(line: Line) -> None:
    result = line("ask", "bom dia", "--chat", "-42")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "O bot não respondeu" in result.stderr


def test_the_language_is_the_askers(line: Line) -> None:
    assert "similarity 0.95" in line("ask", "/similar rei rainha", "--language", "en").stdout
    assert "similaridade" in line("ask", "/similar rei rainha", "--language", "fr").stdout


def test_without_a_language_the_settings_say_it(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    assert "similarity 0.95" in line("ask", "/similar rei rainha").stdout


def test_buttons_are_printed_with_their_numbers(line: Line) -> None:
    assert "\n  [1] Sim, apagar tudo\n  [2] Cancelar\n" in line("ask", "/esquecer").stdout


def test_json_lines_are_the_calls_to_the_bot_api(line: Line) -> None:
    result = line("ask", "/similar rei rainha", "--json", "--user", "7")
    (call,) = parsed(result.stdout)
    assert call.keys() == {"method", "parameters"}
    assert call["method"] == "sendMessage"
    assert call["parameters"]["chat_id"] == 7
    assert "similaridade <b>0,95</b>" in call["parameters"]["text"]


def test_json_of_silence_is_empty(line: Line) -> None:
    result = line("ask", "bom dia", "--chat", "-42", "--json")
    assert (result.exit_code, parsed(result.stdout.strip())) == (0, [])


def test_a_file_is_named_and_weighed_in_json() -> None:
    upload = Upload("rei.txt", b"1 2 3")
    call = Call("sendDocument", {"chat_id": 1, "document": upload}, ok=True)
    written: dict[str, Any] = json.loads(json_lines(Outcome((), (call,), None)))
    assert written["parameters"] == {"chat_id": 1, "document": {"name": "rei.txt", "size": 5}}


def test_history_is_kept_from_one_question_to_the_next_and_is_its_askers(line: Line) -> None:
    line("ask", "/similar rei rainha", "--user", "7")
    line("ask", "/dims gato", "--user", "7", "--chat", "-42")
    own, others = (line("ask", "/historico", "--user", user).stdout for user in ("7", "8"))
    assert "/similar rei rainha" in own
    assert "/dims gato" in own
    assert "Você ainda não perguntou nada" in others
    in_group = line("ask", "/historico", "--user", "7", "--chat", "-42").stdout
    assert "/dims gato" in in_group
    assert "/similar" not in in_group


def test_the_private_chat_may_be_named_by_its_number(line: Line) -> None:
    assert line("ask", "/dims rei", "--user", "7", "--chat", "7").exit_code == 0


def test_a_private_chat_of_others_is_refused(line: Line) -> None:
    result = line("ask", "/dims rei", "--chat", "5")
    assert result.exit_code == 1
    assert "negativo" in result.stderr


@pytest.mark.parametrize("number", [str(2**63), str(10**30), str(2**52)])
@pytest.mark.parametrize(("language", "words"), [("pt", "não tem esse número"), ("en", "has no such number")])
def test_a_number_that_nobody_has_is_refused(
    line: Line, monkeypatch: pytest.MonkeyPatch, number: str, language: str, words: str
) -> None:
    monkeypatch.setenv("LANGUAGE", language)
    for wrong in (("--user", number), ("--user", "0"), ("--chat", f"-{number}"), ("--chat", number)):
        result = line("ask", "/dims rei", *wrong)
        assert (result.exit_code, result.stdout) == (1, "")
        assert words in result.stderr


@pytest.mark.parametrize("question", ["", "   ", "a" * 5000])
def test_what_is_no_message_is_refused(line: Line, question: str) -> None:
    result = line("ask", question)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Uma mensagem tem de 1 a 4096 caracteres" in result.stderr


async def test_an_outcome_tells_mistakes_of_people_from_failures(services: Services) -> None:
    answered = await ask_bot(services, "/dims rei", Asker())
    assert answered.succeeded
    assert not answered.is_mistake
    mistaken = await ask_bot(services, "/similar", Asker())
    assert mistaken.is_mistake
    assert isinstance(mistaken.error, Mistyped)
    assert mistaken.error.error == MissingArguments("similar")
    services.answers._executor.shutdown()
    failed = await ask_bot(services, "/similar rei rato", Asker())
    assert not failed.succeeded
    assert not failed.is_mistake
    assert "Algo deu errado do meu lado" in printed(failed).plain


async def test_the_program_ends_as_the_question_did(running: Running) -> None:
    program = await running("ask", "/similar rei xyzzy")
    assert "Não conheço “xyzzy”" in await program.ended()
    assert (program.status, program.said) == (1, "")
