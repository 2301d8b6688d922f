"""Quotes around one word: they mean that word, and change nothing of what is asked about it."""

from dataclasses import replace

from embeddings.language.spelt_alike import literal
from handlers.reading.arguments import QUOTED, is_plain, standing_alone, tidy
from handlers.reading.asked import PlainQuestion
from handlers.reading.talk import Meaning, Talk
from handlers.telegram.asking import Asking, Occasion
from rendering.definitions import GLOSSARY


def without_quotes(text: str) -> str:
    """Give a text without the quotes around its one quoted word; as it is, where it has other quotes.

    A text that is nothing else stays: a word in quotes is asked for as it is spelled.
    """
    found = QUOTED.findall(text)
    if len(found) != 1 or not is_plain(tidy(found[0])):
        return text
    before, after = text.split(found[0], 1)
    if not any(map(str.isalnum, before + after)):
        return text
    return f"{before}{tidy(found[0])}{after}"


async def read_talk(asking: Asking, asked: Occasion, text: str) -> Meaning:
    """Read a text; where quotes around one word hide what it asks, as it reads without them.

    The word keeps its quotes in the question: it is meant as it is spelled.
    """
    meaning: Meaning = await asking.aside(Talk.read, asked, text)
    if (plain := without_quotes(text)) == text:
        return meaning
    said: Meaning = await asking.aside(Talk.read, asked, plain)
    certain = isinstance(meaning, PlainQuestion) and not (meaning.bare or meaning.loose)
    if not isinstance(said, PlainQuestion):
        return meaning if isinstance(meaning, PlainQuestion) and not meaning.bare else said
    if certain or _same(meaning, said):
        return meaning
    if said.command == GLOSSARY:
        return said
    (quoted,) = QUOTED.findall(text)
    word = tidy(quoted)
    return replace(said, text=standing_alone(word).sub(literal(word), said.text))


def _same(one: Meaning, other: PlainQuestion) -> bool:
    """Say whether two meanings are the same but for quotes."""
    return (
        isinstance(one, PlainQuestion)
        and one.command == other.command
        and one.loose == other.loose
        and QUOTED.sub(lambda found: tidy(found.group()), one.text) == other.text
    )
