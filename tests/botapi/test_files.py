import struct

import pytest

from botapi.errors import ApiError
from botapi.files import LARGEST_DOCUMENT, FileStore, picture_size
from botapi.keeping import Counters, Forgetful
from botapi.record import Upload
from tests.botapi.raw import png


def jpeg(width: int, height: int) -> bytes:
    """The beginning of a JPEG: a JFIF segment, then the frame with its size."""
    jfif = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + bytes(9)
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + jfif + frame


@pytest.mark.parametrize("picture", [png(31, 17), jpeg(31, 17)], ids=["png", "jpeg"])
def test_the_size_of_a_picture_is_read(picture: bytes) -> None:
    assert picture_size(picture) == (31, 17)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_has_no_size(content: bytes) -> None:
    assert picture_size(content) is None


def test_a_document_has_a_largest_size() -> None:
    with pytest.raises(ApiError, match="too big"):
        FileStore(Forgetful(), Counters(Forgetful())).document(Upload("a.bin", bytes(LARGEST_DOCUMENT + 1)))
