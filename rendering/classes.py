"""`/turma`: what a group and its teacher see of a class."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.followups import rows
from rendering.reply import AnyButton, Button, Document, PrivateButton, Reply, lines, paragraphs
from rendering.zones import ZONE, hour_in, time_of

CLASS = "class"
"""The key of the command, and the kind of its buttons, whose data are what to do and a number."""
START_CLASS = "class"
"""The text behind /start when a teacher comes from a group for the panel."""
_NOTES, _PREVIEW = 1200, 300
"""How many characters of notes, and of the next step, a panel has room for."""
_SAID, _LABEL = 3500, 60
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step as it is shown: its kind, what it says, the command that it does, the teacher's notes."""

    title: str
    kind: str
    minutes: int
    said: str
    does: str
    notes: str


@dataclass(frozen=True, slots=True)
class StepOutcome:
    """How many answers of a step were right, of how many; `options` says how often each was chosen."""

    right: int
    all: int
    options: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class as it stands: `step` is open, the `place`th of `total`; `following` comes next.

    `left` is the time left for the step, `left_whole` that for all; `rings` is what is left of the time that
    the teacher set. `answered` of those who `joined` did what is asked, None where nothing is; it `asks`
    until the answer is told, and `outcome` is what came of what is told. `waits` says that the command is
    done once it is shown; `other_game` that a game goes on which is none of the class's. `failed` says that
    the step did not work, `silenced` that it waits until the group takes messages; `held` names the kind of
    what was open already, and is none of the class's; `reached` that the teacher has the panel.
    `newest` is the number of the newest step that was opened, which tells one step from the same again.
    `unnamed` says that nobody knows who answered: `answered` counts the answers to an anonymous quiz.
    """

    number: int
    title: str
    teacher: str
    place: int
    total: int
    step: ShownStep | None
    following: ShownStep | None
    left: timedelta | None
    left_whole: timedelta
    rings: timedelta | None
    joined: int
    answered: int | None
    locked: bool
    failed: bool = False
    silenced: bool = False
    closing: bool = False
    reached: bool = True
    asks: bool = False
    outcome: StepOutcome | None = None
    waits: bool = False
    other_game: bool = False
    held: str | None = None
    newest: int = 0
    unnamed: bool = False


def class_board(catalog: Catalog, view: ClassView) -> Reply:
    """Show a class to its group: how far it is, what it keeps of who takes part, and how to take part."""
    head = catalog.html("class-title", title=view.title)
    by = catalog.html("class-by", name=view.teacher) if view.teacher else None
    place = catalog.html("class-place", place=view.place, total=view.total)
    rings = None if view.rings is None else catalog.html("class-rings", minutes=_minutes(view.rings))
    text = paragraphs(
        lines(head, by),
        lines(place, rings, catalog.html("class-joined", joined=view.joined)),
        catalog.html("class-keeps"),
        None if view.reached else catalog.html("class-unreached", name=view.teacher),
    )
    buttons: list[AnyButton] = [
        _button(catalog, "join", view.number),
        _button(catalog, "leave", view.number),
        _button(catalog, "mine", view.number),
        _button(catalog, "test", view.number),
    ]
    if not view.reached:
        buttons.append(PrivateButton(catalog.text("class-button-private"), START_CLASS))
    return Reply(text, keyboard=rows(buttons), classroom=view.number)


def class_panel(catalog: Catalog, view: ClassView, *, sure: bool = False) -> Reply:
    """Show a class to its teacher: the step, its notes, what comes next, the time, who takes part.

    `sure` asks whether the class is really to be closed.
    """
    head = catalog.html("class-panel-title", title=view.title)
    place = catalog.html("class-place", place=view.place, total=view.total)
    time = catalog.html("class-time-whole", minutes=_minutes(view.left_whole))
    if view.left is not None:
        said = "class-late" if view.left < timedelta() else "class-time"
        minutes = {"step": _minutes(abs(view.left)), "minutes": _minutes(view.left_whole)}
        time = catalog.html(said, **minutes)
    rings = None if view.rings is None else catalog.html("class-rings", minutes=_minutes(view.rings))
    answered = catalog.html("class-joined", joined=view.joined)
    if view.answered is not None:
        sentence = "class-answered-unnamed" if view.unnamed else "class-answered"
        answered = catalog.html(sentence, joined=view.joined, answered=view.answered)
    stands = lines(
        None if view.outcome is None else _outcome(catalog, view.outcome),
        catalog.html("class-waits") if view.waits else None,
        catalog.html("class-step-failed") if view.failed else None,
        catalog.html("class-step-silenced") if view.silenced else None,
        catalog.html("class-step-held", kind=view.held) if view.held else None,
        catalog.html("class-other-game") if view.other_game else None,
    )
    text = paragraphs(
        head,
        lines(place, time, rings, answered, stands or None),
        None if view.step is None else _step(catalog, "class-now", view.step),
        _following(catalog, view.following),
    )
    if sure:
        asked = [_button(catalog, act, view.number) for act in ("sure", "back")]
        return Reply(paragraphs(head, catalog.html("class-sure")), keyboard=rows(asked))  # not the panel
    return Reply(text, keyboard=rows(_panel_buttons(catalog, view)), classroom=view.number)


def _outcome(catalog: Catalog, outcome: StepOutcome) -> Markup:
    """Say what came of a step whose answer is told."""
    said = catalog.html("class-outcome", right=outcome.right, all=outcome.all)
    chosen = [f"{label}: {count}" for label, count in outcome.options if count]
    return lines(said, catalog.verbatim(" · ".join(chosen)) if chosen else None)


def _panel_buttons(catalog: Catalog, view: ClassView) -> list[AnyButton]:
    buttons: list[AnyButton] = []
    if view.waits:
        buttons.append(_placed(catalog, "reveal", view))
    if view.following is not None:
        buttons.append(_placed(catalog, "next", view, begin=view.place == 0))
    if view.asks:
        buttons.append(_placed(catalog, "reveal", view))
    if view.step is not None:
        buttons += [_placed(catalog, "repeat", view), _placed(catalog, "timer", view)]
    if view.place > 1:
        buttons.append(_placed(catalog, "earlier", view))
    locked = "unlock" if view.locked else "lock"
    return [*buttons, _button(catalog, locked, view.number), _button(catalog, "close", view.number)]


def _step(catalog: Catalog, sentence: str, step: ShownStep) -> Markup:
    head = _heading(catalog, sentence, step)
    said = catalog.verbatim(clipped_text(step.said, _PREVIEW)) if step.said else None
    does = _does(catalog, step)
    notes = catalog.verbatim(clipped_text(step.notes, _NOTES)) if step.notes else None
    quoted = None if notes is None else Markup("<blockquote expandable>{}</blockquote>").format(notes)
    return lines(head, said, does, quoted)


def _heading(catalog: Catalog, sentence: str, step: ShownStep) -> Markup:
    title = catalog.verbatim(f" · {step.title}" if step.title else "")
    return catalog.html(sentence, kind=step.kind, minutes=step.minutes, title=title)


def _following(catalog: Catalog, step: ShownStep | None) -> Markup:
    if step is None:
        return catalog.html("class-last")
    head = _heading(catalog, "class-next", step)
    said = catalog.verbatim(clipped_text(step.said, _PREVIEW)) if step.said else None
    return lines(head, said, _does(catalog, step))


def _does(catalog: Catalog, step: ShownStep) -> Markup | None:
    return catalog.html("class-does", command=catalog.verbatim(step.does)) if step.does else None


def clipped_text(text: str, most: int) -> str:
    """Shorten a text to some characters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _minutes(left: timedelta) -> int:
    """Count minutes, a begun one as a whole one; below zero where the time is over."""
    return -(-int(left.total_seconds()) // _MINUTE)


def _button(catalog: Catalog, act: str, number: int) -> Button:
    return Button(catalog.text(f"class-button-{act}"), f"{CLASS}:{act}:{number}")


def _placed(catalog: Catalog, act: str, view: ClassView, *, begin: bool = False) -> Button:
    """Make a button that means the step that is open now: pressed twice, it does it once."""
    label = catalog.text("class-button-begin" if begin else f"class-button-{act}")
    return Button(label, f"{CLASS}:{act}:{view.number}:{view.newest}")


@dataclass(frozen=True, slots=True)
class LessonOffer:
    """A lesson that can be taught: the key on its button, and its title."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class PlannedClass:
    """A class that begins later."""

    number: int
    title: str
    begins_at: datetime


def lesson_choice(
    catalog: Catalog,
    offers: Sequence[LessonOffer],
    begins_at: datetime | None = None,
    planned: Sequence[PlannedClass] = (),
    *,
    zone: str,
) -> Reply:
    """Ask which lesson is taught, now or at a time; say what is planned, with buttons that call it off."""
    minute = "" if begins_at is None else f":{int(begins_at.timestamp()) // _MINUTE}"
    buttons = tuple(
        (Button(clipped_text(one.title, _LABEL), f"{CLASS}:open:{one.key}{minute}"),) for one in offers
    )
    said = catalog.html("class-choose") if offers else catalog.html("class-choose-none")
    if offers and begins_at is not None:
        at, time = hour_in(catalog, zone, begins_at), time_of(catalog, zone, begins_at)
        said = catalog.html("class-choose-planned", at=at, time=time, command=catalog.command(ZONE))
    private = PrivateButton(catalog.text("class-button-own"), START_CLASS)
    told = [
        catalog.html("class-planned-here", title=one.title, at=hour_in(catalog, zone, one.begins_at))
        for one in planned
    ]
    off = tuple(
        (Button(catalog.text("class-button-off-one", title=one.title), f"{CLASS}:off:{one.number}"),)
        for one in planned
    )
    return Reply(paragraphs(said, lines(*told) or None), keyboard=(*buttons, (private,), *off))


def lesson_kept(catalog: Catalog, title: str, steps: int, minutes: int) -> Reply:
    """Say what was read in the file of a lesson, and how it is taught."""
    command = catalog.command(CLASS)
    return Reply(
        catalog.html("class-lesson-kept", title=title, steps=steps, minutes=minutes, command=command)
    )


def class_planned(catalog: Catalog, number: int, title: str, begins_at: datetime, zone: str) -> Reply:
    """Say when a class begins, with a button that calls it off."""
    at, time = hour_in(catalog, zone, begins_at), time_of(catalog, zone, begins_at)
    said = catalog.html("class-planned", title=title, at=at, time=time)
    return Reply(said, keyboard=((_button(catalog, "off", number),),), classroom=number)


def class_too_late(catalog: Catalog, title: str) -> Reply:
    """Say that a class which could not begin in its hour is off."""
    return Reply(catalog.html("class-too-late", title=title, command=catalog.command(CLASS)))


def class_off(catalog: Catalog) -> Reply:
    """Say that a class is off whose lesson went with the data of who planned it."""
    return Reply(catalog.html("class-off-without"))


def class_without_lesson(catalog: Catalog) -> Reply:
    """Say that a class is over whose lesson went with the data of who taught it."""
    return Reply(catalog.html("class-ended-without"))


def class_rules(catalog: Catalog) -> Reply:
    """Say how a class works."""
    return Reply(catalog.html("class-rules", command=catalog.command(CLASS)))


def class_in_private(catalog: Catalog, sent: str | None, over: LessonOffer | None = None) -> Reply:
    """Say how a class begins; `sent` is the title of the lesson that this person sent last.

    `over` is the last class that they taught, whose tables are given again.
    """
    has = None if sent is None else catalog.html("class-sent-last", title=sent)
    begins = catalog.html("class-private", command=catalog.command(CLASS))
    again = None if over is None else catalog.html("class-taught-last", title=over.title)
    files = () if over is None else (file_buttons(over.key),)
    return Reply(paragraphs(begins, catalog.html("class-file-form"), has, again), keyboard=files)


def file_buttons(number: int | str) -> tuple[Button, ...]:
    """Give the buttons that bring the tables of a class again."""
    return tuple(
        Button(f"📄 {kind}", f"{CLASS}:file:{number}:{which}") for which, kind in enumerate(("CSV", "XLSX"))
    )


def step_said(catalog: Catalog, place: int, said: str) -> Reply | None:
    """Say the text of a step to a group; None where it has none."""
    if not said:
        return None
    return Reply(catalog.html("class-step", place=place, said=catalog.verbatim(clipped_text(said, _SAID))))


def time_over(catalog: Catalog) -> Reply:
    """Say that the time of a step is over."""
    return Reply(catalog.html("class-time-over"))


def class_file(catalog: Catalog, document: Document) -> Reply:
    """Send a table of a class again."""
    return Reply(catalog.html("class-file-again"), document=document)
