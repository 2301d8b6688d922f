"""Files that the bot or people have sent: their ids, their bytes and, for pictures, their size in pixels."""

import hashlib
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from botapi.errors import ApiError, bad_request
from botapi.keeping import AnyKeeper, Counters, read_kept
from botapi.record import Upload

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_DOCUMENT = 50 * 1024 * 1024
PHOTO_BOXES = (90, 320, 800, 1280)  # Telegram's sizes: the longer side, in pixels
_IN_BOX = "-in-"
_WIDEST = 10_000
_MOST_OBLONG = 20
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# Start-of-frame markers of JPEG: C0 to CF without C4, C8 and CC, which mean other things.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What the server knows of a file. Its id is valid for its kind only: photo, document, voice, sticker.

    `bytes` is its length; `width` and `height` are in pixels, 0 if it is no picture.
    """

    file_id: str
    kind: str
    name: str
    mime_type: str
    bytes: int
    digest: str
    width: int = 0
    height: int = 0

    @property
    def path(self) -> str:
        """The path for downloading."""
        return f"{self.kind}s/{self.file_id}"

    def to_json(self) -> dict[str, Any]:
        """Return the fields that PhotoSize, Document and File have in common."""
        return {"file_id": self.file_id, "file_unique_id": self.digest, "file_size": self.bytes}

    def photo_json(self) -> list[dict[str, Any]]:
        """Return the array of PhotoSize: smaller ones, each with an id of its own, and the original."""
        longest = max(self.width, self.height)
        smaller = [self._smaller(box, box / longest) for box in PHOTO_BOXES if box < longest]
        return [*smaller, {**self.to_json(), "width": self.width, "height": self.height}]

    def _smaller(self, box: int, scale: float) -> dict[str, Any]:
        ids = {"file_id": f"{self.file_id}{_IN_BOX}{box}", "file_unique_id": f"{self.digest}{_IN_BOX}{box}"}
        return {
            **ids,
            "width": max(round(self.width * scale), 1),
            "height": max(round(self.height * scale), 1),
        }

    def document_json(self) -> dict[str, Any]:
        """Return the Document object."""
        return {**self.to_json(), "file_name": self.name, "mime_type": self.mime_type}


class FileStore:
    """Files by id. The keeper reads the bytes of files from an earlier run when they are needed."""

    def __init__(self, keeper: AnyKeeper, numbers: Counters) -> None:
        self._keeper = keeper
        self._numbers = numbers
        self._files = {row["id"]: read_kept(StoredFile, row["body"]) for row in keeper.rows("files")}
        self._contents: dict[str, bytes] = {}

    def photo(self, sent: Upload | str) -> StoredFile:
        """Keep an uploaded photo, or find the one that a file id names."""
        if isinstance(sent, str):
            return self._reused(sent, "photo")
        if sent.size > LARGEST_PHOTO:
            limit = f"the maximum size is {LARGEST_PHOTO} bytes"
            raise bad_request(f"file of size {sent.size} bytes is too big for a photo; {limit}")
        return self._kept("photo", sent, _checked_size(sent.content))

    def document(self, sent: Upload | str) -> StoredFile:
        """Keep an uploaded document, or find the one that a file id names."""
        if isinstance(sent, str):
            return self._reused(sent, "document")
        return self._kept("document", _bounded(sent), (0, 0))

    def other(self, kind: str, sent: Upload) -> StoredFile:
        """Keep a voice or a sticker of a person."""
        return self._kept(kind, _bounded(sent), (0, 0))

    def find(self, file_id: str) -> StoredFile | None:
        """Return the file with an id, if there is one; the id of any size of a photo finds that photo."""
        return self._files.get(file_id.partition(_IN_BOX)[0])

    def at(self, path: str) -> StoredFile | None:
        """Return the file with a path, if there is one."""
        found = self._files.get(path.rpartition("/")[2])
        return found if found is not None and found.path == path else None

    def content(self, file: StoredFile) -> bytes:
        """Return the bytes of a file."""
        return self._contents.get(file.file_id) or self._keeper.content(file.file_id)

    def keep_only(self, shown: Iterable[str]) -> None:
        """Delete all files but these. An id is never used again."""
        kept = {file_id.partition(_IN_BOX)[0] for file_id in shown}
        for file_id in self._files.keys() - kept:
            del self._files[file_id]
            self._contents.pop(file_id, None)
            self._keeper.remove("files", id=file_id)

    def _kept(self, kind: str, upload: Upload, size: tuple[int, int]) -> StoredFile:
        digest = hashlib.sha256(upload.content).hexdigest()[:16]
        # The id contains the digest, so that an id from another world cannot name a different picture here.
        file_id = f"{kind.upper()}-{self._numbers.next('files')}-{digest}"
        file = StoredFile(file_id, kind, upload.name, upload.mime_type, upload.size, digest, *size)
        self._files[file_id] = file
        self._contents[file_id] = upload.content
        self._keeper.put("files", id=file_id, body=file, content=upload.content)
        return file

    def _reused(self, file_id: str, kind: str) -> StoredFile:
        file = self.find(file_id)
        if file is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad_request(f"can't use file of type {file.kind.title()} as {kind.title()}")
        return file


def _bounded(sent: Upload) -> Upload:
    """Return an upload. Raises ApiError when it is empty or too large."""
    if not sent.content:
        raise bad_request("file must be non-empty")
    if sent.size > LARGEST_DOCUMENT:
        raise ApiError(413, "Request Entity Too Large: the file is too big")
    return sent


def _checked_size(content: bytes) -> tuple[int, int]:
    if not content:
        raise bad_request("file must be non-empty")
    size = picture_size(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > _WIDEST or max(size) > _MOST_OBLONG * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Return the width and height of a PNG or JPEG in pixels; None for anything else."""
    if content.startswith(_PNG) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    return _jpeg_size(content) if content.startswith(_JPEG) else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content) and content[position] == 0xFF:
        marker, length = content[position + 1], int.from_bytes(content[position + 2 : position + 4], "big")
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return width, height
        position += 2 + length
    return None
