"""The reckoning of the trials that kill: what nobody answered is lost, what came twice is counted."""

from collections.abc import Mapping

import pytest
from telegram import Bot

from botapi.serving import serving
from botapi.world import World
from tools.kills import is_bad, reckoned
from tools.trials import Crowd

GOOD = {"kills": 2, "never answered": 0, "answered again": 2, "in a history twice": 0}


async def test_a_crowd_counts_what_was_answered_never_once_and_twice() -> None:
    world = World("vetorama_bot")
    crowd = Crowd.of(world, 2)
    async with crowd.listening(), serving(world, port=0) as address:
        async with Bot(world.token, base_url=f"{address}/bot") as bot:
            numbers = [crowd.ask(crowd.people[0]) for _ in range(4)]
            for number in (numbers[0], numbers[1], numbers[1], numbers[2]):
                await bot.send_message(crowd.people[0].id, f"'rei, {number}' tem 3 dimensões")
        await crowd.until_answered(0.1)
    found = reckoned(2, crowd, 4, 0)
    assert (found["questions"], found["never answered"], found["answered again"]) == (4, 1, 1)


@pytest.mark.parametrize(
    ("more", "bad"),
    [
        ({}, False),
        ({"never answered": 1}, True),
        ({"answered again": 3}, True),
        ({"in a history twice": 1}, True),
    ],
)
def test_what_was_lost_or_repeated_too_often_is_bad(more: Mapping[str, int], *, bad: bool) -> None:
    assert is_bad({**GOOD, **more}) is bad
