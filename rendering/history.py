"""`/historico`: a person's last questions, a page at a time."""

from babel.dates import format_date
from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.reply import Button, Reply, lines
from rendering.typed import shown
from storage.records import HistoryEntry, HistoryPage

_QUESTION_LENGTH = 120


def history_reply(
    catalog: Catalog, page: HistoryPage, *, here: bool, turns: tuple[str | None, str | None]
) -> Reply:
    """Show one page; `here` says that it holds one group's questions only.

    `turns` is the data of the buttons to the newer and to the older page, None where there is none.
    """
    if not page.entries:
        return Reply(catalog.html("history-empty"))
    title = catalog.html("history-title-here" if here else "history-title")
    place = catalog.html("history-page", number=page.number, pages=page.pages, total=page.total)
    entries = [_entry(catalog, entry) for entry in page.entries]
    return Reply(lines(title, *entries, Markup(), place), keyboard=_turning(catalog, turns))


def _entry(catalog: Catalog, entry: HistoryEntry) -> Markup:
    question = shown(f"/{entry.command} {entry.text}", _QUESTION_LENGTH)
    when = format_date(entry.asked_at, "medium", locale=catalog.locale)
    return catalog.html("history-entry", when=when, question=catalog.verbatim(question))


def _turning(catalog: Catalog, turns: tuple[str | None, str | None]) -> tuple[tuple[Button, ...], ...]:
    labels = (catalog.text("history-newer"), catalog.text("history-older"))
    row = tuple(Button(label, data) for label, data in zip(labels, turns, strict=True) if data is not None)
    return (row,) if row else ()
