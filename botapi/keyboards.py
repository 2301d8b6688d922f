"""The rules for buttons, and the answer to a pressed one."""

from typing import Any

from botapi.entities import utf16_length
from botapi.errors import bad_request
from botapi.parameters import AnswerCallbackQuery
from botapi.state import State
from botapi.values import InlineKeyboardButton, InlineKeyboardMarkup, ReplyMarkup
from botapi.waiting import Answer

LONGEST_DATA = 64
LONGEST_ANSWER = 200
LONGEST_COPY = 256
MOST_BUTTONS = 100

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)


def keyboard_json(markup: ReplyMarkup | None) -> dict[str, Any] | None:
    """Return the inline keyboard that a message shows, if any; other keyboards are no part of it.

    Raises ApiError when a button breaks a rule.
    """
    if not isinstance(markup, InlineKeyboardMarkup):
        return None
    buttons = [button for row in markup.inline_keyboard for button in row]
    for button in buttons:
        _check(button)
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    rows = [row for row in markup.model_dump(exclude_none=True)["inline_keyboard"] if row]
    return {"inline_keyboard": rows} if rows else None


def _check(button: InlineKeyboardButton) -> None:
    if not button.text.strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    actions = [name for name in _ACTIONS if getattr(button, name) is not None]
    if len(actions) != 1:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if button.callback_data is not None and not 1 <= len(button.callback_data.encode()) <= LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if button.copy_text is not None and not 1 <= utf16_length(button.copy_text.text) <= LONGEST_COPY:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if button.url is not None and not button.url.startswith(
        ("http://", "https://", "tg://", "ton://", "mailto:")
    ):
        raise bad_request(f"inline keyboard button URL '{button.url}' is invalid: Wrong HTTP URL")


def answer_callback_query(state: State, given: AnswerCallbackQuery) -> bool:
    """Answer a pressed button. A press can be answered once."""
    press = state.presses.get(given.callback_query_id)
    if press is None or press.answer is not None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if given.text is not None and utf16_length(given.text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = Answer(given.text or None, bool(given.show_alert), given.url or None, given.cache_time or 0)
    press.settle(answer)
    shown = {
        "callback_query_id": press.id,
        "text": answer.text,
        "show_alert": answer.show_alert,
        "url": answer.url,
    }
    state.events.happened("answered", press.chat_id, shown)
    return True
