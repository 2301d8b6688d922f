"""What a person can have of what is kept of them, and what goes when the bot leaves a group."""

import json
from typing import Any

import pytest
from sqlalchemy import select

from botapi.people import Chat
from handlers.context.services import Services
from storage.tables import history
from tests.conversation import Message, Speaker, labels

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
