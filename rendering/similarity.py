"""`/similar`: a cosine, its meaning, and the reasons why it may mislead."""

from math import floor

from markupsafe import Markup

from embeddings.language.people import words_may_be_biased
from embeddings.results import AnyTerm, Inferred, ModelCard, Phrase, Similarity, name
from embeddings.table.random_pairs import SAMPLE_SIZE, Nearness, nearness
from rendering.catalog import COMPLETE, Catalog
from rendering.opposites import opposed_line
from rendering.reply import Reply, lines, paragraphs
from rendering.terms import (
    caveats,
    foreign_notes,
    inferred_how,
    is_foreign,
    letters_alone,
    tied_lines,
    words_in_bold,
)

_MOST_COMMON = 4
_THE_SAME = 0.99999  # of two phrases: the same words in another order
_SOUNDS_MUCH = 0.5  # a greater share of random pairs sounds as if two words were near


def pair_ties_people(answer: Similarity, card: ModelCard) -> bool:
    """Say whether two words tie a gender or a group of people to a profession or a judgement."""
    return words_may_be_biased(card.language, (name(answer.first), name(answer.second)))


def similarity_reply(catalog: Catalog, answer: Similarity, card: ModelCard) -> Reply:
    """Say the cosine, how near that is, what a cosine is, and why this one may mislead."""
    headline = catalog.html(
        "similar-answer",
        first=name(answer.first),
        second=name(answer.second),
        cosine=answer.cosine,
    )
    percentile = _how_near(catalog, answer)
    foreign = next(filter(is_foreign, (answer.first, answer.second)), None)
    how = None if foreign is None else inferred_how(catalog, foreign)
    said = [trap for trap in [_trap(catalog, answer), *_caveats(catalog, answer)] if trap not in {None, how}]
    guessed = any(isinstance(term, Inferred) for term in (answer.first, answer.second))
    by_meaning = not (answer.same_word or answer.same_row or guessed or answer.common)
    meaning = catalog.html("similar-meaning", opposed=int(answer.opposed is not None))
    return Reply(
        paragraphs(
            lines(headline, percentile if by_meaning else None),
            _untrue(catalog, answer),
            catalog.html("people-bias") if pair_ties_people(answer, card) else None,
            lines(*said) if said else None,
            how,
            opposed_line(catalog, () if answer.opposed is None else (answer.opposed,)),
            meaning,
        ),
        lessons=(meaning,) if how is None else (how, meaning),
    )


def whether_similar(catalog: Catalog, answer: Similarity) -> Markup | None:
    """Answer yes, more or less or no to whether two words are similar.

    None where the words are one row, in a table of few words, and of people: there no yes may lead. Of words
    that only their letters made known it says that nobody can tell.
    """
    judges = any(
        words_may_be_biased(language, (name(answer.first), name(answer.second))) for language in COMPLETE
    )
    if answer.same_word or answer.same_row or answer.few or judges:
        return None
    if words := letters_alone(answer.first, answer.second):
        return catalog.html("similar-whether-spelled", words=words_in_bold(catalog, words))
    return catalog.html("similar-whether", near=nearness(answer.less_similar))


def whether_much(catalog: Catalog, answer: Similarity) -> Markup | None:
    """Say whether the number of two words is much; None where that could not be said of these words."""
    if whether_similar(catalog, answer) is None or letters_alone(answer.first, answer.second):
        return None
    near, words = nearness(answer.less_similar), {"first": name(answer.first), "second": name(answer.second)}
    said = catalog.html("similar-much", near=near, cosine=answer.cosine, **words)
    place = among_random_pairs(catalog, answer.cosine, answer.less_similar)
    return Markup(" ").join((said, place))


def _untrue(catalog: Catalog, answer: Similarity) -> Markup | None:
    """Say that a number comes from a word that is known badly, or from words that two phrases share."""
    badly = common = None
    if answer.badly_known and not answer.same_word:
        words = words_in_bold(catalog, answer.badly_known)
        badly = catalog.html("similar-badly-known", words=words, count=len(answer.badly_known))
    if answer.common and not answer.same_word:
        words = words_in_bold(catalog, answer.common[:_MOST_COMMON])
        common = catalog.html("similar-common", words=words, count=len(answer.common[:_MOST_COMMON]))
        if answer.cosine > _THE_SAME:
            common = catalog.html("similar-order")
    return lines(badly, common) if badly or common else None


def _how_near(catalog: Catalog, answer: Similarity) -> Markup:
    """Say in words how near two words are, then their place among random pairs, and what that is worth."""
    place = among_random_pairs(catalog, answer.cosine, answer.less_similar)
    if answer.few:
        return place
    near = nearness(answer.less_similar)
    much = near is Nearness.HARDLY and answer.less_similar > _SOUNDS_MUCH
    warned = catalog.html("similar-sounds-much") if much else None
    said = (catalog.html("similar-near", near=near), place, warned)
    return Markup(" ").join(part for part in said if part is not None)


def among_random_pairs(catalog: Catalog, cosine: float, less_similar: float) -> Markup:
    """Say of which share of the random pairs a cosine is greater."""
    return catalog.html("similar-percentile", less=of_hundred(less_similar), cosine=cosine, pairs=SAMPLE_SIZE)


def of_hundred(share: float) -> float:
    """Write a share as a number of 100, rounded down; in the last hundredth, with one decimal."""
    return floor(100 * share) if share < 0.99 else floor(1000 * share) / 10


def _trap(catalog: Catalog, answer: Similarity) -> Markup | None:
    if answer.same_word:
        return catalog.html("similar-same-word")
    if answer.tied is not None:
        return tied_lines(catalog, answer.tied, name(answer.first), name(answer.second))[0]
    if answer.same_row:
        return catalog.html("similar-same-row", first=name(answer.first), second=name(answer.second))
    return None


def _caveats(catalog: Catalog, answer: Similarity) -> list[Markup]:
    foreign = foreign_notes(catalog, (answer.first, answer.second))
    if len(foreign) == 1 and is_foreign(answer.first) and is_foreign(answer.second):
        return [*foreign, inferred_how(catalog, answer.first)]
    said = _of_term(catalog, answer.first)
    if not (answer.same_row or answer.same_word):  # what is true of their one row is said once
        said += _of_term(catalog, answer.second)
    return list(dict.fromkeys(said))


def _of_term(catalog: Catalog, term: AnyTerm) -> list[Markup]:
    if isinstance(term, Phrase):
        mean = catalog.html("similar-phrase", phrase=term.text, known=len(term.known))
        return [mean, *caveats(catalog, term)]
    return caveats(catalog, term)
