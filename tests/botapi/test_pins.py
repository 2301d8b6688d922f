"""Pinned messages: who may pin, what a chat says of it, what stays."""

from pathlib import Path

import pytest
from telegram import Bot
from telegram.error import BadRequest

from botapi.world import World, kept_world


async def test_the_message_pinned_last_is_told_until_it_is_unpinned(bot: Bot, world: World) -> None:
    world.write(world.person(10, "Ana"), "oi")
    first, second = [await bot.send_message(10, text) for text in ("um", "dois")]
    for sent in (first, second):
        assert await bot.pin_chat_message(10, sent.message_id, disable_notification=True)
    told = (await bot.get_chat(10)).pinned_message
    assert told is not None
    assert told.text == "dois"
    said = [one["pinned_message"]["text"] for one in world.messages(10) if "pinned_message" in one]
    assert said == ["um", "dois"]
    await bot.unpin_chat_message(10)
    await bot.delete_message(10, first.message_id)
    assert (await bot.get_chat(10)).pinned_message is None
    with pytest.raises(BadRequest, match="Message to unpin not found"):
        await bot.unpin_chat_message(10, second.message_id)
    with pytest.raises(BadRequest, match="Message to pin not found"):
        await bot.pin_chat_message(10, first.message_id)


async def test_in_a_group_only_an_administrator_pins(bot: Bot, world: World) -> None:
    ana = world.person(10, "Ana")
    group = world.group(-5, "Turma", [ana])
    sent = await bot.send_message(-5, "oi")
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages in the chat"):
        await sent.pin()
    group.status = "administrator"
    assert await sent.pin()
    assert await sent.pin()
    assert sum("pinned_message" in one for one in world.messages(-5)) == 1


def test_what_is_pinned_outlives_a_restart(tmp_path: Path) -> None:
    with kept_world(tmp_path / "world.db") as world:
        said = world.write(world.person(10, "Ana"), "oi")
        world.note_pinned(world.chats[10], [said["message_id"]])
    with kept_world(tmp_path / "world.db") as world:
        assert world.chats[10].pinned == [said["message_id"]]
        world.clear()
        assert world.chats[10].pinned == []
