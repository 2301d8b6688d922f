"""A quiz on the page: asked, answered by tapping, closed, and told."""

import re

import pytest
from playwright.async_api import expect

from bot.browser import Served
from tests.browser.conftest import Visit
from tests.browser.screen import PHONE

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_quiz_is_answered_by_tapping(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        polls = ana.page.locator("form.poll")
        await ana.writes("/quiz 2 ideias 600s")
        await expect(polls.first).to_contain_text(re.compile(r"1/2 · .*Quiz · fecha em (10:00|9:\d\d)"))
        await expect(polls.first).to_contain_text("nenhum voto")
        await polls.first.get_by_role("button").first.click()
        await expect(polls).to_have_count(2)
        await expect(polls.first).to_contain_text("Encerrada")
        await expect(polls.first.locator(".good")).to_have_count(1)
        await expect(polls.first.locator(".explanation")).to_be_visible()
        await polls.last.get_by_role("button").first.click()
        await expect(ana.last).to_contain_text("🏁 Fim do quiz")


async def test_on_a_phone_the_right_answer_stays_in_sight_after_a_vote(
    vetorama: Served, visit: Visit
) -> None:
    async with visit(vetorama.page, **PHONE) as ana:
        polls = ana.page.locator("form.poll")
        await ana.writes("/quiz 2 ideias")
        await polls.first.get_by_role("button").first.tap()
        await expect(polls).to_have_count(2)
        for seen in (polls.first.locator("legend"), polls.first.locator(".good")):
            await expect(seen).to_be_in_viewport(ratio=1)
        await expect(polls.first.locator("xpath=ancestor::article").locator(".tools")).not_to_be_visible()


async def test_a_picture_opens_larger_than_the_chat_of_a_phone_shows_it(
    vetorama: Served, visit: Visit
) -> None:
    async with visit(vetorama.page, **PHONE) as ana:
        picture = (await ana.writes("/vizinhos rei")).locator(".picture")
        await expect(picture.get_by_role("img")).to_have_js_property("complete", value=True)
        await picture.tap()
        large = ana.page.locator("#viewer-image")
        assert await large.evaluate("one => one.clientWidth") >= 2 * 390
        await large.tap()
        assert await large.evaluate("one => one.clientWidth") <= 390


async def test_the_name_of_a_group_is_whole_on_a_phone(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page, **PHONE) as ana:
        await ana.page.get_by_role("button", name="Conversas").tap()
        await ana.enters("Grupo de estudos")
        title = ana.page.locator("#chat-title")
        assert await title.evaluate("one => one.scrollWidth <= one.clientWidth")
