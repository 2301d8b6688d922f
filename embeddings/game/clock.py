"""Words against one clock: how long it runs, and what a word adds to it."""

from datetime import datetime, timedelta

TIME, MORE = timedelta(minutes=10), timedelta(minutes=2)
"""How long the clock runs at first, and how much longer for each word that is found."""

LATE = timedelta(seconds=2)
"""How long guesses are still read that were written before the clock ended."""


def seconds_left(closes_at: datetime, now: datetime) -> int:
    """Return the whole seconds until the clock ends, 0 after that."""
    return max(0, int((closes_at - now).total_seconds()))
