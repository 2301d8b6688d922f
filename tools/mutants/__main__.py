"""Says which small faults in the code no test notices: `python -m tools.mutants --seed 1 --sample 600`.

Mutants are drawn by the seed from the questions (embeddings/ask, search), what is read and commanded
(handlers/reading, commands) and storage. Each is tried by the tests that reach its line. What was recorded
and found is kept in `--folder`, so that an interrupted run can go on. A mutant that
survives 150 tests counts as survived, though another test might kill it: `--most` tries more.
Tests that need PostgreSQL, a browser or a process of the program are left out, to be quick.
"""

import json
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated

import typer

from tools.mutants.drawing import ROOMS, Mutant, draw
from tools.mutants.reaching import TESTS, Reach, Recording
from tools.mutants.trying import Bench, Fate, Verdict, copy_tree

ROOT = Path(__file__).parent.parent.parent
EQUIVALENT = Path(__file__).with_name("equivalent.toml")


class Results:
    """A file of verdicts by mutants, written after each."""

    def __init__(self, file: Path) -> None:
        self._file = file
        held = json.loads(file.read_text("utf-8")) if file.exists() else {}
        self._held = {key: Verdict(**one | {"fate": Fate(one["fate"])}) for key, one in held.items()}

    def get(self, mutant: Mutant) -> Verdict | None:
        """Give what is known about a mutant."""
        return self._held.get(mutant.key)

    def put(self, mutant: Mutant, verdict: Verdict) -> None:
        """Keep a verdict."""
        self._held[mutant.key] = verdict
        text = json.dumps({key: asdict(one) for key, one in self._held.items()}, indent=1, ensure_ascii=False)
        self._file.write_text(text, "utf-8")


def explained() -> dict[tuple[str, str, str], str]:
    """Give the mutants that change nothing anybody could notice, with the reason."""
    listed = tomllib.loads(EQUIVALENT.read_text("utf-8")).get("mutant", [])
    return {(one["file"], one["old"], one["new"]): one["why"] for one in listed}


def _work(drawn: Sequence[Mutant], reach: Reach) -> Iterator[tuple[Mutant, list[str], float]]:
    for mutant in drawn:
        tests = reach.tests(mutant)
        yield mutant, tests, sum(reach.seconds[test] for test in tests)


def _hold_without_a_fault(bench: Bench, drawn: Sequence[Mutant], reach: Reach) -> None:
    """Check that the tests pass without a fault; otherwise all mutants would seem to be killed."""
    whole = [replace(one, code=(ROOT / one.file).read_text("utf-8")) for one in drawn]
    for _, verdict in bench.tried(sorted(_work(whole, reach), key=lambda given: given[2])[:2]):
        if verdict.fate is not Fate.SURVIVED:
            raise SystemExit(f"without a fault the tests fail too: {verdict.by}")


def _report(drawn: Sequence[Mutant], results: Results, reasons: Mapping[tuple[str, str, str], str]) -> None:
    fates: Counter[str] = Counter()
    for mutant in drawn:
        verdict = results.get(mutant)
        if verdict is None:
            continue
        excused = verdict.fate is Fate.SURVIVED and mutant.fault in reasons
        fates["explained" if excused else verdict.fate] += 1
        if verdict.fate is Fate.SURVIVED and not excused:
            typer.echo(f"{mutant.key}\n  ({verdict.tests} tests)")
    tried = fates.total()
    noticed = fates[Fate.KILLED] + fates[Fate.TIMEOUT]
    typer.echo(", ".join(f"{number} {fate}" for fate, number in sorted(fates.items())) + f" of {tried}")
    if tried:
        rest = tried - fates["explained"]
        typer.echo(
            f"noticed: {noticed / tried:.1%} of all, {noticed / max(rest, 1):.1%} without the explained"
        )


def main(  # noqa: PLR0913 - a command's options
    *,
    seed: Annotated[int, typer.Option(help="What the sample is drawn by.")] = 1,
    sample: Annotated[int, typer.Option(help="How many mutants.")] = 600,
    only: Annotated[list[str] | None, typer.Option(help="Folders or files instead of the rooms.")] = None,
    processes: Annotated[int, typer.Option(help="How many are tried at once.")] = 1,
    folder: Annotated[Path, typer.Option(help="Where it is kept what was found.")] = ROOT / ".mutants",
    record: Annotated[list[str] | None, typer.Option(help="Tests to record first: new ones.")] = None,
    most: Annotated[int, typer.Option(help="How many tests may judge a mutant; others are not asked.")] = 150,
    again: Annotated[bool, typer.Option("--again", help="Try all that were not killed anew.")] = False,
) -> None:
    """Draw mutants, try those that were not tried yet, and say which no test notices."""
    recording = Recording(folder.resolve())
    with tempfile.TemporaryDirectory(prefix="mutants-") as name:
        tree = Path(name) / "tree"
        copy_tree(ROOT, tree)
        if record or not recording.times.exists():
            recording.record(tree, record or TESTS)
        drawn = draw(ROOT, only or ROOMS, seed, sample)
        results, reasons = Results(folder / "results.json"), explained()
        left = [mutant for mutant in drawn if _is_left(results.get(mutant), again=again)]
        bench, reach = Bench(tree, Path(name), processes), Reach(recording, most)
        _hold_without_a_fault(bench, left, reach)
        for number, (mutant, verdict) in enumerate(bench.tried(_work(left, reach)), 1):
            results.put(mutant, verdict)
            said = f"{verdict.fate} in {verdict.seconds:.1f} s, {verdict.tests} tests, {verdict.by}"
            typer.echo(f"{number}/{len(left)} {mutant.file}:{mutant.line} {said}")
    _report(drawn, results, reasons)


def _is_left(verdict: Verdict | None, *, again: bool) -> bool:
    return verdict is None or (again and verdict.fate is not Fate.KILLED)


if __name__ == "__main__":
    typer.run(main)
