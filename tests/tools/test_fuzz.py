"""The bot against what nobody would type, and its patterns against texts that are dull."""

from pathlib import Path

from embeddings.table.space import Space
from handlers.reading.arguments import QUOTED
from tools.fuzz import Plan, fuzzed
from tools.patterns import LIMIT, patterns, seconds, slowest
from tools.signs import LONGEST, repeated

UPDATES = 1000
PATIENCE = 4  # times as long as a pattern may take: a machine may be slow, a square is far beyond


def test_nothing_that_anybody_can_do_is_unforeseen(space: Space, tmp_path: Path) -> None:
    heard: list[int] = []
    plan = Plan(seed=7, updates=UPDATES)
    result = fuzzed(space, tmp_path, plan, models=1, watcher=lambda done, _: heard.append(done))
    assert result.findings == []
    assert heard == list(range(1, UPDATES + 1))
    assert sum(result.kinds.values()) == UPDATES + 1


def test_no_pattern_goes_over_a_long_text_again_and_again() -> None:
    slow = [found for one in patterns() if (found := slowest(one, pairs=False)).seconds > PATIENCE * LIMIT]
    assert slow == []


def test_patterns_are_found_in_tables_and_where_they_are_used() -> None:
    found = {one.name: one.ways for one in patterns()}
    assert found["handlers.reading.expressions _SIGNS"] == {"fullmatch"}
    assert found["handlers.reading.wording proportions[1]"] == {"fullmatch"}
    assert found["handlers.reading.arguments QUOTED"] >= {"sub"}
    assert any(name.startswith("handlers.commands.models '[") for name in found)


def test_opened_quotes_take_time_in_proportion() -> None:
    quarter, whole = (seconds(QUOTED, "finditer", repeated("«", size)) for size in (LONGEST, 4 * LONGEST))
    assert whole < 10 * quarter + 0.01
