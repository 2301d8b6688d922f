"""The server needs nothing but what its own package says."""

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOM = Path(__file__).parents[2] / "botapi"


def test_its_package_names_all_that_it_imports() -> None:
    project = tomllib.loads((ROOM / "pyproject.toml").read_text("utf-8"))["project"]
    named = {re.split(r"[<>=]", requirement)[0] for requirement in project["dependencies"]}
    imported = {
        (name or "").partition(".")[0]
        for path in ROOM.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for name in _imported(node)
    }
    assert imported - sys.stdlib_module_names - {"botapi"} == named - {
        "python-multipart"
    }  # Starlette's for forms


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []
