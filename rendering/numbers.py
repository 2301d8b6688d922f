"""Numbers as people of a language write them."""

from collections.abc import Iterable
from typing import Final

from babel import Locale
from babel.numbers import format_decimal, get_decimal_symbol

COSINE_DIGITS: Final = 2
"""How many decimals of a cosine are shown: enough to compare, few enough to read."""

MINUS: Final = "\u2212"
"""The sign that people read; files for programs have the ASCII one."""


class Numbers:
    """The number formats of one locale."""

    def __init__(self, locale: Locale) -> None:
        self._locale = locale
        self.decimal = get_decimal_symbol(locale)

    def fixed(self, value: float, digits: int) -> str:
        """Write a number with a fixed count of decimals and a true minus; what rounds to zero has no sign."""
        written = f"{round(value, digits) + 0.0:.{digits}f}"
        return written.replace("-", MINUS).replace(".", self.decimal)

    def cosine(self, value: float) -> str:
        """Write a cosine, or a part of one, as all sentences and pictures show it."""
        return self.fixed(value, COSINE_DIGITS)

    def count(self, value: int) -> str:
        """Write a whole number with the thousands marked."""
        return str(format_decimal(value, locale=self._locale))

    def weights(self, values: Iterable[float], digits: int = 4) -> str:
        """Write the components of a vector side by side, signs in line with each other."""
        return "  ".join(self.fixed(value, digits) for value in values)
