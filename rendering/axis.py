"""`/eixo`: words on the line between two poles, drawn with characters and as a picture."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.ask.axis import Axis, PlacedWord
from embeddings.errors import SamePoles
from embeddings.results import ModelCard, Term, name
from rendering.catalog import Catalog
from rendering.pictures.kinds import Scale
from rendering.reply import Reply, captioned, expandable, lines, paragraphs
from rendering.several import called, notes, one_row
from rendering.terms import footer
from rendering.typed import shown

_HALF = 7  # characters from the middle of the drawn line to each pole
_POLE_LENGTH = 60


def axis_reply(catalog: Catalog, answer: Axis, card: ModelCard) -> Reply:
    """Say which word is nearest to each pole, and draw the position of each word, one in each line."""
    terms = [*answer.first, *answer.second, *(place.term for place in answer.places)]
    poles = {"first": _pole(answer.first), "second": _pole(answer.second)}
    head = lines(_headline(catalog, answer, poles), *one_row(catalog, terms))
    ends, meaning = catalog.html("axis-poles", **poles), catalog.html("axis-meaning")
    notice, end = expandable([catalog.html("axis-formula"), *notes(catalog, terms)]), footer(catalog, card)
    return Reply(
        paragraphs(head, lines(ends, _drawing(catalog, answer.places)), meaning, notice, end),
        picture=_scale_of(catalog, answer, poles),
        caption=captioned(head, meaning, notice, end=end),
    )


def same_poles_reply(catalog: Catalog, error: SamePoles) -> Reply:
    """Say that the poles are one point, so that there is no line."""
    first, second = (shown(", ".join(texts), _POLE_LENGTH) for texts in (error.first, error.second))
    return Reply(catalog.html("axis-same-poles", first=first, second=second))


def _headline(catalog: Catalog, answer: Axis, poles: dict[str, str]) -> Markup:
    low, high = answer.places[0], answer.places[-1]
    if low is high:
        word, position = called(low.term), low.position
        if not position:
            return catalog.html("axis-middle", word=word, position=position)
        pole = poles["first" if position < 0 else "second"]
        return catalog.html("axis-single", word=word, position=position, pole=pole)
    return catalog.html(
        "axis-answer",
        low=called(low.term),
        low_position=low.position,
        high=called(high.term),
        high_position=high.position,
        **poles,
    )


def _scale_of(catalog: Catalog, answer: Axis, poles: dict[str, str]) -> Scale:
    return Scale(
        title=catalog.text("axis-picture"),
        labels=tuple(name(place.term) for place in answer.places),
        positions=tuple(place.position for place in answer.places),
        shown=tuple(catalog.numbers.cosine(place.position) for place in answer.places),
        **poles,
    )


def _drawing(catalog: Catalog, places: Sequence[PlacedWord]) -> Markup:
    drawn = [
        f"{_line(place.position)}{catalog.numbers.cosine(place.position):>6} {called(place.term)}"
        for place in places
    ]
    return Markup("<pre>{}</pre>").format("\n".join([_scale(), *drawn]))


def _scale() -> str:
    return f"{'−1':<{_HALF}}0{'+1':>{_HALF}}"


def _line(position: float) -> str:
    """Draw a word's position between the poles: `|···o··|·······|`, an arrow if it lies beyond a pole."""
    track = [*f"|{'·' * (_HALF - 1)}|{'·' * (_HALF - 1)}|"]
    place = round((position + 1) * _HALF)
    track[min(max(place, 0), 2 * _HALF)] = "<" if place < 0 else ">" if place > 2 * _HALF else "o"
    return "".join(track)


def _pole(terms: Sequence[Term]) -> str:
    return shown(", ".join(map(called, terms)), _POLE_LENGTH)
