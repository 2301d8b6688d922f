"""How many days in a row something was done, where one day a week may be missed."""

from collections.abc import Collection
from datetime import date, timedelta

FREE_EVERY = timedelta(days=7)


def streak(done: Collection[date], today: date) -> int:
    """Count the days on which it was done, going back from today, as long as not too many were missed.

    One day of any seven may be missed. A missed day is not counted.
    """
    count, day = 0, today
    missed: date | None = None
    while True:
        if day in done:
            count += 1
        elif missed is None or missed - day >= FREE_EVERY:
            missed = day
        else:
            return count
        day -= timedelta(days=1)
