"""Entries are parsed when they are asked for, with all that they refer to."""

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from rendering.catalog import COMPLETE, LOCALES_FOLDER, locales
from rendering.entries import Entries, names_in


class _References(Visitor):
    def __init__(self) -> None:
        self.messages: set[str] = set()
        self.terms: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - fluent's visitor names
        self.messages.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - fluent's visitor names
        self.terms.add(node.id.name)


def _entries(*sources: str) -> Entries:
    return Entries(FluentBundle(["en"], use_isolating=False), sources)


def _said(entries: Entries, name: str) -> str:
    pattern = entries.message(name).value
    assert pattern is not None
    said, errors = entries.bundle.format_pattern(pattern, {})
    assert not errors
    return str(said)


def test_an_entry_brings_what_it_refers_to_from_any_file_whatever_its_depth() -> None:
    entries = _entries(
        "first = { second } and { -mark }\n    goes on\n# a comment\n-mark = X\n",
        "second = { third.also }\nthird = 3\n    .also = three { other }\nother = 1\nunused = {",
    )
    assert _said(entries, "first") == "three 1 and X\ngoes on"
    assert not entries.bundle.has_message("unused")


def test_entries_that_refer_to_each_other_are_parsed_once() -> None:
    entries = _entries("one = { two }\n", "two = { one }\n")
    assert entries.message("one") is entries.message("one")
    assert entries.message("two").value is not None


def test_of_two_entries_with_one_name_the_later_counts() -> None:
    assert _said(_entries("word = word\n", "word = palavra\n"), "word") == "palavra"


def test_an_unknown_name_is_a_key_error_and_a_term_is_no_message() -> None:
    entries = _entries("word = a\n-mark = X\n")
    assert "word" in entries
    assert "none" not in entries
    assert names_in("word = a\n-mark = X\n") == {"word"}
    with pytest.raises(KeyError):
        entries.message("none")


@pytest.mark.parametrize("language", COMPLETE)
def test_every_reference_of_the_language_files_is_there_when_its_entry_is(language: str) -> None:
    files = sorted(LOCALES_FOLDER.glob(f"*.{locales()[language]}.ftl"))
    sources = [file.read_text(encoding="utf-8") for file in files]
    tried = 0
    for entry in (entry for source in sources for entry in FluentResource(source).body):
        if not isinstance(entry, ast.Message):
            continue
        referred = _References()
        referred.visit(entry)
        if referred.messages or referred.terms:
            bundle = FluentBundle([language])
            Entries(bundle, sources).message(entry.id.name)
            assert all(bundle.has_message(name) for name in referred.messages), entry.id.name
            assert referred.terms <= bundle._terms.keys(), entry.id.name
            tried += 1
    assert tried > 10
