"""Draws mutants: the code of some rooms with one small fault each, made by mutmut's operators."""

import difflib
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

ROOMS = ("embeddings/ask", "embeddings/search", "handlers/reading", "handlers/commands", "storage")
NOT_BEHAVIOUR = frozenset({"TypeVar", "getLogger", "ParamSpec"})
"""Calls that only give a name, and calls of a log, in which only the wording could change."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault: the lines that it changes, and what they become."""

    file: str
    line: int
    end: int
    old: str
    new: str
    code: str

    @property
    def key(self) -> str:
        """A name that holds as long as its file does not change."""
        return f"{self.file}:{self.line}\n- {self.old}\n+ {self.new}"

    @property
    def fault(self) -> tuple[str, str, str]:
        """A name that does not depend on its place in the file."""
        return self.file, self.old, self.new


@dataclass(frozen=True, slots=True)
class _Place:
    """A node that can be replaced, and the lines it stands on."""

    file: str
    module: cst.Module
    node: cst.CSTNode
    fault: cst.CSTNode
    lines: tuple[int, int]


class _Places(cst.CSTVisitor):
    """Finds all places of a file, leaving out what has no effect: types, decorators, what a log says."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, file: str, module: cst.Module) -> None:
        super().__init__()
        self.found: list[_Place] = []
        self._file, self._module = file, module

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Annotation | cst.Decorator | cst.Import | cst.ImportFrom) or _is_idle(node):
            return False
        lines = self.get_metadata(PositionProvider, node, None)
        if lines is not None:
            span = (lines.start.line, lines.end.line)
            self.found += [_Place(self._file, self._module, node, fault, span) for fault in _faults(node)]
        return True


def _is_idle(node: cst.CSTNode) -> bool:
    if not isinstance(node, cst.Call):
        return False
    name = node.func.attr if isinstance(node.func, cst.Attribute) else node.func
    of = node.func.value if isinstance(node.func, cst.Attribute) else None
    logs = isinstance(of, cst.Name) and of.value == "_log"
    return logs or (isinstance(name, cst.Name) and name.value in NOT_BEHAVIOUR)


def _faults(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    operator: Callable[[Any], Iterable[cst.CSTNode]]
    for kind, operator in mutation_operators:
        if isinstance(node, kind):
            yield from operator(node)


def places(root: Path, only: Sequence[str]) -> list[_Place]:
    """Give every place of the rooms in the order of files and lines."""
    found: list[_Place] = []
    for path in sorted(path for room in only for path in _files(root / room)):
        wrapper = MetadataWrapper(cst.parse_module(path.read_text("utf-8")))
        visitor = _Places(path.relative_to(root).as_posix(), wrapper.module)
        wrapper.visit(visitor)
        found += visitor.found
    return found


def _files(path: Path) -> Iterable[Path]:
    return [path] if path.is_file() else path.rglob("*.py")


def draw(root: Path, only: Sequence[str], seed: int, size: int) -> list[Mutant]:
    """Draw `size` different mutants; the same seed draws the same ones from the same code."""
    found = places(root, only)
    random.Random(seed).shuffle(found)
    drawn: dict[str, Mutant] = {}
    for mutant in filter(None, map(_mutant, found)):
        if len(drawn) == size:
            break
        drawn.setdefault(mutant.key, mutant)
    return list(drawn.values())


def _mutant(place: _Place) -> Mutant | None:
    """Make the fault; None if the result is not valid Python, or nothing changes."""
    changed = place.module.deep_replace(place.node, place.fault)
    code = changed.code if isinstance(changed, cst.Module) else ""
    try:
        compile(code, place.file, "exec")
    except SyntaxError:
        return None
    old, new = _changed_lines(place.module.code, code)
    return Mutant(place.file, *place.lines, old, new, code) if old != new else None


def _changed_lines(before: str, after: str) -> tuple[str, str]:
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))[2:]
    gone = [line[1:].strip() for line in lines if line.startswith("-")]
    come = [line[1:].strip() for line in lines if line.startswith("+")]
    return " ".join(gone), " ".join(come)
