"""The application: python-telegram-bot with our routes, for Telegram and for the local server."""

from functools import partial
from typing import Any

from telegram.ext import Application, ApplicationBuilder
from telegram.request import BaseRequest

from bot.diary import LoggedApplication
from bot.limiting import Limiter
from bot.settings import Settings
from bot.transport import FetchingBot, TelegramRequest
from handlers.commands import BUTTONS, commands
from handlers.commands.class_steps import ClassSteps
from handlers.context.services import Services
from handlers.telegram.routing import apologise_for_error, routes

AnyApplication = Application[FetchingBot, Any, Any, Any, Any, Any]


def build_application(
    services: Services,
    token: str,
    api_url: str,
    request: BaseRequest,
    *,
    polling: BaseRequest | None = None,
) -> AnyApplication:
    """Build the application that speaks to the Bot API at `api_url` through `request`.

    It waits for Telegram's limits where the services heed them. It has no updater: our own polling gives the
    updates to `process_update`.
    """
    bot = FetchingBot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=request,
        get_updates_request=polling or request,
        rate_limiter=None if services.crowds is None else Limiter(services.crowds.quota),
    )
    builder = ApplicationBuilder().application_class(LoggedApplication, {"code": services.code})
    application: AnyApplication = builder.bot(bot).updater(None).build()
    table = commands(services.catalogs)
    services.classes.runs_by(ClassSteps(services, table))
    application.add_handlers(routes(services, table, BUTTONS))
    application.add_error_handler(partial(apologise_for_error, services))
    return application


def telegram_application(settings: Settings, services: Services) -> AnyApplication:
    """Build the application for Telegram, or for another Bot API server that the settings name."""
    if settings.telegram_token is None:
        raise ValueError("Telegram needs a token")
    return build_application(
        services,
        settings.telegram_token.get_secret_value(),
        settings.telegram_api_url,
        TelegramRequest(connection_pool_size=64, read_timeout=20, connect_timeout=10, pool_timeout=10),
        polling=TelegramRequest(connection_pool_size=1, connect_timeout=10),
    )
