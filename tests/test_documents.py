"""The documents say what the code does: every command, dependency, setting and rule of the house."""

import ast
import re
import tomllib
from pathlib import Path

from bot.settings import Settings
from handlers.commands import COMMANDS
from tests.conversation import ENGLISH, PORTUGUESE

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "botapi", "handlers", "rendering", "storage", "embeddings", "tools")

LOWER = ("botapi", "handlers", "rendering", "storage", "embeddings")


def test_the_readme_lists_every_command_and_setting() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for command in COMMANDS:
        assert f"`/{PORTUGUESE.command(command.key)}" in readme
        assert f"`/{ENGLISH.command(command.key)}" in readme
    for name in Settings.model_fields:
        assert f"`{name.upper()}`" in readme


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
        if document.name == "CHANGELOG.md":  # it says what was, too
            continue
        text = document.read_text("utf-8")
        named = re.findall(rf"`((?:{'|'.join((*ROOMS, 'tests'))})/[\w/.-]+\.\w+)`", text)
        modules = re.findall(r"python -m (tools\.\w+)|`(tools\.\w+)[ `]", text)
        files = [*named, *(f"{(one or other).replace('.', '/')}.py" for one, other in modules)]
        assert [file for file in files if not (ROOT / file).is_file()] == [], document


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
