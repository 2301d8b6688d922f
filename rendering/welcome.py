"""`/start` and `/ajuda`: what one can ask, with examples that answer when they are tapped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.faq import known_name
from rendering.followups import rows
from rendering.languages import language_name
from rendering.reply import AnyButton, FollowUp, Reply, lines, paragraphs


class Topic(StrEnum):
    """What a command is for: the parts of the help page, in their order."""

    START = "begin"
    COMPARE = "comparing"
    EXPLORE = "exploring"
    SEE = "seeing"
    PLAY = "playing"
    YOU = "you"


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """A command as help shows it: its key, and the buttons of its examples."""

    key: str
    examples: tuple[AnyButton, ...]


def start_reply(catalog: Catalog, examples: Sequence[AnyButton], *, private: bool) -> Reply:
    """Say what an embedding is and offer the first examples; in a group it says less."""
    what = ("start-title", "start-what") if private else ("start-group",)
    tried = catalog.html("start-try", language=language_name(catalog, catalog.words))
    said = [*map(catalog.html, what), tried, catalog.html("start-more")]
    return Reply(paragraphs(*said), keyboard=tuple((button,) for button in examples))


def help_reply(catalog: Catalog, named: Mapping[Topic, Sequence[str]]) -> Reply:
    """Name all commands by topic; a button opens each topic in place."""
    listed = (_topic(catalog, topic, keys) for topic, keys in named.items())
    topics = rows(_open(_name(catalog, topic), topic) for topic in named)
    model = FollowUp(catalog.text("help-model"), GLOSSARY, known_name("texts"))
    said = (catalog.html("help-title"), *listed, catalog.html("help-tap"))
    return Reply(paragraphs(*said), keyboard=(*topics, (model,)))


def topic_reply(catalog: Catalog, topic: Topic, entries: Sequence[HelpEntry]) -> Reply:
    """Say what each command of a topic does, with its examples and the way back to the others."""
    title = catalog.html("help-topic-title", topic=_name(catalog, topic))
    examples = tuple((button,) for entry in entries for button in entry.examples)
    tried = catalog.html("help-try", topic=str(topic)) if examples else None
    back = _open(catalog.text("help-back"), "")
    listed = lines(*(_entry(catalog, entry.key) for entry in entries))
    return Reply(paragraphs(title, listed, tried), keyboard=(*examples, (back,)))


def _topic(catalog: Catalog, topic: Topic, keys: Sequence[str]) -> Markup:
    names = " ".join(f"/{catalog.command(key)}" for key in keys)
    return catalog.html("help-topic", topic=_name(catalog, topic), commands=catalog.verbatim(names))


def _entry(catalog: Catalog, key: str) -> Markup:
    return catalog.html("help-entry", name=catalog.command(key), description=catalog.html(f"command-{key}"))


def _name(catalog: Catalog, topic: Topic) -> str:
    return catalog.text(f"topic-{topic}")


def _open(label: str, text: str) -> FollowUp:
    return FollowUp(label, "help", text, in_place=True)
