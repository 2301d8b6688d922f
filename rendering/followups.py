"""The buttons under an answer: short labels, in rows that fit a phone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rendering.catalog import Catalog
from rendering.reply import AnyButton, CopyButton, FollowUp, Keyboard, ShareButton
from rendering.typed import shown

_LABEL_LENGTHS = {1: 40, 2: 19, 3: 12}  # characters of each label that a phone shows, by buttons in a row
_WORD_LENGTH = 24
_MOST_BUTTONS = 6
_SUGGESTION_LENGTH = 24
_QUERY_LIMIT = _COPY_LIMIT = 256
_LABELS = (
    *("neighbours", "map", "near", "vector", "embedding", "rank", "farthest", "compare", "models", "matrix"),
    *("oddone", "similar", "tokens-first", "tokens-second"),
)
_DIGITS = 9  # enough to read the same float32 again


def follow_up(catalog: Catalog, label: str, command: str, text: str, *, word: str = "") -> FollowUp:
    """Make a button that asks a question; `label` names its sentence, which may mention a word."""
    return FollowUp(catalog.text(f"follow-{label}", word=shown(word, _WORD_LENGTH)), command, text)


def may_be_label(catalog: Catalog, text: str) -> bool:
    """Say whether a text in lower case may be the name of a button of `follow_up`."""
    begins = (catalog.text(f"follow-{label}", word="").strip().casefold() for label in _LABELS)
    return any(text.startswith(one) for one in begins)


def neighbours_button(catalog: Catalog, text: str, word: str) -> FollowUp:
    """Make a button that asks for the neighbours of a text; `word` is its name on the label."""
    return follow_up(catalog, "neighbours", "neighbors", text, word=word)


def suggestion(word: str, command: str, text: str) -> FollowUp:
    """Make a button that asks the same with another word."""
    return FollowUp(shown(word, _SUGGESTION_LENGTH), command, text)


def copy_button(catalog: Catalog, weights: Sequence[float]) -> CopyButton:
    """Make a button that copies a vector's first components, exact, as a list that numpy takes."""
    written = f"[{weights[0]:.{_DIGITS}g}]"
    for weight in weights[1:]:
        longer = f"{written[:-1]}, {weight:.{_DIGITS}g}]"
        if len(longer) > _COPY_LIMIT:
            break
        written = longer
    return CopyButton(catalog.text("follow-copy"), written)


def share_button(catalog: Catalog, command: str, text: str) -> ShareButton | None:
    """Make a button that carries a question to another chat; None for one too long for an inline query."""
    query = f"/{command} {' '.join(text.split())}"
    short = len(query) <= _QUERY_LIMIT
    return ShareButton(catalog.text("follow-share"), query) if short else None


def rows(buttons: Iterable[AnyButton]) -> Keyboard:
    """Put buttons into rows, in their order: up to three in one, as far as their labels fit."""
    filled: list[tuple[AnyButton, ...]] = []
    for button in buttons:
        longer = (*filled[-1], button) if filled else ()
        if longer and max(len(one.label) for one in longer) <= _LABEL_LENGTHS.get(len(longer), 0):
            filled[-1] = longer
        else:
            filled.append((button,))
    return tuple(filled)


def six_at_most(catalog: Catalog, keyboard: Keyboard, command: str, text: str) -> Keyboard:
    """Leave six buttons below an answer; where there are more, the last one brings them all."""
    if sum(map(len, keyboard)) <= _MOST_BUTTONS:
        return keyboard
    kept: list[tuple[AnyButton, ...]] = []
    for row in keyboard:
        kept.append(row[: _MOST_BUTTONS - 1 - sum(map(len, kept))])
    *above, last = filter(None, kept)
    more = FollowUp(catalog.text("follow-more"), command, text, opens=True)
    return (*above, *rows((*last, more)))


def signed(keyboard: Keyboard, person: int | None) -> Keyboard:
    """Give each question on a button the person whose words it has: they are deleted with that person."""
    return tuple(
        tuple(replace(one, person=person) if isinstance(one, FollowUp) else one for one in row)
        for row in keyboard
    )
