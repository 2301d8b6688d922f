"""Buttons that ask a question again with the word that was perhaps meant."""

from embeddings.errors import UnknownWord
from handlers.context.command import Request
from handlers.errors import InModel
from handlers.reading.arguments import quoted, standing_alone
from handlers.reading.signs import spelled
from rendering.followups import rows, suggestion
from rendering.reply import Keyboard


def corrections(request: Request, error: UnknownWord | InModel) -> Keyboard:
    """Make buttons that ask the same question with another word in the place of an unknown one."""
    unknown = error.error if isinstance(error, InModel) else error
    if not isinstance(unknown, UnknownWord):
        return ()
    typed = spelled(request.text)
    found = standing_alone(unknown.word)
    if not found.search(typed):
        return ()
    return rows(
        suggestion(word, request.key, found.sub(lambda _, word=word: quoted(word), typed))  # type: ignore[misc]
        for word in unknown.suggestions
    )
