from pathlib import Path
from typing import Any

import aiogram.types
import pytest
from telegram import InputPollOption
from telegram.ext import ExtBot

from botapi.people import Chat, Person
from botapi.record import Subscription
from botapi.serving import serving
from botapi.world import World, kept_world
from tests.botapi.judge import judged
from tests.botapi.raw import Raw, calling

QUIZ: dict[str, Any] = {
    "question": "Which word is left over?",
    "options": ["rei", "rainha", "rato"],
    "type": "quiz",
    "correct_option_ids": [2],
    "explanation": "<b>rato</b> is no person",
    "explanation_parse_mode": "HTML",
}


def judged_updates(world: World, *kinds: str) -> list[dict[str, Any]]:
    """What the bot is told, by kind, held against the judge."""
    taken = world.updates.take()
    assert [kind for update in taken for kind in update if kind != "update_id"] == list(kinds)
    for update in taken:
        judged(aiogram.types.Update, update)
    return [update[kind] for update, kind in zip(taken, kinds, strict=True)]


@pytest.fixture
async def poll(ana: Person, raw: Raw) -> dict[str, Any]:
    """A message with a poll in which everybody sees who has voted for what."""
    sent: dict[str, Any] = await raw.result(
        "sendPoll", chat_id=ana.id, question="Which?", options=["rei", "rainha"], is_anonymous=False
    )
    return sent


async def test_ptb_sends_a_poll_and_reads_its_newest_fields(ana: Person, bot: ExtBot[None]) -> None:
    options: list[str | InputPollOption] = [InputPollOption("<b>rei</b>", text_parse_mode="HTML"), "rainha"]

    sent = await bot.send_poll(ana.id, "Which?", options, allows_multiple_answers=True, shuffle_options=True)

    assert sent.poll is not None
    assert [(option.text, option.voter_count) for option in sent.poll.options] == [("rei", 0), ("rainha", 0)]
    assert len({option.persistent_id for option in sent.poll.options}) == 2
    assert (sent.poll.allows_revoting, sent.poll.members_only, sent.poll.is_anonymous) == (True, False, True)
    assert sent.poll.allows_multiple_answers


async def test_a_poll_and_a_quiz_fit(ana: Person, raw: Raw, poll: dict[str, Any]) -> None:
    quiz = await raw.result("sendPoll", chat_id=ana.id, open_period=60, **QUIZ)

    judged(aiogram.types.Message, poll)
    shown = judged(aiogram.types.Message, quiz).poll
    assert (shown.type, shown.correct_option_ids, shown.explanation) == ("quiz", [2], "rato is no person")
    assert [(entity.type, entity.offset, entity.length) for entity in shown.explanation_entities] == [
        ("bold", 0, 4)
    ]
    assert (shown.allows_revoting, shown.open_period) == (False, 60)


async def test_the_bot_learns_who_voted_and_how_the_poll_stands(
    world: World, ana: Person, rui: Person, poll: dict[str, Any]
) -> None:
    world.vote(ana, poll, "rainha")
    world.vote(rui, poll, "rei")
    world.vote(ana, poll, "rei")
    world.vote(rui, poll)

    told = judged_updates(world, *["poll_answer", "poll"] * 4)
    identity = [option["persistent_id"] for option in poll["poll"]["options"]]
    assert [(one["user"]["id"], one["option_ids"]) for one in told[::2]] == [
        (ana.id, [1]),
        (rui.id, [0]),
        (ana.id, [0]),
        (rui.id, []),
    ]
    assert [one["option_persistent_ids"] for one in told[::2]] == [
        [identity[1]],
        [identity[0]],
        [identity[0]],
        [],
    ]
    counts = [[option["voter_count"] for option in one["options"]] for one in told[1::2]]
    assert counts == [[0, 1], [1, 1], [2, 0], [1, 0]]
    assert [one["total_voter_count"] for one in told[1::2]] == [1, 2, 2, 1]


async def test_who_voted_in_an_anonymous_poll_is_not_told(world: World, ana: Person, raw: Raw) -> None:
    sent = await raw.result("sendPoll", chat_id=ana.id, question="Which?", options=["rei", "rainha"])

    world.vote(ana, sent, "rei")

    judged_updates(world, "poll")


async def test_a_poll_that_hides_its_results_tells_them_once_it_is_closed(
    world: World, ana: Person, raw: Raw
) -> None:
    hidden = {"options": ["rei", "rainha"], "is_anonymous": False, "hide_results_until_closes": True}
    sent = await raw.result("sendPoll", chat_id=ana.id, question="Which?", **hidden)

    world.vote(ana, sent, "rei")

    answer, stands = judged_updates(world, "poll_answer", "poll")
    assert answer["option_ids"] == [0]
    assert (stands["total_voter_count"], [one["voter_count"] for one in stands["options"]]) == (1, [0, 0])
    closed = await raw.result("stopPoll", chat_id=ana.id, message_id=sent["message_id"])
    assert [one["voter_count"] for one in closed["options"]] == [1, 0]


async def test_several_options_are_chosen_where_the_poll_allows_it(
    world: World, ana: Person, raw: Raw
) -> None:
    many = {"allows_multiple_answers": True, "is_anonymous": False}
    sent = await raw.result("sendPoll", chat_id=ana.id, question="Which?", options=["a", "b", "c"], **many)

    world.vote(ana, sent, "c", "a")
    world.vote(ana, sent, "a", "c")

    answer, stands = judged_updates(world, "poll_answer", "poll")
    assert answer["option_ids"] == [0, 2]
    assert (stands["total_voter_count"], [one["voter_count"] for one in stands["options"]]) == (1, [1, 0, 1])


async def test_options_that_read_alike_are_told_apart_by_number(world: World, ana: Person, raw: Raw) -> None:
    asked = {"question": "Which?", "options": ["rei", "rei"], "is_anonymous": False}
    sent = await raw.result("sendPoll", chat_id=ana.id, **asked)

    world.vote(ana, sent, 1)

    answer, _ = judged_updates(world, "poll_answer", "poll")
    assert answer["option_ids"] == [1]
    with pytest.raises(ValueError, match="no option 2"):
        world.vote(ana, sent, 2)


async def test_listeners_see_the_votes_in_the_message(
    world: World, ana: Person, poll: dict[str, Any], events: Subscription
) -> None:
    world.vote(ana, poll, "rei")

    (event,) = events.waiting()
    assert (event.kind, event.body["poll"]["options"][0]["voter_count"]) == ("edited", 1)
    assert "edit_date" not in event.body
    assert world.messages(ana)[0]["poll"] == event.body["poll"]


async def test_what_no_client_would_do_with_a_poll_is_a_mistake(
    world: World, ana: Person, raw: Raw, poll: dict[str, Any]
) -> None:
    quiz = await raw.result("sendPoll", chat_id=ana.id, **QUIZ)
    text = world.write(ana, "hello")
    world.vote(ana, quiz, "rei")

    for options, message, words in (
        (["rato"], quiz, "for good"),
        ([], quiz, "for good"),
        (["rei", "rainha"], poll, "takes one answer"),
        (["rato"], poll, "no option 'rato'"),
        (["rei"], text, "is not a poll"),
    ):
        with pytest.raises(ValueError, match=words):
            world.vote(ana, message, *options)
    world.close_poll(poll)
    with pytest.raises(ValueError, match="the poll is closed"):
        world.vote(ana, poll, "rei")
    with pytest.raises(ValueError, match="not an open poll"):
        world.close_poll(poll)


async def test_a_poll_is_stopped_once_and_its_buttons_go(world: World, ana: Person, raw: Raw) -> None:
    markup = {"inline_keyboard": [[{"text": "Stop", "callback_data": "stop"}]]}
    asked = {"question": "Which?", "options": ["rei"], "reply_markup": markup}
    sent = await raw.result("sendPoll", chat_id=ana.id, **asked)
    at = {"chat_id": ana.id, "message_id": sent["message_id"]}
    world.vote(ana, sent, "rei")

    stopped = judged(aiogram.types.Poll, await raw.result("stopPoll", **at))

    assert (stopped.is_closed, stopped.total_voter_count) == (True, 1)
    assert "reply_markup" not in world.messages(ana)[0]
    assert [one["is_closed"] for one in judged_updates(world, "poll", "poll")] == [False, True]
    assert await raw.refusal("stopPoll", **at) == "Bad Request: poll has already been closed"


async def test_a_poll_closes_when_its_time_is_over(
    ana: Person, raw: Raw, world: World, events: Subscription
) -> None:
    asked = {"question": "Which?", "options": ["rei", "rainha"]}
    later = await raw.result("sendPoll", chat_id=ana.id, open_period=600, **asked)
    assert later["poll"]["close_date"] == later["date"] - 1 + 600
    world.updates.take()
    events.waiting()

    sent = await raw.result("sendPoll", chat_id=ana.id, close_date=1, **asked)

    shown = await events.next("edited", seconds=5)
    assert (shown.body["message_id"], shown.body["poll"]["is_closed"]) == (sent["message_id"], True)
    (told,) = judged_updates(world, "poll")
    assert told["is_closed"]
    at = {"chat_id": ana.id, "message_id": sent["message_id"]}
    assert await raw.refusal("stopPoll", **at) == "Bad Request: poll has already been closed"


async def test_the_time_of_a_poll_goes_on_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "world.sqlite3"
    with kept_world(path) as world:
        ana = world.person(10, "Ana")
        async with calling(world) as raw:
            await raw.result(
                "sendPoll", chat_id=ana.id, question="Which?", options=["a", "b"], open_period=600
            )
    with kept_world(path) as world:
        (poll,) = world.ballots.values()
        poll.content["close_date"] -= 600  # as if ten minutes had gone by
        with world.events.subscribed() as events:
            async with serving(world, port=0):
                shown = await events.next("edited", seconds=5)
        assert shown.body["poll"]["is_closed"]


async def test_a_poll_is_stopped_with_other_buttons(
    world: World, ana: Person, raw: Raw, poll: dict[str, Any]
) -> None:
    markup = {"inline_keyboard": [[{"text": "Again", "callback_data": "again"}]]}

    await raw.result("stopPoll", chat_id=ana.id, message_id=poll["message_id"], reply_markup=markup)

    assert world.messages(ana)[0]["reply_markup"] == markup


async def test_only_an_own_poll_is_stopped_and_nothing_else_of_it_is_edited(
    world: World, ana: Person, raw: Raw, poll: dict[str, Any]
) -> None:
    text = world.write(ana, "hello")["message_id"]
    at = {"chat_id": ana.id, "message_id": poll["message_id"]}

    async def stop(number: int) -> str:
        return await raw.refusal("stopPoll", chat_id=ana.id, message_id=number)

    assert await stop(99) == "Bad Request: message with poll to stop not found"
    assert await stop(text) == "Bad Request: message is not a poll"
    assert "there is no text in the message to edit" in await raw.refusal("editMessageText", text="x", **at)
    assert "there is no caption" in await raw.refusal("editMessageCaption", caption="x", **at)
    media = {"type": "photo", "media": "x"}
    refusal = await raw.refusal("editMessageMedia", media=media, **at)
    assert refusal == "Bad Request: message media can't be edited"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"question": " "}, "text must be non-empty"),
        ({"question": "q" * 301}, "poll question length must not exceed 300"),
        ({"options": []}, "poll must have at least one answer option"),
        ({"options": ["a"] * 13}, "poll can't have more than 12 options"),
        ({"options": ["a", ""]}, "text must be non-empty"),
        ({"options": ["a", "b" * 101]}, "poll options length must not exceed 100"),
        ({"type": "survey"}, "unsupported poll type specified"),
        ({"members_only": True}, "poll voters can be restricted only in channel chats"),
        ({"type": "quiz"}, "correct quiz option list must be non-empty"),
        ({"type": "quiz", "correct_option_ids": [1, 0]}, "correct quiz option list must be increasing"),
        ({"type": "quiz", "correct_option_ids": [2]}, "wrong quiz correct_option_id"),
        ({"type": "quiz", "correct_option_ids": [-1]}, "wrong quiz correct_option_id"),
        ({"allow_adding_options": True}, 'the local server does not model parameter "allow_adding_options"'),
    ],
)
async def test_a_poll_is_refused_in_telegrams_words(
    ana: Person, raw: Raw, change: dict[str, Any], words: str
) -> None:
    asked = {"chat_id": ana.id, "question": "Which?", "options": ["rei", "rainha"], **change}

    assert await raw.refusal("sendPoll", **asked) == f"Bad Request: {words}"


@pytest.mark.parametrize("explanation", ["a" * 201, "a\nb\nc\nd"])
async def test_a_long_explanation_is_refused(ana: Person, raw: Raw, explanation: str) -> None:
    assert "too long" in await raw.refusal("sendPoll", chat_id=ana.id, **{**QUIZ, "explanation": explanation})


async def test_limits_of_polls_count_characters_and_only_custom_emoji_stay_formatted(
    ana: Person, raw: Raw
) -> None:
    emoji = {"type": "custom_emoji", "offset": 0, "length": 2, "custom_emoji_id": "1"}
    bold = {"type": "bold", "offset": 0, "length": 2}
    option = {"text": "🐭" * 100, "text_entities": [emoji, bold]}

    sent = await raw.result("sendPoll", chat_id=ana.id, question="🐭" * 300, options=[option])

    shown = judged(aiogram.types.Message, sent).poll.options[0]
    assert [entity.type for entity in shown.text_entities] == ["custom_emoji"]


async def test_a_group_can_forbid_polls_and_a_channel_can_restrict_voters(
    world: World, ana: Person, raw: Raw
) -> None:
    group: Chat = world.group(-5, "Study", [ana])
    channel = world.channel(-1_000_000_000_077, "News")
    world.forbid(group, "polls")
    asked = {"question": "Which?", "options": ["rei"]}

    refusal = await raw.refusal("sendPoll", chat_id=group.id, **asked)
    restricted = await raw.result("sendPoll", chat_id=channel.id, members_only=True, **asked)

    assert refusal == "Bad Request: not enough rights to send polls to the chat"
    assert judged(aiogram.types.Message, restricted).poll.members_only


async def test_votes_are_kept_and_a_cleared_poll_is_gone(
    tmp_path: Path,
) -> None:
    path = tmp_path / "world.sqlite3"
    with kept_world(path) as world:
        ana = world.person(10, "Ana")
        async with calling(world) as raw:
            sent = await raw.result("sendPoll", chat_id=10, question="Which?", options=["rei", "rainha"])
        world.vote(ana, sent, "rei")
    with kept_world(path) as world:
        assert world.messages(10)[0]["poll"]["total_voter_count"] == 1
        world.vote(world.people[10], world.messages(10)[0], "rainha")
        assert [one["voter_count"] for one in world.messages(10)[0]["poll"]["options"]] == [0, 1]
        world.clear()
        assert world.ballots == {}
    with kept_world(path) as world:
        assert world.ballots == {}
