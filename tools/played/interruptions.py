"""What happens in the middle: a closed topic, a vote that is taken back, a flood, a group that moves."""

from random import Random

from handlers.service.debates_in_play import question_on
from tools.played.games import FAR, find, guess
from tools.played.lessons import answer_quiz, newest_poll
from tools.played.table import GROUP, NAMES, Table

_LESSON = """# Vizinhos

## 5 min · texto

Hoje vamos falar de vizinhos.

## 5 min · comando

`/vizinhos gato`

## 5 min · texto

Até amanhã!
"""
MOVED = GROUP - 99
"""The number of the supergroup that a group becomes."""


async def closed(table: Table) -> None:
    """Close a topic in the middle of a quiz, a game, a debate and a class, and open it again."""
    await _begin_class(table)
    await table.writes("Ana", "/quiz 2 300s")
    await answer_quiz(table, NAMES, Random(3))
    _close(table)
    await table.presses("Ana", "⏭")
    await table.photographed("Bruno")
    await _open(table)
    await answer_quiz(table, NAMES[:3], Random(4))
    await table.presses("Ana", "⏭")

    await table.writes("Bruno", "/jogo")
    await guess(table, FAR[:2])
    _close(table)
    await guess(table, FAR[3:4], players=("Ana",))
    await _open(table, silently=True)
    await find(table, "Carla")

    await table.writes("Ana", "/debate cosseno")
    await _vote(table)
    _close(table)
    await table.presses("Ana", "⏭")
    await _open(table)
    await table.writes("Ana", "/debate parar")

    _close(table)
    await _step(table)
    await table.photographed("Ana", table.private("Ana"))
    await _open(table)
    await _end_class(table)
    await table.photographed("Bruno")


async def moved(table: Table) -> None:
    """Turn a group into a supergroup while it has a class, a game, a quiz, a debate and a prediction."""
    await _begin_class(table)
    await table.writes("Bruno", "/jogo")
    await guess(table, FAR[:2])
    await table.writes("Ana", "/quiz 2 300s")
    await answer_quiz(table, NAMES, Random(5))
    await table.writes("Carla", "/palpite gato cachorro")
    await table.presses("Davi", "0,4")
    await table.writes("Ana", "/debate cosseno")
    await _vote(table)
    table.script.notes("The group becomes a supergroup, which has another number.")
    await table.moves(MOVED)
    await guess(table, FAR[3:5])
    await find(table, "Davi")
    await table.photographed("Davi")
    await table.writes("Ana", "/quiz")
    await answer_quiz(table, NAMES[1:], Random(6))
    await table.presses("Ana", "⏭")
    await answer_quiz(table, NAMES[1:], Random(7))
    await table.presses("Ana", "⏭")
    await table.writes("Carla", "/palpite mostrar")
    await table.writes("Ana", "/debate")
    await table.presses("Ana", "⏭")
    await _step(table)
    await _end_class(table)
    await table.photographed("Bruno")


async def flooded(table: Table) -> None:
    """Let Telegram refuse every call for this group for three seconds, again and again."""
    await _begin_class(table)
    await table.writes("Bruno", "/jogo")
    _flood(table)
    await guess(table, FAR[:3])
    _flood(table)
    await find(table, "Davi")
    await table.writes("Ana", "/quiz 2 300s")
    _flood(table)
    await answer_quiz(table, NAMES, Random(8))
    await table.presses("Ana", "⏭", wanted=lambda event: event.kind == "message" and "poll" in event.body)
    _flood(table)
    await answer_quiz(table, NAMES, Random(9))
    await table.presses("Ana", "⏭", wanted=lambda event: "🏁" in event.body.get("text", ""))
    await table.writes("Ana", "/debate cosseno")
    _flood(table)
    await _vote(table)
    await table.presses("Ana", "⏭")
    await table.writes("Ana", "/debate parar")
    _flood(table)
    await _step(table)
    await _end_class(table)
    await table.photographed("Bruno")


def _close(table: Table) -> None:
    table.script.notes("Ana closes the topic: nobody but her may write there, the bot neither.")
    table.stand.world.close_topic(table.group, table.topic, table.stand.people["Ana"])


async def _open(table: Table, *, silently: bool = False) -> None:
    """Open the topic again; unless it does so silently, the bot goes on."""
    table.script.notes("Ana opens the topic.")
    table.stand.world.reopen_topic(table.group, table.topic, table.stand.people["Ana"])
    if not silently:
        await table.heard(lambda event: event.kind == "message" and event.body["from"]["is_bot"])


def _flood(table: Table) -> None:
    table.script.notes("Telegram answers 429 to the next four calls: “retry after 3”.")
    table.stand.world.faults.flood(retry_after=3, times=4, chat=table.group.id)


async def _vote(table: Table) -> None:
    """Vote in a debate; Carla and Davi take their votes back, and Carla votes anew."""
    debating = table.services.debates.debating.debates
    found = await debating.running(table.group.id, table.topic)
    if found is None:
        raise RuntimeError("no debate runs")
    ballot, poll = (await debating.ballots(found.number))[-1], newest_poll(table)
    right = question_on(ballot).right
    await table.votes(poll, {who: right if who == "Ana" else (right + 1) % 4 for who in NAMES})
    for who in ("Carla", "Davi"):
        await table.takes_back(who, poll)
    await table.votes(poll, {"Carla": right})
    kept = (await debating.votes(found.number))[ballot.part]
    table.script.notes(f"{len(kept)} votes are kept.")


async def _begin_class(table: Table) -> None:
    """Open a class of a lesson that Ana has, and begin it; Bruno and Carla take part."""
    ana = table.private("Ana")
    await table.writes("Ana", "/start", chat=ana)
    await table.services.classes.teaching.classes.keep_lesson(ana, _LESSON)
    await table.writes("Ana", "/turma")
    await table.presses("Ana", "Vizinhos")
    for who in ("Bruno", "Carla"):
        await table.presses(who, "✋")
    await table.presses("Ana", "▶", chat=ana)


async def _step(table: Table) -> None:
    teacher = table.private("Ana")
    await table.presses("Ana", "▶", chat=teacher, wanted=lambda event: event.chat_id == teacher)


async def _end_class(table: Table) -> None:
    teacher = table.private("Ana")
    await table.presses("Ana", "⏹", chat=teacher)
    await table.presses("Ana", "⏹ Fechar a aula", chat=teacher, wanted=lambda one: "document" in one.body)
