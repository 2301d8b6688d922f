"""Building the built-in model in a process of its own."""

import io
import os
import select
import signal
import subprocess
import sys
from multiprocessing import active_children
from pathlib import Path

import pytest
from rich.console import Console

import bot
from bot.building import BuildEnded, build_builtin, built_apart, open_builtin
from bot.problems import build_problem
from embeddings.builtin.installing import builtin_path, is_built
from embeddings.builtin.recipe import Recipe, Stage
from embeddings.errors import DiskFull
from embeddings.table.loading import load_space, verify
from rendering.catalog import Catalog

PORTUGUESE = Catalog("pt")
SMALL = Recipe(candidates=1500, dimensions=12, neighbours=("es", "it"), added_place=None)


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


def test_a_damaged_model_is_built_again_when_it_is_opened(tmp_path: Path) -> None:
    shown = io.StringIO()
    console = Console(file=shown, width=200)
    whole = open_builtin(tmp_path, PORTUGUESE, console, SMALL)
    path = builtin_path(tmp_path, SMALL)
    assert "está danificado" not in shown.getvalue()
    (path / "doubts.npy").unlink()
    again = open_builtin(tmp_path, PORTUGUESE, console, SMALL)
    assert "O modelo embutido está danificado (doubts.npy is missing). Vou construí-lo" in shown.getvalue()
    assert again.card == whole.card
    assert again.doubts is not None
    verify(path)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (BuildEnded(-9), "(sinal 9), provavelmente por falta de memória: ela precisa de cerca de 800 MB"),
        (BuildEnded(1), "parou no meio (código 1)"),
        (
            DiskFull(Path("/dados"), 108_000_000, 5_000_000),
            "em /dados para construir o modelo: ele precisa de 108 MB",
        ),
        (PermissionError(13, "Permission denied"), "Confira a pasta em DATA_DIR"),
    ],
)
def test_what_kept_a_model_from_being_built_has_its_own_sentence(error: OSError, said: str) -> None:
    sentences = [build_problem(catalog, error) for catalog in (PORTUGUESE, Catalog("en"))]
    assert said in sentences[0]
    assert sentences[0] != sentences[1]


def test_a_full_disk_is_told_by_the_process_that_builds(tmp_path: Path) -> None:
    with pytest.raises(DiskFull) as caught:
        built_apart(tmp_path, lambda *_: None, Recipe(candidates=10**12))
    assert caught.value.needed > 10**15


PARENT = """
import sys
from multiprocessing import active_children
from pathlib import Path
from bot.building import built_apart

def tell(*_):
    for child in active_children():
        print(child.pid, flush=True)
    sys.stdin.read()

if __name__ == "__main__":
    built_apart(Path(sys.argv[1]), tell)
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells of the end of any process")
def test_a_build_ends_when_who_wants_it_is_killed(tmp_path: Path) -> None:
    (tmp_path / "parent.py").write_text(PARENT)
    command = [sys.executable, str(tmp_path / "parent.py"), str(tmp_path / "models")]
    environment = {**os.environ, "PYTHONPATH": str(Path(bot.__file__).parents[1])}
    with subprocess.Popen(  # noqa: S603 - our own program
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        watched = os.pidfd_open(child)
        try:
            os.kill(child, signal.SIGSTOP)  # so that it is surely in the middle of its work
            parent.kill()
            parent.wait()
            os.kill(child, signal.SIGCONT)
            assert select.select([watched], [], [], 2)[0]
        finally:
            os.close(watched)
    assert not is_built(tmp_path / "models")
