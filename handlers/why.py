"""Why an answer is what it is."""

from embeddings.why import Explanation, explanation
from handlers.answers import Operation
from handlers.arguments import pair
from handlers.command import Command, Request
from handlers.errors import NotNow
from rendering.reply import Reply
from rendering.why import why_reply
from storage.errors import StorageError

EXPLANATION = Operation("explanation", explanation, Explanation)

_EXPLAINED = "similar"
_LOOKED_THROUGH = 50  # questions back; whoever means an older one can write its words


async def why(request: Request) -> Reply:
    """Answer `/porque A B`; without words, for the similarity it replies to or the last one asked here."""
    text = _without_command(request.text) or await _last_similarity(request)
    answer = await request.answers.of(EXPLANATION, *pair(request.key, text))
    return why_reply(request.catalog, answer, request.answers.card)


def _without_command(text: str) -> str:
    """Take a quoted `/similar rei rainha` for its words."""
    if not text.startswith("/"):
        return text
    return text.partition(" ")[2]


async def _last_similarity(request: Request) -> str:
    if request.person is None:
        return ""
    try:
        page = await request.services.history.page(request.person, chat=request.chat, size=_LOOKED_THROUGH)
    except StorageError as error:
        raise NotNow("history-unavailable") from error
    return next((entry.text for entry in page.entries if entry.command == _EXPLAINED), "")


COMMANDS = (Command("porque", "why", why),)
