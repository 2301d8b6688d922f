"""How many messages a group takes, and when: counted by a clock that the tests move."""

from itertools import pairwise

import pytest

from handlers.sending.quota import Limits, Quota
from tests.clock import Clock

GROUP, OTHER = -1, -2


@pytest.fixture
def clock() -> Clock:
    return Clock(0.0)


@pytest.fixture
def quota(clock: Clock) -> Quota:
    return Quota(Limits(messages=20, seconds=60, alone=10, gather=4), clock)


def sent(quota: Quota, count: int) -> None:
    for _ in range(count):
        quota.count(GROUP)


def test_a_group_takes_no_more_than_twenty_in_any_minute(quota: Quota, clock: Clock) -> None:
    sent(quota, 12)
    clock.now = 30
    sent(quota, 8)
    assert (quota.room(GROUP), quota.wait(GROUP)) == (0, 30)
    clock.now = 60
    assert (quota.room(GROUP), quota.wait(GROUP)) == (12, 0)
    assert quota.room(OTHER) == 20


def test_the_first_ten_answers_go_alone_and_the_next_ones_at_a_pace_that_lasts(
    quota: Quota, clock: Clock
) -> None:
    for _ in range(10):
        assert quota.alone(GROUP) == 0
        sent(quota, 1)
    assert quota.alone(GROUP) == 6  # ten are left for a minute
    clock.now = 5
    assert quota.alone(GROUP) == 1
    clock.now = 7
    assert quota.alone(GROUP) == 0


def test_answers_are_collected_the_longer_the_less_room_there_is(quota: Quota, clock: Clock) -> None:
    sent(quota, 12)
    assert quota.gathered(GROUP) == 4
    sent(quota, 4)
    assert quota.gathered(GROUP) == 15  # four are left for a minute
    sent(quota, 4)
    clock.now = 10
    assert quota.gathered(GROUP) == 50


def test_a_wait_that_telegram_wants_is_kept(quota: Quota, clock: Clock) -> None:
    quota.hold(GROUP, 30)
    assert (quota.room(GROUP), quota.wait(GROUP), quota.alone(GROUP)) == (0, 30, 30)
    clock.now = 30
    assert (quota.room(GROUP), quota.wait(GROUP), quota.alone(GROUP)) == (20, 0, 0)


async def test_who_has_the_turn_is_counted(quota: Quota) -> None:
    await quota.turn(GROUP)
    assert quota.room(GROUP) == 19


def test_edits_of_a_board_leave_room_for_messages_however_long_a_game_lasts(
    quota: Quota, clock: Clock
) -> None:
    edits = []
    while clock.now < 300:
        clock.now += max(2.0, quota.spread(GROUP, 6, 6))
        assert quota.room(GROUP) > 6
        quota.count(GROUP)
        edits.append(clock.now)
    assert edits[:6] == [2, 4, 6, 8, 10, 12]
    per_minute = [sum(minute <= at / 60 < minute + 1 for at in edits) for minute in range(5)]
    assert all(9 <= count <= 14 for count in per_minute)
    assert max(later - earlier for earlier, later in pairwise(edits)) < 20


def test_edits_wait_while_telegram_wants_nothing(quota: Quota, clock: Clock) -> None:
    assert quota.spread(GROUP, 6, 6) == 0
    quota.hold(GROUP, 9)
    assert quota.spread(GROUP, 6, 6) == 9
    clock.now = 9
    assert quota.spread(GROUP, 6, 6) == 0
