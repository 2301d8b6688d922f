"""`/revisar`: questions of ideas that were done come again when they are due."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update as changing

from bot.settings import Settings
from botapi.people import Chat
from handlers.context.services import Services
from rendering.path_ideas import PATH, shuffled_answers
from rendering.quiz_ideas import RIGHT
from storage.database import Database
from storage.tables import path_reviews
from tests.conversation import Message, Speaker, labels

LETTERS = "ABCD"


def letter(question: str, *, right: bool = True) -> str:
    """Give the letter of a right answer, or that of a wrong one."""
    at = shuffled_answers(question).index(RIGHT)
    return LETTERS[at if right else (at + 1) % len(LETTERS)]


async def passes(settings: Settings, days: int) -> None:
    """Let all questions have been answered some days earlier."""
    database = Database(settings.database)
    async with database.transaction() as session:
        for row in (await session.execute(path_reviews.select())).all():
            this = (path_reviews.c.person == row.person) & (path_reviews.c.question == row.question)
            earlier = {
                "due": row.due - timedelta(days=days),
                "reviewed_at": row.reviewed_at - timedelta(days),
            }
            await session.execute(changing(path_reviews).where(this).values(**earlier))
    await database.close()


async def pressed(speaker: Speaker, board: Message, button: str) -> Message:
    label = next(one for one in labels(board) if button in one)
    (shown,) = await speaker.presses(board, label)
    assert shown["message_id"] == board["message_id"]
    return shown


async def done(services: Services, *ideas: int, person: int = 101) -> None:
    for place in ideas:
        await services.learning_paths.answer(person, PATH[place - 1].questions[0], right=True)


async def test_what_was_right_comes_again_later_and_what_is_wrong_soon(
    ana: Speaker, services: Services, settings: Settings
) -> None:
    await done(services, 1, 5)
    (board,) = await ana.writes("/revisar")
    assert "Nada para revisar agora. A próxima pergunta volta em 2 dias" in board["text"]
    await passes(settings, 2)
    (board,) = await ana.writes("/revisar")
    assert board["text"].startswith("🔁 Revisar · 2 para agora\n\nUm modelo numera as palavras uma por uma")
    board = await pressed(ana, board, letter("token-id"))
    assert "✅ Certa" in board["text"]
    assert "🔁 Volta em 11 dias." in board["text"]
    board = await pressed(ana, board, "▶️ Próxima (faltam 1)")
    assert "O cosseno entre duas palavras está perto de 0" in board["text"]
    board = await pressed(ana, board, letter("cosine-zero", right=False))
    assert "❌ Não é esta" in board["text"]
    assert "🔁 Volta em 1 dia." in board["text"]
    board = await pressed(ana, board, "Terminar")
    assert "A próxima pergunta volta em 1 dia:" in board["text"]


async def test_new_questions_of_ideas_that_were_done_are_asked_when_nothing_is_due(
    ana: Speaker, services: Services
) -> None:
    await done(services, 12)
    (board,) = await ana.writes("/revisar")
    board = await pressed(ana, board, "Uma pergunta nova")
    assert "🔁 Revisar · pergunta nova\n\nTirar a direção" in board["text"]
    board = await pressed(ana, board, letter("bias-remove"))
    board = await pressed(ana, board, "Terminar")
    assert labels(board) == ["🔔 Me lembrar"]


async def test_who_did_no_idea_is_led_to_the_path(ana: Speaker, services: Services) -> None:
    await services.learning_paths.answer(101, "token-id", right=False)
    (board,) = await ana.writes("/revisar")
    assert "Ainda não há o que revisar" in board["text"]
    (path,) = await ana.presses(board, "🧭 Ver a trilha")
    assert "🟡 1. Token e ID" in path["text"]


async def test_each_person_reviews_alone_and_a_group_is_led_to_private_chats(
    ana: Speaker, bruno: Speaker, group: Chat, services: Services, settings: Settings
) -> None:
    await done(services, 1)
    await done(services, 2, person=102)
    await passes(settings, 3)
    (told,) = await ana.within(group).writes("/revisar")
    assert labels(told) == ["Revisar"]
    (hers,) = await ana.writes("/start review")
    (his,) = await bruno.writes("/review")
    assert "“gato” é a 512" in hers["text"]
    assert "What is the embedding of a word?" in his["text"]
    assert his["text"].startswith("🔁 Review · 1 due now")


@pytest.mark.parametrize("data", ["review:pick:banana:0", "review:pick:token-id:9", "review:fly"])
async def test_buttons_that_say_nothing_are_refused(ana: Speaker, data: str) -> None:
    (board,) = await ana.writes("/revisar")
    made_up = {**board, "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}}
    assert await ana.presses(made_up, "x") == []
    assert len(ana.notices) == 1


async def test_reviews_are_exported_and_forgotten(ana: Speaker, services: Services) -> None:
    await done(services, 1)
    (kept,) = (await services.people.export(101))["path_reviews"]
    assert kept["question"] == "token-id"
    assert datetime.fromisoformat(kept["due"]) > datetime.now(UTC) + timedelta(days=1)
    (question,) = await ana.writes("/esquecer")
    await ana.presses(question, labels(question)[0])
    assert await services.learning_paths.recalls(101) == {}
