"""What a bot's reactions are: one emoji of Telegram's list, shown to people and in no message."""

import pytest
from telegram import Bot, ReactionTypeEmoji
from telegram.constants import ReactionEmoji
from telegram.error import BadRequest

from botapi.reacting import ALLOWED
from botapi.world import World


def test_the_allowed_emoji_are_those_that_another_library_names() -> None:
    assert {emoji.value.replace("\ufe0f", "") for emoji in ReactionEmoji} == ALLOWED


async def test_a_reaction_is_shown_replaced_and_taken_away(bot: Bot, world: World) -> None:
    ana = world.person(10, "Ana")
    said = world.write(ana, "oi")
    with world.events.subscribed() as events:
        for emoji in ("🔥", "👀"):
            assert await bot.set_message_reaction(10, said["message_id"], ReactionTypeEmoji(emoji))
            assert world.reactions[10] == {said["message_id"]: emoji}
        assert await bot.set_message_reaction(10, said["message_id"], [])
        shown = [event.body["emoji"] for event in events.waiting() if event.kind == "reaction"]
    assert shown == ["🔥", "👀", None]
    assert world.reactions[10] == {}
    assert "reaction" not in str(world.messages(10))


@pytest.mark.parametrize(
    ("emoji", "refusal"), [(["🥶"], "Reaction_invalid"), (["🔥", "👀"], "Reactions_too_many")]
)
async def test_other_emoji_and_several_are_refused(
    bot: Bot, world: World, emoji: list[str], refusal: str
) -> None:
    said = world.write(world.person(10, "Ana"), "oi")
    with pytest.raises(BadRequest, match=refusal):
        await bot.set_message_reaction(10, said["message_id"], [*map(ReactionTypeEmoji, emoji)])


async def test_a_message_that_is_gone_takes_no_reaction(bot: Bot, world: World) -> None:
    world.write(world.person(10, "Ana"), "oi")
    with pytest.raises(BadRequest, match="Message to react not found"):
        await bot.set_message_reaction(10, 99, "🔥")
