"""The whole bot on the page: Vetorama itself, as `make run` starts it."""

import re
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from playwright.async_api import Locator, expect

from bot.browser import Served
from embeddings.table.space import Space
from rendering.catalog import Catalog
from tests.browser.conftest import Answering, Visit
from tests.browser.screen import PHONE, PICTURE
from tests.chat.test_teaching import questions

UNFOLDED = """text => { const seen = text.cloneNode(true);
    for (const quote of seen.querySelectorAll(".folded")) quote.remove();
    return seen.textContent; }"""
"""What of a text is seen before anything is tapped."""
BELOW_HEAD = """card => card.getBoundingClientRect().top
    >= document.querySelector('#scroll').getBoundingClientRect().top"""
"""Whether a message is seen from its beginning."""
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


async def test_a_button_that_is_pressed_again_says_so_for_a_moment(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        question = await ana.writes("/similar rei rainha")
        why = question.get_by_role("button", name="Por quê?")
        await why.click()
        await expect(ana.answers).to_have_count(3)  # the angle drawn, and the text that no caption holds
        await expect(ana.answers.nth(1)).to_contain_text("Por que 0,62?")
        await expect(ana.last).to_contain_text("O cosseno só olha para o ângulo")
        await expect(ana.last).not_to_contain_text("há um ângulo de")
        await why.click()
        await expect(ana.page.locator(".notice")).to_contain_text("Já respondi")
        await expect(ana.page.get_by_role("dialog")).to_be_hidden()


async def test_the_neighbours_of_a_word_fit_a_phone_with_their_buttons(
    vetorama: Served, visit: Visit
) -> None:
    async with visit(vetorama.page, **PHONE) as ana:
        for question in (
            "/vizinhos gato",
            "/vizinhos manga",
        ):  # the first with its lesson, the other with senses
            answer = await ana.writes(question)
            await expect(answer.get_by_role("img")).to_be_visible()
            log, height = ana.page.locator("#scroll"), "one => one.clientHeight"
            assert await answer.evaluate(height) <= await log.evaluate(height)


async def test_a_photos_caption_is_answered(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        await ana.attaches("Foto", PICTURE)
        await ana.page.get_by_label("Legenda").fill("/dims exemplo")
        await ana.page.get_by_role("dialog").get_by_role("button", name="Enviar").click()
        await expect(ana.last).to_contain_text("300 dimensões")


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
        await expect(ana.page.get_by_role("dialog", name="Imagem").get_by_role("img")).to_be_visible()


async def is_dark(answer: Locator) -> bool:
    """Whether the card of an answer's picture is dark."""
    picture = answer.get_by_role("img").first
    await expect(picture).to_have_js_property("complete", value=True)
    address = await picture.evaluate("image => image.src")
    content = await (await answer.page.request.get(address)).body()
    red, green, blue = Image.open(BytesIO(content)).convert("RGB").getpixel((2, 2))  # type: ignore[misc]  # Pillow's hints know bands of one number too
    return bool(red + green + blue < 3 * 128)


async def test_pictures_are_drawn_for_the_theme_that_the_page_shows(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page, color_scheme="dark") as ana:
        assert await is_dark(await ana.writes("/vizinhos rei"))
        await ana.page.emulate_media(color_scheme="light")
        assert not await is_dark(await ana.writes("/vizinhos rei"))
        await ana.page.get_by_label("Tema").select_option("dark")
        assert await is_dark(await ana.writes("/vizinhos rei"))
        await ana.writes("/tema claro")
        assert not await is_dark(await ana.writes("/vizinhos rei"))


async def test_the_round_corners_of_a_picture_have_no_colour_of_their_own(
    vetorama: Served, visit: Visit
) -> None:
    """The darkest and the lightest of what a picture is made of and stands on bound what is seen there."""
    async with visit(vetorama.page, color_scheme="dark", **PHONE) as ana:
        for theme in ("escuro", "claro"):
            await ana.writes(f"/tema {theme}")
            picture = (await ana.writes("/vizinhos rei")).locator(".picture")
            await expect(picture.get_by_role("img")).to_have_js_property("complete", value=True)
            await picture.scroll_into_view_if_needed()
            shown = Image.open(BytesIO(await picture.screenshot())).convert("L")
            seen = np.asarray(shown, dtype=np.int64)
            there = [
                int(seen[4, 40]),
                int(seen[0, 6]),
                int(seen[0, 0]),
            ]  # card, bubble, and behind its corner
            assert min(there) - 3 <= seen[:14, :14].min()
            assert seen[:14, :14].max() <= max(there) + 3


async def test_who_made_a_group_makes_a_member_administrator_on_the_page(
    vetorama: Served, visit: Visit
) -> None:
    async with visit(vetorama.page) as ana:
        control = ana.page.get_by_role("button", name="Quem administra o grupo")
        await expect(control).to_be_hidden()
        await ana.enters("Grupo de estudos")
        await ana.speaks_as("Bruno")
        await expect(await ana.writes("/idioma en")).to_contain_text("só quem administra muda isso")
        await control.click()
        await expect(ana.page.get_by_role("checkbox", name="Bruno")).to_be_disabled()
        await expect(ana.page.get_by_role("dialog")).to_contain_text("Quem criou o grupo escolhe: Ana.")
        await ana.page.get_by_role("dialog").get_by_role("button", name="Fechar").click()
        await ana.speaks_as("Ana")
        await control.click()
        await expect(ana.page.get_by_role("checkbox", name="Ana")).to_be_disabled()
        await ana.page.get_by_role("checkbox", name="Bruno").check()
        await ana.page.get_by_role("dialog").get_by_role("button", name="Salvar").click()
        await ana.speaks_as("Bruno")
        await expect(await ana.writes("/idioma en")).to_contain_text("I speak English")


@pytest.mark.parametrize("language", ["pt", "en"])
async def test_the_ten_questions_of_a_newcomer_are_answered_on_a_phones_screen(
    vetorama: Served, visit: Visit, language: str
) -> None:
    asked = questions(language)
    async with visit(vetorama.page, **PHONE, locale=language) as visitor:
        for question in dict.fromkeys(question for question, _ in asked):
            await visitor.page.locator("#text").fill(question)
            await visitor.page.locator("#send").tap()
            await expect(visitor.page.locator(".mine").last).to_contain_text(question)
            answer = visitor.page.locator(".mine").last.locator("~ .message .text")
            for sentence in (sentence for one, sentence in asked if one == question):
                said = answer.filter(has_text=sentence).first
                await said.scroll_into_view_if_needed()
                assert sentence in await said.evaluate(UNFOLDED), question
        assert await visitor.page.evaluate("() => document.documentElement.scrollWidth") == 390


async def test_more_buttons_open_in_place(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page, **PHONE) as ana:
        answer = await ana.writes("/vizinhos rei")
        keys = answer.locator(".key")
        await expect(keys).to_have_count(6)
        await answer.get_by_role("button", name="Mais…").tap()
        await expect(answer.get_by_role("button", name="Enviar para outra conversa")).to_be_visible()
        await expect(ana.answers).to_have_count(1)
        for key in await keys.all():
            assert await key.evaluate("key => key.scrollWidth <= key.clientWidth")


async def test_a_suggested_search_is_sent_to_the_group(vetorama: Served, visit: Visit) -> None:
    async with visit(vetorama.page) as ana:
        await ana.enters("Grupo de estudos")
        await ana.page.get_by_role("button", name="@vetorama_bot rei rainha").click()
        await expect(ana.options.first).to_contain_text("rei")
        await ana.field.press("Enter")
        sent = ana.page.locator(".mine")
        await expect(sent).to_contain_text("rei e rainha")
        await expect(sent).to_contain_text("via @vetorama_bot")


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


async def test_a_card_that_grows_by_its_button_is_seen_from_its_beginning(
    vetorama: Served, visit: Visit
) -> None:
    async with visit(vetorama.page, **PHONE) as ana:
        await ana.writes("/trilha 5")
        card = ana.answers.filter(has_text="5 de 12").first
        said = card.locator(".text").first
        await card.locator(".key").filter(has_text="🔬").tap()
        await expect(said).to_contain_text("Compare os dois números")
        await card.locator(".key").first.tap()  # its experiment, answered below
        await expect(ana.last).to_contain_text("similaridade")
        await ana.page.wait_for_function("() => [...document.images].every(image => image.complete)")
        for button, shown in (("🤔", re.compile("🤔")), ("❓", re.compile(r"A .*B .*C .*D ", re.DOTALL))):
            await card.locator(".key").filter(has_text=button).dispatch_event("click")
            await expect(said).to_contain_text(shown)
            await expect(said).to_be_in_viewport()
            await ana.page.wait_for_function(BELOW_HEAD, arg=await card.element_handle())
