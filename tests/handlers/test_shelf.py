"""The shelf: each model opened once, when it is asked for, and never more of them than there is room for."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from embeddings.errors import ModelDamaged, ModelNotFound
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from handlers.service.answers import Answers
from handlers.service.memory import Memory
from handlers.service.models import Shelf, matching
from handlers.service.questions import DIMENSIONS
from storage.cache import ResultCache
from storage.database import Database

NAMES = ("pt_um", "pt_dois", "pt_tres", "pt_quebrado")


class Library:
    """Models made when they are asked for; `open` is closed where a model is to take its time."""

    def __init__(self) -> None:
        self.loaded: list[str] = []
        self.names = list(NAMES)
        self.door = Event()
        self.door.set()

    def load(self, name: str) -> Space:
        self.loaded.append(name)
        assert self.door.wait(10)
        if name == "pt_quebrado":
            raise ModelDamaged(name, "torn")
        return handmade({"rei": [1.0, 2.0, 3.0], "rato": [1.0, 0.0, len(name)]}, name=name)


@pytest.fixture
def library() -> Library:
    return Library()


OpenShelf = Callable[[int], Shelf]


@pytest.fixture
async def shelf_of(tmp_path: Path, space: Space, library: Library) -> AsyncIterator[OpenShelf]:
    database = Database(f"sqlite:///{tmp_path}/cache.sqlite3")
    await database.prepare()
    memory, worker = Memory(ResultCache(database, 100)), ThreadPoolExecutor(1)
    shelves: list[Shelf] = []

    def opened(capacity: int) -> Shelf:
        shelf = Shelf(
            Answers(space, memory, worker),
            capacity=capacity,
            names=lambda: library.names,
            load=library.load,
            serve=lambda other: Answers(other, memory, worker),
        )
        shelves.append(shelf)
        return shelf

    yield opened
    for shelf in shelves:
        await shelf.close()
    worker.shutdown()
    await memory.settle()
    await database.close()


async def test_nothing_is_opened_before_it_is_asked_for(shelf_of: OpenShelf, library: Library) -> None:
    shelf = shelf_of(3)
    assert await shelf.of(None) is await shelf.of("handmade") is shelf.default
    assert await shelf.names() == ("handmade", *NAMES)
    assert library.loaded == []


async def test_a_model_is_opened_once_and_kept(shelf_of: OpenShelf, library: Library) -> None:
    shelf = shelf_of(2)
    first, second = await shelf.of("pt_um"), await shelf.of("pt_um")
    assert first is second
    assert first.card.name == "pt_um"
    assert library.loaded == ["pt_um"]


async def test_many_chats_that_ask_at_once_open_it_once(shelf_of: OpenShelf, library: Library) -> None:
    shelf = shelf_of(2)
    library.door.clear()
    asked = [asyncio.create_task(shelf.of("pt_um")) for _ in range(5)]
    await asyncio.sleep(0)
    library.door.set()
    assert len({id(answers) for answers in await asyncio.gather(*asked)}) == 1
    assert library.loaded == ["pt_um"]


async def test_other_chats_are_answered_while_a_model_opens(shelf_of: OpenShelf, library: Library) -> None:
    shelf = shelf_of(3)
    ready = await shelf.of("pt_dois")
    library.door.clear()
    slow = asyncio.create_task(shelf.of("pt_um"))
    for answers in (await shelf.of(None), await shelf.of("pt_dois"), ready):
        assert (await answers.of(DIMENSIONS, "rei")).dimensions == 3
    assert "pt_um" in await shelf.names()
    assert not slow.done()
    library.door.set()
    assert (await slow).card.name == "pt_um"


async def test_who_stops_waiting_takes_nothing_from_the_others(shelf_of: OpenShelf, library: Library) -> None:
    shelf = shelf_of(2)
    library.door.clear()
    impatient, patient = (asyncio.create_task(shelf.of("pt_um")) for _ in range(2))
    await asyncio.sleep(0)
    impatient.cancel()
    library.door.set()
    assert (await patient).card.name == "pt_um"
    assert impatient.cancelled()


async def test_the_longest_unused_goes_first_and_the_default_never(
    shelf_of: OpenShelf, library: Library
) -> None:
    shelf = shelf_of(3)
    for name in ("pt_um", "pt_dois", "pt_um", "pt_tres"):
        await shelf.of(name)
    assert shelf.held == ("pt_um", "pt_tres")
    assert await shelf.of("handmade") is shelf.default
    await shelf.of("pt_dois")
    assert library.loaded == ["pt_um", "pt_dois", "pt_tres", "pt_dois"]
    assert shelf.held == ("pt_tres", "pt_dois")


async def test_many_models_at_once_never_take_more_room(shelf_of: OpenShelf) -> None:
    shelf = shelf_of(2)
    opened = await asyncio.gather(*(shelf.of(name) for name in ("pt_um", "pt_dois", "pt_tres")))
    assert [answers.card.name for answers in opened] == ["pt_um", "pt_dois", "pt_tres"]
    assert len(shelf.held) == 1


async def test_with_room_for_one_only_the_default_can_be_chosen(shelf_of: OpenShelf) -> None:
    shelf = shelf_of(1)
    assert await shelf.names() == ("handmade",)
    with pytest.raises(ModelNotFound):
        await shelf.of("pt_um")


async def test_a_model_that_fails_is_tried_again(
    shelf_of: OpenShelf, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = shelf_of(2)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            with pytest.raises(ModelDamaged):
                await shelf.of("pt_quebrado")
    assert library.loaded == ["pt_quebrado"] * 2
    assert "pt_quebrado could not be opened" in caplog.text
    assert shelf.held == ()


async def test_what_is_not_on_the_list_is_never_opened(shelf_of: OpenShelf, library: Library) -> None:
    shelf = shelf_of(2)
    for asked in ("/etc", "../pt_um", "pt_quatro", ""):
        with pytest.raises(ModelNotFound):
            await shelf.of(asked)
        with pytest.raises(ModelNotFound) as missing:
            await shelf.find(asked)
        assert missing.value.available == ("handmade", *NAMES)
    assert library.loaded == []


async def test_a_name_is_found_as_people_write_it(shelf_of: OpenShelf) -> None:
    assert await shelf_of(2).find(" Pt-Um ") == "pt_um"


def test_a_name_needs_its_language_only_where_it_is_not_the_only_one() -> None:
    names = ("pt_um", "fr_um", "pt_dois")
    assert matching("dois", names) == "pt_dois"
    assert matching("um", names) is None
    assert matching("FR_UM", names) == "fr_um"
