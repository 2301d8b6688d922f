"""Each kind of game, played to its end by people who come nearer guess by guess."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice

from embeddings.game.heat import Ranking
from storage.database import Database
from storage.records import Game
from storage.tables import games as games_table
from tools.played.script import Message
from tools.played.table import NAMES, Table

FAR = (4200, 1500, 640, 210, 90, 31, 11, 4)
"""Places at which those who play guess, one after the other."""
SHORT = (900, 60, 5)


async def together(table: Table) -> None:
    """Look for a word: rules, a hint, a word that the model doesn't know, one that was said before; found."""
    await table.writes("Ana", "/jogo")
    await guess(table, FAR[:3])
    await table.presses("Carla", "❓")
    await table.errs("Davi", "/c xilofagia")
    await table.errs("Ana", f"/c {(await ranked(table)).at(FAR[0])}")
    await table.presses("Bruno", "💡")
    await guess(table, FAR[5:], by_reply=True)
    await table.photographed("Carla")
    await find(table, "Davi")
    await table.photographed("Davi")


async def of_the_day(table: Table) -> None:
    """Find the word of the day; then somebody wishes for it again."""
    await table.writes("Bruno", "/jogo hoje")
    await guess(table, FAR[2:])
    await find(table, "Ana")
    await table.photographed("Ana")
    await table.writes("Carla", "/jogo hoje")


async def against(table: Table) -> None:
    """Play a match of five rounds; one of them is given up by two."""
    await table.writes("Ana", "/jogo contra")
    for number, finder in enumerate(("Bruno", "Ana", "", "Davi", "Bruno")):
        if number:
            await table.presses("Carla", "▶️ Próxima rodada")
        await guess(table, SHORT[number % 2 :], start=number)
        if finder:
            await find(table, finder)
            continue
        await table.presses("Davi", "🏳️")
        await table.presses("Carla", "🏳️", wanted=lambda event: event.kind == "message")
        await table.photographed("Carla")
    await table.photographed("Bruno")


async def horde(table: Table) -> None:
    """Find three words against the clock, which is then put forward; somebody comes too late."""
    await table.writes("Ana", "/jogo horda")
    for number, finder in enumerate(("Carla", "Bruno", "Davi")):
        await guess(table, SHORT[1:], start=number)
        await find(table, finder)
    await table.photographed("Davi")
    await guess(table, SHORT[:1])
    table.script.notes("The clock is put forward to its last second.")
    await _put_forward(table)
    await table.heard(lambda event: "⏰" in event.body.get("text", ""))
    await table.writes("Bruno", "/c amizade")
    await table.photographed("Ana")


async def chosen(table: Table) -> None:
    """Guess what Carla chose in private: first a word that may be no secret, then one that may."""
    await table.writes("Carla", "/jogo escolho")
    private = table.private("Carla")
    await table.writes("Carla", "/jogo escolho Brasil", chat=private)
    await table.writes("Carla", "/jogo escolho praia", chat=private)
    kept = table.last("🎯", private)
    payload = str(kept["reply_markup"]["inline_keyboard"][0][0]["url"]).partition("=")[2]
    table.script.notes(
        "Carla presses the button and chooses the group; Telegram writes the next line for her."
    )
    await table.writes("Carla", f"/start@{table.stand.world.bot.username} {payload}")
    await guess(table, FAR[1:4], players=("Ana", "Bruno", "Davi"))
    await table.errs("Carla", "/c oceano")
    await table.presses("Carla", "💡")
    await guess(table, FAR[5:], players=("Davi", "Ana", "Bruno"))
    await find(table, "Bruno")
    await table.photographed("Bruno")


async def in_english(table: Table) -> None:
    """Find a word in English, with a hint."""
    await table.writes("Ana", "/game")
    await guess(table, FAR[1:5])
    await table.presses("Bruno", "💡")
    await guess(table, FAR[6:], by_reply=True)
    await find(table, "Carla")
    await table.photographed("Carla")


async def guess(
    table: Table,
    places: Sequence[int],
    *,
    start: int = 0,
    players: Sequence[str] = NAMES,
    by_reply: bool = False,
) -> None:
    """Guess the words at these places from the secret that nobody said, one person after the other."""
    turns = islice(cycle(players), start % len(players), None)
    order = await ranked(table)
    for place, who in zip(places, turns, strict=False):
        word = await _unsaid(table, order, place)
        reply = await board(table) if by_reply else None
        await table.writes(who, word if by_reply else f"/c {word}", reply=reply)


async def find(table: Table, who: str) -> None:
    """Say the secret."""
    await table.writes(who, f"/c {(await running(table)).secret}")


async def running(table: Table) -> Game:
    """Give the game that runs."""
    found = await table.services.games.stored.running(table.group.id, table.topic)
    if found is None:
        raise RuntimeError("no game runs")
    return found


async def ranked(table: Table) -> Ranking:
    """Give the words of the game by their nearness to the secret."""
    return await table.services.games.ranking(table.services.answers, (await running(table)).secret)


async def board(table: Table) -> Message:
    """Give the message that is the game's board."""
    number = (await running(table)).board
    return next(one for one in table.said() if one["message_id"] == number)


async def _unsaid(table: Table, order: Ranking, place: int) -> str:
    nouns = {one.word for one in (await table.services.games.grounds(table.services.answers)).secrets}
    said = {one.word for one in await table.services.games.stored.guesses((await running(table)).number)}
    return next(word for near in range(place, len(order)) if (word := order.at(near)) in nouns - said)


async def _put_forward(table: Table) -> None:
    """Let the clock of the group's game end in a moment, as if its minutes were over."""
    game = await running(table)
    database = Database(table.stand.database)
    async with database.transaction() as session:
        soon = datetime.now(UTC) + timedelta(seconds=1)
        await session.execute(
            games_table.update().where(games_table.c.id == game.number).values(closes_at=soon)
        )
    await database.close()
    await table.services.clock.goes_on(table.stand.bot, game.number, game.chat)
