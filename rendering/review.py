"""`/revisar`: questions of the learning path come again, and each says when it comes next."""

from rendering.catalog import Catalog
from rendering.path import pick_buttons, with_answers, with_verdict
from rendering.reply import AnyButton, Button, FollowUp, PrivateButton, Reply, paragraphs

REVIEW = "review"
"""The key of the command, and the kind of its buttons."""
START_REVIEW = "review"
"""The payload of the link from a group to somebody's own questions."""


def review_question(catalog: Catalog, question: str, left: int) -> Reply:
    """Ask a question again; `left` counts what is due, this one included, 0 for a new one."""
    head = catalog.html("review-head", left=left)
    return Reply(
        paragraphs(head, with_answers(catalog, question)), keyboard=(pick_buttons(REVIEW, question),)
    )


def review_answered(catalog: Catalog, question: str, chosen: str, days: int, left: int) -> Reply:
    """Tell the right answer, and in how many days its question comes again; `left` are still due."""
    told = catalog.html("review-again", days=days)
    onward: AnyButton = Button(catalog.text("review-next", left=left), f"{REVIEW}:next")
    return Reply(paragraphs(with_verdict(catalog, question, chosen), told), keyboard=((onward,),))


def nothing_due(catalog: Catalog, days: int | None, *, new: bool) -> Reply:
    """Say that nothing is due, and in how many days something is; None where nothing was answered yet.

    `new` says that there are questions of done ideas that were never asked.
    """
    if days is None and not new:
        way = FollowUp(catalog.text("review-path"), "path", "")
        return Reply(catalog.html("review-nothing"), keyboard=((way,),))
    told = catalog.html("review-done", days=days or 0)
    fresh = ((Button(catalog.text("review-new"), f"{REVIEW}:new"),),) if new else ()
    return Reply(told, keyboard=fresh)


def review_elsewhere(catalog: Catalog) -> Reply:
    """Say in a group that questions come again in private alone, with a way there."""
    button = PrivateButton(catalog.text("review-button"), START_REVIEW)
    return Reply(catalog.html("review-private"), keyboard=((button,),))
