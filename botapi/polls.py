"""Sending polls and quizzes, and ending them."""

import asyncio
from typing import Any

from botapi.ballots import Option, Poll
from botapi.entities import FormattedText
from botapi.errors import bad_request
from botapi.keyboards import keyboard_json
from botapi.parameters import SendPoll, StopPoll
from botapi.people import Chat
from botapi.sending import formatted_text, place, posted
from botapi.state import State, act
from botapi.values import InputPollOption

LONGEST_QUESTION = 300
LONGEST_OPTION = 100
LONGEST_EXPLANATION = 200
MOST_EXPLANATION_LINES = 3
MOST_OPTIONS = 12
_FIRST_POLL = 5_000_000_000_000_000_000


def send_poll(state: State, given: SendPoll) -> dict[str, Any]:
    """Send a poll, or a quiz, which has right answers."""
    chat = place(state, given, "polls")
    content = {**_question(given), **_rules(given, chat, state.now()), **_solution(given)}
    options = _options(given.options)
    poll_id = str(_FIRST_POLL + state.numbers.next_anywhere("polls"))
    poll = Poll(
        poll_id,
        chat.id,
        0,
        content,
        options,
        bool(given.is_closed),
        hides=bool(given.hide_results_until_closes),
    )
    message = posted(state, chat, given, {"poll": poll.to_json()}, given.reply_markup)
    poll.message_id = message["message_id"]
    state.note_poll(poll)
    close_in_time(state, poll)
    return message


def close_in_time(state: State, poll: Poll) -> None:
    """Close a poll once its time is over, as long as this server runs: the bot is told, and all see it."""
    end = poll.content.get("close_date")
    if end is not None and not poll.is_closed:
        left = max(0.0, end - state.exact_now())
        asyncio.get_running_loop().call_later(left, _end_time, state, poll)


def stop_poll(state: State, given: StopPoll) -> dict[str, Any]:
    """End one of the bot's polls; the buttons under it are replaced, too."""
    keyboard = keyboard_json(given.reply_markup)
    message = state.find_message(state.open_chat(given.chat_id).id, given.message_id)
    if message is None:
        raise bad_request("message with poll to stop not found")
    poll = state.poll_of(message)
    if poll is None:
        raise bad_request("message is not a poll")
    if poll.is_closed:
        raise bad_request("poll has already been closed")
    message.pop("reply_markup", None)
    if keyboard:
        message["reply_markup"] = keyboard
    poll.is_closed = True
    state.show_poll(poll)
    return poll.to_json()


@act
def _end_time(state: State, poll: Poll) -> None:
    """Close a poll whose time is over, if nobody did so before and its chat still has it."""
    if not poll.is_closed and state.ballots.get(poll.id) is poll:
        poll.is_closed = True
        state.show_poll(poll)


def _question(given: SendPoll) -> dict[str, Any]:
    question = formatted_text(given.question, given.question_parse_mode, given.question_entities)
    _check_length(question, LONGEST_QUESTION, "question")
    return _with_emoji("question", question)


def _rules(given: SendPoll, chat: Chat, now: int) -> dict[str, Any]:
    kind = given.type or "regular"
    if kind not in ("regular", "quiz"):
        raise bad_request("unsupported poll type specified")
    if given.members_only and chat.type != "channel":
        raise bad_request("poll voters can be restricted only in channel chats")
    rules = {
        "type": kind,
        "is_anonymous": given.is_anonymous is not False,
        "allows_multiple_answers": bool(given.allows_multiple_answers),
        "allows_revoting": kind == "regular" if given.allows_revoting is None else given.allows_revoting,
        "members_only": bool(given.members_only),
    }
    return rules | _end(given, now)


def _end(given: SendPoll, now: int) -> dict[str, int]:
    """Return when a poll closes by itself: after a number of seconds, or at a time."""
    if given.open_period is not None:
        return {"open_period": given.open_period, "close_date": now + given.open_period}
    return {} if given.close_date is None else {"close_date": given.close_date}


def _solution(given: SendPoll) -> dict[str, Any]:
    """Return the right answers of a quiz and why they are right."""
    if given.type != "quiz":
        return {}
    right = given.correct_option_ids or []
    if not right:
        raise bad_request("correct quiz option list must be non-empty")
    if right != sorted(set(right)):
        raise bad_request("correct quiz option list must be increasing")
    if not 0 <= right[0] <= right[-1] < len(given.options):
        raise bad_request("wrong quiz correct_option_id")
    why = formatted_text(given.explanation or "", given.explanation_parse_mode, given.explanation_entities)
    if len(why.text) > LONGEST_EXPLANATION or why.text.count("\n") >= MOST_EXPLANATION_LINES:
        raise bad_request("message caption is too long")
    explained = {"explanation": why.text, "explanation_entities": why.entities_json()} if why.text else {}
    return {"correct_option_ids": right, **explained}


def _options(given: list[InputPollOption | str]) -> list[Option]:
    if not given:
        raise bad_request("poll must have at least one answer option")
    if len(given) > MOST_OPTIONS:
        raise bad_request(f"poll can't have more than {MOST_OPTIONS} options")
    return [Option(f"option-{number}", _option(one)) for number, one in enumerate(given, start=1)]


def _option(given: InputPollOption | str) -> dict[str, Any]:
    option = InputPollOption(text=given) if isinstance(given, str) else given
    formatted = formatted_text(option.text, option.text_parse_mode, option.text_entities)
    _check_length(formatted, LONGEST_OPTION, "options")
    return _with_emoji("text", formatted)


def _check_length(formatted: FormattedText, longest: int, part: str) -> None:
    """Refuse a text of a poll that is empty or too long."""
    if not formatted.text:
        raise bad_request("text must be non-empty")
    if len(formatted.text) > longest:
        raise bad_request(f"poll {part} length must not exceed {longest}")


def _with_emoji(name: str, formatted: FormattedText) -> dict[str, Any]:
    """Return a text of a poll, with custom emoji as its only entities: Telegram drops all others."""
    emoji = [entity for entity in formatted.entities_json() if entity["type"] == "custom_emoji"]
    content: dict[str, Any] = {name: formatted.text}
    return {**content, f"{name}_entities": emoji} if emoji else content
