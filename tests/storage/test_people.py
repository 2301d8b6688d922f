from pathlib import Path

from storage.chats import Chats
from storage.database import Database
from storage.history import History
from storage.people import People
from storage.records import ChatSettings, Forgotten, PersonSummary

ANA, RUI, GROUP = 2**40, 7, -(2**41)


def written(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def test_nothing_is_stored_of_a_stranger(database: Database) -> None:
    assert await People(database).summary(ANA) == PersonSummary(0, None, None, has_settings=False)
    assert await People(database).forget(ANA) == Forgotten(history=0, settings=0)


async def test_summary_counts_what_a_person_asked_everywhere(database: Database) -> None:
    notes = History(database)
    for chat in (GROUP, ANA, GROUP):
        await notes.add(ANA, chat, "c", "t")
    await notes.add(RUI, GROUP, "c", "t")
    await Chats(database).set_language(ANA, "en")
    asked = [entry.asked_at for entry in (await notes.page(ANA)).entries]
    assert await People(database).summary(ANA) == PersonSummary(3, min(asked), max(asked), has_settings=True)
    assert (await People(database).summary(RUI)).has_settings is False


async def test_forgetting_deletes_a_person_and_nobody_else(database: Database) -> None:
    notes, chats, people = History(database), Chats(database), People(database)
    for person in (ANA, RUI):
        await notes.add(person, GROUP, "c", "t")
        await notes.add(person, person, "c", "t")
        await chats.set_language(person, "en")
    await chats.set_language(GROUP, "en")
    assert await people.forget(ANA) == Forgotten(history=2, settings=1)
    assert await people.summary(ANA) == PersonSummary(0, None, None, has_settings=False)
    assert (await people.summary(RUI)).history == 2
    assert await chats.settings(RUI) == await chats.settings(GROUP) == ChatSettings("en")


async def test_forgotten_words_are_not_left_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "vetorama.sqlite3"
    database = Database(f"sqlite:///{file}")
    await database.prepare()
    await History(database).add(ANA, ANA, "c", "palavra-confidencial" * 500)
    await People(database).forget(ANA)
    await database.close()
    assert b"confidencial" not in written(tmp_path)
