"""Files and folders that nobody but their owner can read."""

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
    """Take a file or a folder from the eyes of others, where it is there and ours.

    Windows knows no such rights; the folders of its users are their own.
    """
    with suppress(OSError):  # another owner's, or gone meanwhile
        path.chmod(0o700 if path.is_dir() else 0o600)
