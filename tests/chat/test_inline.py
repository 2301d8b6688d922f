"""The inline mode: the bot's name and some words, typed in any chat."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram import Update

from bot.localbot import LocalBot, local_bot
from bot.ordering import ChatOrder
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from botapi.waiting import Findings
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.telegram.inline import CACHED_SECONDS, SECONDS_OF_ERRORS
from tests.conftest import OpenBot
from tests.conversation import HASTY, Speaker, labels
from tools.pages.inline import KINDS, PAGE, Kind, offered, page

NUMBER = r"−?\d,\d\d"
WORDS = r"\w[\w-]*"

OFFERED = {
    "nothing yet": ["rei rainha", "rei", r"rei - homem \+ mulher", "cachorro gato cavalo cadeira"],
    "one word": [
        rf"Mais perto de gato: {WORDS} \({NUMBER}\)",
        ".* 'gato' tem 300 dimensões.",
        "Embedding de gato",
    ],
    "two words": [rf"rei e rainha: similaridade {NUMBER}", "rainha está em .* lugar .*"],
    "three words": [rf"Mais parecidas: rei e rainha · {NUMBER}", rf"O intruso: gato · {NUMBER}"],
    "seven words": [rf"Mais parecidas: .* · {NUMBER}", rf"O intruso: {WORDS} · {NUMBER}"],
    "words parted by commas": [rf"Mais parecidas: rei e rainha · {NUMBER}", rf"O intruso: avó · {NUMBER}"],
    "a phrase in quotes": [
        "Mais perto de rei da frança: .*",
        "Cada um dos 3 tokens com vetor de 'rei da frança' tem 300.*",
        "rei da frança: 3 tokens, um por linha",
    ],
    "a phrase in quotes and a word": [rf"rei da frança e rainha: similaridade {NUMBER}", ".*"],
    "a phrase and a word parted by a comma": [rf"rei da frança e rainha: similaridade {NUMBER}", ".*"],
    "a sum": [rf"rei − homem \+ mulher ≈ {WORDS} · {NUMBER}"],
    "a sum, still being typed": [rf"rei − homem ≈ {WORDS} \(somando\) ou {WORDS} \(multiplicando\).*"],
    "a proportion": [rf"rei − homem \+ mulher ≈ {WORDS} · {NUMBER}"],
    "a proportion in words": [rf"rei − homem \+ mulher ≈ {WORDS} · {NUMBER}"],
    "an axis": [".*gelo.*frio.*"],
    "a word, still being typed": [
        "Não conheço “rainh”.*",
        "Mais perto de rainha.*",
    ],
    "a misspelt word": ["Não conheço “rainhha”.*", "Mais perto de rainha: .*", *["Mais perto de .*"] * 4],
    "a misspelt word among two": [
        "Não conheço “rainhha”.*",
        rf"rei e rainha: similaridade {NUMBER}",
        *[rf"rei e {WORDS}: similaridade {NUMBER}"] * 4,
    ],
    "a word without its accent": [
        "Mais perto de lâmpada: .*",
        "O embedding da palavra 'lâmpada' tem 300 dimensões.",
        "Embedding de lâmpada",
    ],
    "letters that are no word": ["“xqzwkj” não está na tabela.*"],
    "capitals": [rf"rei e rainha: similaridade {NUMBER}", ".*"],
    "spaces everywhere": [rf"rei e rainha: similaridade {NUMBER}", ".*"],
    "the same word twice": ["rei e rei: similaridade 1,00"],
    "an emoji": ["“🐭” é um emoji.*"],
    "Arabic, from right to left": ["\u2068Não conheço “ملك”.*"],
    "HTML": ["Nenhum dos 5 tokens de “<b>rei</b>” tem vetor.*"],
    "a number": ["“42” é um número.*"],
    "256 characters": [rf"Mais parecidas: .* · {NUMBER}", rf"O intruso: {WORDS} · {NUMBER}"],
    "a command with its words": [rf"rei e rainha: similaridade {NUMBER}"],
    "a command that needs a chat": ["/historico precisa de uma conversa com o bot.*"],
    "somebody whose Telegram speaks English": [r"rei and rainha: similarity \d\.\d\d", ".*"],
}
"""The titles that a query of each kind is offered, as patterns: the numbers are the model's own."""

MISTAKEN = {
    name
    for name, titles in OFFERED.items()
    if re.search("Não conheço|não está na tabela|Nenhum dos|é um (emoji|número)|/historico", titles[0])
}


@pytest.fixture
async def asked(settings: Settings, builtin: Space) -> AsyncIterator[LocalBot]:
    """A bot with the built-in model."""
    async with open_services(settings, builtin, HASTY) as services, local_bot(services) as opened:
        yield opened


def titles(findings: Findings) -> list[str]:
    return [found.title for found in findings.results]


def text(findings: Findings, place: int = 0) -> str:
    return str(findings.results[place].body["text"])


def test_there_are_thirty_kinds_of_queries_and_each_has_its_results() -> None:
    assert len(KINDS) == 30
    assert {kind.name for kind in KINDS} == OFFERED.keys()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_query_of_each_kind_is_offered_its_results(asked: LocalBot, kind: Kind) -> None:
    found = (await offered(asked, kind)).findings
    expected = OFFERED[kind.name]
    assert len(found.results) == len(expected), titles(found)
    for pattern, title in zip(expected, titles(found), strict=True):
        assert re.fullmatch(pattern, title), title
    assert found.is_personal
    assert found.cache_time == (SECONDS_OF_ERRORS if kind.name in MISTAKEN else CACHED_SECONDS)
    assert (found.button is not None) == (kind.name in MISTAKEN or not kind.query)


async def test_the_page_has_a_row_for_every_kind(builtin: Space) -> None:
    rows = (await page(builtin)).splitlines()[-len(KINDS) :]
    for kind, row in zip(KINDS, rows, strict=True):
        cells = re.split(r"(?<!\\)\|", row.strip("|"))
        assert cells[0].strip() == kind.name
        assert cells[2].count("<br>") == len(OFFERED[kind.name]) - 1


def test_the_page_that_is_kept_is_of_the_same_kinds() -> None:
    kept = (Path(__file__).parents[2] / PAGE).read_text("utf-8")
    assert re.findall(r"^\| (.+?) \|", kept, re.MULTILINE)[1:] == [kind.name for kind in KINDS]


async def test_the_message_is_the_commands_reply_below_the_question(ana: Speaker, group: Chat) -> None:
    reply = await ana.asks("/similar rei rainha")
    search = ana.world.search(ana.person, "rei rainha", chat_type="supergroup")
    await ana.bot.deliver()
    findings = await search.answered()
    sent = ana.world.choose(ana.person, search, findings.results[0].id, group)
    assert sent["text"] == f"💬 @vetorama_bot rei rainha\n\n{reply}"
    assert sent["via_bot"]["username"] == "vetorama_bot"
    assert {"bold", "code"} <= {entity["type"] for entity in sent["entities"]}
    assert sent["link_preview_options"] == {"is_disabled": True}


async def test_a_suggestion_answers_the_question_with_its_word(ana: Speaker) -> None:
    found = await ana.searches("avo rei")
    assert titles(found)[0] == "“avo” pode ser avó ou avô. Qual você quis dizer?"
    assert [title.split(":")[0] for title in titles(found)[1:]] == ["avó e rei", "avô e rei"]
    assert text(found, 1).startswith("💬 @vetorama_bot avó rei\n\navó e rei: similaridade")


async def test_two_unknown_words_are_both_replaced(ana: Speaker) -> None:
    found = await ana.searches("rainhha avo")
    assert "“rainhha”" in text(found)
    assert "“avo”" in text(found)
    assert titles(found)[1].startswith("rainha e avó: similaridade")


async def test_a_minus_without_spaces_is_explained(ana: Speaker) -> None:
    found = await ana.searches("rei-rato+gato")
    assert "deixe espaços em volta" in text(found)


async def test_a_word_that_could_be_inferred_is_not_guessed_while_it_is_typed(asked: LocalBot) -> None:
    kind = Kind("", "vetorama")
    (found, *_) = (await offered(asked, kind)).findings.results
    assert found.title.startswith("Não conheço “vetorama”")


async def test_ids_are_short_stable_and_different(ana: Speaker) -> None:
    first, again, other = [await ana.searches(query) for query in ("rei", " REI ", "rato")]
    assert [one.id for one in first.results] == [one.id for one in (await ana.searches("rei")).results]
    assert not {one.id for one in first.results} & {one.id for one in other.results}
    assert len({one.id for one in again.results}) == 3
    longest = await ana.searches('"' + "ção " * 63 + '"')
    assert all(len(one.id.encode()) <= 64 for one in (*first.results, *longest.results))


async def test_results_are_in_the_language_of_whoever_types(ana: Speaker, bruno: Speaker) -> None:
    assert titles(await ana.searches("rei rainha"))[0].startswith("rei e rainha: similaridade 0,95")
    assert titles(await bruno.searches("rei rainha"))[0].startswith("rei and rainha: similarity 0.95")
    found = await bruno.searches("")
    assert found.button == {"text": "Talk with the bot: all commands", "start_parameter": "inline"}


async def test_titles_and_descriptions_are_short(ana: Speaker) -> None:
    for query in ("", "rei", "rei rato", "rei rato gato exemplo", "x" * 256, "rei, " * 50):
        for found in (await ana.searches(query)).results:
            assert 0 < len(found.title) <= 64
            assert len(found.description or "") <= 120


async def test_the_button_leads_to_a_welcome_that_explains_the_inline_mode(ana: Speaker) -> None:
    found = await ana.searches("")
    assert found.button is not None
    (welcome,) = await ana.writes(f"/start {found.button['start_parameter']}")
    assert "Em qualquer conversa" in welcome["text"]
    assert labels(welcome) == ["Escolher uma conversa"]
    assert welcome["reply_markup"]["inline_keyboard"][0][0]["switch_inline_query"] == ""
    assert "Eu sou o Vetorama" in await ana.asks("/start anything-else")


async def test_an_answer_sent_in_the_private_chat_is_not_taken_for_a_question(ana: Speaker) -> None:
    search = ana.world.search(ana.person, "rei")
    await ana.bot.deliver()
    findings = await search.answered()
    assert await ana.happens(lambda: ana.world.choose(ana.person, search, findings.results[0].id)) == []


async def test_nothing_that_is_typed_is_kept(ana: Speaker, services: Services) -> None:
    memory = services.answers._memory
    assert memory is not None
    for query in ("rei rainha", "rainhha", "rei - rato + gato", "rei rato gato"):
        await ana.searches(query)
    await memory.settle()
    assert (await memory._cache.size(), await services.texts.size()) == (0, 0)
    assert (await services.history.page(ana.person.id)).total == 0
    assert "No modo inline (o meu @ em outra conversa) nada fica guardado" in await ana.asks("/privacidade")


async def test_a_vector_that_needs_a_file_is_not_offered(open_bot: OpenBot) -> None:
    bot = await open_bot(handmade({"longo": [1.0] * 900, "outro": [1.0, *[0.5] * 899]}))
    ana = Speaker(bot, bot.world.person(1, "Ana"))
    assert len((await ana.searches("longo")).results) == 2
    (told,) = (await ana.searches("/embedding longo")).results
    assert told.title.startswith("/embedding precisa de uma conversa")


async def test_without_a_database_inline_queries_are_answered(settings: Settings, space: Space) -> None:
    folder = settings.data_folder / "vetorama.sqlite3"
    folder.unlink()
    folder.mkdir()  # nothing can be opened there
    async with open_services(settings, space, HASTY) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        assert titles(await ana.searches("rei rainha"))[0].startswith("rei e rainha: similaridade 0,95")


async def test_a_query_that_is_too_old_is_no_error(ana: Speaker, caplog: pytest.LogCaptureFixture) -> None:
    search = ana.world.search(ana.person, "rei")
    (update,) = ana.world.updates.take()
    read = Update.de_json(update, ana.bot.application.bot)
    await ana.bot.application.process_update(read)
    first = search.answer
    await ana.bot.application.process_update(read)
    assert first is not None
    assert search.answer is first
    assert not [record for record in caplog.records if record.levelname in {"WARNING", "ERROR"}]


async def test_an_answer_is_given_again_after_the_network_failed(ana: Speaker) -> None:
    ana.world.faults.bad_gateway("answerInlineQuery", times=2)
    assert titles(await ana.searches("rei rainha"))


async def test_an_error_that_nobody_foresaw_is_an_article(
    settings: Settings, space: Space, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_services(settings, space, HASTY) as services, local_bot(services) as bot:
        services.answers._executor.shutdown()
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="en"))
        found = await ana.searches("rei")
    assert "Something went wrong on my side" in text(found)
    assert "Traceback" not in text(found)
    assert found.cache_time == SECONDS_OF_ERRORS
    assert "an update was not answered" in caplog.text


async def test_of_a_word_typed_letter_by_letter_only_the_last_is_answered(
    ana: Speaker, bruno: Speaker
) -> None:
    word = "rainha"
    searches = [ana.world.search(ana.person, word[:count]) for count in range(1, len(word) + 1)]
    elsewhere = ana.world.search(bruno.person, "rei")
    application = ana.bot.application
    updates = [Update.de_json(update, application.bot) for update in ana.world.updates.take()]
    order = ChatOrder(application.process_update)
    for update in updates:
        order.give(update)
    async with asyncio.timeout(30):
        await asyncio.gather(searches[-1].answered(), elsewhere.answered())
    answered = [search.query for search in (*searches, elsewhere) if search.answer is not None]
    assert answered == ["rainha", "rei"]
