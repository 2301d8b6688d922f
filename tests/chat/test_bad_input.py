"""What people type that is not a question yet: each gets a kind sentence with what to try instead."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from handlers.commands import COMMANDS
from tests.conversation import PORTUGUESE, Speaker, labels

WORD_COMMANDS = ("/embedding", "/similar")
NAMES = st.sampled_from([PORTUGUESE.command(command.key) for command in COMMANDS if command.key != "quiz"])
"""A quiz answers twice: it says that it begins, and asks."""
SAID = (
    "rei",
    "rainha",
    "Lisboa",
    "avo",
    "blorf",
    "está para",
    "como",
    "tudo",
    "csv",
    "20-11",
    "👑",
    "ملك",
    "<b>",
)
MARKS = (" ", " - ", " + ", ", ", "; ", " | ", " / ", ": ", "\n", '"', "“", "2*", "1e999*", "+vizinhos", "-")
PIECES = st.sampled_from(SAID) | st.sampled_from(MARKS)


@pytest.mark.parametrize("command", WORD_COMMANDS)
async def test_an_empty_command_is_answered_with_an_example(ana: Speaker, command: str) -> None:
    answer = await ana.asks(command)
    assert "Faltou dizer" in answer
    assert f"Por exemplo: {command} " in answer


@pytest.mark.parametrize("empty", ["   ", '""', "\u200b", ", ,", '" "'])
async def test_blank_text_is_no_text(ana: Speaker, empty: str) -> None:
    assert "Faltou dizer" in await ana.asks(f"/similar {empty}")


async def test_an_unknown_word_is_answered_with_suggestions(ana: Speaker) -> None:
    answer = await ana.asks("/embedding rainhaz")
    assert "Não conheço “rainhaz”" in answer
    assert "Talvez: rainha" in answer


async def test_an_unknown_word_like_no_other_is_answered_with_a_hint(ana: Speaker) -> None:
    assert "Confira a grafia e os acentos" in await ana.asks("/dims xyzxyzxyz")


async def test_one_word_is_not_a_pair(ana: Speaker) -> None:
    answer = await ana.asks("/similar rei")
    assert "Para comparar eu preciso de duas palavras, e você mandou só uma" in answer


async def test_thirteen_words_are_too_many_to_compare(ana: Speaker, bruno: Speaker) -> None:
    many = f"/similar {' '.join(map(str, range(13)))}"
    answer = await ana.asks(many)
    assert "trabalha com 2 a 12 palavras diferentes de cada vez, e você mandou 13" in answer
    assert "Frases vão entre aspas ou separadas por vírgula" in answer
    assert "you sent 13" in await bruno.asks(many)


@pytest.mark.parametrize("command", ["/embedding", "/dims", "/similar"])
async def test_four_thousand_emojis_are_answered(ana: Speaker, command: str) -> None:
    answer = await ana.asks(f"{command} {'☀' * 4000}")
    assert len(answer) < 400


async def test_html_is_shown_as_it_was_typed(ana: Speaker) -> None:
    (answer,) = await ana.writes("/embedding <x>oi</x>&lt")
    assert "<x>oi</x>&lt" in answer["text"].replace(" ", "")
    assert await ana.asks("/dims <b>")


async def test_markup_in_a_known_phrase_is_escaped_too(ana: Speaker) -> None:
    (answer,) = await ana.writes("/dims rei <script>")
    assert "rei <script>" in answer["text"]


async def test_right_to_left_text_is_isolated_and_its_marks_are_gone(ana: Speaker) -> None:
    answer = await ana.asks("/embedding \u202eملك")
    assert "\u202e" not in answer
    assert "\u2068ملك\u2069" in answer


async def test_an_unknown_command_is_answered_with_the_one_meant(ana: Speaker) -> None:
    answer = await ana.asks("/distancia rei rainha")
    assert "Não conheço o comando “/distancia”" in answer
    assert "Você quis dizer /similar?" in answer


async def test_an_accent_in_a_commands_name_is_read_over(ana: Speaker) -> None:
    assert "ainda não perguntou nada" in await ana.asks("/histórico")


@hypothesis_settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300) | st.lists(PIECES, max_size=12).map("".join), command=NAMES)
async def test_whatever_is_typed_is_answered_once_and_never_with_an_internal_error(
    ana: Speaker, text: str, command: str
) -> None:
    typed = f"/{command} {text}".encode("utf-8", "ignore").decode()
    answers = await ana.writes(typed)
    assert len(answers) == 1
    assert "Algo deu errado" not in (answers[0].get("text") or answers[0]["caption"])


async def test_a_text_of_nothing_visible_is_shown_what_to_write(ana: Speaker) -> None:
    body = {"message_id": 9, "date": 1, "chat": ana.world.chat_with(ana.person).to_json()}
    ana.world.updates.add("message", {**body, "from": ana.person.to_json(), "text": "\u2003\u2028"})
    await ana.bot.deliver()
    answer = ana.world.messages(ana.person)[-1]
    assert "Por exemplo:" in answer["text"]
    assert "/similar rei rainha" in labels(answer)


async def test_half_a_character_is_answered_without_it(ana: Speaker) -> None:
    answers = await ana.writes("/vetor rei, rato \ud83d json")
    assert answers


async def test_a_thousand_semicolons_before_a_format_are_read_at_once(ana: Speaker) -> None:
    assert "rei" in str((await ana.writes(f"/vetor rei{';' * 3000} json"))[0])
