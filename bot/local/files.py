"""Files that the bot has sent: their ids, their bytes and, for pictures, their size in pixels."""

import hashlib
import struct
from dataclasses import dataclass
from typing import Any

from bot.local.errors import ApiError, bad_request
from bot.local.record import Upload

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_DOCUMENT = 50 * 1024 * 1024
_WIDEST = 10_000
_MOST_OBLONG = 20
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# Start-of-frame markers of JPEG: C0 to CF without C4, C8 and CC, which mean other things.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file on the server. `kind` is photo or document; a file id is good for its own kind only."""

    file_id: str
    kind: str
    upload: Upload
    size: tuple[int, int] | None = None

    @property
    def path(self) -> str:
        """The path for downloading."""
        return f"{self.kind}s/{self.file_id}"

    def to_json(self) -> dict[str, Any]:
        """Return the fields that PhotoSize, Document and File have in common."""
        unique = hashlib.sha256(self.upload.content).hexdigest()[:16]
        return {"file_id": self.file_id, "file_unique_id": unique, "file_size": self.upload.size}

    def photo_json(self) -> list[dict[str, Any]]:
        """Return the array of PhotoSize; the server keeps one size, the original."""
        width, height = self.size or (0, 0)
        return [{**self.to_json(), "width": width, "height": height}]

    def document_json(self) -> dict[str, Any]:
        """Return the Document object."""
        return {**self.to_json(), "file_name": self.upload.name, "mime_type": self.upload.mime_type}


class FileStore:
    """Files by id."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}

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
        if not sent.content:
            raise bad_request("file must be non-empty")
        if sent.size > LARGEST_DOCUMENT:
            raise ApiError(413, "Request Entity Too Large: the file is too big")
        return self._kept("document", sent, None)

    def find(self, file_id: str) -> StoredFile | None:
        """Return the file with an id, if there is one."""
        return self._files.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """Return the file with a path, if there is one."""
        return next((file for file in self._files.values() if file.path == path), None)

    def _kept(self, kind: str, upload: Upload, size: tuple[int, int] | None) -> StoredFile:
        file = StoredFile(f"{kind.upper()}-{len(self._files) + 1}", kind, upload, size)
        self._files[file.file_id] = file
        return file

    def _reused(self, file_id: str, kind: str) -> StoredFile:
        file = self._files.get(file_id)
        if file is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad_request(f"can't use file of type {file.kind.title()} as {kind.title()}")
        return file


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
