"""What kind of message a text without a command is: a term of the field, somebody's name."""

from markupsafe import Markup

from embeddings.ask.telling import naming_words
from handlers.reading.asked import PlainQuestion
from handlers.reading.talk import Meaning, SmallTalk, Unclear
from handlers.telegram.asking import Asking, Occasion
from rendering.catalog import Catalog
from rendering.faq import named_question
from rendering.glossary import find_term
from rendering.languages import language_name

_SHOWN = "pt"  # the language of the words that the sentence shows


async def introduced(asking: Asking, asked: Occasion, name: str) -> Meaning:
    """Answer who says their name: with the neighbours of the first part that the model has."""
    words = name.split()
    answers = (await asking.chosen_model(asked)).answers
    known = await answers.compute(naming_words, words, len(words))
    return PlainQuestion("neighbors", known[0], lead="talk-pleased") if known else SmallTalk("name")


async def other_words_line(asking: Asking, asked: Occasion, kind: str) -> Markup | None:
    """Say to who greets in another language than the model's which words there are here."""
    catalog = asked.here.catalog
    if kind != "greeting" or catalog.language == _SHOWN:
        return None
    language = (await asking.chosen_model(asked)).answers.card.language
    return (
        catalog.html("talk-other-words", language=language_name(catalog, _SHOWN))
        if language == _SHOWN
        else None
    )


def asks_for_term(catalog: Catalog, text: str, meaning: Meaning, *, listed: bool) -> bool:
    """Say whether a text is a term of the field with a question mark, as `norm?`, or of a list just seen."""
    alone = isinstance(meaning, Unclear) or (isinstance(meaning, PlainQuestion) and meaning.bare)
    return (
        alone
        and (listed or text.rstrip().endswith("?"))
        and find_term(catalog, text.strip(" ?"), slips=False) is not None
    )


def is_explained(catalog: Catalog, text: str) -> bool:
    """Say whether the glossary has a term, or a known question of that name."""
    return named_question(text) is not None or find_term(catalog, text) is not None
