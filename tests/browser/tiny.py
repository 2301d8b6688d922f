"""A tiny bot on python-telegram-bot that shows everything a chat can show."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from typing import Any

from matplotlib.figure import Figure
from telegram import (
    BotCommand,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
    Update,
)
from telegram.ext import (
    Application,
    CallbackContext,
    CallbackQueryHandler,
    CommandHandler,
    InlineQueryHandler,
)
from telegram.request import HTTPXRequest

from bot.browser import Served

Context = CallbackContext[Any, Any, Any, Any]
FILE = bytes(range(256)) * 4
KEYS = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("Mais", callback_data="more"),
            InlineKeyboardButton("Aviso", callback_data="box"),
            InlineKeyboardButton("Resposta", callback_data="new"),
        ],
        [InlineKeyboardButton("Copiar", copy_text=CopyTextButton("rei"))],
        [InlineKeyboardButton("Procurar", switch_inline_query_current_chat="rato")],
        [InlineKeyboardButton("Página", url="https://example.org/cosseno")],
        [
            InlineKeyboardButton("Em particular", url="https://t.me/tiny_bot?start=abc"),
            InlineKeyboardButton("Em um grupo", url="https://t.me/tiny_bot?startgroup=def"),
        ],
    ]
)
RICH = (
    "<b>negrito</b> &lt;script&gt; <tg-spoiler>segredo</tg-spoiler> "
    "<a href='https://example.org/x'>elo</a> /keys\n"
    "<pre><code class='language-python'>print(1)</code></pre>"
    "<blockquote expandable><code>cópia</code>\n"
    + "\n".join(f"linha {number}" for number in range(1, 13))
    + "</blockquote>\n\ndepois"
)


@asynccontextmanager
async def tiny_bot(served: Served) -> AsyncIterator[None]:
    """Let the tiny bot answer at an address."""
    builder = Application.builder().token(served.token)
    builder = builder.base_url(f"{served.api}/bot").base_file_url(f"{served.api}/file/bot")
    direct = {"trust_env": False}
    builder = builder.request(HTTPXRequest(httpx_kwargs=direct))
    builder = builder.get_updates_request(HTTPXRequest(httpx_kwargs=direct))
    application = builder.build()
    for name, answer in _COMMANDS.items():
        application.add_handler(CommandHandler(name, answer))
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(InlineQueryHandler(searched))
    async with _polling(application):
        names = [(name, f"the {name}") for name in _COMMANDS]
        await application.bot.set_my_commands(names)
        portuguese = [BotCommand(name, f"em português: {name}") for name in _COMMANDS]
        await application.bot.set_my_commands(portuguese, language_code="pt")
        yield


@asynccontextmanager
async def _polling(application: Application[Any, Any, Any, Any, Any, Any]) -> AsyncIterator[None]:
    async with application:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        yield
        await application.updater.stop()
        await application.stop()


async def start(update: Update, context: Context) -> None:
    await _message(update).reply_text(f"started {' '.join(context.args or [])}")


async def keys(update: Update, _: Context) -> None:
    await _message(update).reply_text("Aperte", reply_markup=KEYS)


async def picture(update: Update, _: Context) -> None:
    figure = Figure(figsize=(4, 3))
    figure.subplots().plot([1, 3, 2])
    drawn = BytesIO()
    figure.savefig(drawn)
    await _message(update).reply_photo(drawn.getvalue(), caption="Um mapa")


async def file(update: Update, _: Context) -> None:
    await _message(update).reply_document(FILE, filename="pesos do rato.bin", caption="Um arquivo")


async def rich(update: Update, _: Context) -> None:
    await _message(update).reply_html(RICH)


async def tall(update: Update, _: Context) -> None:
    await _message(update).reply_text("primeiro")
    await _message(update).reply_text("título\n" + "linha\n" * 60, reply_markup=KEYS)


async def pin(update: Update, _: Context) -> None:
    board = await _message(update).reply_text("quadro\n" + "linha\n" * 3, reply_markup=KEYS)
    await board.pin()
    await _message(update).reply_text("linha\n" * 60)


async def quiz(update: Update, _: Context) -> None:
    await _message(update).reply_poll(
        "Quem é vizinho?", ["rainha", "rato"], type="quiz", correct_option_ids=[0], explanation="Pelo cosseno"
    )


async def busy(update: Update, _: Context) -> None:
    await _message(update).reply_chat_action("typing")


async def gone(update: Update, _: Context) -> None:
    sent = await _message(update).reply_text("passageira")
    await sent.delete()
    await _message(update).reply_text("ficou", do_quote=True)


async def pressed(update: Update, context: Context) -> None:
    query = update.callback_query
    assert query is not None
    if query.data == "box":
        await query.answer("Uma caixa", show_alert=True)
        return
    if query.data == "new":
        await query.answer()
        await context.bot.send_message(query.from_user.id, "nova")
        return
    await query.answer("Um aviso")
    await query.edit_message_text("Mudou", reply_markup=KEYS)


async def searched(update: Update, _: Context) -> None:
    query = update.inline_query
    assert query is not None
    first = int(query.offset or 0)
    results = [
        InlineQueryResultArticle(
            str(number),
            f"{query.query} {number}",
            InputTextMessageContent(f"achado: {query.query} {number}"),
            description=f"resultado {number}",
        )
        for number in range(first, first + 10)
    ]
    await query.answer(results, next_offset=str(first + 10) if first < 10 else "")


def _message(update: Update) -> Message:
    assert update.message is not None
    return update.message


_COMMANDS = {
    "start": start,
    "keys": keys,
    "picture": picture,
    "file": file,
    "rich": rich,
    "tall": tall,
    "pin": pin,
    "quiz": quiz,
    "busy": busy,
    "gone": gone,
}
