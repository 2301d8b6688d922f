"""Pictures as Telegram can be given them: by the id of one sent before, else drawn now."""

import logging
from dataclasses import dataclass

from handlers.service.picture_process import Studio
from rendering.pictures.kinds import Picture, Theme, picture_key
from storage.errors import StorageError
from storage.texts import Texts

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture to send: Telegram's id of one sent before, or the bytes of a PNG file."""

    file: str | bytes

    @property
    def is_known(self) -> bool:
        """Whether Telegram has it already."""
        return isinstance(self.file, str)


class Gallery:
    """Remembers which file Telegram keeps of which picture; a file's id is good for one bot only."""

    def __init__(self, texts: Texts, studio: Studio) -> None:
        self._texts = texts
        self._studio = studio

    async def known(self, bot: int, picture: Picture, theme: Theme) -> Photo | None:
        """Give a picture by its id, None if it was never sent or that is not known."""
        try:
            file_id = await self._texts.get(_key(bot, picture, theme))
        except StorageError as error:
            _log.debug("A picture's id could not be read: %s", error)
            return None
        return None if file_id is None else Photo(file_id)

    async def draw(self, picture: Picture, theme: Theme) -> Photo | None:
        """Draw a picture for a theme; None where it cannot be drawn."""
        content = await self._studio.draw(picture, theme)
        return None if content is None else Photo(content)

    async def keep(self, bot: int, picture: Picture, theme: Theme, file_id: str) -> None:
        """Remember the id of a picture that was sent."""
        try:
            await self._texts.put(_key(bot, picture, theme), file_id)
        except StorageError as error:
            _log.debug("A picture's id was not kept: %s", error)


def _key(bot: int, picture: Picture, theme: Theme) -> str:
    return f"photo:{bot}:{picture_key(picture, theme)[:40]}"
