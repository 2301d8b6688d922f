"""Memory that big things leave goes back to the system: glibc would keep it, for the next of their size."""

import ctypes
import sys

LARGE = 1024 * 1024
"""Bytes from which a block is the system's own; a search of 60,000 words needs none."""

_M_MMAP_THRESHOLD = -3  # of malloc.h
_M_TRIM_THRESHOLD = -1


def give_back() -> None:
    """Have every large block of this process mapped by itself, and so given back when it is let go.

    glibc starts that way, but takes the first large block that is let go for a habit: the next ones, of up to
    32 MB, share a heap with small things, any of which keeps the whole from the system. A model's opening
    and its dictionary left 50 MB behind like that. Another libc has no such habit, and nothing is done there.
    """
    adjust = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if adjust is not None:
        adjust(_M_MMAP_THRESHOLD, LARGE)
        adjust(_M_TRIM_THRESHOLD, 2 * LARGE)
