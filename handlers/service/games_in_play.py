"""Games: their state from the database, their words and rankings from a model."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from cachetools import LRUCache

from embeddings.game.clock import seconds_left
from embeddings.game.dictionary_forms import in_dictionary_form
from embeddings.game.heat import Ranking, ranking
from embeddings.game.hints import clues
from embeddings.game.points import ROUNDS, PlayerPoints, points, standings
from embeddings.game.secrets import Secret, StoredGrounds, stored_grounds
from embeddings.game.vocabulary import GameVocabulary, StoredVocabulary, vocabulary_of
from embeddings.table.space import Space
from handlers.service.answers import Answers, Operation
from rendering.catalog import Catalog, Catalogs
from rendering.game import board_reply
from rendering.game_horde import FoundWord, Horde, horde_over
from rendering.game_points import Match
from rendering.reply import Reply
from storage.games import SLEEP, Games
from storage.records import Game, Guessed

GROUNDS = Operation("grounds-without-plurals", stored_grounds, StoredGrounds)
"""Costs seconds, and so is remembered in the database with all other answers."""
_MODELS, _LANGUAGES = 3, 256
_RANKINGS = 64  # 0.1 MB each


@dataclass(frozen=True, slots=True)
class Board:
    """A board as it should stand: where, in which message, None if there is none yet, and what it says.

    `runs` says whether words are still guessed.
    """

    chat: int
    topic: int | None
    message: int | None
    reply: Reply
    runs: bool


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a model's games are played with: the words with their directions, and the secrets."""

    vocabulary: GameVocabulary
    secrets: tuple[Secret, ...]


@dataclass(slots=True)
class GamesInPlay:
    """What all commands of the game work with. Memory holds only what can be computed anew."""

    stored: Games
    catalogs: Catalogs
    _grounds: LRUCache[str, Grounds] = field(default_factory=lambda: LRUCache(_MODELS))
    _rankings: LRUCache[tuple[str, str], Ranking] = field(default_factory=lambda: LRUCache(_RANKINGS))
    _languages: LRUCache[str, str] = field(default_factory=lambda: LRUCache(_LANGUAGES))
    _gathering: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))

    async def grounds(self, answers: Answers) -> Grounds:
        """Give a model's words and secrets, gathered once however many begin a game at once.

        They are the same for all chats, also for those that are shown coarse words.
        """
        digest = answers.card.digest
        async with self._gathering[digest]:
            known = self._grounds.get(digest)
            if known is None:
                clean = answers.showing(coarse=False)
                found = await clean.of(GROUNDS)
                vocabulary = await clean.compute(_named, found.vocabulary)
                known = self._grounds[digest] = Grounds(vocabulary, found.secrets)
        return known

    async def ranking(self, answers: Answers, secret: str) -> Ranking:
        """Give the ranking of a secret: computed once for a game, as long as it is in memory."""
        key = (answers.card.digest, secret)
        self._languages[answers.card.digest] = answers.card.language
        known = self._rankings.get(key)
        if known is None:
            grounds = await self.grounds(answers)
            known = self._rankings[key] = await answers.compute(_ranked, grounds.vocabulary, secret)
        return known

    async def board(self, number: int) -> Board | None:
        """Say how the board of a game should stand now."""
        game = await self.stored.game(number)
        if game is None:
            return None
        return Board(game.chat, game.topic or None, game.board, await self.shown(game), game.runs)

    async def shown(self, game: Game) -> Reply:
        """Give the board of a game, in the language in which it began."""
        guesses = await self.stored.guesses(game.number)
        told = game.hints - sum(one.is_hint for one in guesses)
        known = clues(game.secret, is_verb=game.is_verb)[:told]
        catalog, match = self._catalog(game), await self.match(game)
        return board_reply(catalog, game, guesses, known, match=match, horde=await self.horde(game))

    def _catalog(self, game: Game) -> Catalog:
        """Give the sentences of a game, whose words are in its model's language: its ranking says which."""
        return self.catalogs.of(game.language, self._languages.get(game.digest))

    async def horde(self, game: Game) -> Horde | None:
        """Say how the game against the clock stands with this word; None for any other game."""
        if game.closes_at is None:
            return None
        return Horde(await self._found(game), seconds_left(game.closes_at, self.stored.clock.now()))

    async def horde_over(self, game: Game) -> Reply:
        """Tell how many words were found against the clock that ended with this game."""
        words = [one for one in await self.stored.horde(game) if one.state == "found"]
        found = [_found_word(one, await self.stored.guesses(one.number)) for one in words]
        return horde_over(self._catalog(game), game, found)

    async def _found(self, game: Game) -> tuple[str, ...]:
        return tuple(one.secret for one in await self.stored.horde(game) if one.state == "found")

    async def match(self, game: Game) -> Match | None:
        """Say how a match stands with this game; None for a game that all play together."""
        if game.round is None:
            return None
        rounds = await self.stored.match(game.chat, game.topic, until=game.number)
        won = [_won(one, await self.stored.guesses(one.number)) for one in rounds]
        return Match(game.round, ROUNDS, standings(one for one in won if one is not None), won[-1])

    async def waiting_match(self, chat: int, topic: int) -> Match | None:
        """Say how a match stands of which a round is to come; None where something was played since."""
        last = await self.stored.newest(chat, topic)
        if last is None or last.runs or last.round is None or last.round >= ROUNDS:
            return None
        return None if last.moved_at < self.stored.clock.now() - SLEEP else await self.match(last)

    async def next_round(self, chat: int, topic: int) -> int:
        """Say which round comes next: after a day, as after the last one, a match begins anew."""
        match = await self.stored.match(chat, topic)
        last = match[-1] if match else None
        if last is None or last.round is None or last.moved_at < self.stored.clock.now() - SLEEP:
            return 1
        return last.round % ROUNDS + 1


def _finder(guesses: Sequence[Guessed]) -> Guessed | None:
    return next((one for one in guesses if one.place == 1 and not one.is_hint), None)


def _found_word(game: Game, guesses: Sequence[Guessed]) -> FoundWord:
    """Say who found a word; nobody is named where their data are gone."""
    finder = _finder(guesses)
    if finder is None:
        return FoundWord(game.secret, None, "")
    return FoundWord(game.secret, finder.person, finder.name, finder.mark)


def _won(game: Game, guesses: Sequence[Guessed]) -> PlayerPoints | None:
    """Give the points of who found a game's word, None where nobody did."""
    finder = _finder(guesses)
    if finder is None:
        return None
    seconds = (finder.guessed_at - game.started_at).total_seconds()
    own = sum(not one.is_hint for one in guesses)
    who = finder.name if finder.person is None else finder.person
    return PlayerPoints(who, finder.name, points(own, seconds, game.hints), finder.mark)


def _named(space: Space, known: StoredVocabulary) -> GameVocabulary:
    return in_dictionary_form(space, vocabulary_of(space, known))


def _ranked(space: Space, vocabulary: GameVocabulary, secret: str) -> Ranking:
    found = ranking(space, vocabulary, secret)
    found.spot(int(found.order[-1]))  # lazy values are computed now, outside the event loop
    return found
