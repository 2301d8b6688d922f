"""`/analogia`: the words nearest to a sum, by two methods, and which of its own words rank above them."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from embeddings.ask.analogy import Analogy, Candidate, Summand
from embeddings.ask.sum_drawing import SumPlane
from embeddings.results import ModelCard
from rendering.catalog import Catalog
from rendering.parallelogram import drawn_sum, plane_sentence
from rendering.reply import Reply, captioned, expandable, lines, paragraphs
from rendering.several import NAME_LENGTH, called, notes, one_row
from rendering.terms import footer
from rendering.typed import shown


def analogy_reply(catalog: Catalog, answer: Analogy, card: ModelCard, plane: SumPlane | None = None) -> Reply:
    """Show the sum and its answer, the words of the question that rank above it, and both rankings.

    `plane` is the plane in which the sum is drawn, None if it is not drawn.
    """
    terms = [summand.term for summand in answer.summands]
    head = lines(_headline(catalog, answer), _in_the_way(catalog, answer), *one_row(catalog, terms))
    drawing, end = _drawn(catalog, answer, plane), footer(catalog, card)
    added = _ranking(catalog, "analogy-added", answer.added)
    multiplied = _ranking(catalog, "analogy-multiplied", answer.multiplied)
    text = paragraphs(
        head,
        drawing,
        added,
        multiplied,
        catalog.html("analogy-meaning"),
        expandable([*_formulas(catalog), *notes(catalog, terms)]),
        end,
    )
    if answer.best is None or plane is None:
        return Reply(text)
    title = f"{written_sum(catalog, answer.summands).unescape()} ≈ {answer.best.word}"
    return Reply(
        text,
        picture=drawn_sum(catalog, answer, answer.best, plane, title),
        caption=captioned(head, drawing, added, multiplied, end=end),
    )


def _drawn(catalog: Catalog, answer: Analogy, plane: SumPlane | None) -> Markup | None:
    return None if answer.best is None or plane is None else plane_sentence(catalog, answer.best, plane)


def _headline(catalog: Catalog, answer: Analogy) -> Markup:
    total = written_sum(catalog, answer.summands)
    if answer.best is None:
        return catalog.html("analogy-nothing", sum=total)
    return catalog.html("analogy-answer", sum=total, word=answer.best.word, score=answer.best.score)


def _in_the_way(catalog: Catalog, answer: Analogy) -> Markup | None:
    if all(summand.weight < 0 for summand in answer.summands):
        return catalog.html("analogy-negative")
    if len(answer.summands) == 1:
        return catalog.html("analogy-single")
    if not answer.barred:
        return catalog.html("analogy-unbarred")
    words = Markup(", ").join(Markup("<b>{}</b>").format(_word(one)) for one in answer.barred)
    return catalog.html("analogy-barred", words=words, count=len(answer.barred))


def _ranking(catalog: Catalog, title: str, candidates: Sequence[Candidate]) -> Markup:
    return lines(catalog.html(title), *_lines(catalog, candidates))


def _lines(catalog: Catalog, candidates: Sequence[Candidate]) -> Iterator[Markup]:
    place = 0
    for candidate in candidates:
        place += not candidate.given
        word, score = _word(candidate), candidate.score
        if candidate.given:
            yield catalog.html("analogy-given", word=word, score=score)
        else:
            yield catalog.html("analogy-candidate", place=place, word=word, score=score)


def _formulas(catalog: Catalog) -> list[Markup]:
    said = ("analogy-forms", "analogy-formula-added", "analogy-formula-multiplied")
    return [catalog.html(sentence) for sentence in said]


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
