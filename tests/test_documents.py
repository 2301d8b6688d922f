"""The documents say what the code does: every command, dependency, setting and rule of the house."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from bot.commandline import command_line
from bot.settings import Settings
from handlers.commands import COMMANDS
from tests.conversation import ENGLISH, PORTUGUESE
from tools.commandline import COMMANDS as DEVELOPERS_COMMANDS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md"), *ROOT.glob("botapi/*.md")])
ROOMS = ("bot", "botapi", "handlers", "rendering", "storage", "embeddings", "tools")

ONE_NAME = ("bot", "botapi", "handlers", "rendering", "storage", "embeddings")
TWICE = {
    "upgrade": "Alembic calls it so in every migration",
    "downgrade": "the same",
}
UNSAYING = {"MOST", "LEAST", "LONGEST", "FILE", "LOCK", "NAME", "SHOWN"}

LOWER = ("botapi", "handlers", "rendering", "storage", "embeddings")


def test_the_pages_of_commands_list_every_command_in_both_languages() -> None:
    for page in ("commands.md", "commands.pt-BR.md"):
        text = (DOCS / page).read_text("utf-8")
        for command in COMMANDS:
            assert f"| `/{PORTUGUESE.command(command.key)}" in text, page
            assert f"| `/{ENGLISH.command(command.key)}" in text, page


def test_the_page_of_settings_lists_every_setting_and_no_other() -> None:
    listed = re.findall(r"^\| `([A-Z_]+)` \|", (DOCS / "settings.md").read_text("utf-8"), re.MULTILINE)
    assert listed == [name.upper() for name in Settings.model_fields]


def test_the_page_of_the_command_line_lists_every_command_where_it_is_found() -> None:
    text = (DOCS / "command-line.md").read_text("utf-8")
    installed, in_a_source_tree = text.split("## In a source tree alone")
    line = typer.main.get_command(command_line(ENGLISH))
    for name in {*line.commands, *line.commands["model"].commands} - {"model"}:  # type: ignore[attr-defined]
        assert re.search(rf"`(vetorama (model )?)?{name}[ `]", installed), name
    for name in DEVELOPERS_COMMANDS:
        assert f"| `python -m bot {name}` |" in in_a_source_tree


@pytest.mark.parametrize(
    ("english", "portuguese"),
    [("README.md", "README.pt-BR.md"), ("docs/commands.md", "docs/commands.pt-BR.md")],
)
def test_a_page_says_in_portuguese_what_it_says_in_english(english: str, portuguese: str) -> None:
    first, second = ((ROOT / page).read_text("utf-8") for page in (english, portuguese))
    assert Path(portuguese).name in first.splitlines()[0]
    assert Path(english).name in second.splitlines()[0]
    assert _headings(first) == _headings(second)
    assert _shown_alike(first) == _shown_alike(second)
    assert [link.replace(".pt-BR", "") for link in _links(second)][1:] == _links(first)[1:]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    for link in _links(page.read_text("utf-8")):
        assert "://" in link or (page.parent / link.partition("#")[0]).exists(), link


def test_the_architecture_gives_a_reason_for_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8").lower()
    names = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    for name in (re.split(r"[\[<>=]", requirement)[0] for requirement in names):
        assert name.lower() in text, f"why is {name} a dependency?"


def test_everything_that_is_installed_is_pinned_without_an_address() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = {line.split("==")[0].lower().replace("_", "-").replace(".", "-") for line in lines}
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+]+", line) for line in lines)
    for requirement in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
        assert re.split(r"[\[<>=]", requirement)[0].lower().replace(".", "-").replace("_", "-") in pins


def test_every_file_that_a_document_names_is_there() -> None:
    documents = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "botapi" / "README.md"]
    for document in documents:
        if document.name in {"CHANGELOG.md", "changes.md"}:  # they say what was, and what may come
            continue
        text = document.read_text("utf-8")
        named = re.findall(rf"`((?:{'|'.join((*ROOMS, 'tests'))})/[\w/.-]+\.\w+)`", text)
        modules = re.findall(r"python -m (tools\.\w+)|`(tools\.\w+)[ `]", text)
        files = [*named, *(f"{(one or other).replace('.', '/')}.py" for one, other in modules)]
        exact = [ROOT / file for file in files if not re.search("[A-Z]{3}", file)]  # `x.TAG.ftl` is a pattern
        there = [path.is_file() or path.with_suffix("").is_dir() for path in exact]
        assert [path for path, found in zip(exact, there, strict=True) if not found] == [], document


def test_files_and_functions_stay_short() -> None:
    for path in (path for room in ROOMS for path in (ROOT / room).rglob("*.py")):
        source = path.read_text("utf-8")
        assert source.count("\n") <= 400, path
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert (node.end_lineno or 0) - node.body[0].lineno < 40, f"{path}: {node.name}"


def test_only_the_program_reads_the_environment() -> None:
    for path in (path for room in LOWER for path in (ROOT / room).rglob("*.py")):
        assert not re.search(r"os\.environ|getenv|pydantic_settings", path.read_text("utf-8")), path


def test_a_public_class_or_function_has_a_name_of_its_own() -> None:
    owners: dict[str, list[str]] = {}
    for path in (path for room in ONE_NAME for path in sorted((ROOT / room).rglob("*.py"))):
        for name in _public_names(ast.parse(path.read_text("utf-8"))):
            owners.setdefault(name, []).append(str(path.relative_to(ROOT)))
    shared = {name: files for name, files in owners.items() if len(files) > 1}
    assert {name: files for name, files in shared.items() if name not in TWICE} == {}
    assert TWICE.keys() <= shared.keys()
    assert not UNSAYING & owners.keys()


def _public_names(module: ast.Module) -> Iterator[str]:
    """Give what a module defines for others: classes, functions, and the constants that say too little."""
    for node in module.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            if not node.name.startswith("_"):
                yield node.name
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and _is_own(target.id):
                    yield target.id


def _is_own(name: str) -> bool:
    """Say whether a name is a type's, as `Rows`, or a constant that says nothing without its module."""
    return name in UNSAYING or (len(name) > 1 and name[0].isupper() and not name.isupper())


def _headings(page: str) -> list[int]:
    """Give the depth of each heading."""
    return [len(heading) for heading in re.findall(r"^(#+) ", _without_code(page), re.MULTILINE)]


def _shown_alike(page: str) -> list[str]:
    """Give what reads the same in every language, in its order.

    That is the code of a text and of each row of a table, and the lines of blocks without their comments.
    """
    blocks = re.findall(r"^```.*?^```", page, re.MULTILINE | re.DOTALL)
    lines = [re.sub(r"\s+# .*", "", line) for block in blocks for line in block.splitlines()]
    return [*re.findall(r"`[^`\n]+`", _without_code(page)), *lines]


def _links(page: str) -> list[str]:
    """Give where the links and pictures of a page lead."""
    return re.findall(r"\]\(([^)\s]+)\)", page) + re.findall(r'src="([^"]+)"', page)


def _without_code(page: str) -> str:
    return re.sub(r"^```.*?^```", "", page, flags=re.MULTILINE | re.DOTALL)
