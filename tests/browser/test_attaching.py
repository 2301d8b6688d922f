"""What a person sends besides text, forwards and changes afterwards."""

from io import BytesIO

import pytest
from PIL import Image
from playwright.async_api import FilePayload, expect

from botapi.world import World
from tests.browser.conftest import Visit
from tests.browser.screen import PICTURE, Screen, picture

pytestmark = pytest.mark.asyncio(loop_scope="session")

TEXT: FilePayload = {"name": "notas de aula.txt", "mimeType": "text/plain", "buffer": b"rei"}


async def sends(ana: Screen) -> None:
    await ana.page.get_by_role("dialog").get_by_role("button", name="Enviar").click()
    await expect(ana.page.get_by_role("dialog")).to_be_hidden()


async def test_a_photo_is_sent_as_telegrams_clients_do(tiny: str, visit: Visit, world: World) -> None:
    async with visit(tiny) as ana:
        await ana.field.fill("um mapa")
        await ana.attaches("Foto", picture(2600, 1300))
        await expect(ana.page.get_by_label("Legenda")).to_have_value("um mapa")
        await sends(ana)
        image = ana.page.locator(".mine").get_by_role("img", name="um mapa")
        await expect(image).to_have_js_property("naturalWidth", 1280)
        await expect(ana.field).to_have_value("")
    (message,) = world.messages(101)
    stored = world.files.find(message["photo"][-1]["file_id"])
    assert stored is not None
    assert Image.open(BytesIO(world.files.content(stored))).format == "JPEG"
    assert message["caption"] == "um mapa"


async def test_a_file_keeps_its_name_and_what_is_no_picture_is_no_photo(
    tiny: str, visit: Visit, world: World
) -> None:
    async with visit(tiny) as ana:
        await ana.attaches("Foto", TEXT)
        await expect(ana.page.get_by_text("não consegue abrir")).to_be_visible()
        await ana.attaches("Arquivo", TEXT)
        await sends(ana)
        assert await ana.saves("notas de aula.txt") == b"rei"
    assert [message["document"]["file_name"] for message in world.messages(101)] == ["notas de aula.txt"]


async def test_a_voice_is_recorded_and_can_be_played(tiny: str, visit: Visit, world: World) -> None:
    async with visit(tiny) as ana:
        await ana.attaches("Mensagem de voz")
        await expect(ana.page.get_by_role("timer")).to_have_text("0:01")
        await sends(ana)
        sound = ana.page.locator(".mine audio")
        await expect(sound).to_have_js_property("error", None)
        await expect(sound).not_to_have_js_property("readyState", 0)
        await ana.attaches("Mensagem de voz")
        await ana.page.get_by_role("button", name="Cancelar").click()
    (message,) = world.messages(101)
    assert message["voice"]["mime_type"] == "audio/webm"
    assert message["voice"]["duration"] >= 1


async def test_a_sticker_a_place_and_a_card_are_sent(tiny: str, visit: Visit, world: World) -> None:
    async with visit(tiny) as ana:
        await ana.attaches("Figurinha")
        await ana.page.get_by_role("button", name="👑").click()
        await expect(ana.page.get_by_role("img", name="👑")).to_have_js_property("naturalWidth", 512)
        await ana.attaches("Localização")
        await sends(ana)
        await expect(ana.page.locator(".card").last).to_contain_text("-23,55, -46,63")
        await ana.attaches("Contato")
        await ana.page.get_by_label("Nome").fill("Rui")
        await ana.page.get_by_label("Telefone").fill("+55 11 5555-0000")
        await sends(ana)
        await expect(ana.page.locator(".card").last).to_contain_text("Rui")
    sticker, location, contact = world.messages(101)
    assert sticker["sticker"]["emoji"] == "👑"
    assert location["location"] == {"latitude": -23.55, "longitude": -46.63}
    assert contact["contact"]["phone_number"] == "+55 11 5555-0000"


async def test_a_message_is_forwarded_to_another_chat(tiny: str, visit: Visit) -> None:
    async with visit(tiny) as ana:
        answer = await ana.writes("/keys")
        await answer.hover()
        await answer.get_by_role("button", name="Encaminhar").click()
        await ana.page.get_by_role("dialog").get_by_role("button", name="Grupo de estudos").click()
        await expect(ana.page.get_by_role("heading", name="Grupo de estudos", level=1)).to_be_visible()
        sent = ana.page.locator(".mine")
        await expect(sent).to_contain_text("Encaminhada de Tiny")
        await expect(sent.locator(".key")).to_have_count(0)
        await expect(sent.get_by_role("button", name="Editar")).to_have_count(0)


async def test_what_was_written_is_changed_and_a_change_can_be_given_up(
    tiny: str, visit: Visit, world: World
) -> None:
    async with visit(tiny) as ana:
        await ana.attaches("Foto", PICTURE)
        await ana.page.get_by_label("Legenda").fill("azul")
        await sends(ana)
        mine = ana.page.locator(".mine")
        await mine.hover()
        await mine.get_by_role("button", name="Editar").click()
        await expect(ana.field).to_have_value("azul")
        await ana.field.press("Escape")
        await expect(ana.field).to_have_value("")
        await mine.hover()
        await mine.get_by_role("button", name="Editar").click()
        await ana.field.fill("azul-marinho")
        await ana.field.press("Enter")
        await expect(mine).to_contain_text("azul-marinho")
        await expect(mine).to_contain_text("editada")
        await expect(ana.page.locator("#replying")).to_be_hidden()
    assert world.journal.exchanges[-1].update["edited_message"]["caption"] == "azul-marinho"
