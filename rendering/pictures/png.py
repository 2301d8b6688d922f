"""The one door to the drawers, light to import: matplotlib is loaded only where a picture is drawn."""

from rendering.pictures.kinds import Picture


def png(picture: Picture) -> bytes:
    """Draw a picture as a PNG file; it takes a tenth of a second and holds the interpreter all the while."""
    from rendering.pictures.drawing import drawn  # noqa: PLC0415 - see above

    return drawn(picture)
