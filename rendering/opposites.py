"""Opposites: what a list says of words that are shown together, and the answer of `/contrario`."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.ask.opposites import Opposite, OppositesFound
from embeddings.results import Opposed, Phrase, name
from rendering.catalog import Catalog
from rendering.followups import rows
from rendering.reply import Reply, lines, paragraphs
from rendering.talk import question_button
from rendering.terms import caveats
from rendering.typed import shown

_MOST_PAIRS = 3
_MOST_ASKED = 6
_LENGTH = 24


def near_opposites(catalog: Catalog, opposed: Sequence[Opposed]) -> Markup | None:
    """Say which neighbours are listed as opposites of the word, and why they are near nevertheless."""
    if not opposed:
        return None
    told = [
        catalog.html(sentence, words=_every(catalog, words), count=len(words), word=_short(opposed[0].first))
        for sentence, words in (
            ("opposed-near", [one.second for one in opposed if not one.pair]),
            ("opposed-near-pair", [one.second for one in opposed if one.pair]),
        )
        if words
    ]
    return Markup(" ").join([*told, _source(catalog, opposed)])


def opposed_line(catalog: Catalog, opposed: Sequence[Opposed]) -> Markup | None:
    """Say which words of a question are listed as opposites, and that a cosine doesn't show it."""
    if not opposed:
        return None
    pairs = [
        catalog.html(
            "opposed-pair" if one.pair else "opposed-contraries",
            first=_short(one.first),
            second=_short(one.second),
        )
        for one in opposed[:_MOST_PAIRS]
    ]
    unseen = catalog.html("opposed-unseen-pair" if _all_pairs(opposed) else "opposed-unseen")
    return Markup(" ").join([*pairs, unseen, _source(catalog, opposed)])


def _source(catalog: Catalog, opposed: Sequence[Opposed]) -> Markup:
    return catalog.html("opposed-source-pair" if _all_pairs(opposed) else "opposed-source")


def _all_pairs(opposed: Sequence[Opposed]) -> bool:
    """Say whether none are contraries: nobody expects −1 of `rei` and `rainha`."""
    return all(one.pair for one in opposed)


def which_opposite_reply(catalog: Catalog, command: str, texts: Sequence[str]) -> Reply:
    """Say that an opposite is that of one word, and let one of several be tapped."""
    buttons = (question_button(catalog, command, text) for text in texts[:_MOST_ASKED])
    return Reply(catalog.html("opposite-which"), keyboard=rows(buttons))


def opposites_reply(catalog: Catalog, answer: OppositesFound, listed: int) -> Reply:
    """Name the listed opposites of a word with their cosines; `listed` is how many pairs the list has."""
    word = name(answer.term)
    found = [
        catalog.html(sentence, word=word, words=catalog.every([_measured(catalog, one) for one in words]))
        for sentence, words in (
            ("opposite-answer", answer.contraries),
            ("opposite-counterpart", answer.counterparts),
        )
        if words
    ]
    if not found:
        kind = "opposite-phrase" if isinstance(answer.term, Phrase) else "opposite-unlisted"
        return Reply(paragraphs(catalog.html(kind, word=word, pairs=listed), catalog.html("opposite-why")))
    notes = caveats(catalog, answer.term)
    said = lines(*notes) if notes else None
    return Reply(
        paragraphs(lines(*found), said, catalog.html("opposite-listed"), catalog.html("opposite-why"))
    )


def _measured(catalog: Catalog, one: Opposite) -> Markup:
    if one.cosine is None:
        return catalog.html("opposite-word", word=_short(one.word))
    return catalog.html("opposite-word-measured", word=_short(one.word), cosine=one.cosine)


def _every(catalog: Catalog, words: Sequence[str]) -> str:
    return catalog.every([Markup("<b>{}</b>").format(_short(word)) for word in words])


def _short(word: str) -> str:
    return shown(word, _LENGTH)
