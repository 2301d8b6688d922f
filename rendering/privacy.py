"""`/privacidade` and `/esquecer`: what is kept of a person, and its deletion."""

from rendering.catalog import Catalog
from rendering.reply import Button, Reply, lines, paragraphs


def privacy_reply(
    catalog: Catalog, total: int | None, bound: int, days: int | None, *, erases: bool
) -> Reply:
    """Say what is kept: at most `bound` questions, for `days` at most or, with None, however old.

    `total` is this person's number of kept questions, None where it is not known.

    `erases` says whether nothing of what is deleted stays in the database's files.
    """
    kept = [
        catalog.html(f"privacy-{part}")
        for part in ("cache", "game", "quiz", "buttons", "edits", "inline", "who")
    ]
    yours = catalog.html("privacy-yours", total=total) if total is not None else None
    return Reply(
        paragraphs(
            catalog.html("privacy-title"),
            lines(catalog.html("privacy-what"), catalog.html("privacy-bound", bound=bound, days=days or 0)),
            *kept,
            lines(yours, catalog.html("privacy-forget")),
            catalog.html("privacy-erased", erases="yes" if erases else "no"),
        )
    )


def forget_question(catalog: Catalog, total: int, *, yes: str, no: str) -> Reply:
    """Ask whether to delete all that is kept; `yes` and `no` are the data of the two buttons."""
    row = (Button(catalog.text("forget-yes"), yes), Button(catalog.text("forget-no"), no))
    return Reply(catalog.html("forget-confirm", total=total), keyboard=(row,))


def forgotten_reply(catalog: Catalog, total: int, *, wiped: bool) -> Reply:
    """Say that all was deleted; `wiped`: and that nothing of it stays in the database's files either."""
    return Reply(catalog.html("forget-done", total=total, wiped="yes" if wiped else "no"))
