"""How well the models of a machine tell common words apart: counted once, and kept beside the models."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from embeddings.files.private import make_private_folder
from embeddings.judging.common_words import common_words
from embeddings.results import CommonWords
from embeddings.table.loading import identity
from embeddings.table.space import Space

CHECKS_FILE = "checks.json"
_KEPT = TypeAdapter(dict[str, CommonWords | None])


@dataclass(frozen=True, slots=True)
class Checks:
    """The counts of models, in a file of a folder. One that cannot be read or written is no error."""

    folder: Path

    def of(self, name_or_path: str | Path, opened: Callable[[], Space]) -> CommonWords | None:
        """Return what was counted of a model, or count it now; `opened` opens the model for that.

        Raises what `identity` raises.
        """
        known, named = self._kept(), identity(name_or_path)
        if named not in known:
            known[named] = common_words(opened())
            self._keep(known)
        return known[named]

    def counted(self, name_or_path: str | Path) -> CommonWords | None:
        """Return what was counted of a model before; None if it was not. Raises what `identity` raises."""
        return self._kept().get(identity(name_or_path))

    def _kept(self) -> dict[str, CommonWords | None]:
        try:
            return _KEPT.validate_json((self.folder / CHECKS_FILE).read_bytes())
        except (OSError, ValidationError):
            return {}

    def _keep(self, known: dict[str, CommonWords | None]) -> None:
        unfinished = self.folder / f".{CHECKS_FILE}-{os.getpid()}"
        with suppress(OSError):  # then the next start counts again
            make_private_folder(self.folder)
            unfinished.write_text(json.dumps(_KEPT.dump_python(known, mode="json"), indent=1), "utf-8")
            unfinished.replace(self.folder / CHECKS_FILE)
