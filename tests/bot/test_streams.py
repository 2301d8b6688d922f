"""Input and output that are closed, full, or of another encoding than UTF-8."""

import os
import sys

import pytest

from bot.commandline import run_command_line
from tests.bot.running import Running

STRICT = "utf-8:strict"


async def test_a_word_whose_bytes_are_no_utf8_is_one_that_nobody_knows(running: Running) -> None:
    program = await running("ask", "/dims m\udce3e", PYTHONIOENCODING=STRICT)
    printed = await program.ended()
    assert (program.status, program.said) == (1, "")
    assert "“m\N{REPLACEMENT CHARACTER}e” tem vetor neste modelo" in printed


@pytest.mark.parametrize(
    ("encoding", "arguments"),
    [
        ("cp1252", ("ask", "/embedding rei")),
        ("ascii", ("ask", "/dims rei", "--json")),
        ("latin-1", ("doctor",)),
        ("ascii", ("--help",)),
    ],
)
async def test_a_terminal_that_lacks_a_character_gets_another_in_its_place(
    running: Running, encoding: str, arguments: tuple[str, ...]
) -> None:
    program = await running(*arguments, PYTHONIOENCODING=encoding)
    printed = await program.ended()
    assert (program.status, program.said) == (0, "")
    assert "?" in printed


@pytest.mark.parametrize("encoding", [STRICT, "ascii"])
async def test_lines_that_are_no_utf8_are_answered_like_others(running: Running, encoding: str) -> None:
    program = await running("run", PYTHONIOENCODING=encoding)
    printed = await program.ended("/dims m\udce3e\n\udcff\udcfe\n/dims rato\n")
    assert program.status == 0
    assert "tem vetor neste modelo" in printed
    assert "'rato' tem 3" in printed
    assert "Traceback" not in program.said


async def test_a_full_disk_ends_the_program_with_1(running: Running) -> None:
    full = os.open("/dev/full", os.O_RDWR)
    for arguments in (("ask", "/dims rei"), ("ask", "/dims rei", "--json"), ("--help",)):
        program = await running.on(full, *arguments)
        await program.ended()
        assert program.status == 1  # the interpreter's own end with unwritten text is 120
    os.close(full)


async def test_a_reader_who_went_away_is_told_nothing(running: Running) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    program = await running.into(writing, "ask", "/embedding rei", "--json")
    os.close(writing)
    await program.ended()
    assert (program.status, program.said) == (1, "")


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("closed", "arguments"),
    [
        ("stdin", ("run", "--terminal")),
        ("stdin", ("ask", "/dims rei")),
        ("stdout", ("ask", "/dims rei", "--json")),
        ("stdout", ("doctor",)),
        ("stderr", ("ask", "/dims rei")),
    ],
)
def test_a_stream_that_was_closed_before_the_start_is_done_without(
    monkeypatch: pytest.MonkeyPatch, closed: str, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setattr(sys, closed, None)
    with pytest.raises(SystemExit) as ended:
        run_command_line(arguments)
    getattr(sys, closed).close()
    assert ended.value.code == 0
