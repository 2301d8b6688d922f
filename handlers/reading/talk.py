"""What people write without a command: a question in words, words alone, or no question at all."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain

from handlers.reading.asked import PlainQuestion
from handlers.reading.bare import Bare
from handlers.reading.courtesy import ASKING
from handlers.reading.emoji_and_sentences import about_emoji, following_emoji, given_sentences
from handlers.reading.long_texts import AskingSentences
from handlers.reading.patterns import Said, begun, folded_words, say_nothing
from handlers.reading.pieces import Cutting, Piece
from handlers.reading.plain import Shape, neat
from handlers.reading.standing import groups_of
from handlers.reading.tongue import KINDS, ReadByForm, Tongue
from handlers.reading.wording import Wording
from rendering.catalog import Catalogs
from rendering.definitions import GLOSSARY
from rendering.faq import known_name

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d){1,2}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}/\d{1,2}")
_DECIMAL = re.compile(r"\d[.,]\d")
_SUM_OF_NUMBERS = re.compile(r"\D{0,25}\d+(?:\s*[-+*x×÷]\s*\d+)+[\s=?!.]*", re.IGNORECASE)
_SIGNS_ALONE, _COUNT = re.compile(r"[\W\d_]*"), re.compile(r"\d{1,2}[.!]?")
_CROSSED, _ASKS_ABOUT_SIGN = "✗", frozenset({GLOSSARY, "why"})
_MOST_ABOUT_SIGN = 8  # words
_PURPOSE = "purpose"
ARITHMETIC = "arithmetic"
DISTRESS = "distress"
"""What somebody says who wants to die or to hurt themselves: nothing else is answered before it."""
_FOLLOWING = "following"
_PARTS, _SEVERAL = re.compile(r"[?;\n]"), range(2, 6)
_MOST_WORDS = 50  # more are no question to a bot, but something that was pasted
_MOST_QUESTIONS = 3  # of a long text


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """No question, but something that people say to each other: its kind, as `greeting` or `thanks`.

    `loose` says that a part of what was typed is something else.
    """

    kind: str
    loose: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Unclear:
    """Neither. `words` are those that say something, `field` one of the field's; `pasted` is a long text.

    `asks` says that it looks like a question.
    """

    words: tuple[str, ...]
    field: str | None = None
    pasted: bool = False
    asks: bool = False


Meaning = PlainQuestion | SmallTalk | Unclear


class Talk:
    """Reads texts without a command, in all languages: that of the chat first."""

    def __init__(
        self, catalogs: Catalogs, keys: Iterable[str], wording: Wording, shapes: Mapping[Shape, str]
    ) -> None:
        every = tuple(keys)
        self._tongues = tuple(Tongue(catalog, every, wording) for catalog in catalogs)
        self._bare = Bare(catalogs, wording, shapes)
        self._asking = AskingSentences(catalogs)
        thens = (re.escape(then) for catalog in catalogs for then in catalog.forms("plain-then"))
        self._then = re.compile(rf"(?<!\w)(?:{'|'.join(thens)})(?!\w)", re.IGNORECASE)
        self._sentences = frozenset(
            word
            for catalog in catalogs
            for form in catalog.forms("key-sentences")
            for word in folded_words(form)
        )

    def read(self, typed: str, language: str) -> Meaning:
        """Say what a text means."""
        text = _lines(typed)
        meaning = self._meaning(typed, text, self._likeliest(text, language))
        return PlainQuestion(GLOSSARY, known_name("crossed-out")) if _about_cross(typed, meaning) else meaning

    def _meaning(self, typed: str, text: str, tongues: list[Tongue]) -> Meaning:
        if (told := self._told_at_sight(typed, text, tongues)) is not None:
            return told
        if (asked := self._question(text, tongues)) is not None:
            return _grouped(asked, text)
        if _LINK.search(typed):
            return SmallTalk("link")
        meaning = self._no_question(text, tongues)
        return _grouped(meaning, text) if isinstance(meaning, PlainQuestion) else meaning

    def _told_at_sight(self, typed: str, text: str, tongues: Sequence[Tongue]) -> Meaning | None:
        """Say what a text means that asks nothing, whatever else may be read in it.

        Distress is heard to the end of the longest text.
        """
        words = tongues[0].words(text)
        whole = _tidied(typed) if len(words) > _MOST_WORDS else text
        if any(tongue.in_distress(whole) for tongue in tongues):
            return SmallTalk(DISTRESS)
        if len(words) > _MOST_WORDS:
            return self._bare.at_length(typed, tongues[0]) or self._pasted(text, words)
        if _SUM_OF_NUMBERS.fullmatch(text) and not _DATE.search(text):
            return SmallTalk(ARITHMETIC)
        if not any(map(str.isalpha, text)):
            return _without_letters(typed, text)
        kinds = (tongue.nothing_but(text) for tongue in tongues)
        return next((SmallTalk(kind) for kind in kinds if kind is not None), None)

    def pieces(self, typed: str, language: str) -> tuple[Piece, ...]:
        """Give the parts of a text that asks several things; none of any other text."""
        text = _lines(typed)
        tongues = self._likeliest(text, language)
        if len(tongues[0].words(text)) > _MOST_WORDS or given_sentences(text, self._sentences):
            return ()
        by_form, part_of = partial(self._by_form, tongues), partial(self._part_of, tongues)
        cutting = Cutting(tongues[0], by_form, part_of, partial(_narrows, tongues))
        found = self._pairs(text, tongues[0]) or cutting.pieces(text)
        return tuple(_spoken(piece, tongues) for piece in found)

    def _pairs(self, text: str, tongue: Tongue) -> tuple[Piece, ...]:
        """Give the pairs of a text that has nothing else: `king and queen, and then cat and dog`."""
        parts = [part.strip(" ,") for part in _PARTS.split(self._then.sub(";", text)) if part.strip(" ,")]
        pairs = [Piece(part, self._bare.pair(part, tongue)) for part in parts]
        every = len(parts) in _SEVERAL and all(pair.asked is not None for pair in pairs)
        return tuple(pairs) if every else ()

    def _by_form(self, tongues: Sequence[Tongue], text: str) -> ReadByForm | None:
        """Read a question by its form, or by its signs, as a sum is."""
        found = next(filter(None, (tongue.read_by_form(text) for tongue in tongues)), None)
        if found is not None:
            return found
        words = tongues[0].words(text)
        if len(words) > 1 and tongues[0].parts.joins(text, words[0]):
            text = text[words[1].start :]
        signs = self._bare.by_signs(text, tongues[0])
        if signs is None or signs.bare:
            return None
        whole = (0, len(text.rstrip("?!. ")))
        return ReadByForm(text, signs, whole, {"sum": whole}, frozenset())

    def _part_of(self, tongues: Sequence[Tongue], text: str) -> PlainQuestion | None:
        """Read the question that a part of a sentence asks."""
        return self._question(text, list(tongues))

    def questions_in(self, typed: str, language: str) -> str:
        """Give the first questions of a long text, one a line, together no longer than a message."""
        own = self._likeliest(_lines(typed), language)[0]
        kept: list[str] = []
        room = _MOST_WORDS
        for sentence in self._asking.sentences(_LINK.sub(" ", typed)):
            if isinstance(self.read(sentence, language), SmallTalk):
                continue  # `how are you?`
            room -= len(own.words(sentence))
            if room < 0 or len(kept) == _MOST_QUESTIONS:
                break
            kept.append(sentence)
        return "\n".join(kept)

    def says_something(self, text: str, language: str) -> bool:
        """Say whether a text is more than courtesy, talk, or what somebody tells about themselves."""
        own = self._likeliest(text, language)[0]
        return own.leftovers.says_something(own.words(text))

    def is_condition(self, text: str, language: str) -> bool:
        """Say whether a part of a text only narrows a question, and asks nothing of its own."""
        return _narrows(self._likeliest(text, language), text)

    def is_list(self, text: str, language: str) -> bool:
        """Say whether a text is words with nothing but signs, or `and` and the like, between them."""
        tongue = self._likeliest(text, language)[0]
        words = tongue.words(text)
        items = [word for word in words if not tongue.parts.joins(text, word)]
        return items[:1] == words[:1] and not self._bare.has_small(text, items, tongue)

    def in_full(self, text: str, language: str) -> str:
        """Give a text with its abbreviations written out, as its language has them."""
        return self._likeliest(text, language)[0].in_full(text)

    def following(self, text: str, language: str) -> tuple[str, ...]:
        """Give the words of a text that only goes on with the question before; none for any other text."""
        line = _short_line(text)
        tongues = self._likeliest(line, language)
        readers = [partial(tongue.opened, _FOLLOWING) for tongue in tongues]
        found = (read(line) for read in readers)
        emoji = (following_emoji(line, read) for read in readers)
        return next(filter(None, chain(found, emoji)), ())

    def each_following(self, text: str, language: str) -> tuple[str, ...]:
        """Give the parts of a text that each go on with the question before: `and the queen? and the king?`.

        None unless there are two to five, and all of them do.
        """
        parts = tuple(filter(None, map(str.strip, _PARTS.split(text))))
        each = len(parts) in _SEVERAL and all(self.following(part, language) for part in parts)
        return parts if each else ()

    def opened(self, text: str, language: str, kind: str) -> tuple[str, ...]:
        """Give the words of a text that goes on with the question before; none for any other text.

        `kind` is one of GOING_ON: `removing` gives the words that shall be taken out of a list.
        """
        line = _short_line(text)
        found = (tongue.opened(kind, line) for tongue in self._likeliest(line, language))
        return next(filter(None, found), ())

    def corrected(self, text: str, language: str) -> str:
        """Give what was meant by a text that corrects the one before: `no, I meant queen`; "" for others."""
        line = _short_line(text)
        found = (
            tongue.courtesy.corrected(line, tongue.words(line)) for tongue in self._likeliest(line, language)
        )
        return next(filter(None, found), "")

    def count(self, text: str, language: str) -> int | None:
        """Give the first number of a text, in digits or in words; None where it has none."""
        line = _short_line(text)
        found = (tongue.count(line) for tongue in self._likeliest(line, language))
        return next(filter(None, found), None)

    def place(self, text: str, language: str) -> int | None:
        """Give the place in a list that a text asks about, as `and the second?`; 0 is the last one."""
        line = _short_line(text)
        found = (tongue.place(line) for tongue in self._likeliest(line, language))
        return next((place for place in found if place is not None), None)

    def narrowed(self, text: str, language: str, asked: PlainQuestion) -> PlainQuestion | None:
        """Narrow the question before by a text such as `only verbs`; None for any other text."""
        line = _short_line(text)
        found = (tongue.narrowed(line, asked) for tongue in self._likeliest(line, language))
        return next(filter(None, found), None)

    def asks_next(self, text: str, language: str) -> str | None:
        """Say what a text asks of the answer before, as `more`; None for any other text."""
        line = _short_line(text)
        if _SIGNS_ALONE.fullmatch(line) and not _COUNT.fullmatch(line):
            return None
        found = (tongue.asks_next(line) for tongue in self._likeliest(line, language))
        return next(filter(None, found), None)

    def in_game(self, text: str, language: str) -> str | None:
        """Say what a text asks of a game that runs, as `hint`; None for any other text."""
        line = _short_line(text)
        found = (tongue.in_game(line) for tongue in self._likeliest(line, language))
        return next(filter(None, found), None)

    def guess(self, text: str, language: str) -> str | None:
        """Give the single word that a text guesses in a game, as `is it table?`; None for any other text."""
        line = _short_line(text)
        found = (tongue.guess(line) for tongue in self._likeliest(line, language))
        return next((words[0] for words in found if words and len(words[0].split()) == 1), None)

    def _likeliest(self, text: str, language: str) -> list[Tongue]:
        """Order the languages by how many of their small words a text has, the chat's own first."""
        return sorted(
            self._tongues, key=lambda tongue: (-tongue.small_words(text), tongue.language != language)
        )

    def _question(self, text: str, tongues: Sequence[Tongue]) -> PlainQuestion | None:
        """Read a question: about sentences that it gives, by its form, by its keywords, about an emoji."""
        given = given_sentences(text, self._sentences)
        read = chain((given,), (read(text) for read in _readers(tongues)))
        asked = next(filter(None, read), None)
        if asked is not None:
            return asked
        about = (about_emoji(text, tongue.question) for tongue in tongues)
        narrowed = (self._signs_before_condition(text, tongue) for tongue in tongues)
        return next(filter(None, chain(about, narrowed)), None)

    def _signs_before_condition(self, text: str, tongue: Tongue) -> PlainQuestion | None:
        """Read what signs show, as a sum, before a condition: `king - man + woman, but not queen`."""
        if (parted := tongue.before_condition(text)) is None:
            return None
        asked = self._bare.by_signs(parted[0], tongue)
        return None if asked is None or asked.bare else replace(asked, unused=parted[1:])

    def _pasted(self, text: str, words: Sequence[Said]) -> Unclear:
        content, of_field = self._bare.content(words, text), self._bare.of_the_field(words, text)
        return Unclear(content, of_field, pasted=not say_nothing([word.folded for word in words]))

    def _no_question(self, text: str, tongues: list[Tongue]) -> Meaning:
        own = tongues[0]
        kinds, rest = _kinds(text, tongues)
        if (asked := self._bare.read(rest, own)) is not None and not (kinds and asked.single):
            return asked
        if kinds:
            kind = min(kinds, key=KINDS.index)
            return SmallTalk(kind, loose=kind != _PURPOSE)
        words = own.words(text)
        content, of_field = self._bare.content(words, text), self._bare.of_the_field(words, text)
        return Unclear(content, of_field, asks=self._bare.asks(words, text))


def _grouped(asked: PlainQuestion, text: str) -> PlainQuestion:
    return replace(asked, groups=groups_of(asked.text, text))


def _spoken(piece: Piece, tongues: Sequence[Tongue]) -> Piece:
    """Note that a piece asks who the bot is, or what it is for: other talk asks nothing."""
    if piece.asked is not None:
        return replace(piece, asked=_grouped(piece.asked, piece.text))
    kinds, _ = _kinds(piece.text, tongues)
    return replace(piece, kind=next((kind for kind in kinds if kind in ASKING), None))


def _narrows(tongues: Sequence[Tongue], text: str) -> bool:
    return any(tongue.leftovers.is_condition(text, tongue.words(text)) for tongue in tongues)


def _about_cross(typed: str, meaning: Meaning) -> bool:
    """Say whether a short text asks about the sign of a crossed-out word, and nothing else.

    Who thanks, asks a command or is in distress beside that sign is answered as without it.
    """
    if _CROSSED not in typed or len(typed.split()) > _MOST_ABOUT_SIGN:
        return False
    if isinstance(meaning, SmallTalk):
        return meaning.kind != DISTRESS and (meaning.loose or not any(map(str.isalpha, typed)))
    return isinstance(meaning, Unclear) or meaning.bare or meaning.command in _ASKS_ABOUT_SIGN


def _lines(typed: str) -> str:
    """Give the beginning of a text without links, its lines tidied."""
    return begun(_tidied(typed), _MOST_WORDS + 1)


def _tidied(typed: str) -> str:
    return "\n".join(filter(None, map(neat, _LINK.sub(" ", typed).splitlines())))


def _short_line(text: str) -> str:
    """Give a text in one line; nothing of one that is too long to go on with a question."""
    line = neat(text)
    return line if begun(line, _MOST_WORDS + 1) == line else ""


def _readers(tongues: Sequence[Tongue]) -> Iterator[Callable[[str], PlainQuestion | None]]:
    """Give what reads questions: all forms, then forms with an ending left out, then keywords."""
    yield from (tongue.question for tongue in tongues)
    yield from (tongue.without_ending for tongue in tongues)
    yield from (partial(_loosely, tongue) for tongue in tongues)


def _loosely(tongue: Tongue, text: str) -> PlainQuestion | None:
    asked = tongue.by_keywords(text)
    return None if asked is None else replace(asked, loose=True)


def _kinds(text: str, tongues: Iterable[Tongue]) -> tuple[list[str], str]:
    """Give the kinds of talk in a text, in the first language that knows one, and the text that remains."""
    for tongue in tongues:
        found = tongue.kinds(text)
        kinds = [kind for kind, _ in found if kind is not None]
        if kinds:
            rest = (behind for kind, behind in found if kind is None)
            return kinds, next(rest, "")
    return [], text


def _without_letters(typed: str, text: str) -> Meaning:
    if _LINK.search(typed):
        return SmallTalk("link")
    digits, decimal = any(map(str.isdigit, text)), _DECIMAL.search(text) is not None
    if "?" in text and (decimal or not digits):
        return SmallTalk("confused", loose=decimal)  # `0.5?` may ask what the number means
    if _DATE.fullmatch(text.strip()):
        return SmallTalk("date")
    if digits:
        return Unclear(()) if decimal else SmallTalk("number")
    signs = any(not character.isalnum() and not character.isspace() for character in text)
    return SmallTalk("reaction") if signs else Unclear(())
