"""A chat in another language than its model's is offered a model of its own, with its first question."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from embeddings.importing.importer import Plan, import_vectors
from embeddings.table.space import Space
from handlers.service.models import Shelf
from tests.conversation import Speaker, labels

ENGLISH = "king 1 0\nqueen 0.9 0.3\nrat 0.1 1\nmouse 0.2 1\n"
BUTTON = "Use en_other (English)"
LINE = "This chat is in English, and a model of Portuguese words answers. There is en_other too"


@pytest.fixture(autouse=True)
def _english(settings: Settings) -> None:
    """An English model beside the Portuguese default."""
    source = settings.model_folder.parent / "vectors.txt"
    source.write_text(ENGLISH)
    import_vectors(source, settings.model_folder, Plan("other", "en"), lambda _share: None)


@pytest.fixture
async def bot(settings: Settings, space: Space) -> AsyncIterator[LocalBot]:
    async with open_services(settings, space) as services, local_bot(services) as opened:
        yield opened


async def test_the_first_question_of_an_english_chat_is_answered_with_an_offer(bruno: Speaker) -> None:
    (answer,) = await bruno.writes("/dims rei")
    assert LINE in answer["text"]
    assert labels(answer)[-1] == BUTTON
    (again,) = await bruno.writes("/dims rei")
    assert LINE not in again["text"]
    assert BUTTON not in labels(again)


async def test_a_question_that_fails_leaves_the_offer_to_the_next_one(bruno: Speaker) -> None:
    (refused,) = await bruno.writes("/oddone rei")
    assert BUTTON not in labels(refused)
    (answer,) = await bruno.writes("/dims rei")
    assert LINE in answer["text"]
    assert labels(answer)[-1] == BUTTON


async def test_a_chat_that_was_offered_one_waits_for_no_list_of_models(
    settings: Settings, space: Space
) -> None:
    listed: list[str] = []

    def names() -> list[str]:
        listed.append("all")
        return ["en_other"]

    async with open_services(settings, space) as services:
        shelf = Shelf(
            services.answers, capacity=2, names=names, load=lambda _: space, serve=lambda _: services.answers
        )
        async with local_bot(replace(services, shelf=shelf)) as bot:
            bruno = Speaker(bot, bot.world.person(102, "Bruno", language_code="en"))
            assert LINE in await bruno.asks("/dims rei")
            assert listed
            listed.clear()
            for _ in range(3):
                assert LINE not in await bruno.asks("/dims rei")
            assert listed == []
        await shelf.close()


async def test_a_question_that_the_portuguese_model_cannot_answer_offers_it_too(bruno: Speaker) -> None:
    (answer,) = await bruno.writes("/similar king queen")
    assert BUTTON in labels(answer)
    (chosen,) = await bruno.presses(answer, BUTTON)
    assert "en_other" in chosen["text"]
    assert "king" in await bruno.asks("/similar king queen")


async def test_start_offers_it_and_its_examples_are_then_english(bruno: Speaker) -> None:
    (welcome,) = await bruno.writes("/start")
    assert LINE in welcome["text"]
    await bruno.presses(welcome, BUTTON)
    (welcome,) = await bruno.writes("/start")
    assert labels(welcome) == ["/embedding mouse", "/similar king queen", "/neighbors king"]
    assert LINE not in welcome["text"]


async def test_a_chat_that_turns_to_english_is_offered_it(ana: Speaker) -> None:
    (answer,) = await ana.writes("/dims rei")
    assert "en_other" not in answer["text"]
    await ana.writes("/idioma en")
    (answer,) = await ana.writes("/dims rei")
    assert LINE in answer["text"]


async def test_a_chat_that_chose_its_model_is_offered_none(bruno: Speaker) -> None:
    await bruno.writes("/model handmade")
    (answer,) = await bruno.writes("/dims rei")
    assert LINE not in answer["text"]


async def test_a_group_is_offered_what_its_own_language_has(bruno: Speaker, group: Chat) -> None:
    (answer,) = await bruno.within(group).writes("/dims rei")
    assert "en_other" not in answer["text"]


async def test_a_question_of_english_words_is_offered_it_again_without_the_sentence(bruno: Speaker) -> None:
    await bruno.asks("/dims rei")
    for question in (
        "/similar king queen",
        "/sentences the cat is tired | the dog is here",
        "/embedding king",
    ):
        (answer,) = await bruno.writes(question)
        assert labels(answer)[-1] == BUTTON
        assert LINE not in answer["text"]
    (answer,) = await bruno.writes("/similar rei rainha")
    assert BUTTON not in labels(answer)
