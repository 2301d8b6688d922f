"""The refusals of Telegram's Bot API, in Telegram's own words."""

from typing import Any


class ApiError(Exception):
    """A call that is refused: an HTTP status, a description and, sometimes, parameters of the response."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Return the JSON body that a client receives."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(words: str, parameters: dict[str, Any] | None = None) -> ApiError:
    """400, for a call that cannot be carried out as it was asked."""
    return ApiError(400, f"Bad Request: {words}", parameters)


def forbidden(words: str) -> ApiError:
    """403, for a chat that does not want the bot."""
    return ApiError(403, f"Forbidden: {words}")


def conflict(words: str) -> ApiError:
    """409, for two ways of receiving updates at once."""
    return ApiError(409, f"Conflict: {words}")


def not_modelled(what: str) -> ApiError:
    """400, for what Telegram has and this server does not: a clear refusal beats a wrong answer."""
    return bad_request(f"the local server does not model {what}")
