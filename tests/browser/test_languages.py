"""The page speaks the languages that there are words of."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import expect

from botapi.serving import PageTexts, serving
from botapi.world import World
from tests.browser.conftest import Visit

pytestmark = pytest.mark.asyncio(loop_scope="session")

SPANISH = """export default {
  "language-name": "Español",
  "chats": "Conversaciones",
};
"""


async def test_a_third_language_is_there_when_its_words_are(tmp_path: Path, visit: Visit) -> None:
    own = PageTexts("Vetorama")
    folder = tmp_path / "page"
    shutil.copytree(own.folder, folder)
    (folder / "words.es.js").write_text(SPANISH, encoding="utf-8")
    world = World(bot_username="some_bot")
    world.person(101, "Eva", language_code="es")
    async with (
        serving(world, port=0, page=replace(own, folder=folder)) as address,
        visit(address, locale="es-MX") as eva,
    ):
        await expect(eva.page.locator("html")).to_have_attribute("lang", "es")
        await expect(eva.page.locator("#chats-title")).to_have_text("Conversaciones")
        await expect(eva.page.locator("#new-group")).to_contain_text("New group")  # what it lacks is English
        names = eva.page.locator("#language option")
        assert await names.all_inner_texts() == ["English", "Español", "Português"]
