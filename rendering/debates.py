"""`/debate`: what is said between the votes of a debate, and how it ended. Nobody is named."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.quiz.debating import FEW_RIGHT, MANY_RIGHT, TALK_SECONDS, VOTE_SECONDS, AfterVote
from embeddings.quiz.gains import Gain
from embeddings.quiz.question_kinds import QuizQuestion
from rendering.catalog import Catalog
from rendering.definitions import what_is
from rendering.followups import rows
from rendering.glossary import term_name
from rendering.path_ideas import PATH
from rendering.quiz import QUIZ
from rendering.quiz_polls import (
    LONGEST_QUESTION,
    asked_text,
    clipped,
    idea_of,
    option_text,
    see_button,
    why_right,
)
from rendering.reply import AnyButton, Button, FollowUp, Keyboard, Reply, lines, paragraphs
from rendering.spoken_time import spoken_time
from storage.debate_records import FIRST, SECOND, SISTER, Ballot, Debate

DEBATE = "debate"
"""The key of the command, and the kind of its buttons, whose data are what to do and a number."""
AGAIN = "again"
"""Stands before the number of a debate whose question is to be voted on again."""
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Tally:
    """How many voted, and how many of them right."""

    right: int
    voters: int


@dataclass(frozen=True, slots=True)
class DebateResults:
    """How a debate went: the tally of each part that was voted on, and what changed between two votes.

    `gain` is of those who voted both before and after talking, None where nobody did.
    """

    tallies: Mapping[str, Tally]
    question: QuizQuestion
    sister: QuizQuestion | None = None
    gain: Gain | None = None


def debate_begun(catalog: Catalog, debate: Debate, question: QuizQuestion) -> Reply:
    """Say that a debate begins, and that Telegram shows who voted for what once a vote is closed."""
    time = spoken_time(catalog, debate.seconds or VOTE_SECONDS)
    text = catalog.html("debate-begun", idea=_idea(catalog, question), time=time)
    return Reply(text, debate=debate.number)


def debate_rules(catalog: Catalog) -> Reply:
    """Say how a debate works."""
    text = catalog.html(
        "debate-rules",
        command=catalog.command(DEBATE),
        seconds=VOTE_SECONDS,
        minutes=TALK_SECONDS // _MINUTE,
        few=FEW_RIGHT,
        many=MANY_RIGHT,
    )
    return Reply(text)


def debate_in_private(catalog: Catalog, theme: str | None = None) -> Reply:
    """Say that a debate needs others, and offer a quiz on the same theme, which one can do alone."""
    written = " ".join(filter(None, (catalog.command(DEBATE), theme)))
    text = catalog.html("debate-private", command=written)
    theme = theme or catalog.forms("read-quiz-ideas")[0]
    return Reply(text, keyboard=((FollowUp(f"🧠 /{catalog.command(QUIZ)} {theme}", QUIZ, theme),),))


def debate_themes(catalog: Catalog, asked: str) -> Reply:
    """Say that there is no question about what was asked for, with buttons to debates on the path's ideas."""
    names = [term_name(catalog, idea.terms[0]) for idea in PATH]
    buttons = [FollowUp(name, DEBATE, name) for name in names]
    text = catalog.html("debate-unread", typed=asked, command=catalog.command(DEBATE))
    return Reply(text, keyboard=rows(buttons))


def debate_runs(catalog: Catalog, debate: Debate, ballot: Ballot) -> Reply:
    """Say that a debate runs here, with buttons that bring it on or end it."""
    talking = ballot.part == SECOND and ballot.poll is None
    stands = "talk" if talking else ballot.part
    buttons = [_again_button(catalog, debate)] if talking else []
    if ballot.is_open:
        buttons.append(_close_button(catalog, ballot))
    buttons.append(Button(catalog.text("debate-button-stop"), f"{DEBATE}:stop:{debate.number}"))
    return Reply(catalog.html("debate-runs", stands=stands), keyboard=rows(buttons), debate=debate.number)


def ballot_text(catalog: Catalog, ballot: Ballot, question: QuizQuestion) -> tuple[str, tuple[str, ...]]:
    """Give the question of a poll and its options, in Telegram's plain text."""
    asked = catalog.text("debate-asked", part=ballot.part, question=asked_text(catalog, question))
    options = tuple(option_text(catalog, question, option) for option in question.options)
    return clipped(asked, LONGEST_QUESTION), options


def ballot_buttons(catalog: Catalog, ballot: Ballot) -> Keyboard:
    """Give the button below an open poll."""
    return ((_close_button(catalog, ballot),),)


def after_first_reply(
    catalog: Catalog, debate: Debate, follows: AfterVote, tally: Tally, question: QuizQuestion
) -> Reply:
    """Say what follows the first vote. Before people talk, neither the answer nor how many had it is told."""
    if follows is AfterVote.DEBATE:
        text = catalog.html("debate-after-debate", minutes=TALK_SECONDS // _MINUTE)
        return Reply(text, keyboard=((_again_button(catalog, debate),),))
    if not tally.voters:
        return _nobody_voted(catalog, debate)
    said = catalog.html(
        f"debate-after-{follows}", **_counted(tally), command=catalog.command(DEBATE),
        answer=_answer(catalog, question),
    )  # fmt: skip
    if follows is AfterVote.GO_ON:
        return Reply(said)
    why = _explained(catalog, question)
    if follows is AfterVote.EXPLAIN:
        text = paragraphs(said, why, catalog.html("debate-sister-next"))
        return Reply(text, keyboard=((see_button(catalog, question),),))
    buttons = rows((_another_debate(catalog), see_button(catalog, question)))
    return Reply(paragraphs(said, why), keyboard=buttons)


def _nobody_voted(catalog: Catalog, debate: Debate) -> Reply:
    """Keep the answer back where nobody voted, and offer to vote on the question again."""
    wish = f"{AGAIN} {debate.number}" + (f" {debate.seconds} s" if debate.seconds else "")
    again = FollowUp(catalog.text("debate-button-again"), DEBATE, wish)
    return Reply(catalog.html("debate-after-nobody"), keyboard=rows((again, _another_debate(catalog))))


def after_second_reply(catalog: Catalog, before: Tally, after: Tally, question: QuizQuestion) -> Reply:
    """Tell the answer once a group voted again, and that another question of the same idea comes."""
    said = catalog.html(
        "debate-after-second", **_counted(after), before=before.right, voters_before=before.voters
    )
    text = paragraphs(said, _explained(catalog, question), catalog.html("debate-sister-next"))
    return Reply(text, keyboard=((see_button(catalog, question),),))


def debate_over(catalog: Catalog, results: DebateResults) -> Reply:
    """Tell how a debate went: each vote, who changed sides, and Hake's gain with the losses that it hides."""
    head = catalog.html("debate-over", idea=_idea(catalog, results.question))
    if not results.tallies:
        return Reply(lines(head, catalog.html("debate-over-nobody")), keyboard=((_another_debate(catalog),),))
    each = [
        catalog.html("debate-tally", part=part, **_counted(results.tallies[part]))
        for part in (FIRST, SECOND, SISTER)
        if part in results.tallies
    ]
    newest = results.sister or results.question
    told = catalog.html("debate-sister-answer") if results.sister else catalog.html("debate-only-answer")
    text = paragraphs(
        head, lines(*each), _gained(catalog, results.gain), lines(told, _explained(catalog, newest))
    )
    buttons: tuple[AnyButton, ...] = (
        _another_debate(catalog),
        see_button(catalog, newest),
        what_is(catalog, idea_of(results.question)),
    )
    return Reply(text, keyboard=rows(buttons))


def _gained(catalog: Catalog, gain: Gain | None) -> Markup | None:
    """Say who changed sides, of those who voted twice, and what Hake's gain makes of it."""
    if gain is None:
        return None
    moved = catalog.html("debate-moved", both=gain.total, learnt=gain.learnt, lost=gain.lost)
    share = gain.share
    if share is None:
        return lines(moved, catalog.html("debate-gain-none"))
    said = catalog.html(
        "debate-gain",
        kind="more" if share > 0 else "same" if share == 0 else "less",
        gain=catalog.numbers.fixed(share, 2),
        percent=round(100 * abs(share)),
        before=gain.before,
        after=gain.after,
        both=gain.total,
        missing=gain.total - gain.before,
        won=abs(gain.after - gain.before),
    )
    hidden = catalog.html("debate-gain-hides", learnt=gain.learnt, lost=gain.lost) if gain.lost else None
    return lines(moved, said, hidden)


def _counted(tally: Tally) -> dict[str, int]:
    return {"right": tally.right, "voters": tally.voters}


def _explained(catalog: Catalog, question: QuizQuestion) -> Markup:
    why = catalog.verbatim(why_right(catalog, question))
    return catalog.html("debate-answer", answer=_answer(catalog, question), why=why)


def _answer(catalog: Catalog, question: QuizQuestion) -> Markup:
    return catalog.verbatim(option_text(catalog, question, question.answer))


def _idea(catalog: Catalog, question: QuizQuestion) -> str:
    return term_name(catalog, idea_of(question))


def _close_button(catalog: Catalog, ballot: Ballot) -> Button:
    return Button(catalog.text("debate-button-close"), f"{DEBATE}:close:{ballot.number}")


def _again_button(catalog: Catalog, debate: Debate) -> Button:
    return Button(catalog.text("debate-button-again"), f"{DEBATE}:again:{debate.number}")


def _another_debate(catalog: Catalog) -> FollowUp:
    return FollowUp(catalog.text("debate-button-another"), DEBATE, "")
