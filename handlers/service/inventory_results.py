"""How people did in `/teste`: which answers were right, whether a test is over, what was gained."""

from collections.abc import Mapping

from embeddings.quiz.gains import Gain, gain_of
from rendering.inventory_items import ITEMS, InventoryItem
from storage.inventory import Sittings

ITEMS_BY_KEY: Mapping[str, InventoryItem] = {item.key: item for item in ITEMS}
"""The questions of the test."""


def right_in(said: Mapping[str, int]) -> frozenset[str]:
    """Return the items that were answered rightly."""
    known = ITEMS_BY_KEY
    return frozenset(key for key, option in said.items() if key in known and known[key].right == option)


def gain_between(said: Sittings) -> Gain:
    """Compare the tests before and after of one person."""
    return gain_of(right_in(said.before), right_in(said.after), len(ITEMS))


def unanswered_place(said: Mapping[str, int]) -> int | None:
    """Give the place of the first item without an answer, from 0; None where the test is over."""
    return next((place for place, item in enumerate(ITEMS) if item.key not in said), None)


def is_sitting_over(said: Sittings, sitting: int) -> bool:
    """Say whether all items of a sitting were answered."""
    return unanswered_place(said.of(sitting)) is None
