"""`/revisar`: questions of the learning path come again, and each says when it comes next."""

from dataclasses import dataclass

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.path import pick_buttons, with_answers, with_verdict
from rendering.reply import AnyButton, Button, FollowUp, PrivateButton, Reply, paragraphs
from rendering.zones import ZONE

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


def nothing_due(catalog: Catalog, days: int | None, *, new: bool, reminded: bool) -> Reply:
    """Say that nothing is due, and in how many days something is; None where nothing was answered yet.

    `new` says that there are questions of done ideas that were never asked, `reminded` that this person is
    reminded.
    """
    if days is None and not new:
        way = FollowUp(catalog.text("review-path"), "path", "")
        return Reply(catalog.html("review-nothing"), keyboard=((way,),))
    told = catalog.html("review-done", days=days or 0)
    fresh = ((Button(catalog.text("review-new"), f"{REVIEW}:new"),),) if new else ()
    return Reply(told, keyboard=(*fresh, (_reminding(catalog, "stop" if reminded else "remind"),)))


def review_reminder(catalog: Catalog, due: int) -> Reply:
    """Remind somebody that questions wait, with the way to them and the one to be reminded no more."""
    begin = Button(catalog.text("review-button"), f"{REVIEW}:next")
    return Reply(catalog.html("review-reminder", due=due), keyboard=((begin, _reminding(catalog, "stop")),))


@dataclass(frozen=True, slots=True)
class FirstReminder:
    """Whether somebody may be reminded today already, and the minutes that were asked for and left out."""

    today: bool
    left_out: int


def reminder_on(
    catalog: Catalog, hour: int, time: Markup, hours: tuple[int, int], first: FirstReminder
) -> Reply:
    """Say when somebody is reminded from now on, in whose time, and which hours stay quiet."""
    said = catalog.html(
        "review-reminder-on",
        hour=hour,
        time=time,
        first=hours[0],
        last=hours[1],
        command=catalog.command(REVIEW),
        zone=catalog.command(ZONE),
        today="yes" if first.today else "no",
    )
    whole = catalog.html("review-reminder-whole") if first.left_out else None
    return Reply(paragraphs(said, whole), keyboard=((_reminding(catalog, "stop"),),))


def reminder_quiet(catalog: Catalog, first: int, last: int) -> Reply:
    """Say that nobody is reminded at that hour."""
    command = catalog.command(REVIEW)
    return Reply(catalog.html("review-reminder-quiet", first=first, last=last, command=command))


def reminder_hour(catalog: Catalog) -> Reply:
    """Ask at which hour somebody wants to be reminded: what they wrote is none."""
    return Reply(catalog.html("review-reminder-hour", command=catalog.command(REVIEW)))


def _reminding(catalog: Catalog, act: str) -> Button:
    return Button(catalog.text(f"review-button-{act}"), f"{REVIEW}:{act}")


def review_elsewhere(catalog: Catalog) -> Reply:
    """Say in a group that questions come again in private alone, with a way there."""
    button = PrivateButton(catalog.text("review-button"), START_REVIEW)
    return Reply(catalog.html("review-private"), keyboard=((button,),))
