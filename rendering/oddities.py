"""What to say of a message that is no text: what it is, and what to send instead."""

from typing import Final

from rendering.arguments import example
from rendering.catalog import Catalog
from rendering.reply import FollowUp, Reply, lines

VECTORS: Final = "vectors"
"""The kind of a file that may hold vectors."""
OWN: Final = "own"
"""The kind of the bot's own answer that comes back."""

_EXAMPLES = {"voice": "similar", "audio": "similar", "location": "map", "venue": "map", "poll": "oddone"}
_USUAL = "embedding"


def odd_reply(catalog: Catalog, kind: str, *, emoji: str = "", thrown: int = 0) -> Reply:
    """Say kindly what a thing is to the bot, and offer a question to tap.

    `emoji` is what a sticker stands for, "" if nothing; `thrown` is what a die shows.
    """
    has_emoji = "yes" if emoji else "no"
    said = catalog.html("odd-message", kind=kind, emoji=emoji, hasEmoji=has_emoji, thrown=thrown)
    if kind == VECTORS:
        said = lines(said, catalog.html("odd-import"))
    command = _EXAMPLES.get(kind, _USUAL)
    text = catalog.text(f"command-{command}-example")
    return Reply(said, keyboard=((FollowUp(example(catalog, command), command, text),),))
