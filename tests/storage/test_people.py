import json
import sqlite3
from pathlib import Path

from storage.chats import Chats
from storage.database import Database
from storage.history import History
from storage.inbox import Inbox
from storage.people import People
from storage.records import ChatSettings, Forgotten, PersonSummary, Received
from storage.texts import Texts

ANA, RUI, GROUP = 2**40, 7, -(2**41)


def written(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def test_nothing_is_stored_of_a_stranger(database: Database) -> None:
    assert await People(database).summary(ANA) == PersonSummary(0, None, None, has_settings=False)
    assert await People(database).forget(ANA) == Forgotten(0, 0, wiped=People(database).erases)


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
    assert await people.forget(ANA) == Forgotten(2, 1, wiped=people.erases)
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


async def test_forgotten_words_are_not_left_in_the_files_while_they_are_open(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/vetorama.sqlite3")
    await database.prepare()
    for number in range(50):
        await History(database).add(ANA, ANA, "c", f"confidencial {number} " * 50)
        await Texts(database, 100).put(f"ask:{number}", f"confidencial {number} " * 50, person=ANA)
    assert b"confidencial" in written(tmp_path)
    assert (await People(database).forget(ANA)).wiped
    assert b"confidencial" not in written(tmp_path)
    await database.close()
    assert b"confidencial" not in written(tmp_path)


async def test_nothing_stays_of_one_whose_rows_moved_when_another_was_forgotten(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/vetorama.sqlite3")
    await database.prepare()
    for number in range(300):
        for person, word in ((ANA, "confidencial"), (RUI, "sigiloso")):
            await History(database).add(person, GROUP, "c", f"{word} {number} " * (1 + number % 30))
            await Texts(database, 1000).put(f"{word}{number}", f"{word} " * (number % 90), person=person)
    await People(database).forget(ANA)
    assert b"confidencial" not in written(tmp_path)
    await People(database).forget(RUI)
    assert b"sigiloso" not in written(tmp_path)
    await database.close()


async def test_while_another_reads_what_was_there_before_it_is_said_that_traces_stay(tmp_path: Path) -> None:
    file = tmp_path / "vetorama.sqlite3"
    database = Database(f"sqlite:///{file}", patience=0.5)
    await database.prepare()
    await History(database).add(ANA, ANA, "c", "confidencial")
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM history").fetchall()
    assert not (await People(database).forget(ANA)).wiped
    reader.close()
    assert await database.wipe()
    assert b"confidencial" not in written(tmp_path)
    await database.close()


async def test_long_questions_on_buttons_are_forgotten_with_who_asked_them(database: Database) -> None:
    texts = Texts(database, 10)
    for person in (ANA, RUI):
        await texts.put("ask:both", "dos dois", person=person)
    await texts.put("ask:hers", "dela", person=ANA)
    await texts.put("photo:1", "file")
    await People(database).forget(ANA)
    assert await texts.get("ask:hers") is None
    assert await texts.get("ask:both") == "dos dois"
    assert await texts.get("photo:1") == "file"
    await People(database).forget(RUI)
    assert await texts.get("ask:both") is None


async def test_what_waits_in_the_inbox_is_forgotten_with_who_sent_it(database: Database) -> None:
    box = Inbox(database, 7)
    bodies = (
        {"message": {"from": {"id": ANA}, "text": "dela"}},
        {"callback_query": {"from": {"id": ANA}, "message": {"from": {"id": 7}}}},
        {"poll_answer": {"poll_id": "5", "user": {"id": ANA}, "option_ids": [1]}},
        {"message": {"from": {"id": RUI}, "text": f"fala de {ANA}"}},
        {"channel_post": {"chat": {"id": GROUP}}},
    )
    received = [Received(number, json.dumps(body)) for number, body in enumerate(bodies)]
    await box.take(received)
    await People(database).forget(ANA)
    assert await box.unfinished() == tuple(received[3:])
    assert await box.take(received) == frozenset()
