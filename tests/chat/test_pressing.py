"""Buttons pressed twice, late, by others, where nothing can be written, and when something is gone."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from embeddings.importing.importer import Plan, import_vectors
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from handlers.context.services import Services, recently_pressed
from tests.clock import Clock
from tests.conftest import OpenBot
from tests.conversation import HASTY, Message, Speaker, labels

BELOW = "Já respondi: a resposta está mais abaixo na conversa."
MUTED = "Não posso mais escrever nesta conversa. Pergunte na nossa conversa privada."
OLD = "Este botão é antigo e não funciona mais. Escreva o comando de novo."


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def bot(services: Services, clock: Clock) -> AsyncIterator[LocalBot]:
    async with local_bot(replace(services, pressed=recently_pressed(clock))) as opened:
        yield opened


async def with_button(speaker: Speaker, data: str) -> Message:
    """A message of the bot's with a button of any data, as one from long ago."""
    button = InlineKeyboardMarkup.from_button(InlineKeyboardButton("Antes", callback_data=data))
    chat = speaker.chat.id if speaker.chat else speaker.person.id
    sent = await speaker.bot.application.bot.send_message(chat, "De antes", reply_markup=button)
    return dict(sent.to_dict())


async def test_a_second_press_at_once_is_told_where_the_answer_is(ana: Speaker, clock: Clock) -> None:
    (answer,) = await ana.writes("/similar rei rainha")
    assert len(await ana.presses(answer, "Por quê?")) == 1
    clock.now += 4
    assert await ana.presses(answer, "Por quê?") == []
    assert ana.notices == [BELOW]
    assert len(await ana.presses(answer, "Vizinhos de rei")) == 1
    clock.now += 2
    assert len(await ana.presses(answer, "Por quê?")) == 1
    assert ana.notices == []


async def test_a_doubled_press_of_an_example_is_told_too(ana: Speaker) -> None:
    (welcome,) = await ana.writes("/start")
    assert len(await ana.presses(welcome, "/similar rei rainha")) == 1
    assert await ana.presses(welcome, "/similar rei rainha") == []
    assert ana.notices == [BELOW]


def test_only_so_many_presses_are_remembered(clock: Clock) -> None:
    pressed = recently_pressed(clock)
    for message in range(1001):
        pressed[1, message, "x"] = True
    assert len(pressed) == 1000
    assert (1, 1000, "x") in pressed
    assert (1, 0, "x") not in pressed


async def test_anybody_in_a_group_may_ask_on_and_it_is_their_question(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    (answer,) = await ana.within(group).writes("/similar rei rainha")
    (near,) = await bruno.within(group).presses(answer, "Vizinhos de rei")
    assert near["reply_to_message"]["message_id"] == answer["message_id"]
    assert "/vizinhos rei" in await bruno.within(group).asks("/historico")
    assert "/vizinhos rei" not in await ana.within(group).asks("/historico")


async def test_neighbours_are_turned_in_place_and_kept_nowhere(ana: Speaker) -> None:
    (first,) = await ana.writes("/vizinhos rei 3")
    assert "◀ Mais perto" not in labels(first)
    (second,) = await ana.presses(first, "Mais longe ▶")
    assert second["message_id"] == first["message_id"]
    assert "\n4. " in second["text"]
    assert "\n6. " in second["text"]
    assert "\n3. " not in second["text"]
    assert "\n7. " not in second["text"]
    (back,) = await ana.presses(second, "◀ Mais perto")
    assert back["text"].split("\n\n")[:2] == first["text"].split("\n\n")[:2]  # the lesson is folded now
    assert labels(back) == labels(first)
    (again,) = await ana.presses(back, "Mais longe ▶")
    assert again["text"] == second["text"]
    assert "1 pergunta" in await ana.asks("/historico")


async def test_the_raw_list_stays_raw_from_page_to_page(open_bot: OpenBot) -> None:
    bot = await open_bot(handmade({"rei": [1.0, 0.0], "reis": [1.0, 0.01], **_words(40)}))
    eva = Speaker(bot, bot.world.person(1, "Eva", language_code="pt"))
    (clean,) = await eva.writes("/vizinhos rei")
    (raw,) = await eva.presses(clean, "Sem filtro")
    assert "reis · " in raw["text"]
    (second,) = await eva.presses(raw, "Mais longe ▶")
    (third,) = await eva.presses(second, "Mais longe ▶")
    assert "\n21. " in third["text"]
    assert "\n30. " in third["text"]
    assert labels(third)[:2] == ["◀ Mais perto", "Com filtro"]
    (tidied,) = await eva.presses(third, "Com filtro")
    assert labels(tidied)[:2] == ["◀ Mais perto", "Sem filtro"]
    assert "Mais longe ▶" not in labels(tidied)


async def test_an_old_or_broken_button_is_answered_kindly(ana: Speaker) -> None:
    for data in (
        "ask:nothing:=rei",
        "ask:dims",
        "ask",
        "ask:dims:#gone",
        "turn:x:=y",
        "turn:vizinhos:#gone",
        "turn",
    ):
        message = await with_button(ana, data)
        assert await ana.presses(message, "Antes") == []
        assert ana.notices == [OLD], data


async def test_a_deleted_messages_questions_are_answered_below_and_its_data_left_alone(ana: Speaker) -> None:
    (answer,) = await ana.writes("/vizinhos rei 2")
    (question,) = await ana.writes("/esquecer")
    for message in (answer, question):
        await ana.bot.application.bot.delete_message(ana.person.id, message["message_id"])
    for button in ("Por quê?", "Mais longe ▶"):
        (below,) = await ana.presses(answer, button)
        assert below["message_id"] > question["message_id"]
    assert await ana.presses(question, "Sim, apagar tudo") == []
    assert ana.notices == [OLD]
    assert "/vizinhos rei 2" in await ana.asks("/historico")


async def test_where_the_bot_may_not_write_the_presser_is_told(ana: Speaker, group: Chat) -> None:
    here = ana.within(group)
    (answer,) = await here.writes("/similar rei rainha")
    ana.world.forbid(group, "text messages")
    for _ in range(2):
        assert await here.presses(answer, "Por quê?") == []
        assert here.notices == [MUTED]


async def test_a_press_in_a_group_that_threw_the_bot_out_is_no_error(
    ana: Speaker, group: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    here = ana.within(group)
    (answer,) = await here.writes("/vizinhos rei 2")
    ana.world.kick(group, ana.person)
    assert await here.presses(answer, "Por quê?") == []
    assert here.notices == [MUTED]
    assert await here.presses(answer, "Mais longe ▶") == []
    assert not [record for record in caplog.records if record.levelname in {"WARNING", "ERROR"}]


async def test_a_press_that_ends_in_an_error_says_which(ana: Speaker) -> None:
    message = await with_button(ana, "ask:vizinhos:=xyzxyz")
    (answer,) = await ana.presses(message, "Antes")
    assert "Não conheço “xyzxyz”" in answer["text"]


async def test_an_old_answers_buttons_are_answered_by_the_chats_present_model(
    settings: Settings, space: Space
) -> None:
    source = settings.model_folder.parent / "outro.txt"
    source.write_text("rei 1 0\nrainha 0.9 0.2\n")
    import_vectors(source, settings.model_folder, Plan("outro", "pt"), lambda _share: None)
    async with open_services(settings, space) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        (answer,) = await ana.writes("/similar rei rainha")
        await ana.writes("/modelo pt_outro")
        (told,) = await ana.presses(answer, "Por quê?")
        assert [line for line in told["text"].splitlines() if line.startswith("pt_outro 1.0.0")]
        (missing,) = await ana.writes("/dims rato")
        assert "Não conheço “rato”" in missing["text"]
    (settings.model_folder / "pt_outro").rename(settings.model_folder.parent / "away")
    async with open_services(settings, space) as services, local_bot(services, ana.world) as restarted:
        again = Speaker(restarted, ana.person)
        (told,) = await again.presses(answer, "Por quê?")
        assert "O modelo “pt_outro”, que esta conversa tinha escolhido, não está mais aqui" in told["text"]


async def test_without_a_database_short_questions_are_asked_and_long_ones_excused(
    tmp_path: Path, space: Space
) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("not a folder")
    broken = Settings(
        _env_file=None, data_dir=tmp_path, database_url=f"sqlite:///{occupied}/x.sqlite3", pictures=False
    )
    async with open_services(broken, space, HASTY) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        (answer,) = await ana.writes("/similar rei rainha")
        (told,) = await ana.presses(answer, "Por quê?")
        assert "Por que 0,95?" in told["text"]
        (long,) = await ana.writes(f"/vizinhos rei {'rato ' * 20}gato 2")
        assert "Por quê?" not in labels(long)
        for kind in ("ask", "turn"):
            message = await with_button(ana, f"{kind}:vizinhos:#abcdefghijkl")
            assert await ana.presses(message, "Antes") == []
            assert ana.notices[0].startswith("O banco de dados não respondeu")


def _words(count: int) -> dict[str, list[float]]:
    """So many invented words, each a little farther from [1, 0] than the one before."""
    starts, ends = ("ca", "de", "fi", "lo", "mu"), ("bo", "ta", "ne", "ra", "vi", "mo", "su", "ga")
    made = [f"{start}{end}" for start in starts for end in ends][:count]
    return {word: [1.0, place / 50] for place, word in enumerate(made, start=1)}


@pytest.mark.parametrize(
    "data", ["model:gone", "ask:similar:=rei", "turn:vizinhos:=xyzzy", "ask:mapa:=", "x"]
)
async def test_every_press_is_acknowledged_once(ana: Speaker, data: str) -> None:
    old = await with_button(ana, data)
    await ana.presses(old, "Antes")
    assert [call.method for call in ana.calls].count("answerCallbackQuery") == 1
