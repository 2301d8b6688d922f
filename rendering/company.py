"""Why two words are near, in words: what lies near them both."""

from collections.abc import Mapping

from markupsafe import Markup

from embeddings.ask.company import Company
from rendering.catalog import Catalog
from rendering.terms import tied_lines, words_in_bold
from rendering.typed import shown

_WORD_LENGTH = 24


def in_words(catalog: Catalog, near: Company, first: str, second: str) -> Markup:
    """Say of two words what lies near them both, and what nobody can know."""
    names = {"first": shown(first, _WORD_LENGTH), "second": shown(second, _WORD_LENGTH)}
    if near.unknown:
        return catalog.html("why-company-unknown", words=words_in_bold(catalog, near.unknown))
    if near.same_word:
        return catalog.html("why-company-forms", **names)
    if near.tied is not None:
        return tied_lines(catalog, near.tied, first, second)[0]
    if near.badly_known:
        return _badly_known(catalog, near, names)
    if not near.shared:
        return catalog.html("why-company-none", near=int(near.near), **names)
    words = [Markup("<b>{}</b>").format(shown(word, _WORD_LENGTH)) for word in near.shared]
    return catalog.html("why-company", words=catalog.every(words), count=len(words), **names)


def _badly_known(catalog: Catalog, near: Company, names: Mapping[str, str]) -> Markup:
    """Say that a word is known badly, so that its number teaches nothing of its meaning."""
    known = [
        Markup("<b>{}</b>").format(shown(word, _WORD_LENGTH)) for word in dict.fromkeys(near.badly_known)
    ]
    said = catalog.html("why-badly-known", words=catalog.every(known), count=len(known))
    cause = "why-spelling" if near.near and near.spelt_alike else "why-badly-known-cause"
    return Markup(" ").join([said, catalog.html(cause, **names)])
