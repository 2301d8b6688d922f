"""The neighbours of a word: the rows nearest to it, all of them or a clean list of real other words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from embeddings.ask.badly_known import badly_known
from embeddings.ask.phrase_content import phrase_content
from embeddings.ask.senses import listed_senses, senses
from embeddings.ask.tied import tied
from embeddings.ask.words import resolve_or_infer
from embeddings.errors import NoSpeechParts
from embeddings.language.inflections import is_infinitive
from embeddings.results import AnyTerm, Opposed, Tied, Word
from embeddings.search.nearest_rows import Scored, nearest_rows
from embeddings.search.opposed import opposed_to
from embeddings.search.same_word import lemma
from embeddings.search.shown_words import Reason, Sieve, reading
from embeddings.table.space import Space, Vector
from embeddings.table.speech_parts import Part

MOST_NEIGHBOURS = 30
LOOKED_AT = 2  # about how many rows a search reads for each row that a clean list shows
SHOWN_HELD = 5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A row near a direction: its most frequent word and its cosine, in [-1, 1]."""

    word: str
    row: int
    cosine: float


@dataclass(frozen=True, slots=True)
class Held:
    """How many rows were held back for one reason, and the words of the first ones if they are not coarse."""

    reason: Reason
    count: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest words, the nearest first; with `everything` only coarse words are held back.

    `rows` counts the rows that were compared: all that have a word and a vector, except the word's own row.
    `senses` has the found words of each sense, for a word that is known to have several, and `listed` the
    words that name each. `opposed` are those
    that a list names as the word's opposites. `part` is the only part of speech that is listed, None for all.
    `badly_known` says that what is near the word may be so by its letters or by chance, `tied` why the first
    of the found is nearly equal to it, if it is. `nearer` is a real word that other languages have too: it
    was held back, and is nearer than all that were found. `content` is a phrase without its small words.
    """

    term: AnyTerm
    found: tuple[Neighbour, ...]
    held: tuple[Held, ...]
    everything: bool
    rows: int
    senses: tuple[tuple[str, ...], ...] = ()
    listed: tuple[tuple[str, ...], ...] = ()
    opposed: tuple[Opposed, ...] = ()
    part: str | None = None
    badly_known: bool = False
    tied: Tied | None = None
    nearer: Neighbour | None = None
    content: str | None = None


def neighbours(
    space: Space,
    text: str,
    count: int = 10,
    everything: bool = False,  # noqa: FBT001, FBT002 - an operation's arguments come in order
    part: str | None = None,
) -> Neighbours:
    """Return the `count` nearest words to a word or phrase, at most MOST_NEIGHBOURS.

    With `everything` this is gensim's `most_similar(topn=)` without coarse words. Without, the list is clean:
    it has real words only, one form of each, no form of the question's own word, and from the built-in model
    only words that it knows well. With a `part` of speech, as "verb", both lists have only words that a
    dictionary takes for one. The result is exact: it is that of a full sort, and rows are read until `count`
    words are found. Raises what `resolve_or_infer` raises, and NoSpeechParts for a part where none are known.
    """
    if part is not None and space.parts is None:
        raise NoSpeechParts(space.card.name)
    count = max(1, min(count, MOST_NEIGHBOURS))
    term, vector = resolve_or_infer(space, text)
    own = term.row if isinstance(term, Word) else None
    near = nearest_rows(space, vector, count if everything else LOOKED_AT * count, own)
    if part is not None:
        near = (one for one in near if _is_mainly(space, one.row, Part[part.upper()]))
    listed = _uncleaned(space, near, count) if everything else _cleaned(space, term, vector, near, count)
    found = listed.found
    return Neighbours(
        term,
        found,
        listed.held,
        everything,
        rows=len(space.meaningful) - (own is not None),
        senses=senses(space, term, {one.word: one.row for one in found}),
        listed=listed_senses(space, term),
        nearer=listed.nearer,
        opposed=opposed_to(space, term, [one.word for one in found]),
        part=part,
        badly_known=badly_known(space, term),
        tied=_tied(space, term, found),
        content=phrase_content(space, term),
    )


def _tied(space: Space, term: AnyTerm, found: Sequence[Neighbour]) -> Tied | None:
    nearest = space.find(found[0].word) if found else None
    return None if nearest is None else tied(space, term, nearest, found[0].cosine)


def _is_mainly(space: Space, row: int, part: Part) -> bool:
    """Say whether a row's word is of a part of speech; `corrida` is no verb, although it is a form of one."""
    parts = space.part(row)
    if part is not Part.VERB or not parts & (Part.NOUN | Part.ADJECTIVE):
        return part in parts
    return part in parts and _names_a_verb(space, space.word(row))


def _names_a_verb(space: Space, word: str) -> bool:
    return is_infinitive(word) if space.card.language == "pt" else lemma(space, word) == word


def named(space: Space, scored: Scored) -> Neighbour:
    """Return a ranked row as a neighbour, with its word."""
    return Neighbour(space.word(scored.row), scored.row, scored.score)


class _Listed(NamedTuple):
    """What was found and held back, and the word of other languages that was held back before all found."""

    found: tuple[Neighbour, ...]
    held: tuple[Held, ...]
    nearer: Neighbour | None = None


def _uncleaned(space: Space, near: Iterator[Scored], count: int) -> _Listed:
    kept: list[Neighbour] = []
    hidden = 0
    for one in near:
        neighbour = named(space, one)
        if space.hides(neighbour.word):
            hidden += 1
            continue
        kept.append(neighbour)
        if len(kept) == count:
            break
    return _Listed(tuple(kept), (Held(Reason.COARSE, hidden, ()),) if hidden else ())


def _cleaned(space: Space, term: AnyTerm, vector: Vector, near: Iterator[Scored], count: int) -> _Listed:
    sieve = Sieve(space, term, vector)
    kept: list[Neighbour] = []
    nearer: Neighbour | None = None
    held: dict[Reason, list[str]] = {reason: [] for reason in Reason}
    for one in near:
        read = reading(space, one.row)
        reason = sieve.reason(read)
        if reason is not None:
            held[reason].append(read.word)
            if reason is Reason.ABROAD and not kept:
                nearer = nearer or named(space, one)
            continue
        kept.append(Neighbour(read.word, one.row, one.score))
        if len(kept) == count:
            break
    return _Listed(tuple(kept), tuple(_held(*one) for one in held.items() if one[1]), nearer)


def _held(reason: Reason, words: Sequence[str]) -> Held:
    named = () if reason is Reason.COARSE else tuple(words[:SHOWN_HELD])
    return Held(reason, len(words), named)
