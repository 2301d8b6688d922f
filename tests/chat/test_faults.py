"""Telegram slow, refusing or gone; the database gone: what was committed stays and the bot comes back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiosqlite
import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from tenacity import wait_none

from bot.localbot import local_bot
from bot.ordering import ChatOrder
from bot.services import open_services
from bot.settings import Settings
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.sending.retrying import Patience
from tests.conversation import HASTY, Speaker


async def test_a_reply_is_sent_again_after_the_network_failed(ana: Speaker) -> None:
    ana.world.faults.bad_gateway("sendMessage", times=2)
    assert "tem 3 dimensões" in await ana.asks("/dims rei")


async def test_a_reply_arrives_after_a_broken_connection(ana: Speaker) -> None:
    ana.world.faults.broken("sendMessage")
    assert "tem 3 dimensões" in await ana.asks("/dims rei")


@pytest.mark.parametrize("seconds", ['"soon"', "-5", "1e9", "true", "99999999999999999999"])
async def test_a_wait_that_nobody_can_wait_is_a_fault_like_another(ana: Speaker, seconds: str) -> None:
    flood = f'{{"ok":false,"error_code":429,"description":"x","parameters":{{"retry_after":{seconds}}}}}'
    ana.world.faults.answer(flood.encode(), "sendMessage", status=429)
    assert "tem 3 dimensões" in await ana.asks("/dims rei")


async def test_a_telegram_that_stays_away_costs_only_that_reply(
    settings: Settings, space: Space, caplog: pytest.LogCaptureFixture
) -> None:
    impatient = Patience(seconds=0.05, wait=wait_none())
    async with open_services(settings, space, impatient) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        ana.world.faults.crash("sendMessage", times=10_000)
        assert await ana.writes("/dims rei") == []
        assert ": an update failed" in caplog.text
        ana.world.faults.clear()
        assert "/dims rei" in await ana.asks("/historico")


async def test_someone_who_blocked_the_bot_is_no_error(
    ana: Speaker, caplog: pytest.LogCaptureFixture
) -> None:
    ana.world.write(ana.person, "/dims rei")
    ana.world.block(ana.person)
    await ana.bot.deliver()
    assert not [record for record in caplog.records if record.levelname in {"WARNING", "ERROR"}]


async def test_a_slow_answer_in_one_chat_holds_up_no_other(ana: Speaker, bruno: Speaker) -> None:
    released = ana.world.faults.slow("sendMessage", chat=ana.person.id)
    order = ChatOrder(ana.bot.application.process_update)
    with ana.world.events.subscribed() as events:
        ana.world.write(ana.person, "/dims rei")
        await _hand_over(ana, order)
        ana.world.write(bruno.person, "/dims rei")
        await _hand_over(ana, order)
        answer = await events.next("message", chat=bruno.person.id)
        while not answer.body["from"]["is_bot"]:
            answer = await events.next("message", chat=bruno.person.id)
        assert "has 3 dimensions" in answer.body["text"]
        released.set()
        assert "3 dimensões" in (await events.next("message", chat=ana.person.id)).body["text"]
    await order.stop(30)


async def test_one_chats_questions_are_answered_in_their_order(ana: Speaker) -> None:
    order = ChatOrder(ana.bot.application.process_update)
    with ana.world.events.subscribed() as events:
        for number in range(20):
            ana.world.write(ana.person, f"/dims rei, {number}")
        await _hand_over(ana, order)
        answers: list[str] = []
        while len(answers) < 20:
            event = await events.next("message")
            if event.body["from"]["is_bot"]:
                answers.append(event.body["text"])
    await order.stop(30)
    assert [f"'rei, {number}'" in answer for number, answer in enumerate(answers)] == [True] * 20


async def test_without_a_database_the_answer_comes_and_the_loss_is_told_once(
    tmp_path: Path, space: Space
) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("not a folder")
    broken = Settings(_env_file=None, data_dir=tmp_path, database_url=f"sqlite:///{occupied}/bot.sqlite3")
    async with open_services(broken, space, HASTY) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        first, second = await ana.asks("/dims rei"), await ana.asks("/dims rei")
        assert "tem 3 dimensões" in first
        assert "Não consegui guardar esta pergunta" in first
        assert "tem 3 dimensões" in second
        assert "Não consegui guardar" not in second
        assert "Não consegui ler o histórico" in await ana.asks("/historico")
        assert "Nada foi apagado" in await ana.asks("/esquecer")
        assert "Não consegui guardar a escolha" in await ana.asks("/idioma en")
        assert "O que eu guardo" in await ana.asks("/privacidade")
        for data, notice in (("forget:1:yes", "Não consegui apagar"), ("hist:1:2", "Não consegui ler")):
            button = InlineKeyboardMarkup.from_button(InlineKeyboardButton("Antes", callback_data=data))
            sent = await bot.application.bot.send_message(1, "De antes da falha", reply_markup=button)
            assert await ana.presses(sent.to_dict(), "Antes") == []
            assert ana.notices[0].startswith(notice)


async def test_the_bot_uses_a_database_that_came_back(tmp_path: Path, space: Space) -> None:
    folder = tmp_path / "later"
    folder.write_text("in the way")
    settings = Settings(_env_file=None, database_url=f"sqlite:///{folder}/bot.sqlite3", data_dir=tmp_path)
    async with (
        open_services(settings, space, HASTY) as services,
        local_bot(services) as bot,
    ):
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        assert "Não consegui guardar" in await ana.asks("/dims rei")
        folder.unlink()
        async with asyncio.timeout(30):
            # nothing here waits for anything but memory, and the clock needs its turn
            while "Não consegui" in await ana.asks("/historico"):  # noqa: ASYNC110
                await asyncio.sleep(0)
        assert "Não consegui" not in await ana.asks("/dims rei")
        assert "1 pergunta" in await ana.asks("/historico")


@asynccontextmanager
async def _questions_away(file: Path) -> AsyncIterator[None]:
    """Take the table of questions away, and bring it back."""
    async with aiosqlite.connect(file) as database:
        await database.execute("ALTER TABLE history RENAME TO away")
        yield
        await database.execute("ALTER TABLE away RENAME TO history")


async def test_a_second_outage_is_told_again(ana: Speaker, settings: Settings) -> None:
    lost = "Não consegui guardar esta pergunta"
    file = settings.data_folder / "vetorama.sqlite3"
    for _ in range(2):
        assert lost not in await ana.asks("/dims rei")
        async with _questions_away(file):
            assert lost in await ana.asks("/dims rei")
            assert lost not in await ana.asks("/dims rei")


async def test_each_person_is_told_of_an_outage(ana: Speaker, bruno: Speaker, settings: Settings) -> None:
    async with _questions_away(settings.data_folder / "vetorama.sqlite3"):
        assert "Não consegui guardar esta pergunta" in await ana.asks("/dims rei")
        assert "could not keep this question" in await bruno.asks("/dims rei")


async def test_an_internal_error_is_kind_and_coded(
    tmp_path: Path, space: Space, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(_env_file=None, data_dir=tmp_path)
    async with (
        open_services(settings, space, HASTY) as services,
        local_bot(services) as bot,
    ):
        services.answers._executor.shutdown()
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        answer = await ana.asks("/dims rei")
    assert "Algo deu errado do meu lado" in answer
    code = answer.split("código ")[1].split(")")[0]
    assert f"Incident {code}: an update was not answered" in caplog.text


async def test_a_question_is_committed_before_its_answer_is_sent(ana: Speaker, services: Services) -> None:
    released = ana.world.faults.slow("sendMessage", chat=ana.person.id)
    asking = asyncio.create_task(ana.writes("/dims rei"))
    async with asyncio.timeout(30):
        while not (await services.history.page(ana.person.id)).total:
            assert not asking.done()
    released.set()
    await asking


async def _hand_over(speaker: Speaker, order: ChatOrder) -> None:
    """Let what was written wait for its turn, as polling does."""
    bot = speaker.bot
    for update in await bot.application.bot.get_updates(offset=bot._offset, timeout=0):
        bot._offset = update.update_id + 1
        order.give(update)
