"""`/traduz`: the words of another language nearest to a word, and how often the first one is right."""

from markupsafe import Markup

from embeddings.ask.translation import Translated
from embeddings.judging.translations import told
from embeddings.results import Phrase, name
from rendering.catalog import Catalog
from rendering.languages import language_name
from rendering.reply import Reply, expandable, lines, paragraphs
from rendering.terms import caveats
from rendering.typed import shown

_WORD = 24


def translation_reply(catalog: Catalog, answer: Translated) -> Reply:
    """List the words of the other language with their cosines, then say what the numbers are worth."""
    word = name(answer.term)
    languages = {
        "language": language_name(catalog, answer.into.language),
        "other": language_name(catalog, answer.out_of.language),
    }
    if not answer.found:
        return Reply(catalog.html("translation-none", word=word, **languages))
    nearest = answer.found[0]
    headline = catalog.html("translation-answer", word=word, nearest=_short(nearest.word), **languages)
    listed = [
        catalog.html("translation-line", place=place, word=_short(one.word), cosine=one.cosine)
        for place, one in enumerate(answer.found, start=1)
    ]
    badly = [catalog.html("translation-badly-known", word=word, **languages)] if answer.badly_known else []
    said = lines(*caveats(catalog, answer.term), *badly) or None
    how = expandable([catalog.html("translation-how", word=word, **languages)])
    meaning = catalog.html("translation-meaning")
    return Reply(paragraphs(headline, lines(*listed), said, meaning, _record(catalog, answer), how))


def no_other_language_reply(
    catalog: Catalog,
    language: str,
    model: str,
    *,
    room: bool,
    wished: str | None = None,
    near: tuple[str, str] | None = None,
) -> Reply:
    """Say that the model of a language is not here, and where its host reads how to get it.

    `near` is a word of that language and the nearest one of the chat's own model.
    """
    spoken = language_name(catalog, language)
    other = None if wished is None else catalog.html("translation-other", wished=shown(wished, _WORD))
    nearest = None
    if near is not None:
        nearest = catalog.html("translation-nearest", word=_short(near[0]), near=near[1])
    missing = lines(other, nearest, catalog.html("translation-missing", language=spoken))
    if not room:
        return Reply(paragraphs(missing, catalog.html("translation-no-room")))
    return Reply(paragraphs(missing, catalog.html("translation-asked", model=model)))


def _record(catalog: Catalog, answer: Translated) -> Markup | None:
    """Say in one line how often these very models were right.

    None for models that were not measured, for a phrase and for a badly known word: common words were.
    """
    score = told(answer.out_of, answer.into)
    if score is None or answer.badly_known or isinstance(answer.term, Phrase):
        return None
    first, five = 100 * score.first, 100 * score.five
    return catalog.html("translation-record", words=score.asked, first=first, five=five)


def _short(word: str) -> str:
    return shown(word, _WORD)
