"""What the program holds of memory that it let go."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools.processes import memory

PINNED = """
from tools.processes import memory
from bot.program import program
program()
first = bytearray(b"x") * (20 << 20)
del first  # glibc's habit begins here
before = memory("self")["private"]
second = bytearray(b"x") * (20 << 20)
small = [bytearray(b"x") * 100_000 for _ in range(20)]  # lies above it
del second
print(memory("self")["private"] - before)
"""


@pytest.mark.skipif(not memory("self"), reason="the system does not tell")
def test_small_things_do_not_keep_a_large_one_that_was_let_go(tmp_path: Path) -> None:
    environment = {"PYTHONPATH": str(Path(__file__).parents[2]), "DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-c", PINNED]
    done = subprocess.run(command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, check=True)  # noqa: S603
    assert float(done.stdout) < 10


RINGS = """
import gc
import weakref
from bot.heap import keep_for_good

class Thing:
    pass

def ring():
    one, other = Thing(), Thing()
    one.other, other.one = other, one
    return one

kept, old = [ring() for _ in range(10)], ring()
gc.collect()  # all of them are old now
garbage = weakref.ref(old)
del old
keep_for_good()
looked_through = len([one for one in gc.get_objects() if isinstance(one, Thing)])
fresh = ring()
del fresh
print(looked_through, gc.collect() >= 2, garbage() is None)
"""


def test_what_stays_for_good_is_not_looked_through_and_rings_that_nobody_has_are_freed(
    tmp_path: Path,
) -> None:
    environment = {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", RINGS]
    done = subprocess.run(command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, check=True)  # noqa: S603
    assert done.stdout.split() == [b"0", b"True", b"True"]


HOLES = """
import asyncio
from contextlib import suppress
import bot.heap
from tools.processes import memory

def private():
    return memory("self")["private"]

async def main():
    bot.heap.TRIMS = 0
    pieces, between = [], []
    for _ in range(800):
        pieces.append(bytearray(b"x") * 100_000)
        between.append(bytearray(b"x") * 1000)
    del pieces
    before = private()
    with suppress(TimeoutError):
        async with asyncio.timeout(0.5):
            await bot.heap.give_back_always()
    print(before - private())

asyncio.run(main())
"""


@pytest.mark.skipif(not memory("self"), reason="the system does not tell")
def test_what_is_free_between_small_things_goes_back_to_the_system(tmp_path: Path) -> None:
    environment = {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", HOLES]
    done = subprocess.run(command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, check=True)  # noqa: S603
    assert float(done.stdout) > 20
