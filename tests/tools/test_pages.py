"""`python -m bot pictures`: each kind of picture is there, small enough, and its cost can be measured."""

from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from PIL import Image, ImageChops

from bot.services import open_services
from bot.settings import Settings
from embeddings.table.space import Space
from handlers.context.services import Services
from rendering.pictures.kinds import Picture
from tools.pages.pictures import AT_ONCE, QUESTIONS, picture, waiting
from tools.pages.pictures import _costs as costs
from tools.pages.pictures import _drawn as drawn
from tools.pages.pictures import _shown as shown

LARGEST = 100  # kB: a page with all of them opens quickly
DOCUMENTS = Path(__file__).parents[2] / "docs"
PALE = 32  # of 255: what another processor's rounding may do to the edge of a letter


async def test_the_page_shows_each_kind_of_picture(
    settings: Settings, builtin: Space, tmp_path: Path
) -> None:
    async with open_services(settings, builtin) as services:
        pictures = {name: await picture(services, question) for name, question in QUESTIONS.items()}
    assert {type(one) for one in pictures.values()} == set(get_args(Picture))
    files = [drawn(tmp_path, name, one, timed=False) for name, one in pictures.items()]
    assert all(file.kilobytes < LARGEST for file in files)
    assert all(file.median is None for file in files)
    page = "\n".join(shown(files))
    assert page in (DOCUMENTS / "pictures.md").read_text("utf-8")
    for name, question in QUESTIONS.items():
        assert f"`{question}`" in page
        assert f"(pictures/{name}.png)" in page
        kept = DOCUMENTS / "pictures" / f"{name}.png"
        assert _difference(tmp_path / f"{name}.png", kept) <= PALE, "run: python -m bot pictures --time"


async def test_what_a_picture_costs_others_is_measured_in_turns(services: Services, space: Space) -> None:
    bars = await picture(services, "/vizinhos rei")
    peace, busy = await waiting(services, space, [bars], rounds=2, most=30)
    assert (peace.drawing, busy.drawing) == (0, AT_ONCE)
    assert 0 < peace.median <= peace.p99
    assert 0 < busy.median <= busy.p99
    assert f"| while {AT_ONCE} pictures are drawn for others |" in "\n".join(costs([], [peace, busy]))


async def test_a_question_without_a_picture_is_refused(services: Services) -> None:
    with pytest.raises(ValueError, match="no picture"):
        await picture(services, "/dims rei")


def _difference(one: Path, other: Path) -> int:
    """Return by how much the pixel differs most that differs most, of 255."""
    first, second = (Image.open(path).convert("L") for path in (one, other))
    assert first.size == second.size
    return int(np.asarray(ImageChops.difference(first, second)).max())
