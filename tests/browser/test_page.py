"""Everything a chat can show and a person can do with it, with a bot that does it all."""

import re

import pytest
from playwright.async_api import expect

from botapi.world import World
from tests.browser.conftest import Visit
from tests.browser.screen import PHONE
from tests.browser.tiny import FILE

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_press_changes_the_message_and_shows_a_notice(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/keys")
        await ana.key("Mais").click()
        await expect(ana.last.locator(".text")).to_contain_text("Mudou")
        await expect(ana.last).to_contain_text("editada")
        await expect(ana.page.get_by_text("Um aviso")).to_be_visible()
        await ana.key("Aviso").click()
        box = ana.page.get_by_role("dialog", name="Uma caixa")
        await expect(box).to_be_visible()
        await ana.page.keyboard.press("Escape")
        await expect(box).to_be_hidden()
        await expect(ana.page.get_by_text("Um aviso")).to_be_hidden()


async def test_buttons_copy_open_pages_and_begin_a_search(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/keys")
        await ana.key("Copiar").click()
        await expect(ana.page.locator(".notice")).to_have_text("Copiado")
        assert await ana.page.evaluate("() => navigator.clipboard.readText()") == "rei"
        link = ana.page.get_by_role("link", name="Página, abre outra página")
        assert await link.get_attribute("href") == "https://example.org/cosseno"
        assert await link.get_attribute("rel") == "noopener noreferrer"
        await ana.key("Procurar").click()
        await expect(ana.field).to_have_value("@tiny_bot rato")
        await expect(ana.options.first).to_contain_text("rato 0")


async def test_a_link_to_the_bot_itself_is_followed_inside(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/keys")
        await ana.key("Em um grupo").click()
        await ana.page.get_by_role("dialog").get_by_role("button", name="Grupo de estudos").click()
        await expect(ana.page.locator(".message.mine").last).to_contain_text("/start@tiny_bot def")
        await ana.writes("/keys")
        await ana.key("Em particular").last.click()
        await expect(ana.page.get_by_role("heading", name="Tiny", level=1)).to_be_visible()
        await expect(ana.page.locator(".message.mine").last).to_contain_text("/start abc")


async def test_a_picture_is_enlarged_by_a_tap_and_closed_by_escape(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        answer = await ana.writes("/picture")
        small = answer.get_by_role("img", name="Um mapa")
        await expect(small).to_have_js_property("complete", value=True)
        await expect(small).to_have_js_property("naturalWidth", 400)
        await expect(small).to_have_attribute("width", "400")  # of its sizes the largest
        await answer.get_by_role("button", name="Ampliar: Um mapa").click()
        viewer = ana.page.get_by_role("dialog", name="Imagem")
        await expect(viewer.get_by_role("img", name="Um mapa")).to_be_visible()
        await ana.page.keyboard.press("Escape")
        await expect(viewer).to_be_hidden()


async def test_a_file_is_downloaded_as_it_was_sent(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/file")
        assert await ana.saves("pesos do rato.bin") == FILE


async def test_formatted_text_is_text_and_never_markup(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        answer = await ana.writes("/rich")
        await expect(answer.locator("strong")).to_have_text("negrito")
        await expect(answer).to_contain_text("<script>")
        assert await answer.get_by_role("link", name="elo").get_attribute("href") == "https://example.org/x"
        await answer.get_by_role("button", name="Copiar").click()
        assert await ana.page.evaluate("() => navigator.clipboard.readText()") == "print(1)"
        await ana.writes("/rich <img src=x onerror=alert(1)>")
        await expect(ana.page.locator(".mine .text").last).to_contain_text(
            "/rich <img src=x onerror=alert(1)>"
        )
        await expect(ana.page.locator("#log img:not([src^=page])")).to_have_count(0)


async def test_a_spoiler_and_a_long_quote_open_when_tapped(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        answer = await ana.writes("/rich")
        cover = answer.get_by_role("button", name="Texto escondido")
        await cover.press("Enter")
        await expect(answer.locator(".spoiler.open")).to_have_text("segredo")
        other = await ana.writes("/rich")
        await other.get_by_role("button", name="Texto escondido").click()
        await expect(other.locator(".spoiler.open")).to_have_text("segredo")
        quote = answer.locator("blockquote")
        folded = await quote.evaluate("quote => quote.offsetHeight")
        await answer.get_by_role("button", name="Mostrar mais").click()
        await expect(answer.get_by_role("button", name="Mostrar menos")).to_be_visible()
        assert await quote.evaluate("quote => quote.offsetHeight") > 2 * folded


async def test_what_follows_a_folded_quote_stands_close_below_it(tiny: str, visit: Visit) -> None:
    """The quote's button is a line, so no empty one comes behind it; the quote shows three whole lines."""
    async with visit(tiny, **PHONE) as ana:
        answer = await ana.writes("/rich")
        button = answer.get_by_role("button", name="Mostrar mais")
        await expect(button).to_be_visible()
        gap = await answer.locator(".quote").evaluate(
            """quote => { const [words, behind] = [quote.nextSibling, document.createRange()];
            behind.setStart(words, words.data.search(/\\S/)); behind.setEnd(words, words.length);
            return behind.getBoundingClientRect().top - quote.getBoundingClientRect().bottom; }"""
        )
        line = await answer.locator(".text").evaluate("text => parseFloat(getComputedStyle(text).lineHeight)")
        assert 0 <= gap < line
        seen = await answer.locator("blockquote").evaluate("quote => quote.clientHeight")
        assert int(3 * line) <= seen < 3.5 * line


async def test_a_quiz_is_voted_in_once_and_explains_itself(tiny: str, visit: Visit, world: World) -> None:
    async with visit(tiny) as ana:
        answer = await ana.writes("/quiz")
        await answer.get_by_role("button", name="rato").click()
        await expect(answer.get_by_role("img", name="errada, sua resposta")).to_be_visible()
        await expect(answer.get_by_role("img", name="certa")).to_be_visible()
        await expect(answer).to_contain_text("Pelo cosseno")
        await expect(answer).to_contain_text("1 voto")
        await ana.page.reload()
        await expect(ana.last.get_by_role("img", name="errada, sua resposta")).to_be_visible()
        await ana.speaks_as("Bruno")
    (poll,) = world.ballots.values()
    assert poll.votes == {101: [1]}


async def test_deleted_messages_are_gone_and_replies_show_what_they_answer(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.field.fill("/gone")
        await ana.field.press("Enter")
        await expect(ana.last).to_contain_text("ficou")
        await expect(ana.page.get_by_text("passageira")).to_have_count(0)
        await expect(ana.last.locator(".replied")).to_contain_text("Ana")
        await expect(ana.last.locator(".replied")).to_contain_text("/gone")


async def test_a_busy_bot_is_seen_to_be_typing(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/keys")  # once it is answered the page hears of all that happens
        await ana.field.fill("/busy")
        await ana.field.press("Enter")
        await expect(ana.page.locator(".chat", has_text="digitando…").locator(".dots")).to_be_visible()
        await ana.writes("/keys")  # which ends it at once, not after some seconds
        assert await ana.page.get_by_text("digitando…").count() == 0
        assert await ana.page.locator(".dots").count() == 0


async def test_a_person_answers_a_message(tiny: str, visit: Visit, world: World) -> None:
    async with visit(tiny) as ana:
        answer = await ana.writes("/keys")
        await answer.hover()
        await answer.get_by_role("button", name="Responder").click()
        await ana.writes("/rich")
        await expect(ana.page.locator(".mine .replied").last).to_contain_text("Aperte")
        await expect(ana.page.locator("#replying")).to_be_hidden()
    mine = [message for message in world.messages(101) if not message["from"]["is_bot"]]
    assert mine[-1]["reply_to_message"]["text"] == "Aperte"


async def test_an_inline_result_is_found_among_more_and_sent(tiny: str, visit: Visit, world: World) -> None:
    async with visit(tiny) as ana:
        await ana.page.get_by_role("button", name="@tiny_bot gato").click()
        await expect(ana.options).to_have_count(10)
        await ana.field.press("ArrowUp")
        await expect(ana.options).to_have_count(20)
        await ana.field.press("ArrowDown")
        await expect(ana.page.get_by_role("listbox").get_by_role("option", selected=True)).to_contain_text(
            "gato 10"
        )
        await ana.field.press("Enter")
        sent = ana.page.locator(".mine").last
        await expect(sent).to_contain_text("achado: gato 10")
        await expect(sent).to_contain_text("via @tiny_bot")
        await expect(ana.field).to_have_value("")
    assert world.messages(101)[-1]["via_bot"]["username"] == "tiny_bot"


async def test_the_menu_is_in_the_persons_language(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.field.fill("/")
        await expect(ana.options.filter(has_text="em português: keys")).to_be_visible()
        await ana.field.fill("")
        await ana.page.get_by_role("button", name="Editar Ana").click()
        await ana.page.get_by_label("Idioma do aplicativo").select_option("en")
        await ana.page.get_by_role("button", name="Salvar").click()
        await expect(ana.page.get_by_role("dialog")).to_be_hidden()
        await expect(ana.page.locator(".person[aria-pressed=true] small")).to_have_text("en")
        await ana.page.get_by_role("button", name="Comandos").click()
        await expect(ana.options.filter(has_text="the keys")).to_be_visible()


async def test_new_people_and_groups_are_made_with_a_click(tiny: str, visit: Visit, world: World) -> None:
    async with visit(tiny) as ana:
        await ana.page.get_by_role("button", name="Nova pessoa").click()
        await ana.page.get_by_label("Nome").fill("Carla")
        await ana.page.get_by_role("button", name="Criar").click()
        await expect(ana.page.get_by_role("button", name="Editar Carla")).to_be_visible()
        await ana.page.get_by_role("button", name="Novo grupo").click()
        await ana.page.get_by_label("Nome do grupo").fill("Poetas")
        await ana.page.get_by_role("checkbox", name="Bruno").uncheck()
        await ana.page.get_by_role("button", name="Criar").click()
        await expect(ana.page.get_by_role("heading", name="Poetas", level=1)).to_be_visible()
        await ana.writes("/keys")
    group = next(chat for chat in world.chats.values() if chat.title == "Poetas")
    assert [world.people[number].first_name for number in group.members] == ["Carla", "Ana"]


async def test_in_a_group_all_see_who_said_what(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.enters("Grupo de estudos")
        await ana.writes("/keys")
        await ana.speaks_as("Bruno")
        await expect(ana.answers.locator(".head")).to_have_text(["Ana", "Tiny"])
        await expect(ana.answers.first).to_contain_text("/keys")
        await ana.enters("Tiny")
        await expect(ana.page.locator(".message")).to_have_count(0)


async def test_the_panel_shows_the_update_and_the_calls_that_answered_it(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/keys")
        await ana.page.get_by_role("button", name="Bastidores", exact=True).click()
        exchange = ana.page.locator(".exchange").first
        await expect(exchange).to_contain_text('"text": "/keys"')
        await expect(exchange.locator(".call h3")).to_have_text(re.compile(r"sendMessage\+[\d.,]+ ms"))
        await ana.key("Mais").click()
        newest = ana.page.locator(".exchange").first
        await expect(newest.locator("summary")).to_contain_text("callback_query")
        await expect(newest.locator(".call h3 code")).to_have_text(["answerCallbackQuery", "editMessageText"])
        await ana.key("Aviso").click()
        await expect(newest.locator(".call h3 code")).to_have_text(["answerCallbackQuery"])


async def test_a_plain_message_in_a_group_is_not_shown_to_the_bot_and_the_panel_says_so(
    tiny: str, visit: Visit
) -> None:
    async with visit(tiny) as ana:
        await ana.enters("Grupo de estudos")
        await ana.field.fill("só entre nós")
        await ana.field.press("Enter")
        await ana.page.locator(".mine").hover()
        await ana.page.get_by_role("button", name="Ver os bastidores").click()
        await expect(ana.page.get_by_text("em grupos ele vê só comandos")).to_be_visible()
        await ana.writes("/keys")
        await ana.page.locator(".mine").last.hover()
        await ana.page.get_by_role("button", name="Ver os bastidores").last.click()
        await expect(ana.page.locator(".exchange summary").first).to_be_focused()


async def test_a_chat_is_cleared_after_being_asked(tiny: str, visit: Visit, world: World) -> None:
    async with visit(tiny) as ana:
        await ana.writes("/keys")
        await ana.page.get_by_role("button", name="Apagar esta conversa").click()
        await ana.page.get_by_role("button", name="Cancelar").click()
        await ana.writes("/keys")
        await expect(ana.answers).to_have_count(2)
        await ana.page.get_by_role("button", name="Apagar esta conversa").click()
        await ana.page.get_by_role("button", name="Apagar", exact=True).click()
        await expect(ana.page.locator(".welcome")).to_be_visible()
    assert world.messages(101) == []


async def test_the_page_speaks_the_browsers_language_until_another_is_chosen(tiny: str, visit: Visit) -> None:
    async with visit(tiny, locale="en-US") as visitor:
        await expect(visitor.page.get_by_role("textbox", name="Message")).to_be_visible()
        await visitor.page.get_by_label("Language").select_option("pt-BR")
        await expect(visitor.field).to_be_visible()
        await visitor.page.reload()
        await expect(visitor.field).to_be_visible()
