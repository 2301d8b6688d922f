"""`/porque`: a similarity taken apart, and the lines of numpy that give it again."""

from markupsafe import Markup

from embeddings.results import AnyTerm, ModelCard, Word
from embeddings.why import Contribution, Explanation
from rendering.catalog import Catalog
from rendering.reply import Reply, folded, lines, paragraphs
from rendering.similarity import of_hundred
from rendering.terms import caveats, footer, name
from rendering.typed import shown

_CODE_DIGITS = 4


def why_reply(catalog: Catalog, answer: Explanation, card: ModelCard) -> Reply:
    """Show the angle, the lengths, the dimensions that matter most, and how to compute it oneself."""
    found = answer.similarity
    headline = catalog.html(
        "why-answer",
        first=name(found.first),
        second=name(found.second),
        cosine=found.cosine,
        angle=answer.angle,
    )
    formula = catalog.html(
        "why-formula", dot=answer.dot, first=answer.norms[0], second=answer.norms[1], cosine=found.cosine
    )
    rarity = catalog.html("similar-percentile", less=of_hundred(found.less_similar))
    said = [*caveats(catalog, found.first), *caveats(catalog, found.second)]
    return Reply(
        paragraphs(
            lines(headline, rarity),
            lines(*dict.fromkeys(said)) if said else None,
            formula,
            _parts(catalog, answer),
            lines(catalog.html("why-yourself"), code(answer)),
            footer(catalog, card),
        )
    )


def code(answer: Explanation) -> Markup:
    """Write three lines of Python that give the cosine again from a loaded pipeline `nlp`."""
    first, second = _keys(answer.similarity.first), _keys(answer.similarity.second)
    written = (
        f"a = np.mean([nlp.vocab[w].vector for w in {first!r}], axis=0)\n"
        f"b = np.mean([nlp.vocab[w].vector for w in {second!r}], axis=0)\n"
        f"a @ b / (np.linalg.norm(a) * np.linalg.norm(b))  # {answer.similarity.cosine:.{_CODE_DIGITS}f}"
    )
    return Markup('<pre><code class="language-python">{}</code></pre>').format(written)


def _keys(term: AnyTerm) -> list[str]:
    return [term.key] if isinstance(term, Word) else [token.word.key for token in term.tokens if token.word]


def _parts(catalog: Catalog, answer: Explanation) -> Markup:
    head = catalog.html("why-parts", agreeing=answer.agreeing, dimensions=answer.dimensions)
    names = [shown(name(term), 16) for term in (answer.similarity.first, answer.similarity.second)]
    legend = catalog.html("why-legend", first=names[0], second=names[1])
    pulling = [_part(catalog, part) for part in answer.pulling]
    pushing = [catalog.html("why-pushing"), *(_part(catalog, part) for part in answer.pushing)]
    return lines(head, folded([legend, *pulling, *(pushing if answer.pushing else ())]))


def _part(catalog: Catalog, part: Contribution) -> Markup:
    return catalog.html(
        "why-part", dimension=part.dimension, first=part.first, second=part.second, part=part.part
    )
