"""How a class went: told to the group, to the teacher as text and tables, and to each person alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from embeddings.quiz.gains import Gain
from embeddings.quiz.question_kinds import QuizQuestion
from rendering.catalog import Catalog
from rendering.classes import CLASS, clipped_text, file_buttons
from rendering.files import file_name
from rendering.followups import rows
from rendering.glossary import term_name
from rendering.names import told_apart
from rendering.quiz_polls import asked_text, option_text
from rendering.reply import Button, Document, Reply, lines, paragraphs, under
from rendering.spreadsheets import Cell, Sheet, csv_of, xlsx_of

_MOST_IDEAS = 12
_BOX = 200
"""How many characters the box of a button has room for."""
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class IdeaCount:
    """How many answers about an idea were right, of how many."""

    right: int
    all: int


@dataclass(frozen=True, slots=True)
class PersonTest:
    """How somebody did in the test: right answers before, and what the one after the class changed.

    Either is None where that test is not done; a second one that was begun before the class does not count.
    """

    before: int | None
    gain: Gain | None


@dataclass(frozen=True, slots=True)
class ClassTests:
    """The tests of so many people who did both, added up."""

    people: int
    gain: Gain


@dataclass(frozen=True, slots=True)
class PersonResult:
    """What somebody who took part answered; `best` is the nearest place of their guesses in games."""

    person: int
    name: str
    joined_at: datetime
    answered: int
    right: int
    ideas: Mapping[str, IdeaCount]
    predicted: int
    predicted_right: int
    debated: int
    guesses: int
    best: int | None
    mark: str = ""
    test: PersonTest | None = None


@dataclass(frozen=True, slots=True)
class StepResult:
    """The sums of a step: how many people answered, how often, how many of the answers were right."""

    place: int
    kind: str
    begun_at: datetime
    people: int = 0
    answers: int = 0
    right: int = 0
    gain: Gain | None = None


@dataclass(frozen=True, slots=True)
class MissedQuestion:
    """A question of a quiz that many answered wrongly."""

    question: QuizQuestion
    right: int
    all: int


@dataclass(frozen=True, slots=True)
class ClassResults:
    """How a class went. Only those who took part are among the people; sums count everybody.

    `gain` adds up the debates; None where nobody voted twice. `missed` is the question with the smallest part
    of right answers, None where all were right. `tests` adds up the tests of those who let their teacher see
    them.
    """

    number: int
    title: str
    began_at: datetime
    lasted: timedelta
    people: tuple[PersonResult, ...]
    steps: tuple[StepResult, ...]
    ideas: Mapping[str, IdeaCount]
    gain: Gain | None
    missed: MissedQuestion | None = None
    tests: ClassTests | None = None


def class_over_board(
    catalog: Catalog, number: int, results: ClassResults | None = None, *, game: bool = False
) -> Reply:
    """Tell a group that its class is over: sums alone; each person sees their own by a button.

    `game` says that a game goes on which was none of the class's.
    """
    if results is None:
        return Reply(catalog.html("class-over-without"))
    said = catalog.html("class-over", title=results.title, joined=len(results.people))
    buttons = [
        Button(catalog.text(f"class-button-{act}"), f"{CLASS}:{act}:{number}") for act in ("mine", "test")
    ]
    goes_on = catalog.html("class-over-game") if game else None
    return Reply(paragraphs(said, _sums(catalog, results), goes_on), keyboard=rows(buttons))


def class_over_panel(catalog: Catalog, results: ClassResults) -> Reply:
    """Tell a teacher how a class went; the tables come as files."""
    minutes = int(results.lasted.total_seconds()) // _MINUTE
    said = catalog.html("class-over-panel", title=results.title, joined=len(results.people), minutes=minutes)
    missed = None if results.missed is None else _missed(catalog, results.missed)
    tests = None if results.tests is None else _tested(catalog, results.tests)
    text = paragraphs(said, _sums(catalog, results), tests, missed, catalog.html("class-files-note"))
    return Reply(text, keyboard=(file_buttons(results.number),))


def class_refused(catalog: Catalog, results: ClassResults) -> Reply:
    """Tell a teacher that the group takes nothing any more, and how the class went until then."""
    return under(class_over_panel(catalog, results), catalog.html("class-refused"))


def own_result(catalog: Catalog, results: ClassResults, person: int) -> str:
    """Tell somebody their own result, in the plain text of a box; to who takes no part, how to."""
    mine = next((one for one in results.people if one.person == person), None)
    if mine is None:
        return catalog.text("class-mine-none")
    counted = (
        ("class-mine-quiz", mine.answered, mine.right),
        ("class-mine-predicted", mine.predicted, mine.predicted_right),
        ("class-mine-debated", mine.debated, 0),
        ("class-mine-guessed", mine.guesses, 0),
    )
    said = [catalog.text(name, all=all_, right=right) for name, all_, right in counted if all_]
    weak = [key for key, count in mine.ideas.items() if count.right < count.all]
    if weak:
        names = catalog.every([term_name(catalog, key) for key in weak[:3]])
        said.append(catalog.text("class-mine-again", ideas=names))
    return clipped_text(" ".join(said), _BOX) if said else catalog.text("class-mine-nothing")


def result_files(catalog: Catalog, results: ClassResults, now: datetime) -> tuple[Document, Document]:
    """Write the tables of a class: people as CSV, and people, steps and ideas as sheets of an XLSX file."""
    people = _people(catalog, results)
    sheets = (people, _steps(catalog, results), _ideas(catalog, results))
    stem = [catalog.text("class-file"), f"{now:%Y-%m-%d}", results.title]
    return (
        Document(file_name(stem, "csv"), csv_of(catalog, people)),
        Document(file_name(stem, "xlsx"), xlsx_of(sheets)),
    )


def _sums(catalog: Catalog, results: ClassResults) -> Markup | None:
    """Say what a whole group had right, by ideas the weakest first, and what its debates brought."""
    order = sorted(results.ideas.items(), key=lambda one: one[1].right / one[1].all)
    ideas = [
        catalog.html("class-idea", idea=term_name(catalog, key), right=count.right, all=count.all)
        for key, count in order[:_MOST_IDEAS]
    ]
    head = catalog.html("class-ideas") if ideas else None
    return lines(head, *ideas, _gain(catalog, results.gain)) or None


def _missed(catalog: Catalog, missed: MissedQuestion) -> Markup:
    question = missed.question
    asked = catalog.verbatim(asked_text(catalog, question))
    answer = catalog.verbatim(option_text(catalog, question, question.answer))
    return catalog.html("class-missed", right=missed.right, all=missed.all, question=asked, answer=answer)


def _gain(catalog: Catalog, gain: Gain | None) -> Markup | None:
    if gain is None:
        return None
    share = "" if gain.share is None else catalog.numbers.fixed(gain.share, 2)
    return catalog.html(
        "class-gain", both=gain.total, learnt=gain.learnt, lost=gain.lost, gain=share,
        known="no" if gain.share is None else "yes",
    )  # fmt: skip


def _tested(catalog: Catalog, tests: ClassTests) -> Markup:
    """Tell who teaches what the tests before and after say, with the losses that a gain hides."""
    gain, share = tests.gain, tests.gain.share
    return catalog.html(
        "class-tested",
        people=tests.people,
        before=catalog.numbers.fixed(gain.before / tests.people, 1),
        after=catalog.numbers.fixed(gain.after / tests.people, 1),
        total=gain.total // tests.people,
        learnt=gain.learnt,
        lost=gain.lost,
        gain="" if share is None else catalog.numbers.fixed(share, 2),
        known="no" if share is None else "yes",
    )


def _people(catalog: Catalog, results: ClassResults) -> Sheet:
    ideas = sorted(results.ideas, key=lambda key: term_name(catalog, key))
    tests = any(one.test is not None for one in results.people)
    columns = (*_COLUMNS, *(_TEST_COLUMNS if tests else ()))
    head = [catalog.text(f"class-column-{one}") for one in columns]
    for key in ideas:
        head += [
            catalog.text(f"class-column-idea-{one}", idea=term_name(catalog, key)) for one in ("right", "all")
        ]
    return Sheet(
        catalog.text("class-sheet-people"),
        head,
        [
            [*_numbers(one), *(_test(one.test) if tests else ()), *_own(one, ideas)]
            for one in told_apart(results.people)
        ],
    )


_COLUMNS = ("name", "answered", "right", "predicted", "hits", "debated", "guesses", "best")


_TEST_COLUMNS = ("test-before", "test-after", "test-learnt", "test-lost", "test-gain")


def _test(test: PersonTest | None) -> list[Cell]:
    if test is None:
        return [None] * len(_TEST_COLUMNS)
    gain = test.gain
    if gain is None:
        return [test.before, None, None, None, None]
    return [
        gain.before,
        gain.after,
        gain.learnt,
        gain.lost,
        None if gain.share is None else round(gain.share, 2),
    ]


def _numbers(one: PersonResult) -> list[Cell]:
    return [
        f"{one.name} {one.mark}".rstrip(), one.answered, one.right, one.predicted, one.predicted_right,
        one.debated, one.guesses, one.best,
    ]  # fmt: skip


def _own(one: PersonResult, ideas: list[str]) -> list[Cell]:
    none = IdeaCount(0, 0)
    counts = [one.ideas.get(key, none) for key in ideas]
    return [number for count in counts for number in (count.right, count.all)]


def _steps(catalog: Catalog, results: ClassResults) -> Sheet:
    head = [
        catalog.text(f"class-column-{one}")
        for one in ("step", "kind", "people", "answers", "right", "learnt", "lost", "gain")
    ]
    return Sheet(catalog.text("class-sheet-steps"), head, [_step(catalog, one) for one in results.steps])


def _step(catalog: Catalog, one: StepResult) -> list[Cell]:
    gain: list[Cell] = [None, None, None]
    if one.gain is not None:
        share = one.gain.share
        gain = [one.gain.learnt, one.gain.lost, None if share is None else round(share, 2)]
    kind = catalog.text("class-kind", kind=one.kind)
    return [one.place, kind, one.people, one.answers, one.right, *gain]


def _ideas(catalog: Catalog, results: ClassResults) -> Sheet:
    head = [catalog.text(f"class-column-{one}") for one in ("idea", "right", "answers")]
    rows: list[list[Cell]] = [
        [term_name(catalog, key), count.right, count.all] for key, count in sorted(results.ideas.items())
    ]
    return Sheet(catalog.text("class-sheet-ideas"), head, rows)
