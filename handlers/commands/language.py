"""The language in which a chat is answered."""

from handlers.context.command import Act, Command, Request
from handlers.errors import NotNow, UnknownLanguage
from handlers.reading.arguments import tidy, word_or_phrase
from rendering.languages import language_choice, spoken_language
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.errors import StorageError


async def language(request: Request) -> Reply:
    """Answer `/idioma pt|en|...` by remembering the chat's language; without a text, by naming it."""
    asked = word_or_phrase(tidy(request.text))
    if not asked:
        return language_choice(request.catalog, request.services.catalogs)
    chosen = spoken_language(request.services.catalogs, asked)
    if chosen is None:
        raise UnknownLanguage(asked, tuple(request.services.catalogs))
    try:
        await request.services.chats.set_language(request.chat, chosen.language)
    except StorageError as error:
        raise NotNow("language-not-kept") from error
    return Reply(chosen.html("language-changed"))


COMMANDS: tuple[Command, ...] = (Act(key="language", topic=Topic.YOU, act=language, for_admins=True),)
