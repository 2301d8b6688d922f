"""Buttons that ask a question again with the word that was perhaps meant; buttons signed with who asked."""

import unicodedata
from dataclasses import replace

from embeddings.errors import UnknownWord
from handlers.context.command import Request
from handlers.errors import InModel
from handlers.reading.arguments import quoted, standing_alone
from rendering.followups import rows, suggestion
from rendering.reply import AnyButton, FollowUp, Keyboard
from rendering.typed import visible


def corrections(request: Request, error: UnknownWord | InModel) -> Keyboard:
    """Make buttons that ask the same question with another word in the place of an unknown one."""
    unknown = error.error if isinstance(error, InModel) else error
    if not isinstance(unknown, UnknownWord):
        return ()
    typed = visible(unicodedata.normalize("NFC", request.text))
    found = standing_alone(unknown.word)
    if not found.search(typed):
        return ()
    return rows(
        suggestion(word, request.key, found.sub(lambda _, word=word: quoted(word), typed))  # type: ignore[misc]
        for word in unknown.suggestions
    )


def signed(keyboard: Keyboard, person: int | None) -> Keyboard:
    """Say of each question on a button whose words it has, so that they go when that person is forgotten."""
    return tuple(tuple(_sign(button, person) for button in row) for row in keyboard)


def _sign(button: AnyButton, person: int | None) -> AnyButton:
    return replace(button, person=person) if isinstance(button, FollowUp) else button
