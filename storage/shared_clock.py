"""The one clock that all programs of a database have, as far as a program knows it."""

from datetime import UTC, datetime, timedelta


class SharedClock:
    """Tells the time by the database's clock, also while the database is away.

    The clocks of two machines may differ by minutes. What one program began, as a question that is open for a
    minute, another one may have to end; so both tell the time by the clock that they share. Without a server
    this is the machine's own clock.
    """

    def __init__(self) -> None:
        self._ahead = timedelta(0)

    def now(self) -> datetime:
        """Return the time."""
        return datetime.now(UTC) + self._ahead

    def heard(self, said: datetime, asked_at: datetime) -> None:
        """Note what the database's clock said; `asked_at` is this machine's time when it was asked.

        The answer took a while. What was known before is kept where it can still be right.
        """
        soonest, latest = said - datetime.now(UTC), said - asked_at
        if not soonest <= self._ahead <= latest:
            self._ahead = soonest + (latest - soonest) / 2
