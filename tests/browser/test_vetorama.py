"""The whole bot on the page: Vetorama itself, as `make run` starts it."""

import re
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.async_api import expect

from bot.browser import Served
from embeddings.table.space import Space
from rendering.catalog import Catalog
from tests.browser.conftest import Answering, Visit

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture
def similarity(builtin: Space) -> float:
    """What the model says of `rei` and `rainha`."""
    one, other = vector(builtin, "rei"), vector(builtin, "rainha")
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


def vector(space: Space, word: str) -> NDArray[np.float32]:
    return space.vector(space.keys.row(space.keys.index(word)))


async def test_the_three_commands_are_answered_with_the_models_numbers(
    vetorama: Served, visit: Visit, builtin: Space, similarity: float
) -> None:
    numbers = Catalog("pt").numbers
    weights = numbers.weights(vector(builtin, "rato")[:3].tolist()).split()
    async with visit(vetorama.page) as ana:
        compared = await ana.writes("/similar rei rainha")
        await expect(compared).to_contain_text(f"similaridade {numbers.fixed(similarity, 2)}")
        await expect(await ana.writes("/dims exemplo")).to_contain_text("300 dimensões")
        await expect(await ana.writes("/embedding rato")).to_contain_text(re.compile(r"\s+".join(weights)))


async def test_a_suggestion_is_asked_by_tapping_it(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        ideas = ana.page.get_by_role("group", name="Sugestões").get_by_role("button")
        assert await ideas.all_text_contents() >= ["/embedding rato", "/dims exemplo", "/similar rei rainha"]
        await ideas.filter(has_text="/similar rei rainha").click()
        await expect(ana.last).to_contain_text("rei e rainha: similaridade")
        await expect(ideas.first).to_be_hidden()


async def test_a_downloaded_vector_is_the_models(vetorama: Served, visit: Visit, builtin: Space) -> None:
    async with visit(vetorama.page) as ana:
        await ana.writes("/vetor rei npy")
        loaded = np.load(BytesIO(await ana.saves("rei.npy")))
    np.testing.assert_array_equal(loaded, vector(builtin, "rei"))


async def test_a_map_is_drawn_and_enlarged(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        drawn = await ana.writes("/mapa rei rainha homem mulher")
        picture = drawn.get_by_role("button", name="Ampliar")
        await expect(picture.get_by_role("img")).to_have_js_property("complete", value=True)
        await picture.click()
        await expect(ana.page.get_by_role("dialog", name="Figura").get_by_role("img")).to_be_visible()


async def test_a_suggested_search_is_sent_to_the_group(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        await ana.enters("Grupo de estudos")
        await ana.page.get_by_role("button", name="@vetorama_bot rei rainha").click()
        await expect(ana.options.first).to_contain_text("rei")
        await ana.field.press("Enter")
        sent = ana.page.locator(".mine")
        await expect(sent).to_contain_text("rei e rainha")
        await expect(sent).to_contain_text("por @vetorama_bot")


async def test_a_command_is_chosen_from_the_menu_with_the_keyboard(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        await ana.field.press("/")
        await expect(ana.options.first).to_contain_text("/embedding")
        await ana.field.press_sequentially("dim")
        await expect(ana.options).to_have_count(1)
        await ana.field.press("Enter")
        await expect(ana.field).to_have_value("/dims ")
        await ana.field.press_sequentially("exemplo")
        await ana.field.press("Enter")
        await expect(ana.last).to_contain_text("300 dimensões")


async def test_each_person_has_a_history_of_their_own(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        await ana.writes("/similar rei rainha")
        await expect(await ana.writes("/historico")).to_contain_text("/similar rei rainha")
        await ana.speaks_as("Bruno")
        await expect(ana.page.locator(".message")).to_have_count(0)
        await expect(await ana.writes("/historico")).to_contain_text("Você ainda não perguntou nada aqui")
        await ana.speaks_as("Ana")
        await expect(ana.last).to_contain_text("Suas últimas perguntas")


async def test_what_was_said_stays_after_a_reload_and_a_restart(answering: Answering, visit: Visit) -> None:
    async with answering() as served, visit(served.page) as ana:
        await ana.writes("/start")
        await ana.page.reload()
        await expect(ana.answers).to_have_count(1)
    async with answering() as served, visit(served.page) as ana:
        await expect(ana.page.locator(".mine")).to_contain_text("/start")
        await ana.page.locator(".keyboard .key").first.click()
        await expect(ana.last).to_contain_text("Embedding de rato")


async def test_everything_can_be_done_with_the_keyboard_alone(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        await expect(ana.field).to_be_focused()
        await ana.page.keyboard.type("/start")
        await ana.page.keyboard.press("Enter")
        await expect(ana.last.locator(".key").first).to_be_visible()
        while not await ana.last.locator(".key").first.evaluate("key => key === document.activeElement"):
            await ana.page.keyboard.press("Shift+Tab")
        await ana.page.keyboard.press("Enter")
        await expect(ana.last).to_contain_text("Embedding de rato")


async def test_who_opens_the_page_in_english_is_answered_in_english(
    vetorama: Served, visit: Visit, similarity: float
) -> None:
    shown = Catalog("en").numbers.fixed(similarity, 2)
    async with visit(vetorama.page, locale="en-GB") as visitor:
        field = visitor.page.get_by_role("textbox", name="Message")
        await field.fill("/neig")
        await expect(visitor.options).to_contain_text(["/neighbors"])
        await field.fill("/similar rei rainha")
        await field.press("Enter")
        await expect(visitor.last).to_contain_text(f"similarity {shown}")
