"""Many who guess at once under Telegram's limits: every guess has a reaction, the board few edits."""

import time

from bot.settings import Settings
from handlers.sending.quota import PACE
from tests.chat.test_crowds import SUPERGROUP, Class, a_class
from tests.game_space import FIELDS, small_field

NOT_ALLOWED = b'{"ok": false, "error_code": 400, "description": "Bad Request: REACTION_INVALID"}'
WORDS = [word for field in FIELDS for word in field]


async def begun(school: Class) -> int:
    """Begin a game and give its board's number."""
    (board,) = await school.answers(1, school.asks(0, "/jogo"))
    return int(board["message_id"])


async def guessed(school: Class, board: int, words: list[str]) -> dict[int, str]:
    """Let everybody guess at once, and give the reactions once each guess has one."""
    world, chat = school.bot.world, school.group
    with world.events.subscribed() as events:
        for number, word in enumerate(words):
            school.asks(number % len(school.pupils), word, reply_to=board)()
        await school.hand_over()
        while len(world.reactions.get(chat.id, {})) < len(words):
            await events.next("reaction", seconds=30)
    return world.reactions[chat.id]


async def test_twenty_guesses_at_once_have_a_reaction_each_and_share_edits(settings: Settings) -> None:
    async with a_class(settings, small_field(), size=20) as school:
        board = await begun(school)
        game = await school.services.games.stored.running(SUPERGROUP, 0)
        assert game is not None
        words = [word for word in WORDS if word != game.secret][:20]
        with school.bot.world.events.subscribed() as events:
            begin = time.monotonic()
            reactions = await guessed(school, board, words)
            shown = await events.next("edited", seconds=30)
            while "20 palpites de 20 pessoas" not in shown.body["text"]:
                shown = await events.next("edited", seconds=30)
            took = time.monotonic() - begin
        assert len(reactions) == 20
        edits = [call for call in school.bot.world.calls if call.method == "editMessageText"]
        assert len(edits) <= 1 + took / PACE
        assert [call for call in school.bot.world.calls if not call.ok] == []


async def test_a_group_that_allows_no_reactions_still_has_its_board(settings: Settings) -> None:
    async with a_class(settings, small_field(), size=2) as school:
        board = await begun(school)
        game = await school.services.games.stored.running(SUPERGROUP, 0)
        assert game is not None
        school.bot.world.faults.answer(NOT_ALLOWED, "setMessageReaction", status=400)
        word = next(word for word in WORDS if word != game.secret)
        with school.bot.world.events.subscribed() as events:
            school.asks(1, word, reply_to=board)()
            await school.hand_over()
            edited = await events.next("edited", seconds=30)
        assert word in edited.body["text"]
