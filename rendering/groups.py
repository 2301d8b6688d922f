"""`/intruso` and `/matriz`: which word doesn't belong, and how alike each two are."""

from markupsafe import Markup

from embeddings.ask.groups import Matrix, OddOne, Pair
from embeddings.results import ModelCard, name
from rendering.catalog import Catalog
from rendering.opposites import opposed_line
from rendering.pictures.kinds import HeatMap
from rendering.record import record
from rendering.reply import Reply, captioned, expandable, lines, paragraphs
from rendering.several import called, notes, warnings

_DECIMALS_UP_TO = 5  # with up to five columns, two decimals fit the width of a phone
_LINE = 34  # characters of one width that a phone shows side by side
_TWO_PAIRS = 4  # words
_NAMED_TIED = 5


def odd_one_reply(catalog: Catalog, answer: OddOne, card: ModelCard) -> Reply:
    """Say which word belongs least, whether that was close, and the whole order."""
    terms = [member.term for member in answer.members]
    members = [
        catalog.html("oddone-member", place=place, word=called(member.term), cosine=member.cosine)
        for place, member in enumerate(answer.members, start=1)
    ]
    meaning = catalog.html("oddone-meaning")
    return Reply(
        paragraphs(
            lines(_headline(catalog, answer), _close(catalog, answer), *warnings(catalog, terms)),
            lines(*members),
            opposed_line(catalog, answer.opposed),
            meaning,
            record(catalog, "oddone", card),
            expandable([catalog.html("oddone-formula"), *notes(catalog, terms)]),
        ),
        lessons=(meaning,),
    )


def matrix_reply(catalog: Catalog, answer: Matrix) -> Reply:
    """Name the most and the least similar pair and show all cosines, in a table and as a picture."""
    several = len(answer.terms) > 2
    pairs = [_pair(catalog, "matrix-closest", answer, answer.closest)]
    if several:
        pairs.append(_pair(catalog, "matrix-farthest", answer, answer.farthest))
    head = lines(*pairs, *warnings(catalog, answer.terms))
    hundredths = not _in_decimals(answer)
    unit = _hundredths(catalog, answer) if hundredths else None
    said = notes(catalog, answer.terms)
    notice = expandable(said) if said else None
    meaning, half, order = (
        catalog.html(f"matrix-{part}", hundredths=int(hundredths))
        for part in ("meaning", "half", "picture-order")
    )
    of_table, of_picture = lines(meaning, half), lines(meaning, order)
    contrary = opposed_line(catalog, answer.opposed)
    return Reply(
        paragraphs(head, _table(catalog, answer), contrary, unit, of_table, notice),
        picture=_heat_map(catalog, answer),
        caption=captioned(head, contrary, unit, of_picture, notice),
        lessons=(of_table, of_picture),
    )


def whether_nearer(catalog: Catalog, answer: Matrix) -> Markup | None:
    """Say whether the first two of four words are more alike than the last two; None of any other number."""
    if len(answer.terms) != _TWO_PAIRS:
        return None
    first, second = answer.cosines[0][1], answer.cosines[2][3]
    equal = catalog.numbers.cosine(first) == catalog.numbers.cosine(second)
    nearer = "equal" if equal else "yes" if first > second else "no"
    pairs = [called(term) for term in answer.terms]
    return catalog.html(
        "matrix-nearer",
        nearer=nearer,
        first=pairs[0],
        second=pairs[1],
        third=pairs[2],
        fourth=pairs[3],
        one=first,
        other=second,
    )


def _hundredths(catalog: Catalog, answer: Matrix) -> Markup:
    """Say how the numbers are to be read, by that of the closest pair."""
    cosine = answer.closest.cosine
    return catalog.html("matrix-hundredths", number=catalog.numbers.fixed(100 * cosine, 0), cosine=cosine)


def _headline(catalog: Catalog, answer: OddOne) -> Markup:
    tied = answer.tied
    if len(tied) == 1:
        return catalog.html("oddone-answer", word=called(tied[0].term), cosine=tied[0].cosine)
    names = [Markup("<b>{}</b>").format(called(one.term)) for one in tied[:_NAMED_TIED]]
    more = [Markup("…")] if len(tied) > _NAMED_TIED else []
    return catalog.html("oddone-tied", words=catalog.every(names + more), cosine=tied[0].cosine)


def _close(catalog: Catalog, answer: OddOne) -> Markup | None:
    if len(answer.tied) > 1 or not answer.nearly_tied:
        return None
    return catalog.html("oddone-close", word=called(answer.members[1].term), gap=answer.gap)


def _pair(catalog: Catalog, sentence: str, answer: Matrix, pair: Pair) -> Markup:
    first, second = called(answer.terms[pair.first]), called(answer.terms[pair.second])
    return catalog.html(sentence, first=first, second=second, cosine=pair.cosine)


def _heat_map(catalog: Catalog, answer: Matrix) -> HeatMap:
    names = tuple(name(term) for term in answer.terms)
    places = range(len(names))
    return HeatMap(
        title=catalog.text("matrix-picture", hundredths=int(not _in_decimals(answer))),
        rows=names,
        columns=names,
        values=answer.cosines,
        cells=tuple(tuple(_cell(catalog, answer, row, column) for column in places) for row in places),
        grouped=True,
    )


def _table(catalog: Catalog, answer: Matrix) -> Markup:
    """Draw the lower half with numbered words; the names stand behind the rows if they fit, else above."""
    count = len(answer.terms)
    names = [called(term) for term in answer.terms]
    rows = _rows(catalog, answer)
    if max(len(row) + 1 + len(one) for row, one in zip(rows[1:], names, strict=True)) <= _LINE:
        rows = [rows[0], *(f"{row} {one}" for row, one in zip(rows[1:], names, strict=True))]
        return Markup("<pre>{}</pre>").format("\n".join(rows))
    legend = "\n".join(f"{place:>2} {names[place - 1]}" for place in range(1, count + 1))
    return Markup("<pre>{}\n\n{}</pre>").format(legend, "\n".join(rows))


def _rows(catalog: Catalog, answer: Matrix) -> list[str]:
    count = len(answer.terms)
    cells = [[_cell(catalog, answer, row, column) for column in range(row + 1)] for row in range(count)]
    width = max(2, *(len(cell) for row in cells for cell in row)) + 1
    head = " " * 2 + "".join(f"{column:>{width}}" for column in range(1, count + 1))
    body = ["".join(f"{cell:>{width}}" for cell in row) for row in cells]
    return [head, *(f"{place:>2}{row}" for place, row in enumerate(body, start=1))]


def _cell(catalog: Catalog, answer: Matrix, row: int, column: int) -> str:
    cosine = answer.cosines[row][column]
    if _in_decimals(answer):
        return catalog.numbers.cosine(cosine)
    return "·" if row == column else catalog.numbers.fixed(100 * cosine, 0)


def _in_decimals(answer: Matrix) -> bool:
    return len(answer.terms) <= _DECIMALS_UP_TO
