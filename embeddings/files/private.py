"""Files and folders that nobody but their owner can read."""

import stat
from contextlib import suppress
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make a folder, and the missing folders above it, that only their owner can read.

    A folder that exists stays as it is. Raises OSError.
    """
    missing = [above for above in (folder, *folder.parents) if not above.exists()]
    for above in reversed(missing):
        above.mkdir(0o700, exist_ok=True)
    folder.mkdir(exist_ok=True)  # raises if a file has this name


def keep_private(path: Path) -> None:
    """Let only the owner read a file or a folder, if it exists, belongs to us and may be changed.

    Some folders stay as they are, because others use them too: a person's home, the folder in which the
    program was started, and a folder in which everybody may write, as /tmp. Windows has no such rights: there
    the folders of a user are private already.
    """
    with suppress(OSError):  # it belongs to somebody else, or is gone by now
        if not path.is_dir():
            path.chmod(0o600)
        elif path.resolve() not in (Path.home(), Path.cwd()) and not path.stat().st_mode & stat.S_ISVTX:
            path.chmod(0o700)
