"""`python -m tools.played`: four people play each kind of game to its end, and their chats are written down.

The real local chat runs with its bot, and Chromium shows its page on four phones; all that people do they do
there. Each game becomes a transcript and some photographs in docs/played. What is left to chance begins with
the same number each time, so a second run writes nearly the same; clocks and the word of the day differ.
"""

import asyncio
import os
import shutil
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from playwright.async_api import async_playwright

from bot.building import open_builtin
from bot.models import BUILTIN
from bot.program import program
from embeddings.builtin.recipe import ENGLISH, RECIPES, Recipe
from tools.played import games, interruptions, lessons
from tools.played.table import GROUP, SMALL, Stand, Table, stand

FOLDER = Path("docs/played")
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


@dataclass(frozen=True, slots=True)
class Play:
    """Something that four people do in a group: the name of its files, a title, and who acts how.

    `first` is where the numbers of its groups begin; in a `forum` all happens in a topic.
    """

    name: str
    title: str
    act: Callable[[Table], Awaitable[None]]
    tag: str = "pt"
    first: int = GROUP
    forum: bool = False

    @property
    def about(self) -> str:
        """What happens in it."""
        return (self.act.__doc__ or "").strip()


PLAYS = (
    Play("together", "`/jogo`: all look for one word", games.together),
    Play("today", "`/jogo hoje`: the word of the day", games.of_the_day),
    Play("versus", "`/jogo contra`: against each other", games.against),
    Play("horde", "`/jogo horda`: against the clock", games.horde),
    Play("chosen", "`/jogo escolho`: a word that one of them chose", games.chosen),
    Play("quiz", "`/quiz 10`", lessons.quiz),
    Play("prediction", "`/palpite`", lessons.prediction),
    Play("debate", "`/debate`", lessons.debate),
    Play("class", "`/turma`: a class of 50 minutes, fast", lessons.lesson),
    Play("own", "`/turma` with a lesson of one's own", lessons.own_lesson),
    Play("english", "`/game`, in English", games.in_english, "en"),
    Play("closed", "A topic that is closed", interruptions.closed, forum=True),
    Play("moved", "A group that becomes a supergroup", interruptions.moved, first=SMALL),
    Play("flooded", "Telegram's flood limit", interruptions.flooded),
)

INTRODUCTION = """# Played to the end

Ana, Bruno, Carla and Davi play each kind of game to its end, in the [local chat](../local-chat.md), each on
a phone of their own: Chromium shows its page 390 pixels wide, and they type and tap there. What they wrote,
what they pressed and what the bot answered stands here whole. Who guesses knows the places of the words, so
that a game comes to its end; nothing else is staged, but what a line in italics says.

Written by `python -m tools.played`, in some five minutes; not edited by hand. `--only NAME` plays one of
them. Questions and secrets are the same at each run; clocks, points for time and the word of the day differ.

| | pictures |
|---|---|
"""

BESIDES = """Without phones, by `python -m tools.played.replicas`: [a dialogue and a game](replicas.md) that
go on while the replica that works is killed, four times in the middle."""


def main(
    folder: Annotated[Path, typer.Argument(help="where the transcripts and their pictures go")] = FOLDER,
    only: Annotated[list[str] | None, typer.Option(help="what is played; all without it")] = None,
) -> None:
    """Let four people play, and write down what was said."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [one for one in PLAYS if not only or one.name in only]
    asyncio.run(_all_played(wanted, folder))
    (folder / "README.md").write_text(contents(folder), encoding="utf-8")


async def _all_played(plays: Sequence[Play], folder: Path) -> None:
    """Start a bot for each language, and play."""
    path = next((found for name in _BROWSERS if (found := shutil.which(name))), None)
    rootless = ["--no-sandbox"] if os.geteuid() == 0 else []  # its sandbox refuses to run as root
    recipes: dict[str, Recipe] = {"pt": RECIPES[BUILTIN], "en": ENGLISH}
    here = program()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=rootless)
        for tag, recipe in recipes.items():
            mine = [one for one in plays if one.tag == tag]
            if mine:
                space = open_builtin(here.settings.model_folder, here.catalog, here.notes, recipe)
                async with stand(space, browser, tag) as around:
                    for one in mine:
                        await _played(around, one, folder)
        await browser.close()


async def _played(around: Stand, play: Play, folder: Path) -> None:
    """Play one thing, and write its transcript and photographs."""
    began = time.monotonic()
    where = around.table(PLAYS.index(play), play.title, play.about, first=play.first, forum=play.forum)
    async with where as table:
        try:
            await play.act(table)
        finally:
            _keep(play, table, folder)
    typer.echo(f"{play.name:<12}{time.monotonic() - began:5.0f} s")


def _keep(play: Play, table: Table, folder: Path) -> None:
    """Write what was said, also where it ended too soon, and the photographs in the place of older ones."""
    for old in folder.glob(f"{play.name}-*.png"):
        old.unlink()
    for number, content in enumerate(table.photographs, 1):
        (folder / f"{play.name}-{number}.png").write_bytes(content)
    (folder / f"{play.name}.md").write_text(table.script.text(), encoding="utf-8")


def contents(folder: Path) -> str:
    """Write the page that leads to all transcripts."""
    rows = []
    for play in PLAYS:
        pictures = sorted(one.name for one in folder.glob(f"{play.name}-*.png"))
        shown = " ".join(f"[{number}]({name})" for number, name in enumerate(pictures, 1))
        rows.append(f"| [{play.title}]({play.name}.md). {play.about} | {shown} |")
    return INTRODUCTION + "\n".join(rows) + f"\n\n{BESIDES}\n"


if __name__ == "__main__":
    typer.run(main)
