"""Codes in the place of the numbers of people and chats, for the log."""

import hmac
import os
import secrets
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from tempfile import mkstemp

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


def shared_pseudonyms(token: str) -> Pseudonyms:
    """Return codes that are the same in all programs with this token, whose logs are read together."""
    return Pseudonyms(hmac.digest(token.encode(), b"codes of the log", "sha256"))


def _kept_salt(folder: Path) -> bytes:
    """Read the salt, or write a new one; of several programs that write one at once, one wins.

    A salt that a loss of power tore is written anew.
    """
    make_private_folder(folder)
    file = folder / SALT
    if file.exists() and file.stat().st_size != _BYTES:
        file.unlink()
    if not file.exists():
        handle, new = mkstemp(dir=folder, prefix=SALT)  # nobody else can read it
        with os.fdopen(handle, "wb") as written:
            written.write(secrets.token_bytes(_BYTES))
            written.flush()
            os.fsync(written.fileno())
        with suppress(FileExistsError):
            os.link(new, file)
        Path(new).unlink()
    return file.read_bytes()
