"""`python -m tools.forgotten`: ask with odd words, forget, and look for them in the database's files.

Ends with 1 where one of them is left. Everything goes through the running program: private chat and group,
commands, words alone, inline queries, buttons, long sentences. An earlier version can be tried too.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Annotated, Any

import typer

from botapi.people import Chat, Person
from botapi.serving import serving
from botapi.world import World
from tools.trials import HERE, Setting, scratch, start

_STEMS = ("bravo", "corvo", "delfim", "farol", "girino", "hiato", "jangada", "lampejo", "moringa")
WORDS = tuple(f"zq{stem}x" for stem in _STEMS)
_GROUP = -1_001_000_000_001
IN_GROUP = 4  # questions: a group takes 20 messages a minute


def questions() -> tuple[str, ...]:
    """Return questions with odd words in them: every kind of question that any version has kept."""
    a, b, c, d, e, f, g, h, i = WORDS
    long = f"rei {d} rainha rato gato rei rainha rato gato rei rainha rato gato {e}"
    return (
        f"/dims rei {a}",
        f"/embedding rei {b} rainha",
        f"/tokens {c} rei",
        f"/embedding {long}",
        f"/frases {f} rei rainha | rato gato {g}",
        f"/similar 'rei {h} rainha rato gato rei rainha' 'rainha {i} rei rato gato'",
        f"/dims {long}",
        f"/vizinhos {i.upper()}",
        f"/analogia rei {h} rainha",
        f"/mapa rei rainha {f}",
        f"/intruso rei rato {g}",
        f"/{b}",
        f"{a} {d.title()} rei",
    )


async def trial(program: Path, rounds: int) -> dict[str, Counter[str]]:
    """Ask, press and forget; count the words in the files before, after, and after the program stops."""
    world = World("vetorama_bot")
    found: dict[str, Counter[str]] = {}
    async with scratch() as folder, serving(world, port=0) as address:
        setting = Setting(program, folder, f"sqlite:///{folder}/data/trial.sqlite3", world, address)
        ana = world.person(101, "Ana", language_code="pt")
        group = world.group(_GROUP, "Turma", [ana])
        process = await start(setting)
        for _ in range(rounds):
            await _ask_all(world, ana, None, questions())
            await _ask_all(world, ana, group, questions()[:IN_GROUP])
        await world.search(ana, f"{WORDS[0]} rei").answered()
        found["before forgetting"] = counted(folder / "data")
        asked = await _answer(world, lambda: world.write(ana, "/esquecer"))
        await _answer(world, lambda: world.press(ana, asked, "Sim, apagar tudo"), kind="edited")
        await world.updates.until_confirmed()
        found["while it runs"] = counted(folder / "data")
        await process.ended()
        found["after the stop"] = counted(folder / "data")
    return found


async def _ask_all(world: World, person: Person, chat: Chat | None, texts: Sequence[str]) -> None:
    for text in texts:
        answer = await _answer(world, partial(world.write, person, text, chat))
        rows = answer.get("reply_markup", {}).get("inline_keyboard", [])
        for button in chain(*rows):
            if button.get("callback_data", "").startswith("ask:"):
                await _answer(world, partial(world.press, person, answer, button["text"]))


async def _answer(world: World, act: Any, kind: str = "message") -> dict[str, Any]:  # noqa: ANN401 - any act
    with world.events.subscribed() as events:
        act()
        while True:
            event = await events.next(kind, seconds=20)
            if event.body.get("from", {}).get("is_bot"):
                return dict(event.body)


def counted(folder: Path) -> Counter[str]:
    """Count the words in each file that the database has."""
    kept = Counter[str]()
    for file in folder.glob("trial.sqlite3*"):
        content = file.read_bytes().lower()
        kept[file.name] = sum(content.count(word.encode()) for word in WORDS)
    return kept


def main(
    rounds: int = 3,
    program: Annotated[Path, typer.Option(help="the source tree that is tried")] = HERE,
) -> None:
    """Count what is left of what a person typed."""
    found = asyncio.run(trial(program.resolve(), rounds))
    for moment, kept in found.items():
        typer.echo(f"{moment:20} {kept.total():6}   {dict(kept)}")
    left = found["while it runs"].total() + found["after the stop"].total()
    raise typer.Exit(1 if left else 0)


if __name__ == "__main__":
    typer.run(main)
