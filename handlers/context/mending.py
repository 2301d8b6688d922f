"""Buttons that ask again with the words that were perhaps meant by misspelt ones."""

from collections.abc import Iterable, Mapping, Sequence

from embeddings.results import AnyTerm, Inferred
from handlers.reading.arguments import quoted, standing_alone
from handlers.reading.signs import spelled
from rendering.followups import suggestion
from rendering.reply import FollowUp

_MOST = 3
_JOINED = " + "


def mending(command: str, text: str, terms: Iterable[AnyTerm]) -> list[FollowUp]:
    """Offer words for those of an answer that are in no table and look misspelt.

    One such word has a button for each of the words that are spelled most like it, several have one together.
    """
    misspelt = {term.text: term.suggestions for term in terms if isinstance(term, Inferred)}
    return mended(command, text, {word: meant for word, meant in misspelt.items() if meant})


def mended(command: str, text: str, meant: Mapping[str, Sequence[str]], most: int = _MOST) -> list[FollowUp]:
    """Ask a text again with other words for the unknown ones; nothing where it doesn't have one of these."""
    typed = spelled(text)
    if not meant or not all(standing_alone(word).search(typed) for word in meant):
        return []
    if len(meant) > 1:
        first = {word: suggested[0] for word, suggested in meant.items()}
        return [suggestion(_JOINED.join(first.values()), command, _replaced(typed, first))]
    ((word, suggested),) = meant.items()
    return [suggestion(other, command, _replaced(typed, {word: other})) for other in suggested[:most]]


def _replaced(typed: str, words: Mapping[str, str]) -> str:
    for word, other in words.items():
        typed = standing_alone(word).sub(lambda _, other=other: quoted(other), typed)  # type: ignore[misc]
    return typed
