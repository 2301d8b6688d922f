"""The list of a model's files, made with the model: it shows later which file is missing or changed."""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path, PurePosixPath
from typing import Any

MANIFEST_FILE = "manifest.json"
MARK = "sealed"
"""In `meta.json`: that there is a manifest, so that a missing one is noticed too."""
TABLE = "vocab/vectors"
_FORM = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of a model, by their paths in its folder: their sizes in bytes and their SHA-256 (hex)."""

    sizes: Mapping[str, int]
    digests: Mapping[str, str]

    def fault(self, folder: Path, *, whole: bool = False) -> str | None:
        """Say what is wrong with the files in a folder, None if nothing is; other files do not count.

        All files are read, which takes 7 ms for a built-in model, except the table of vectors: only its size
        is compared, unless `whole` is true.
        """
        for name, size in self.sizes.items():
            path = folder / name
            if not path.is_file():
                return f"{name} is missing"
            if path.stat().st_size != size:
                return f"{name} has {path.stat().st_size} bytes instead of {size}"
            if (whole or name != TABLE) and _digest(path) != self.digests[name]:
                return f"{name} is not what was saved"
        return None


def seal(folder: Path) -> None:
    """Write the manifest of a model that is ready, as the last of its files."""
    meta = json.loads((folder / "meta.json").read_bytes())
    (folder / "meta.json").write_text(
        json.dumps({**meta, MARK: True}, ensure_ascii=False, indent=2), encoding="utf-8"
    )
    files = {
        path.relative_to(folder).as_posix(): {"size": path.stat().st_size, "sha256": _digest(path)}
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path != folder / MANIFEST_FILE
    }
    content = json.dumps({"form": _FORM, "files": files, "sha256": _own(files)}, ensure_ascii=False)
    (folder / MANIFEST_FILE).write_text(content, encoding="utf-8")


def is_sealed(folder: Path) -> bool:
    """Say whether a model is complete."""
    return (folder / MANIFEST_FILE).is_file()


def sealed(folder: Path) -> Manifest | None:
    """Read a model's manifest; None if it never had one.

    Raises FileNotFoundError if the manifest was deleted, and another error if the file is no manifest now.
    """
    if not is_sealed(folder):
        if _marked(folder):
            raise FileNotFoundError(f"{MANIFEST_FILE} is missing")
        return None
    content = json.loads((folder / MANIFEST_FILE).read_bytes())
    if content["form"] != _FORM:
        raise ValueError(f"{MANIFEST_FILE} has the form {content['form']}")
    files: dict[str, Any] = content["files"]
    if content["sha256"] != _own(files):
        raise ValueError(f"{MANIFEST_FILE} is not what was saved")
    return Manifest(
        {name: int(file["size"]) for name, file in files.items()},
        {name: str(file["sha256"]) for name, file in files.items()},
    )


def recorded(model: str, folder: Path) -> Manifest | None:
    """Make a manifest from what the installer of a package recorded about the pipeline in `folder`.

    It lists only the files that are read to open the pipeline, not its components. It is None if the pipeline
    is no installed package, or if its installer recorded nothing.
    """
    record = _package(model)
    files = None if record is None or record.dist is None else record.dist.files
    sizes, digests = {}, {}
    for file in files or ():
        path = Path(str(file.locate()))
        name = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else ""
        read = name in {"config.cfg", "meta.json", "tokenizer"} or PurePosixPath(name).parent.name == "vocab"
        if read and file.hash is not None and file.hash.mode == "sha256" and file.size is not None:
            sizes[name] = file.size
            digests[name] = base64.urlsafe_b64decode(file.hash.value + "==").hex()
    return Manifest(sizes, digests) if sizes else None


def _package(model: str) -> EntryPoint | None:
    return next((point for point in entry_points(group="spacy_models") if point.name == model), None)


def _marked(folder: Path) -> bool:
    try:
        return bool(json.loads((folder / "meta.json").read_bytes())[MARK])
    except (OSError, ValueError, TypeError, KeyError):
        return False


def _own(files: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
