"""Small faults are drawn from the code, the same ones by the same seed, none of what is no behaviour."""

from pathlib import Path

import pytest

from tools.mutants.drawing import draw

CODE = '''import logging
from typing import TypeVar

T = TypeVar("T")
_log = logging.getLogger("room")


def larger(one: int | None, other: int) -> int:
    """Give the larger of two."""
    _log.debug("Two are compared")
    return other if one is None or one < other else one
'''


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "larger.py").write_text(CODE)
    return tmp_path


def test_a_fault_is_told_by_the_lines_that_it_changes(tree: Path) -> None:
    drawn = draw(tree, ["room"], 1, 100)
    old = "return other if one is None or one < other else one"
    assert {mutant.line for mutant in drawn} == {4, 5, 11}
    assert ("room/larger.py", old, old.replace("<", "<=")) in {mutant.fault for mutant in drawn}
    assert ("room/larger.py", old, old.replace(" or ", " and ")) in {mutant.fault for mutant in drawn}
    assert all(mutant.new in mutant.code for mutant in drawn)


def test_types_and_what_a_log_says_are_left_alone(tree: Path) -> None:
    for mutant in draw(tree, ["room"], 1, 100):
        assert "int | None, other: int" in mutant.code
        assert '_log.debug("Two are compared")' in mutant.code
        assert 'TypeVar("XX' not in mutant.code


def test_a_seed_draws_the_same_faults_and_a_larger_sample_has_them_too(tree: Path) -> None:
    drawn = draw(tree, ["room"], 7, 3)
    assert [mutant.key for mutant in draw(tree, ["room"], 7, 5)][:3] == [mutant.key for mutant in drawn]
    assert [mutant.key for mutant in draw(tree, ["room"], 8, 3)] != [mutant.key for mutant in drawn]
