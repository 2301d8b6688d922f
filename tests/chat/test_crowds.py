"""Many who ask at once in one group: all have their answers, together where they would wait too long."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.localbot import LocalBot, local_bot
from bot.ordering import ChatOrder
from bot.services import open_services
from bot.settings import Settings
from botapi.limits import GroupLimit
from botapi.people import Chat, Person
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.sending.quota import Limits
from tests.conversation import HASTY, Message, labels

SUPERGROUP = -1_001_000_000_001
WAIT = {"pt": "Muita gente perguntou ao mesmo tempo", "en": "Many people asked at once"}
WHOLE = {"pt": "Para ver a resposta inteira", "en": "For a whole answer"}
QUICK = Limits(alone=3, gather=1.0, bearable=0.1)
"""Telegram's limit, with answers that are gathered sooner."""


@dataclass
class Class:
    """A group of people before a bot that heeds Telegram's limits, whose updates come as from polling."""

    bot: LocalBot
    services: Services
    order: ChatOrder
    group: Chat
    pupils: Sequence[Person]

    async def answers(self, until: int | str, *acts: Callable[[], object]) -> list[Message]:
        """Let people do something, and give what the bot says: so many messages, or until one has words."""
        said: list[Message] = []
        with self.bot.world.events.subscribed() as events:
            for act in acts:
                act()
            await self.hand_over()
            while not (len(said) == until if isinstance(until, int) else said and until in said[-1]["text"]):
                event = await events.next("message", seconds=30)
                if event.body["from"]["id"] == self.bot.world.bot.id:
                    said.append(event.body)
        return said

    async def hand_over(self) -> None:
        """Let what was written wait for its turn, as polling does."""
        for update in await self.bot.application.bot.get_updates(offset=self.bot._offset, timeout=0):
            self.bot._offset = update.update_id + 1
            self.order.give(update)

    def asks(self, number: int, text: str, **more: Any) -> Callable[[], object]:  # noqa: ANN401 - as World.write takes it
        return lambda: self.bot.world.write(self.pupils[number], text, self.group, **more)


@asynccontextmanager
async def a_class(
    settings: Settings,
    space: Space,
    *,
    size: int = 8,
    group: int = SUPERGROUP,
    limits: Limits = QUICK,
    **chat: Any,  # noqa: ANN401 - as World.group takes it
) -> AsyncIterator[Class]:
    async with open_services(settings, space, HASTY, limits) as services, local_bot(services) as bot:
        bot.world.group_limit = GroupLimit()
        pupils = [bot.world.person(1000 + n, f"P{n}", language_code="pt") for n in range(size)]
        made = bot.world.group(group, "Turma", pupils, creator=pupils[0], **chat)
        assert services.crowds is not None
        order = ChatOrder(bot.application.process_update, fronts=services.crowds.front)
        yield Class(bot, services, order, made, pupils)
        await order.stop(30)


@pytest.fixture
async def school(settings: Settings, space: Space) -> AsyncIterator[Class]:
    async with a_class(settings, space) as made:
        yield made


def links(message: Message) -> list[str]:
    return [part["url"] for part in message.get("entities", ()) if "url" in part]


async def test_a_class_of_thirty_that_asks_at_once_is_answered_with_few_messages_in_order(
    settings: Settings, space: Space
) -> None:
    async with a_class(settings, space, size=30, limits=Limits(gather=2.0)) as school:
        acts = [school.asks(number, f"/dims rei, {number}") for number in range(30)]
        said = await school.answers("'rei, 29'", *acts)
    text = "\n".join(message["text"] for message in said)
    places = [text.index(f"'rei, {number}' tem 3 dimensões") for number in range(30)]
    assert places == sorted(places)
    assert len(said) <= 20
    assert [call for call in school.bot.world.calls if not call.ok] == []


@pytest.mark.parametrize("language", ["pt", "en"])
async def test_gathered_answers_name_and_link_who_asked_and_their_question(
    school: Class, language: str
) -> None:
    await school.services.chats.set_language(SUPERGROUP, language)
    *alone, told, gathered = await school.answers(5, *(school.asks(n, f"/dims rei, {n}") for n in range(6)))
    assert [message["reply_to_message"]["text"] for message in alone] == [f"/dims rei, {n}" for n in range(3)]
    assert told["text"].startswith(WAIT[language])
    questions = [
        message for message in school.bot.world.messages(SUPERGROUP) if not message["from"]["is_bot"]
    ]
    assert links(gathered)[:6] == [
        address
        for n in (3, 4, 5)
        for address in (f"tg://user?id={1000 + n}", f"https://t.me/c/1000000001/{questions[n]['message_id']}")
    ]
    assert "👤 P3 · /dims rei, 3\n" in gathered["text"]
    assert gathered["text"].index("'rei, 3'") < gathered["text"].index("👤 P4 · /dims rei, 4\n")
    assert gathered["reply_to_message"]["message_id"] == questions[3]["message_id"]
    assert WHOLE[language] in gathered["text"]
    assert links(gathered)[-1] == "https://t.me/vetorama_bot"
    assert labels(gathered) == []


async def test_who_must_wait_is_told_once_however_many_wait(school: Class) -> None:
    first = await school.answers(5, *(school.asks(n, f"/dims rei, {n}") for n in range(6)))
    second = await school.answers(1, *(school.asks(n, f"/dims rato, {n}") for n in range(6)))
    texts = [message["text"] for message in (*first, *second)]
    assert sum(text.startswith(WAIT["pt"]) for text in texts) == 1


async def test_an_answer_that_waits_without_company_comes_with_all_it_has(school: Class) -> None:
    *_, last = await school.answers(5, *(school.asks(n, "/similar rei rainha") for n in range(4)))
    assert last["reply_to_message"]["from"]["first_name"] == "P3"
    assert labels(last)


async def test_a_small_group_has_no_links_to_questions_but_the_question_itself(
    settings: Settings, space: Space
) -> None:
    async with a_class(settings, space, group=-77) as school:
        *_, gathered = await school.answers(5, *(school.asks(n, f"/dims rei, {n}") for n in range(6)))
    assert [one for one in links(gathered) if "t.me/c/" in one] == []
    assert "P3 · /dims rei, 3\n" in gathered["text"]


async def test_names_and_questions_are_shown_as_they_are_written(school: Class) -> None:
    school.pupils[3].first_name = "<b>Zé & Cia</b>"
    acts = [school.asks(n, "/dims rei, <i>& x</i>") for n in range(6)]
    *_, gathered = await school.answers(5, *acts)
    assert "<b>Zé & Cia</b> · /dims rei, <i>& x</i>" in gathered["text"]


async def test_a_file_is_not_gathered_and_keeps_its_place(school: Class) -> None:
    acts = [school.asks(n, f"/dims rei, {n}") for n in range(5)]
    after = [school.asks(n, f"/dims rato, {n}") for n in range(2)]
    said = await school.answers(7, *acts, school.asks(5, "/vetor rei csv"), *after)
    *_, before, file, behind = said
    assert "'rei, 4'" in before["text"]
    assert file["document"]["file_name"] == "rei.csv"
    assert "'rato, 1'" in behind["text"]


async def test_anonymous_administrators_and_channels_have_their_names_without_a_profile(
    school: Class,
) -> None:
    world = school.bot.world
    channel = world.channel(-1_002_000_000_001, "Notícias")
    *_, gathered = await school.answers(
        5,
        *(school.asks(n, f"/dims rei, {n}") for n in range(3)),
        lambda: world.write_anonymously(school.group, "/dims gato"),
        lambda: world.write_as_channel(school.group, channel, "/dims rato"),
    )
    assert "👤 Turma · /dims gato" in gathered["text"]
    assert "👤 Notícias · /dims rato" in gathered["text"]
    assert not [one for one in links(gathered) if one.startswith("tg:")]


async def test_topics_of_a_forum_are_answered_each_in_its_own(settings: Settings, space: Space) -> None:
    async with a_class(settings, space, forum=True) as school:
        topics = [school.bot.world.topic(school.group, name, school.pupils[0]) for name in ("A", "B")]
        acts = [school.asks(n, f"/dims rei, {n}", thread=topics[n > 4]) for n in range(7)]
        said = await school.answers("'rei, 6'", *acts)
    for number in range(7):
        (answer,) = [message for message in said if f"de 'rei, {number}'" in message["text"]]
        assert answer["message_thread_id"] == topics[number > 4]
    assert any(address.endswith(f"?thread={topics[0]}") for message in said for address in links(message))


async def test_who_pressed_is_named_and_a_button_that_many_press_is_answered_once(school: Class) -> None:
    world = school.bot.world
    (welcome,) = await school.answers(1, school.asks(0, "/start"))
    buttons = labels(welcome)
    said = await school.answers(
        4,
        *(school.asks(n, f"/dims rei, {n}") for n in range(2)),
        *(lambda n=n: world.press(school.pupils[n], welcome, buttons[0]) for n in range(2, 5)),
        lambda: world.press(school.pupils[5], welcome, buttons[1]),
    )
    gathered = said[-1]["text"]
    assert "👤 P2 · pergunta\n" in gathered
    assert "👤 P5 · pergunta\n" in gathered
    assert "P3" not in gathered
    assert gathered.count("Embedding de rato") == 1


async def test_an_error_is_gathered_like_an_answer(school: Class) -> None:
    *_, gathered = await school.answers(5, *(school.asks(n, f"/similar xyzw{n}qk") for n in range(6)))
    assert "👤 P4 · /similar xyzw4qk" in gathered["text"]


async def test_a_gathered_message_that_telegram_refuses_comes_as_single_answers(school: Class) -> None:
    refusal = b'{"ok":false,"error_code":400,"description":"Bad Request: can\'t parse entities"}'
    said = await school.answers(4, *(school.asks(n, f"/dims rei, {n}") for n in range(6)))
    school.bot.world.faults.answer(refusal, "sendMessage", status=400)
    said += await school.answers(3)
    assert [f"'rei, {n}'" in message["text"] for n, message in zip((3, 4, 5), said[4:], strict=True)] == [
        True
    ] * 3


async def test_buttons_that_change_a_message_leave_a_groups_messages_to_others(school: Class) -> None:
    crowds = school.services.crowds
    assert crowds is not None
    bot, world = school.bot.application.bot, school.bot.world
    button = InlineKeyboardMarkup.from_button(InlineKeyboardButton("Mais", callback_data="turn:dims:=rei"))
    shown = (await bot.send_message(SUPERGROUP, "Menos", reply_markup=button)).to_dict()
    assert crowds.quota.room(SUPERGROUP) == 19
    with world.events.subscribed() as events:
        world.press(school.pupils[0], shown, "Mais")
        await school.hand_over()
        assert "tem 3 dimensões" in (await events.next("edited", seconds=30)).body["text"]
    await bot.send_chat_action(SUPERGROUP, "typing")
    await bot.get_chat_member(SUPERGROUP, 1000)
    assert crowds.quota.room(SUPERGROUP) == 19


# PTB warns of its own change of RetryAfter, whoever looks at it.
@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_a_group_of_which_telegram_wants_no_more_is_left_alone_as_long_as_it_says(
    school: Class,
) -> None:
    school.bot.world.faults.flood("sendMessage", retry_after=1)
    before = asyncio.get_running_loop().time()
    await school.answers(1, school.asks(0, "/dims rei"))
    assert asyncio.get_running_loop().time() - before >= 1


async def test_an_edited_question_has_its_answer_edited_though_others_wait(school: Class) -> None:
    world = school.bot.world
    first, *_ = await school.answers(5, *(school.asks(n, f"/dims rei, {n}") for n in range(6)))
    question = next(one for one in world.messages(SUPERGROUP) if one.get("text") == "/dims rei, 0")
    with world.events.subscribed() as events:
        for act in (school.asks(1, "/dims gato"), school.asks(2, "/dims avó")):
            act()
        world.edit(question, "/dims rato")
        await school.hand_over()
        while not (edited := (await events.next("edited", seconds=30)).body)["from"]["is_bot"]:
            pass
    assert edited["message_id"] == first["message_id"]
    assert "'rato' tem 3 dimensões" in edited["text"]
