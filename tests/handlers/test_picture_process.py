"""Pictures are drawn elsewhere, and a drawing that fails costs nobody an answer."""

import asyncio
import multiprocessing
import os
from collections.abc import AsyncIterator
from concurrent.futures import TimeoutError as TookTooLong

import pytest

from handlers.service.picture_process import Studio
from rendering.pictures.kinds import Bars
from rendering.pictures.png import NICE, png

BARS = Bars("rei", ("rainha", "rato"), (0.9, -0.1), ("0,90", "-0,10"), ",")
UNEQUAL = Bars("rei", ("rainha",), (), (), ",")
PNG = b"\x89PNG"


@pytest.fixture
async def studio() -> AsyncIterator[Studio]:
    opened = Studio()
    yield opened
    await opened.close()


async def test_a_picture_is_a_png_file(studio: Studio) -> None:
    drawn = await studio.draw(BARS)
    assert drawn is not None
    assert drawn.startswith(PNG)


async def test_a_prepared_studio_has_its_process_and_keeps_no_sample(studio: Studio) -> None:
    await studio.prepare()
    assert studio.is_open
    drawn = await studio.draw(BARS)
    assert drawn is not None
    assert drawn == png(BARS)


async def test_what_draws_leaves_the_processor_to_those_who_answer(studio: Studio) -> None:
    await studio.prepare()
    (drawing,) = (one for one in multiprocessing.active_children() if one.pid is not None)
    assert drawing.pid is not None
    assert os.getpriority(os.PRIO_PROCESS, drawing.pid) == min(19, os.nice(0) + NICE)


async def test_what_cannot_be_drawn_is_logged_and_the_next_picture_is_drawn(
    studio: Studio, caplog: pytest.LogCaptureFixture
) -> None:
    assert await studio.draw(UNEQUAL) is None
    assert "A picture was not drawn: Bars" in caplog.text
    assert await studio.draw(BARS) is not None


async def test_a_picture_that_takes_too_long_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    hasty = Studio(seconds=0.001)
    assert await hasty.draw(BARS) is None
    assert TookTooLong.__name__ in caplog.text
    await hasty.close()


async def test_a_studio_that_was_closed_opens_again(studio: Studio) -> None:
    await studio.draw(BARS)
    await studio.close()
    assert await studio.draw(BARS) is not None


async def test_a_process_that_nobody_needs_ends_and_another_starts() -> None:
    studio = Studio(idle=0)
    assert await studio.draw(BARS) is not None
    for _ in range(3):  # turns of the loop, not time: the idle studio begins to wait, has waited, and ends
        await asyncio.sleep(0)
    assert not studio.is_open
    assert await studio.draw(BARS) is not None
    await studio.close()
    assert not studio.is_open


async def test_a_process_stays_while_somebody_waits_for_a_picture(studio: Studio) -> None:
    drawn = await asyncio.gather(*(studio.draw(BARS) for _ in range(3)))
    assert None not in drawn
    assert studio.is_open


async def test_closing_what_was_never_used_starts_nothing(studio: Studio) -> None:
    await studio.close()
