"""What people send besides text: pictures, files, voices, stickers, places, cards of people.

Each is written as the fields of a message. A caption stands under what can have one.
"""

from dataclasses import dataclass
from typing import Any, Final, Protocol

from botapi.entities import utf16_length
from botapi.files import FileStore
from botapi.record import Upload
from botapi.sending import LONGEST_CAPTION, caption_content

Fields = dict[str, Any]
STICKER_SIDE: Final = 512  # pixels: the width and the height of every sticker on Telegram


class Attachment(Protocol):
    """Something that a person sends."""

    def to_json(self, files: FileStore) -> Fields:
        """Return the fields of a message that hold it; its file is kept."""


@dataclass(frozen=True, slots=True)
class GivenPhoto:
    """A picture: PNG or JPEG."""

    file: Upload

    def to_json(self, files: FileStore) -> Fields:
        """Return it in Telegram's sizes."""
        return {"photo": files.photo(self.file).photo_json()}


@dataclass(frozen=True, slots=True)
class GivenDocument:
    """A file of any kind."""

    file: Upload

    def to_json(self, files: FileStore) -> Fields:
        """Return the file with its name."""
        return {"document": files.document(self.file).document_json()}


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice message of some seconds."""

    file: Upload
    seconds: int = 1

    def to_json(self, files: FileStore) -> Fields:
        """Return the sound."""
        kept = files.other("voice", self.file)
        return {"voice": {**kept.to_json(), "duration": self.seconds, "mime_type": kept.mime_type}}


@dataclass(frozen=True, slots=True)
class Sticker:
    """A drawing in the place of words: a WebP or PNG that stands for an emoji."""

    file: Upload
    emoji: str = ""

    def to_json(self, files: FileStore) -> Fields:
        """Return the drawing, which neither moves nor belongs to a set."""
        size = dict.fromkeys(("width", "height"), STICKER_SIDE)
        still = {"type": "regular", "is_animated": False, "is_video": False}
        meaning = {"emoji": self.emoji} if self.emoji else {}
        return {"sticker": {**files.other("sticker", self.file).to_json(), **still, **size, **meaning}}


@dataclass(frozen=True, slots=True)
class Location:
    """A place, in degrees."""

    latitude: float
    longitude: float

    def to_json(self, _files: FileStore) -> Fields:
        """Return the place."""
        return {"location": {"latitude": self.latitude, "longitude": self.longitude}}


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody's number, to be called."""

    phone_number: str
    first_name: str

    def to_json(self, _files: FileStore) -> Fields:
        """Return the card."""
        return {"contact": {"phone_number": self.phone_number, "first_name": self.first_name}}


@dataclass(frozen=True, slots=True)
class Other:
    """Anything without a class here: fields of a Message as they are, such as `{"dice": ...}`."""

    fields: Fields

    def to_json(self, _files: FileStore) -> Fields:
        """Return the fields."""
        return dict(self.fields)


def caption_fields(caption: str) -> Fields:
    """Return the fields of a caption as a person types it. Raises ValueError for one that is too long."""
    if utf16_length(caption) > LONGEST_CAPTION:
        raise ValueError(f"a caption has at most {LONGEST_CAPTION} UTF-16 code units")
    return caption_content(caption, None, None)
