"""`python -m tools.phone`: ten answers on a phone, those of an earlier version and those of today.

Each version runs in a process of its own, and Chromium shows its page, 390 pixels wide, light and dark.
"""

import asyncio
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Annotated, Literal

import typer
from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

from bot.settings import Settings
from tools.trials import HERE

Theme = Literal["light", "dark"]

THEMES: tuple[Theme, ...] = ("light", "dark")
FOLDER = Path("docs")
WIDTH, HEIGHT = 390, 844
MOST_BYTES = 60_000
"""The largest size of a picture; a larger one gets fewer colours."""
_COLOURS = (128, 64, 32, 16, 8)
_STILL = 2.0  # seconds without a change after which an answer is complete
_PATIENCE = 120  # seconds for a version to start, which may have to build its model, and for an answer
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_ADDRESS = re.compile(r"http://\S+")
_SEEN = """() => [document.querySelector("#log").innerText, document.querySelector("#scroll").scrollTop,
    [...document.querySelectorAll("#log img")].every(image => image.complete)].join()"""


@dataclass(frozen=True, slots=True)
class Shot:
    """An answer to look at: the name of its files, the question, and what has changed in the answer."""

    name: str
    question: str
    changed: str


SHOTS = (
    Shot(
        "start",
        "/start",
        "It says what an embedding is; the glossary is named; the examples are those that teach most.",
    ),
    Shot("help", "/ajuda", "Five groups fit the screen, and each opens in place."),
    Shot(
        "embedding",
        "/embedding rato",
        "It is shown from its beginning, and says that a word has one vector in every sentence.",
    ),
    Shot(
        "similar",
        "/similar rei rainha",
        "It says why 0.4 may be much and why contraries are near; a button explains “cosseno”.",
    ),
    Shot(
        "neighbours",
        "/vizinhos saudade",
        "Fewer words that only look alike; it says how often such a list is right.",
    ),
    Shot(
        "analogy",
        "/analogia rei - homem + mulher",
        "It says why its own words are left out; a distance on paper is called no cosine.",
    ),
    Shot(
        "map",
        "/mapa rei rainha; gato cachorro; azul verde",
        "What the plane is, and that its axes have no names, stands before the cosines.",
    ),
    Shot(
        "axis",
        "/eixo frio / quente: gelo, sol, café, neve",
        "A word near the middle is said to be on no side.",
    ),
    Shot(
        "sentences",
        "/frases O rato roeu a roupa | O gato rasgou o vestido",
        "One sentence says what each of the three methods does.",
    ),
    Shot("why", "/porque rei rainha", "The angle is drawn, and a sentence says what the cosine looks at."),
)

INTRODUCTION = """# On a phone, before and after

Ten answers as the page shows them at 390 pixels once they have come: on the left those of an earlier
version, which spoke to who knew the field already, on the right today's; light, then dark. Written by
`python -m tools.phone TREE`; not edited by hand.
"""


def main(
    before: Annotated[Path, typer.Argument(help="the source tree of the earlier version")],
    folder: Annotated[Path, typer.Argument(help="where the page and its pictures go")] = FOLDER,
) -> None:
    """Photograph ten answers of two versions on a phone, and write a page that shows them side by side."""
    pictures = folder / "phone"
    pictures.mkdir(parents=True, exist_ok=True)
    asyncio.run(_photograph({"before": before.resolve(), "now": HERE}, pictures))
    (folder / "phone.md").write_text(page(), encoding="utf-8")


async def _photograph(versions: dict[str, Path], folder: Path) -> None:
    """Photograph all answers of all versions, light and dark."""
    path = next((found for name in _BROWSERS if (found := shutil.which(name))), None)
    rootless = ["--no-sandbox"] if os.geteuid() == 0 else []  # its sandbox refuses to run as root
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=rootless)
        for version, tree in versions.items():
            async with _running(tree) as address:
                for theme in THEMES:
                    async for shot, content in answers(browser, address, theme):
                        (folder / f"{shot.name}-{theme}-{version}.png").write_bytes(content)
        await browser.close()


@asynccontextmanager
async def _running(tree: Path) -> AsyncIterator[str]:
    """Run a version with nobody's data, and give the address of its page."""
    with tempfile.TemporaryDirectory(prefix="vetorama-", ignore_cleanup_errors=True) as data:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "local", "--port", "0"),
            cwd=data,
            env={**_environment(), "PYTHONPATH": str(tree), "XDG_DATA_HOME": data, "LANGUAGE": "pt"},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        try:
            async with asyncio.timeout(_PATIENCE):
                address = await _address(process)
            yield address
        finally:
            process.terminate()
            await process.communicate()


def _environment() -> dict[str, str]:
    """Give the environment without settings of the program, and without a screen for its browser."""
    without = {*(name.upper() for name in Settings.model_fields), "DISPLAY", "WAYLAND_DISPLAY"}
    return {name: value for name, value in os.environ.items() if name.upper() not in without}


async def _address(process: asyncio.subprocess.Process) -> str:
    """Wait until a version says where its page is."""
    said = b""
    while process.stdout is not None and (line := await process.stdout.readline()):
        said += line
        if found := _ADDRESS.search(line.decode()):
            return found[0]
    raise RuntimeError(said.decode())


async def answers(
    browser: Browser, address: str, theme: Theme, shots: Sequence[Shot] = SHOTS
) -> AsyncIterator[tuple[Shot, bytes]]:
    """Ask each question on a phone, and photograph what its screen shows once the answer is complete."""
    context = await browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT},
        has_touch=True,
        is_mobile=True,
        locale="pt-BR",
        color_scheme=theme,
        reduced_motion="reduce",
    )
    page = await context.new_page()
    await page.goto(address)
    for shot in shots:
        await _ask(page, shot.question)
        yield shot, small(await page.screenshot())
    await context.close()


async def _ask(page: Page, question: str) -> None:
    """Write a question and wait for its answer, until nothing on the screen changes any more."""
    said = page.locator("#log .message:not(.mine)")
    before = await said.count()
    await page.locator("#text").fill(question)
    await page.locator("#send").tap()
    await said.nth(before).wait_for(timeout=1000 * _PATIENCE)
    now, then = None, time.monotonic()
    while time.monotonic() - then < _STILL:
        await asyncio.sleep(0.1)
        seen = await page.evaluate(_SEEN)
        if seen != now:
            now, then = seen, time.monotonic()


def small(content: bytes) -> bytes:
    """Write a picture with as many colours as a small file allows."""
    image = Image.open(BytesIO(content)).convert("RGB")
    for colours in _COLOURS:
        written = BytesIO()
        image.quantize(colours, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
        if written.tell() <= MOST_BYTES:
            break
    return written.getvalue()


def page() -> str:
    """Write the page that shows the pictures side by side."""
    return "\n".join([INTRODUCTION, *_shown()])


def _shown() -> Iterator[str]:
    for shot in SHOTS:
        yield from (f"## `{shot.question}`", "", shot.changed, "", "| | before | now |", "|---|---|---|")
        for theme in THEMES:
            before, now = (f"![](phone/{shot.name}-{theme}-{version}.png)" for version in ("before", "now"))
            yield f"| {theme} | {before} | {now} |"
        yield ""


if __name__ == "__main__":
    typer.run(main)
