"""Boards of games, and what becomes of a game when something goes wrong around it."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text, update
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat, anonymous_admin
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from handlers.context.services import Services
from storage.database import Database
from storage.tables import games as games_table
from tests.chat.test_game import far_words, reaction, running, seconds_pass
from tests.chat.test_theme import is_dark
from tests.conftest import GROUP, OpenBot
from tests.conversation import HASTY, PORTUGUESE, Speaker
from tests.game_space import small_field

REFUSED = b'{"ok":false,"error_code":400,"description":"Bad Request: message can\'t be pinned"}'


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_a_board_whose_edit_is_tried_again_overwrites_no_newer_one(
    bot: LocalBot, ana: Speaker, bruno: Speaker, group: Chat, services: Services
) -> None:
    (board,) = await ana.within(group).writes("/jogo")
    one, other, *_ = far_words((await running(services, GROUP)).secret)
    bot.world.faults.flood("editMessageText", retry_after=1)
    for speaker, word in ((ana, one), (bruno, other)):
        bot.world.write(speaker.person, word, group, reply_to=board)
    first, second = await bot.application.bot.get_updates(offset=bot._offset, timeout=0)
    with bot.world.events.subscribed() as events:
        earlier = asyncio.create_task(bot.application.process_update(first))
        await events.next("reaction")
        await asyncio.gather(earlier, bot.application.process_update(second))
    shown = next(one for one in bot.world.messages(GROUP) if one["message_id"] == board["message_id"])
    assert "2 palpites de 2 pessoas" in shown["text"]


async def test_a_board_whose_edit_was_lost_with_its_program_is_edited_by_the_next_one(
    ana: Speaker, services: Services
) -> None:
    (board,) = await ana.writes("/jogo")
    word = far_words((await running(services, 101)).secret)[0]
    ana.world.faults.answer(REFUSED, "editMessageText", status=400)
    await ana.writes(word)
    assert word not in ana.world.messages(101)[1]["text"]
    with ana.world.events.subscribed() as events:
        await services.sender.show_again(ana.bot.application.bot, grace=0)
        shown = (await events.next("edited", seconds=10)).body
    assert shown["message_id"] == board["message_id"]
    assert word in shown["text"]
    assert await services.games.stored.moved_since(timedelta(0)) == ()


def pinned(speaker: Speaker, chat: int) -> list[int]:
    return speaker.world.chats[chat].pinned


async def test_the_board_of_a_game_in_private_is_pinned_while_it_runs(ana: Speaker) -> None:
    (first,) = await ana.writes("/jogo")
    assert pinned(ana, 101) == [first["message_id"]]
    (board,) = await ana.writes("/jogo")
    assert pinned(ana, 101) == [board["message_id"]]
    await ana.writes("/jogo desisto")
    assert pinned(ana, 101) == []


async def test_a_groups_pins_are_left_to_its_people(ana: Speaker, group: Chat) -> None:
    group.status = "administrator"
    await ana.within(group).writes("/jogo")
    assert pinned(ana, GROUP) == []


async def test_a_game_goes_on_where_its_board_can_not_be_pinned(ana: Speaker, services: Services) -> None:
    for method in ("pinChatMessage", "unpinChatMessage"):
        ana.world.faults.answer(REFUSED, method, status=400)
    (board,) = await ana.writes("/jogo")
    (again,) = await ana.writes("/jogo")
    (shown,) = await ana.writes(far_words((await running(services, 101)).secret)[0])
    assert shown["message_id"] == again["message_id"] != board["message_id"]


async def test_a_running_board_says_what_every_reaction_means(ana: Speaker) -> None:
    (board,) = await ana.writes("/jogo")
    assert "☃ frio · 👀 morno · 🔥 quente · 🤷 não conheço · 🙉 já disseram" in board["text"]


async def test_a_board_that_was_deleted_is_sent_anew(ana: Speaker, services: Services) -> None:
    (board,) = await ana.writes("/jogo")
    one, other, *_ = far_words((await running(services, 101)).secret)
    await ana.bot.application.bot.delete_message(101, board["message_id"])
    (again,) = await ana.writes(one)
    assert again["message_id"] != board["message_id"]
    assert one in again["text"]
    (shown,) = await ana.writes(other)
    assert shown["message_id"] == again["message_id"]


async def test_an_edited_guess_that_finds_the_word_also_ends_the_board(
    ana: Speaker, services: Services
) -> None:
    (board,) = await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    await ana.writes("/c xilofagia")
    guess = next(one for one in ana.world.messages(101) if one.get("text") == "/c xilofagia")
    said = await ana.happens(lambda: ana.world.edit(guess, f"/c {secret}"))
    (final,) = [one for one in said if one["message_id"] == board["message_id"]]
    assert f"🏆 {secret}!" in final["text"]


async def test_an_edit_that_changes_no_word_of_a_guess_is_left_alone(
    ana: Speaker, services: Services
) -> None:
    await ana.writes("/jogo")
    word = far_words((await running(services, 101)).secret)[0]
    await ana.writes(f"/c {word}")
    guess = next(one for one in ana.world.messages(101) if one.get("text") == f"/c {word}")
    assert await ana.happens(lambda: ana.world.edit(guess, f"/c {word}")) == []
    assert reaction(ana, 101, f"/c {word}") == "☃"


async def test_giving_up_edits_the_board_once(ana: Speaker) -> None:
    (board,) = await ana.writes("/jogo")
    (asked,) = await ana.presses(board, "🏳️ Desistir")
    await ana.presses(asked, "🏳️ Desistir mesmo")
    edits = [call.parameters for call in ana.calls if call.method == "editMessageText"]
    assert [int(edit["message_id"]) for edit in edits].count(board["message_id"]) == 1


async def test_an_anonymous_admin_who_began_a_game_gives_it_up_alone(
    ana: Speaker, group: Chat, services: Services
) -> None:
    (board,) = await ana.happens(lambda: ana.world.write_anonymously(group, "/jogo"))
    _, end = await ana.happens(lambda: ana.world.press(anonymous_admin(), board, "🏳️ Desistir"))
    assert end["text"].startswith("🏳️ Era")
    assert await services.games.stored.running(GROUP, 0) is None


async def test_whatever_is_asked_of_a_game_whose_model_changed_says_so(
    ana: Speaker, open_bot: OpenBot
) -> None:
    other = await open_bot(handmade({"rei": [1.0, 0.0], "rainha": [0.9, 0.1]}))
    again = Speaker(other, other.world.person(101, "Ana", language_code="pt-br"))
    for command in ("/jogo dica", "/jogo desisto", "/jogo"):
        await ana.writes("/jogo")
        assert "O modelo desta conversa mudou" in (await again.writes(command))[0]["text"]


async def test_a_game_does_not_end_while_nobody_can_read_which_model_was_chosen(
    ana: Speaker, services: Services, settings: Settings, open_bot: OpenBot
) -> None:
    await ana.writes("/jogo")
    other = await open_bot(handmade({"rei": [1.0, 0.0], "rainha": [0.9, 0.1]}))
    again = Speaker(other, other.world.person(101, "Ana", language_code="pt-br"))
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(text("ALTER TABLE chats RENAME TO elsewhere"))
    assert "banco de dados" in await again.asks("/c rei")
    await running(services, 101)
    await database.close()


async def test_a_guess_counts_where_the_history_cannot_be_read(
    ana: Speaker, services: Services, settings: Settings
) -> None:
    await ana.writes("/jogo")
    one, *_ = far_words((await running(services, 101)).secret)
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(text("ALTER TABLE history RENAME TO elsewhere"))
    (board,) = await ana.writes(f"/c {one}")
    assert "1 palpite" in board["text"]
    assert reaction(ana, 101, f"/c {one}") == "☃"
    await database.close()


async def test_a_link_to_a_word_that_is_no_word_of_the_game_any_more_says_so(
    ana: Speaker, services: Services, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    await ana.writes("/jogo")
    game = await running(services, 101)
    await ana.writes("/jogo desisto")
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(update(games_table).values(secret="xilofagia"))
    assert "não existe mais" in await ana.asks(f"/start game-{game.key}")
    assert "xilofagia" not in caplog.text
    await database.close()


async def test_the_end_of_a_game_comes_also_where_the_bot_was_killed_before_it_told_it(
    bot: LocalBot, ana: Speaker, services: Services
) -> None:
    await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    bot.world.write(ana.person, secret)
    (found,) = await bot.application.bot.get_updates(offset=bot._offset, timeout=0)
    for _ in range(2):
        with bot.world.events.subscribed() as events:
            await bot.application.process_update(found)
            said = [event.body.get("text", "") for event in events.waiting() if event.kind == "message"]
        assert any(f"Ana achou: era {secret}!" in one for one in said)
    bot._offset = found.update_id + 1


async def test_the_word_of_the_day_is_searched_for_in_one_topic(bot: LocalBot, ana: Speaker) -> None:
    forum = bot.world.group(-1_001_000_000_009, "Fórum", [ana.person], creator=ana.person, forum=True)
    one, other = (bot.world.topic(forum, name, ana.person) for name in ("Um", "Outro"))
    there = ana.within(forum)
    await there.writes("/jogo hoje", thread=one)
    (said,) = await there.writes("/jogo hoje", thread=other)
    assert "em outro tópico" in said["text"]


async def test_what_stands_behind_the_command_and_is_no_level_is_a_guess_or_brings_the_rules(
    ana: Speaker, services: Services
) -> None:
    rules = await ana.asks("/jogo praia")
    assert "Não conheço o jogo “praia”" in rules
    assert "Como se joga" in rules
    assert "Não conheço o jogo “médio já”" in await ana.asks("/jogo horda médio já")
    assert "Não conheço" not in await ana.asks("/jogo regras")
    await ana.writes("/jogo")
    word = far_words((await running(services, 101)).secret)[0]
    (board,) = await ana.writes(f"/jogo {word}")
    assert "1 palpite" in board["text"]
    assert word in board["text"]


@pytest.mark.parametrize("act", ["end", "give-up"])
async def test_a_button_with_data_that_no_board_has_is_an_old_one(
    ana: Speaker, services: Services, act: str
) -> None:
    await ana.writes("/jogo")
    number = "9" * 30 if act == "give-up" else str((await running(services, 101)).number)
    button = InlineKeyboardMarkup.from_button(
        InlineKeyboardButton("Antes", callback_data=f"game:{act}:{number}")
    )
    await ana.bot.application.bot.send_message(101, "Antes", reply_markup=button)
    await ana.presses(ana.world.messages(101)[-1], "Antes")
    assert ana.notices == [PORTUGUESE.text("button-old")]
    assert (await running(services, 101)).runs


async def test_the_end_after_the_button_is_drawn_in_the_chats_theme_with_what_its_lines_are(
    settings: Settings, space: Space
) -> None:
    drawing = settings.model_copy(update={"pictures": True})
    async with open_services(drawing, space, HASTY) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
        await ana.writes("/tema escuro")
        (board,) = await ana.writes("/jogo")
        (asked,) = await ana.presses(board, "🏳️ Desistir")
        *_, end = await ana.presses(asked, "🏳️ Desistir mesmo")
        assert is_dark(ana, end)
        assert "◆ vizinhos não ditos. Cada linha liga duas das palavras mais parecidas" in end["caption"]


async def test_in_private_a_guess_after_another_question_brings_the_board_below_it(
    ana: Speaker, services: Services
) -> None:
    (first,) = await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    one, other, third = far_words(secret)[:3]
    (edited,) = await ana.writes(one)
    assert edited["message_id"] == first["message_id"]
    await ana.writes("/similar gato cachorro")
    (board,) = await ana.writes(other)
    assert board["message_id"] > first["message_id"]
    assert "2 palpites" in board["text"]
    (again,) = await ana.writes(third)
    assert again["message_id"] == board["message_id"]
    await ana.writes("o que é cosseno?")
    (below,) = await ana.writes(far_words(secret)[3])
    assert below["message_id"] > board["message_id"]


async def test_two_taps_on_the_hint_are_one_and_who_taps_is_shown_it(
    four: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    far = far_words((await running(services, GROUP)).secret)
    await ana.writes(far[0], reply_to=board)
    told = []
    for who in (ana, bruno):
        await who.presses(board, "💡 Dica")
        told += who.notices
    assert told[0].startswith("💡 ")
    assert told == told[:1] * 2
    assert (await running(services, GROUP)).hints == 1


async def test_two_people_who_ask_for_a_hint_at_once_in_words_or_by_the_button_are_given_one(
    four: list[Speaker], services: Services
) -> None:
    ana, bruno, carla, davi = four
    (board,) = await ana.writes("/jogo")
    shown = [await who.asks("/jogo dica") for who in (ana, bruno)]
    assert shown[0] == shown[1]
    await carla.presses(board, "💡 Dica")
    await davi.writes("dica", reply_to=board)
    assert (await running(services, GROUP)).hints == 1
    seconds_pass(services, 5)
    await bruno.writes("/jogo dica")
    assert (await running(services, GROUP)).hints == 2


async def test_who_plays_alone_is_given_each_hint_that_they_ask_for(ana: Speaker, services: Services) -> None:
    await ana.writes("/jogo")
    for _ in range(2):
        await ana.writes("/jogo dica")
    assert (await running(services, 101)).hints == 2


async def test_an_article_and_a_reply_to_what_the_bot_said_of_the_game_are_no_obstacle(
    four: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    one, other, third, *_ = far_words((await running(services, GROUP)).secret)
    (shown,) = await bruno.writes(f"/c o {one}")
    assert one in shown["text"]
    (told,) = await bruno.writes("/c duas palavras")
    (shown,) = await bruno.writes(other, reply_to=told)
    assert other in shown["text"]
    (shown,) = await bruno.writes(f"a {third}", reply_to=board)
    assert third in shown["text"]
