"""`/analogia`: the words nearest to a sum, by two methods, and which of its own words rank above them."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from embeddings.ask.analogy import Analogy, Candidate, Summand
from embeddings.ask.sum_drawing import SumPlane
from embeddings.language.people import words_may_be_biased
from embeddings.results import Inferred, ModelCard, name
from rendering.catalog import Catalog
from rendering.parallelogram import drawn_sum, plane_sentence
from rendering.record import record
from rendering.reply import Reply, captioned, expandable, lines, paragraphs
from rendering.several import NAME_LENGTH, called, notes, warnings
from rendering.typed import shown

_IN_CAPTION = 4
_HARDLY_MOVED = 0.8  # the cosine of a result with the nearest of its terms: an angle of 37°


def analogy_reply(catalog: Catalog, answer: Analogy, card: ModelCard, plane: SumPlane | None = None) -> Reply:
    """Show the sum and its answer, the words of the question that rank above it, and both rankings.

    `plane` is the plane in which the sum is drawn, None if it is not drawn.
    """
    terms = [summand.term for summand in answer.summands]
    head = lines(_headline(catalog, answer), _in_the_way(catalog, answer), *warnings(catalog, terms))
    drawing, meaning = _drawn(catalog, answer, plane), catalog.html("analogy-meaning")
    measured = record(catalog, "analogies", card) if _is_proportion(answer) else None
    bias = catalog.html("people-bias") if sum_ties_people(answer, card) else None
    added = _ranking(catalog, answer, "added")
    multiplied = None if len(answer.summands) == 1 else _ranking(catalog, answer, "multiplied")
    text = paragraphs(
        head,
        bias,
        meaning,
        drawing,
        added,
        multiplied,
        measured,
        expandable([catalog.html("analogy-forms"), *notes(catalog, terms)]),
    )
    if answer.best is None or plane is None:
        return Reply(text, lessons=(meaning,))
    ways = ("added",) if len(answer.summands) == 1 else ("added", "multiplied")
    folded = [expandable([_ranking(catalog, answer, way, _IN_CAPTION)]) for way in ways]
    title = f"{written_sum(catalog, answer.summands).unescape()} ≈ {answer.best.word}"
    return Reply(
        text,
        picture=drawn_sum(catalog, answer, answer.best, plane, title),
        caption=captioned(head, bias, meaning, drawing, measured, *folded),
        lessons=(meaning,),
    )


def _is_proportion(answer: Analogy) -> bool:
    """Say whether a sum is of the kind whose answers were counted: a − b + c."""
    return sorted(summand.weight for summand in answer.summands) == [-1, 1, 1]


def sum_ties_people(answer: Analogy, card: ModelCard) -> bool:
    """Say whether the sum, or its answer, ties a gender or a group of people to a profession."""
    best = () if answer.best is None else (answer.best.word,)
    return words_may_be_biased(card.language, (*(name(summand.term) for summand in answer.summands), *best))


def _drawn(catalog: Catalog, answer: Analogy, plane: SumPlane | None) -> Markup | None:
    return None if answer.best is None or plane is None else plane_sentence(catalog, answer.best, plane)


def _headline(catalog: Catalog, answer: Analogy) -> Markup:
    total = written_sum(catalog, answer.summands)
    if answer.best is None:
        return catalog.html("analogy-nothing", sum=total)
    if (only := _taken_away(answer)) is not None:
        return catalog.html(
            "analogy-farthest-answer", of=name(only.term), word=answer.best.word, score=-answer.best.score
        )
    if _stays_itself(answer):
        itself = answer.added[0]
        return catalog.html("analogy-same-way", sum=total, word=_word(itself), score=itself.score)
    other = answer.best if len(answer.summands) == 1 else answer.product or answer.best
    if other.word == answer.best.word:
        return catalog.html("analogy-answer", sum=total, word=answer.best.word, score=answer.best.score)
    sentence = "analogy-two-forms" if answer.one_word else "analogy-two-answers"
    return catalog.html(sentence, sum=total, added=answer.best.word, multiplied=other.word)


def _in_the_way(catalog: Catalog, answer: Analogy) -> Markup | None:
    if all(summand.weight < 0 for summand in answer.summands):
        return _opposite_side(catalog, answer)
    if _stays_itself(answer) and answer.best is not None:
        return catalog.html("analogy-doubled", next=answer.best.word, less=answer.best.score)
    if len(answer.summands) == 1:
        return catalog.html("analogy-single")
    if not answer.barred:
        listed = any(not isinstance(summand.term, Inferred) for summand in answer.summands)
        return catalog.html("analogy-unbarred" if listed else "analogy-unlisted")
    words = catalog.every([Markup("<b>{}</b>").format(_word(one)) for one in answer.barred])
    stays = int(answer.barred[0].score >= _HARDLY_MOVED)
    return catalog.html("analogy-barred", words=words, count=len(answer.barred), stays=stays)


def _opposite_side(catalog: Catalog, answer: Analogy) -> Markup:
    """Say what lies where only words are taken away: of one word, what is farthest from it."""
    only = _taken_away(answer)
    if only is None or answer.best is None:
        return catalog.html("analogy-negative")
    return catalog.html("analogy-farthest", word=name(only.term), farthest=answer.best.word)


def _taken_away(answer: Analogy) -> Summand | None:
    """Give the only word of a sum that takes it away, which asks for the word farthest from it."""
    only = answer.summands[0]
    return only if len(answer.summands) == 1 and only.weight < 0 else None


def _stays_itself(answer: Analogy) -> bool:
    """Say whether a sum is one word of the table several times over: its arrow is longer, and no other."""
    only = answer.summands[0]
    if len(answer.summands) > 1 or only.weight <= 0 or only.weight == 1 or not answer.added:
        return False
    first = answer.added[0]
    return first.given and first.asked is None and first.shares is None


def _ranking(catalog: Catalog, answer: Analogy, way: str, most: int | None = None) -> Markup:
    """List the words that one of the two methods ranks highest; of one term both give the same order."""
    candidates = answer.added if way == "added" else answer.multiplied
    title = catalog.html(f"analogy-{way}")
    if len(answer.summands) == 1:
        title = catalog.html("analogy-nearest-to", sum=written_sum(catalog, answer.summands))
    return lines(title, *_lines(catalog, candidates[:most]))


def _lines(catalog: Catalog, candidates: Sequence[Candidate]) -> Iterator[Markup]:
    place = 0
    for candidate in candidates:
        place += not candidate.given
        word, score = _word(candidate), candidate.score
        if candidate.asked is not None:
            yield catalog.html("analogy-given-as", word=word, score=score, asked=shown(candidate.asked))
        elif candidate.shares is not None:
            other = shown(candidate.shares, NAME_LENGTH)
            yield catalog.html("analogy-given-row", word=word, score=score, other=other)
        elif candidate.given:
            yield catalog.html("analogy-given", word=word, score=score)
        else:
            yield catalog.html("analogy-candidate", place=place, word=word, score=score)


def written_sum(catalog: Catalog, summands: Sequence[Summand]) -> Markup:
    """Write a sum as it was typed, with real minus signs: `2·rei − homem + mulher`."""
    signs = ["− " if summand.weight < 0 else "+ " for summand in summands]
    signs[0] = signs[0].removeprefix("+ ")
    weighted = (_weighted(catalog, summand) for summand in summands)
    return Markup(" ").join(Markup("{}{}").format(*signed) for signed in zip(signs, weighted, strict=True))


def _weighted(catalog: Catalog, summand: Summand) -> Markup:
    word, weight = called(summand.term), abs(summand.weight)
    if weight == 1:
        return catalog.verbatim(word)
    return catalog.html("analogy-weighted", weight=weight, word=word)


def _word(candidate: Candidate) -> str:
    return shown(candidate.word, NAME_LENGTH)
