"""Packed files of vectors: every file in an archive can be tried, none may unpack without end."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, cast

from embeddings.errors import FileFault, NotVectors, UnpacksTooFar

FOLD = 50  # times its own size; text of numbers unpacks to 3 times, the largest honest files to 10
ALWAYS = (
    1 << 26
)  # bytes to which every packed file may unpack: a small file with few words may be mostly zeros
READINGS = 4  # how often all that a packed file may unpack to can be read: members are tried one by one
DEEPEST = 3  # how many packings may lie one in the other, as in a `.tar.gz` in a zip
_HEAD = 512
_BROKEN = (EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError)


@dataclass(frozen=True, slots=True)
class VectorSource:
    """Bytes that can be read from their start any number of times.

    `member` is the path in an archive, "" for the file itself. `share` says how much of the file on the disk
    was read by the last reading, in [0, 1].
    """

    path: Path
    reopened: Callable[[], IO[bytes]]
    share: Callable[[], float]
    member: str = ""
    packed: bool = False


@contextmanager
def unpacked(path: Path, limit: int | None) -> Iterator[Iterator[VectorSource]]:
    """Give what a file holds: itself, or if it is packed (gzip, bzip2, xz, zip, tar) its files.

    The largest file of an archive is first; the name of the file does not count. A packed file may unpack to
    at most 50 times its size. With a `limit` of words only the bytes that are read count; without one, the
    size that a zip announces counts too.
    """
    if path.exists() and not path.is_file():  # to read from a pipe might never end
        raise NotVectors(path.name, "not a regular file")
    with ExitStack() as stack:
        opened: list[IO[bytes]] = []

        size = max(1, path.stat().st_size)

        def reopened() -> IO[bytes]:
            opened.append(cast("IO[bytes]", stack.enter_context(_Modest(path.open("rb", 0), size))))
            return opened[-1]

        most = max(ALWAYS, FOLD * size)
        unpacking = _Unpacking(stack, path.name, most, READINGS * most, announced=limit is None)
        yield unpacking.inside(VectorSource(path, reopened, lambda: opened[-1].tell() / size), 0)


@contextmanager
def legible(path: Path) -> Iterator[None]:
    """Turn the errors of a packed file that is broken or locked into NotVectors."""
    try:
        yield
    except _BROKEN as error:
        raise NotVectors(path.name, f"{type(error).__name__}: {error}", FileFault.PACKING) from error
    except OSError as error:
        if error.errno is not None:  # it is the disk's; those of gzip and bzip2 have no number
            raise
        raise NotVectors(path.name, str(error), FileFault.PACKING) from error


@dataclass(slots=True)
class _Unpacking:
    stack: ExitStack
    name: str
    most: int
    left: int
    announced: bool

    def inside(self, source: VectorSource, depth: int) -> Iterator[VectorSource]:
        """Give the files that lie in a source; one that is not packed, or broken, is given itself."""
        found: list[VectorSource] = []
        with suppress(NotVectors), legible(source.path):
            found = self._files(source) if depth < DEEPEST else []
        if not found:
            yield source
        for one in found:
            yield from self.inside(one, depth + 1)

    def _files(self, source: VectorSource) -> list[VectorSource]:
        head = source.reopened().read(_HEAD)
        if (streamed := _streamed(head)) is not None:
            return [self._member(source, source.member, lambda: streamed(source.reopened()))]
        if head.startswith(b"PK\x03\x04"):
            return self._zipped(source)
        if head[257:262] == b"ustar":
            return self._taped(source)
        return []

    def _zipped(self, source: VectorSource) -> list[VectorSource]:
        archive = self.stack.enter_context(zipfile.ZipFile(source.reopened()))
        members = sorted(archive.infolist(), key=lambda one: -one.file_size)
        for member in members:
            if self.announced and member.file_size > self.most:
                raise UnpacksTooFar(self.name, FOLD)
        return [
            self._member(source, one.filename, lambda one=one: _unzipped(archive, one))  # type: ignore[misc]  # mypy knows no default of a lambda
            for one in members
            if not one.is_dir()
        ]

    def _taped(self, source: VectorSource) -> list[VectorSource]:
        archive = self.stack.enter_context(_tape(source))
        members = sorted((one for one in archive if one.isreg()), key=lambda one: -one.size)

        def file(one: tarfile.TarInfo) -> IO[bytes]:
            again = self.stack.enter_context(_tape(source))
            return cast("IO[bytes]", again.extractfile(one))

        return [self._member(source, one.name, lambda one=one: file(one)) for one in members]  # type: ignore[misc]

    def _member(self, source: VectorSource, name: str, file: Callable[[], IO[bytes]]) -> VectorSource:
        def reopened() -> IO[bytes]:
            bounded = _Bounded(self.stack.enter_context(file()), self)
            return cast("IO[bytes]", self.stack.enter_context(_Modest(bounded, self.most)))

        return replace(source, member=name, packed=True, reopened=reopened)

    def note(self, size: int, alone: int) -> None:
        """Count bytes that were unpacked, `alone` of them by one reading."""
        self.left -= size
        if self.left < 0 or alone > self.most:
            raise UnpacksTooFar(self.name, FOLD)


class _Bounded(io.RawIOBase):
    """Reads what is unpacked, and refuses to read more bytes than are allowed; to skip is to read."""

    def __init__(self, file: IO[bytes], unpacking: _Unpacking) -> None:
        super().__init__()
        self._file = file
        self._unpacking = unpacking
        self._place = self._read = 0

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can be read from any place, as archives in archives need."""
        return True

    def tell(self) -> int:
        """Return the place of the next byte."""
        return self._place

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # it is given no other buffers
        """Fill a buffer."""
        content = self._file.read(len(buffer))
        buffer[: len(content)] = content
        self._place += len(content)
        self._read += len(content)
        self._unpacking.note(len(content), self._read)
        return len(content)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        if whence == io.SEEK_END:
            self._skip(None)
        target = offset + (0 if whence == io.SEEK_SET else self._place)
        if target < self._place:
            self._file.seek(0)
            self._place = 0
        self._skip(target)
        return self._place

    def _skip(self, target: int | None) -> None:
        buffer = bytearray(1 << 16)
        while target is None or self._place < target:
            wanted = len(buffer) if target is None else min(len(buffer), target - self._place)
            if not self.readinto(memoryview(buffer)[:wanted]):
                break


class _Modest(io.BufferedReader):
    """Asks for no more memory than there can be bytes, whatever size of a piece a file names."""

    def __init__(self, raw: io.RawIOBase, most: int) -> None:
        super().__init__(raw, 1 << 16)
        self._most = most

    def read(self, size: int | None = -1) -> bytes:
        """Read `size` bytes, or to the end."""
        return super().read(size if size is None else min(size, self._most))


def _streamed(head: bytes) -> Callable[[IO[bytes]], IO[bytes]] | None:
    """Return what unpacks a stream that begins with these bytes, None if it is not packed."""
    if head.startswith(b"\x1f\x8b"):
        return lambda file: cast("IO[bytes]", gzip.GzipFile(fileobj=file))
    if head.startswith(b"BZh") and head[4:10] == b"1AY&SY":
        return lambda file: cast("IO[bytes]", bz2.BZ2File(file))
    if head.startswith(b"\xfd7zXZ\0"):
        return lambda file: cast("IO[bytes]", lzma.LZMAFile(file))
    return None


def _tape(source: VectorSource) -> tarfile.TarFile:
    return tarfile.open(fileobj=source.reopened(), mode="r:")


def _unzipped(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> IO[bytes]:
    try:
        return archive.open(member)
    except (RuntimeError, NotImplementedError) as error:  # it needs a password, or an unknown method
        raise zipfile.BadZipFile(str(error)) from error
