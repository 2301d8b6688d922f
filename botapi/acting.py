"""What all acts under /local/ share: who acts, where, upon which message, and the answer in JSON."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from botapi.acts import PersonAct
from botapi.bodies import bounded
from botapi.errors import ApiError, bad_request
from botapi.people import Chat, Person
from botapi.world import World

Handler = Callable[[Request], Awaitable[Response]]
MOST_SAID = 128 * 1024  # a text of 4096 characters, each written as \uXXXX, has 24 KB
MOST_EXPLAINED = 1000
A = TypeVar("A", bound=PersonAct)


class Acting:
    """Finds the people, chats and messages of a world that an act names."""

    def __init__(self, world: World) -> None:
        self.world = world

    def message(self, chat: int, number: int) -> dict[str, Any]:
        """Return a message of a chat. Raises ApiError when it is not there."""
        message = self.world.find_message(chat, number)
        if message is None:
            raise bad_request("message not found")
        return message

    def chat(self, number: int | None) -> Chat | None:
        """Return the chat with a number; None where none is named. Raises ApiError when there is none."""
        return None if number is None else self.world.find_chat(number)

    @contextmanager
    def person(
        self, number: int, first_name: str | None = None, language: str | None = None
    ) -> Iterator[Person]:
        """Give the person who acts. A person who is new is removed again if the act is refused."""
        known = self.world.people.get(number)
        if known is not None and known.is_bot:
            raise bad_request("a bot is no person")
        person = known or self.world.person(number, first_name or f"Person {number}", language_code=language)
        try:
            yield person
        except (ApiError, ValueError):
            if known is None:
                self.world.forget_person(person)
            raise


def explained(handler: Handler) -> Handler:
    """Turn refusals into JSON."""

    async def answered(request: Request) -> Response:
        try:
            return await handler(request)
        except ApiError as error:
            return JSONResponse(error.body(), error.code)
        except (ValidationError, ValueError) as error:
            return JSONResponse(bad_request(str(error)[:MOST_EXPLAINED]).body(), 400)

    return answered


async def read(model: type[A], request: Request) -> A:
    """Return the body of a request. Raises ApiError and ValidationError, before anything changes."""
    async with bounded(request, MOST_SAID) as held:
        return model.model_validate_json(await held.body())


def ok(result: object) -> Response:
    """Answer with what an act has made."""
    return JSONResponse({"ok": True, "result": result})
