"""`/posicao` of several words: all in the order of how near they are to one."""

from embeddings.ask.near_order import NearOrder
from rendering.catalog import Catalog
from rendering.reply import Reply, expandable, lines, paragraphs
from rendering.several import called, notes, warnings


def near_order_reply(catalog: Catalog, answer: NearOrder) -> Reply:
    """List words from the nearest to the farthest, each with its cosine and its place."""
    terms = [answer.term, *(one.term for one in answer.words)]
    headline = catalog.html("ranking-answer", word=called(answer.term), nearest=called(answer.words[0].term))
    listed = [
        catalog.html("ranking-line", number=number, word=called(one.term), cosine=one.cosine, place=one.place)
        for number, one in enumerate(answer.words, start=1)
    ]
    lesson = catalog.html("ranking-lesson", word=called(answer.term), rows=answer.rows)
    said = notes(catalog, terms)
    return Reply(
        paragraphs(
            lines(headline, *warnings(catalog, terms)),
            lines(*listed),
            lesson,
            expandable(said) if said else None,
        ),
        lessons=(lesson,),
    )
