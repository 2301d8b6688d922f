"""Reading the parameters of a call, in any of the four ways in which Telegram takes them."""

import json
from collections.abc import Iterator
from typing import Any, get_args

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from botapi.bodies import MOST_PARAMETERS, MOST_WITH_FILES, bounded, read_json
from botapi.errors import bad_request
from botapi.parameters import Parameters
from botapi.record import Upload

_ATTACHED = "attach://"
_FORM = "application/x-www-form-urlencoded"
_WITH_FILES = "multipart/form-data"


async def read_parameters(request: Request, model: type[Parameters]) -> dict[str, Any]:
    """Return the parameters of a call as JSON values, by name; files are `Upload`.

    They come in the query, in a form (urlencoded or multipart) or in a JSON body.
    Raises ApiError when they cannot be read.
    """
    texts = _text_fields(model)
    given: dict[str, Any] = {
        name: _decoded(value, name in texts) for name, value in request.query_params.items()
    }
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        given |= await _json_body(request)
    elif kind in (_FORM, _WITH_FILES):
        most = MOST_WITH_FILES if kind == _WITH_FILES else MOST_PARAMETERS
        async with bounded(request, most) as held, held.form(max_part_size=MOST_PARAMETERS) as form:
            given |= await _form(form, texts, model)
    _check_utf8(given)
    return {name: value for name, value in given.items() if value is not None}


def _text_fields(model: type[Parameters]) -> frozenset[str]:
    """Return the fields whose value is the text as it comes; in all others it is JSON."""

    def kinds(annotation: object) -> tuple[object, ...]:
        return get_args(annotation) or (annotation,)

    fields = ((name, kinds(field.annotation)) for name, field in model.model_fields.items())
    return frozenset(name for name, types in fields if str in types and int not in types)


def _decoded(value: str, is_text: bool) -> Any:  # noqa: ANN401, FBT001 - JSON of any shape
    if is_text:
        return value
    try:
        return read_json(value)
    except ValueError:
        return value


async def _json_body(request: Request) -> dict[str, Any]:
    try:
        async with bounded(request, MOST_PARAMETERS) as held:
            body = read_json(await held.body() or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object in the body of the request") from None
    if not isinstance(body, dict):
        raise bad_request("object expected in the body of the request")
    return body


async def _form(form: FormData, texts: frozenset[str], model: type[Parameters]) -> dict[str, Any]:
    uploads = {name: await _upload(value) for name, value in form.items() if isinstance(value, UploadFile)}
    written = {name: _decoded(value, name in texts) for name, value in form.items() if isinstance(value, str)}
    referred = set(_strings(list(written.values())))
    loose = {
        name: upload
        for name, upload in uploads.items()
        if name in model.model_fields or _ATTACHED + name not in referred
    }
    return {**{name: _attached(value, uploads) for name, value in written.items()}, **loose}


def _strings(value: Any) -> Iterator[str]:  # noqa: ANN401 - JSON of any shape
    """Return every string in a value, however deep."""
    match value:
        case str():
            yield value
        case list():
            for item in value:
                yield from _strings(item)
        case dict():
            yield from _strings(list(value.values()))


def _attached(value: Any, uploads: dict[str, Upload]) -> Any:  # noqa: ANN401 - JSON of any shape
    """Return a value in which each reference to an upload, at any depth, is replaced by the upload."""
    match value:
        case str():
            name = value.removeprefix(_ATTACHED)
            return uploads.get(name, value) if name != value else value
        case list():
            return [_attached(item, uploads) for item in value]
        case dict():
            return {name: _attached(item, uploads) for name, item in value.items()}
    return value


async def _upload(file: UploadFile) -> Upload:
    content = await file.read()
    return Upload(file.filename or "file", content, file.content_type or "application/octet-stream")


def _check_utf8(given: dict[str, Any]) -> None:
    """Refuse half a surrogate pair, which JSON can carry and UTF-8 cannot."""
    try:
        _all_strings(given).encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


def _all_strings(given: dict[str, Any]) -> str:
    """Join every string of the parameters into one, to check the characters."""
    return json.dumps(given, ensure_ascii=False, default=lambda upload: upload.name)
