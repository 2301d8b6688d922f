"""The language in which a chat is answered."""

from handlers.arguments import tidy
from handlers.command import Command, Request
from handlers.errors import NotNow, UnknownLanguage
from rendering.catalog import LOCALES
from rendering.reply import Reply
from storage.errors import StorageError

_SPOKEN = {
    "pt": ("pt", "pt-br", "pt-pt", "português", "portugues", "portuguese"),
    "en": ("en", "en-us", "en-gb", "inglês", "ingles", "english"),
}


async def language(request: Request) -> Reply:
    """Answer `/idioma pt|en` by remembering the chat's language; without a text, by naming it."""
    asked = tidy(request.text)
    if not asked:
        spoken = request.catalog.text("language-name")
        return Reply(request.catalog.html("language-choose", language=spoken))
    chosen = _language(asked)
    try:
        await request.services.chats.set_language(request.chat, chosen)
    except StorageError as error:
        raise NotNow("language-not-kept") from error
    return Reply(request.services.catalogs.of(chosen).html("language-changed"))


def _language(asked: str) -> str:
    for spoken in LOCALES:
        if asked.lower().replace("_", "-") in _SPOKEN[spoken]:
            return spoken
    raise UnknownLanguage(asked)


COMMANDS = (Command("idioma", "language", language, asks_model=False),)
