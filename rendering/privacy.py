"""`/privacidade`, `/exportar`, `/esquecer`: what is kept of a person, all of it in a file, its deletion."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from rendering.catalog import Catalog
from rendering.files import file_name
from rendering.reply import Button, Document, PrivateButton, Reply, expandable, lines, paragraphs
from storage.records import Forgotten

SCHEMA = 1
"""The number of the form of exported files: it rises when a key gets another name or meaning."""
_PARTS = (
    "cache", "game", "quiz", "predict", "debate", "class", "names", "path", "inventory", "awaited", "buttons",
    "edits", "inline", "log", "who", "group",
)  # fmt: skip
START_EXPORT = "export"
"""The text behind /start when a person comes from a group for their file."""


def privacy_reply(
    catalog: Catalog, total: int | None, bound: int, days: int | None, *, erases: bool
) -> Reply:
    """Say what is kept: at most `bound` questions, for `days` at most or, with None, however old.

    `total` is this person's number of kept questions, None where it is not known.

    `erases` says whether nothing of what is deleted stays in the database's files.
    """
    kept = [catalog.html(f"privacy-{part}") for part in _PARTS]
    yours = catalog.html("privacy-yours", total=total) if total is not None else None
    return Reply(
        paragraphs(
            catalog.html("privacy-title"),
            lines(catalog.html("privacy-what"), catalog.html("privacy-bound", bound=bound, days=days or 0)),
            *kept,
            lines(yours, catalog.html("privacy-export"), catalog.html("privacy-forget")),
            catalog.html("privacy-erased", erases="yes" if erases else "no"),
        )
    )


def export_reply(
    catalog: Catalog, person: int, kept: Mapping[str, Sequence[Mapping[str, Any]]], now: datetime
) -> Reply:
    """Give a person all rows that name them, as JSON; keys are the same in all languages."""
    whole = {
        "schema": SCHEMA,
        "about": catalog.text("export-about"),
        "person": person,
        "written_at": now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        **kept,
    }
    written = json.dumps(whole, ensure_ascii=False, indent=1).encode()
    named = file_name([catalog.text("export-file"), f"{now:%Y-%m-%d}"], "json")
    document = Document(named, written, refused=catalog.html("export-refused"))
    rows = sum(len(rows) for rows in kept.values())
    return Reply(catalog.html("export-done", rows=rows, questions=len(kept["questions"])), document=document)


def export_elsewhere(catalog: Catalog) -> Reply:
    """Say in a group that the file comes in private alone, with a button that leads there."""
    button = PrivateButton(catalog.text("export-button"), START_EXPORT)
    return Reply(catalog.html("export-private"), keyboard=((button,),))


def forget_question(catalog: Catalog, total: int, *, yes: str, no: str) -> Reply:
    """Ask whether to delete all that is kept; `yes` and `no` are the data of the two buttons."""
    row = (Button(catalog.text("forget-yes"), yes), Button(catalog.text("forget-no"), no))
    told = expandable([catalog.html("forget-goes"), catalog.html("forget-stays")])
    return Reply(paragraphs(catalog.html("forget-confirm", total=total), told), keyboard=(row,))


def forgotten_reply(catalog: Catalog, forgotten: Forgotten) -> Reply:
    """Say that all was deleted, whether anything of it stays in the database's files, and what is over."""
    wiped = "yes" if forgotten.wiped else "no"
    ended = [catalog.html(f"forget-running-{what}") for what in forgotten.ended]
    return Reply(lines(catalog.html("forget-done", total=forgotten.history, wiped=wiped), *ended))
