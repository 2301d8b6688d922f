"""Numbers as people of a language write them."""

from collections.abc import Iterable

from babel import Locale
from babel.numbers import format_decimal, get_decimal_symbol


def hundredths(value: float) -> float:
    """Round to two decimals for a sentence; what rounds to zero has no sign."""
    return round(value, 2) + 0.0


class Numbers:
    """The number formats of one locale."""

    def __init__(self, locale: Locale) -> None:
        self._locale = locale
        self.decimal = get_decimal_symbol(locale)

    def fixed(self, value: float, digits: int) -> str:
        """Write a number with a fixed count of decimals; what rounds to zero has no sign."""
        return f"{round(value, digits) + 0.0:.{digits}f}".replace(".", self.decimal)

    def count(self, value: int) -> str:
        """Write a whole number with the thousands marked."""
        return str(format_decimal(value, locale=self._locale))

    def weights(self, values: Iterable[float], digits: int = 4) -> str:
        """Write the components of a vector side by side, signs in line with each other."""
        return "  ".join(
            f"{round(value, digits) + 0.0:.{digits}f}".replace(".", self.decimal) for value in values
        )
