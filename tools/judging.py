# ruff: noqa: E501 - a table
"""Checks all that the bot did, and names what must not happen."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from botapi.record import Call, Event
from rendering.catalog import Catalog, locales

_EXPECTED = (
    "bot was blocked", "bot can't initiate", "not enough rights", "was upgraded to a supergroup", "not modified",
    "message to edit not found", "chat not found", "have no rights to send", "bot was kicked",
)  # fmt: skip
"""What a server may answer although nobody made a mistake."""


@contextmanager
def listening() -> Iterator[list[logging.LogRecord]]:
    """Collect what is logged as a warning or worse."""
    records: list[logging.LogRecord] = []
    handler = _Collector(records)
    logging.getLogger().addHandler(handler)
    try:
        yield records
    finally:
        logging.getLogger().removeHandler(handler)


class _Collector(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(logging.WARNING)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)


def in_log(records: list[logging.LogRecord]) -> Iterator[str]:
    """Name the logged errors that nobody expects, each with the line of the project that it came from."""
    for record in records:
        error = record.exc_info[1] if record.exc_info else None
        if record.levelno >= logging.ERROR and not any(words in str(error).lower() for words in _EXPECTED):
            yield f"log: {record.msg} {_place(error)}"


def _place(error: BaseException | None) -> str:
    """Say which error it was and which line of the project it came from."""
    if error is None:
        return ""
    trace, place = error.__traceback__, ""
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if "site-packages" not in name:
            place = f"{Path(name).parent.name}/{Path(name).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}: {str(error)[:80]}"


def in_calls(calls: list[Call], updates: list[dict[str, Any]]) -> Iterator[str]:
    """Name the calls that were refused, and the queries that were not answered exactly once."""
    for call in calls:
        if not call.ok and not any(words in str(call.description).lower() for words in _EXPECTED):
            yield f"refused: {call.method}: {call.description}"
    for kind, method, name in (
        ("callback_query", "answerCallbackQuery", "callback_query_id"),
        ("inline_query", "answerInlineQuery", "inline_query_id"),
    ):
        asked = [update[kind]["id"] for update in updates if kind in update]
        answers = Counter(call.parameters.get(name) for call in calls if call.method == method)
        for query in asked:
            if answers[query] != 1:
                yield f"{kind} answered {answers[query]} times"


def in_words(seen: Iterable[Event]) -> Iterator[str]:
    """Report each message which says that something unforeseen happened."""
    sentences = [Catalog(language).text("error-unexpected", code="").split(".")[0] for language in locales()]
    for event in seen:
        said = str(event.body.get("text") or event.body.get("caption") or "")
        if any(sentence in said for sentence in sentences):
            yield "the sentence for what nobody foresaw"
