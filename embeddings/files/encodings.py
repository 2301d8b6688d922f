"""Which encoding a text is in: known by its first bytes, or guessed so that a person can be asked."""

import codecs
import io
from typing import IO

from embeddings.errors import EncodingRefused

UTF8 = "utf-8"
_MARKS = (  # the longer ones first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_CONTROLS = bytes(sorted({*range(32), 127} - set(b"\t\n\v\f\r")))
_NOTATIONS = frozenset(
    {
        "unicode-escape",
        "raw-unicode-escape",
        "unicode_escape",
        "raw_unicode_escape",
        "idna",
        "punycode",
        "utf-7",
    }
)
_LOOKED_AT = 1 << 16
"""Bytes of a file from which is seen that it is no text."""
_STRAY = 0.05  # the share of control characters that a text may have; of random bytes a tenth are such
_NUMERIC_MOSTLY, _NUMERIC_ANYWAY = 0.5, 0.8
_NUMERIC = b"0123456789+-.,:;|eE \t\r\n"


def marked(start: bytes) -> str | None:
    """Return the encoding that the first bytes of a text name (its BOM), None if they name none."""
    return next((encoding for mark, encoding in _MARKS if start.startswith(mark)), None)


def probable(content: bytes) -> str:
    """Guess the encoding of bytes that are no UTF-8 text."""
    if wide := wide_encoding(content):
        return wide
    return "cp1252" if any(0x80 <= byte < 0xA0 for byte in content) else "latin-1"


def wide_encoding(content: bytes) -> str | None:
    """Return the encoding of a text that takes two or four bytes a character and does not say so."""
    if 4 * content.count(0) < len(content) or not content:
        return None
    whole = content[: len(content) // 4 * 4]
    for encoding in _WIDE:
        decoded = whole.decode(encoding, errors="replace")
        if is_text(decoded.encode()) and "\n" in decoded:
            return encoding
    return None


def is_binary(content: bytes) -> bool:
    """Say whether bytes are no text in any encoding: a picture, an archive, a program.

    What has hardly a control character is text, though charset-normalizer may find its letters odd.
    """
    start = content[:_LOOKED_AT]
    controls = len(start) - len(start.translate(None, _CONTROLS))
    usual = 0 not in start and controls <= _STRAY * len(start)
    if usual or marked(start) or wide_encoding(start):
        return False
    from charset_normalizer import is_binary as no_text  # noqa: PLC0415 - only a file of a person needs it

    return no_text(start)


def is_utf8(content: bytes) -> bool:
    """Say whether bytes are UTF-8; the last character may be cut off."""
    try:
        codecs.getincrementaldecoder(UTF8)().decode(content)
    except UnicodeDecodeError:
        return False
    return True


def is_text(content: bytes) -> bool:
    """Say whether bytes are text in any encoding of one byte, or in UTF-8: words, or a table of numbers.

    In a table of numbers most bytes are signs of which numbers are written; of random bytes a tenth are.
    """
    numeric = 1 - len(content.translate(None, _NUMERIC)) / max(1, len(content))
    if len(content.translate(None, _CONTROLS)) < len(content):
        return numeric > _NUMERIC_ANYWAY
    return numeric > _NUMERIC_MOSTLY or is_utf8(content)


def can_read(encoding: str) -> bool:
    """Say whether Python knows a text encoding of this name, which can step over damage.

    Encodings that are notations, as `unicode_escape`, are none: they would read any text as another.
    """
    try:
        if codecs.lookup(encoding).name in _NOTATIONS:
            return False
        "a".encode(encoding, "replace")
        codecs.getincrementaldecoder(encoding)("replace").decode("a".encode(encoding, "replace"))
    except (LookupError, ValueError):
        return False
    return True


class Recoded(io.RawIOBase):
    """Reads a text in any encoding as UTF-8, with a line feed at the end of each line."""

    def __init__(self, file: IO[bytes], encoding: str) -> None:
        super().__init__()
        self._file = file
        self._errors = "surrogateescape" if encoding == UTF8 else "replace"  # damage stays damage
        decoder = codecs.getincrementaldecoder(encoding)(self._errors)
        self._decoder = io.IncrementalNewlineDecoder(decoder, translate=True)
        self._encoding = encoding
        self._ready = b""

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # it is given no other buffers
        """Fill a buffer, at least with one byte unless the text is at its end."""
        while not self._ready and (content := self._file.read(len(buffer))):
            self._ready = self._encoded(self._decoded(content))
        if not self._ready:
            self._ready = self._encoded(self._decoded(b"", final=True))
        size = min(len(buffer), len(self._ready))
        buffer[:size], self._ready = self._ready[:size], self._ready[size:]
        return size

    def _decoded(self, content: bytes, *, final: bool = False) -> str:
        try:
            return self._decoder.decode(content, final=final)
        except UnicodeError as error:  # UTF-16 that does not begin by saying its order of bytes
            raise EncodingRefused(self._encoding) from error

    def _encoded(self, text: str) -> bytes:
        return text.encode(UTF8, self._errors)
