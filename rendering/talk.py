"""What is said to those who write without a command."""

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.reply import FollowUp, Reply, lines, noticed
from rendering.typed import shown

_EXAMPLES = ("neighbors", "similar", "analogy")
_LABEL = 40
_COMMAND = 100
_PART, _PARTS = 80, 4
_WITH_EXAMPLES = frozenset(
    {"greeting", "purpose", "insult", "confused", "misread", "link", "number", "arithmetic", "date"}
    | {"homework", "beginner", "ideas", "name"}
)
_OFFERED = {
    "ideas": ("game", "quiz", "path"),
    "games": ("game", "quiz", "debate"),
    "teacher": ("class", "path"),
}


def as_command(catalog: Catalog, command: str, text: str) -> Markup:
    """Name the command that would have asked the same."""
    written = f"/{catalog.command(command)} {text}".strip()
    return catalog.html("talk-command", command=catalog.verbatim(shown(written, _COMMAND)))


def unused_line(catalog: Catalog, unused: Sequence[str]) -> Markup | None:
    """Say which parts of a message an answer did not use; nothing where it used all."""
    if not unused:
        return None
    parts = [
        catalog.html("talk-unused-part", part=catalog.verbatim(shown(part, _PART)))
        for part in unused[:_PARTS]
    ]
    return catalog.html("talk-unused", parts=catalog.every(parts))


def with_more_questions(
    catalog: Catalog, reply: Reply, offered: Sequence[FollowUp], unread: Sequence[str]
) -> Reply:
    """Say below the last of several answers which questions are on buttons, and what was not understood."""
    said = [
        catalog.html("talk-more-questions", count=len(offered)) if offered else None,
        unused_line(catalog, unread),
    ]
    keyboard = (*reply.keyboard, *((one,) for one in offered))
    return noticed(replace(reply, keyboard=keyboard), *(one for one in said if one is not None))


def question_button(catalog: Catalog, command: str, text: str) -> FollowUp:
    """Make a button that asks a command, and whose label is how one writes it."""
    return FollowUp(shown(f"/{catalog.command(command)} {text}".strip(), _LABEL), command, text)


def examples(catalog: Catalog) -> list[FollowUp]:
    """Make buttons that show a newcomer what can be asked."""
    return [question_button(catalog, key, catalog.text(f"command-{key}-example")) for key in _EXAMPLES]


def term_button(catalog: Catalog, command: str, term: str) -> FollowUp:
    """Make a button that asks what a term means."""
    return FollowUp(shown(catalog.text("talk-term", word=term), _LABEL), command, term)


def spoken_reply(catalog: Catalog, kind: str) -> Reply:
    """Answer what is no question, as a greeting; some kinds show what can be asked."""
    offered = examples(catalog) if kind in _WITH_EXAMPLES else []
    offered += [question_button(catalog, command, "") for command in _OFFERED.get(kind, ())]
    return Reply(catalog.html(f"talk-{kind}"), keyboard=_column(offered))


def unclear_reply(
    catalog: Catalog, said: Markup, own: Sequence[FollowUp], near: Sequence[FollowUp] = ()
) -> Reply:
    """Say kindly what can be asked, with examples: of a person's own words where there are such.

    `near` are the known questions that may have been meant.
    """
    lead = "talk-maybe" if near else "talk-yours" if own else "talk-ours"
    return Reply(lines(said, catalog.html(lead)), keyboard=_column([*near, *(own or examples(catalog))]))


def unsure_reply(catalog: Catalog, near: Sequence[FollowUp]) -> Reply:
    """Say that no known question is near enough to be answered, and offer the nearest ones."""
    said = lines(catalog.html("talk-unsure"), catalog.html("talk-maybe"))
    return Reply(said, keyboard=_column(near))


def _column(buttons: Sequence[FollowUp]) -> tuple[tuple[FollowUp, ...], ...]:
    return tuple((button,) for button in buttons)
