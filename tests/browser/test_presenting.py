"""Presenting on the page: one answer at a time over the whole screen, as a teacher shows it to a class."""

import pytest
from playwright.async_api import Locator, expect

from bot.browser import Served
from tests.browser.conftest import Visit
from tests.browser.screen import PHONE, Screen

WRITE = """async () => {
    const [{ post }, { store }] = await Promise.all([import("/page/server.js"), import("/page/store.js")]);
    await post("messages", { person: store.person, chat: store.chat, text: "/picture" }); }"""
"""Writes from the page without its field, as somebody else's answer comes while one presents."""
pytestmark = pytest.mark.asyncio(loop_scope="session")


async def presented(screen: Screen) -> Locator:
    await screen.page.get_by_role("button", name="Apresentar em tela cheia").click()
    stage = screen.page.get_by_role("dialog", name="Apresentar em tela cheia")
    await expect(stage).to_be_visible()
    return stage


async def test_one_answer_at_a_time_is_shown_and_keys_and_buttons_turn_them(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/rich")
        await ana.writes("/picture")
        stage = await presented(ana)
        await expect(stage.get_by_role("status")).to_have_text("2 de 2")
        await expect(stage.get_by_role("img", name="Um mapa")).to_be_visible()
        await expect(stage.get_by_role("button", name="Próxima resposta")).to_be_disabled()
        await ana.page.keyboard.press("ArrowLeft")
        await expect(stage.get_by_role("status")).to_have_text("1 de 2")
        await expect(stage).to_contain_text("negrito")
        await expect(stage.get_by_role("img", name="Um mapa")).to_have_count(0)
        await ana.page.keyboard.press("ArrowLeft")
        await expect(stage.get_by_role("status")).to_have_text("1 de 2")
        await stage.get_by_role("button", name="Próxima resposta").click()
        await expect(stage.get_by_role("status")).to_have_text("2 de 2")
        await stage.get_by_role("button", name="Resposta anterior").click()
        await ana.page.keyboard.press("End")
        await expect(stage.get_by_role("status")).to_have_text("2 de 2")


async def test_letters_and_pictures_are_large_and_fill_the_screen(tiny: str, visit: Visit) -> None:
    async with visit(tiny, viewport={"width": 1920, "height": 1080}) as ana:
        await ana.writes("/rich")
        stage = await presented(ana)
        await expect(ana.page.locator("html:fullscreen")).to_be_visible()
        size = await stage.locator(".text").evaluate("node => parseFloat(getComputedStyle(node).fontSize)")
        assert size >= 36
        box = await stage.bounding_box()
        assert box is not None
        assert (box["width"], box["height"]) == (1920, 1080)


async def test_escape_closes_it_and_the_chat_is_as_it_was(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/rich")
        stage = await presented(ana)
        await ana.page.keyboard.press("Escape")
        await expect(stage).to_be_hidden()
        await expect(ana.page.locator(":fullscreen")).to_have_count(0)
        await expect(ana.last).to_be_visible()
        stage = await presented(ana)
        await stage.get_by_role("button", name="Fechar").click()
        await expect(stage).to_be_hidden()


async def test_what_is_answered_meanwhile_takes_the_place_of_the_newest(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        stage = await presented(ana)
        await expect(stage).to_contain_text("O bot ainda não respondeu nada aqui.")
        await ana.page.keyboard.press("Escape")
        await ana.writes("/rich")
        stage = await presented(ana)
        await ana.page.evaluate(WRITE)
        await expect(stage.get_by_role("img", name="Um mapa")).to_be_visible()
        await expect(stage.get_by_role("status")).to_have_text("2 de 2")


async def test_on_a_phone_there_is_nothing_to_present(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        await expect(ana.page.locator("#present")).to_be_hidden()


async def test_a_picture_for_a_projector_fills_the_screen_alone(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page, viewport={"width": 1920, "height": 1080}) as ana:
        await ana.writes("/projetar /vizinhos mar")
        stage = await presented(ana)
        large = stage.get_by_role("img", name="/vizinhos mar")
        await expect(large).to_have_js_property("naturalWidth", 1920)
        box = await large.bounding_box()
        assert box is not None
        assert box["height"] > 900
        await expect(stage.locator(".text")).to_have_count(0)
