"""What answers are remembered under changes with all that can change an answer, and with nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

from embeddings.files.digests import answers_digest, code_digest

CODE = '''"""What it is for."""

WORDS = {"a", "b", "c"}


def twice(number: int) -> int:
    """Double it."""
    return 2 * number if "x" not in {"a", "b", "c"} else 0  # doubled
'''


@pytest.fixture
def room(tmp_path: Path) -> Path:
    (tmp_path / "inner").mkdir()
    (tmp_path / "one.py").write_text(CODE)
    (tmp_path / "inner" / "other.py").write_text(CODE)
    return tmp_path


@pytest.mark.parametrize("file", ["one.py", "inner/other.py"])
@pytest.mark.parametrize(
    ("old", "new"),
    [("2 *", "3 *"), ("number if", "number + number if"), ('"c"}', '"d"}')],
)
def test_another_computation_has_another_digest(room: Path, file: str, old: str, new: str) -> None:
    before = code_digest(room, [])
    (room / file).write_text(CODE.replace(old, new))
    assert code_digest(room, []) != before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# doubled", "# two times"),
        ("Double it", "Give the double"),
        ("What it is for", "x"),
        ("\n\n\n", "\n\n\n\n"),
    ],
)
def test_another_comment_changes_nothing(room: Path, old: str, new: str) -> None:
    before = code_digest(room, [])
    (room / "inner" / "other.py").write_text(CODE.replace(old, new))
    assert code_digest(room, []) == before


def test_a_new_file_and_a_new_version_change_it(room: Path) -> None:
    before = code_digest(room, ["lemmas 1"])
    assert code_digest(room, ["lemmas 2"]) != before
    (room / "inner" / "new.py").write_text("")
    assert code_digest(room, ["lemmas 1"]) != before


def test_a_list_of_words_changes_it(room: Path) -> None:
    before = code_digest(room, [])
    (room / "inner" / "pt.txt").write_text("[vulgar]\n")
    listed = code_digest(room, [])
    (room / "inner" / "pt.txt").write_text("[vulgar]\nbosta\n")
    assert len({before, listed, code_digest(room, [])}) == 3


def test_every_process_finds_the_same() -> None:
    script = "from embeddings.files.digests import answers_digest; print(answers_digest())"
    found = {
        subprocess.run(  # noqa: S603 - our own Python
            [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout.decode()
        for seed in ("1", "2", "3")
    }
    assert {printed.strip() for printed in found} == {answers_digest()}


COVERED = """def both(first, second):
    try:
        one = first()
        other = second()
    except KeyError:
        return None
    return one, other
"""
BESIDE = COVERED.replace("        other = second()\n", "").replace(
    "None\n", "None\n    else:\n        other = second()\n"
)


def test_what_an_except_covers_counts(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(COVERED)
    before = code_digest(tmp_path, [])
    (tmp_path / "one.py").write_text(BESIDE)
    assert code_digest(tmp_path, []) != before
