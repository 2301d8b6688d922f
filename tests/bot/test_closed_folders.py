"""A full disk, a read-only folder, archives of links and another spaCy: one clear sentence each."""

import json
import os
import shutil
import subprocess
import sys
import tarfile
from importlib import import_module
from pathlib import Path

import pytest

from tests.bot.running import Line
from tests.conftest import FRENCH

ROOT = Path(__file__).parents[2]
WORDS = "".join(f"palavra{number} {number} 1 2 3 4 5 6 7 8 9\n" for number in range(4000))


def on_own_disk(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a script that may mount a disk which nobody else sees."""
    own = ["unshare", "--map-root-user", "--mount", "sh", "-c", script]
    environment = {**os.environ, "DATA_DIR": str(folder), "LANGUAGE": "pt", "PYTHONPATH": str(ROOT)}
    return subprocess.run(own, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own lines


def imported_into(folder: Path, options: str, vectors: Path) -> subprocess.CompletedProcess[str]:
    """Import into a disk of its own, where the machine lets people have one."""
    if shutil.which("unshare") is None or on_own_disk("true", folder).returncode:
        pytest.skip("this machine lets nobody mount a disk of their own")
    command = f"{sys.executable} -m bot model import {vectors} --name meu --language pt"
    mount = f"mount -t tmpfs -o {options} disk {folder}"
    return on_own_disk(f"{mount} && {command}; code=$?; ls -A {folder}/models; exit $code", folder)


@pytest.fixture
def vectors(tmp_path: Path) -> Path:
    path = tmp_path / "vetores.txt"
    path.write_text(WORDS)
    return path


def test_a_full_disk_is_told_and_nothing_is_left(tmp_path: Path, vectors: Path) -> None:
    (folder := tmp_path / "disk").mkdir()
    done = imported_into(folder, "size=100k", vectors)
    assert done.returncode == 1
    assert "Não há mais espaço em disco. Nada ficou pela metade" in " ".join(done.stderr.split())
    assert "DATA_DIR" in done.stderr
    assert done.stdout.split() == [".importing.lock"]


def test_a_folder_that_is_read_only_is_named(tmp_path: Path, vectors: Path) -> None:
    (folder := tmp_path / "disk").mkdir()
    done = imported_into(folder, "ro", vectors)
    assert done.returncode == 1
    said = done.stderr.replace("\n", "")
    assert f"Não dá para usar {folder}/models (Read-only file system)." in said
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE])
def test_an_archive_of_links_is_not_followed(line: Line, tmp_path: Path, kind: bytes) -> None:
    path = tmp_path / "links.tar"
    with tarfile.open(path, "w:gz") as archive:
        link = tarfile.TarInfo("vetores.txt")
        link.type, link.linkname = kind, "/etc/passwd"
        archive.addfile(link)
    done = line("model", "import", str(path), "--name", "meu", "--language", "pt")
    assert done.exit_code == 1
    assert "dentro dele só há atalhos (links) para outros arquivos" in " ".join(done.stderr.split())
    assert "pt_meu" not in line("model", "list").stdout


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(("made_for", "major"), [(">=2.3.0,<2.4.0", "2"), (">=4.0.0,<5.0.0", "4")])
def test_a_model_of_another_spacy_is_named_as_one(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made_for: str, major: str
) -> None:
    (installed,) = Path(str(import_module(FRENCH).__file__)).parent.glob(f"{FRENCH}-*")
    folder = tmp_path / "outro"
    folder.mkdir()
    meta = json.loads((installed / "meta.json").read_text())
    (folder / "meta.json").write_text(json.dumps({**meta, "spacy_version": made_for}))
    monkeypatch.setenv("MODEL", str(folder))
    said = " ".join(line("ask", "/vizinhos roi").stderr.split())
    assert f"foi feito para o spaCy {major}, e aqui está o 3." in said
    assert "danificado" not in said


@pytest.mark.usefixtures("here")
def test_a_description_that_cannot_be_read_is_damage(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder := tmp_path / "outro").mkdir()
    (folder / "meta.json").write_text("{")
    (folder / "config.cfg").write_text("")
    monkeypatch.setenv("MODEL", str(folder))
    assert "está danificado" in " ".join(line("ask", "/vizinhos roi").stderr.split())
