"""Packed files: every file in them is tried, in every usual packing, one in the other."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from embeddings.errors import FileFault, FileUnsafe, NotVectors, UnpacksTooFar
from embeddings.importing.importer import Imported, Plan, import_vectors

VECTORS = b"4 3\nrei 1 2 3\nrainha 2 1 3\nrato 5 6 7\ngato 1 9 3\n"
PLAN = Plan("packed", "pt", force=True)
Members = dict[str, bytes]


def brought(folder: Path, content: bytes) -> Imported:
    (folder / "a.any").write_bytes(content)
    return import_vectors(folder / "a.any", folder / "models", PLAN, lambda _share: None)


def zipped(members: Members) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def taped(members: Members) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return packed.getvalue()


@pytest.mark.parametrize("pack", [zipped, taped, lambda members: gzip.compress(taped(members))])
def test_every_file_of_an_archive_is_tried(tmp_path: Path, pack: Callable[[Members], bytes]) -> None:
    unusable = {
        "wiki.pt.bin": b"\xba\x16\x4f\x2f" + bytes(5000),
        "LEIAME.txt": b"Vetores de palavras.\n" * 100,
        "mau.pkl": b"\x80\x04\x8c\x05posix\x8c\x06system\x93\x8c\x02ls\x85R." + b" " * 300,
        "cortado.vec": b"5000 3\nrei 1 2 3\n" + b"\n" * 500,
        "__MACOSX/._wiki.pt.vec": b"\0\5\x16\7" * 200,
    }
    imported = brought(tmp_path, pack({**unusable, "pasta/wiki.pt.vec": VECTORS}))
    assert (imported.member, imported.words) == ("pasta/wiki.pt.vec", 4)


def test_of_an_archive_without_vectors_the_worst_is_told(tmp_path: Path) -> None:
    attack = b"\x80\x04\x8c\x05posix\x8c\x06system\x93\x8c\x02ls\x85R."
    with pytest.raises(FileUnsafe):
        brought(tmp_path, zipped({"a.txt": b"nada aqui\n" * 50, "b.pkl": attack}))
    with pytest.raises(NotVectors) as caught:
        brought(tmp_path, zipped({"a.txt": b"nada aqui\n" * 50, "b.vec": b"rei 0,1 0,2\n"}))
    assert caught.value.fault is FileFault.COMMA


@pytest.mark.parametrize(
    "pack",
    [
        gzip.compress,
        bz2.compress,
        lzma.compress,
        lambda content: gzip.compress(gzip.compress(content)),
        lambda content: zipped({"a.gz": gzip.compress(content)}),
        lambda content: taped({"a.zip": zipped({"a.vec": content})}),
        lambda content: lzma.compress(taped({"a.vec": content})),
        lambda content: bz2.compress(taped({"a.vec": content})),
    ],
)
def test_packings_may_lie_one_in_the_other(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    assert brought(tmp_path, pack(VECTORS)).words == 4


@pytest.mark.parametrize(
    "pack", [gzip.compress, bz2.compress, lzma.compress, lambda content: taped({"a": content})]
)
def test_a_packed_file_that_was_cut_off_is_named_as_such(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    whole = pack(VECTORS * 500)
    for size in (20, len(whole) // 2, len(whole) - 9):
        if size < 600 or pack in {gzip.compress, bz2.compress, lzma.compress}:
            with pytest.raises(NotVectors) as caught:
                brought(tmp_path, whole[:size])
            assert caught.value.fault in {FileFault.PACKING, FileFault.NOTHING, FileFault.BINARY}


def test_a_tape_of_compressed_zeros_is_a_bomb(tmp_path: Path) -> None:
    bomb = gzip.compress(taped({"a.vec": b"rei" + b" 0" * 40 + b"\n" + bytes(80_000_000)}))
    with pytest.raises(UnpacksTooFar):
        brought(tmp_path, bomb)


def test_links_and_folders_in_a_tape_are_passed_over(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, kind in (("pasta", tarfile.DIRTYPE), ("elo", tarfile.SYMTYPE), ("fita", tarfile.FIFOTYPE)):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
        member = tarfile.TarInfo("../../a.vec")
        member.size = len(VECTORS)
        archive.addfile(member, io.BytesIO(VECTORS))
    assert brought(tmp_path, packed.getvalue()).words == 4
    assert not (tmp_path.parent.parent / "a.vec").exists()
