"""`/eixo`: words on the line between two poles, drawn with characters and as a picture."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.ask.axis import Axis, PlacedWord
from embeddings.errors import SamePoles
from embeddings.language.people import axis_may_be_biased
from embeddings.results import AnyTerm, ModelCard, name
from rendering.catalog import Catalog
from rendering.pictures.kinds import Scale
from rendering.reply import Reply, captioned, expandable, lines, paragraphs
from rendering.several import called, notes, warnings
from rendering.typed import shown

_HALF = 7  # characters from the middle of the drawn line to each pole
_POLE_LENGTH = 60
_A_WORD_AND_TWO = 3  # terms
_MIDDLE = 0.05  # of the way to a pole: nearer to the middle, a word lies on no side


def divides_people(answer: Axis, card: ModelCard) -> bool:
    """Say whether the line divides people, or judges groups of people."""
    placed = [name(place.term) for place in answer.places]
    return axis_may_be_biased(card.language, map(name, (*answer.first, *answer.second)), placed)


def axis_reply(catalog: Catalog, answer: Axis, card: ModelCard) -> Reply:
    """Say which word is nearest to each pole, and draw the position of each word, one in each line.

    Of a single word between two others it is said first to which it is nearer; of people, before that,
    what such a number cannot mean.
    """
    terms = [*answer.first, *answer.second, *(place.term for place in answer.places)]
    poles = {"first": _pole(answer.first), "second": _pole(answer.second)}
    nearer = _nearer(catalog, answer.places[0], poles) if len(terms) == _A_WORD_AND_TWO else None
    head = lines(nearer, _headline(catalog, answer, poles), *warnings(catalog, terms))
    ends, meaning = catalog.html("axis-poles", **poles), catalog.html("axis-meaning")
    bias = catalog.html("people-bias") if divides_people(answer, card) else None
    notice = expandable([catalog.html("axis-formula"), *notes(catalog, terms)])
    if bias is not None and nearer is not None:
        head, bias = lines(bias, head), None
    return Reply(
        paragraphs(head, lines(ends, _drawing(catalog, answer.places)), bias, meaning, notice),
        picture=_scale_of(catalog, answer, poles),
        caption=captioned(head, bias, meaning, notice),
        lessons=(meaning,),
    )


def same_poles_reply(catalog: Catalog, error: SamePoles) -> Reply:
    """Say that the poles are one point, so that there is no line."""
    first, second = (shown(", ".join(texts), _POLE_LENGTH) for texts in (error.first, error.second))
    return Reply(catalog.html("axis-same-poles", first=first, second=second))


def _headline(catalog: Catalog, answer: Axis, poles: dict[str, str]) -> Markup:
    """Name both poles only where words lie on both sides; else say on which side, and in which order.

    What lies almost in the middle is on no side.
    """
    middle = [place for place in answer.places if _in_the_middle(place)]
    sided = [place for place in answer.places if not _in_the_middle(place)]
    if not sided:
        return catalog.html("axis-middle", count=len(middle), words=_named(catalog, middle))
    low, high = sided[0], sided[-1]
    if low.position < 0 < high.position:
        said = catalog.html("axis-answer", low=_placed(catalog, low), high=_placed(catalog, high), **poles)
    else:
        pole = poles["first" if low.position < 0 else "second"]
        outward = sorted(sided, key=lambda place: -abs(place.position))
        said = _one_side(catalog, outward, pole, alone=not middle)
    near = catalog.html("axis-near-middle", words=_named(catalog, middle))
    return lines(said, near if middle else None)


def _nearer(catalog: Catalog, place: PlacedWord, poles: dict[str, str]) -> Markup:
    """Say which of two words is nearer to a third, by both cosines, and that its senses share a vector."""
    first, second = place.cosines
    by = sorted([(first, poles["first"]), (second, poles["second"])], key=lambda one: -one[0])
    (more, nearer), (less, farther) = by
    word = called(place.term)
    kind = "axis-as-near" if _in_the_middle(place) else "axis-nearer"
    said = catalog.html(kind, word=word, nearer=nearer, farther=farther, more=more, less=less)
    return lines(said, catalog.html("axis-one-vector", word=word))


def _one_side(catalog: Catalog, places: Sequence[PlacedWord], pole: str, *, alone: bool) -> Markup:
    """Say that words lie on one side, the farthest from the middle first; `alone` if there are no others."""
    first, last = _placed(catalog, places[0]), _placed(catalog, places[-1])
    shown_alike = {catalog.numbers.cosine(place.position) for place in (places[0], places[-1])}
    if len(places) > 1 and (not alone or len(shown_alike) == 1):
        return catalog.html("axis-these-on-side", pole=pole, words=_named(catalog, places))
    return catalog.html("axis-one-side", count=len(places), pole=pole, first=first, last=last)


def _placed(catalog: Catalog, place: PlacedWord) -> Markup:
    return catalog.html("axis-placed", word=called(place.term), position=place.position)


def _named(catalog: Catalog, places: Sequence[PlacedWord]) -> str:
    return catalog.every([_placed(catalog, place) for place in places])


def _in_the_middle(place: PlacedWord) -> bool:
    return abs(place.position) < _MIDDLE


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


def _pole(terms: Sequence[AnyTerm]) -> str:
    return shown(", ".join(map(called, terms)), _POLE_LENGTH)
