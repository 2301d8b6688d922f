"""`python -m bot pictures`: each kind of picture is there, small enough, and its cost can be measured."""

from pathlib import Path
from typing import get_args

import pytest

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
    for name, question in QUESTIONS.items():
        assert (tmp_path / f"{name}.png").read_bytes().startswith(b"\x89PNG")
        assert f"`{question}`" in page
        assert f"(pictures/{name}.png)" in page


async def test_what_a_picture_costs_others_is_measured_in_turns(services: Services, space: Space) -> None:
    bars = await picture(services, "/vizinhos rei")
    peace, busy = await waiting(services, space, [bars], rounds=2)
    assert (peace.drawing, busy.drawing) == (0, AT_ONCE)
    assert 0 < peace.median <= peace.p99
    assert 0 < busy.median <= busy.p99
    assert f"| while {AT_ONCE} pictures are drawn for others |" in "\n".join(costs([], [peace, busy]))


async def test_a_question_without_a_picture_is_refused(services: Services) -> None:
    with pytest.raises(ValueError, match="no picture"):
        await picture(services, "/dims rei")


def test_the_pictures_in_the_documents_are_those_of_the_page() -> None:
    folder = Path(__file__).parents[2] / "docs"
    page = (folder / "pictures.md").read_text("utf-8")
    for name in QUESTIONS:
        assert f"(pictures/{name}.png)" in page
        assert (folder / "pictures" / f"{name}.png").stat().st_size < 1000 * LARGEST
