"""Makes glibc give large blocks of freed memory back to the system instead of keeping them."""

import ctypes
import sys

LARGE = 1024 * 1024
"""Bytes; blocks of at least this size are mapped alone; a search in 60,000 words needs none of them."""

_M_MMAP_THRESHOLD = -3  # of malloc.h
_M_TRIM_THRESHOLD = -1


def give_back() -> None:
    """Let every large block of this process be mapped alone, so that it goes back to the system when freed.

    glibc does so at first, but it raises the limit when the first large block is freed. Then the next blocks,
    up to 32 MB, share a heap with small ones, and one small block keeps the whole heap from the system. In
    this way 50 MB stayed after a model and its dictionary were opened. Another libc has no such rule, and
    nothing is done there.
    """
    adjust = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if adjust is not None:
        adjust(_M_MMAP_THRESHOLD, LARGE)
        adjust(_M_TRIM_THRESHOLD, 2 * LARGE)
