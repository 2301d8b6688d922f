"""Answering inline searches."""

import re

from botapi.errors import bad_request, not_modelled
from botapi.keyboards import keyboard_json
from botapi.parameters import AnswerInlineQuery
from botapi.sending import text_content
from botapi.state import State
from botapi.values import InlineQueryResultArticle, InlineQueryResultsButton
from botapi.waiting import Findings, Found

MOST_RESULTS = 50
LONGEST_ID = 64
DEFAULT_CACHE_TIME = 300
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_inline_query(state: State, given: AnswerInlineQuery) -> bool:
    """Show results to a person who searches. A search can be answered once."""
    search = state.searches.get(given.inline_query_id)
    if search is None or search.answer is not None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(given.results) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    if len({result.id for result in given.results}) < len(given.results):
        raise bad_request("RESULT_ID_DUPLICATE")
    findings = Findings(
        tuple(_found(result) for result in given.results),
        given.next_offset or "",
        DEFAULT_CACHE_TIME if given.cache_time is None else given.cache_time,
        bool(given.is_personal),
        _button(given.button),
    )
    search.settle(findings)
    return True


def _found(given: InlineQueryResultArticle) -> Found:
    if given.type != "article":
        raise not_modelled(f"inline results of type {given.type}")
    if not 1 <= len(given.id.encode()) <= LONGEST_ID:
        raise bad_request("RESULT_ID_INVALID")
    if not given.title.strip():
        raise bad_request('can\'t parse inline query result: Field "title" must be non-empty')
    content = given.input_message_content
    body = text_content(content.message_text, content.parse_mode, content.entities)
    if content.link_preview_options is not None:
        body["link_preview_options"] = content.link_preview_options.model_dump(exclude_none=True)
    keyboard = keyboard_json(given.reply_markup)
    return Found(
        given.id, given.title, given.description, {**body, "reply_markup": keyboard} if keyboard else body
    )


def _button(given: InlineQueryResultsButton | None) -> dict[str, object] | None:
    if given is None:
        return None
    if (given.web_app is None) == (given.start_parameter is None):
        raise bad_request("exactly one of the fields web_app and start_parameter must be used in the button")
    if given.start_parameter is not None and not _START_PARAMETER.fullmatch(given.start_parameter):
        raise bad_request("START_PARAM_INVALID")
    return given.model_dump(exclude_none=True)
