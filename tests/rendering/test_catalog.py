"""The language files: complete, alike in all complete languages, and safe for what people type."""

import re
from importlib import resources
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from handlers.commands import COMMANDS, commands
from rendering.catalog import COMPLETE, Catalog, Catalogs, locales
from rendering.faq import QUESTIONS, question_link
from rendering.reply import text_length
from storage.one_per_topic import RUN_IN_TOPICS

ROOMS = ("bot", "botapi", "handlers", "rendering", "storage", "embeddings", "tools")


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent's visitor names
        self.names.add(node.id.name)


def _messages(locale: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for file in resources.files("rendering.locales").iterdir():
        if not file.name.endswith(f".{locale}.ftl"):
            continue
        source = file.read_text("utf-8")
        for entry in FluentResource(source).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    assert found.keys() == Catalog({tag: language for language, tag in locales().items()}[locale]).sentences
    return found


def test_complete_languages_have_the_same_sentences_with_the_same_values() -> None:
    first, *others = (_messages(locales()[language]) for language in COMPLETE)
    assert all(other == first for other in others)


def test_every_sentence_is_used_somewhere() -> None:
    code = "\n".join(path.read_text("utf-8") for room in ROOMS for path in Path(room).rglob("*.py"))
    whole = set(re.findall(r'"([a-z][a-z0-9-]+)"', code))
    beginnings = tuple(re.findall(r'f"([a-z][a-z0-9-]*-)\{', code))  # as in f"doctor-{finding.subject}"
    language_files = "\n".join(
        file.read_text("utf-8")
        for file in resources.files("rendering.locales").iterdir()
        if "ftl" in file.name
    )
    quoted = set(re.findall(r"\{ ([a-z][a-z0-9-]+) \}", language_files))
    named = ("cli-",)  # made from the names of commands and options
    unused = [
        name
        for name in _messages("en")
        if name not in whole | quoted and not name.startswith((*beginnings, *named))
    ]
    assert unused == []


def test_what_runs_in_a_chat_has_a_sentence_for_who_is_forgotten() -> None:
    assert RUN_IN_TOPICS
    for language in COMPLETE:
        assert all(Catalog(language).has(f"forget-running-{table.name}") for table in RUN_IN_TOPICS)


def test_every_command_has_its_sentences() -> None:
    for language in COMPLETE:
        catalog = Catalog(language)
        for command in COMMANDS:
            assert len(catalog.text(f"command-{command.key}")) <= 256
            if command.offered:
                assert catalog.has(f"command-{command.key}-example")


def test_command_names_fit_telegram_and_are_used_once() -> None:
    table = commands(Catalogs("pt"))
    names = [name for command in table for name in table.names(command)]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z0-9_]{1,32}", name) for name in names)


def test_numbers_and_plurals_follow_the_language() -> None:
    portuguese, english = Catalog("pt"), Catalog("en")
    assert portuguese.text("privacy-yours", total=1) == "Hoje há 1 pergunta sua guardada."
    assert portuguese.text("privacy-yours", total=12345).startswith("Hoje há 12.345 perguntas")
    assert english.text("privacy-yours", total=12345).startswith("Today 12,345 questions")
    assert portuguese.numbers.fixed(-0.004, 2) == "0,00"
    assert english.numbers.fixed(-1.5, 2) == "−1.50"
    assert portuguese.numbers.weights([0.12345, -1.0]) == "0,1235  −1,0000"


def test_a_language_tag_is_understood_and_an_unknown_one_falls_back() -> None:
    catalogs = Catalogs("pt")
    assert catalogs.of("en-GB").language == "en"
    assert catalogs.of("pt-br").language == "pt"
    assert catalogs.of("de").language == "pt"
    assert Catalogs("en").of(None).language == "en"


def test_a_missing_sentence_or_value_is_an_error() -> None:
    catalog = Catalog("pt")
    with pytest.raises(KeyError):
        catalog.text("no-such-sentence")
    with pytest.raises(ValueError, match="dims-model"):
        catalog.html("dims-model")


@given(st.text(max_size=500))
def test_typed_text_cannot_become_markup(typed: str) -> None:
    said = Catalog("pt").html("embedding-word", word=typed)
    inner = said.removeprefix("Embedding de <b>").removesuffix("</b>")
    assert not set(inner) & set("<>\"'\n\r\u202e\u2066")
    assert text_length(said) <= len("Embedding de ") + 64 * 2 + 2


def test_finished_markup_is_not_escaped_again() -> None:
    said = Catalog("pt").html("embedding-first-weights", weights=Markup("<b>1</b>"))
    assert "<b>1</b>" in said


@pytest.mark.parametrize("language", COMPLETE)
def test_a_phone_shows_the_whole_button_of_each_known_question(language: str) -> None:
    labels = {key: question_link(Catalog(language), key).label for key in QUESTIONS}
    assert not {key: label for key, label in labels.items() if len(label) > 40}
