"""Times every pattern of the project against long dull texts: `python -m tools.patterns`.

Patterns stand in modules, in tables of modules, or are written where they are used; each is timed in the ways
in which its module uses it. A pattern that takes far longer on one text than on the others reads it again and
again: whoever types that text makes everybody wait, since nothing else runs while a pattern is matched.
"""

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer

from handlers.reading.arguments import standing_alone
from handlers.reading.wording import wording
from rendering.catalog import COMPLETE, Catalogs
from tools.signs import ENDS, LONGEST, monotonous

ROOMS = ("bot", "botapi", "embeddings", "handlers", "rendering", "storage")
LIMIT = 0.005
"""Seconds that a pattern may take on the longest message."""

_WAYS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split")
_NEVER_TYPED = ("bot.logs _PASSWORD",)  # it reads only the settings


@dataclass(frozen=True, slots=True)
class Used:
    """A pattern, where it is written, and the ways in which it is used on texts."""

    name: str
    pattern: re.Pattern[str]
    ways: frozenset[str]


@dataclass(frozen=True, slots=True, order=True)
class Timing:
    """The seconds of processor time that a pattern took for a text, used in one way."""

    seconds: float
    name: str
    way: str
    text: str


def patterns() -> list[Used]:
    """Find the patterns of all modules of the project, and those that are made when they are needed."""
    found = [one for room in ROOMS for module in _modules(room) for one in _patterns_of(module)]
    return [*(one for one in found if one.name not in _NEVER_TYPED), *_made_by_need()]


def _made_by_need() -> Iterator[Used]:
    for word in ("a", ";;"):
        name = f"handlers.reading.arguments standing_alone({word!r})"
        yield Used(name, standing_alone(word), frozenset({"finditer"}))
    read = wording(Catalogs(COMPLETE[0]))
    for number, pattern in enumerate(read.proportions):
        yield Used(f"handlers.reading.wording proportions[{number}]", pattern, frozenset({"fullmatch"}))
    yield Used("handlers.reading.wording neighbours", read.neighbours, frozenset({"search"}))
    yield Used("handlers.reading.wording blank", read.blank, frozenset({"fullmatch"}))


def slowest(used: Used, length: int = LONGEST, *, pairs: bool = True) -> Timing:
    """Return the text for which a pattern takes longest; stop at the first one that is far too slow.

    A quarter of each text is tried first. If that is quick, the whole would be quick too, even if the time
    grew with the third power of the length; then the whole is not tried.
    """
    worst = Timing(0.0, used.name, "", "")
    for text in monotonous(length, pairs=pairs):
        for end, way in product(ENDS, sorted(used.ways)):
            part = seconds(used.pattern, way, text[: length // 4] + end)
            if part > LIMIT / 64:
                whole = seconds(used.pattern, way, text[: length - len(end)] + end)
                worst = max(worst, Timing(whole, used.name, way, f"{text[:16]!r}... {end!r}"))
        if worst.seconds > 4 * LIMIT:
            break
    return worst


def seconds(pattern: re.Pattern[str], way: str, text: str) -> float:
    """Return the processor time that a pattern takes for a text."""
    start = time.thread_time()
    if way in {"match", "fullmatch", "search"}:
        getattr(pattern, way)(text)
    else:  # these ways all go through everything that it finds
        for _ in pattern.finditer(text):
            pass
    return time.thread_time() - start


def _modules(room: str) -> Iterator[ModuleType]:
    package = importlib.import_module(room)
    for found in pkgutil.walk_packages(package.__path__, f"{room}."):
        if "migrations" not in found.name and not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _patterns_of(module: ModuleType) -> Iterator[Used]:
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    by_name, written = _uses(tree)
    anywhere = frozenset[str]().union(*by_name.values()) or frozenset({"match", "finditer"})
    for name, pattern in _named_patterns(vars(module)):
        if isinstance(pattern.pattern, str):  # patterns of bytes read files
            yield Used(f"{module.__name__} {name}", pattern, by_name.get(name) or anywhere)
    for way, pattern in written:
        yield Used(f"{module.__name__} {pattern.pattern!r}", pattern, frozenset({way}))


def _named_patterns(names: Mapping[str, object]) -> Iterator[tuple[str, "re.Pattern[str]"]]:
    for name, value in names.items():
        own = isinstance(value, type) and value.__module__ == names.get("__name__")
        for part in vars(value).values() if own else [value]:
            for pattern in _within(part):
                yield name, pattern


def _within(value: object) -> Iterator["re.Pattern[str]"]:
    """Give the patterns in a value and in tables."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (tuple, list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _within(part)


def _uses(tree: ast.AST) -> tuple[dict[str, frozenset[str]], list[tuple[str, "re.Pattern[str]"]]]:
    """Give the ways in which names are used, and the patterns that are written where they are used."""
    by_name: dict[str, frozenset[str]] = {}
    written: list[tuple[str, re.Pattern[str]]] = []
    for owner, way, call in _calls(tree):
        if owner != "re":
            by_name[owner] = by_name.get(owner, frozenset()) | {way}
        elif isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
            written.append((way, re.compile(call.args[0].value)))
    for table, each in _tables(tree):
        by_name[table] = by_name.get(table, frozenset()) | by_name.get(each, frozenset())
    return by_name, written


def _calls(tree: ast.AST) -> Iterator[tuple[str, str, ast.Call]]:
    """Give the calls of pattern methods on a name; `split` on a variable is a method of a text."""
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
            continue
        owner, way = call.func.value, call.func.attr
        if isinstance(owner, ast.Name) and way in _WAYS:
            if way == "split" and owner.id.islower() and owner.id != "re":
                continue
            yield owner.id, way, call


def _tables(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Give the names of tables, each with a name that a loop gives to the table's parts."""
    for loop in ast.walk(tree):
        if isinstance(loop, (ast.For, ast.comprehension)) and isinstance(loop.iter, ast.Name):
            for target in ast.walk(loop.target):
                if isinstance(target, ast.Name):
                    yield loop.iter.id, target.id


def main(
    length: Annotated[int, typer.Option(help="Characters of each text")] = LONGEST,
    pairs: Annotated[bool, typer.Option(help="Two signs in turns, too: some minutes")] = True,  # noqa: FBT002
    shown: Annotated[int, typer.Option(help="How many of the slowest are printed")] = 15,
) -> None:
    """Print the slowest text of each of the slowest patterns; ends with 1 where one is above 5 ms."""
    used = patterns()
    found = sorted((slowest(one, length, pairs=pairs) for one in used), reverse=True)
    typer.echo(f"{len(used)} patterns, texts of {length} characters; the slowest text of each:")
    for one in found[:shown]:
        typer.echo(f"{one.seconds * 1000:8.2f} ms  {one.name}  {one.way}  {one.text}")
    raise typer.Exit(int(found[0].seconds > LIMIT))


if __name__ == "__main__":
    command = typer.Typer(pretty_exceptions_enable=False)
    command.command()(main)
    command()
