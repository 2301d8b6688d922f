"""What is said to those who write without a command."""

from collections.abc import Sequence

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.reply import FollowUp, Reply, lines
from rendering.typed import shown

_EXAMPLES = ("neighbors", "similar", "analogy")
_LABEL = 40
_COMMAND = 100
_WITH_EXAMPLES = frozenset({"greeting", "insult", "confused", "link"})


def as_command(catalog: Catalog, command: str, text: str) -> Markup:
    """Name the command that would have asked the same."""
    written = f"/{catalog.command(command)} {text}".strip()
    return catalog.html("talk-command", command=catalog.verbatim(shown(written, _COMMAND)))


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
