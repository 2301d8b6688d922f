"""Files and folders that nobody but their owner can read."""

import stat
from contextlib import suppress
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for their owner only.

    One that is there stays as it is. Raises OSError.
    """
    missing = [above for above in (folder, *folder.parents) if not above.exists()]
    for above in reversed(missing):
        above.mkdir(0o700, exist_ok=True)
    folder.mkdir(exist_ok=True)  # raises where something else is in the way


def keep_private(path: Path) -> None:
    """Take a file or a folder of ours from the eyes of others, where it is there and may be changed.

    A folder that others have a part in stays as it is: a person's home, the one that the program was started
    in, and those in which everybody may write, as /tmp. Windows knows no such rights: there the folders of a
    user are their own.
    """
    with suppress(OSError):  # another owner's, or gone meanwhile
        if not path.is_dir():
            path.chmod(0o600)
        elif path.resolve() not in (Path.home(), Path.cwd()) and not path.stat().st_mode & stat.S_ISVTX:
            path.chmod(0o700)
