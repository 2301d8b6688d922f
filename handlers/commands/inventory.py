"""`/teste`: the same twenty questions before and after learning; a group sees its sum alone."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace

from embeddings.quiz.gains import changes, gain_together
from handlers.context.command import Act, Command, Request
from handlers.context.needing import needs_database
from handlers.context.presses import ButtonKind, Press, Refused
from handlers.reading.arguments import tidy
from handlers.reading.patterns import fold
from handlers.sending.callback_data import data
from handlers.service.inventory_results import (
    ITEMS_BY_KEY,
    gain_between,
    is_sitting_over,
    right_in,
    unanswered_place,
)
from rendering.catalog import Catalog
from rendering.inventory import (
    INVENTORY,
    KEY_PAGE,
    LEAST_TOGETHER,
    GroupSum,
    after_reply,
    before_reply,
    going_on_reply,
    intro_reply,
    inventory_in_group,
    item_reply,
    key_reply,
)
from rendering.inventory_items import ITEMS
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.inventory import AFTER, BEFORE, Sittings


async def inventory(request: Request) -> Reply:
    """Answer `/teste`: in private the test, in a group the way to it and the sum."""
    stored = request.services.inventories
    with needs_database("inventory-not-kept"):
        if not request.private:
            return inventory_in_group(
                request.catalog, group_sum(await stored.joined(request.chat)), data(INVENTORY, "join")
            )
        if request.person is None:
            return Reply(request.catalog.html("inventory-nobody"))
        if _again(request):
            await stored.restart(request.person)
            return Reply(request.catalog.html("inventory-forgotten"), keyboard=_begun(request).keyboard)
        return _where(request, await stored.of(request.person))


def _begun(request: Request) -> Reply:
    return intro_reply(request.catalog, data(INVENTORY, "next", BEFORE))


def _where(request: Request, said: Sittings) -> Reply:
    """Show where somebody is: at the beginning, in a test, between both, or behind them."""
    catalog, sitting = request.catalog, AFTER if said.after else BEFORE
    place = unanswered_place(said.of(sitting))
    if place is not None and not said.before:
        return _begun(request)
    if place is not None:
        return going_on_reply(catalog, place + 1, data(INVENTORY, "next", sitting))
    return _result(catalog, said)


def _result(catalog: Catalog, said: Sittings) -> Reply:
    """Tell a test that is over."""
    if not said.after:
        missed = [item for item in ITEMS if item.key not in right_in(said.before)]
        second = data(INVENTORY, "next", AFTER)
        return before_reply(catalog, len(ITEMS) - len(missed), missed, second)
    slips = Counter(slip for key, option in said.after.items() if (slip := ITEMS_BY_KEY[key].slip(option)))
    return after_reply(catalog, gain_between(said), slips, data(INVENTORY, "key", 0))


async def press_inventory(pressed: Press) -> Reply:
    """Obey a button of a test. Raises ValueError for other data."""
    act, *numbers = pressed.data
    if act not in _PRESSES or not all(one.isdecimal() and len(one) <= 2 for one in numbers):
        raise ValueError(pressed.data)
    if pressed.speaker != pressed.person:
        raise Refused("inventory-nobody")
    with needs_database("inventory-not-kept"):
        return await _PRESSES[act](pressed, *map(int, numbers))


async def _pick(pressed: Press, sitting: int, place: int, option: int) -> Reply:
    """Write an answer down and show the next question; an answer that was given before stays."""
    if not (sitting in (BEFORE, AFTER) and place < len(ITEMS) and option < len(ITEMS[place].order)):
        raise ValueError(pressed.data)
    said = await pressed.services.inventories.of(pressed.person)
    if is_sitting_over(said, sitting):
        raise Refused("inventory-over")
    given = ITEMS[place].key in said.of(sitting)
    if not given:
        await pressed.services.inventories.answer(pressed.person, sitting, ITEMS[place].key, option)
    shown = await _next(pressed, sitting)
    return replace(shown, toast=pressed.catalog.text("inventory-once")) if given else shown


async def _next(pressed: Press, sitting: int) -> Reply:
    """Show the first question of a test that is not answered yet, or how it went."""
    if sitting not in (BEFORE, AFTER):
        raise ValueError(pressed.data)
    said = await pressed.services.inventories.of(pressed.person)
    place = unanswered_place(said.of(sitting))
    if place is None:
        return _result(pressed.catalog, said)
    if sitting == AFTER and unanswered_place(said.before) is not None:
        raise Refused("inventory-over")
    picks = [data(INVENTORY, "pick", sitting, place, option) for option in range(len(ITEMS[place].order))]
    return item_reply(pressed.catalog, ITEMS[place], sitting, place + 1, picks)


async def _key(pressed: Press, first: int) -> Reply:
    """Show right answers, only to who did both tests."""
    said = await pressed.services.inventories.of(pressed.person)
    if first >= len(ITEMS) or not is_sitting_over(said, AFTER):
        raise Refused("inventory-over")
    onward = first + KEY_PAGE
    more = data(INVENTORY, "key", onward) if onward < len(ITEMS) else None
    return key_reply(pressed.catalog, first, said.after, more=more, result=data(INVENTORY, "next", AFTER))


async def _join(pressed: Press) -> Reply:
    """Count somebody in the sum of this group."""
    if pressed.private:
        raise ValueError(pressed.data)
    stored = pressed.services.inventories
    await stored.join(pressed.chat, pressed.person)
    told = inventory_in_group(
        pressed.catalog, group_sum(await stored.joined(pressed.chat)), data(INVENTORY, "join")
    )
    return Reply(told.text, keyboard=told.keyboard, toast=pressed.catalog.text("inventory-joined"))


def group_sum(people: tuple[Sittings, ...]) -> GroupSum:
    """Add up the tests of those who did both; nothing is told of fewer than `LEAST_TOGETHER`."""
    both = [one for one in people if is_sitting_over(one, AFTER)]
    if len(both) < LEAST_TOGETHER:
        return GroupSum(len(people), len(both))
    rights = [(right_in(one.before), right_in(one.after)) for one in both]
    grown, number = max(changes(rights).items(), key=lambda one: one[1])
    wrong = Counter(item.key for item in ITEMS for _, after in rights if item.key not in after)
    left = next((key for key, _ in wrong.most_common(1)), None)
    gain = gain_together([gain_between(one) for one in both])
    return GroupSum(len(people), len(both), gain, grown if number > 0 else None, left)


def _again(request: Request) -> bool:
    asked = fold(tidy(request.text))
    return any(
        asked == fold(form) for one in request.services.catalogs for form in one.forms("read-inventory-again")
    )


_PRESSES: dict[str, Callable[..., Awaitable[Reply]]] = {
    "pick": _pick,
    "next": _next,
    "key": _key,
    "join": _join,
}

COMMANDS: tuple[Command, ...] = (Act(key=INVENTORY, topic=Topic.PLAY, act=inventory, offered=True),)
BUTTONS = (ButtonKind(INVENTORY, press_inventory),)
