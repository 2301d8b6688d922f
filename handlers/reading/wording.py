"""The words that are read in what people type, those of all languages together."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rendering.catalog import Catalog, Catalogs


@dataclass(frozen=True, slots=True)
class Wording:
    """What people write beside their words, whichever language they write in.

    `everything` asks for a list as it is, `neighbours` (behind a plus) brings neighbours into a map,
    `as_file` stands before a file's format, `blank` in the place of the word that a proportion asks for.
    `proportions` read `a is to b as c is to d` into its groups a, b, c and d.
    """

    everything: frozenset[str]
    neighbours: re.Pattern[str]
    as_file: frozenset[str]
    blank: re.Pattern[str]
    proportions: tuple[re.Pattern[str], ...]


def wording(catalogs: Catalogs) -> Wording:
    """Take from the language files what is read."""
    markers = _any(_all(catalogs, "read-neighbours"))
    blanks = _any(_all(catalogs, "read-blank"))
    return Wording(
        everything=frozenset(form.casefold() for form in _all(catalogs, "read-everything")),
        neighbours=re.compile(rf"\+\s?(?:{markers})\b,?", re.IGNORECASE),
        as_file=frozenset(form.casefold() for form in _all(catalogs, "read-as-file")),
        blank=re.compile(rf"[_….]*|{blanks}", re.IGNORECASE),
        proportions=tuple(_proportion(catalog) for catalog in catalogs),
    )


def _all(catalogs: Catalogs, sentence: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for catalog in catalogs for form in catalog.forms(sentence)))


def _proportion(catalog: Catalog) -> re.Pattern[str]:
    """Make the pattern of a language's `a is to b as c is to d`.

    Each part is atomic, `(?>...)`: a message made of "is to" alone must not be tried in all combinations.
    """
    first, again, like = (_any(catalog.forms(f"read-{name}")) for name in ("is-to", "again-is-to", "as"))
    return re.compile(
        rf"(?>(?P<a>.+?)\s{first}\s)(?>(?P<b>.+?),?\s{like}\s)(?>(?P<c>.+?)\s{again}\b)(?P<d>.*)",
        re.DOTALL | re.IGNORECASE,
    )


def _any(forms: Iterable[str]) -> str:
    """Match any of these forms, the longest first, with any white space between their words."""
    longest_first = sorted(forms, key=len, reverse=True)
    written = (r"\s+".join(map(re.escape, form.split())) for form in longest_first)
    return f"(?:{'|'.join(written)})"
