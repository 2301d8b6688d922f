"""What must be said about several words at once, in few lines."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.errors import NothingKnown, SeveralUnknown, UnknownWord
from embeddings.results import Phrase, Term, Word, name
from rendering.arguments import example
from rendering.catalog import Catalog
from rendering.errors import nothing_known_reply, unknown_word_reply
from rendering.reply import Reply, lines
from rendering.terms import other_form, unknown_tokens
from rendering.typed import shown

_TITLE_LENGTH = 44
NAME_LENGTH = 32
_MOST_NOTES = 8
_MOST_UNKNOWN = 5
_LIST_LENGTH = 160


def called(term: Term) -> str:
    """Return a name for one of several terms; it is shorter than for a single term."""
    return shown(name(term), NAME_LENGTH)


def one_row(catalog: Catalog, terms: Sequence[Term]) -> list[Markup]:
    """Say which different words of the question have the same vector."""
    together: dict[int, dict[str, None]] = {}
    for term in terms:
        if isinstance(term, Word):
            together.setdefault(term.row, {})[called(term)] = None
    return [
        catalog.html("several-one-row", words=catalog.verbatim(shown(", ".join(words), _LIST_LENGTH)))
        for words in together.values()
        if len(words) > 1
    ]


def notes(catalog: Catalog, terms: Sequence[Term]) -> list[Markup]:
    """List shared rows, other spellings, phrases and tokens without a vector: eight, then how many more."""
    said: list[Markup | None] = [_shared(catalog, terms)]
    for term in terms:
        if isinstance(term, Phrase):
            phrase = catalog.html("similar-phrase", phrase=called(term), known=len(term.known))
            said += [phrase, unknown_tokens(catalog, term)]
        else:
            said.append(other_form(catalog, term))
    noted = list(dict.fromkeys(note for note in said if note is not None))
    left = len(noted) - _MOST_NOTES
    return noted if left <= 0 else [*noted[:_MOST_NOTES], catalog.html("several-notes-left", count=left)]


def several_unknown_reply(catalog: Catalog, error: SeveralUnknown) -> Reply:
    """Say of each text that it has no vector, with suggestions: of five, then how many more there are."""
    said = [_unknown(catalog, one) for one in error.unknown[:_MOST_UNKNOWN]]
    left = len(error.unknown) - _MOST_UNKNOWN
    return Reply(lines(*said, catalog.html("several-unknown-left", count=left) if left > 0 else None))


def several_count_reply(catalog: Catalog, command: str, count: int, least: int, most: int) -> Reply:
    """Say how many words a command takes, with an example."""
    values = {"key": command, "command": catalog.command(command), "example": example(catalog, command)}
    return Reply(catalog.html("several-count", count=count, least=least, most=most, **values))


def misread_reply(catalog: Catalog, command: str, reason: str, limit: int) -> Reply:
    """Say why a sum or an axis could not be read, with an example."""
    why = catalog.html(f"misread-{reason}", limit=limit)
    return Reply(lines(why, catalog.html("misread-example", example=example(catalog, command))))


def tight_minus_reply(catalog: Catalog, error: UnknownWord) -> Reply:
    """Say that a word with a hyphen is not known, and how to write a minus."""
    return Reply(lines(unknown_word_reply(catalog, error).text, catalog.html("tight-minus")))


def _unknown(catalog: Catalog, error: UnknownWord | NothingKnown) -> Markup:
    if isinstance(error, NothingKnown):
        return nothing_known_reply(catalog, error).text
    if error.suggestions:
        return unknown_word_reply(catalog, error).text
    # without the hint about spelling, which would come many times
    return catalog.html("error-unknown-word", word=error.word)


def _shared(catalog: Catalog, terms: Sequence[Term]) -> Markup | None:
    shared = [
        f"{called(term)} (+{term.sharing})" for term in terms if isinstance(term, Word) and term.sharing
    ]
    if not shared:
        return None
    words = catalog.verbatim(shown(", ".join(dict.fromkeys(shared)), _LIST_LENGTH))
    return catalog.html("several-shared", words=words)


def title(catalog: Catalog, kind: str, words: str, count: int) -> str:
    """Title a picture with its words where they fit into one line, else with how many there are."""
    if count == 1 or len(words) <= _TITLE_LENGTH:
        return catalog.text(f"title-{kind}", words=words)
    return catalog.text(f"title-many-{kind}", count=count)
