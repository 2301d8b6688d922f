"""The program's input and output where they are closed, full, or of another encoding than UTF-8."""

import os
import sys
from io import TextIOWrapper
from typing import TextIO

from storage.tables import storable

readable = storable
"""Gives an argument as a person can be shown it: its bytes that are no UTF-8 come as halves of characters."""


def steady() -> None:
    """Let neither a closed stream end the program nor a character that a stream's encoding doesn't have."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - until the end
        elif isinstance(stream, TextIOWrapper) and name != "stderr":  # which escapes them by itself
            stream.reconfigure(errors="replace")


def let_go() -> None:
    """Write nowhere any more what could not be written: the end of the interpreter would try it again."""
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
