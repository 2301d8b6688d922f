"""Answers to questions about ideas, which no command answers: `why are opposites so near?`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from embeddings.errors import EmbeddingError
from embeddings.results import Similarity
from handlers.commands.glossary import question_reply
from handlers.commands.groups import SIMILAR
from handlers.context.question import WHY, Question
from handlers.errors import PersonError
from handlers.reading.asked import PlainQuestion
from handlers.reading.patterns import fold, folded_words
from handlers.reading.talk import Meaning, Unclear
from handlers.service.known_questions import FoundQuestion, KnownQuestions
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.preceding import Last, Preceding
from handlers.telegram.quoted_words import without_quotes
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.faq import (
    ABOUT_ANSWERS,
    ABOUT_NUMBER,
    NOTHING_BEFORE,
    BeforeIdea,
    both_terms_reply,
    faq_question,
    known_name,
    named_question,
    question_link,
    unseen_line,
)
from rendering.followups import follow_up, signed
from rendering.glossary import GlossaryTerm, find_term
from rendering.reply import FollowUp, Reply, paragraphs
from rendering.similarity import whether_much
from rendering.talk import unsure_reply

_DIFFERENCE = "similar"
_BOTH = 2  # terms
_WHOLE_QUESTION = 6  # words
_COSINE = re.compile(r"\b[01][.,]\d+")
_ROUNDED = 0.05  # 0.6 is said for 0.56


@dataclass(frozen=True, slots=True)
class Ideas:
    """Answers messages that ask what some known question asks, in other words."""

    asking: Asking
    before: Preceding
    questions: KnownQuestions

    async def reply(self, asked: Occasion, text: str, meaning: Meaning) -> Reply | None:
        """Answer a message about an idea, by what was read in it and by what it means; None for any other."""
        terms = list(self._terms(asked, text, meaning))
        if isinstance(meaning, PlainQuestion) and (terms or _asks_for_no_term(asked, meaning)):
            meaning = replace(meaning, loose=True)
        elif meaning == PlainQuestion(WHY, "") and await self.before.shows_number(asked):
            meaning = PlainQuestion(WHY, "")  # `but why so high?` asks about the number before
        found = await self.found(asked, text, meaning)
        if found is not None and _asks_of_picture(asked, meaning, found):
            return None
        if found is not None and found.sure and _names(asked, found, terms):
            return await self.answer(asked, found)
        if len(terms) == _BOTH:
            return self._both_terms(asked, meaning, terms)
        return None if found is None or isinstance(meaning, PlainQuestion) else self._unsure(asked, found)

    def _both_terms(self, asked: Occasion, meaning: Meaning, terms: list[GlossaryTerm]) -> Reply:
        """Explain two terms whose difference was asked for, or that were named alone."""
        catalog = asked.here.catalog
        if not isinstance(meaning, PlainQuestion):
            return both_terms_reply(catalog, terms, None)
        compare = FollowUp(catalog.text("faq-compare-anyway"), _DIFFERENCE, meaning.text)
        return both_terms_reply(catalog, terms, compare)

    def _unsure(self, asked: Occasion, found: FoundQuestion) -> Reply:
        """Offer the nearest questions as buttons where none is near enough to be answered."""
        catalog = asked.here.catalog
        reply = unsure_reply(catalog, [question_link(catalog, key) for key in (found.key, *found.others)])
        return replace(reply, keyboard=signed(reply.keyboard, asked.person))

    async def perhaps(self, asked: Occasion, text: str) -> list[FollowUp]:
        """Make buttons of the known questions that a message may ask if nothing answers it."""
        write_out = partial(self.asking.commands.talk.in_full, language=asked.here.catalog.language)
        near = await self.asking.services.answers.compute(self.questions.perhaps, text, write_out)
        return [question_link(asked.here.catalog, key) for key in near]

    async def found(
        self, asked: Occasion, text: str, meaning: Meaning, likelier: tuple[str, ...] = ()
    ) -> FoundQuestion | None:
        """Find the known question that a message asks, None where nothing is near.

        `likelier` are questions about what was asked just before.
        """
        talk, language = self.asking.commands.talk, asked.here.catalog.language
        write_out = partial(talk.in_full, language=language)
        suggests = _may_ask_an_idea(meaning) and not _asks_of_a_word(meaning)
        suggested = await self.before.suggested(asked) if suggests else ()
        text = without_quotes(text)
        arguments = (text, write_out, meaning, (*likelier, *suggested), language)
        found = await self.asking.services.answers.compute(self.questions.find, *arguments)
        if found is not None and _mentions_by_the_way(asked.here.catalog, meaning, found):
            return None
        whole = len(text.split()) >= _WHOLE_QUESTION  # a shorter one goes on with what was answered
        return _another(found) if found and whole and found.key == await self._answered(asked) else found

    async def _answered(self, asked: Occasion) -> str | None:
        """Give the known question that was answered just now."""
        last = await self.before.answer(asked)
        return None if last is None or last.command.key != GLOSSARY else named_question(last.text)

    async def answer(self, asked: Occasion, found: FoundQuestion) -> Reply | None:
        """Answer a known question."""
        glossary = self.asking.commands.named(GLOSSARY)
        if glossary is None:
            return None
        request = await self.asking.request(glossary, asked, "")
        self.asking.note_term(request.about(known_name(found.key)))
        before = await self._before(asked, found.key) if found.key in ABOUT_ANSWERS else NOTHING_BEFORE
        reply = await question_reply(request, found.key, found.how, found.others, before)
        unseen = unseen_line(asked.here.catalog) if asked.message.photo else None
        text = paragraphs(unseen, reply.text)
        return replace(reply, text=text, keyboard=signed(reply.keyboard, asked.person))

    async def _before(self, asked: Occasion, key: str) -> BeforeIdea:
        """Offer to explain the answer before, whose number is asked about, and say whether that is much."""
        last = await self.before.question(asked)
        if last is None or last.command.key == WHY:
            return NOTHING_BEFORE
        said = await self._much(asked, last) if key == ABOUT_NUMBER else None
        return BeforeIdea(said, follow_up(asked.here.catalog, "why", WHY, f"/{last.command.key} {last.text}"))

    async def _much(self, asked: Occasion, last: Last) -> Markup | None:
        """Say whether the number of two words, asked for before, is much; None of any other answer."""
        if last.command is not SIMILAR:
            return None
        request = await self.asking.request(SIMILAR, asked, last.text)
        try:
            answer = await SIMILAR.ask(request, SIMILAR.read(request.typed))
        except (PersonError, EmbeddingError):
            return None  # the model was changed meanwhile
        if not isinstance(answer, Similarity):
            return None
        named = _COSINE.search(asked.message.text or "")  # `is 0.4 a lot?` asks about another number
        is_other = named is not None and abs(float(named[0].replace(",", ".")) - answer.cosine) > _ROUNDED
        return None if is_other else whether_much(asked.here.catalog, answer)

    def _terms(self, asked: Occasion, text: str, meaning: Meaning) -> Iterator[GlossaryTerm]:
        """Give the terms of the field whose difference somebody asked for, or two that were named alone."""
        if isinstance(meaning, Unclear) or (isinstance(meaning, PlainQuestion) and meaning.bare):
            yield from _alternatives(asked.here.catalog, text)
        if not isinstance(meaning, PlainQuestion) or meaning.command != _DIFFERENCE or meaning.bare:
            return
        row = self.asking.commands.named(_DIFFERENCE)
        if isinstance(row, Question):
            for word in row.words_of(self.asking.commands.typed(_DIFFERENCE, meaning.text)):
                if (term := find_term(asked.here.catalog, word, slips=False)) is not None:
                    yield term


def _names(asked: Occasion, found: FoundQuestion, terms: Sequence[GlossaryTerm]) -> bool:
    """Say whether a known question names the two terms whose difference was asked for, if there are two."""
    if len(terms) != _BOTH:
        return True
    known = faq_question(asked.here.catalog, found.key)
    said = set(folded_words(" ".join((known.title, *known.asked))))
    return all(
        any(said.issuperset(folded_words(name)) for name in (term.name, *term.aliases)) for term in terms
    )


def _alternatives(catalog: Catalog, text: str) -> list[GlossaryTerm]:
    """Give the two terms of a text such as `BERT or word2vec?`; none of any other text."""
    words = catalog.forms("plain-alternative")
    first, *others = re.split(
        rf"\s+(?:{'|'.join(map(re.escape, words))})\s+", text.strip(" ?!."), flags=re.IGNORECASE
    )
    named = [find_term(catalog, word, slips=False) for word in (first, *others)]
    found = [term for term in named if term is not None]
    return found if len(found) == len(named) == _BOTH else []


def _asks_of_picture(asked: Occasion, meaning: Meaning, found: FoundQuestion) -> bool:
    """Say whether a caption rather asks about its picture: `is this right?`."""
    if not asked.message.photo or isinstance(meaning, PlainQuestion):
        return False
    named = isinstance(meaning, Unclear) and meaning.field is not None
    return not named and found.how is not None and not found.how.is_plain


def _may_ask_an_idea(meaning: Meaning) -> bool:
    """Say whether a message was not read for certain, or asks why of the answer before."""
    return isinstance(meaning, Unclear) or meaning.loose or meaning == PlainQuestion(WHY, "")


def _asks_of_a_word(meaning: Meaning) -> bool:
    """Say whether one word's meaning is asked: `what is a party?`."""
    return isinstance(meaning, PlainQuestion) and meaning.command == GLOSSARY and " " not in meaning.text


def _mentions_by_the_way(catalog: Catalog, meaning: Meaning, found: FoundQuestion) -> bool:
    """Say whether a word whose meaning is asked is only an example of a question: `what is a banana?`.

    What a question is about stands in its title or on its button.
    """
    if not isinstance(meaning, PlainQuestion) or not _asks_of_a_word(meaning) or found.how is None:
        return False
    if find_term(catalog, meaning.text) is not None or found.how.is_plain:
        return False
    known = faq_question(catalog, found.key)
    about = set(folded_words(f"{known.title} {known.button}")) - set(map(fold, catalog.forms("faq-examples")))
    return about.isdisjoint(folded_words(meaning.text))


def _another(found: FoundQuestion) -> FoundQuestion:
    """Give the next question that is near for one that was answered just now, and is not asked as it stands.

    Who asks further is not helped by the same text again.
    """
    if not found.others or found.how is None or found.how.is_plain:
        return found
    nearest, *others = found.others
    return replace(found, key=nearest, how=None, others=(*others, found.key))


def _asks_for_no_term(asked: Occasion, meaning: PlainQuestion) -> bool:
    """Say whether the glossary was asked for something that it doesn't have, and by no known question."""
    if meaning.command != GLOSSARY or named_question(meaning.text) is not None:
        return False
    return find_term(asked.here.catalog, meaning.text) is None
