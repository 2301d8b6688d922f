import asyncio
from datetime import timedelta

from storage.awaited import AwaitedWords
from storage.chats import FRESH, Chats
from storage.database import Database
from storage.history import History
from storage.records import ChatSettings

OLD, NEW = -4_000_000_001, -1_004_000_000_001


async def test_chat_that_never_chose_has_the_defaults(database: Database) -> None:
    assert await Chats(database).settings(OLD) == ChatSettings(language=None, model=None, theme=None)


async def test_language_and_model_are_chosen_apart(database: Database) -> None:
    chats = Chats(database)
    await chats.set_language(OLD, "pt-BR")
    await chats.set_model(OLD, "pt_core_news_md")
    await chats.set_language(OLD, "en")
    assert await chats.settings(OLD) == ChatSettings("en", "pt_core_news_md")
    assert await chats.settings(NEW) == ChatSettings()


async def test_theme_is_chosen_apart_from_the_rest(database: Database) -> None:
    chats = Chats(database)
    await chats.set_theme(OLD, "dark")
    await chats.set_language(OLD, "en")
    assert await chats.settings(OLD) == ChatSettings("en", None, "dark")
    await chats.set_theme(OLD, "light")
    assert await chats.settings(OLD) == ChatSettings("en", None, "light")


async def test_choice_can_be_taken_back(database: Database) -> None:
    chats = Chats(database)
    await chats.set_language(OLD, "en")
    await chats.set_theme(OLD, "dark")
    await chats.set_language(OLD, None)
    await chats.set_theme(OLD, None)
    assert await chats.settings(OLD) == ChatSettings()


async def test_choices_made_at_once_are_both_kept(database: Database) -> None:
    chats = Chats(database)
    await asyncio.gather(*(chats.set_language(OLD, "en") for _ in range(10)), chats.set_model(OLD, "m"))
    assert await chats.settings(OLD) == ChatSettings("en", "m")


async def test_group_that_becomes_a_supergroup_keeps_settings_and_history(database: Database) -> None:
    chats, notes = Chats(database), History(database)
    await chats.set_language(OLD, "en")
    await chats.set_theme(OLD, "dark")
    await chats.set_coarse(OLD, "show")
    await notes.add(1, OLD, "c", "no grupo")
    await notes.add(1, 1, "c", "em privado")
    for _ in range(2):
        await chats.migrate(OLD, NEW)
        assert await chats.settings(NEW) == ChatSettings("en", None, "dark", "show")
        assert await chats.settings(OLD) == ChatSettings()
        assert (await notes.page(1, chat=NEW)).total == 1
        assert (await notes.page(1, chat=1)).total == 1


async def test_choice_made_in_the_new_group_stays(database: Database) -> None:
    chats = Chats(database)
    await chats.set_language(OLD, "en")
    await chats.set_model(OLD, "m")
    await chats.set_theme(OLD, "dark")
    await chats.set_language(NEW, "pt-BR")
    await chats.set_theme(NEW, "light")
    await chats.migrate(OLD, NEW)
    assert await chats.settings(NEW) == ChatSettings("pt-BR", "m", "light")


async def test_a_group_is_followed_in_which_a_person_was_asked_for_words_under_both_numbers(
    database: Database,
) -> None:
    chats, awaited = Chats(database), AwaitedWords(database, timedelta(hours=1))
    await chats.set_language(OLD, "en")
    await awaited.put(1, OLD, "similar", "cat")
    await awaited.put(2, OLD, "similar", "cat")
    await awaited.put(1, NEW, "oddone", "dog")
    await chats.migrate(OLD, NEW)
    assert await chats.settings(NEW) == ChatSettings("en")
    waits = await awaited.take(1, NEW, 5)
    assert waits is not None
    assert (waits.command, waits.text) == ("oddone", "dog")
    other = await awaited.take(2, NEW, 6)
    assert other is not None
    assert other.command == "similar"
    assert await awaited.take(2, OLD, 7) is None


async def test_several_may_follow_the_same_group_at_once(database: Database) -> None:
    chats = Chats(database)
    await chats.set_language(OLD, "en")
    await asyncio.gather(*(chats.migrate(OLD, NEW) for _ in range(5)))
    assert await chats.settings(NEW) == ChatSettings("en")


async def test_group_that_stays_itself_loses_nothing(database: Database) -> None:
    chats = Chats(database)
    await chats.set_language(OLD, "en")
    await chats.migrate(OLD, OLD)
    assert await chats.settings(OLD) == ChatSettings("en")


async def test_what_another_program_changed_is_known_soon(database: Database) -> None:
    now = 0.0
    chats, elsewhere = Chats(database, clock=lambda: now), Chats(database)
    assert await chats.settings(OLD) == ChatSettings()
    await elsewhere.set_language(OLD, "en")
    now += FRESH - 1
    assert await chats.settings(OLD) == ChatSettings()
    now += 2
    assert await chats.settings(OLD) == ChatSettings("en")


async def test_what_another_program_changed_in_its_turn_is_known_at_once_in_ones_own(
    database: Database,
) -> None:
    chats, elsewhere = Chats(database, clock=lambda: 0.0), Chats(database)
    assert await chats.settings(OLD) == ChatSettings()
    await elsewhere.set_language(OLD, "en")
    chats.reread_all()
    assert await chats.settings(OLD) == ChatSettings("en")
