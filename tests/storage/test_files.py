"""The database's files are for their owner only."""

import os
import stat
from pathlib import Path

import pytest

from bot.services import open_services
from bot.settings import Settings
from embeddings.files.private import keep_private
from embeddings.table.space import Space
from storage.database import Database
from storage.errors import StorageError
from storage.history import History

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows knows no such rights")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_files_and_folders_are_made_for_their_owner_only(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/a/b/vetorama.sqlite3")
    await database.prepare()
    async with database.only_one("work"):
        await History(database).add(1, 1, "c", "t")
        kept = {path.name: rights(path) for path in (tmp_path / "a" / "b").iterdir()}
    assert set(kept.values()) == {0o600}
    assert len(kept) == 4
    assert rights(tmp_path / "a") == rights(tmp_path / "a" / "b") == 0o700
    await database.close()


async def test_files_that_others_could_read_are_kept_from_them(tmp_path: Path) -> None:
    file = tmp_path / "vetorama.sqlite3"
    file.touch()
    file.chmod(0o644)
    database = Database(f"sqlite:///{file}")
    await database.prepare()
    assert rights(file) == 0o600
    await database.close()


async def test_somebodys_other_file_keeps_its_rights_and_its_content(tmp_path: Path) -> None:
    file = tmp_path / "passwd"
    file.write_text("root:x:0:0\n")
    file.chmod(0o644)
    database = Database(f"sqlite:///{file}")
    with pytest.raises(StorageError):
        await database.prepare()
    await database.close()
    assert rights(file) == 0o644
    assert file.read_text() == "root:x:0:0\n"


async def test_a_data_folder_is_kept_private_if_it_is_ours(
    settings: Settings, space: Space, tmp_path: Path
) -> None:
    others, ours = tmp_path / "etc", tmp_path / "data"
    for folder, file in ((others, "hosts"), (ours, "vetorama.sqlite3")):
        folder.mkdir(0o755)
        folder.chmod(0o755)
        (folder / file).touch()
        for _ in range(2):
            async with open_services(settings.model_copy(update={"data_dir": folder}), space):
                pass
    assert (rights(others), rights(ours)) == (0o755, 0o700)


def test_a_folder_that_is_everybodys_stays_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    keep_private(tmp_path)
    assert rights(tmp_path) == 0o1777
    keep_private(tmp_path / "missing")
