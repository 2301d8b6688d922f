"""What one person sees and does on the page."""

import asyncio
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import ConsoleMessage, FilePayload, Locator, Page, Request, expect

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def picture(width: int = 40, height: int = 30) -> FilePayload:
    """A picture that can be looked at."""
    drawn = BytesIO()
    Image.new("RGB", (width, height), "navy").save(drawn, "PNG")
    return {"name": "azul.png", "mimeType": "image/png", "buffer": drawn.getvalue()}


PICTURE = picture()


class Screen:
    """A page on which a chat is open. `troubles` holds what must not happen: errors, calls to other hosts."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.troubles: list[str] = []
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("request", self._asked)

    async def open(self) -> None:
        await self.page.goto(self.address)
        await expect(self.page.locator(".welcome, .message").first).to_be_visible()

    async def saves(self, name: str) -> bytes:
        """Download a file by the link that names it, and give its bytes."""
        async with self.page.expect_download() as begun:
            await self.page.get_by_role("link", name=f"Baixar {name}").last.click()
        download = await begun.value
        assert download.suggested_filename == name
        return await asyncio.to_thread(Path(await download.path()).read_bytes)

    async def attaches(self, kind: str, file: FilePayload | None = None) -> None:
        """Choose what to send besides text, and the file of it if it is one."""
        await self.page.get_by_role("button", name="Anexar").click()
        key = self.page.get_by_role("dialog").get_by_role("button", name=kind)
        if file is None:
            await key.click()
            return
        async with self.page.expect_file_chooser() as chosen:
            await key.click()
        await (await chosen.value).set_files(file)

    @property
    def field(self) -> Locator:
        return self.page.get_by_role("textbox", name="Mensagem")

    @property
    def answers(self) -> Locator:
        """What others have said, the bot above all."""
        return self.page.locator(".message:not(.mine)")

    @property
    def last(self) -> Locator:
        return self.answers.last

    def key(self, name: str) -> Locator:
        """A button under a message."""
        return self.page.locator(".keyboard").get_by_text(name, exact=True)

    @property
    def options(self) -> Locator:
        """What the list above the field offers: commands, or inline results."""
        return self.page.get_by_role("listbox").get_by_role("option")

    async def writes(self, text: str) -> Locator:
        """Write a message and wait for the bot's answer; on a phone Enter begins a new line."""
        count = await self.answers.count()
        await self.field.fill(text)
        await self.page.get_by_role("button", name="Enviar", exact=True).click()
        answer = self.answers.nth(count)
        await expect(answer).to_be_visible()
        return answer

    async def speaks_as(self, name: str) -> None:
        await self.page.get_by_role("button", name=name, exact=True).click()
        await expect(self.page.get_by_role("button", name=f"Editar {name}")).to_be_visible()

    async def enters(self, chat: str) -> None:
        await self.page.get_by_role("navigation").get_by_role("button", name=chat).click()
        await expect(self.page.get_by_role("heading", name=chat, level=1)).to_be_visible()

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(message.text)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.address.split("/?")[0], "data:", "blob:")):
            self.troubles.append(f"asked another host: {request.url}")
