"""`/mapa`: words in a plane, how much of their variance it keeps, and where it misleads."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.ask.word_map import MOST_WORDS, Link, Spot, WordPlane
from embeddings.results import ModelCard
from rendering.catalog import Catalog
from rendering.pictures.kinds import Edge, Mark, WordMap
from rendering.reply import CAPTION_LIMIT, Reply, captioned, expandable, lines, paragraphs, text_length
from rendering.several import NAME_LENGTH, called, notes, title, warnings
from rendering.terms import letters_alone
from rendering.typed import shown

_OPEN = 8
_MOST_LINKS = 40  # more, in the part that opens: all of the largest map
_MOST_ROWS = 3
_LIST_LENGTH = 160
_UNKNOWN_LENGTH = 120


def map_reply(
    catalog: Catalog, answer: WordPlane, card: ModelCard, *, company: bool, remembered: bool
) -> Reply:
    """Say how much of the words the drawing keeps, where it misleads most, and the true cosines.

    `company` says that neighbours were asked for, `remembered` that the words are of earlier questions.
    """
    rows = warnings(catalog, answer.terms)[:_MOST_ROWS]
    about = [
        _company(catalog, answer) if company else None,
        catalog.html("map-remembered") if remembered else None,
        _left_out(catalog, answer),
    ]
    if len(answer.spots) == 1:
        return Reply(lines(_one_spot(catalog, answer), *about))
    head = [_words(catalog, answer), *_fidelity(catalog, answer, card.dimensions), *about]
    links = [_link(catalog, answer.spots, link) for link in answer.links]
    heading = catalog.html("map-links", dimensions=card.dimensions)
    tied = lines(heading, *links[:_OPEN])
    meaning = catalog.html("map-meaning")
    rest = expandable([*_more(catalog, links[_OPEN:], _MOST_LINKS), meaning, *notes(catalog, answer.terms)])
    return Reply(
        paragraphs(lines(*head, *rows), tied, rest),
        picture=_picture(catalog, answer),
        caption=_with_links(catalog, captioned(lines(*head), meaning, lines(*rows) or None), heading, links),
        lessons=(meaning,),
    )


def _words(catalog: Catalog, answer: WordPlane) -> Markup:
    return catalog.html("map-answer", words=catalog.verbatim(_listed(answer)))


def _one_spot(catalog: Catalog, answer: WordPlane) -> Markup:
    words = dict.fromkeys(map(called, answer.terms))
    return catalog.html(
        "map-one-spot", words=catalog.every([catalog.verbatim(word) for word in words]), count=len(words)
    )


def _listed(answer: WordPlane) -> str:
    """Write the words, with semicolons between groups."""
    grouped: dict[int, dict[str, None]] = {}
    for term, group in zip(answer.terms, answer.groups, strict=True):
        grouped.setdefault(group, {})[called(term)] = None
    return shown("; ".join(", ".join(words) for words in grouped.values()), _LIST_LENGTH)


def _fidelity(catalog: Catalog, answer: WordPlane, dimensions: int) -> list[Markup]:
    """Say what the drawing keeps and where it misleads; of two points it keeps all."""
    if len(answer.spots) == 2:
        return [catalog.html("map-kept-line")]
    first, second = _percents(answer)
    kept = catalog.html("map-kept", kept=first + second, first=first, second=second, dimensions=dimensions)
    mirage = answer.mirage
    if mirage is None:
        return [kept, catalog.html("map-faithful")]
    spots = [answer.spots[place] for place in (mirage.spot, mirage.seen, mirage.true)]
    if not frozenset(letters_alone(*answer.terms)).isdisjoint(word for spot in spots for word in spot.words):
        return [kept]  # nothing is “really” nearest to letters that nobody uses
    word, seen, true = map(_name, spots)
    cosines = {"seen_cosine": mirage.seen_cosine, "true_cosine": mirage.true_cosine}
    return [kept, catalog.html("map-mirage", word=word, seen=seen, true=true, **cosines)]


def _percents(answer: WordPlane) -> tuple[int, int]:
    """Round the shares of both directions so that they add up to the rounded whole."""
    first, second = (100 * share for share in answer.shares)
    left = round(first + second) - int(first) - int(second)
    more = int(left == 2 or (left == 1 and first % 1 >= second % 1))
    return int(first) + more, int(second) + left - more


def _company(catalog: Catalog, answer: WordPlane) -> Markup:
    if not answer.neighbours:
        return catalog.html("map-company-none", most=MOST_WORDS // 2)
    return catalog.html("map-company", count=answer.neighbours)


def _left_out(catalog: Catalog, answer: WordPlane) -> Markup | None:
    if not answer.unknown:
        return None
    words = ", ".join(f"“{shown(word, NAME_LENGTH)}”" for word in answer.unknown)
    return catalog.html("map-unknown", words=catalog.verbatim(shown(words, _UNKNOWN_LENGTH)))


def _link(catalog: Catalog, spots: Sequence[Spot], link: Link) -> Markup:
    first, second = _name(spots[link.first]), _name(spots[link.second])
    return catalog.html("map-link", first=first, second=second, cosine=link.cosine)


def _more(catalog: Catalog, links: Sequence[Markup], most: int) -> list[Markup]:
    left = len(links) - most
    return [*links[:most], *([catalog.html("map-links-left", count=left)] if left > 0 else ())]


def _with_links(catalog: Catalog, caption: Markup, heading: Markup, links: Sequence[Markup]) -> Markup:
    """Add as many cosines as a caption has room for: a crowded drawing has none on its lines."""
    for most in range(len(links), 0, -1):
        longer = paragraphs(caption, expandable([heading, *_more(catalog, links, most)]))
        if text_length(longer) <= CAPTION_LIMIT:
            return longer
    return caption


def _name(spot: Spot) -> str:
    return shown(" = ".join(spot.words), NAME_LENGTH)


def _picture(catalog: Catalog, answer: WordPlane) -> WordMap:
    return plane_picture(catalog, answer, title(catalog, "map", _listed(answer), len(answer.terms)))


def plane_picture(catalog: Catalog, answer: WordPlane, heading: str) -> WordMap:
    """Draw words in their plane, with the lines of their tree."""
    first, second = _percents(answer)
    return WordMap(
        title=heading,
        marks=tuple(Mark(_name(spot), spot.x, spot.y, spot.group) for spot in answer.spots),
        edges=tuple(
            Edge(link.first, link.second, catalog.numbers.cosine(link.cosine), link.cosine)
            for link in answer.links
        ),
        horizontal=catalog.text("map-horizontal", share=first),
        vertical=catalog.text("map-vertical", share=second),
    )
