"""Input and output of the program when they are closed, full, or not in UTF-8."""

import os
import sys
from io import TextIOWrapper
from typing import TextIO

from storage.column_types import storable

readable = storable
"""Makes an argument fit to be shown: Python gives bytes that are no UTF-8 as halves of characters."""


def steady() -> None:
    """Keep the program from failing at a closed stream, or at a character that its encoding lacks."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open until the end
        elif (
            isinstance(stream, TextIOWrapper) and name != "stderr"
        ):  # stderr escapes such characters by itself
            stream.reconfigure(errors="replace")


def let_go() -> None:
    """Discard what could not be written: the interpreter would try to write it again at its end."""
    for stream in (sys.stdout, sys.stderr):
        if not _flush(stream):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _flush(stream: TextIO) -> bool:
    try:
        stream.flush()
    except OSError:
        return False
    return True
