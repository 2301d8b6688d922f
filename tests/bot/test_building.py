"""Building the built-in model in a process of its own."""

import io
from multiprocessing import active_children
from pathlib import Path

import pytest
from rich.console import Console

from bot.building import build_builtin, built_apart
from embeddings.builtin import is_built
from embeddings.loading import load_space
from embeddings.recipe import Recipe, Stage
from rendering.catalog import Catalog

PORTUGUESE = Catalog("pt")
SMALL = Recipe(candidates=1500, dimensions=12, neighbours=("es", "it"))


def test_a_build_shows_each_stage_and_gives_a_model(tmp_path: Path) -> None:
    shown = io.StringIO()
    path = build_builtin(tmp_path, PORTUGUESE, Console(file=shown, width=200), SMALL)
    assert load_space(path).dimensions == 12
    for stage in ("started", *Stage):
        assert PORTUGUESE.text(f"build-{stage}") in shown.getvalue()


def test_a_build_that_is_killed_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    others = set(active_children())

    def kill(*_: object) -> None:
        for child in set(active_children()) - others:
            child.kill()

    with pytest.raises(ChildProcessError, match="ended with -9"):
        built_apart(tmp_path, kill, SMALL)
    assert not is_built(tmp_path, SMALL)


def test_a_build_ends_with_who_waits_for_it(tmp_path: Path) -> None:
    others = set(active_children())

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        built_apart(tmp_path, interrupted, SMALL)
    assert set(active_children()) <= others
    assert not is_built(tmp_path, SMALL)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        built_apart(tmp_path / "file" / "models", lambda *_: None, SMALL)
