"""`/trilha`: the list of its ideas, and the steps of one, all of them in one message."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from embeddings.results import ModelCard
from rendering.catalog import Catalog
from rendering.definitions import what_is
from rendering.model import maker_of
from rendering.path_ideas import (
    PATH,
    READ_NEXT,
    PathIdea,
    idea_asked_by,
    is_done,
    is_tried,
    place_of,
    shuffled_answers,
)
from rendering.quiz_ideas import RIGHT
from rendering.quiz_polls import clipped
from rendering.reply import AnyButton, Button, FollowUp, Keyboard, PrivateButton, Reply, lines, paragraphs
from rendering.typed import shown

LEARNING_PATH = "path"
"""The key of the command, and the kind of its buttons: what to do, and the key of an idea or a question."""
START_PATH = "path"
"""The payload of the link from a group to somebody's own path."""
_TEST, _REVIEW = "inventory", "review"
_IN_A_ROW = 6
LETTERS = "ABCDE"
"""What answers and predictions are called."""
_LABEL = 36
"""The characters of a command that a button of a phone shows whole."""
_BOX = 200
"""How many characters the box of a button has room for."""


def path_reply(
    catalog: Catalog, answered: Mapping[str, bool], go_on: AnyButton | None, lead: Markup | None = None
) -> Reply:
    """List the ideas, each with a mark for who asks; `go_on` goes to the one where they stopped."""
    listed = lines(*(_line(catalog, idea, answered) for idea in PATH))
    told = catalog.html("path-marks" if answered else "path-how")
    over = None if go_on is not None else catalog.html("path-all-done")
    first = () if go_on is None else ((go_on,),)
    return Reply(
        paragraphs(lead or catalog.html("path-title"), over, listed, told), keyboard=(*first, *_numbers())
    )


def path_in_group(catalog: Catalog, lead: Markup | None = None) -> Reply:
    """List the ideas for a group that walks together, with a way to somebody's own path."""
    listed = lines(*(_line(catalog, idea, {}) for idea in PATH))
    mine = PrivateButton(catalog.text("path-mine"), START_PATH)
    first = begin_button(catalog, PATH[0])
    return Reply(
        paragraphs(lead or catalog.html("path-title"), listed, catalog.html("path-group")),
        keyboard=((first,), *_numbers(), (mine,)),
    )


def unknown_idea(catalog: Catalog, asked: str) -> Markup:
    """Say that the path has no such idea."""
    return catalog.html("path-unknown", asked=asked)


def begin_button(catalog: Catalog, idea: PathIdea) -> Button:
    """Make the button to the first idea."""
    return Button(catalog.text("path-begin", name=_name(catalog, idea)), path_data("idea", idea.key))


def go_on_button(catalog: Catalog, idea: PathIdea, step: str) -> Button:
    """Make the button to where somebody stopped."""
    label = catalog.text("path-go-on", place=place_of(idea), name=_name(catalog, idea))
    return Button(label, path_data(step, idea.key))


def idea_reply(catalog: Catalog, idea: PathIdea, card: ModelCard) -> Reply:
    """Say an idea, as it is true of this model."""
    maker = "other" if maker_of(card) == "other" else "own"
    said = catalog.html(f"path-{idea.key}", dimensions=card.dimensions, keys=card.keys, maker=maker)
    onward = Button(catalog.text("path-button-try"), path_data("try", idea.key))
    return Reply(paragraphs(head_of(catalog, idea), said), keyboard=((onward, list_button(catalog)),))


def path_command(catalog: Catalog, idea: PathIdea, part: str) -> str | None:
    """Give a command of an idea as it is written: of its experiment, its prediction, or what checks that."""
    written = catalog.part(f"path-{idea.key}", part)
    return None if written is None else str(written)


def experiment_reply(catalog: Catalog, idea: PathIdea, commands: Sequence[FollowUp]) -> Reply:
    """Say what to try and what to look at; without commands this model lacks their words."""
    look = catalog.part(f"path-{idea.key}", "look")
    told = catalog.html("path-tap" if commands else "path-no-try")
    ways = (
        Button(catalog.text("path-button-guess"), path_data("guess", idea.key)),
        idea_button(catalog, idea),
    )
    return Reply(
        paragraphs(head_of(catalog, idea), look if commands else None, told),
        keyboard=(*((one,) for one in commands), ways),
    )


def back_button(catalog: Catalog, step: str, key: str) -> Button:
    """Make the button that brings the next step of the path below an answer that was asked from its card."""
    return Button(catalog.text("path-button-back"), path_data("below", step, key))


def experiment_button(command: str, text: str, written: str) -> FollowUp:
    """Make the button that asks a command; what a phone has no room for is cut off its label."""
    return FollowUp(shown(written, _LABEL), command, text)


def asked_reply(catalog: Catalog, question: str, *, together: bool) -> Reply:
    """Ask a question; a group that answers it `together` sees no answer before it wants to."""
    picks = pick_buttons(LEARNING_PATH, question)
    show = Button(catalog.text("path-button-show"), path_data("show", question))
    alone = catalog.html("path-together") if together else None
    idea = idea_asked_by(question)
    return Reply(
        paragraphs(head_of(catalog, idea), with_answers(catalog, question), alone),
        keyboard=(
            picks,
            *(((show,),) if together else ()),
            (idea_button(catalog, idea), list_button(catalog)),
        ),
    )


def answered_reply(
    catalog: Catalog,
    question: str,
    chosen: str | None,
    following: PathIdea | None,
    more: str | None,
    left: Sequence[PathIdea] | None = None,
) -> Reply:
    """Tell the right answer and why; `chosen` is the name of what was answered, None where a group asks.

    `following` is the idea that comes next, `more` another question about this one. At the end of somebody's
    own path `left` are the ideas that are not done, None before it.
    """
    idea = idea_asked_by(question)
    ways = _ways(catalog, idea, following, more) if left is None else _ways_on(catalog, idea, more, left)
    over = None if left is None else _end(catalog, left)
    verdict, read_next = with_verdict(catalog, question, chosen), catalog.html("path-read-next")
    return Reply(paragraphs(head_of(catalog, idea), verdict, over, read_next), keyboard=ways)


def _end(catalog: Catalog, left: Sequence[PathIdea]) -> Markup:
    """Say what is left after the last idea."""
    names = [f"{place_of(idea)}. {_name(catalog, idea)}" for idea in left]
    return catalog.html("path-end", left=len(left), ideas=catalog.verbatim(catalog.every(names)))


def _ways_on(catalog: Catalog, idea: PathIdea, more: str | None, left: Sequence[PathIdea]) -> Keyboard:
    """Give the ways from the last idea: to one that is left, to the test, and to what comes again."""
    on = [FollowUp(f"/{catalog.command(key)}", key, "") for key in (_TEST, _REVIEW)]
    behind = [
        Button(
            catalog.text("path-button-left", place=place_of(one), name=_name(catalog, one)),
            path_data("idea", one.key),
        )
        for one in left[:1]
    ]
    return (*_ways(catalog, idea, None, more), tuple(on), *((one,) for one in behind))


def with_answers(catalog: Catalog, question: str) -> Markup:
    """Give a written question with its answers, each after its letter."""
    answers = [
        Markup("<b>{}</b> {}").format(letter, _said(catalog, question, answer))
        for letter, answer in zip(LETTERS, shuffled_answers(question), strict=False)
    ]
    return lines(Markup("<b>{}</b>").format(_said(catalog, question, "question")), *answers)


def pick_buttons(kind: str, question: str) -> tuple[Button, ...]:
    """Make the buttons that answer a question, of a kind of buttons."""
    letters = LETTERS[: len(shuffled_answers(question))]
    return tuple(Button(letter, f"{kind}:pick:{question}:{place}") for place, letter in enumerate(letters))


def with_verdict(catalog: Catalog, question: str, chosen: str | None) -> Markup:
    """Give a written question with its right answer, beside the one that was chosen, and the reason."""
    answer = _said(catalog, question, RIGHT)
    if chosen is None:
        told = catalog.html("path-shown", answer=answer)
    elif chosen == RIGHT:
        told = catalog.html("path-right", answer=answer)
    else:
        told = catalog.html("path-wrong", chosen=_said(catalog, question, chosen), answer=answer)
    asked = Markup("<b>{}</b>").format(_said(catalog, question, "question"))
    return paragraphs(lines(asked, told), _said(catalog, question, "why"))


def path_answered(catalog: Catalog, onward: AnyButton | None) -> Reply:
    """Say that the question is answered already, with the button that goes on."""
    return Reply(catalog.html("path-answered-already"), keyboard=() if onward is None else ((onward,),))


def not_kept(catalog: Catalog) -> Markup:
    """Say that an answer could not be written down."""
    return catalog.html("path-not-kept")


def own_verdict(catalog: Catalog, question: str, chosen: str, *, kept: bool) -> str:
    """Say in a box that nobody else sees whether an answer in a group was right, and if it was not kept."""
    lost = "" if kept else catalog.text("path-box-not-kept")
    if chosen != RIGHT:
        return "\n".join(filter(None, (catalog.text("path-box-wrong"), lost)))
    why = str(catalog.part(f"idea-{question}", "why") or "")
    told = clipped(catalog.text("path-box-right", why=why), _BOX - len(lost) - 1)
    return "\n".join(filter(None, (told, lost)))


def idea_names(catalog: Catalog, idea: PathIdea) -> tuple[str, ...]:
    """Give the names by which an idea is found."""
    also = str(catalog.part(f"path-{idea.key}", "also") or "")
    return (_name(catalog, idea), *also.split(" | "))


def _ways(catalog: Catalog, idea: PathIdea, following: PathIdea | None, more: str | None) -> Keyboard:
    terms = tuple((what_is(catalog, term),) for term in idea.terms[:READ_NEXT])
    ways: list[AnyButton] = [list_button(catalog)]
    if more is not None:
        ways.insert(0, Button(catalog.text("path-button-more"), path_data("ask", more)))
    if following is None:
        return (*terms, tuple(ways))
    label = catalog.text("path-button-next", place=place_of(following), name=_name(catalog, following))
    return (*terms, tuple(ways), (Button(label, path_data("idea", following.key)),))


def head_of(catalog: Catalog, idea: PathIdea) -> Markup:
    """Say which idea a card is about, and its place."""
    return catalog.html("path-head", place=place_of(idea), total=len(PATH), name=_name(catalog, idea))


def _line(catalog: Catalog, idea: PathIdea, answered: Mapping[str, bool]) -> Markup:
    mark = "done" if is_done(idea, answered) else "tried" if is_tried(idea, answered) else "none"
    return catalog.html("path-line", mark=mark, place=place_of(idea), name=_name(catalog, idea))


def _numbers() -> Keyboard:
    buttons = [Button(str(place_of(idea)), path_data("idea", idea.key)) for idea in PATH]
    return tuple(tuple(buttons[at : at + _IN_A_ROW]) for at in range(0, len(buttons), _IN_A_ROW))


def ask_button(catalog: Catalog, idea: PathIdea) -> Button:
    """Make the button to an idea's question."""
    return Button(catalog.text("path-button-ask"), path_data("ask", idea.key))


def idea_button(catalog: Catalog, idea: PathIdea) -> Button:
    """Make the button to an idea's card."""
    return Button(catalog.text("path-button-idea"), path_data("idea", idea.key))


def list_button(catalog: Catalog) -> Button:
    """Make the button to the list of ideas."""
    return Button(catalog.text("path-button-list"), path_data("list"))


def _name(catalog: Catalog, idea: PathIdea) -> str:
    return str(catalog.part(f"path-{idea.key}", "name") or idea.key)


def _said(catalog: Catalog, question: str, part: str) -> Markup:
    """Give a part of a written question whole: these are plain texts."""
    return catalog.verbatim(str(catalog.part(f"idea-{question}", part) or ""))


def path_data(act: str, *parts: str | int) -> str:
    """Write the data of a button: what to do, and the key of an idea or a question."""
    return ":".join((LEARNING_PATH, act, *map(str, parts)))
