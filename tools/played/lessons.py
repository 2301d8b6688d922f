"""A quiz, a prediction, a debate, and a class of 50 minutes that goes through in two."""

from random import Random

from playwright.async_api import FilePayload

from handlers.service.debates_in_play import question_on
from handlers.service.quizzes_in_play import question_of
from tools.played.games import find, guess
from tools.played.script import Message
from tools.played.table import NAMES, Table, labels

SKILL = {"Ana": 0.9, "Bruno": 0.5, "Carla": 0.75, "Davi": 0.3}
"""How often each of them is right, of one."""
LESSON = "Cosseno, vizinhos e opostos"
_OWN = """# Bichos e frio

## 5 min · texto

Hoje vamos palpitar antes de ver.

> Peça silêncio: o palpite é de cada um.

## 5 min · palpite

`/palpite gato cachorro`

## 5 min · quiz

`/quiz 1 opostos`

## 8 min · debate

`/debate cosseno`
"""
_MOST_TURNS = 12  # votes and questions that one step of a class can have at most


async def quiz(table: Table) -> None:
    """Answer ten questions; whoever began closes each once all have answered; Davi leaves one open."""
    chance = Random(14)
    await table.writes("Ana", "/quiz 10 300s")
    for number in range(10):
        players = NAMES[:3] if number == 4 else NAMES
        await answer_quiz(table, players, chance)
        if number == 3:
            await table.photographed("Carla")
        await table.presses("Ana", "⏭")
    await table.presses("Davi", "📍")
    await table.photographed("Davi")


async def answer_quiz(table: Table, players: tuple[str, ...], chance: Random) -> None:
    """Let people answer the question that is open, each as often rightly as they do."""
    stored = table.services.quizzing.quizzes
    found = await stored.running(table.group.id, table.topic)
    if found is None:
        raise RuntimeError("no quiz runs")
    item = next(one for one in await stored.items(found.number) if one.is_open)
    poll = newest_poll(table)
    await table.votes(poll, _choices(question_of(item).right, players, poll, chance))


async def prediction(table: Table) -> None:
    """Predict by buttons, change one, write a number; then the answer, and how well it goes."""
    await table.writes("Ana", "/palpite rei rainha")
    asked = table.last("👀")
    ranges = labels(asked)
    await table.presses("Bruno", ranges[4])
    await table.presses("Davi", ranges[1])
    await table.presses("Davi", ranges[3])
    await table.writes("Carla", "0,55", reply=asked)
    await table.photographed("Davi")
    await table.presses("Ana", "👀")
    await table.photographed("Ana")
    await table.writes("Ana", "/palpite")


async def debate(table: Table) -> None:
    """Vote: half are right before they talk, three of four after it, and all three on the sister question."""
    await table.writes("Ana", "/debate cosseno")
    rights: tuple[tuple[str, ...], ...] = (("Ana", "Davi"), ("Ana", "Bruno", "Carla"), NAMES[:3])
    for number, right in enumerate(rights):
        await answer_debate(table, NAMES if number < 2 else NAMES[:3], right)
        await table.presses("Ana", "⏭")
        if number == 0:
            for who, said in (
                ("Ana", "acho que é o ângulo, não o tamanho"),
                ("Carla", "faz sentido, vou mudar"),
            ):
                await table.talks(who, said)
            await table.photographed("Bruno")
            await table.presses("Ana", "🗳")
    await table.photographed("Bruno")


async def answer_debate(table: Table, players: tuple[str, ...], right: tuple[str, ...]) -> None:
    """Let people vote in the ballot that is open."""
    stored = table.services.debates.debating.debates
    found = await stored.running(table.group.id, table.topic)
    if found is None:
        raise RuntimeError("no debate runs")
    answer = question_on((await stored.ballots(found.number))[-1]).right
    poll = newest_poll(table)
    wrong = (answer + 1) % len(poll["poll"]["options"])
    await table.votes(poll, {who: answer if who in right else wrong for who in players})


async def lesson(table: Table) -> None:
    """Teach the second ready lesson, each step as soon as the one before is over."""
    chance, teacher = Random(2), table.private("Ana")
    await table.writes("Ana", "/start", chat=teacher)
    await table.writes("Ana", "/turma")
    await table.presses("Ana", next(one for one in _all_labels(table) if LESSON in one))
    for who in NAMES[1:]:
        await table.presses(who, "✋")
    await table.photographed("Bruno")
    await table.presses("Ana", "▶ Começar", chat=teacher)
    while any(one.startswith("▶ Próximo") for one in labels(table.last("⏹", teacher))):
        await table.presses("Ana", "▶ Próximo", chat=teacher, wanted=lambda event: event.chat_id == teacher)
        for _ in range(_MOST_TURNS):
            if "👁 Mostrar" not in labels(table.last("⏹", teacher)):
                break
            await _take_part(table, chance)
            if "👁 Mostrar" in labels(table.last("⏹", teacher)):
                await table.presses("Ana", "👁", chat=teacher)
    await table.photographed("Ana", teacher)
    await table.presses("Ana", "⏹", chat=teacher)
    await table.presses("Ana", "⏹ Fechar a aula", chat=teacher, wanted=lambda one: "document" in one.body)
    await table.presses("Bruno", "🙋")
    await table.photographed("Bruno")
    await table.photographed("Ana", teacher)


async def own_lesson(table: Table) -> None:
    """Send a lesson of one's own, whose mistake is told with its line, then teach it; what the tables say."""
    chance, teacher = Random(6), table.private("Ana")
    await table.writes("Ana", "/start", chat=teacher)
    for content in (_OWN.replace("debate", "dança"), _OWN):
        file: FilePayload = {"name": "aula.md", "mimeType": "text/markdown", "buffer": content.encode()}
        await table.attaches("Ana", file, teacher)
    await table.photographed("Ana", teacher)
    await table.writes("Ana", "/turma")
    await table.presses("Ana", "Bichos e frio")
    for who in NAMES[1:]:
        await table.presses(who, "✋")
    await table.presses("Ana", "▶ Começar", chat=teacher)
    while any(one.startswith("▶ Próximo") for one in labels(table.last("⏹", teacher))):
        await table.presses("Ana", "▶ Próximo", chat=teacher, wanted=lambda event: event.chat_id == teacher)
        if "👁 Mostrar" in labels(table.last("⏹", teacher)):
            await _take_part(table, chance)
            await table.presses("Ana", "👁", chat=teacher)
    await table.presses("Ana", "⏹", chat=teacher)
    heard = await table.presses(
        "Ana", "⏹ Fechar a aula", chat=teacher, wanted=lambda one: ".xlsx" in str(one.body.get("document"))
    )
    _show_table(table, [one.body["document"] for one in heard if "document" in one.body])
    await table.photographed("Ana", teacher)


def _show_table(table: Table, documents: list[Message]) -> None:
    """Write down the table of people, as it is in its file; the other one is for spreadsheets alone."""
    files, document = table.stand.world.files, documents[0]
    if (stored := files.find(document["file_id"])) is None:
        raise RuntimeError(document["file_name"])
    table.script.shows(f"In {document['file_name']}:", files.content(stored).decode("utf-8-sig"))


async def _take_part(table: Table, chance: Random) -> None:
    """Let the three students do what the step of the class asks for."""
    services, group = table.services, table.group.id
    students = NAMES[1:]
    if await services.games.stored.running(group, table.topic) is not None:
        await guess(table, (700, 50, 6), players=students)
        await find(table, "Davi")
    elif await services.predicting.predictions.running(group, table.topic) is not None:
        choices = [one for one in labels(table.last("👀")) if not one.startswith("👀")]
        for who in students:
            await table.presses(who, chance.choice(choices))
    elif await services.quizzing.quizzes.running(group, table.topic) is not None:
        await answer_quiz(table, students, chance)
    elif await services.debates.debating.debates.running(group, table.topic) is not None:
        await answer_debate(table, students, students[:2])


def _choices(right: int, players: tuple[str, ...], poll: Message, chance: Random) -> dict[str, int]:
    count = len(poll["poll"]["options"])
    wrong = [number for number in range(count) if number != right]
    return {who: right if chance.random() < SKILL[who] else chance.choice(wrong) for who in players}


def newest_poll(table: Table) -> Message:
    """Give the poll that was sent last."""
    return next(one for one in reversed(table.said()) if "poll" in one)


def _all_labels(table: Table) -> list[str]:
    return [label for one in reversed(table.said()) for label in labels(one)]
