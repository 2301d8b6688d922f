"""Numbers of more than 64 bits, which no database and no Bot API server can hold: questions are answered."""

from typing import Any

import pytest
from telegram import Update

from botapi.people import Chat, Person
from botapi.waiting import InlineSearch, PressedButton
from tests.conversation import Message, Speaker

BEYOND = (2**63, 2**70)


def question(
    chat: dict[str, Any], sender: dict[str, Any], number: int = 5, text: str = "/dims rei"
) -> Message:
    """A message as an update brings it; no person of the local server could have written it."""
    command = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
    return {
        "message_id": number,
        "date": 1,
        "chat": chat,
        "from": sender,
        "text": text,
        "entities": [command],
    }


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname in {"ERROR", "CRITICAL"}]


@pytest.mark.parametrize("number", BEYOND)
async def test_somebody_with_such_a_number_is_answered(
    ana: Speaker, group: Chat, number: int, caplog: pytest.LogCaptureFixture
) -> None:
    asked = question(group.to_json(), Person(number, "Longe").to_json())
    (answer,) = await ana.happens(lambda: ana.world.updates.add("message", asked))
    assert "tem 3 dimensões" in answer["text"]
    assert errors(caplog) == []


@pytest.mark.parametrize("number", BEYOND)
async def test_a_message_with_such_a_number_is_answered_and_not_quoted(
    ana: Speaker, group: Chat, number: int, caplog: pytest.LogCaptureFixture
) -> None:
    asked = question(group.to_json(), ana.person.to_json(), number)
    (answer,) = await ana.happens(lambda: ana.world.updates.add("message", asked))
    assert "tem 3 dimensões" in answer["text"]
    assert "reply_to_message" not in answer
    assert errors(caplog) == []


@pytest.mark.parametrize("number", [*BEYOND, -(2**63) - 1])
async def test_a_chat_with_such_a_number_is_spoken_to_and_holds_up_no_other(
    ana: Speaker, number: int
) -> None:
    far = {"id": number, "type": "private" if number > 0 else "group", "title": "Longe"}
    ana.world.updates.add("message", question(far, ana.person.to_json()))
    assert "tem 3 dimensões" in await ana.asks("/dims rei")
    places = [str(call.parameters["chat_id"]) for call in ana.calls if call.method == "sendMessage"]
    assert places == [str(number), str(ana.person.id)]


async def test_an_update_with_such_a_number_is_answered(ana: Speaker) -> None:
    chat = ana.world.chat_with(ana.person)
    await ana.asks("/start")
    raw = {"update_id": 2**63, "message": question(chat.to_json(), ana.person.to_json())}
    await ana.bot.application.process_update(Update.de_json(raw, ana.bot.application.bot))
    assert "tem 3 dimensões" in ana.world.messages(chat)[-1]["text"]


@pytest.mark.parametrize("number", BEYOND)
@pytest.mark.parametrize("button", ["ask:dims:=rei", "turn:vizinhos:=rei"])
async def test_a_press_with_such_numbers_is_acknowledged(
    ana: Speaker, group: Chat, number: int, button: str, caplog: pytest.LogCaptureFixture
) -> None:
    press = ana.world.presses["press"] = PressedButton("press", group.id)
    pressed = {
        "id": "press",
        "chat_instance": "1",
        "data": button,
        "from": Person(number, "Longe").to_json(),
        "message": question(group.to_json(), ana.world.bot.to_json(), number),
    }
    (answer,) = await ana.happens(lambda: ana.world.updates.add("callback_query", pressed))
    assert "rei" in answer["text"]
    assert (await press.answered()).text is None
    assert errors(caplog) == []


@pytest.mark.parametrize("number", BEYOND)
async def test_somebody_with_such_a_number_finds_words_in_any_chat(ana: Speaker, number: int) -> None:
    search = ana.world.searches["search"] = InlineSearch("search", "rei")
    query = {"id": "search", "from": Person(number, "Longe").to_json(), "query": "rei", "offset": ""}
    await ana.happens(lambda: ana.world.updates.add("inline_query", query))
    assert (await search.answered()).results
