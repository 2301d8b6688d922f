"""The acts under /local/ by which people send more than text, forward messages and change their own."""

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from botapi.acting import MOST_SAID, Acting, ok, read
from botapi.acts import NewAttachment, NewContact, NewEdit, NewForward, NewLocation
from botapi.attachments import Attachment, Contact, GivenDocument, GivenPhoto, Location, Sticker, Voice
from botapi.bodies import MOST_WITH_FILES, bounded
from botapi.errors import bad_request
from botapi.record import Upload


class Giving(Acting):
    """Lets people send attachments: files in a form, everything else as JSON."""

    async def attach(self, request: Request) -> Response:
        """Send a file as a photo, a document, a voice message or a sticker."""
        body, upload = await _form(request)
        place = {"reply_to": body.reply_to, "thread": body.thread}
        chat = self.chat(body.chat)
        with self.person(body.person) as person:
            attachment = _attachment(body, upload)
            return ok(self.world.attach(person, attachment, chat, caption=body.caption, **place))

    async def locate(self, request: Request) -> Response:
        """Send a place."""
        body = await read(NewLocation, request)
        chat = self.chat(body.chat)
        with self.person(body.person) as person:
            return ok(self.world.attach(person, Location(body.latitude, body.longitude), chat))

    async def introduce(self, request: Request) -> Response:
        """Send the card of somebody."""
        body = await read(NewContact, request)
        chat = self.chat(body.chat)
        with self.person(body.person) as person:
            return ok(self.world.attach(person, Contact(body.phone_number, body.first_name), chat))

    async def forward(self, request: Request) -> Response:
        """Forward a message."""
        body = await read(NewForward, request)
        message, chat = self.message(body.chat, body.message_id), self.chat(body.to)
        with self.person(body.person) as person:
            return ok(self.world.forward(person, message, chat))

    async def edit(self, request: Request) -> Response:
        """Change one's own message."""
        body = await read(NewEdit, request)
        message = self.message(body.chat, body.message_id)
        if message.get("from", {}).get("id") != body.person:
            raise bad_request("message can't be edited")
        return ok(self.world.edit(message, body.text))


async def _form(request: Request) -> tuple[NewAttachment, Upload]:
    """Return the fields of a form and its file. Raises ApiError and ValidationError."""
    async with bounded(request, MOST_WITH_FILES) as held, held.form(max_part_size=MOST_SAID) as form:
        return _fields(form), await _file(form)


def _fields(form: FormData) -> NewAttachment:
    return NewAttachment.model_validate_strings(
        {name: value for name, value in form.items() if isinstance(value, str)}
    )


async def _file(form: FormData) -> Upload:
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise bad_request("file is empty")
    kind = file.content_type or "application/octet-stream"
    return Upload(file.filename or "file", await file.read(), kind.partition(";")[0])


def _attachment(body: NewAttachment, upload: Upload) -> Attachment:
    match body.kind:
        case "photo":
            return GivenPhoto(upload)
        case "voice":
            return Voice(upload, body.seconds)
        case "sticker":
            return Sticker(upload, body.emoji)
    return GivenDocument(upload)
