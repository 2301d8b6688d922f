"""Fetches spaCy's official models, which are not in the package index and may be out of reach."""

import importlib
import json
import re
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import httpx
from spacy import about

from embeddings.table.loading import installed_models

_OFFICIAL_NAME = re.compile(r"[a-z]{2,3}_[a-z]+_[a-z]+_(sm|md|lg|trf)")
_PROBE_SECONDS = 5.0
_DOWNLOAD_SECONDS = 300.0
_RECORD = "official.json"


@dataclass(frozen=True, slots=True)
class Attempt:
    """The result of fetching a model; `reason` is empty if the model was installed."""

    name: str
    reason: str

    @property
    def installed(self) -> bool:
        """Whether the model is installed now."""
        return not self.reason


def fetch(name: str) -> Attempt:
    """Install an official model with spaCy's own command; it takes at most about five minutes.

    If the releases cannot be reached, this is known within seconds.
    """
    if not _OFFICIAL_NAME.fullmatch(name):
        return Attempt(name, "name")
    reason = _unreachable() or _download(name)
    importlib.invalidate_caches()
    if not reason and name not in installed_models():
        reason = "not installed"
    return Attempt(name, reason)


def last_attempt(folder: Path) -> Attempt | None:
    """Read the result of the one attempt that a start makes, None if there was none yet."""
    try:
        return Attempt(**json.loads((folder / _RECORD).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def fetch_once(name: str, folder: Path) -> Attempt:
    """Fetch a model and note the outcome in `folder`, so that later starts don't try again."""
    attempt = fetch(name)
    with suppress(OSError):  # who needs a model in this folder reports that it cannot be written
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _RECORD).write_text(json.dumps(asdict(attempt)), encoding="utf-8")
    return attempt


def _unreachable() -> str:
    try:
        answer = httpx.get(about.__compatibility__, timeout=_PROBE_SECONDS, follow_redirects=True)
        answer.raise_for_status()
    except httpx.HTTPError as error:
        return type(error).__name__
    return ""


def _download(name: str) -> str:
    command = [sys.executable, "-m", "spacy", "download", name]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_DOWNLOAD_SECONDS, check=False)  # noqa: S603 - the name was matched
    except subprocess.TimeoutExpired:
        return "TimeoutExpired"
    return "" if done.returncode == 0 else f"exit {done.returncode}"
