"""A topic is closed in the middle of what a group does: it waits, and goes on once the topic is open."""

import logging
from dataclasses import dataclass

import pytest

from bot.localbot import LocalBot
from embeddings.table.space import Space
from handlers.context.services import Services
from tests.chat.test_classes import LESSON
from tests.chat.test_game import far_words
from tests.chat.test_quiz import right, votes
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field

FORUM = -1_001_000_000_009


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@dataclass(frozen=True)
class Room:
    """A forum's topic that Ana, who made the forum, closes and opens; Bruno is a member."""

    ana: Speaker
    bruno: Speaker
    topic: int

    async def says(self, text: str) -> list[Message]:
        return await self.ana.writes(text, thread=self.topic)

    async def closes(self) -> list[Message]:
        return await self._turns("close_topic")

    async def opens(self) -> list[Message]:
        return await self._turns("reopen_topic")

    async def _turns(self, how: str) -> list[Message]:
        turn = getattr(self.ana.world, how)
        return await self.ana.happens(lambda: turn(self.ana.chat, self.topic, self.ana.person))

    def shown(self) -> list[str]:
        """Give the texts of the bot that stand in the topic."""
        assert self.ana.chat is not None
        return [
            one.get("text", "") for one in self.ana.world.messages(self.ana.chat) if one["from"]["is_bot"]
        ]


@pytest.fixture
def room(bot: LocalBot, ana: Speaker, bruno: Speaker) -> Room:
    forum = bot.world.group(FORUM, "Fórum", [ana.person, bruno.person], creator=ana.person, forum=True)
    topic = bot.world.topic(forum, "Aula", ana.person)
    return Room(ana.within(forum), bruno.within(forum), topic)


async def test_a_quiz_waits_for_its_topic(room: Room, services: Services) -> None:
    _, first = await room.says("/quiz 2 ideias")
    await votes(room.bruno, first, right(first))
    assert await room.closes() == []
    (closed,) = await room.ana.presses(first, "⏭ Fechar agora")
    assert closed["poll"]["is_closed"]
    assert await services.quizzing.quizzes.running(FORUM, room.topic) is not None

    (second,) = await room.opens()
    assert second["poll"]["question"].startswith("2/2 · ")
    await votes(room.bruno, second, right(second))
    *_, end = await room.ana.presses(second, "⏭ Fechar agora")
    assert end["text"].startswith("🏁 Fim do quiz · 2 perguntas · 1 pessoa")


async def test_a_quiz_that_may_not_write_at_all_waits_too(room: Room, services: Services) -> None:
    forum = room.ana.world.chats[FORUM]
    _, first = await room.says("/quiz 2 ideias")
    room.ana.world.forbid(forum, "polls", "text messages")
    await room.ana.presses(first, "⏭ Fechar agora")
    assert await services.quizzing.quizzes.running(FORUM, room.topic) is not None
    room.ana.world.forbid(forum)
    await services.sender.may_write()
    assert room.ana.world.messages(forum)[-1]["poll"]["question"].startswith("2/2 · ")


async def test_a_debate_waits_for_its_topic(room: Room, services: Services) -> None:
    _, ballot = await room.says("/debate")
    await votes(room.bruno, ballot, 0)
    await room.closes()
    await room.ana.presses(ballot, "⏭ Fechar a votação")
    assert len(await services.debates.debating.debates.all_running()) == 1
    (told,) = await room.opens()
    assert told["text"].startswith("Só uma pessoa votou")
    assert told["message_thread_id"] == room.topic


async def test_a_game_and_a_prediction_show_what_comes_in_a_closed_topic(
    room: Room, services: Services
) -> None:
    await room.says("/jogo")
    await room.closes()
    game = await services.games.stored.running(FORUM, room.topic)
    assert game is not None
    (board,) = await room.says(f"/c {far_words(game.secret)[0]}")
    assert "1 palpite" in board["text"]
    await room.opens()
    (asked,) = await room.says("/palpite gato cachorro")
    await room.closes()
    await room.bruno.presses(asked, labels(asked)[0])
    *_, told = await room.ana.presses(asked, labels(asked)[-1])
    assert told["message_id"] == asked["message_id"]


async def test_a_class_tells_its_teacher_that_a_step_waits_for_the_topic(
    room: Room, services: Services
) -> None:
    alone = Speaker(room.ana.bot, room.ana.person)
    await alone.writes("/start")
    await services.classes.teaching.classes.keep_lesson(
        alone.person.id, f"{LESSON}\n## 5 min · quiz\n\n`/quiz 1`\n"
    )
    (choice,) = await room.says("/turma")
    panel = (await room.ana.presses(choice, "Vizinhos"))[-1]
    for begins, said in (
        ("▶ Começar", "1. Hoje vamos falar"),
        ("▶ Próximo", "2. Vejam só"),
        ("▶ Próximo", "🧠 Quiz · 1"),
    ):
        await room.closes()
        sent = await alone.presses(panel, begins)
        panel = next(one for one in sent if "⏸ Não posso escrever no grupo agora" in one["text"])
        assert not any(said in one for one in room.shown())
        sent = await room.opens()
        panel = [one for one in sent if one["chat"]["id"] == alone.person.id][-1]
        assert "⏸" not in panel["text"]
        assert sum(said in one for one in room.shown()) == 1


async def test_a_question_in_a_closed_topic_is_no_incident(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    await room.closes()
    with caplog.at_level(logging.INFO):
        assert await room.says("/similar gato cachorro") == []
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]
