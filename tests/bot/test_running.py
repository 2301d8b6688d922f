"""The main job on a served Bot API: it answers, survives troubles and stops when it is asked to."""

import gc
import time
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr
from telegram.error import InvalidToken

from bot.application import telegram_application
from bot.running import answering, prepare_reading, run_on_telegram
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Person
from botapi.world import World
from embeddings.game.secrets import StoredGrounds
from embeddings.game.vocabulary import StoredVocabulary
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.service.answers import source
from handlers.service.games_in_play import GROUNDS
from rendering.catalog import locales
from storage.cache import ResultCache, cache_key
from storage.database import Database
from tests.bot.ends import Ear, closed_port, said_to
from tests.bot.working import working

WARNED = {"getMe": "Telegram cannot be reached", "getUpdates": "Telegram does not answer"}

TOKEN = "123456789:AAHfsd-jkl_hgfASDFGHJKLqwertyuiop01"


async def test_a_question_is_answered_until_a_signal_comes(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            world.write(ana_there, "/similar rei rainha")
            answer = await said_to(ana_there, events, "similaridade")
    assert "rei e rainha: similaridade 0,95" in answer["text"]
    assert not world.updates.pending


@pytest.mark.parametrize("pictures", [True, False])
async def test_what_draws_is_there_before_the_first_picture_is_asked_for_where_there_are_pictures(
    on_telegram: Settings, space: Space, *, pictures: bool
) -> None:
    settings = on_telegram.model_copy(update={"pictures": pictures})
    async with (
        open_services(settings, space) as services,
        answering(telegram_application(settings, services), services),
    ):
        assert bool(services.studio and services.studio.is_open) == pictures


async def test_what_reads_plain_texts_is_kept_for_good_where_games_have_no_words(
    on_telegram: Settings, space: Space
) -> None:
    nowhere = StoredVocabulary(("rei",), ("rei",), (1_000_000,), (0.1,))
    value = GROUNDS.kind.dump_json(StoredGrounds(nowhere, ())).decode()
    async with open_services(on_telegram, space) as services:
        key = cache_key(source(space.card), GROUNDS.name, [])
        database = Database(on_telegram.database)
        await ResultCache(database, 10).put(key, value, digest=space.card.digest, operation=GROUNDS.name)
        await database.close()
        with pytest.raises(LookupError):
            await services.games.grounds(services.answers)
        before = gc.get_freeze_count()
        await prepare_reading(services)
        assert gc.get_freeze_count() > before
        gc.unfreeze()


async def test_a_quiz_goes_on_that_ran_when_the_program_ended(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    async with working(on_telegram, space):
        with world.events.subscribed() as events:
            world.write(ana_there, "/quiz 1 ideias")
            await said_to(ana_there, events, "Quiz")
    async with open_services(on_telegram, space) as services:
        quizzes = services.quizzing.quizzes
        (number,) = await quizzes.all_running()
        await quizzes.stop(number)  # its end comes while nobody is there
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            await said_to(ana_there, events, "Fim do quiz")


async def test_menus_are_published_at_the_start(
    on_telegram: Settings, space: Space, world: World, ear: Ear
) -> None:
    async with working(on_telegram, space):
        await ear.hears("@vetorama_bot answers with handmade")
    places = {(scope, language) for scope, _, _, language in world.profile.commands}
    scopes = ("all_private_chats", "all_group_chats")
    assert places == {(scope, language) for scope in scopes for language in ("", *locales())}


async def test_it_comes_back_after_a_gateway_that_was_bad_for_a_while(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, caplog: pytest.LogCaptureFixture
) -> None:
    for method in ("getMe", "setMyCommands", "getUpdates", "sendMessage"):
        world.faults.bad_gateway(method)
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
    assert "Telegram cannot be reached; trying again" in caplog.text
    assert "The command menus could not be published" in caplog.text
    assert "Telegram does not answer" in caplog.text


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("method", WARNED)
async def test_where_telegram_says_how_long_to_wait_it_waits_so_long(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, ear: Ear, method: str
) -> None:
    world.faults.flood(method, retry_after=3)
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            await ear.hears(WARNED[method])
            begun = time.monotonic()
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
            assert time.monotonic() - begun > 2


async def test_another_poller_does_not_end_it(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, caplog: pytest.LogCaptureFixture
) -> None:
    async with working(on_telegram, space), httpx.AsyncClient() as other:
        await world.updates.until_waiting()
        await other.post(f"{on_telegram.telegram_api_url}/bot{world.token}/getUpdates")
        with world.events.subscribed() as events:
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
    assert "Another program asks for this bot's updates" in caplog.text


async def test_a_refused_token_ends_it_at_once(settings: Settings, space: Space, address: str) -> None:
    wrong = settings.model_copy(update={"telegram_token": SecretStr(TOKEN), "telegram_api_url": address})
    with pytest.raises(InvalidToken):
        await run_on_telegram(wrong, space)


async def test_a_signal_ends_it_while_telegram_is_away(settings: Settings, space: Space, ear: Ear) -> None:
    away = settings.model_copy(
        update={"telegram_token": SecretStr(TOKEN), "telegram_api_url": f"http://127.0.0.1:{closed_port()}"}
    )
    async with working(away, space):
        await ear.hears("Telegram cannot be reached")
    await ear.hears("Stopping")


def test_without_a_token_there_is_no_application_for_telegram(settings: Settings, services: Services) -> None:
    with pytest.raises(ValueError, match="needs a token"):
        telegram_application(settings, services)


async def test_data_survive_from_one_run_to_the_next(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, tmp_path: Path
) -> None:
    with world.events.subscribed() as events:
        async with working(on_telegram, space):
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
        async with working(on_telegram, space):
            world.write(ana_there, "/historico")
            await said_to(ana_there, events, "/dims rei")
    assert (tmp_path / "vetorama.sqlite3").is_file()
