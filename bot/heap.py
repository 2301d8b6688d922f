"""How memory is kept: large blocks go back to the system, and what stays for good is not searched again."""

import asyncio
import ctypes
import gc
import sys

LARGE = 1024 * 1024
"""Bytes; blocks of at least this size are mapped alone; a search in 60,000 words needs none of them."""

TRIMS = 60.0
"""Seconds from one return of free pages to the next."""

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


def keep_for_good() -> None:
    """Let Python's garbage collector pass over all that there is now.

    A model, its dictionary and all that was imported are a million objects, which stay until the end. To look
    through them takes a tenth to a quarter of a second, several times a minute, and everybody waits. What is
    frozen is still freed when nobody has it any more, unless its parts name each other in a ring; so rings
    that nobody has are freed before, the oldest too: later nobody would find them.
    """
    gc.collect()
    gc.freeze()


async def give_back_always() -> None:
    """Give the system each minute what is free between small things that are still used; never ends.

    glibc gives back only what is free at the end of a heap. What answers need for a moment, in several
    threads, leaves holes behind: 20 MB in seven minutes of thirty answers a second, and more each minute.
    Another libc has no such call, and nothing is done there.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    while trim is not None:
        await asyncio.sleep(TRIMS)
        await asyncio.to_thread(trim, 2 * LARGE)
