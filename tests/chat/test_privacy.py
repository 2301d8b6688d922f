"""What a person can have of what is kept of them, and what goes when the bot leaves a group."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import insert, select

from botapi.people import Chat
from handlers.context.services import Services
from rendering.catalog import Catalog
from rendering.privacy import privacy_reply
from rendering.reply import TEXT_LIMIT, text_length
from storage.records import NewGame
from storage.tables import classes, games, history
from tests.conversation import ENGLISH, PORTUGUESE, Message, Speaker, labels

SMALL, LARGE = -4242, -1_001_000_000_042


def exported(speaker: Speaker, message: Message) -> dict[str, Any]:
    """The JSON file of an answer."""
    files = speaker.world.files
    stored = files.find(message["document"]["file_id"])
    assert stored is not None
    read: dict[str, Any] = json.loads(files.content(stored))
    return read


async def test_who_asks_gets_all_of_theirs_and_nothing_of_others_as_a_file(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    await ana.within(group).asks("/dims rei")
    await ana.asks("/idioma pt")
    await bruno.asks("/dims rato")
    (answer,) = await ana.writes("/exportar")
    assert answer["document"]["file_name"].startswith("vetorama_meus_dados_2")
    assert "1 pergunta do histórico" in answer["caption"]
    told = exported(ana, answer)
    assert (told["schema"], told["person"]) == (1, ana.person.id)
    (question,) = told["questions"]
    assert (question["command"], question["text"], question["chat"]) == ("dims", "rei", group.id)
    assert question["asked_at"].endswith("Z")
    assert [one["language"] for one in told["settings"]] == ["pt"]
    assert "rato" not in json.dumps(told)
    assert str(bruno.person.id) not in json.dumps(told["questions"])
    assert exported(bruno, (await bruno.writes("export my data"))[0])["questions"][0]["text"] == "rato"


async def test_in_a_group_the_file_is_not_given_but_the_way_to_it(ana: Speaker, group: Chat) -> None:
    await ana.asks("/dims rei")
    (answer,) = await ana.within(group).writes("/exportar")
    assert "só entrego na nossa conversa privada" in answer["text"]
    assert labels(answer) == ["📦 Receber no privado"]
    (row,) = answer["reply_markup"]["inline_keyboard"]
    assert row[0]["url"] == "https://t.me/vetorama_bot?start=export"
    (file,) = await ana.writes("/start export")
    assert exported(ana, file)["questions"][0]["text"] == "rei"
    (nobody,) = await ana.happens(lambda: ana.world.write_anonymously(group, "/exportar"))
    assert "não há o que entregar" in nobody["text"]


async def test_a_term_that_was_explained_is_forgotten_too(ana: Speaker, services: Services) -> None:
    await ana.writes("o que é cosseno?")
    assert services.terms
    (question,) = await ana.writes("/esquecer")
    assert "o registro do programa, que tem um código no lugar do seu número" in question["text"]
    await ana.presses(question, "Sim, apagar tudo")
    assert not services.terms


async def test_a_sent_lesson_and_a_chosen_word_go_too_and_both_are_named_before(
    ana: Speaker, group: Chat, services: Services
) -> None:
    lessons, stored, person = services.classes.teaching.classes, services.games.stored, ana.person.id
    await lessons.keep_lesson(person, "# A minha")
    mine = NewGame(person, 0, "easy", "pt", "d", "praia", is_verb=False, chooser=person)
    await stored.keep_chosen(mine)
    await stored.start(replace(mine, chat=group.id))
    now = stored.clock.now()
    given = {"teacher": person, "teacher_name": "Ana", "lesson": "# A minha", "started_at": now}
    told = {"chat": group.id, "topic": 0, "language": "pt", "state": "over", "place": 1, "locked": 0}
    async with services.people._database.transaction() as session:
        await session.execute(insert(classes).values(**given, **told, moved_at=now))
    (question,) = await ana.writes("/esquecer")
    for named in ("a última aula mandada", "/jogo escolho", "as tabelas de uma aula (CSV ou XLSX)"):
        assert named in question["text"]
    await ana.presses(question, "Sim, apagar tudo")
    assert await lessons.lesson_of(person) is None
    async with services.people._database.reading() as session:
        left = (await session.execute(select(games.c.chat, games.c.chooser))).all()
        class_left = select(classes.c.teacher, classes.c.teacher_name, classes.c.lesson)
        assert [tuple(row) for row in left] == [(group.id, None)]
        assert tuple((await session.execute(class_left)).one()) == (None, None, None)


@pytest.mark.parametrize("catalog", [PORTUGUESE, ENGLISH], ids=["pt", "en"])
def test_what_is_kept_fits_one_message_and_names_what_stays_with_a_teacher(catalog: Catalog) -> None:
    text = privacy_reply(catalog, 100_000, 100_000, 10_000, erases=False).text
    assert text_length(text) <= TEXT_LIMIT
    assert {"CSV", "XLSX", "jogo" if catalog is PORTUGUESE else "game"} <= set(re.findall(r"\w+", text))


async def test_what_was_kept_of_a_group_goes_when_the_bot_is_removed(
    ana: Speaker, group: Chat, services: Services
) -> None:
    here = ana.within(group)
    await here.asks("/dims rei")
    await here.asks("/idioma en")
    await ana.asks("/dims rato")
    assert await ana.happens(lambda: ana.world.kick(group, ana.person)) == []
    mine = await ana.asks("/historico")
    assert "/dims rato" in mine
    assert "/dims rei" not in mine
    async with services.people._database.reading() as session:
        assert group.id not in set(await session.scalars(select(history.c.chat)))
    await ana.happens(lambda: ana.world.add_bot(group, ana.person))
    assert "tem 3 dimensões" in await here.asks("/dims rei")


async def test_who_blocks_the_bot_keeps_what_is_theirs(ana: Speaker) -> None:
    await ana.asks("/dims rei")
    await ana.happens(lambda: ana.world.block(ana.person))
    await ana.happens(lambda: ana.world.unblock(ana.person))
    assert "/dims rei" in await ana.asks("/historico")


@pytest.mark.parametrize("told", ["both", "only that it was left"])
async def test_a_group_that_became_a_supergroup_is_not_one_that_was_left(ana: Speaker, told: str) -> None:
    small = ana.world.group(SMALL, "Pequeno", creator=ana.person)
    await ana.within(small).asks("/idioma en")
    large = ana.world.migrate(small, LARGE, ana.person)
    if told != "both":
        ana.world.updates.take()
    ana.world._bot_status(small, ana.person, "left")
    await ana.bot.deliver()
    assert "has 3 dimensions" in await ana.within(large).asks("/dims rei")
