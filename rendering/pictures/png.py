"""The one door to the drawers, light to import: matplotlib is loaded only where a picture is drawn."""

import signal

from rendering.pictures.kinds import Picture


def png(picture: Picture) -> bytes:
    """Draw a picture as a PNG file; it takes a tenth of a second and holds the interpreter all the while."""
    from rendering.pictures.drawing import draw  # noqa: PLC0415 - see above

    return draw(picture)


def ignore_interrupts() -> None:
    """Leave it to the program to end a drawing process when somebody presses Ctrl-C.

    It stands here since a process that begins with it would else import all that its module does.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
