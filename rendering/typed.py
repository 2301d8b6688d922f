"""What people typed, made fit to be shown: short, visible and unable to disturb the text around it."""

import unicodedata

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_KEPT_FORMATS = frozenset({"\u200c", "\u200d"})  # joiners: Persian spelling and emoji families need them


def shown(text: str, limit: int = 64) -> str:
    """Give `text` on one line, without control or direction marks, at most `limit` characters.

    Right-to-left text is isolated, so that the sentence around it keeps its order.
    """
    line = " ".join(visible(text).split())
    short = line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
    if any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in short):
        return f"{_FIRST_STRONG_ISOLATE}{short}{_POP_ISOLATE}"
    return short


def visible(text: str) -> str:
    """Give `text` without control characters and marks of direction; white space stays."""
    if text.isprintable():  # most are: nothing is to be left out
        return text
    return "".join(character for character in text if _is_visible(character))


def _is_visible(character: str) -> bool:
    if character.isspace() or character in _KEPT_FORMATS:
        return True
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs"}
