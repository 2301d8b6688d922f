"""`python -m bot inventory-page`: the items of `/teste` with their key and the mistakes behind them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from rendering.catalog import COMPLETE, Catalog
from rendering.glossary import term_name
from rendering.inventory_items import ANSWERS, ITEMS, InventoryItem

PAGE = Path("docs/inventory.md")
LETTERS = "ABCD"

INTRODUCTION = """# A concept inventory on word embeddings

The twenty items of `/teste` (`/test`), which a person answers before learning and again afterwards; right
answers are told only after the second time. We know of no published inventory on this subject, so these
are the project's own: each puts an idea that the bot teaches into a case rather than into a definition,
which can be learnt by heart; each wrong answer says something that beginners do believe, and is named.

- Before and after are compared item by item. **Normalised gain** g = (after − before) / (total − before):
  what share of what was left to learn was learnt (R. R. Hake 1998, *American Journal of Physics* 66, 64).
  It hides losses, so how many answers went from wrong to right, and how many the other way, stands beside.
- A group sees sums alone, of those who asked to be counted, and only once three of them did both tests.
  Who leaves the group is not counted any more.
- The first answer to an item counts; items and answers come in one order for everybody, both times.
- Not known: how hard each item is, and whether it tells those who understood from others. Both need the
  answers of some hundred people.

Written by `python -m bot inventory-page`; not edited by hand.
"""


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Write the page."""
    path.write_text(page(), encoding="utf-8")


def page() -> str:
    """Give the page, an item after the other, in all complete languages."""
    catalogs = [Catalog(language) for language in COMPLETE]
    parts = [INTRODUCTION]
    for place, item in enumerate(ITEMS, start=1):
        parts.append(f"## {place}. {term_name(catalogs[-1], item.term)}\n")
        parts += [line for catalog in catalogs for line in _item(catalog, item)]
    return "\n".join(parts)


def _item(catalog: Catalog, item: InventoryItem) -> Iterator[str]:
    yield f"**{_part(catalog, item, 'question')}**\n"
    for letter, one in zip(LETTERS, item.order, strict=True):
        said = _part(catalog, item, ANSWERS[one])
        slip = "" if one == 0 else f" — *{catalog.text(f'slip-of-{item.slips[one - 1]}')}*"
        yield f"- {letter} {'✓ ' if one == 0 else ''}{said}{slip}"
    yield f"\n{_part(catalog, item, 'why')}\n"


def _part(catalog: Catalog, item: InventoryItem, part: str) -> str:
    said = catalog.part(f"inventory-item-{item.key}", part)
    return "" if said is None else said.unescape()
