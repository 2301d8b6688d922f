"""`/quiz`: what is said when it begins, and its results."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.quiz.question_kinds import QuizQuestion
from rendering.catalog import Catalog
from rendering.definitions import what_is
from rendering.followups import rows
from rendering.glossary import term_name
from rendering.names import name_in_list, told_apart
from rendering.path import LETTERS
from rendering.quiz_polls import asked_text, option_text, see_button, why_right
from rendering.reply import (
    TEXT_LIMIT,
    AnyButton,
    Button,
    FollowUp,
    Keyboard,
    Reply,
    expandable,
    lines,
    paragraphs,
    text_length,
)
from rendering.spoken_time import WRITTEN_TIME, spoken_time
from rendering.typed import shown
from storage.quiz_records import Quiz, QuizItem, QuizVote

QUIZ = "quiz"
"""The key of the command, and the kind of its buttons, whose data are what to do and a number."""
MOST_QUESTIONS = 20
SECONDS = 30
"""How long a question is open in a group, unless something else is asked for."""

_MEDALS = ("🥇", "🥈", "🥉")
_AROUND = 2
"""How many places above and below somebody's own they are shown."""
SWAP = "swap"
"""Stands before what is wanted in the place of a quiz that runs."""
_THEME = 20  # characters on a button
_BOX = 200
"""How many characters the box of a button has room for."""
_FIRST_MISSED = 5
"""How many of those that somebody missed keep their reason where all reasons are too long for a message."""


@dataclass(frozen=True, slots=True)
class AskedItem:
    """A question that was asked, with its votes: how many there were, and how many of them right."""

    item: QuizItem
    question: QuizQuestion
    all: int
    right: int

    @property
    def share(self) -> float:
        """Which part of the answers was right; 1 where nobody answered."""
        return self.right / self.all if self.all else 1.0


@dataclass(frozen=True, slots=True)
class Ranked:
    """Somebody's place in a quiz: right answers count before fast ones, `seconds` only among equals."""

    place: int
    person: int
    name: str
    right: int
    seconds: float
    mark: str = ""


@dataclass(frozen=True, slots=True)
class QuizResults:
    """A quiz that is over: its questions with their votes, and who answered, the best first."""

    quiz: Quiz
    answered: Sequence[AskedItem]
    people: Sequence[Ranked]
    missed: Sequence[AskedItem]
    """The questions that most answered wrongly, the worst first."""
    unanswered: int = 0
    """How many questions one person alone skipped, or left open at the end; these count as nothing."""
    unasked: int = 0
    """How many questions were not asked any more since nobody answered."""


def ranked(votes: Sequence[QuizVote]) -> tuple[Ranked, ...]:
    """Put people in order: by right answers, then by the time that these took; equals share a place."""
    own: dict[int, list[QuizVote]] = {}
    for vote in votes:
        own.setdefault(vote.person, []).append(vote)
    scores = {person: _score(cast) for person, cast in own.items()}
    order = sorted(own, key=lambda person: (scores[person], person))
    places = {person: 1 + sum(scores[other] < scores[person] for other in own) for person in own}
    last = {person: cast[-1] for person, cast in own.items()}
    return told_apart(
        [
            Ranked(
                places[person],
                person,
                last[person].name,
                -scores[person][0],
                scores[person][1],
                last[person].mark,
            )
            for person in order
        ]
    )


def begun_reply(catalog: Catalog, quiz: Quiz, total: int, asked: int) -> Reply:
    """Say that a quiz begins; `asked` questions were wanted."""
    where = "group" if quiz.chat < 0 else "private" if quiz.seconds is None else "timed"
    how = catalog.html(f"quiz-begun-{where}", time=spoken_time(catalog, quiz.seconds or 0))
    head = catalog.html("quiz-begun", total=total, anonymous="yes" if quiz.anonymous else "no")
    most = catalog.html("quiz-most", most=MOST_QUESTIONS) if asked > MOST_QUESTIONS else None
    short = catalog.html("quiz-short", total=total) if total < min(asked, MOST_QUESTIONS) else None
    return Reply(lines(head, most, short, how), quiz=quiz.number)


def answered_in_words(catalog: Catalog, item: QuizItem, question: QuizQuestion, place: int) -> Reply:
    """Say whether the answer is right that somebody wrote, and why: its poll tells only those who tap."""
    parts = _right_and_why(catalog, question)
    if place == question.right:
        told = catalog.html("path-right", answer=parts["answer"])
    else:
        chosen = _whole(catalog, option_text(catalog, question, question.options[place]))
        told = catalog.html("path-wrong", chosen=chosen, answer=parts["answer"])
    return Reply(lines(told, parts["why"]), quiz=item.quiz)


def no_such_letter(catalog: Catalog, item: QuizItem, question: QuizQuestion) -> Reply:
    """Say which letters the question that is open has."""
    letters = catalog.every(LETTERS[: len(question.options)])
    return Reply(catalog.html("quiz-no-letter", letters=letters), quiz=item.quiz)


def runs_reply(catalog: Catalog, quiz: Quiz, items: Sequence[QuizItem], asked: str = "") -> Reply:
    """Say that a quiz runs, with buttons that bring it on, end it, or end it for the one that was `asked`."""
    now = next((item for item in items if item.closed_at is None), items[-1])
    buttons = [button for row in open_buttons(catalog, quiz, now) for button in row] if now.is_open else []
    buttons.append(Button(catalog.text("quiz-button-stop"), f"{QUIZ}:stop:{quiz.number}"))
    if asked:
        label = catalog.text("quiz-button-swap", theme=shown(asked, _THEME))
        buttons.append(FollowUp(label, QUIZ, f"{SWAP} {asked}"))
    text = catalog.html("quiz-runs", place=now.place, total=len(items))
    return Reply(text, keyboard=rows(buttons), quiz=quiz.number)


def rules_of_quiz(catalog: Catalog) -> Reply:
    """Say how the quiz works."""
    text = catalog.html("quiz-rules", most=MOST_QUESTIONS, seconds=SECONDS)
    return Reply(text, keyboard=((another_quiz(catalog, ""),),))


def open_buttons(catalog: Catalog, quiz: Quiz, item: QuizItem) -> Keyboard:
    """Give the button below an open question."""
    label = "quiz-button-skip" if quiz.chat > 0 else "quiz-button-next"
    return ((Button(catalog.text(label), f"{QUIZ}:next:{item.number}"),),)


def closed_buttons(catalog: Catalog, question: QuizQuestion) -> Keyboard:
    """Give the button below a question that is closed."""
    return ((see_button(catalog, question),),)


def results_reply(catalog: Catalog, results: QuizResults) -> Reply:
    """Tell how a quiz went."""
    if results.quiz.chat > 0 and not results.quiz.anonymous:
        return _own_results(catalog, results)
    people = len(results.people)
    head = catalog.html("quiz-over", questions=len(results.answered), people=people)
    if not any(one.all for one in results.answered):
        nobody = "quiz-over-unasked" if results.unasked else "quiz-over-nobody"
        told = catalog.html(nobody, count=results.unasked)
        return Reply(lines(head, told), keyboard=_after(catalog, results))
    if results.unasked:
        head = lines(head, catalog.html("quiz-over-left", count=results.unasked))
    best = lines(*(_best(catalog, one) for one in results.people[: len(_MEDALS)] if one.right)) or None
    each = expandable(_each(catalog, one) for one in results.answered)
    hardest = _hardest(catalog, results.missed[0]) if results.missed else _none_missed(catalog, results)
    text = paragraphs(head, best, lines(catalog.html("quiz-each"), each), hardest)
    return Reply(text, keyboard=_after(catalog, results))


def own_place(catalog: Catalog, results: QuizResults, person: int) -> str:
    """Say in a box where somebody stands, with two places above and below; never more of the others."""
    places = [one.person for one in results.people]
    if person not in places:
        return catalog.text("quiz-mine-none")
    at = places.index(person)
    mine = results.people[at]
    asked = len(results.answered)
    head = catalog.text(
        "quiz-mine", place=mine.place, people=len(results.people), right=mine.right, all=asked
    )
    around = results.people[max(0, at - _AROUND) : at + _AROUND + 1]
    listed = [_neighbour(catalog, one, mine) for one in around]
    return "\n".join((head, *listed))[:_BOX]


def _score(cast: Sequence[QuizVote]) -> tuple[int, float]:
    right = [vote for vote in cast if vote.is_right]
    return -len(right), round(sum(vote.seconds for vote in right), 3)


def _own_results(catalog: Catalog, results: QuizResults) -> Reply:
    """Tell somebody alone how it went: each idea, and what they missed with the reason."""
    right, total = sum(one.right for one in results.answered), len(results.answered)
    head = catalog.html("quiz-over-private", right=right, total=total)
    if results.unanswered:
        head = lines(head, catalog.html("quiz-unanswered", count=results.unanswered))
    if not total:
        return Reply(catalog.html("quiz-over-unanswered"), keyboard=_after(catalog, results))
    counts = catalog.verbatim(catalog.every(_by_idea(catalog, results.answered)))
    ideas = catalog.html("quiz-ideas", ideas=counts)
    wrong = [one for one in results.missed if one.all]
    said = catalog.html("quiz-all-right") if right == total and not results.unanswered else None
    told = paragraphs(head, ideas, _all_missed(catalog, wrong) if wrong else said)
    if text_length(told) > TEXT_LIMIT:  # of twenty long questions
        told = paragraphs(head, ideas, _all_missed(catalog, wrong, with_why=_FIRST_MISSED))
    return Reply(told, keyboard=_after(catalog, results))


def _all_missed(catalog: Catalog, wrong: Sequence[AskedItem], with_why: int = MOST_QUESTIONS) -> Markup:
    """List what somebody missed with the right answers; the first ones have their reason beside them."""
    each = (_missed(catalog, one, why=place < with_why) for place, one in enumerate(wrong))
    return lines(catalog.html("quiz-missed"), expandable(each))


def _by_idea(catalog: Catalog, answered: Sequence[AskedItem]) -> list[str]:
    counts: dict[str, list[int]] = {}
    for one in answered:
        count = counts.setdefault(one.item.idea, [0, 0])
        count[0] += one.right
        count[1] += 1
    return [
        catalog.text("quiz-idea-count", idea=term_name(catalog, idea), right=right, all=asked)
        for idea, (right, asked) in counts.items()
    ]


def _best(catalog: Catalog, one: Ranked) -> Markup:
    medal = _MEDALS[min(one.place, len(_MEDALS)) - 1]
    return catalog.html("quiz-best", medal=medal, name=_name(catalog, one), right=one.right)


def _each(catalog: Catalog, one: AskedItem) -> Markup:
    mark = "🟩" if one.share >= 2 / 3 else "🟨" if one.share >= 1 / 3 else "🟥"
    idea = term_name(catalog, one.item.idea)
    counts: Mapping[str, int] = {"place": one.item.place, "right": one.right, "all": one.all}
    return catalog.html("quiz-each-line", mark=mark if one.all else "⬜", idea=idea, **counts)


def _hardest(catalog: Catalog, one: AskedItem) -> Markup:
    asked = _whole(catalog, asked_text(catalog, one.question))
    return lines(
        catalog.html("quiz-hardest", right=one.right, all=one.all, question=asked),
        catalog.html("quiz-hardest-answer", **_right_and_why(catalog, one.question)),
    )


def _none_missed(catalog: Catalog, results: QuizResults) -> Markup:
    """Say that all were right, or all that anybody answered."""
    silent = sum(not one.all for one in results.answered)
    return catalog.html("quiz-answered-right", silent=silent) if silent else catalog.html("quiz-all-right")


def _missed(catalog: Catalog, one: AskedItem, *, why: bool) -> Markup:
    asked = _whole(catalog, asked_text(catalog, one.question))
    sentence = "quiz-missed-line" if why else "quiz-missed-short"
    return catalog.html(sentence, question=asked, **_right_and_why(catalog, one.question))


def _right_and_why(catalog: Catalog, question: QuizQuestion) -> dict[str, Markup]:
    answer = option_text(catalog, question, question.answer)
    return {"answer": _whole(catalog, answer), "why": _whole(catalog, why_right(catalog, question))}


def _whole(catalog: Catalog, text: str) -> Markup:
    return catalog.verbatim(text)


def _neighbour(catalog: Catalog, one: Ranked, mine: Ranked) -> str:
    if one.person == mine.person:
        return catalog.text("quiz-mine-you", place=one.place, right=one.right)
    return catalog.text("quiz-mine-line", place=one.place, name=_name(catalog, one), right=one.right)


def _name(catalog: Catalog, one: Ranked) -> str:
    return name_in_list(one) or catalog.text("quiz-someone")


def _after(catalog: Catalog, results: QuizResults) -> Keyboard:
    """Give the buttons below the results."""
    buttons: list[AnyButton] = []
    if results.quiz.chat < 0 and results.people:
        buttons.append(Button(catalog.text("quiz-button-mine"), f"{QUIZ}:mine:{results.quiz.number}"))
    buttons.append(another_quiz(catalog, results.quiz.theme or ""))
    kept = rows(buttons)
    if not results.missed:
        return kept
    hardest = results.missed[0]
    return (*kept, (see_button(catalog, hardest.question),), (what_is(catalog, hardest.item.idea),))


def another_quiz(catalog: Catalog, asked: str) -> FollowUp:
    """Make the button that asks for a quiz; its label names the theme, no count and no time."""
    theme = " ".join(word for word in WRITTEN_TIME.sub(" ", asked).split() if not any(map(str.isdigit, word)))
    label = catalog.text("quiz-button-another")
    if theme:
        label = catalog.text("quiz-button-another-of", theme=shown(theme, _THEME))
    return FollowUp(label, QUIZ, asked)
