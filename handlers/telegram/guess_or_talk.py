"""Which texts without a command belong to a game that runs: guesses, and what its buttons do."""

import logging
import re
from dataclasses import dataclass, replace
from datetime import datetime

from markupsafe import Markup
from telegram import Message
from telegram.constants import ChatType

from handlers.commands.running_game import ASKS, GAME, GUESS, PERHAPS
from handlers.reading.asked import PlainQuestion
from handlers.reading.laughter import is_laughter
from handlers.reading.plain import neat
from handlers.reading.talk import Meaning, SmallTalk, Talk, Unclear
from handlers.sending.callback_data import read_data
from handlers.sending.delivering import thread_of
from handlers.service.games_in_play import GamesInPlay
from handlers.telegram.asking import Occasion
from handlers.telegram.pointing import from_this_bot
from handlers.telegram.preceding import Preceding
from rendering.game import GAME_BUTTON, UNKNOWN
from rendering.reply import Move, Reply
from storage.errors import StorageError
from storage.games import SLEEP, TOLD_ENDS
from storage.records import Game

_log = logging.getLogger(__name__)

_PRAISE = "reaction"
_GIVE_UP = "give-up"
_LEAST = 3  # letters; fewer are left of `hmmm`, but not of `vovó` and `mamãe`
_REPEATED = re.compile(r"(.)\1{2,}")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*[.!…?]*")
_QUOTED = re.compile(r"[\"“”„«»'‘’](\S+)[\"“”«»'‘’]")
_INVISIBLE = " \u200c\u200d\ufe0f"  # joiners and a variation mark, which keyboards leave beside words


@dataclass(frozen=True, slots=True)
class GameWords:
    """What a text says in a game: what it asks of it, as a hint, and the word that its sentence guesses.

    `another` is the word of `and table?`, which goes on with what was said last: a guess or a question.
    """

    deed: str | None
    guess: str | None
    another: str | None = None


def game_words(talk: Talk, text: str, language: str) -> GameWords:
    """Read a text as one that is written in a game."""
    others = talk.following(text, language)
    another = others[0] if len(others) == 1 and len(others[0].split()) == 1 else None
    deed, guessed = talk.in_game(text, language), talk.guess(text, language)
    return GameWords(None if deed == ASKS and guessed else deed, guessed, another)


async def game_command(
    games: GamesInPlay, asked: Occasion, text: str, meaning: Meaning, said: GameWords, before: Preceding
) -> str | None:
    """Give the command that a text means in a game: in private while one is awake, or in reply to its board.

    One word is a guess, also in quotes, and so is that of `is it table?`; else several go the usual way. In
    private so does a word that asks for something or greets, so that it is not lost; `/c` takes any word.
    Laughter is not a guess. `and table?` is one where nothing was asked since the last guess.
    """
    text = _QUOTED.sub(r"\1", neat(text).strip(_INVISIBLE))
    if said.deed == ASKS and not (isinstance(meaning, Unclear) and meaning.field is None):
        said = replace(said, deed=None)
    in_sentence = None if isinstance(meaning, SmallTalk) else said.guess
    guessed = text.rstrip("?") if _may_be_guess(asked.message, text, meaning) else in_sentence
    if (said.deed or guessed or said.another) is None:
        return None
    goes_on = (said.deed or guessed) is None
    last = await before.question(asked) if goes_on else None
    spoken_to = await speaks_to_game(games, asked, None if last is None else last.at)
    if not (spoken_to or (guessed and await _answers_in_game(games, asked, before))):
        return None
    if said.deed is None:
        return f"/{GUESS} {guessed or said.another}"
    alone = asked.message.chat.type == ChatType.PRIVATE and _WORD.fullmatch(text) is not None
    return (
        f"/{GAME} {PERHAPS}{text.rstrip('.!…?')}"
        if alone and said.deed == _GIVE_UP
        else f"/{GAME} {said.deed}"
    )


def _may_be_guess(message: Message, text: str, meaning: Meaning) -> bool:
    if _WORD.fullmatch(text) is None or _letters(text) < _LEAST or is_laughter(text):
        return False
    return message.reply_to_message is not None or _says_nothing_else(meaning)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, _REPEATED.sub(r"\1", text.casefold())))


async def no_guess(games: GamesInPlay, asked: Occasion, meaning: Meaning) -> Reply | None:
    """Give the sign for what replies to the board of a running game in words that are no guess.

    None for what people say to each other, as thanks or laughter.
    """
    message = asked.message
    if message.reply_to_message is None or isinstance(meaning, SmallTalk) or not _letters(message.text or ""):
        return None
    try:
        game = await games.stored.running(message.chat.id, thread_of(message) or 0)
        shows = game is not None and message.reply_to_message.message_id in await _boards_of(games, game)
    except StorageError as error:
        _log.info("Whether a game runs could not be read: %s", error)
        return None
    return Reply(Markup(), move=Move(game.number, UNKNOWN, changed=False)) if game and shows else None


async def speaks_to_game(games: GamesInPlay, asked: Occasion, since: datetime | None) -> bool:
    """Say whether a message speaks to a game: in private to one that is awake, or in reply to its board.

    To one that is awake only where nothing happened in it since a question was asked.
    """
    message = asked.message
    alone = message.chat.type == ChatType.PRIVATE
    if not (alone or message.reply_to_message):
        return False
    try:
        game = await games.stored.running(message.chat.id, thread_of(message) or 0)
        if game is None:  # the guess that ended it may come again after the bot was stopped
            again = await games.stored.written(message.chat.id, asked.update_id)
            return again is not None or await _comes_late(games, message)
        boards = await _boards_of(games, game)
    except StorageError as error:
        _log.info("Whether a game runs could not be read: %s", error)
        return False
    if message.reply_to_message is not None:
        shows = message.reply_to_message.message_id in boards
        return shows or game.number in _boards(message.reply_to_message)
    return (
        alone
        and games.stored.clock.now() - game.moved_at < SLEEP
        and (since is None or game.moved_at > since)
    )


async def _answers_in_game(games: GamesInPlay, asked: Occasion, before: Preceding) -> bool:
    """Say whether a reply is to what the bot said of a running game, as that a guess is one word.

    That has no buttons, and no question behind it that the reply could go on with.
    """
    replied = asked.message.reply_to_message
    if replied is None or not from_this_bot(replied) or not replied.text or replied.reply_markup is not None:
        return False
    if await before.question(asked) is not None:
        return False
    try:
        game = await games.stored.running(asked.message.chat.id, thread_of(asked.message) or 0)
    except StorageError as error:
        _log.info("Whether a game runs could not be read: %s", error)
        return False
    return game is not None and games.stored.clock.now() - game.moved_at < SLEEP


async def _comes_late(games: GamesInPlay, message: Message) -> bool:
    """Say whether a message replies to the board of a game that is over."""
    if message.reply_to_message is None:
        return False
    last = await games.stored.newest(message.chat.id, thread_of(message) or 0)
    if last is None or last.state not in TOLD_ENDS:
        return False
    return message.reply_to_message.message_id in await _boards_of(games, last)


async def _boards_of(games: GamesInPlay, game: Game) -> set[int | None]:
    """Give the messages that show a game, and the words before it against the same clock."""
    return {game.board, *[one.board for one in await games.stored.horde(game)]}


def _says_nothing_else(meaning: Meaning) -> bool:
    """Say whether a word is only a word: `legal` is praise, but also a word to guess."""
    if isinstance(meaning, SmallTalk):
        return meaning.kind == _PRAISE
    return not isinstance(meaning, PlainQuestion) or meaning.bare


def _boards(message: Message) -> set[int]:
    """Give the numbers of the games whose board a message is: its buttons carry them."""
    rows = () if message.reply_markup is None else message.reply_markup.inline_keyboard
    data = [read_data(str(button.callback_data)) for row in rows for button in row if button.callback_data]
    numbers = [parts[1] for kind, parts in data if kind == GAME_BUTTON and len(parts) == 2]
    return {int(number) for number in numbers if number.isdecimal()}
