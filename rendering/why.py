"""`/porque`: the parts of a number, and the lines of numpy that compute it again."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.ask.analogy import Analogy
from embeddings.ask.company import Company
from embeddings.ask.explanation import (
    Anatomy,
    Balance,
    Contribution,
    Direction,
    Explanation,
    Ingredient,
    Placement,
    SentenceExplanation,
    Weight,
)
from embeddings.ask.groups import Matrix, OddOne
from embeddings.ask.neighbours import Neighbours
from embeddings.ask.place import Rank
from embeddings.ask.sentences import WordPair
from embeddings.results import AnyTerm, Inferred, ModelCard, Word, name
from rendering.analogy import written_sum
from rendering.catalog import Catalog
from rendering.company import in_words
from rendering.opposites import opposed_line
from rendering.pictures.kinds import Angle
from rendering.reply import TEXT_LIMIT, Document, Reply, expandable, lines, paragraphs, text_length
from rendering.several import notes, warnings
from rendering.similarity import among_random_pairs, of_hundred
from rendering.snippets import cosine_code, position_code, vector_code
from rendering.terms import caveats, footer, other_form
from rendering.typed import shown

_NAME_LENGTH = 32
_LEGEND_LENGTH = 16
_MOST_SHARES = 8
_IN_FULL = 2
_FILE = "porque.py"


def why_reply(
    catalog: Catalog, answer: Explanation, near: Company, card: ModelCard, *, lead: Markup | None = None
) -> Reply:
    """Say in words why, then the angle of two terms, the dimensions that matter most, and how to compute it.

    `lead` says what this cosine decided.
    """
    first, second = _only(answer.first), _only(answer.second)
    opposed = opposed_line(catalog, () if near.opposed is None else (near.opposed,))
    contrary = near.opposed is not None and not near.opposed.pair  # who asks wonders at just that
    headline = catalog.html(
        "why-answer", first=name(first), second=name(second), cosine=answer.cosine, angle=answer.angle
    )
    return _reply(
        catalog,
        [
            opposed if contrary else None,
            lines(
                in_words(catalog, near, name(first), name(second)), lead, headline, _rarity(catalog, answer)
            ),
            None if contrary else opposed,
            _said(catalog, [first, second]),
            catalog.html("why-cosine"),
            *_parts(catalog, answer, [name(first), name(second)]),
        ],
        cosine_code(answer),
        card,
        picture=_angle(catalog, answer, [name(first), name(second)]),
    )


def _angle(catalog: Catalog, answer: Explanation, names: Sequence[str]) -> Angle:
    first, second = answer.first.norm, answer.second.norm
    return Angle(
        title=catalog.text("why-angle-picture", angle=answer.angle, cosine=answer.cosine),
        labels=(_with_length(catalog, names[0], first), _with_length(catalog, names[1], second)),
        lengths=(first, second),
        degrees=answer.angle,
        shown=catalog.text("why-angle", angle=answer.angle),
    )


def _with_length(catalog: Catalog, word: str, length: float) -> str:
    return catalog.text("why-angle-length", word=shown(word, _LEGEND_LENGTH), length=length)


def not_explained_reply(catalog: Catalog, command: str, explained: Sequence[str]) -> Reply:
    """Say that a command's answer has no number to explain, and by their keys which ones have."""
    names = catalog.every([Markup("/{}").format(catalog.command(key)) for key in explained])
    return Reply(catalog.html("why-not-this", command=command, commands=names))


def why_near(catalog: Catalog, near: Neighbours, place: int) -> Markup:
    """Say which place among a word's neighbours the explained cosine gave, counted from 1."""
    found = near.found[place - 1]
    return catalog.html(
        "why-near", word=_called(near.term), nearest=shown(found.word, _NAME_LENGTH), place=place
    )


def why_ranked(catalog: Catalog, rank: Rank) -> Markup:
    """Say the places that two words have among each other's neighbours."""
    return catalog.html(
        "why-ranked",
        first=_called(rank.first),
        second=_called(rank.second),
        forward=rank.forward.place,
        backward=rank.backward.place,
    )


def why_closest(catalog: Catalog, matrix: Matrix) -> Markup:
    """Say of how many pairs the explained one is the closest."""
    count = len(matrix.terms)
    return catalog.html("why-closest", pairs=count * (count - 1) // 2)


def why_sum_reply(catalog: Catalog, found: Analogy, answer: Explanation, card: ModelCard) -> Reply:
    """Explain the winner of a sum: its angle with the result, and what each term adds to the cosine."""
    winner, total = _only(answer.second), written_sum(catalog, found.summands)
    plainly = catalog.html("why-sum-plainly", sum=total, word=_called(winner))
    headline = catalog.html(
        "why-sum", sum=total, word=_called(winner), cosine=answer.cosine, angle=answer.angle
    )
    names = [catalog.text("why-the-sum"), name(winner)]
    formulas = [catalog.html(f"analogy-formula-{method}") for method in ("added", "multiplied")]
    terms = [one.term for one in answer.first.ingredients]
    return _reply(
        catalog,
        [
            plainly,
            _said(catalog, [*terms, winner]),
            expandable(
                one
                for one in (
                    catalog.html("why-in-numbers"),
                    headline,
                    _rarity(catalog, answer),
                    _shares(catalog, "why-shares-sum", answer.first.ingredients),
                    *_opened(catalog, answer, names),
                    *formulas,
                )
                if one is not None
            ),
        ],
        cosine_code(answer),
        card,
    )


def why_odd_reply(catalog: Catalog, found: OddOne, answer: Explanation, card: ModelCard) -> Reply:
    """Explain the odd one out: its angle with the centre of the others, and what each of them adds."""
    odd, others = _only(answer.first), answer.second.ingredients
    headline = catalog.html(
        "why-odd", word=_called(odd), count=len(others), cosine=answer.cosine, angle=answer.angle
    )
    nearest = found.members[-1]
    compared = catalog.html("why-odd-nearest", word=_called(nearest.term), cosine=nearest.cosine)
    return _reply(
        catalog,
        [
            lines(headline, compared, _rarity(catalog, answer)),
            _said(catalog, [odd, *(one.term for one in others)]),
            _shares(catalog, "why-shares-centre", others),
            *_parts(catalog, answer, [name(odd), catalog.text("why-the-centre")]),
        ],
        cosine_code(answer),
        card,
    )


def why_sentences_reply(catalog: Catalog, answer: SentenceExplanation, card: ModelCard) -> Reply:
    """Explain the cosine of two sentences' plain means, and the word pairs that carry it."""
    means = answer.means
    headline = catalog.html("why-sentences", cosine=means.cosine, angle=means.angle)
    sides = [catalog.text("why-a-sentence", number=number) for number in (1, 2)]
    return _reply(
        catalog,
        [
            lines(headline, _rarity(catalog, means)),
            _carried(catalog, answer.pairs),
            *_parts(catalog, means, sides),
        ],
        cosine_code(means),
        card,
    )


def why_placed_reply(catalog: Catalog, answer: Placement, card: ModelCard) -> Reply:
    """Explain a word's position on an axis: its shadow on the line between the poles."""
    poles = [", ".join(map(_called, pole)) for pole in (answer.first, answer.second)]
    headline = catalog.html(
        "why-placed", word=_called(answer.term), position=answer.position, first=poles[0], second=poles[1]
    )
    measured = catalog.html(
        "why-placed-angle", angle=answer.angle, cosine=answer.cosine, distance=answer.distance
    )
    legend = catalog.html("why-legend-placed", word=shown(name(answer.term), _LEGEND_LENGTH))
    return _reply(
        catalog,
        [
            lines(headline, measured),
            _said(catalog, [*answer.first, *answer.second, answer.term]),
            _balance(catalog, answer.balance, legend),
        ],
        position_code(answer),
        card,
    )


def why_vector_reply(catalog: Catalog, answer: Anatomy, card: ModelCard) -> Reply:
    """Explain a vector: how it is kept, where its length comes from, and how to find it again."""
    term = answer.term
    headline = catalog.html("why-vector", word=_called(term), dimensions=answer.dimensions, norm=answer.norm)
    place = catalog.html("why-vector-row", row=term.row, rows=card.rows) if isinstance(term, Word) else None
    kept = catalog.html("why-vector-kept", bytes=answer.bytes, dimensions=answer.dimensions)
    longer = catalog.html("why-vector-longer", less=of_hundred(answer.shorter))
    largest = expandable(_weight(catalog, weight) for weight in answer.largest)
    signs = catalog.html("why-vector-signs", positive=answer.positive, dimensions=answer.dimensions)
    return _reply(
        catalog,
        [
            lines(headline, longer),
            _said(catalog, [term]),
            lines(place, kept),
            catalog.html("dims-holds"),
            lines(signs, largest),
        ],
        vector_code(answer),
        card,
    )


def _reply(
    catalog: Catalog,
    parts: Sequence[Markup | None],
    code: str | None,
    card: ModelCard,
    picture: Angle | None = None,
) -> Reply:
    """Put the code and the model below; code that no message holds goes into a file."""
    ends = footer(catalog, card)
    if code is None:
        return Reply(paragraphs(*parts, catalog.html("why-inferred"), ends), picture=picture)
    written = Markup('<pre><code class="language-python">{}</code></pre>').format(code)
    whole = paragraphs(*parts, lines(catalog.html("why-yourself"), written), ends)
    if text_length(whole) <= TEXT_LIMIT:
        return Reply(whole, picture=picture)
    return Reply(
        paragraphs(*parts, catalog.html("why-yourself-file"), ends),
        document=Document(_FILE, code.encode()),
        picture=picture,
    )


def _parts(catalog: Catalog, answer: Explanation, names: Sequence[str]) -> list[Markup]:
    return [expandable([catalog.html("why-in-numbers"), *_opened(catalog, answer, names)])]


def _opened(catalog: Catalog, answer: Explanation, names: Sequence[str]) -> list[Markup]:
    """Write a cosine out: its formula, how many dimensions agree, and those that matter most."""
    first, second = (shown(one, _LEGEND_LENGTH) for one in names)
    formula = catalog.html(
        "why-formula",
        dot=answer.dot,
        first=answer.first.norm,
        second=answer.second.norm,
        cosine=answer.cosine,
    )
    legend = catalog.html("why-legend", first=first, second=second)
    return [formula, *_balanced(catalog, answer.balance, legend)]


def _balance(catalog: Catalog, balance: Balance, legend: Markup) -> Markup:
    head, *rest = _balanced(catalog, balance, legend)
    return lines(head, expandable(rest))


def _balanced(catalog: Catalog, balance: Balance, legend: Markup) -> list[Markup]:
    head = catalog.html("why-parts", agreeing=balance.agreeing, dimensions=balance.dimensions)
    pulling = [_part(catalog, part) for part in balance.pulling]
    pushing = [catalog.html("why-pushing"), *(_part(catalog, part) for part in balance.pushing)]
    return [head, legend, *pulling, *(pushing if balance.pushing else ())]


def _part(catalog: Catalog, part: Contribution) -> Markup:
    return catalog.html(
        "why-part", dimension=part.dimension, first=part.first, second=part.second, part=part.part
    )


def _weight(catalog: Catalog, weight: Weight) -> Markup:
    return catalog.html(
        "why-weight", dimension=weight.dimension, value=weight.value, share=100 * weight.share
    )


def _rarity(catalog: Catalog, answer: Explanation) -> Markup | None:
    """Say how rare so high a cosine is; None if a vector is inferred, since its cosines mean less."""
    sides = (answer.first, answer.second)
    if any(isinstance(one.term, Inferred) for side in sides for one in side.ingredients):
        return None
    return among_random_pairs(catalog, answer.cosine, answer.less_similar)


def _shares(catalog: Catalog, title: str, ingredients: Sequence[Ingredient]) -> Markup:
    """List what each term adds, the largest first: eight, then how many more."""
    ordered = sorted(ingredients, key=lambda one: -one.share)
    listed = [
        catalog.html(
            "why-share", sign="−" if one.factor < 0 else "+", word=_called(one.term), share=one.share
        )
        for one in ordered[:_MOST_SHARES]
    ]
    left = len(ordered) - _MOST_SHARES
    return lines(
        catalog.html(title), *listed, catalog.html("why-shares-left", count=left) if left > 0 else None
    )


def _carried(catalog: Catalog, pairs: Sequence[WordPair]) -> Markup:
    if not pairs:
        return catalog.html("frases-no-pairs")
    listed = [
        catalog.html(
            "frases-pair",
            first=shown(pair.first, _NAME_LENGTH),
            second=shown(pair.second, _NAME_LENGTH),
            cosine=pair.cosine,
            share=pair.share,
        )
        for pair in pairs
    ]
    return lines(catalog.html("why-pairs"), *listed)


def _said(catalog: Catalog, terms: Sequence[AnyTerm]) -> Markup | None:
    """Say what must be known about the terms: two in full, more in short; a shared row is said once."""
    known = [term for term in terms if not isinstance(term, Inferred)]
    said = warnings(catalog, known)
    if len(terms) > _IN_FULL:
        return lines(*said, *notes(catalog, known)) or None
    rows: set[int] = set()
    for term in terms:
        if isinstance(term, Word) and term.row in rows:
            said += [form for form in [other_form(catalog, term)] if form is not None]
        else:
            said += caveats(catalog, term)
        rows |= {term.row} if isinstance(term, Word) else set()
    return lines(*dict.fromkeys(said)) or None


def _only(side: Direction) -> AnyTerm:
    (one,) = side.ingredients
    return one.term


def _called(term: AnyTerm) -> str:
    return shown(name(term), _NAME_LENGTH)
