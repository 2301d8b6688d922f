"""What work costs the processor, whatever else the machine and the other tests do."""

import time
import timeit
from collections.abc import Callable


def processor_seconds(work: Callable[[], object]) -> float:
    """Give the least of three: this thread's seconds alone, while no garbage is collected.

    Collecting once what a long test run has left behind takes 0.2 s, more than what is measured.
    """
    return min(timeit.repeat(work, timer=time.thread_time, number=1, repeat=3))
