"""Messages that ask several things: each is answered, as far as three, and the others are offered."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from handlers.reading.asked import PlainQuestion
from handlers.reading.pieces import Piece
from handlers.reading.talk import SmallTalk, Talk, Unclear
from handlers.service.known_questions import FoundQuestion
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.ideas import Ideas
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.faq import both_terms_reply, named_question, question_link, questions_about
from rendering.glossary import GlossaryTerm, find_term
from rendering.reply import FollowUp, Reply
from rendering.talk import question_button, with_more_questions

_MOST = 3
_LEAST_IDEA = 3  # words of a question about an idea

_CERTAIN = PlainQuestion(GLOSSARY, "")  # with it, a known question is found only as it is written

Meant = PlainQuestion | SmallTalk | FoundQuestion


@dataclass(frozen=True, slots=True)
class MessagePart:
    """One of several questions of a message: its text, and what it asks."""

    text: str
    meaning: Meant


@dataclass(frozen=True, slots=True)
class SeveralFound:
    """The questions of a message, and the parts of it that ask nothing that is known."""

    parts: tuple[MessagePart, ...]
    unread: tuple[str, ...]


Replying = Callable[[Occasion, MessagePart, int], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class SeveralQuestions:
    """Finds several questions in a message, and makes their answers."""

    asking: Asking
    ideas: Ideas

    async def find(self, asked: Occasion, text: str, *, whole: bool) -> SeveralFound | None:
        """Find the questions of a message; None where it asks one at most.

        Where the `whole` says nothing that is known, one that is surely asked in it is found too, as in `do
        you keep their data? they are minors`.
        """
        pieces = await self.asking.aside(Talk.pieces, asked, text)
        if not pieces or await self.ideas.found(asked, text, _CERTAIN) is not None:
            return None  # a known question may be written in two sentences
        parts: list[MessagePart] = []
        unread: list[str] = []
        likelier: tuple[str, ...] = ()
        for piece in pieces:
            part = await self._part(asked, piece, likelier)
            likelier = _about(asked.here.catalog, piece.asked)
            if part is not None:
                parts.append(part)
            elif await self.asking.aside(Talk.says_something, asked, piece.text):
                unread.append(piece.text)
            if part is not None and part.meaning == piece.asked:
                parts[-1:] = await self._with_ideas(asked, parts[-1])
        single: dict[Meant | str, MessagePart] = {}
        for part in parts:
            single.setdefault(_matter(part.meaning), part)
        sure = not whole and bool(unread) and all(map(_is_sure, single.values()))
        found = SeveralFound(tuple(single.values()), tuple(unread))
        return found if len(single) > 1 or (single and sure) else None

    async def _part(self, asked: Occasion, piece: Piece, likelier: tuple[str, ...]) -> MessagePart | None:
        """Say what a piece asks: an idea where it was not read for certain."""
        if piece.kind is not None:
            return MessagePart(piece.text, SmallTalk(piece.kind))
        if piece.asked is None or piece.asked.loose:
            found = await self._idea(asked, piece.text, piece.asked, likelier)
            if found is not None:
                return MessagePart(piece.text, found)
        return None if piece.asked is None else MessagePart(piece.text, piece.asked)

    async def _with_ideas(self, asked: Occasion, part: MessagePart) -> list[MessagePart]:
        """Give a question, and the ideas that are asked in what it did not use."""
        if not isinstance(part.meaning, PlainQuestion):
            return [part]
        kept: list[str] = []
        ideas: list[MessagePart] = []
        likelier = _about(asked.here.catalog, part.meaning)
        for unused in part.meaning.unused:
            narrows = await self.asking.aside(Talk.is_condition, asked, unused)
            found = None if narrows else await self._idea(asked, unused, None, likelier)
            ideas += [] if found is None else [MessagePart(unused, found)]
            kept += [unused] if found is None else []
        return [replace(part, meaning=replace(part.meaning, unused=tuple(kept))), *ideas]

    async def _idea(
        self, asked: Occasion, text: str, meaning: PlainQuestion | None, likelier: tuple[str, ...]
    ) -> FoundQuestion | None:
        if len(text.split()) < _LEAST_IDEA:
            return None
        found = await self.ideas.found(asked, text, meaning or Unclear((), asks=True), likelier)
        return found if found is not None and found.sure else None

    async def replies(self, asked: Occasion, found: SeveralFound, reply: Replying) -> list[Reply]:
        """Answer the first questions, and offer the others below the last answer."""
        shown, others = found.parts[:_MOST], found.parts[_MOST:]
        catalog = asked.here.catalog
        terms = list(_terms(catalog, shown))
        single = list({term.key: term for term in terms}.values())
        if len(terms) == len(shown) and len(single) > 1:
            made = [both_terms_reply(catalog, single, None)]
        else:
            said = [await reply(asked, part, place) for place, part in enumerate(shown)]
            made = list({one.text: one for one in said}.values())  # two terms may have one answer
        offered = list(_offered(catalog, others))
        unread = [part.text for part in others if isinstance(part.meaning, SmallTalk)]
        unread += [
            text for part in others if isinstance(part.meaning, PlainQuestion) for text in part.meaning.unused
        ]
        made[-1] = with_more_questions(catalog, made[-1], offered, [*found.unread, *unread])
        return made


def _is_sure(part: MessagePart) -> bool:
    """Say whether a part was read for certain, and is no words alone."""
    asked = part.meaning
    return isinstance(asked, PlainQuestion) and not (asked.loose or asked.bare)


def _matter(meaning: Meant) -> Meant | str:
    """Give what two parts have in common that ask the same: the known question, however it was found."""
    if isinstance(meaning, FoundQuestion):
        return meaning.key
    known = named_question(meaning.text) if isinstance(meaning, PlainQuestion) else None
    return meaning if known is None else known


def _about(catalog: Catalog, asked: PlainQuestion | None) -> tuple[str, ...]:
    """Give the known questions about a term that is asked for."""
    term = find_term(catalog, asked.text) if asked is not None and asked.command == GLOSSARY else None
    return () if term is None else questions_about(term.key)


def _terms(catalog: Catalog, parts: Sequence[MessagePart]) -> Iterator[GlossaryTerm]:
    """Give the terms of the field that are asked for and nothing else, to be explained in one message."""
    for part in parts:
        asked = part.meaning
        if isinstance(asked, PlainQuestion) and asked.command == GLOSSARY and not asked.unused:
            term = find_term(catalog, asked.text)
            if term is not None:
                yield term


def _offered(catalog: Catalog, parts: Sequence[MessagePart]) -> Iterator[FollowUp]:
    for part in parts:
        if isinstance(part.meaning, PlainQuestion):
            yield question_button(catalog, part.meaning.command, part.meaning.text)
        elif isinstance(part.meaning, FoundQuestion):
            yield question_link(catalog, part.meaning.key)
