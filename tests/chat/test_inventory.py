"""`/teste`: the questions before and after learning, and a group's sum."""

import pytest

from bot.localbot import LocalBot
from handlers.context.services import Services
from rendering.catalog import Catalog
from rendering.inventory_items import ITEMS
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels

LETTERS = "ABCD"


async def takes(speaker: Speaker, begun: Message, button: str, wrong: set[str]) -> Message:
    """Do a test from its first button, with these items wrong; give what is said at its end."""
    (shown,) = await speaker.presses(begun, button)
    for place, item in enumerate(ITEMS, start=1):
        assert f"· {place} de 20" in shown["text"]
        option = (item.right + 1) % 4 if item.key in wrong else item.right
        (shown,) = await speaker.presses(shown, LETTERS[option])
    return shown


def with_button(message: Message, data: str) -> Message:
    """Give a message with an old button of it, or one that somebody made up."""
    return {**message, "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}}


async def test_a_test_before_and_after_tells_what_was_learnt_and_lost(ana: Speaker) -> None:
    (intro,) = await ana.writes("/teste")
    assert "20 perguntas" in intro["text"]
    before = await takes(ana, intro, "Começar", {"id", "trait", "opposites", "map"})
    assert before["message_id"] == intro["message_id"]
    assert "Pronto: 16 de 20." in before["text"]
    assert "Nada: o ID" not in before["text"]
    assert labels(before) == ["ID de token", "dimensão", "antônimo", "PCA", "Fazer o teste de depois"]
    after = await takes(ana, before, "Fazer o teste de depois", {"map", "bias"})
    assert "Antes 16, agora 18 de 20." in after["text"]
    assert "você aprendeu 50%" in after["text"]
    assert "3 passaram de erradas para certas; 1 fez o caminho contrário" in after["text"]
    (key,) = await ana.presses(after, "Ver as respostas")
    assert "✅ 1. Em uma lista de palavras" in key["text"]
    for _ in range(4):
        (key,) = await ana.presses(key, "Mais respostas")
    assert "❌ 20. Em um modelo, “enfermagem”" in key["text"]
    assert "Você disse: De um erro de cálculo" in key["text"]
    assert labels(key) == ["Ver o resultado"]
    (again,) = await ana.presses(key, "Ver o resultado")
    assert again["text"] == after["text"]


async def test_a_test_goes_on_where_it_stopped_and_the_first_answer_counts(
    ana: Speaker, services: Services
) -> None:
    (intro,) = await ana.writes("/teste")
    (first,) = await ana.presses(intro, "Começar")
    (second,) = await ana.presses(first, "A")
    assert await ana.presses(with_button(second, "inventory:pick:1:0:1"), "x") == []
    assert ana.notices == ["Já respondeu esta: a primeira resposta é a que vale."]
    assert (await services.inventories.of(101)).before == {"id": 0}
    (going_on,) = await ana.writes("/teste")
    assert labels(going_on) == ["Continuar: pergunta 2 de 20"]
    (there,) = await ana.presses(going_on, "Continuar: pergunta 2 de 20")
    assert "· 2 de 20" in there["text"]


async def test_right_answers_are_told_to_nobody_before_the_second_test(ana: Speaker) -> None:
    (intro,) = await ana.writes("/teste")
    before = await takes(ana, intro, "Começar", set())
    assert "já sabe tudo" in before["text"]
    assert await ana.presses(with_button(before, "inventory:key:0"), "x") == []
    assert ana.notices == ["Este teste já acabou. Peça /teste para ver o resultado."]


async def test_who_begins_anew_has_no_answers_left(ana: Speaker, services: Services) -> None:
    (intro,) = await ana.writes("/teste")
    await takes(ana, intro, "Começar", set())
    (gone,) = await ana.writes("/teste recomeçar")
    assert "Apaguei os seus dois testes" in gone["text"]
    assert (await services.inventories.of(101)).before == {}
    (shown,) = await ana.presses(gone, "Começar")
    assert "· 1 de 20" in shown["text"]


@pytest.fixture
def three(bot: LocalBot, ana: Speaker) -> list[Speaker]:
    """Three people who have a group."""
    others = [
        bot.world.person(number, name, language_code="pt-br")
        for number, name in ((103, "Carla"), (104, "Davi"))
    ]
    return [ana, *(Speaker(bot, one) for one in others)]


async def test_a_group_sees_its_sum_once_three_did_both(
    bot: LocalBot, three: list[Speaker], services: Services
) -> None:
    group = bot.world.group(GROUP, "Turma", [one.person for one in three], creator=three[0].person)
    here = [one.within(group) for one in three]
    (invited,) = await here[0].writes("/teste")
    assert labels(invited) == ["Fazer o teste", "Contar na soma"]
    for number, one in enumerate(three):
        (joined,) = await here[number].presses(invited, "Contar na soma")
        assert here[number].notices == [
            "Certo: as suas respostas contam na soma deste grupo. Ninguém vê quais são."
        ]
        assert f"Contam na soma: {number + 1} pessoa" in joined["text"]
        (intro,) = await one.writes("/start inventory")
        before = await takes(one, intro, "Começar", {"id", "map"})
        await takes(one, before, "Fazer o teste de depois", {"map"})
    (told,) = await here[1].writes("/teste")
    tells_the_sum(told["text"])
    await three[2].happens(lambda: bot.world.leave(group, three[2].person))
    (fewer,) = await here[0].writes("/teste")
    assert "Contam na soma: 2 pessoas; com os dois testes: 2." in fewer["text"]
    assert len((await services.inventories.of(104)).after) == 20


def tells_the_sum(text: str) -> None:
    """Check what is told of three people who all learnt one of two items."""
    assert "3 pessoas fizeram os dois testes." in text
    assert "Antes: 18,0 de 20, em média. Depois: 19,0." in text
    assert "Ganho normalizado: 50%" in text
    assert "O que mais cresceu: Em uma lista de palavras" in text
    assert "O que ainda engana: Em um mapa" in text
    assert "Ana" not in text


@pytest.mark.parametrize("language", ["pt", "en"])
def test_every_item_says_all_its_parts_and_names_its_mistakes(language: str) -> None:
    catalog = Catalog(language)
    for item in ITEMS:
        for part in ("question", "right", "wrong-a", "wrong-b", "wrong-c", "why"):
            assert catalog.part(f"inventory-item-{item.key}", part), (item.key, part)
        assert sorted(item.order) == [0, 1, 2, 3]
        assert all(catalog.has(f"slip-of-{slip}") for slip in item.slips)
        assert catalog.has(f"term-{item.term}") or item.term
    rights = [item.right for item in ITEMS]
    assert all(3 <= rights.count(place) <= 7 for place in range(4))
    assert len({item.key for item in ITEMS}) == len(ITEMS) == 20
