"""The twenty items of `/teste`: what each is about, and which mistake each wrong answer stands for.

What they say stands in `inventory.TAG.ftl`; `docs/inventory.md` has the reasoning.
"""

from dataclasses import dataclass
from typing import Final

ANSWERS: Final = ("right", "wrong-a", "wrong-b", "wrong-c")
"""The attributes that have the answers."""


@dataclass(frozen=True, slots=True)
class InventoryItem:
    """One question. `order` are the places in `ANSWERS` of what is shown as A, B, C and D.

    `term` is the glossary's word for its idea. `slips` are the mistakes of the three wrong answers, in their
    order: `slip-of-...` in the language files.
    """

    key: str
    term: str
    order: tuple[int, int, int, int]
    slips: tuple[str, str, str]

    @property
    def right(self) -> int:
        """The place of the right answer among those shown, from 0."""
        return self.order.index(0)

    def slip(self, shown: int) -> str | None:
        """Return the mistake behind a shown answer, None behind the right one."""
        answer = self.order[shown]
        return None if answer == 0 else self.slips[answer - 1]


ITEMS: Final = (
    InventoryItem("id", "token-id", (1, 0, 2, 3), ("ids", "letters", "dictionary")),
    InventoryItem("size", "dimension", (2, 1, 3, 0), ("sizes", "sizes", "senses")),
    InventoryItem("sense", "polysemy", (1, 2, 0, 3), ("senses", "senses", "dictionary")),
    InventoryItem("trait", "dimension", (1, 2, 3, 0), ("named", "named", "dictionary")),
    InventoryItem("norm", "norm", (0, 1, 2, 3), ("length", "length", "length")),
    InventoryItem("percent", "percentile", (1, 0, 2, 3), ("percent", "percent", "letters")),
    InventoryItem("zero", "cosine", (1, 2, 0, 3), ("opposite", "dictionary", "understands")),
    InventoryItem("opposites", "antonym", (1, 2, 3, 0), ("opposite", "opposite", "opposite")),
    InventoryItem("near", "neighbour", (1, 0, 2, 3), ("synonym", "synonym", "understands")),
    InventoryItem("mutual", "neighbour", (1, 2, 0, 3), ("synonym", "dictionary", "letters")),
    InventoryItem("unknown", "oov", (0, 1, 2, 3), ("letters", "live", "dictionary")),
    InventoryItem("spelling", "subword", (1, 2, 3, 0), ("understands", "dictionary", "live")),
    InventoryItem("order", "mean", (1, 0, 2, 3), ("order", "opposite", "order")),
    InventoryItem("long", "mean", (1, 2, 3, 0), ("more", "sizes", "order")),
    InventoryItem("sum", "analogy", (1, 2, 0, 3), ("exact", "order", "dictionary")),
    InventoryItem("own", "analogy", (1, 2, 3, 0), ("understands", "exact", "exact")),
    InventoryItem("map", "pca", (1, 0, 2, 3), ("map", "synonym", "map")),
    InventoryItem("models", "model", (1, 2, 0, 3), ("universal", "universal", "percent")),
    InventoryItem("frozen", "training", (1, 0, 2, 3), ("live", "live", "understands")),
    InventoryItem("bias", "bias", (0, 1, 2, 3), ("neutral", "dictionary", "neutral")),
)
