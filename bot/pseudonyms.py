"""Codes in the place of the numbers of people and chats, for the log."""

import os
import secrets
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from embeddings.files.private import make_private_folder

SALT = "vetorama.salt"
"""The file in the data folder that has the salt; without it nobody can say whose code is whose."""
_BYTES = 32
_CODE = 5  # bytes of a code


class Pseudonyms:
    """Gives the same code for the same number at every start, as long as the salt is kept."""

    def __init__(self, salt: bytes) -> None:
        self._salt = salt

    def __call__(self, kind: str, number: int | None) -> str:
        """Return the code of a person or a chat, `-` where there is none."""
        if number is None:
            return "-"
        return blake2b(f"{kind}:{number}".encode(), key=self._salt, digest_size=_CODE).hexdigest()


def pseudonyms(folder: Path) -> Pseudonyms:
    """Return codes with the salt of the data folder, which is made once.

    Where the folder takes no file, the codes hold until the program ends.
    """
    try:
        return Pseudonyms(_kept_salt(folder))
    except OSError:
        return Pseudonyms(secrets.token_bytes(_BYTES))


def _kept_salt(folder: Path) -> bytes:
    """Read the salt, or write a new one; of several programs that write one at once, one wins."""
    make_private_folder(folder)
    file = folder / SALT
    if not file.exists():
        new = folder / f"{SALT}.{os.getpid()}"
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as written:
            written.write(secrets.token_bytes(_BYTES))
        with suppress(FileExistsError):
            os.link(new, file)
        new.unlink()
    salt = file.read_bytes()
    if len(salt) != _BYTES:
        raise OSError(f"{file} is no salt")
    return salt
