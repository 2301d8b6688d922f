"""What an inline query is offered: articles with a short title, each a whole message when it is tapped."""

import re
from dataclasses import dataclass

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.reply import TEXT_LIMIT, Reply, ShareButton, paragraphs, text_length, without_tags
from rendering.typed import shown

_TABLE = re.compile("<pre>(?:(?!</?pre>).)*</pre>", re.DOTALL)  # its columns would not stand below each other
_NUMBER = re.compile(r"(?<=[^\W\d]) · (?=[−\d])")
_PART = re.compile(" · ")
_TITLE = 64
_DESCRIPTION = 120
_QUESTION = 100


@dataclass(frozen=True, slots=True)
class Article:
    """One result: `key` is the same for the same question, `text` what is sent when it is tapped."""

    key: str
    title: str
    description: str
    text: Markup


@dataclass(frozen=True, slots=True)
class Offer:
    """All results of a query; `button` is the label of a way into the private chat, None for no button."""

    articles: tuple[Article, ...]
    button: str | None = None


def article(catalog: Catalog, reply: Reply, *, key: str, bot: str, question: str) -> Article:
    """Make an article of a command's reply: the answer's first line is the title, what follows tells more.

    `question` is what was typed behind the name of the `bot`; the message shows it, so that others learn how
    to ask.
    """
    prose = Markup(_TABLE.sub("", reply.text))  # noqa: S704 - what is left is as safe as before
    told = [line for line in without_tags(prose).splitlines() if line.strip()]
    place = 0 if reply.lead is None else 1
    title, rest = told[place], told[:place] + told[place + 1 :]
    description = shown(" · ".join(map(_phrase, rest)), _DESCRIPTION)
    return Article(key, shown(title, _TITLE), description, _message(catalog, reply, bot, question))


def example_article(catalog: Catalog, reply: Reply, *, command: str, bot: str, question: str) -> Article:
    """Make an article whose title is a question to learn from, and whose message is its answer."""
    return Article(
        command, question, catalog.text(f"command-{command}"), _message(catalog, reply, bot, question)
    )


def inline_start_reply(catalog: Catalog) -> Reply:
    """Explain the inline mode in the private chat, to somebody who came from there."""
    said = [catalog.html(f"inline-start-{part}") for part in ("title", "how", "examples", "kept")]
    back = ShareButton(catalog.text("inline-start-back"), "")
    return Reply(paragraphs(*said), keyboard=((back,),))


def not_inline_reply(catalog: Catalog, command: str) -> Reply:
    """Say that a command is for a chat with the bot."""
    return Reply(catalog.html("inline-not-this", command=catalog.command(command)))


def _phrase(line: str) -> str:
    """Write a line's parts as one phrase: a number stays beside its word, all else is separated by commas."""
    return _PART.sub(", ", _NUMBER.sub(" ", line))


def _message(catalog: Catalog, reply: Reply, bot: str, question: str) -> Markup:
    typed = catalog.verbatim(shown(question, _QUESTION))
    text = paragraphs(catalog.html("inline-question", bot=bot, question=typed), reply.text)
    return text if text_length(text) <= TEXT_LIMIT else reply.text
