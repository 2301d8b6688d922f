"""`/teste`: a question of it, what is said after the first and the second test, and a group's sum."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.quiz.gains import Gain
from rendering.catalog import Catalog
from rendering.followups import rows
from rendering.glossary import term_name
from rendering.inventory_items import ANSWERS, ITEMS, InventoryItem
from rendering.reply import AnyButton, Button, FollowUp, PrivateButton, Reply, lines, paragraphs

INVENTORY = "inventory"
"""The key of the command, and the kind of its buttons."""
START_INVENTORY = "inventory"
"""The payload of the link from a group to the test."""
LEAST_TOGETHER = 3
"""How many people must have done both tests before their sum is shown."""
KEY_PAGE = 4
"""How many right answers one message shows."""
_LETTERS = "ABCD"
_MOST_TERMS = 4


@dataclass(frozen=True, slots=True)
class GroupSum:
    """What a group may know of its people's tests.

    `joined` are who let it count them, `people` those of them who did both tests. `gain` is their sum, None
    where they are too few; then nothing is known of items either. `grown` is the item that most people
    learnt, `left` the one that most still have wrong.
    """

    joined: int
    people: int
    gain: Gain | None = None
    grown: str | None = None
    left: str | None = None


def intro_reply(catalog: Catalog, begin: str) -> Reply:
    """Say what the test is, before its first question."""
    button = Button(catalog.text("inventory-begin"), begin)
    return Reply(catalog.html("inventory-intro", total=len(ITEMS)), keyboard=((button,),))


def going_on_reply(catalog: Catalog, place: int, go_on: str) -> Reply:
    """Offer to go on with a test that was begun, at the question of this place."""
    button = Button(catalog.text("inventory-go-on", place=place, total=len(ITEMS)), go_on)
    return Reply(catalog.html("inventory-intro", total=len(ITEMS)), keyboard=((button,),))


def item_reply(
    catalog: Catalog, item: InventoryItem, sitting: int, place: int, picks: Sequence[str]
) -> Reply:
    """Show a question with its four answers; `picks` are the data of their buttons."""
    head = catalog.html("inventory-place", sitting=sitting, place=place, total=len(ITEMS))
    answers = [
        Markup("<b>{}</b> {}").format(letter, _part(catalog, item.key, ANSWERS[one]))
        for letter, one in zip(_LETTERS, item.order, strict=True)
    ]
    question = Markup("<b>{}</b>").format(_part(catalog, item.key, "question"))
    buttons = tuple(Button(letter, pick) for letter, pick in zip(_LETTERS, picks, strict=True))
    return Reply(paragraphs(head, question, *answers), keyboard=(buttons,))


def before_reply(catalog: Catalog, right: int, missed: Iterable[InventoryItem], second: str) -> Reply:
    """Say how many were right before learning, and offer the ideas that were missed; not which answers."""
    ideas = list(dict.fromkeys(item.term for item in missed))
    text = catalog.html("inventory-before", right=right, total=len(ITEMS), missed=len(ideas))
    terms = [_term(catalog, key) for key in ideas[:_MOST_TERMS]]
    again = Button(catalog.text("inventory-second"), second)
    return Reply(text, keyboard=(*rows(terms), (again,)))


def after_reply(catalog: Catalog, gain: Gain, slips: Counter[str], key: str) -> Reply:
    """Say what changed from the first test to the second, and the mistake that came most often in it."""
    text = catalog.html(
        "inventory-after",
        before=gain.before,
        after=gain.after,
        total=gain.total,
        gain=_kind(gain),
        share=_percent(gain),
        learnt=gain.learnt,
        lost=gain.lost,
    )
    worst = next((slip for slip, _ in slips.most_common(1)), None)
    told = None if worst is None else catalog.html("inventory-slip", slip=catalog.html(f"slip-of-{worst}"))
    return Reply(paragraphs(text, told), keyboard=((Button(catalog.text("inventory-key"), key),),))


def key_reply(
    catalog: Catalog,
    first: int,
    said: Mapping[str, int],
    *,
    more: str | None,
    result: str,
) -> Reply:
    """Show right answers with their reasons, from the item at `first`, and what a person said."""
    shown = ITEMS[first : first + KEY_PAGE]
    parts = [
        _solved(catalog, item, place, said.get(item.key)) for place, item in enumerate(shown, start=first + 1)
    ]
    onward = None if more is None else Button(catalog.text("inventory-key-more"), more)
    back = Button(catalog.text("inventory-result"), result)
    return Reply(paragraphs(*parts), keyboard=(tuple(one for one in (onward, back) if one is not None),))


def inventory_in_group(catalog: Catalog, told: GroupSum, join: str) -> Reply:
    """Invite a group to the test, and tell its sum once enough people did both."""
    intro = catalog.html(
        "inventory-group", total=len(ITEMS), least=LEAST_TOGETHER, join=catalog.text("inventory-join")
    )
    buttons: tuple[AnyButton, ...] = (
        PrivateButton(catalog.text("inventory-private"), START_INVENTORY),
        Button(catalog.text("inventory-join"), join),
    )
    return Reply(paragraphs(intro, _told(catalog, told)), keyboard=(buttons,))


def _told(catalog: Catalog, told: GroupSum) -> Markup | None:
    if not told.joined:
        return None
    if told.gain is None:
        return catalog.html("inventory-group-few", joined=told.joined, both=told.people)
    text = catalog.html(
        "inventory-group-sum",
        both=told.people,
        before=catalog.numbers.fixed(told.gain.before / told.people, 1),
        after=catalog.numbers.fixed(told.gain.after / told.people, 1),
        total=len(ITEMS),
        gain=_kind(told.gain),
        share=_percent(told.gain),
        learnt=told.gain.learnt,
        lost=told.gain.lost,
    )
    named = (("grown", told.grown), ("left", told.left))
    about = [
        catalog.html(f"inventory-group-{what}", item=_part(catalog, key, "question"))
        for what, key in named
        if key is not None
    ]
    return lines(text, *about)


def _solved(catalog: Catalog, item: InventoryItem, place: int, option: int | None) -> Markup:
    right = option is not None and item.order[option] == 0
    text = catalog.html(
        "inventory-key-item",
        mark="✅" if right else "❌",
        place=place,
        question=_part(catalog, item.key, "question"),
        right=_part(catalog, item.key, "right"),
        why=_part(catalog, item.key, "why"),
    )
    if right or option is None:
        return text
    theirs = _part(catalog, item.key, ANSWERS[item.order[option]])
    return lines(text, catalog.html("inventory-key-yours", option=theirs))


def _part(catalog: Catalog, key: str, part: str) -> Markup:
    found = catalog.part(f"inventory-item-{key}", part)
    if found is None:
        raise KeyError(key, part)
    return found


def _term(catalog: Catalog, key: str) -> AnyButton:
    return FollowUp(term_name(catalog, key), "glossary", term_name(catalog, key))


def _kind(gain: Gain) -> str:
    """Name what a gain is: there was nothing to learn, it is less than nothing, nothing, or more."""
    if gain.share is None:
        return "none"
    return "less" if gain.share < 0 else "same" if gain.share == 0 else "more"


def _percent(gain: Gain) -> int:
    return round(100 * (gain.share or 0))
