"""The page on a phone: what fits, what a finger hits, what Back does."""

import asyncio

import pytest
from playwright.async_api import Locator, Route, expect

from botapi.world import World
from tests.browser.conftest import Visit
from tests.browser.screen import PHONE, Screen

pytestmark = pytest.mark.asyncio(loop_scope="session")

FINGER = 44
SMALL = """least => [...document.querySelectorAll("button, select, input, textarea, a, summary, li[role]")]
    .filter(node => !node.matches(".tag, .text a, .skip"))
    .filter(node => node.checkVisibility({ visibilityProperty: true }))
    .map(node => [node.id || node.className || node.textContent, node.getBoundingClientRect()])
    .filter(([, { width, height }]) => width < least || height < least)
    .map(([name, { width, height }]) => `${name}: ${width} x ${height}`)"""

TO_TOP = """scroll => { scroll.scrollTo(0, 0);
    return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }"""
CLICKS = """names => new Promise(done => { addEventListener("popstate", done);
    for (const name of names) document.getElementById(name).click(); })"""
HEARD = "async () => (await fetch('page.json')).text()"  # comes after all that was asked before
TINY = """() => [...document.querySelectorAll("body *")]
    .filter(node => parseFloat(getComputedStyle(node).fontSize) < 12)
    .map(node => node.outerHTML.slice(0, 80))"""


async def top(part: Locator) -> float:
    box = await part.bounding_box()
    assert box is not None
    return box["y"]


async def sends(ana: Screen, text: str) -> None:
    await ana.field.fill(text)
    await ana.page.get_by_role("button", name="Enviar").tap()


async def test_people_and_chats_slide_in(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        await expect(ana.page.get_by_role("button", name="Bruno", exact=True)).to_be_hidden()
        await ana.page.get_by_role("button", name="Conversas").click()
        await ana.page.get_by_role("button", name="Bruno", exact=True).tap()
        await ana.page.get_by_role("button", name="/keys", exact=True).tap()
        await expect(ana.last).to_contain_text("Aperte")
        wide = await ana.page.evaluate("() => document.documentElement.scrollWidth")
        assert wide == 390


async def test_what_is_taller_than_the_screen_is_shown_from_its_beginning(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        for _ in range(2):
            await ana.page.locator("#scroll").evaluate(TO_TOP)
            await sends(ana, "/tall")
            await expect(ana.answers.filter(has_text="título").last.locator(".key").last).to_be_attached()
            first = ana.answers.filter(has_text="primeiro").last
            await expect(first).to_be_in_viewport(ratio=1)
            head = await ana.page.locator(".chat-head").bounding_box()
            assert head is not None
            assert head["height"] <= await top(first) <= head["height"] + 20
            await expect(ana.page.get_by_role("button", name="Ir para a última mensagem")).to_be_visible()
        await ana.page.get_by_role("button", name="Ir para a última mensagem").tap()
        await expect(ana.last.locator(".key").last).to_be_in_viewport()


async def test_the_answer_to_a_pressed_button_is_seen_wherever_the_screen_is(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        await sends(ana, "/tall")
        await expect(ana.last).to_contain_text("título")
        await ana.page.locator("#scroll").evaluate("scroll => scroll.scrollTo(0, scroll.scrollHeight)")
        await ana.last.get_by_role("button", name="Resposta").tap()
        await expect(ana.answers.filter(has_text="nova")).to_be_in_viewport(ratio=1)
        await ana.page.locator("#scroll").evaluate("scroll => scroll.scrollTo(0, 0)")
        await ana.page.locator(".key", has_text="Resposta").first.dispatch_event("click")
        await expect(ana.answers.filter(has_text="nova").last).to_be_in_viewport(ratio=1)


async def test_suggestions_take_one_line_and_make_room_for_the_list_above_the_field(
    tiny: str, visit: Visit
) -> None:
    async with visit(tiny, **PHONE) as ana:
        ideas = ana.page.get_by_role("group", name="Sugestões")
        box = await ideas.bounding_box()
        assert box is not None
        assert box["height"] < 2 * FINGER
        await ana.field.fill("/")
        await expect(ana.options.first).to_be_visible()
        await expect(ideas).to_be_hidden()


async def test_the_list_above_the_field_covers_a_third_of_the_screen_at_most(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        for text in ("/", "@tiny_bot gato"):
            await ana.field.fill(text)
            await expect(ana.options.nth(8)).to_be_attached()
            box = await ana.page.get_by_role("listbox").bounding_box()
            assert box is not None
            assert 2 * FINGER < box["height"] <= 844 / 3


async def test_what_is_searched_while_a_chat_still_opens_is_found(tiny: str, visit: Visit) -> None:
    opened = asyncio.Event()

    async def hold(route: Route) -> None:
        await opened.wait()
        await route.continue_()

    async with visit(tiny, **PHONE) as ana:
        await ana.page.route("**/themes", hold)
        await ana.page.get_by_role("button", name="Conversas").tap()
        async with ana.page.expect_request("**/themes"):
            await ana.page.get_by_role("button", name="Grupo de estudos").tap()
        await ana.field.fill("@tiny_bot gato")
        opened.set()
        await expect(ana.page.get_by_role("heading", level=1)).to_have_text("Grupo de estudos")
        await expect(ana.options.first).to_be_visible()


@pytest.mark.parametrize("way", ["Escape", "a finger that scrolls", "a tap outside", "another chat"])
async def test_the_list_above_the_field_closes_and_a_late_answer_opens_it_no_more(
    tiny: str, visit: Visit, way: str
) -> None:
    late = asyncio.Event()

    async def hold(route: Route) -> None:
        await late.wait()
        await route.continue_()

    async with visit(tiny, **PHONE) as ana:
        await ana.page.get_by_role("button", name="Conversas").tap()
        await ana.page.get_by_role("button", name="Grupo de estudos").tap()
        await expect(ana.page.get_by_role("heading", level=1)).to_have_text("Grupo de estudos")
        await ana.field.fill("@tiny_bot gato")
        await expect(ana.options.first).to_be_visible()
        await ana.page.route("**/searches", hold)
        async with ana.page.expect_request("**/searches") as asked:
            await ana.field.press("s")
        if way == "Escape":
            await ana.field.press("Escape")
        elif way == "a finger that scrolls":
            await ana.page.locator("#scroll").dispatch_event("pointerdown")
        elif way == "a tap outside":
            await ana.page.get_by_role("heading", level=1).tap()
        else:
            await ana.page.get_by_role("button", name="Conversas").dispatch_event("click")
            await ana.page.get_by_role("navigation").get_by_text("Tiny").last.dispatch_event("click")
        popup = ana.page.locator("#popup:not([hidden])")  # what it shows lies outside of its own box
        await expect(popup).to_have_count(0)
        late.set()
        answer = await (await asked.value).response()
        assert answer is not None
        await answer.finished()
        await ana.page.evaluate(HEARD)
        await expect(popup).to_have_count(0)
        await sends(ana, "/keys")
        await expect(ana.last).to_contain_text("Aperte")
        await expect(popup).to_have_count(0)


async def test_a_finger_hits_everything_that_can_be_touched(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        page = ana.page
        assert await page.evaluate(SMALL, FINGER) == []
        for text in ("/keys", "/rich", "/quiz", "/file"):
            await sends(ana, text)
            await expect(ana.page.locator(".mine").last).to_contain_text(text)
        await expect(ana.last).to_contain_text("Um arquivo")
        await page.locator(".mine .foot").last.tap()
        await expect(page.get_by_role("button", name="Editar").last).to_be_visible()
        assert await page.evaluate(SMALL, FINGER) == []
        await ana.field.fill("/")
        await expect(ana.options.first).to_be_visible()
        assert await page.evaluate(SMALL, FINGER) == []
        await page.get_by_role("button", name="Conversas").tap()
        await expect(page.locator("#side")).to_be_in_viewport(ratio=1)
        assert await page.evaluate(SMALL, FINGER) == []


async def test_a_finger_hits_everything_in_boxes_and_in_the_panel_too(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        page, box = ana.page, ana.page.get_by_role("dialog")
        await sends(ana, "/gone")
        await expect(ana.last.locator(".replied")).to_be_visible()
        await page.locator(".mine .foot").tap()
        await page.locator(".tapped").get_by_role("button", name="Encaminhar").tap()
        await expect(box.get_by_role("button", name="Grupo de estudos")).to_be_visible()
        assert await page.evaluate(SMALL, FINGER) == []
        await page.keyboard.press("Escape")
        await sends(ana, "/picture")
        await ana.last.get_by_role("button", name="Ampliar").tap()
        await expect(box.get_by_role("link", name="Baixar")).to_be_visible()
        assert await page.evaluate(SMALL, FINGER) == []
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name="Anexar").tap()
        await expect(box.get_by_role("button", name="Contato")).to_be_visible()
        assert await page.evaluate(SMALL, FINGER) == []
        await box.get_by_role("button", name="Contato").tap()
        await expect(box.get_by_label("Telefone")).to_be_visible()
        assert await page.evaluate(SMALL, FINGER) == []
        await box.get_by_role("button", name="Cancelar").tap()
        await page.get_by_role("button", name="Conversas").tap()
        await page.get_by_role("button", name="Novo grupo").tap()
        await expect(box.locator(".member")).to_have_count(2)
        heights = [
            await part.evaluate("part => part.offsetHeight") for part in await box.locator(".member").all()
        ]
        assert min(heights) >= FINGER
        await box.get_by_role("button", name="Cancelar").tap()
        await page.locator("#side-close").tap()
        await page.get_by_role("button", name="Bastidores").tap()
        await expect(page.locator(".exchange").first).to_be_visible()
        assert await page.evaluate(SMALL, FINGER) == []
        await page.locator("#panel-close").tap()
        await sends(ana, "/tall")
        await expect(page.get_by_role("button", name="Ir para a última mensagem")).to_be_visible()
        assert await page.evaluate(SMALL, FINGER) == []


async def test_a_pinned_message_stays_in_reach_says_what_it_says_now_and_goes_with_its_message(
    tiny: str, visit: Visit, world: World
) -> None:
    async with visit(tiny, **PHONE) as ana:
        pinned = ana.page.locator("#pinned")
        await expect(pinned).to_be_hidden()
        await sends(ana, "/pin")
        await expect(pinned).to_contain_text("quadro")
        await expect(ana.page.locator(".service")).to_have_text("Tiny fixou uma mensagem")
        board = ana.answers.filter(has_text="quadro")
        await expect(ana.last).to_contain_text("linha")
        await ana.page.locator("#scroll").evaluate("scroll => scroll.scrollTo(0, scroll.scrollHeight)")
        await expect(board).not_to_be_in_viewport()
        await pinned.tap()
        await expect(board).to_be_in_viewport(ratio=1)
        await board.get_by_role("button", name="Mais").tap()
        await expect(pinned).to_contain_text("Mudou")
        await ana.page.reload()
        await expect(pinned).to_contain_text("Mudou")
        await ana.page.get_by_role("button", name="Conversas").tap()
        await ana.page.get_by_role("button", name="Grupo de estudos").tap()
        await expect(pinned).to_be_hidden()
        await ana.page.get_by_role("button", name="Conversas").tap()
        await ana.page.get_by_role("navigation").get_by_text("Tiny").last.tap()
        await expect(pinned).to_be_visible()
        world.forget(101, world.chats[101].pinned[-1])
        await expect(pinned).to_be_hidden()


async def test_an_answer_has_a_reply_arrow_that_is_seen_without_a_tap(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        await sends(ana, "/keys")
        arrow = ana.last.get_by_role("button", name="Responder").first
        await expect(arrow).to_be_in_viewport(ratio=1)
        await expect(ana.page.get_by_role("button", name="Encaminhar")).to_have_count(0)
        await arrow.tap()
        await expect(ana.page.get_by_role("button", name="Encaminhar")).to_have_count(0)
        await sends(ana, "/keys")
        await expect(ana.page.locator(".mine").last.locator(".replied")).to_contain_text("Aperte")


async def test_no_letter_is_smaller_than_12_pixels(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        for text in ("/rich", "/keys", "/quiz", "/file", "/pin"):
            await sends(ana, text)
        await expect(ana.page.locator("#pinned")).to_be_visible()
        await ana.page.get_by_role("button", name="Bastidores").tap()
        await expect(ana.page.locator(".exchange").first).to_be_visible()
        assert await ana.page.evaluate(TINY) == []


async def test_back_closes_what_lies_over_the_chat(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        side, panel = ana.page.locator("#side"), ana.page.locator("#panel")
        await ana.page.get_by_role("button", name="Conversas").tap()
        await expect(side).to_be_visible()
        await ana.page.go_back()
        await expect(side).to_be_hidden()
        await ana.page.get_by_role("button", name="Bastidores").tap()
        await expect(panel).to_be_visible()
        await ana.page.go_back()
        await expect(panel).to_be_hidden()
        await ana.page.get_by_role("button", name="Conversas").tap()
        await ana.page.locator("#side-close").tap()
        await expect(side).to_be_hidden()
        await ana.page.wait_for_function("() => !history.state")  # no step that leads nowhere is left
        await ana.page.get_by_role("button", name="Conversas").tap()
        await expect(side).to_be_visible()
        await ana.page.go_back()
        await expect(side).to_be_hidden()
        clicks = ["side-open", "side-close", "side-open"]
        await ana.page.evaluate(CLICKS, clicks)  # quicker than the browser steps back
        await expect(side).to_be_visible()
        await ana.page.go_back()
        await expect(side).to_be_hidden()
        await ana.page.evaluate(CLICKS, [*clicks, "side-close"])
        await expect(side).to_be_hidden()
        await expect(ana.field).to_be_visible()


async def test_code_wraps_and_a_folded_quote_opens_where_it_is_tapped(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        await sends(ana, "/rich " + "a" * 3)
        code = ana.last.locator("pre")
        await code.evaluate("code => code.append('x'.repeat(200))")
        assert await code.evaluate("code => code.scrollWidth <= code.clientWidth")
        quote = ana.last.locator("blockquote")
        folded = await quote.evaluate("quote => quote.offsetHeight")
        await quote.locator("code").tap()
        await expect(ana.page.locator(".notice")).to_have_text("Copiado")
        assert await quote.evaluate("quote => quote.offsetHeight") == folded
        await quote.tap()
        assert await quote.evaluate("quote => quote.offsetHeight") > 2 * folded


async def test_in_two_tabs_two_people_speak_after_a_reload_too(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        bruno = Screen(await ana.page.context.new_page(), tiny)
        await bruno.open()
        await bruno.speaks_as("Bruno")
        for tab, name in ((ana, "Ana"), (bruno, "Bruno")):
            await tab.page.reload()
            await expect(tab.page.get_by_role("button", name=f"Editar {name}")).to_be_visible()
        assert bruno.troubles == []


async def test_back_closes_the_sheet_of_what_can_be_sent(tiny: str, visit: Visit) -> None:
    async with visit(tiny, **PHONE) as ana:
        sheet = ana.page.locator("#dialog")
        await ana.page.locator("#attach").tap()
        await expect(sheet).to_be_visible()
        await ana.page.go_back()
        await expect(sheet).to_be_hidden()
        await expect(ana.field).to_be_visible()
        await ana.page.locator("#attach").tap()
        await sheet.get_by_role("button", name="Contato").tap()  # a box that follows another
        await expect(sheet.get_by_role("textbox").first).to_be_visible()
        await ana.page.go_back()
        await expect(sheet).to_be_hidden()
        await ana.page.wait_for_function("() => !history.state")  # no step that leads nowhere is left
        await expect(ana.field).to_be_visible()
