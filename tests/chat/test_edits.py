"""Questions that are edited: their answer is edited where it can be, else there is a new one."""

from telegram import Update

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.attachments import GivenDocument, GivenPhoto
from botapi.people import Chat
from botapi.record import Upload
from embeddings.table.space import Space
from handlers.context.services import Services
from tests.botapi.raw import png
from tests.conversation import HASTY, Message, Speaker


async def edits(speaker: Speaker, message: Message, text: str) -> list[Message]:
    return await speaker.happens(lambda: speaker.world.edit(message, text))


async def asked(speaker: Speaker, text: str) -> tuple[Message, Message]:
    """The question and its answer."""
    (answer,) = await speaker.writes(text)
    said = [one for one in speaker.world.messages(speaker.chat or speaker.person) if one.get("text") == text]
    return said[-1], answer


async def test_the_answer_to_an_edited_question_takes_the_place_of_the_first(
    ana: Speaker, group: Chat
) -> None:
    for here in (ana, ana.within(group)):
        question, answer = await asked(here, "/similar rei rato")
        (other,) = await edits(here, question, "/similar rei rainha")
        assert other["message_id"] == answer["message_id"]
        assert "rei e rainha" in other["text"]
        assert "edit_date" in other
        (third,) = await edits(here, question, "/dims rei")
        assert third["message_id"] == answer["message_id"]


async def test_a_refusal_is_mended_with_its_question(ana: Speaker) -> None:
    question, refusal = await asked(ana, "/similar rei")
    (answer,) = await edits(ana, question, "/similar rei rainha")
    assert answer["message_id"] == refusal["message_id"]
    (sentence,) = await edits(ana, question, "/similar")
    assert "Faltou dizer" in sentence["text"]


async def test_an_edit_that_changes_nothing_is_left_alone(ana: Speaker) -> None:
    question, _ = await asked(ana, "/similar rei rainha")
    assert await edits(ana, question, "/similar rei rainha") == []
    file_asked, _ = await asked(ana, "/vetor rei csv")
    assert await edits(ana, file_asked, "/vetor rei csv") == []
    help_asked, page = await asked(ana, "/ajuda")
    assert await edits(ana, help_asked, "/help") == []  # another text, the same answer
    assert ana.world.messages(ana.person)[-1]["message_id"] == page["message_id"]


async def test_an_answer_that_is_gone_or_cannot_be_edited_is_given_anew(ana: Speaker) -> None:
    question, answer = await asked(ana, "/similar rei rato")
    ana.world.forget(ana.person.id, answer["message_id"])
    (anew,) = await edits(ana, question, "/similar rei rainha")
    assert anew["message_id"] > answer["message_id"]
    assert anew["reply_to_message"]["message_id"] == question["message_id"]
    (file,) = await edits(ana, question, "/vetor rei csv")
    assert "document" in file
    (text,) = await edits(ana, question, "/dims rei")
    assert text["message_id"] > file["message_id"]


async def test_what_was_no_question_before_may_become_one(ana: Speaker, group: Chat) -> None:
    before = ana.world.write(ana.person, "só entre nós", group)
    (answer,) = await edits(ana.within(group), before, "/dims rei")
    assert "dimensões" in answer["text"]


async def test_the_edited_caption_of_a_picture_is_a_question_too(ana: Speaker) -> None:
    sent = ana.world.attach(ana.person, GivenPhoto(Upload("a.png", png())))
    (kind,) = await ana.happens(lambda: None)
    (answer,) = await edits(ana, sent, "/similar rei rainha")
    assert answer["message_id"] == kind["message_id"]
    assert "rei e rainha" in answer["text"]


async def test_a_place_that_moves_is_not_answered_at_each_step(ana: Speaker) -> None:
    sent = ana.world.attach(ana.person, GivenDocument(Upload("a.pdf", b"a")))
    await ana.bot.deliver()
    assert await edits(ana, sent, "") == []


async def test_after_a_restart_an_answer_is_still_found(
    settings: Settings, space: Space, ana: Speaker
) -> None:
    question, answer = await asked(ana, "/similar rei rato")
    async with (
        open_services(settings, space, HASTY) as services,
        local_bot(services, ana.world) as again,
    ):
        later = Speaker(again, ana.person)
        (other,) = await edits(later, question, "/similar rei rainha")
    assert other["message_id"] == answer["message_id"]


async def test_who_was_forgotten_is_answered_anew(ana: Speaker, services: Services) -> None:
    question, answer = await asked(ana, "/similar rei rato")
    (asking,) = await ana.writes("/esquecer")
    before = await services.texts.size()
    await ana.presses(asking, "Sim, apagar tudo")
    assert await services.texts.size() == before - 2  # of the question and of /esquecer
    (other,) = await edits(ana, question, "/similar rei rainha")
    assert other["message_id"] > answer["message_id"]


async def test_a_picture_takes_the_place_of_another_and_of_a_text(settings: Settings, space: Space) -> None:
    drawing = settings.model_copy(update={"pictures": True})
    async with open_services(drawing, space, HASTY) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
        question, text = await asked(ana, "/mapa rei")
        (first,) = await edits(ana, question, "/mapa rei rainha rato gato")
        (second,) = await edits(ana, question, "/mapa rei rainha rato avó")
        (anew,) = await edits(ana, question, "/dims rei")
    assert text["message_id"] == first["message_id"] == second["message_id"] < anew["message_id"]
    assert first["photo"] != second["photo"]


async def test_what_waits_while_its_asker_is_forgotten_leaves_nothing(
    ana: Speaker, group: Chat, services: Services
) -> None:
    (question,) = await ana.writes("/esquecer")
    ana.world.write(ana.person, "/dims exemplo", group)
    ana.world.press(ana.person, question, "Sim, apagar tudo")
    waiting, press = ana.world.updates.take()
    application = ana.bot.application
    for update in (press, waiting):
        await application.process_update(Update.de_json(update, application.bot))
    assert "dimensões" in ana.world.messages(group)[-1]["text"]
    assert await services.texts.size() == 0
