"""The application: python-telegram-bot with our routes, for Telegram or for the local server alike."""

from functools import partial
from typing import Any

from telegram.ext import AIORateLimiter, Application, ApplicationBuilder, BaseRateLimiter
from telegram.request import BaseRequest, HTTPXRequest

from bot.ordering import ChatOrder
from bot.settings import Settings
from handlers import BUTTONS, COMMANDS
from handlers.routing import failed, routes
from handlers.services import Services

AnyApplication = Application[Any, Any, Any, Any, Any, Any]

_LONG_POLL = 30.0  # seconds that a poll may take beyond its own timeout


def build_application(
    services: Services,
    token: str,
    api_url: str,
    request: BaseRequest,
    *,
    polling: BaseRequest | None = None,
    limiter: BaseRateLimiter[Any] | None = None,
) -> AnyApplication:
    """Build the application that speaks to the Bot API at `api_url` through `request`."""
    builder: ApplicationBuilder[Any, Any, Any, Any, Any, Any] = ApplicationBuilder()
    builder = builder.token(token).base_url(f"{api_url}/bot").base_file_url(f"{api_url}/file/bot")
    builder = builder.request(request).get_updates_request(polling or request)
    builder = builder.concurrent_updates(ChatOrder())
    if limiter is not None:
        builder = builder.rate_limiter(limiter)
    application = builder.build()
    application.add_handlers(routes(services, COMMANDS, BUTTONS))
    application.add_error_handler(partial(failed, services))
    return application


def telegram_application(settings: Settings, services: Services) -> AnyApplication:
    """Build the application for Telegram, or for another Bot API server that the settings name."""
    if settings.telegram_token is None:
        raise ValueError("Telegram needs a token")
    return build_application(
        services,
        settings.telegram_token.get_secret_value(),
        settings.telegram_api_url,
        HTTPXRequest(connection_pool_size=64, read_timeout=20, connect_timeout=10, pool_timeout=10),
        polling=HTTPXRequest(connection_pool_size=1, read_timeout=_LONG_POLL, connect_timeout=10),
        limiter=AIORateLimiter(max_retries=3),
    )
