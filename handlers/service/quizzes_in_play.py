"""Quizzes: which questions one gets, made of a model's words, and how it went."""

import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from cachetools import TTLCache
from pydantic import TypeAdapter

from embeddings.quiz.making import quiz_of
from embeddings.quiz.question_kinds import QuizKind, QuizQuestion
from handlers.reading.quizzes import QuizTheme
from handlers.service.answers import Answers
from handlers.service.games_in_play import GamesInPlay
from rendering.catalog import Catalog, Catalogs
from rendering.path_ideas import idea_asked_by, place_of
from rendering.quiz import AskedItem, QuizResults, ranked
from rendering.quiz_ideas import RIGHT, WRONG
from rendering.quiz_polls import idea_of
from storage.quiz_records import NewQuizItem, Quiz, QuizItem, QuizVote
from storage.quizzes import Quizzes

_CONTENT = TypeAdapter(QuizQuestion)
_WRITTEN = 3
"""How many written questions come with one of each other kind."""
_AT_MOST = {QuizKind.UNKNOWN: 1, QuizKind.ORDER: 2}
"""Kinds whose right answer is always the same, so that a second or third one is no question any more."""
_EASY = (QuizKind.NEAREST, QuizKind.ODD, QuizKind.PAIR)
"""Kinds that ask who never saw a cosine nothing that they cannot guess at."""
_FIRST = 3
"""How many easy questions the first quiz of a chat begins with."""
_SEED_BITS = 32
_IN_A_ROW = 2
"""How many questions that nobody answers end a quiz."""
_SOONER = 1  # second: a question that closed by this before its time was closed by somebody


def any_seed() -> int:
    """Give a number from which chance begins; nobody knows it before."""
    return secrets.randbits(_SEED_BITS)


_MOST_STOPPING, _STOPPING = 1000, 3600.0  # quizzes; seconds for which a wish to end one holds


@dataclass(slots=True)
class Quizzing:
    """What all of the quiz works with; `pictures` says whether questions may have one.

    `stopping` has who wants to end a quiz whose starter asked to be forgotten, by the quiz's number; `seed`
    gives a number from which chance begins.
    """

    quizzes: Quizzes
    catalogs: Catalogs
    games: GamesInPlay
    pictures: bool = True
    seed: Callable[[], int] = any_seed
    stopping: TTLCache[int, int] = field(default_factory=lambda: TTLCache(_MOST_STOPPING, _STOPPING))

    def second_to_stop(self, quiz: int, speaker: int) -> bool:
        """Note that somebody wants to end a quiz; say whether somebody else wanted it before."""
        return self.stopping.setdefault(quiz, speaker) != speaker

    def forget_wishes(self, person: int) -> None:
        """Forget which quizzes a person wanted to end."""
        for quiz in [quiz for quiz, speaker in self.stopping.items() if speaker == person]:
            self.stopping.pop(quiz, None)

    async def make(
        self, answers: Answers, theme: QuizTheme, count: int, chat: int
    ) -> tuple[NewQuizItem, ...]:
        """Make up to `count` questions of a theme, fewer where the model or the theme has no more."""
        chance = Random(self.seed())  # noqa: S311 - no secret
        had = await self.quizzes.had(chat)
        kinds = tuple(kind for kind in theme.kinds if self.pictures or kind is not QuizKind.STRIP)
        ideas = sorted(theme.ideas, key=lambda key: (had.get(key, 0), hardness(key), chance.random()))
        first: list[QuizQuestion] = []
        if not had:  # who never had a quiz begins with what is easy
            easy = tuple(kind for kind in kinds if kind in _EASY)
            first = await self._made(answers, easy, ideas, min(count, _FIRST), [], chance)
        made = await self._made(answers, kinds, ideas, count, first, chance)
        return tuple(row_of(question) for question in made)

    async def _made(
        self,
        answers: Answers,
        kinds: tuple[QuizKind, ...],
        ideas: list[str],
        count: int,
        before: list[QuizQuestion],
        chance: Random,
    ) -> list[QuizQuestion]:
        """Make questions until there are `count` with those `before`; kinds that fail are left out."""
        made = list(before)
        while len(made) < count and (plan := planned(kinds, ideas, count - len(made), made, chance)):
            questions = await self._filled(answers, plan, ideas, chance)
            failed = {kind for kind, one in zip(plan, questions, strict=True) if one is None}
            made += [one for one in questions if one is not None]
            kinds = tuple(kind for kind in kinds if kind not in failed)
        return made

    async def results(self, quiz: Quiz) -> QuizResults:
        """Gather how a quiz went: all questions that were asked, of one person alone those answered."""
        items = await self.quizzes.items(quiz.number)
        votes = await self.quizzes.votes(quiz.number)
        answered = [answered_to(item, votes) for item in items if item.poll is not None]
        told = [one for one in answered if one.all] if quiz.chat > 0 else answered
        missed = sorted((one for one in told if one.share < 1), key=lambda one: one.share)
        went_by = bool(answered) and _went_by(quiz, answered[-1].item)
        unasked = len(items) - len(answered) if went_by else 0
        return QuizResults(quiz, told, ranked(votes), missed, len(answered) - len(told), unasked)

    async def left_alone(self, quiz: Quiz, item: QuizItem) -> bool:
        """Say whether a group is not there for its quiz, once a question of it is closed.

        So it is where nobody answered the first question, or two in a row, and their time went by. A quiz of
        a class is ended by who teaches.
        """
        if quiz.chat > 0 or (quiz.update_id or 0) < 0 or not _went_by(quiz, item):
            return False
        return not any(one.all for one in (await self.results(quiz)).answered[-_IN_A_ROW:])

    def catalog(self, quiz: Quiz) -> Catalog:
        """Give the sentences of the language in which a quiz began."""
        return self.catalogs.of(quiz.language, quiz.words)

    async def _filled(
        self, answers: Answers, plan: Sequence[QuizKind], ideas: list[str], chance: Random
    ) -> list[QuizQuestion | None]:
        """Make a question for each kind of a plan; written ones are taken off the ideas."""
        kinds = [kind for kind in plan if kind is not QuizKind.IDEA]
        made: list[QuizQuestion | None] = []
        if kinds:
            grounds = await self.games.grounds(answers)
            clean, seed = answers.showing(coarse=False), chance.getrandbits(_SEED_BITS)
            made = list(await clean.compute(quiz_of, grounds.vocabulary, grounds.secrets, kinds, seed))
        return [
            written_question(ideas.pop(0), chance) if kind is QuizKind.IDEA else made.pop(0) for kind in plan
        ]


def _went_by(quiz: Quiz, item: QuizItem) -> bool:
    """Say whether a question closed by its clock, and not since somebody wanted it."""
    if quiz.seconds is None or item.asked_at is None or item.closes_at is None:
        return False
    return item.closes_at - item.asked_at > timedelta(seconds=quiz.seconds - _SOONER)


def planned(
    kinds: Sequence[QuizKind],
    ideas: Sequence[str],
    count: int,
    made: Sequence[QuizQuestion],
    chance: Random,
) -> list[QuizKind]:
    """Plan the kinds of a quiz's next questions: all of them in turn, in an order of chance."""
    plan: list[QuizKind] = []
    so_far = Counter(question.kind for question in made)
    left: Mapping[QuizKind, int] = {kind: limit - so_far[kind] for kind, limit in _AT_MOST.items()}
    while len(plan) < count:
        here = Counter(plan)
        bag = [kind for kind in kinds if here[kind] < left.get(kind, count)]
        bag += [QuizKind.IDEA] * min(_WRITTEN, len(ideas) - here[QuizKind.IDEA])
        if not bag:
            break
        chance.shuffle(bag)
        plan += bag
    return plan[:count]


def hardness(key: str) -> tuple[int, int]:
    """Say how late a written question comes: the first ones of the path's ideas first, in their order."""
    idea = idea_asked_by(key)
    return int(key != idea.questions[0]), place_of(idea) // _FIRST


def written_question(key: str, chance: Random) -> QuizQuestion:
    """Give a written question with its answers shuffled."""
    options = [RIGHT, *WRONG]
    chance.shuffle(options)
    return QuizQuestion(QuizKind.IDEA, (key,), tuple((option,) for option in options), options.index(RIGHT))


def question_of(item: QuizItem) -> QuizQuestion:
    """Read the question of a row."""
    return read_question(item.content)


def read_question(written: str) -> QuizQuestion:
    """Read a question that was written as JSON."""
    return _CONTENT.validate_json(written)


def json_of(question: QuizQuestion) -> str:
    """Write a question as JSON."""
    return _CONTENT.dump_json(question).decode()


def row_of(question: QuizQuestion) -> NewQuizItem:
    """Write a question as a row of a quiz."""
    subject = question.about[0] if question.kind is QuizKind.IDEA else None
    return NewQuizItem(question.kind, idea_of(question), json_of(question), subject)


def answered_to(item: QuizItem, votes: Sequence[QuizVote]) -> AskedItem:
    """Count the answers to a question: by the votes of people, or by the sums of an anonymous poll."""
    question = question_of(item)
    if item.counts is not None:
        return AskedItem(item, question, sum(item.counts), item.counts[question.right])
    own = [vote for vote in votes if vote.item == item.number]
    return AskedItem(item, question, len(own), sum(vote.is_right for vote in own))
