"""An analogy drawn: its picture, and what the picture leaves out."""

from markupsafe import Markup

from embeddings.ask.analogy import Analogy, Candidate, Summand
from embeddings.ask.sum_drawing import SumPlane, SumStep
from rendering.catalog import Catalog
from rendering.pictures.kinds import Arrow, Mark, Parallelogram
from rendering.several import called

_TERMS, _ANSWER = 0, 1  # groups of marks


def plane_sentence(catalog: Catalog, best: Candidate, plane: SumPlane) -> Markup:
    """Say which plane is drawn, and how far its answer is from the point computed."""
    whole = catalog.numbers.cosine(plane.visible) == catalog.numbers.cosine(plane.distance)
    return catalog.html(
        "analogy-drawn-exact" if plane.exact else "analogy-drawn",
        word=best.word,
        distance=plane.distance,
        visible=plane.visible,
        whole=int(whole),
    )


def drawn_sum(
    catalog: Catalog, answer: Analogy, best: Candidate, plane: SumPlane, title: str
) -> Parallelogram:
    """Return the drawing of a sum and the word it leads to."""
    terms = {
        called(summand.term): Mark(called(summand.term), x, y, _TERMS)
        for summand, (x, y) in zip(answer.summands, plane.terms, strict=True)
    }
    zero = [] if plane.origin is None else [Mark("0", *plane.origin, None)]
    return Parallelogram(
        title=title,
        marks=(*terms.values(), *zero, Mark(best.word, *plane.winner, _ANSWER)),
        arrows=tuple(_arrow(catalog, answer, step) for step in plane.steps),
        target=plane.target,
        answer=len(terms) + len(zero),
        computed=catalog.text("analogy-computed"),
        gap=catalog.text("analogy-gap", visible=plane.visible),
    )


def _arrow(catalog: Catalog, answer: Analogy, step: SumStep) -> Arrow:
    """Write what a step adds: `rei − homem`, `− homem`, `+ 2·mulher`."""
    summands = [answer.summands[place] for place in step.terms]
    said = " ".join(_signed(catalog, summand) for summand in summands)
    return Arrow(step.start, step.end, said.removeprefix("+ ") if len(summands) > 1 else said)


def _signed(catalog: Catalog, summand: Summand) -> str:
    weight, word = abs(summand.weight), called(summand.term)
    said = word if weight == 1 else catalog.text("analogy-weighted", weight=weight, word=word)
    return f"{'−' if summand.weight < 0 else '+'} {said}"
