"""The command line: one function for each command; the help texts are in the language files."""

import asyncio
import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib import metadata
from types import MappingProxyType
from typing import Annotated, Any, TypeGuard

import typer
from rich.console import Console
from telegram.error import InvalidToken

from bot import databasecommands, modelcommands, modeltools, privacycommands
from bot import doctor as health
from bot.ask import Asker, Outcome, ask_bot, json_lines, printed
from bot.browser import Address, chat_in_browser, populate, served_at
from bot.localbot import BOT_USERNAME, NotAMessage
from bot.logs import Redaction, set_up
from bot.models import try_official_once
from bot.program import WRONG_SETTING, Program, environment_language, program
from bot.running import run_on_telegram, until_stopped
from bot.services import open_services
from bot.streams import let_go, readable, steady
from bot.terminal import chat, is_fed
from bot.transport import NoSuchProxy
from botapi.people import HIGHEST_ID
from botapi.serving import LOOPBACK, PORT, PageTexts
from botapi.world import World
from embeddings.table.space import Space
from rendering.catalog import Catalog

_log = logging.getLogger(__name__)


def run(*, terminal: Annotated[bool, typer.Option("--terminal")] = False) -> None:
    """Start the main job: with a token the bot on Telegram, without one the local chat."""
    here = program(serving=True)
    if here.settings.telegram_token is None:
        here.say("token-missing")
    try_official_once(here.settings, here.catalog, here.notes)
    modelcommands.prepare_models(here)
    space = here.space()
    if terminal or (here.settings.telegram_token is None and is_fed(sys.stdin)):
        here.say("chat-ready", model=space.card.name)
        asyncio.run(_chat(here, space))
    elif here.settings.telegram_token is None:
        asyncio.run(until_stopped(chat_in_browser(here, space, Address())))
    else:
        _run_on_telegram(here, space)


def ask(
    question: Annotated[str, typer.Argument()],
    *,
    json: Annotated[bool, typer.Option("--json")] = False,
    user: Annotated[int, typer.Option()] = 1,
    chat: Annotated[int | None, typer.Option()] = None,
    language: Annotated[str | None, typer.Option()] = None,
) -> None:
    """Ask one question and print the reply; the exit code is 1 if it could not be answered."""
    here = program()
    if not 1 <= user <= HIGHEST_ID or abs(chat or 0) > HIGHEST_ID:
        here.fail(here.catalog.text("ask-number", highest=str(HIGHEST_ID)))
    if chat is not None and chat >= 0 and chat != user:
        here.fail(here.catalog.text("ask-chat"))
    asker = Asker(user, chat, language or here.settings.language)
    try:
        outcome = asyncio.run(_ask(here, here.space(), readable(question), asker))
    except NotAMessage:
        here.fail(here.catalog.text("message-length"))
    if json:
        sys.stdout.write(json_lines(outcome) + "\n")
    elif outcome.messages:
        here.out.print(printed(outcome), soft_wrap=True)
    else:
        here.say("ask-silence")
    raise typer.Exit(0 if outcome.succeeded else 1)


def local(
    *,
    host: Annotated[str, typer.Option()] = LOOPBACK,
    port: Annotated[int | None, typer.Option(min=0, max=65535)] = None,
    bot: Annotated[bool, typer.Option("--bot/--without-bot")] = True,
) -> None:
    """Serve the local chat in the browser, with our bot or for another one."""
    here = program()
    where = Address(host or LOOPBACK, port)  # "" would be every address of this machine
    if bot:
        modelcommands.prepare_models(here)
    try:
        host.encode("idna")  # to a socket, what cannot be a machine's name is a TypeError
        asyncio.run(until_stopped(chat_in_browser(here, here.space(), where) if bot else _serve(here, where)))
    except (OSError, UnicodeError) as error:
        address = f"{host}:{PORT if port is None else port}"
        here.fail(here.catalog.text("local-not-serving", address=address, reason=str(error)))


def doctor() -> None:
    """Check everything that the bot needs and say what to do."""
    here = program(checking=True)
    found = asyncio.run(health.findings(here.settings, here.catalog))
    health.show(found, here.catalog, here.out, Redaction(here.settings.secrets))
    raise typer.Exit(0 if all(finding.healthy for finding in found) else 1)


def run_command_line(
    arguments: Sequence[str] | None = None, more: Mapping[str, Callable[..., None]] = MappingProxyType({})
) -> None:
    """Run the command line with `more` commands; secrets are removed from every error that is printed."""
    steady()
    set_up("WARNING", ())  # until the settings are read, everything that looks like a token is masked
    catalog = Catalog(environment_language())
    line = typer.main.get_command(command_line(catalog, more))
    _explain(line, catalog, "cli")
    try:
        _carry_out(line, arguments)
    except Exception as error:  # noqa: BLE001 - whatever it is, a traceback must not show the token
        if not _is_the_systems(error):
            _log.exception("The program failed")
            sys.exit(1)
        _log.debug("The system refused", exc_info=True)
        with suppress(OSError):
            _say_refusal(catalog, error)
        let_go()
        sys.exit(1)


def _say_version(wanted: bool) -> None:  # noqa: FBT001 - Typer gives it so
    if wanted:
        typer.echo(f"vetorama {metadata.version('vetorama')}")
        raise typer.Exit


def command_line(
    catalog: Catalog, more: Mapping[str, Callable[..., None]] = MappingProxyType({})
) -> typer.Typer:
    """Make the command line in one language."""
    line = _group(catalog.text("cli"))
    line.callback()(_whole)
    for name, command in {**_COMMANDS, **more}.items():
        line.command(name, help=catalog.text(f"cli-{name}"))(command)
    for group, commands in _GROUPS.items():
        below = _group(catalog.text(f"cli-{group}"))
        for name, command in commands.items():
            below.command(name, help=catalog.text(f"cli-{group}-{name}"))(command)
        line.add_typer(below, name=group)
    return line


def _whole(
    *,
    version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_say_version)] = False,
) -> None:
    """Take the options of the whole program."""


def _carry_out(line: Callable[[Sequence[str] | None], object], arguments: Sequence[str] | None) -> None:
    try:
        line(arguments)
    finally:
        sys.stdout.flush()  # now, since an error at the end of the interpreter would be ignored


def _is_the_systems(error: Exception) -> TypeGuard[OSError]:
    """Say whether it is a full disk or an unreadable file: a traceback would not explain more."""
    ours = isinstance(error, TimeoutError | ConnectionError) and not isinstance(error, BrokenPipeError)
    return isinstance(error, OSError) and not ours


def _say_refusal(catalog: Catalog, error: OSError) -> None:
    if isinstance(error, BrokenPipeError):
        return  # the reader has closed the pipe and wants no message
    sentence = Redaction(())(catalog.text("system-refused", reason=str(error)))
    Console(stderr=True).print(sentence, markup=False, highlight=False, soft_wrap=True)


def _run_on_telegram(here: Program, space: Space) -> None:
    try:
        asyncio.run(run_on_telegram(here.settings, space))
    except InvalidToken:
        here.fail(here.catalog.text("token-refused"), WRONG_SETTING)
    except NoSuchProxy as error:
        here.fail(here.catalog.text("proxy-refused", reason=str(error)), WRONG_SETTING)


async def _serve(here: Program, where: Address) -> None:
    world = World(bot_username=BOT_USERNAME)
    populate(world, here.catalog)
    async with served_at(where, world, PageTexts()) as served:
        here.say("local-serving", address=served.api, page=served.page, token=served.token)
        await asyncio.Event().wait()


async def _chat(here: Program, space: Space) -> None:
    async with open_services(here.settings.without_pictures, space) as services:
        await chat(services, here.catalog, here.out)


async def _ask(here: Program, space: Space, question: str, asker: Asker) -> Outcome:
    async with open_services(here.settings.without_pictures, space) as services:
        return await ask_bot(services, question, asker)


def _group(explanation: str) -> typer.Typer:
    return typer.Typer(
        help=explanation, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
    )


def _explain(command: Any, catalog: Catalog, path: str) -> None:  # noqa: ANN401 - Typer's own click has no types
    """Give every option and argument below a command its help from the language file."""
    for parameter in command.params:
        if catalog.has(f"{path}-{parameter.name}"):
            parameter.help = catalog.text(f"{path}-{parameter.name}")
    for name, inner in getattr(command, "commands", {}).items():
        _explain(inner, catalog, f"{path}-{name}")


_COMMANDS: dict[str, Callable[..., None]] = {
    "run": run,
    "ask": ask,
    "local": local,
    "doctor": doctor,
}
_GROUPS: dict[str, dict[str, Callable[..., None]]] = {
    "model": {
        "list": modelcommands.list_models,
        "install": modelcommands.install,
        "build": modelcommands.build,
        "info": modelcommands.info,
        "import": modeltools.import_model,
        "evaluate": modeltools.evaluate,
        "litter": modeltools.litter,
    },
    "db": {"copy": databasecommands.copy, "backup": databasecommands.backup},
    "privacy": {"report": privacycommands.report},
}
