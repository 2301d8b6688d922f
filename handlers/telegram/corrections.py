"""Buttons that ask a question again with the words that were perhaps meant."""

from embeddings.errors import EmbeddingError, SeveralUnknown, UnknownWord
from handlers.context.command import Request
from handlers.context.mending import mended
from handlers.errors import InModel
from rendering.followups import rows
from rendering.reply import Keyboard

_ALL = 5


def corrections(request: Request, error: EmbeddingError | InModel) -> Keyboard:
    """Make buttons that ask the same question with other words in the place of unknown ones.

    Where one of several has no other, there are none: the question could not be answered.
    """
    unknown = error.error if isinstance(error, InModel) else error
    several = unknown.unknown if isinstance(unknown, SeveralUnknown) else (unknown,)
    meant = {one.word: one.suggestions for one in several if isinstance(one, UnknownWord)}
    if len(meant) < len(several) or not all(meant.values()):
        return ()
    return rows(mended(request.key, request.text, meant, _ALL))
