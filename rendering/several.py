"""What must be said about several words at once, in few lines."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.errors import ForeignWord, NotAWord, NothingKnown, SeveralUnknown, UnknownWord
from embeddings.results import AnyTerm, Inferred, Phrase, Word, name
from rendering.arguments import example
from rendering.catalog import Catalog
from rendering.errors import nothing_known_reply, unknown_word_reply
from rendering.reply import Reply, lines
from rendering.terms import (
    foreign_notes,
    inferred_how,
    inferred_note,
    is_foreign,
    other_form,
    unknown_tokens,
)
from rendering.typed import shown

_TITLE_LENGTH = 44
NAME_LENGTH = 32
_MOST_NOTES = 8
_MOST_UNKNOWN = 5
_LIST_LENGTH = 160


def called(term: AnyTerm) -> str:
    """Return a name for one of several terms; it is shorter than for a single term."""
    return shown(name(term), NAME_LENGTH)


def warnings(catalog: Catalog, terms: Sequence[AnyTerm]) -> list[Markup]:
    """Say which words have inferred vectors, and which different words have the same vector."""
    return [*_inferred(catalog, terms), *_one_row(catalog, terms)]


def _inferred(catalog: Catalog, terms: Sequence[AnyTerm]) -> list[Markup]:
    unknown = (term for term in terms if isinstance(term, Inferred) and not is_foreign(term))
    guessed = dict.fromkeys(f"“{called(term)}”" for term in unknown)
    foreign = foreign_notes(catalog, terms)
    if not guessed:
        return foreign
    words = catalog.verbatim(shown(", ".join(guessed), _LIST_LENGTH))
    return [*foreign, catalog.html("several-inferred", words=words, count=len(guessed))]


def _one_row(catalog: Catalog, terms: Sequence[AnyTerm]) -> list[Markup]:
    together: dict[int, dict[str, None]] = {}
    for term in terms:
        if isinstance(term, Word):
            together.setdefault(term.row, {})[called(term)] = None
    return [
        catalog.html(
            "several-one-row", words=catalog.verbatim(shown(catalog.every(list(words)), _LIST_LENGTH))
        )
        for words in together.values()
        if len(words) > 1
    ]


def notes(catalog: Catalog, terms: Sequence[AnyTerm]) -> list[Markup]:
    """List shared rows, other spellings, phrases and tokens without a vector: eight, then how many more."""
    said: list[Markup | None] = [_shared(catalog, terms)]
    for term in terms:
        if is_foreign(term):  # `warnings` says which it is
            said.append(inferred_how(catalog, term))
        elif isinstance(term, Inferred):
            said += [inferred_note(catalog, term), inferred_how(catalog, term)]
        elif isinstance(term, Phrase):
            phrase = catalog.html("similar-phrase", phrase=called(term), known=len(term.known))
            said += [phrase, unknown_tokens(catalog, term)]
        else:
            said.append(other_form(catalog, term))
    noted = list(dict.fromkeys(note for note in said if note is not None))
    left = len(noted) - _MOST_NOTES
    return noted if left <= 0 else [*noted[:_MOST_NOTES], catalog.html("several-notes-left", count=left)]


def several_unknown_reply(catalog: Catalog, error: SeveralUnknown) -> Reply:
    """Say of each text that it has no vector, with suggestions: of five, then how many more there are."""
    unknown = list(dict.fromkeys(_unknown(catalog, one) for one in error.unknown))
    said, left = unknown[:_MOST_UNKNOWN], len(unknown) - _MOST_UNKNOWN
    return Reply(lines(*said, catalog.html("several-unknown-left", count=left) if left > 0 else None))


def left_out_line(catalog: Catalog, words: Sequence[str]) -> Markup:
    """Name the words of a list that have no vector, above an answer about the others."""
    named = ", ".join(f"“{shown(word, NAME_LENGTH)}”" for word in dict.fromkeys(words))
    return catalog.html("several-left-out", words=catalog.verbatim(shown(named, _LIST_LENGTH)))


def several_count_reply(catalog: Catalog, command: str, count: int, least: int, most: int) -> Reply:
    """Say how many words a command takes, with an example."""
    name = catalog.command(command)
    lists = command == "bias"  # its example names a test
    shown = f"/{name} {catalog.text('bias-lists-example')}" if lists else example(catalog, command)
    values = {"key": command, "command": name, "example": catalog.verbatim(shown)}
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
    if error.suggestions or isinstance(error, NotAWord | ForeignWord):
        return unknown_word_reply(catalog, error).text
    # without the hint about spelling, which would come many times
    return catalog.html("error-unknown-word", word=error.word)


def _shared(catalog: Catalog, terms: Sequence[AnyTerm]) -> Markup | None:
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
