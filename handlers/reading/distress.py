"""Who says, in whatever sentence, that they want to die or to hurt themselves: they are answered first."""

import re
from collections.abc import Iterable

from handlers.reading.patterns import any_of, joined, written_forms
from rendering.catalog import Catalog

_BEGINS = "(?<![^ ])"


class Distress:
    """Hears distress in one language; `plain-no-distress` has what is only said so, as `to die laughing`."""

    def __init__(self, catalog: Catalog) -> None:
        self._said, self._only_said = (
            re.compile(_BEGINS + any_of(written_forms(catalog, f"plain-{name}")))
            for name in ("distress", "no-distress")
        )

    def is_said(self, words: Iterable[str]) -> bool:
        """Say whether folded words tell of distress, wherever they do."""
        return self._said.search(self._only_said.sub("", joined(words))) is not None
