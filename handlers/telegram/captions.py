"""Texts that stand below a picture or a file, which the bot does not look at."""

from telegram import Message

from handlers.reading.asked import PlainQuestion
from handlers.reading.talk import Meaning, SmallTalk, Unclear

_SEEN = ("photo", "video", "animation", "document")
"""What people send with a caption, and the bot doesn't look at."""


def caption_of(message: Message) -> str | None:
    """Say what a text is the caption of, None for a message of text alone."""
    return next((kind for kind in _SEEN if message[kind]), None)


def below_picture(meaning: Meaning) -> Meaning:
    """Take for none what says something of the picture: a sentence that is only told, and `right?`."""
    if isinstance(meaning, SmallTalk) and meaning.loose:
        return Unclear((), asks=True)
    told = isinstance(meaning, PlainQuestion) and meaning.bare and meaning.loose
    return Unclear(tuple(meaning.text.split())) if told and isinstance(meaning, PlainQuestion) else meaning
