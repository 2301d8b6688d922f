"""The one door to the drawers, light to import: matplotlib is loaded only where a picture is drawn."""

import signal

from rendering.pictures.kinds import Picture, Theme


def png(picture: Picture, theme: Theme = Theme.LIGHT) -> bytes:
    """Draw a picture as a PNG file; it takes a tenth of a second and holds the interpreter all the while."""
    from rendering.pictures.drawers import draw  # noqa: PLC0415 - see above

    return draw(picture, theme)


def ignore_interrupts() -> None:
    """Ignore Ctrl-C in a drawing process: the program ends it.

    It is in this module because a process that starts with it imports the whole module.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
