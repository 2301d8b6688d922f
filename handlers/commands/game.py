"""The game of the secret word: `/jogo` begins it, shows it, helps and ends it; `/c` guesses."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from embeddings.game.secrets import Level, Secret, word_of_the_day
from handlers.commands.chosen_game import choose_secret
from handlers.commands.game_hints import one_hint
from handlers.commands.giving_up import asked_sure, give_up, guess_or_give_up
from handlers.commands.guess import guess
from handlers.commands.horde import first_of_horde, next_word, skipped_word
from handlers.commands.running_game import (
    ASKS,
    GAME,
    GUESS,
    PERHAPS,
    as_it_stands,
    chats_answers,
    games_of,
    model_changed,
    nothing_runs,
    running_here,
    shown_again,
)
from handlers.context.class_locks import lock_on
from handlers.context.command import Act, Command, Request
from handlers.context.conversation import zone_of
from handlers.context.needing import needs_database
from handlers.context.presses import ButtonKind, Press, Refused, names_row
from handlers.reading.arguments import tidy
from handlers.reading.games import TODAY, asks_game_to, behind_wish, level_named
from handlers.service.answers import Answers
from handlers.service.game_endings import ending
from handlers.service.games_in_play import GamesInPlay
from rendering.game import CHOICE, GAME_BUTTON, VERSUS, given_up, rules_reply
from rendering.game_asks import runs_line
from rendering.game_horde import HORDE
from rendering.game_points import match_waits
from rendering.reply import Move, Reply, led
from rendering.welcome import Topic
from rendering.zones import time_zone
from storage.errors import StorageError
from storage.games import CHOSEN
from storage.records import Game, Guessed, NewGame

Deed = Callable[[Request], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class _Pressed:
    """The running game whose board's button was pressed, with the model of its chat."""

    answers: Answers
    game: Game


async def game(request: Request) -> Reply:
    """Answer `/jogo`: begin a game or show the one that runs; a word behind it asks for something else.

    Such are a match, words against the clock, a secret of one's own, a level. Any other word is a guess in
    the game that runs; where none runs, the rules say what can be asked.
    """
    asked = tidy(request.text)
    with needs_database("game-not-kept"):
        if asked.startswith(PERHAPS):
            return await guess_or_give_up(request, asked.removeprefix(PERHAPS))
        deed = _meant(request, asked)
        if deed is not None:
            return await deed(request)
        if (wish := behind_wish(request.services.catalogs, asked, HORDE)) is not None:
            return await _horde(request, wish)
        if (wish := behind_wish(request.services.catalogs, asked, VERSUS)) is not None:
            return await _against(request, wish)
        if (word := behind_wish(request.services.catalogs, asked, CHOICE)) is not None:
            return await choose_secret(request, word)
        level = level_named(request.services.catalogs, asked) if asked else Level.EASY
        return await (_guess_or_rules(request, asked) if level is None else _begin(request, level))


async def same_secret(request: Request, key: str) -> Reply:
    """Begin a game with the secret of another game, whose key a link carries."""
    with needs_database("game-not-kept"):
        if (locked := await lock_on(request, GAME)) is not None:
            return Reply(request.catalog.html(locked))
        answers = await chats_answers(request.services, request.chat)  # `/start` works without a model
        shared = await games_of(request).stored.keyed(key)
        gone = Reply(request.catalog.html("game-link-gone", command=request.catalog.command(GAME)))
        if shared is not None and shared.state == CHOSEN and shared.digest != answers.card.digest:
            model = request.catalog.command("model")
            return Reply(request.catalog.html("game-link-other-model", command=model))
        if shared is None or shared.digest != answers.card.digest:
            return gone
        secret = Secret(shared.secret, Level(shared.level), shared.is_verb)
        today = (await _day(request)).isoformat()
        day = shared.day if shared.day == today else None  # an old one is a word like others
        try:
            return await _play(replace(request, answers=answers), secret, day=day, chooser=shared.chooser)
        except LookupError:  # the words of a game are chosen otherwise since
            return gone


async def _guess_or_rules(request: Request, wish: str) -> Reply:
    running = await running_here(request)
    if running is not None and running.runs:
        return await guess(request)
    return rules_reply(request.catalog, unknown=wish)


async def _against(request: Request, wish: str) -> Reply:
    """Begin a round of a match against each other; `wish` is the level, if one was named."""
    level = level_named(request.services.catalogs, wish) if wish else Level.EASY
    if level is None:
        return rules_reply(request.catalog, unknown=wish)
    if request.private:
        return Reply(request.catalog.html("game-versus-group", command=request.catalog.command(GAME)))
    games = games_of(request)
    return await _begin(request, level, round_=await games.next_round(request.chat, request.topic))


async def _horde(request: Request, wish: str) -> Reply:
    """Begin words against the clock; `wish` is the level, if one was named."""
    level = level_named(request.services.catalogs, wish) if wish else Level.EASY
    if level is None:
        return rules_reply(request.catalog, unknown=wish)
    return await _play(request, await _next_word(request, level), horde=True)


async def _next_word(request: Request, level: Level) -> Secret | None:
    return await next_word(games_of(request), request.answers, request.chat, level)


async def _begin(request: Request, level: Level, *, round_: int | None = None) -> Reply:
    return await _play(request, await _next_word(request, level), round_=round_)


async def _day(request: Request) -> date:
    """Give the day whose word is played: it changes at midnight in the chat's time zone."""
    zone = await zone_of(request.services.chats, request.catalog, request.chat)
    return request.services.now.astimezone(time_zone(zone)).date()


async def _today(request: Request) -> Reply:
    """Begin the game of the day's word, which a chat has once."""
    games, day = games_of(request), await _day(request)
    known = (await games.grounds(request.answers)).secrets
    word = word_of_the_day(known, day, request.answers.card.edition)
    found = next((secret for secret in known if secret.word == word), None)
    return await _play(request, found, day=day.isoformat())


async def _had_today(request: Request, day: str) -> Reply | None:
    """Say that a chat had the word of a day, or has it now in another topic."""
    had = await games_of(request).stored.of_day(request.chat, day)
    if had is None or (had.runs and had.topic == request.topic):
        return None
    if had.runs:
        return Reply(request.catalog.html("game-today-elsewhere"))
    name = request.catalog.command(GAME)
    return Reply(request.catalog.html("game-today-done", word=had.secret, command=name))


async def _play(
    request: Request,
    secret: Secret | None,
    *,
    day: str | None = None,
    round_: int | None = None,
    chooser: int | None = None,
    horde: bool = False,
) -> Reply:
    """Begin a game, or show the one that runs here already; the word of a day comes once."""
    if day is not None and (had := await _had_today(request, day)):
        return had
    new = None if secret is None else _new_game(request, secret, day, round_, chooser)
    if new is not None and horde:
        new = replace(new, horde=1)
    if (running := await running_here(request)) is not None:
        return await _runs_already(request, running, new)
    if new is None:
        return Reply(request.catalog.html("game-no-secrets", command=request.catalog.command("model")))
    games = games_of(request)
    await games.ranking(request.answers, new.secret)
    waits = None if round_ is not None else await games.waiting_match(request.chat, request.topic)
    begun = first_of_horde(new, games.stored.clock.now()) if horde else new
    shown = await games.shown(await games.stored.start(begun))
    return shown if waits is None else led(shown, match_waits(request.catalog, waits))


def _new_game(
    request: Request, secret: Secret, day: str | None, round_: int | None, chooser: int | None
) -> NewGame:
    return NewGame(
        chat=request.chat,
        topic=request.topic,
        level=secret.level,
        language=request.catalog.language,
        digest=request.answers.card.digest,
        secret=secret.word,
        is_verb=secret.is_verb,
        starter=request.speaker,
        day=day,
        round=round_,
        chooser=chooser,
        update_id=request.update_id,
    )


async def _runs_already(request: Request, running: Game, wanted: NewGame | None) -> Reply:
    """Show the game that runs here; who wants another kind of game is told how to end this one."""
    if not running.runs:
        return nothing_runs(request, running)
    shown = await games_of(request).shown(running)
    if request.began(running):
        return shown
    return led(shown, runs_line(request.catalog, running, wanted if tidy(request.text) else None))


async def _hint(request: Request) -> Reply:
    """Answer `/jogo dica`: the board comes anew, with the hint."""
    running = await running_here(request)
    if running is None or not running.runs:
        return nothing_runs(request, running)
    if await one_hint(games_of(request), request.answers, running, private=request.private) is None:
        return Reply(request.catalog.html("game-no-hint"))
    return await shown_again(request, running.number)


async def _warm(request: Request) -> Reply:
    """Show how near the guesses are: the board, as it stands."""
    running = await running_here(request)
    if running is None or not running.runs:
        return nothing_runs(request, running)
    return await shown_again(request, running.number)


async def _not_told(request: Request) -> Reply:
    """Answer who asks for the word itself: ask who plays alone whether to give up, tell a group how."""
    running = await running_here(request)
    if running is None or not running.runs:
        return nothing_runs(request, running)
    if request.private:
        return await asked_sure(request, running)
    return Reply(request.catalog.html("game-not-told", command=request.catalog.command(GAME)))


async def _asks(request: Request) -> Reply:
    """Say to who asks whether the secret is alive that the game takes words."""
    running = await running_here(request)
    if running is None or not running.runs:
        return nothing_runs(request, running)
    hint = request.catalog.forms("read-game-hint")[0]
    return Reply(request.catalog.html("game-asks", command=request.catalog.command(GAME), hint=hint))


async def _rules(request: Request) -> Reply:
    return rules_reply(request.catalog)


async def press(pressed: Press) -> Reply:
    """Obey a button of a board: its hint, its rules, the next word, or giving up.

    Raises ValueError for other data.
    """
    act, number = pressed.data
    if act not in {*_PRESSES, "rules"} or not names_row(number):
        raise ValueError(pressed.data)
    if act == "rules":
        raise Refused(await _rules_of(pressed.services.games, int(number)))
    with needs_database("game-not-kept"):
        this = await _pressed_game(pressed, int(number))
        if not this.game.runs:
            said = replace(model_changed(pressed.catalog, this.game), move=None)
            return Reply(Markup(), move=Move(this.game.number), below=said)
        return await _PRESSES[act](pressed, this)


async def _pressed_game(pressed: Press, number: int) -> _Pressed:
    running = await pressed.services.games.stored.game(number)
    if running is None or not running.runs or running.chat != pressed.chat:
        raise Refused("game-box-over")
    answers = await chats_answers(pressed.services, pressed.chat)
    return _Pressed(answers, await as_it_stands(pressed.services, answers, running))


async def _rules_of(games: GamesInPlay, number: int) -> str:
    """Name the sentence with the rules of a game's kind; those of all games while nobody can read which."""
    with suppress(StorageError):
        found = await games.stored.game(number)
        if found is not None and found.horde is not None:
            return "game-rules-horde"
        if found is not None and found.round is not None:
            return "game-rules-versus"
    return "game-rules"


async def _hint_pressed(pressed: Press, this: _Pressed) -> Reply:
    """Give a hint, and show it to who pressed, since the board may be far above."""
    number = this.game.number
    given = await one_hint(pressed.services.games, this.answers, this.game, private=pressed.private)
    if given is None:
        raise Refused("game-no-hint")
    if isinstance(given, Guessed):
        told = pressed.catalog.text("game-hint-told", word=given.word, place=given.place)
    else:
        told = pressed.catalog.text("game-hint-on-board")
    return Reply(Markup(), move=Move(number), toast=told)


async def _skip_pressed(pressed: Press, this: _Pressed) -> Reply:
    return await skipped_word(pressed, this.answers, this.game)


async def _give_up_pressed(pressed: Press, this: _Pressed) -> Reply:
    """Give up in a group; where one tap would end all words against a clock, or a game alone, ask first."""
    game, speaker = this.game, pressed.speaker
    ends = speaker == game.starter or game.yielding not in {None, speaker}
    if pressed.private or (game.horde is not None and ends):
        sure = await asked_sure(pressed, game)
        return Reply(Markup(), move=Move(game.number, changed=False), below=sure)
    return await _surely_pressed(pressed, this)


async def _surely_pressed(pressed: Press, this: _Pressed) -> Reply:
    games, number = pressed.services.games, this.game.number
    given = await games.stored.give_up(number, pressed.speaker)
    if given is None:
        raise Refused("game-box-over")
    if not given:
        return Reply(Markup(), move=Move(number), toast=pressed.catalog.text("game-give-up-one-more"))
    over = await games.stored.game(number)
    below = await ending(games, this.answers, pressed.catalog, over or this.game)
    below = replace(below, move=Move(number, changed=False))  # its board is shown for the press already
    told = given_up(pressed.catalog, this.game) if pressed.private else Markup()
    return Reply(told, move=Move(number), below=below)


def _meant(request: Request, asked: str) -> Deed | None:
    """Find what is asked for behind `/jogo`, in any language."""
    known = request.services.catalogs
    return next((deed for name, deed in _DEEDS.items() if asks_game_to(known, asked, name)), None)


_PRESSES = {
    "hint": _hint_pressed,
    "skip": _skip_pressed,
    "give-up": _give_up_pressed,
    "sure": _surely_pressed,
}
_DEEDS: dict[str, Deed] = {
    TODAY: _today,
    "hint": _hint,
    "give-up": give_up,
    "rules": _rules,
    "not-told": _not_told,
    "warm": _warm,
    ASKS: _asks,
}

COMMANDS: tuple[Command, ...] = (
    Act(key=GAME, topic=Topic.PLAY, act=game, asks_model=True, takes_long=True),
    Act(key=GUESS, topic=Topic.PLAY, act=guess, asks_model=True),
)
BUTTONS = (ButtonKind(GAME_BUTTON, press),)
