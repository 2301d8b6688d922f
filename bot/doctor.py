"""What is configured, what works, and what to do if something does not work."""

import asyncio
import platform
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.logs import Redaction
from bot.misspelt import misspelt_settings
from bot.models import BUILTIN, choosable, chosen, common_words_of, path_or_name, with_common_words
from bot.official import last_attempt
from bot.problems import model_problem
from bot.settings import Settings
from bot.transport import NoSuchProxy, TelegramRequest
from embeddings.builtin.installing import is_built
from embeddings.errors import EmbeddingError, ModelDamaged
from embeddings.table.loading import RECOMMENDED, installed_models, load_space, verify
from embeddings.table.space import Space
from rendering.catalog import Catalog
from rendering.doubts import doubts_text
from rendering.typed import shown
from storage.database import Database
from storage.errors import NewerDatabase, StorageError
from storage.inbox import Inbox, incidents
from storage.records import Incident
from storage.urls import safe_url

_PATIENCE = 5.0
_SHAPE = 300  # characters


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check: whether all is well, and a sentence about it."""

    subject: str
    healthy: bool
    sentence: str


async def findings(settings: Settings, catalog: Catalog) -> list[Finding]:
    """Check everything that the bot needs."""
    checks: tuple[Callable[[Settings, Catalog], Awaitable[Finding | None]], ...] = (
        _python,
        _settings,
        _telegram,
        _database,
        _works,
        _incidents,
        _model,
        _official,
    )
    found = [await check(settings, catalog) for check in checks]
    return [finding for finding in found if finding is not None]


def show(found: list[Finding], catalog: Catalog, console: Console, redaction: Redaction) -> None:
    """Print a table of the findings, without secrets."""
    table = Table(show_header=False, box=None)
    for finding in found:
        mark = "[green]✔[/]" if finding.healthy else "[red]✘[/]"
        sentence = Text(redaction(finding.sentence), overflow="fold")  # brackets in a path are no markup
        table.add_row(mark, catalog.text(f"doctor-{finding.subject}"), sentence)
    console.print(table)


async def _python(settings: Settings, catalog: Catalog) -> Finding:
    folder = str(settings.data_folder)
    sentence = catalog.text("doctor-python-fine", version=platform.python_version(), folder=folder)
    return Finding("python", healthy=True, sentence=sentence)


async def _settings(settings: Settings, catalog: Catalog) -> Finding | None:  # noqa: ARG001 - as all checks
    said = [catalog.text("setting-misspelt", name=one.name, meant=one.meant) for one in misspelt_settings()]
    return Finding("settings", healthy=False, sentence="\n".join(said)) if said else None


async def _telegram(settings: Settings, catalog: Catalog) -> Finding:
    if settings.telegram_token is None:
        return Finding("telegram", healthy=True, sentence=catalog.text("doctor-telegram-none"))
    address = settings.telegram_api_url
    try:
        request = TelegramRequest()
    except NoSuchProxy as error:
        return Finding("telegram", healthy=False, sentence=catalog.text("proxy-refused", reason=str(error)))
    bot = Bot(settings.telegram_token.get_secret_value(), base_url=f"{address}/bot", request=request)
    try:
        async with asyncio.timeout(_PATIENCE):
            await bot.initialize()
    except InvalidToken:
        return Finding("telegram", healthy=False, sentence=catalog.text("token-refused"))
    except (TelegramError, TimeoutError) as error:
        sentence = catalog.text("doctor-telegram-away", address=address, reason=type(error).__name__)
        return Finding("telegram", healthy=False, sentence=sentence)
    finally:
        await bot.shutdown()
    inline = bool(bot.bot.supports_inline_queries)
    said = "doctor-telegram-fine" if inline else "doctor-telegram-no-inline"
    sentence = catalog.text(said, name=f"@{bot.bot.username}", address=address)
    return Finding("telegram", healthy=inline, sentence=sentence)


async def _database(settings: Settings, catalog: Catalog) -> Finding:
    database = Database(settings.database, patience=settings.database_patience)
    url = safe_url(settings.database)
    try:
        await database.prepare()
        state = await database.check()
    except NewerDatabase:
        return Finding("database", healthy=False, sentence=catalog.text("doctor-database-newer", url=url))
    except StorageError as error:
        sentence = catalog.text("doctor-database-away", url=url, reason=str(error))
        return Finding("database", healthy=False, sentence=sentence)
    finally:
        await database.close()
    sentence = catalog.text("doctor-database-fine", url=url, backend=state.backend, version=state.version)
    return Finding("database", healthy=True, sentence=sentence)


async def _works(settings: Settings, catalog: Catalog) -> Finding | None:
    """Say which program works for the bot now, if the database knows it."""
    bot = settings.bot_id
    if bot is None:
        return None
    database = Database(settings.database, patience=settings.database_patience)
    try:
        holder = await Inbox(database, bot).holder()
    except StorageError:
        return None  # another check reports the database's error
    finally:
        await database.close()
    if holder is None:
        return None
    since = datetime.fromtimestamp(holder.since).astimezone().isoformat(" ", "seconds")
    sentence = catalog.text("doctor-works-one", name=holder.name, since=since)
    return Finding("works", healthy=True, sentence=sentence)


async def _incidents(settings: Settings, catalog: Catalog) -> Finding | None:
    """Name the updates that could not be read, if the database still has some."""
    database = Database(settings.database, patience=settings.database_patience)
    try:
        await database.prepare()
        known = await incidents(database)
    except StorageError:
        return None  # another check reports the database's error
    finally:
        await database.close()
    if not known:
        return None
    said = [catalog.text("doctor-incidents-some", count=len(known)), *(_incident_line(one) for one in known)]
    return Finding("incidents", healthy=False, sentence="\n".join(said))


def _incident_line(incident: Incident) -> str:
    when = incident.finished_at.isoformat(" ", "seconds")
    return f"{incident.number}, {when}: {shown(incident.shape, _SHAPE)}"


async def _model(settings: Settings, catalog: Catalog) -> Finding:
    name = chosen(settings)
    if name == BUILTIN and not is_built(settings.model_folder):
        return Finding("model", healthy=True, sentence=catalog.text("doctor-model-unbuilt", name=name))
    try:
        card = (await asyncio.to_thread(_opened_whole, name, settings)).card
    except EmbeddingError as error:
        sentence = model_problem(catalog, error)
        if isinstance(error, ModelDamaged) and name == BUILTIN:
            sentence = catalog.text("doctor-model-again", name=name, reason=error.reason)
        return Finding("model", healthy=False, sentence=sentence)
    except OSError as error:
        return Finding("model", healthy=False, sentence=catalog.text("system-refused", reason=str(error)))
    fine = catalog.text(
        "doctor-model-fine", name=card.name, version=card.version, keys=card.keys, digest=card.short_digest
    )
    damaged = await asyncio.to_thread(lambda: list(_damaged_others(settings, catalog)))
    doubted = await asyncio.to_thread(lambda: list(_doubted(settings, catalog)))
    return Finding("model", healthy=not damaged, sentence="\n".join([fine, *damaged, *doubted]))


def _opened_whole(name: str, settings: Settings) -> Space:
    where = path_or_name(name, settings)
    return with_common_words(load_space(where, whole=True), where, settings)


def _doubted(settings: Settings, catalog: Catalog) -> Iterator[str]:
    """Name the models that cannot tell common words apart, the one that answers first."""
    for name in dict.fromkeys((chosen(settings), *choosable(settings))):
        with suppress(EmbeddingError):  # that it does not open is said elsewhere
            common = common_words_of(name, settings)
            if common is not None and not common.trusted:
                yield doubts_text(catalog, name, common)


def _damaged_others(settings: Settings, catalog: Catalog) -> Iterator[str]:
    answering = path_or_name(chosen(settings), settings)
    for name in choosable(settings):
        if path_or_name(name, settings) == answering:
            continue
        try:
            verify(path_or_name(name, settings))
        except ModelDamaged as error:
            yield catalog.text("doctor-model-other", name=name, reason=error.reason)


async def _official(settings: Settings, catalog: Catalog) -> Finding:
    attempt = last_attempt(settings.model_folder)
    if RECOMMENDED in installed_models():
        sentence = catalog.text("doctor-official-fine", model=RECOMMENDED)
        if not settings.model and chosen(settings) == BUILTIN:
            sentence = catalog.text("doubts-instead", model=RECOMMENDED, instead=BUILTIN)
    elif attempt is None:
        sentence = catalog.text("doctor-official-untried", model=RECOMMENDED)
    else:
        sentence = catalog.text("doctor-official-refused", model=RECOMMENDED, reason=attempt.reason)
    return Finding("official", healthy=True, sentence=sentence)
