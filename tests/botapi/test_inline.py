from typing import Any

import aiogram.types
import pytest
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)
from telegram.ext import ExtBot

from botapi.people import Person
from botapi.waiting import InlineSearch
from botapi.world import World
from tests.botapi.judge import judged
from tests.botapi.raw import Raw


def article(number: int, **more: Any) -> InlineQueryResultArticle:  # noqa: ANN401 - options of any kind
    content = InputTextMessageContent(f"<b>rei</b> {number}", parse_mode="HTML")
    return InlineQueryResultArticle(str(number), f"Result {number}", content, **more)


@pytest.fixture
def search(world: World, ana: Person) -> InlineSearch:
    return world.search(ana, "rei", chat_type="group")


async def test_a_search_is_answered_and_a_result_sent(
    world: World, ana: Person, search: InlineSearch, bot: ExtBot[None]
) -> None:
    (update,) = await bot.get_updates()
    assert update.inline_query is not None
    assert (update.inline_query.query, update.inline_query.chat_type) == ("rei", "group")
    button = InlineQueryResultsButton("Help", start_parameter="help")

    await update.inline_query.answer(
        [article(1), article(2, description="second")], cache_time=0, button=button
    )

    findings = await search.answered()
    assert [(found.id, found.title, found.description) for found in findings.results] == [
        ("1", "Result 1", None),
        ("2", "Result 2", "second"),
    ]
    assert (findings.cache_time, findings.button) == (0, {"text": "Help", "start_parameter": "help"})
    message = world.choose(ana, search, "2")
    assert (message["text"], message["via_bot"]["id"]) == ("rei 2", world.bot.id)


async def test_the_button_above_the_results_starts_the_bot(
    world: World, ana: Person, search: InlineSearch, bot: ExtBot[None]
) -> None:
    with pytest.raises(ValueError, match="no button above the results"):
        world.follow(ana, search)
    button = InlineQueryResultsButton("Help", start_parameter="help_rei")
    await bot.answer_inline_query(search.id, [], button=button)

    world.follow(ana, search)

    *_, update = await bot.get_updates()
    assert update.message is not None
    assert (update.message.text, update.message.chat.type) == ("/start help_rei", "private")


async def test_an_inline_message_is_pressed_and_edited_by_its_own_id(
    world: World, ana: Person, search: InlineSearch, bot: ExtBot[None]
) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="more")]])
    await bot.answer_inline_query(search.id, [article(1, reply_markup=keyboard)], is_personal=True)
    group = world.group(-5, "Study", [ana])
    message = world.choose(ana, search, "1", group)
    world.press(ana, message, "More")
    updates = world.updates.take()
    for update in updates:
        judged(aiogram.types.Update, update)
    chosen, query = updates[-2]["chosen_inline_result"], updates[-1]["callback_query"]

    assert chosen["inline_message_id"] == query["inline_message_id"]
    assert "message" not in query
    assert await bot.edit_message_text("rainha", inline_message_id=query["inline_message_id"]) is True
    assert world.messages(group)[0]["text"] == "rainha"


async def test_a_search_is_answered_once_and_only_with_what_is_allowed(
    world: World, ana: Person, search: InlineSearch, raw: Raw
) -> None:
    def result(**more: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of any kind
        shown = {"type": "article", "id": "1", "title": "x", "input_message_content": {"message_text": "x"}}
        return {**shown, **more}

    async def refusal(*results: dict[str, Any], **more: object) -> str:
        return await raw.refusal("answerInlineQuery", inline_query_id=search.id, results=results, **more)

    assert "RESULTS_TOO_MUCH" in await refusal(*[result()] * 51)
    assert "RESULT_ID_DUPLICATE" in await refusal(result(), result())
    assert "RESULT_ID_INVALID" in await refusal(result(id="ç" * 33))
    assert "must be non-empty" in await refusal(result(title=""))
    assert "does not model inline results of type photo" in await refusal(result(type="photo"))
    assert "message text is empty" in await refusal(result(input_message_content={"message_text": " "}))
    assert "START_PARAM_INVALID" in await refusal(button={"text": "x", "start_parameter": "olá"})
    assert "exactly one" in await refusal(button={"text": "x"})
    with pytest.raises(ValueError, match="no result '1'"):
        world.choose(ana, search, "1")
    previewed = {"message_text": "x", "link_preview_options": {"is_disabled": True}}
    answer = {"inline_query_id": search.id, "results": [result(input_message_content=previewed)]}
    assert await raw.result("answerInlineQuery", **answer)
    assert "query is too old" in await raw.refusal("answerInlineQuery", **answer)
