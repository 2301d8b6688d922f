"""The one door to the drawers, light to import: matplotlib is loaded only where a picture is drawn."""

import os
import signal

from rendering.pictures.kinds import Picture, Size, Theme

NICE = 10
"""By how much the priority of a drawing process is lower; at 10 it gets a tenth of one that others want."""


def png(picture: Picture, theme: Theme = Theme.LIGHT, size: Size = Size.CHAT) -> bytes:
    """Draw a picture as a PNG file; it takes a tenth of a second and holds the interpreter all the while."""
    from rendering.pictures.drawers import draw  # noqa: PLC0415 - see above

    return draw(picture, theme, size)


def step_aside() -> None:
    """Let a drawing process work only while nobody else needs the processor, so that text answers go first.

    It ignores Ctrl-C, since the program ends it. It is in this module because a process that starts with it
    imports the whole module.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICE)
