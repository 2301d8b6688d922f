"""What is remembered of a person: theirs alone to see and to delete."""

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from embeddings.table.space import Space
from handlers.context.services import Services
from tests.conversation import Speaker, labels


async def test_questions_come_back_newest_first(ana: Speaker) -> None:
    await ana.asks("/dims rei")
    await ana.asks("/similar rei rainha")
    history = await ana.asks("/historico")
    assert history.index("/similar rei rainha") < history.index("/dims rei")
    assert "2 perguntas" in history


async def test_only_ones_own_questions_are_shown(ana: Speaker, bruno: Speaker) -> None:
    await ana.asks("/dims rei")
    assert "have not asked anything" in await bruno.asks("/history")


async def test_a_group_sees_only_what_was_asked_there(ana: Speaker, group: Chat) -> None:
    await ana.asks("/dims rei")
    await ana.within(group).asks("/dims rato")
    history = await ana.within(group).asks("/historico")
    assert "/dims rato" in history
    assert "/dims rei" not in history
    assert "/dims rei" in await ana.asks("/historico")


async def test_pages_are_turned_in_place(ana: Speaker) -> None:
    for number in range(23):
        await ana.asks(f"/dims rei, {number}")
    (first,) = await ana.writes("/historico")
    assert labels(first) == ["Mais antigas ▶"]
    (second,) = await ana.presses(first, "Mais antigas ▶")
    assert second["message_id"] == first["message_id"]
    assert "Página 2 de 3" in second["text"]
    assert labels(second) == ["◀ Mais novas", "Mais antigas ▶"]
    (third,) = await ana.presses(second, "Mais antigas ▶")
    assert labels(third) == ["◀ Mais novas"]
    assert "/dims rei, 0" in third["text"]


async def test_buttons_work_after_a_restart(ana: Speaker, services: Services) -> None:
    for number in range(12):
        await ana.asks(f"/dims rei, {number}")
    (first,) = await ana.writes("/historico")
    async with local_bot(services, ana.world) as restarted:
        again = Speaker(restarted, ana.person)
        (second,) = await again.presses(first, "Mais antigas ▶")
    assert "Página 2 de 2" in second["text"]


async def test_nobody_turns_anothers_pages(ana: Speaker, bruno: Speaker, group: Chat) -> None:
    for number in range(12):
        await ana.within(group).asks(f"/dims rei, {number}")
    (page,) = await ana.within(group).writes("/historico")
    assert await bruno.presses(page, "Mais antigas ▶") == []
    assert bruno.notices == ["Este botão é de outra pessoa. Escreva o comando para ver os seus dados."]


async def test_forgetting_asks_first_and_deletes_all(ana: Speaker, bruno: Speaker) -> None:
    await ana.asks("/dims rei")
    await bruno.asks("/dims rei")
    assert "the theme, the time zone and what to do" in await bruno.asks("/forget")
    (question,) = await ana.writes("/esquecer")
    assert "É 1 pergunta do seu histórico" in question["text"]
    assert (
        "o idioma, o modelo, o tema, o fuso e o que fazer com palavrões, escolhidos na nossa conversa"
        in question["text"]
    )
    assert "O que fica: as mensagens que você já vê nas conversas" in question["text"]
    (kept,) = await ana.presses(question, "Cancelar")
    assert kept["text"] == "Nada foi apagado."
    assert "/dims rei" in await ana.asks("/historico")
    (question,) = await ana.writes("/esquecer")
    (done,) = await ana.presses(question, "Sim, apagar tudo")
    assert "Apaguei a sua única pergunta guardada" in done["text"]
    assert labels(done) == []
    assert "ainda não perguntou" in await ana.asks("/historico")
    assert "/dims rei" in await bruno.asks("/history")


async def test_who_is_forgotten_is_answered_in_the_bots_language_at_once(ana: Speaker) -> None:
    await ana.asks("/idioma en")
    (question,) = await ana.writes("/forget")
    await ana.presses(question, "Yes, delete it all")
    assert "dimensões" in await ana.asks("/dims rei")


async def test_nobody_deletes_for_another(ana: Speaker, bruno: Speaker, group: Chat) -> None:
    await ana.within(group).asks("/dims rei")
    (question,) = await ana.within(group).writes("/esquecer")
    assert await bruno.presses(question, "Sim, apagar tudo") == []
    assert "/dims rei" in await ana.asks("/historico")


async def test_a_second_press_does_no_harm(ana: Speaker) -> None:
    (question,) = await ana.writes("/esquecer")
    await ana.presses(question, "Sim, apagar tudo")
    assert await ana.presses(question, "Sim, apagar tudo") == []


async def test_an_old_button_is_answered_kindly(ana: Speaker) -> None:
    for data in ("nothing:1", "hist", "hist:101:x", "try:nothing", "try:", "forget:101"):
        button = InlineKeyboardMarkup([[InlineKeyboardButton("Antigo", callback_data=data)]])
        sent = await ana.bot.application.bot.send_message(ana.person.id, "De ontem", reply_markup=button)
        assert await ana.presses(sent.to_dict(), "Antigo") == []
        assert ana.notices == ["Este botão é antigo e não funciona mais. Escreva o comando de novo."]


async def test_privacy_says_what_is_kept_and_how_much(ana: Speaker) -> None:
    await ana.asks("/dims rei")
    answer = await ana.asks("/privacidade")
    assert "Hoje há 1 pergunta sua guardada." in answer
    assert "1.000 perguntas mais recentes" in answer
    assert "/esquecer" in answer
    assert "No /teste ficam com o seu número as suas vinte respostas" in answer


async def test_privacy_says_for_how_many_days_questions_are_kept(settings: Settings, space: Space) -> None:
    kept = settings.model_copy(update={"history_days": 90})
    async with open_services(kept, space) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        assert "1.000 perguntas mais recentes, por até 90 dias." in await ana.asks("/privacidade")


async def test_a_question_without_an_answer_is_not_kept(ana: Speaker) -> None:
    await ana.asks("/dims xyzxyz")
    assert "ainda não perguntou" in await ana.asks("/historico")


async def test_what_was_asked_before_does_not_come_back_after_everything_was_forgotten(
    ana: Speaker, group: Chat
) -> None:
    here = ana.within(group)
    (question,) = await ana.writes("/esquecer")
    ana.world.write(ana.person, "/dims exemplo", group)
    late = ana.world.updates.pending[-1]["update_id"]
    ana.world.press(ana.person, question, "Sim, apagar tudo")
    waiting, press = (dict(update) for update in ana.world.updates.pending)
    assert waiting["update_id"] == late
    application = ana.bot.application
    for update in (press, waiting):  # the group's turn comes later
        await application.process_update(Update.de_json(update, application.bot))
    ana.world.updates.take()
    assert "Você ainda não perguntou nada" in await here.asks("/historico")
    await here.asks("/dims rei")
    assert "/dims rei" in await here.asks("/historico")


@pytest.mark.parametrize(
    "question",
    [
        *("/embedding rei", "/dims rei", "/similar rei rainha", "/vetor rei csv", "/vizinhos rei"),
        *("/posicao rei rato", "/analogia rei - gato + avó", "/intruso rei rainha gato", "/matriz rei rato"),
        *("/eixo rei / gato: avó", "/mapa rei, rainha", "/tokens o rei", "/frases o rei | a rainha"),
        "/compara handmade handmade rei",
    ],
)
async def test_every_question_about_words_is_kept(ana: Speaker, question: str) -> None:
    await ana.writes(question)
    assert question in await ana.asks("/historico")
