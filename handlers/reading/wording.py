"""The words that are read in what people type, those of all languages together."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from embeddings.quiz.predicting import PredictedKind
from rendering.catalog import Catalog, Catalogs

PARTS = ("noun", "verb", "adjective")
"""The parts of speech that can be asked for."""
BIAS_TESTS = ("professions", "grammar", "flowers", "lists")
"""The tests of bias that can be asked for; the last one says how to write lists of one's own."""
SHOWN_BY = {
    PredictedKind.PAIR: "similar",
    PredictedKind.SUM: "analogy",
    PredictedKind.NEAREST: "neighbors",
    PredictedKind.SIDE: "axis",
}
"""The keys of the commands whose answers are predicted."""
_SIGNS = (("+", "plus"), ("-", "minus"))
_INTO = ("pt", "en")
"""The languages between which words are brought."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What people write beside their words, whichever language they write in.

    `everything` asks for a list as it is, `neighbours` (behind a plus) brings neighbours into a map,
    `as_file` stands before a file's format, `blank` in the place of the word that a proportion asks for.
    `between` stand between two words without being one (`gato e cachorro`), `together` only between two
    that are compared (`gato com cachorro`); `signs` has those of a sum by their words, `among` stands
    before the first of them; `abbreviations` end in a stop that ends no sentence; `asking` begins a
    question. `proportions` read `a is to b as c is to d` into its groups a, b, c and d. `into` has the
    languages that a word is brought into, by what is written behind it: `para inglês`; `toward` stands
    before a language, `languages` are the names of all that there are. `parts` has the parts of speech by
    their names. `before` are small words before a command's own, as `of`. `predicted` has
    what is predicted of a command's answer, by the command's names.
    """

    everything: frozenset[str]
    neighbours: re.Pattern[str]
    as_file: frozenset[str]
    blank: re.Pattern[str]
    between: frozenset[str]
    together: frozenset[str]
    signs: Mapping[str, str]
    among: frozenset[str]
    abbreviations: frozenset[str]
    asking: re.Pattern[str]
    proportions: tuple[re.Pattern[str], ...]
    into: Mapping[str, str]
    parts: Mapping[str, str]
    bias_tests: Mapping[str, str]
    toward: frozenset[str]
    before: frozenset[str]
    languages: frozenset[str]
    predicted: Mapping[str, PredictedKind]

    def separates(self, word: str) -> bool:
        """Say whether a word only separates two others: `e`, `x`, `vs.`."""
        return word.casefold().removesuffix(".") in self.between

    def language_in(self, words: str) -> str | None:
        """Give the language that `para inglês` names: by its code, one of no model by its name."""
        said = words.casefold()
        before, _, last = said.rpartition(" ")
        named = last if before in self.toward and last in self.languages else None
        return self.into.get(said, named)

    def leads(self, word: str) -> bool:
        """Say whether a word only stands before things that are compared: `entre`."""
        return word.casefold() in self.among


def wording(catalogs: Catalogs) -> Wording:
    """Take from the language files what is read."""
    markers = _any(_all(catalogs, "read-neighbours"))
    blanks = _any(_all(catalogs, "read-blank"))
    return Wording(
        everything=_words(catalogs, "read-everything"),
        neighbours=re.compile(rf"\+\s?(?:{markers})\b,?", re.IGNORECASE),
        as_file=_words(catalogs, "read-as-file"),
        blank=re.compile(rf"[_….]*|{blanks}", re.IGNORECASE),
        between=_words(catalogs, "read-between"),
        together=_words(catalogs, "read-together"),
        signs={word: sign for sign, name in _SIGNS for word in _words(catalogs, f"read-{name}")},
        among=_words(catalogs, "read-among"),
        abbreviations=_words(catalogs, "read-abbreviations"),
        asking=re.compile(rf"{_any(_all(catalogs, 'read-asking'))}\b", re.IGNORECASE),
        proportions=tuple(_proportion(catalog) for catalog in catalogs),
        toward=frozenset(
            form.rpartition(" ")[0] for code in _INTO for form in _words(catalogs, f"read-into-{code}")
        ),
        before=_words(catalogs, "read-before"),
        languages=frozenset(
            name.casefold()
            for catalog in catalogs
            for name in catalog.locale.languages.values()
            if name.isalpha()
        ),
        predicted={catalog.command(key): kind for catalog in catalogs for kind, key in SHOWN_BY.items()},
        parts={form: part for part in PARTS for form in _words(catalogs, f"read-part-{part}")},
        bias_tests={form: test for test in BIAS_TESTS for form in _words(catalogs, f"read-bias-{test}")},
        into={form: code for code in _INTO for form in _words(catalogs, f"read-into-{code}")},
    )


def _all(catalogs: Catalogs, sentence: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for catalog in catalogs for form in catalog.forms(sentence)))


def _words(catalogs: Catalogs, sentence: str) -> frozenset[str]:
    return frozenset(form.casefold() for form in _all(catalogs, sentence))


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
