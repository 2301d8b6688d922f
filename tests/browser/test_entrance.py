"""Coming in by the address with its key, as it is printed for others than this machine."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, ExitStack
from urllib.parse import parse_qs, urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, Page, expect

from bot.browser import Address, Served, served_at
from botapi.looking import MOST_LISTENERS
from botapi.serving import PageTexts as PageConfig
from botapi.world import World
from tests.browser.conftest import Visit

pytestmark = pytest.mark.asyncio(loop_scope="session")

EVERYWHERE = Address("0.0.0.0", 0)  # noqa: S104 - with a key


@pytest_asyncio.fixture(loop_scope="session")
async def two(world: World) -> AsyncIterator[tuple[Served, Served]]:
    """The page on two ports, as after two starts."""
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(served_at(EVERYWHERE, world, PageConfig("One")))
        second = await stack.enter_async_context(served_at(EVERYWHERE, World(), PageConfig("Two")))
        yield first, second


def without_key(served: Served) -> str:
    return served.page.partition("?")[0]


async def status_of(page: Page, address: str) -> int:
    answer = await page.goto(address)
    assert answer is not None
    return answer.status


async def cookies_of(context: BrowserContext) -> dict[str, str]:
    return {str(cookie.get("name")): str(cookie.get("value")) for cookie in await context.cookies()}


async def test_the_key_leaves_the_address_for_a_cookie_that_no_other_site_sends(
    two: tuple[Served, Served], visit: Visit
) -> None:
    first, _ = two
    async with visit(first.page) as guest:
        await expect(guest.page).to_have_url(without_key(first))
        (cookie,) = await guest.page.context.cookies()
        assert (cookie.get("sameSite"), cookie.get("httpOnly")) == ("Strict", True)
        assert [cookie.get("value")] == parse_qs(urlsplit(first.page).query)["key"]
        assert await guest.page.evaluate("() => document.cookie + document.referrer") == ""
        # the empty page of a new tab, and ours: the address with the key is none to go back to
        assert await guest.page.evaluate("() => history.length") == 2


async def test_a_guest_stays_in_over_a_reload_and_can_write(two: tuple[Served, Served], visit: Visit) -> None:
    first, _ = two
    async with visit(first.page) as guest:
        await guest.page.reload()
        await expect(guest.page).to_have_url(without_key(first))
        await guest.field.fill("bom dia")
        await guest.field.press("Enter")
        await expect(guest.page.locator(".message.mine")).to_contain_text("bom dia")


async def test_the_key_of_one_start_opens_no_other_and_is_not_overwritten_by_its_key(
    two: tuple[Served, Served], visit: Visit
) -> None:
    first, second = two
    async with visit(first.page) as guest:
        other = await guest.page.context.new_page()
        assert await status_of(other, without_key(second)) == 403
        await other.goto(second.page)
        await expect(other).to_have_url(without_key(second))
        assert await status_of(other, without_key(second)) == 200
        assert await status_of(guest.page, without_key(first)) == 200
        keys = [parse_qs(urlsplit(served.page).query)["key"][0] for served in two]
        assert sorted((await cookies_of(guest.page.context)).values()) == sorted(keys)


async def test_a_page_that_was_refused_its_stream_listens_once_there_is_room(
    world: World, tiny: str, visit: Visit
) -> None:
    async with visit(tiny) as ana:
        lost = ana.page.get_by_text("Sem conexão com o programa")
        with ExitStack() as crowd:
            for _ in range(MOST_LISTENERS):
                crowd.enter_context(world.events.subscribed())
            await ana.page.reload()
            await expect(lost).to_be_visible()
        await expect(lost).to_be_hidden()
        await ana.writes("/keys")
        assert all("429" in trouble for trouble in ana.troubles)  # the browser tells of each refusal
        ana.troubles.clear()
