"""`/jogo`: the board of a game, its end, and what it says in between."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from embeddings.ask.word_map import WordPlane
from embeddings.game.heat import FOUND, WARM, Standing, Warmth, warmth
from embeddings.game.hints import Clue
from embeddings.game.lessons import Taught
from embeddings.game.replay import ReplayStep
from embeddings.game.secret_map import MapGroup
from rendering.catalog import Catalog
from rendering.followups import rows
from rendering.game_horde import Horde, horde_title
from rendering.game_lessons import lesson_told, replay_told
from rendering.game_points import Match, match_board, match_end, match_title
from rendering.languages import language_name
from rendering.map import plane_picture
from rendering.names import name_in_list, told_apart
from rendering.reply import (
    AnyButton,
    Button,
    CopyButton,
    FollowUp,
    GroupButton,
    Move,
    Reply,
    captioned,
    expandable,
    lines,
    paragraphs,
)
from rendering.typed import shown
from storage.records import Game, Guessed

MARKS: Mapping[Warmth, str] = {
    Warmth.COLD: "☃",
    Warmth.WARM: "👀",
    Warmth.HOT: "🔥",
    Warmth.FOUND: "🏆",
}
"""What stands for each warmth, on boards and as a reaction: all are reactions that Telegram allows."""
UNKNOWN, REPEATED, COARSE, KNOWS = "🤷", "🙉", "🙊", "🤝"
"""The reactions to what does not count: an unknown word, one that was guessed before, a coarse one, and a
guess of who chose the secret."""
_EVERY_MARK: Mapping[str, str] = {
    **{str(one): mark for one, mark in MARKS.items()},
    "unknown": UNKNOWN,
    "repeated": REPEATED,
    "coarse": COARSE,
}
_EXPLAINED_UNTIL = 3
"""With so many guesses everybody knows what places and heat are, and the board is shorter without it."""
COLD_STREAK = 11
"""After this number of cold guesses in a row the board offers a hint."""
GAME_BUTTON = "game"
"""The kind of a board's buttons, whose data are what to do and the game's number."""
VERSUS, CHOICE = "versus", "choose"
"""What is written behind the command, in any language: to play against each other, to choose the secret."""
LINK = "game-"
"""The first letters of the payload of a link that brings a secret to another chat; a game's key follows."""

_BEST = 10
_BAR = 5
_WORD = 24
_TRAIL = 40


@dataclass(frozen=True, slots=True)
class Ending:
    """What is said at a game's end: its nearest words, its lesson, a map and a replay where there are any.

    `minutes` are those in which people played, without the hours in which nobody did.
    """

    nearest: Sequence[Standing]
    taught: Taught
    plane: WordPlane | None = None
    steps: Sequence[ReplayStep] = ()
    streak: int = 0
    match: Match | None = None
    minutes: int = 0


def board_reply(
    catalog: Catalog,
    game: Game,
    guesses: Sequence[Guessed],
    clues: Sequence[Clue] = (),
    *,
    match: Match | None = None,
    horde: Horde | None = None,
) -> Reply:
    """Show a game: the ten best guesses, the newest one, and how many there were."""
    guesses, match = _named(guesses, match)
    best = sorted(guesses, key=lambda one: (one.place, -one.heat))[:_BEST]
    title = horde_title(catalog, game, horde) if horde else _title(catalog, game, match)
    head = lines(title, _counted(catalog, game, guesses))
    points = None if match is None else match_board(catalog, match)
    listed = lines(*(_line(catalog, one) for one in best)) if best else None
    told = [catalog.html(f"game-clue-{one.kind}", value=one.value) for one in clues] if game.runs else []
    wanted, last = _wanted(catalog, game, guesses), _last(catalog, game, guesses)
    text = paragraphs(head, points, listed, _newest(catalog, guesses), lines(*told) or None, wanted, last)
    return Reply(
        text,
        keyboard=_keyboard(catalog, game),
        move=Move(game.number, is_board=True, timed=horde is not None),
    )


def end_reply(catalog: Catalog, game: Game, guesses: Sequence[Guessed], ending: Ending) -> Reply:
    """Tell how a game ended, and what it teaches."""
    guesses, match = _named(guesses, ending.match)
    winner = next((one for one in guesses if one.place == 1), None)
    head = lines(
        catalog.html("game-end-given-up", word=game.secret)
        if winner is None
        else catalog.html("game-end-found", word=game.secret, who=_who(catalog, winner)),
        _end_count(catalog, game, guesses, ending.minutes),
        catalog.html("game-end-streak", days=ending.streak) if ending.streak else None,
        None if match is None else match_end(catalog, match),
    )
    lesson, nearest = lesson_told(catalog, game, ending.taught), _nearest(catalog, ending.nearest, guesses)
    replay = None if all(one.is_hint for one in guesses) else replay_told(catalog, ending.steps, guesses)
    title = catalog.text("game-map-title", word=game.secret)
    picture = None if ending.plane is None else plane_picture(catalog, ending.plane, title)
    note = None if ending.plane is None else _note(catalog, ending.plane)
    return Reply(
        paragraphs(head, lesson, nearest, replay),
        picture=picture,
        caption=captioned(head, note, lesson, nearest, replay),
        keyboard=_after(catalog, game, guesses, match),
        move=Move(game.number),
    )


def rules_reply(catalog: Catalog, unknown: str = "") -> Reply:
    """Say how the game is played, below what of a wish was `unknown`."""
    told = catalog.html("game-unknown", wish=shown(unknown)) if unknown else None
    play = FollowUp(catalog.text("game-button-play"), "game", "")
    return Reply(paragraphs(told, catalog.html("game-rules-long", **_EVERY_MARK)), keyboard=((play,),))


def given_up(catalog: Catalog, game: Game) -> Markup:
    """Say which word it was."""
    return catalog.html("game-over-given-up", word=game.secret)


def linked_game(payload: str) -> str | None:
    """Return the key of the game in the payload of a link; None for any other payload."""
    return payload.removeprefix(LINK) if payload.startswith(LINK) else None


def said_repeated(catalog: Catalog, earlier: Guessed) -> Markup:
    """Say that a word was guessed before, and where it is."""
    who = _who(catalog, earlier)
    return catalog.html("game-said-repeated", mark=REPEATED, word=earlier.word, place=earlier.place, who=who)


def finder(catalog: Catalog, guesses: Sequence[Guessed]) -> str:
    """Name who found the word, "" where nobody did."""
    return next((_who(catalog, one) for one in told_apart(guesses) if one.place == 1), "")


def reaction_to(heat: int) -> str:
    """Give the reaction to a guess."""
    return MARKS[warmth(heat)]


def _named(guesses: Sequence[Guessed], match: Match | None) -> tuple[Sequence[Guessed], Match | None]:
    """Tell apart those of one first name, also in the points of a match."""
    if match is None:
        return told_apart(guesses), None
    scores = told_apart(match.scores, among=guesses)
    won = None if match.won is None else told_apart([match.won], among=[*match.scores, *guesses])[0]
    return told_apart(guesses, among=match.scores), replace(match, scores=scores, won=won)


def _title(catalog: Catalog, game: Game, match: Match | None) -> Markup:
    if match is not None:
        return match_title(catalog, match, game.level)
    return catalog.html("game-title-today" if game.day else "game-title", level=game.level)


def _counted(catalog: Catalog, game: Game, guesses: Sequence[Guessed]) -> Markup:
    own = [one for one in guesses if not one.is_hint]
    return catalog.html("game-count", guesses=len(own), people=_people(own), hints=game.hints)


def _people(guesses: Sequence[Guessed]) -> int:
    return len({one.person if one.person is not None else one.name for one in guesses})


def _line(catalog: Catalog, one: Guessed) -> Markup:
    return catalog.html(
        "game-line",
        mark=reaction_to(one.heat),
        place=one.place,
        word=shown(one.word, _WORD),
        bar=_bar(one.heat),
        heat=one.heat,
        who=_who(catalog, one),
    )


def _bar(heat: int) -> str:
    full = _BAR * heat // FOUND  # the last one is the secret's alone
    return "▰" * full + "▱" * (_BAR - full)


def _who(catalog: Catalog, one: Guessed) -> str:
    if one.is_hint:
        return catalog.text("game-hinted")
    return name_in_list(one) or catalog.text("game-someone")


def _newest(catalog: Catalog, guesses: Sequence[Guessed]) -> Markup | None:
    if not guesses:
        return None
    one = guesses[-1]
    is_form = one.typed.lower() != one.word.lower()
    mark, who = reaction_to(one.heat), _who(catalog, one)
    sentence = "game-newest-form" if is_form else "game-newest"
    values = {"place": one.place, "heat": one.heat}
    return catalog.html(sentence, typed=one.typed, word=one.word, mark=mark, who=who, **values)


def _wanted(catalog: Catalog, game: Game, guesses: Sequence[Guessed]) -> Markup | None:
    """Say who wants to give up, or to skip the word, while a second person is needed.

    Who did not guess has no name here.
    """
    names = {one.person: _who(catalog, one) for one in guesses if one.person is not None}
    wishes = (("all" if game.horde else "word", game.yielding), ("skip", game.skipping))
    said = [
        catalog.html("game-wanted", what=what, known="yes" if who in names else "no", who=names.get(who, ""))
        for what, who in wishes
        if who is not None and game.runs
    ]
    return lines(*said) or None


def _last(catalog: Catalog, game: Game, guesses: Sequence[Guessed]) -> Markup:
    """Say what to do next, or how it ended."""
    if not game.runs:
        who = finder(catalog, guesses)
        return catalog.html(f"game-over-{game.state.replace(' ', '-')}", word=game.secret, who=who)
    cold = cold_streak(guesses)
    if cold >= COLD_STREAK:
        return catalog.html("game-cold-streak", count=cold)
    private = "yes" if game.chat > 0 else "no"
    goal = None if guesses else catalog.html("game-goal" if game.chooser is None else "game-goal-chosen")
    how = catalog.html("game-how", private=private)
    own = [one for one in guesses if not one.is_hint]
    numbers = catalog.html("game-numbers") if len(own) < _EXPLAINED_UNTIL else None
    foreign = catalog.words != catalog.language
    words = catalog.html("game-words-of", language=language_name(catalog, catalog.words)) if foreign else None
    return lines(goal, words, numbers, how, catalog.html("game-legend", **_EVERY_MARK))


def cold_streak(guesses: Sequence[Guessed]) -> int:
    """Count the cold guesses since the last one that wasn't; a hint ends them too."""
    for count, one in enumerate(reversed(guesses)):
        if one.is_hint or one.heat >= WARM:
            return count
    return len(guesses)


def _keyboard(catalog: Catalog, game: Game) -> tuple[tuple[AnyButton, ...], ...]:
    if not game.runs:
        return ()
    names = {"give-up": "give-up" if game.horde is None else "give-up-horde"}
    return rows(
        Button(catalog.text(f"game-button-{names.get(act, act)}"), f"{GAME_BUTTON}:{act}:{game.number}")
        for act in ("hint", *(() if game.horde is None else ("skip",)), "give-up", "rules")
    )


def _end_count(catalog: Catalog, game: Game, guesses: Sequence[Guessed], minutes: int) -> Markup:
    own = [one for one in guesses if not one.is_hint]
    return catalog.html(
        "game-end-count", guesses=len(own), people=_people(own), hints=game.hints, minutes=minutes
    )


def _nearest(catalog: Catalog, nearest: Sequence[Standing], guesses: Sequence[Guessed]) -> Markup | None:
    said = {one.word: one for one in guesses}
    last, words = (nearest[-1].place if nearest else 0), {spot.word for spot in nearest}
    spots = [
        *nearest,
        *(_standing(one) for one in guesses if 1 < one.place <= last and one.word not in words),
    ]
    listed = [
        _near(catalog, spot, said.get(spot.word))
        for spot in sorted(spots, key=lambda spot: (spot.place, -spot.heat))
    ]
    return lines(catalog.html("game-nearest"), expandable(listed)) if listed else None


def _standing(one: Guessed) -> Standing:
    """Give where a guess is that is no word of the game's list: a listed word may have its place too."""
    return Standing(one.word, one.place, one.heat)


def _near(catalog: Catalog, spot: Standing, said: Guessed | None) -> Markup:
    if said is None:
        return catalog.html("game-nearest-line", place=spot.place, word=spot.word)
    return catalog.html("game-nearest-said", place=spot.place, word=spot.word, who=_who(catalog, said))


def _note(catalog: Catalog, plane: WordPlane) -> Markup:
    """Say which shape stands for what, of those that the map has, and what its lines are."""
    there = {spot.group for spot in plane.spots}
    named = [catalog.html(f"game-map-{group.name.lower()}") for group in MapGroup if group in there]
    return catalog.html("game-map-note", groups=Markup(" · ").join(named))


def _after(
    catalog: Catalog, game: Game, guesses: Sequence[Guessed], match: Match | None
) -> tuple[tuple[AnyButton, ...], ...]:
    own = [one for one in guesses if not one.is_hint]
    trail = "".join(reaction_to(one.heat) for one in own[-_TRAIL:])
    found = "found" if any(one.place == 1 for one in own) else "other"
    score = catalog.text("game-share", result=found, guesses=len(own), trail=trail)
    return rows(
        [
            _another(catalog, "" if game.day else game.level)
            if match is None
            else _next(catalog, game, match),
            CopyButton(catalog.text("game-button-share"), score),
            GroupButton(catalog.text("game-button-same"), f"{LINK}{game.key}"),
        ]
    )


def _another(catalog: Catalog, level: str) -> FollowUp:
    return FollowUp(catalog.text("game-button-another"), "game", level)


def _next(catalog: Catalog, game: Game, match: Match) -> FollowUp:
    """Offer the next round, or after the last one another match."""
    label = "game-button-another" if match.is_last else "game-button-round"
    return FollowUp(catalog.text(label), "game", f"{VERSUS} {game.level}")
