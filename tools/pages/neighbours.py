"""`python -m bot neighbours-page`: the neighbours of common words, raw and clean, as a page to read."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from babel import Locale

from bot.program import program
from embeddings.ask.neighbours import Neighbour, neighbours
from embeddings.search.shown_words import Reason
from embeddings.table.loading import installed_models, load_space
from embeddings.table.space import Space
from rendering.numbers import Numbers
from tools.pages.writing import builtin_space, writing

FRENCH = "fr_core_news_md"
PAGE = Path("docs/neighbours.md")
SHOWN = 8

_NUMBERS = Numbers(Locale("en"))

PORTUGUESE_WORDS = {
    "Nouns": "rei casa livro água escola gato cidade amor menino avó médico carro música país trabalho "
    "mar pão guerra dinheiro futebol",
    "Verbs": "comer correr falar amar escrever dormir comprar cantar pensar viajar",
    "Adjectives": "bonito grande feliz novo triste frio rápido vermelho forte difícil",
}
FRENCH_WORDS = {"Words": "roi maison livre eau école chat beau grand manger Paris"}

INTRODUCTION = """# Neighbours

The nearest words to 40 common Portuguese words in the built-in model and to 10 French ones in the official
`fr_core_news_md`, as `/vizinhos` gives them. **Raw** is the order of the cosine over all rows and nothing
else. **Clean** is the same order with one form of each word, without forms of the question itself, and
without what is no word. The built-in model is made by an encoder that reads pieces of words in sixteen
languages: from its clean lists are left out too words that are spelled almost like the question, and those
that the encoder hardly knows, as rare words, names, and words more common in another language.

`held` counts the rows that were passed over until the clean list was full: forms of the question + other
forms of words already listed + spelled almost like the question + hardly known + of other languages too + of
one letter + only accents away from a far more common word + no word + vulgar or offensive.

Written by `python -m bot neighbours-page`; not edited by hand, nothing chosen.
"""


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Write the page."""
    here = program()
    with writing(here, path):
        french = load_space(FRENCH) if FRENCH in installed_models() else None
        path.write_text(page(builtin_space(here), french), encoding="utf-8")


def page(portuguese: Space, french: Space | None) -> str:
    """Give the page; if there is no French model, leave out the French part."""
    parts = [INTRODUCTION, section(portuguese, PORTUGUESE_WORDS)]
    if french is not None:
        parts.append(section(french, FRENCH_WORDS))
    return "\n".join(parts)


def section(space: Space, words: dict[str, str]) -> str:
    """Give one model's part of the page: a table for each kind of word."""
    head = [f"## {space.card.name} {space.card.version}", ""]
    return "\n".join(
        [*head, *(line for title, listed in words.items() for line in _table(space, title, listed))]
    )


def _table(space: Space, title: str, words: str) -> Iterator[str]:
    yield from (f"### {title}", "", "| word | clean | held | raw |", "|---|---|---|---|")
    for word in words.split():
        clean, raw = neighbours(space, word, SHOWN), neighbours(space, word, SHOWN, everything=True)
        counts = {part.reason: part.count for part in clean.held}
        held = " + ".join(str(counts.get(reason, 0)) for reason in Reason)
        yield f"| {word} | {_row(clean.found)} | {held} | {_row(raw.found)} |"
    yield ""


def _row(found: Sequence[Neighbour]) -> str:
    return " · ".join(
        f"{one.word.replace('|', chr(92) + '|')} {_NUMBERS.cosine(one.cosine)}" for one in found
    )
