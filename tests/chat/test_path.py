"""`/trilha`: twelve ideas in order, one message for all steps, and where a person stands."""

from typing import Any

import pytest

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from botapi.world import World
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.reading.patterns import fold
from rendering.catalog import COMPLETE, Catalog
from rendering.glossary import GROUPS
from rendering.path import path_command
from rendering.path_ideas import PATH, PathIdea, idea_named, shuffled_answers, shuffled_guesses
from rendering.quiz_ideas import IDEAS, RIGHT
from rendering.reply import text_length
from storage.learning_paths import WalkedPath
from tests.conftest import OpenBot
from tests.conversation import HASTY, Message, Speaker, labels

LETTERS = "ABCD"
NO_TERMS = {"spacy", "gensim"}
"""Terms about tools, which no idea is about."""


def letter(question: str, *, right: bool = True) -> str:
    """Give the letter of a right answer, or that of a wrong one."""
    at = shuffled_answers(question).index(RIGHT)
    return LETTERS[at if right else (at + 1) % len(LETTERS)]


def with_button(message: Message, data: str) -> Message:
    """Give a message with an old button of it, or one that somebody made up."""
    return {**message, "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}}


async def step(speaker: Speaker, board: Message, button: str) -> Message:
    """Press a button that edits the board."""
    label = next(one for one in labels(board) if button in one)
    (shown,) = await speaker.presses(board, label)
    assert shown["message_id"] == board["message_id"]
    return shown


async def answers(speaker: Speaker, board: Message, idea: PathIdea, *, right: bool = True) -> Message:
    """Go from an idea to its first question and answer it."""
    board = await asked(speaker, board)
    return await step(speaker, board, letter(idea.questions[0], right=right))


async def asked(speaker: Speaker, board: Message) -> Message:
    """Go from an idea to its question."""
    for button in ("🔬", "🤔", "❓"):
        board = await step(speaker, board, button) if button in "".join(labels(board)) else board
    return board


async def test_an_idea_is_said_tried_asked_about_and_leads_to_the_next(carla: Speaker) -> None:
    (listed,) = await carla.writes("/trilha")
    assert "▫️ 1. Token e ID" in listed["text"]
    assert labels(listed) == ["▶️ Começar: Token e ID", *map(str, range(1, 13))]
    board = await step(carla, listed, "5")
    assert board["text"].startswith("🧭 5 de 12 · Cosseno\n\nO cosseno do ângulo")
    board = await step(carla, board, "🔬 Experimentar")
    assert labels(board) == ["/similar rei rainha", "/similar carro banana", "🤔 Palpite", "◀ A ideia"]
    (tried,) = await carla.presses(board, "/similar rei rainha")
    assert "similaridade 0,62" in (tried.get("text") or tried["caption"])
    board = await step(carla, board, "🤔 Palpite")
    assert labels(board) == ["A", "B", "C", "D", "E", "❓ Pergunta", "◀ A ideia", "☰ As doze"]
    assert "Qual é o cosseno entre gato e cachorro?" in board["text"]
    board = await step(carla, board, "E")
    assert "✅ Isso: 0,60 ou mais" in board["text"]
    assert "🎯 Cosseno entre gato e cachorro: 0,6" in board["text"]
    assert labels(board)[:2] == ["/similar gato, cachorro", "❓ Pergunta"]
    board = await step(carla, board, "❓ Pergunta")
    assert "O que isso quer dizer?\nA " in board["text"]
    assert labels(board) == [*LETTERS, "◀ A ideia", "☰ As doze"]
    board = await step(carla, board, letter("cosine-zero"))
    assert "✅ Certa: Que o modelo não vê relação entre elas" in board["text"]
    assert "Zero é ângulo reto" in board["text"]
    assert labels(board)[:4] == ["O que é cosseno?", "O que é ângulo?", "Outra pergunta", "☰ As doze"]
    (term,) = await carla.presses(board, "O que é ângulo?")
    assert term["text"].startswith("📖 ângulo")
    board = await step(carla, board, "▶️ 6. Vizinhos e contrários")
    assert "🧭 6 de 12" in board["text"]


async def test_a_wrong_answer_is_explained_and_another_question_may_be_right(ana: Speaker) -> None:
    (board,) = await ana.writes("/trilha 1")
    board = await answers(ana, board, PATH[0], right=False)
    assert "❌ Não é esta: " in board["text"]
    assert "✅ A certa: Nada sobre o sentido" in board["text"]
    listed = await step(ana, board, "☰")
    assert "🟡 1. Token e ID" in listed["text"]
    assert labels(listed)[0] == "▶️ Continuar: 2. Vetor"
    board = await step(ana, board, "Outra pergunta")
    assert "O que é um token?" in board["text"]
    await step(ana, board, letter("token-what"))
    (listed,) = await ana.writes("/trilha")
    assert "✅ 1. Token e ID" in listed["text"]
    assert labels(listed)[0] == "▶️ Continuar: 2. Vetor"


async def test_the_path_goes_on_at_the_step_where_a_person_stopped(ana: Speaker, services: Services) -> None:
    (board,) = await ana.writes("/trilha norma")
    await step(ana, board, "🔬")
    assert await services.learning_paths.of(101) == WalkedPath({}, "norm", "try")
    (listed,) = await ana.writes("/trilha")
    board = await step(ana, listed, "▶️ Continuar: 4. Norma e direção")
    assert labels(board)[:1] == ["/analogia rei * 2"]


async def test_a_model_without_the_words_of_an_experiment_is_not_asked_them(ana: Speaker) -> None:
    (board,) = await ana.writes("/trilha mapas")
    board = await step(ana, board, "🔬")
    assert labels(board) == ["🤔 Palpite", "◀ A ideia"]
    asks = await step(ana, board, "🤔 Palpite")
    assert "Duas palavras estão coladas" in asks["text"] or labels(asks)[:4] == list(LETTERS)
    assert "Este modelo não tem as palavras dos meus exemplos" in board["text"]


async def test_the_last_idea_leads_to_what_is_left_and_the_end_is_told(
    ana: Speaker, services: Services
) -> None:
    for idea in PATH:
        if idea.key not in ("vector", "bias"):
            await services.learning_paths.answer(101, idea.questions[0], right=True)
    (board,) = await ana.writes("/trilha viés")
    board = await answers(ana, board, idea_named("bias"))
    assert (
        "🏁 Fim da trilha. Falta acertar uma: 2. Vetor. Para ver quanto ficou, faça o /teste" in board["text"]
    )
    assert labels(board)[-3:] == ["/teste", "/revisar", "▶️ Ficou para trás: 2. Vetor"]
    board = await step(ana, board, "▶️ Ficou para trás: 2. Vetor")
    board = await answers(ana, board, idea_named("vector"))
    assert not [label for label in labels(board) if label.startswith("▶️")]
    listed = await step(ana, board, "☰")
    assert "🎉 Você fez as doze ideias." in listed["text"]
    assert labels(listed)[0] == "1"


async def test_who_does_not_understand_an_idea_is_told_of_its_term(carla: Speaker) -> None:
    await carla.writes("/dims rei")
    (board,) = await carla.writes("/trilha cosseno")
    assert "cosseno" in (await carla.asks("não entendi")).casefold()
    await carla.writes("/dims rei")
    await step(carla, board, "🔬")
    assert "300 números" not in await carla.asks("não entendi")


async def test_an_idea_is_found_by_its_place_its_names_and_its_terms(ana: Speaker) -> None:
    found = {
        "5": "Cosseno", "COSSENO": "Cosseno", "opostos": "Vizinhos e contrários", "12": "Viés",
        "ângulo": "Cosseno", "ordem": "Frase, média e ordem", "bias": "Viés", "opposites": "Vizinhos",
        "GloVe": "De onde vêm os vetores", "o que é um vetor?": "Vetor", "palavras desconhecidas": "Palavras",
    }  # fmt: skip
    for asked, name in found.items():
        assert f"· {name}" in await ana.asks(f"/trilha {asked}"), asked


@pytest.mark.parametrize("asked", ["banana", "13", "0", "²", "999999999999999999999", "<b>"])
async def test_an_unknown_idea_is_answered_with_the_list(ana: Speaker, asked: str) -> None:
    (listed,) = await ana.writes(f"/trilha {asked}")
    assert f"Não achei a ideia “{asked}” na trilha." in listed["text"]
    assert "12. Viés" in listed["text"]
    await step(ana, listed, "12")


async def test_what_is_predicted_with_buttons_is_told_beside_what_happens(carla: Speaker) -> None:
    (board,) = await carla.writes("/trilha norma")
    for button in ("🔬", "🤔"):
        board = await step(carla, board, button)
    assert "se todos os sinais forem trocados" in board["text"]
    assert labels(board) == ["A", "B", "C", "❓ Pergunta", "◀ A ideia", "☰ As doze"]
    wrong = LETTERS[(shuffled_guesses(idea_named("norm")).index(RIGHT) + 1) % 3]
    told = await step(carla, board, wrong)
    assert "❌ Você disse: " in told["text"]
    assert "✅ O que acontece: Só palavras sem relação" in told["text"]
    assert labels(told) == ["/analogia -rei", "❓ Pergunta", "◀ A ideia", "☰ As doze"]
    (shown,) = await carla.presses(told, "/analogia -rei")
    assert "a mais longe de rei" in (shown.get("text") or shown["caption"])
    told = await step(carla, board, LETTERS[shuffled_guesses(idea_named("norm")).index(RIGHT)])
    assert "✅ Isso: Só palavras sem relação" in told["text"]


@pytest.mark.parametrize("language", COMPLETE)
async def test_every_command_of_the_path_can_be_asked(
    language: str, builtin: Space, english: Space, open_bot: OpenBot
) -> None:
    bot = await open_bot(builtin if language == "pt" else english)
    asks = Speaker(bot, bot.world.person(105, "Eva", language_code=language))
    name = Catalog(language).command("path")
    for idea in PATH:
        (board,) = await asks.writes(f"/{name} {idea.key}")
        tried = await step(asks, board, "🔬")
        assert sum(one.startswith("/") for one in labels(tried)) >= 1, idea.key
        bet = await step(asks, await step(asks, tried, "🤔"), "A")
        assert labels(bet)[0].startswith("/"), idea.key
        why = Catalog(language).part(f"path-{idea.key}", "why")
        assert bool(why) is (idea.key in {"cosine", "neighbour", "mean", "pca", "training"}), idea.key
        assert why is None or str(why) in bet["text"], idea.key


async def test_after_the_last_idea_all_done_the_test_and_the_review_come_next(
    dan: Speaker, services: Services
) -> None:
    for idea in PATH[:-1]:
        await services.learning_paths.answer(dan.person.id, idea.questions[0], right=True)
    (board,) = await dan.writes("/path bias")
    board = await answers(dan, board, idea_named("bias"))
    assert "🏁 The end of the path. You did all twelve ideas." in board["text"]
    assert labels(board)[-2:] == ["/test", "/review"]
    (shown,) = await dan.presses(board, "/review")
    assert shown["text"]


async def test_two_people_each_have_a_path_of_their_own(ana: Speaker, bruno: Speaker) -> None:
    (board,) = await ana.writes("/trilha token")
    await answers(ana, board, PATH[0])
    (listed,) = await bruno.writes("/trilha")
    assert "✅" not in listed["text"]
    assert labels(listed)[0] == "▶️ Begin: Token and ID"


async def test_a_group_walks_together_and_each_answer_is_its_persons_alone(
    ana: Speaker, bruno: Speaker, group: Chat, services: Services
) -> None:
    here, other = ana.within(group), bruno.within(group)
    (board,) = await here.writes("/trilha")
    assert labels(board)[-1] == "A minha trilha"
    board = await asked(other, await step(other, board, "▶️ Começar"))
    data = f"path:say:token:{shuffled_guesses(PATH[0]).index(RIGHT)}"
    assert await here.presses(with_button(board, data), "x") == []
    assert here.notices == ["✅ É isso mesmo."]
    assert "Cada um responde por si" in board["text"]
    assert await here.presses(board, letter("token-id")) == []
    assert here.notices[0].startswith("✅ Certa! O ID diz onde está o vetor")
    assert await other.presses(board, letter("token-id", right=False)) == []
    assert other.notices == ["❌ Não é esta. A certa aparece em “👀 Mostrar a resposta”."]
    shown = await step(other, board, "👀")
    assert "✅ A resposta: Nada sobre o sentido" in shown["text"]
    assert labels(shown)[-1] == "▶️ 2. Vetor"
    assert (await services.learning_paths.of(101)).answered == {"token-id": True}
    assert await services.learning_paths.of(102) == WalkedPath({"token-id": False})
    (mine,) = await ana.writes("/start path")
    assert "✅ 1. Token e ID" in mine["text"]


async def test_an_old_board_still_works_and_what_was_right_stays_right(
    ana: Speaker, services: Services
) -> None:
    (old,) = await ana.writes("/trilha token")
    old = await asked(ana, old)
    await step(ana, old, letter("token-id"))
    await ana.writes("/trilha viés")
    again = await step(ana, old, letter("token-id", right=False))
    assert "❌ Não é esta" in again["text"]
    assert (await services.learning_paths.of(101)).answered == {"token-id": True}
    for data in (
        "path:idea:banana",
        "path:pick:token-id:4",
        "path:pick:banana:1",
        "path:fly",
        "path:ask:x:y",
    ):
        assert await ana.presses(with_button(old, data), "x") == []
        assert len(ana.notices) == 1


async def test_the_path_is_walked_in_english(dan: Speaker) -> None:
    (listed,) = await dan.writes("/path")
    board = await step(dan, listed, "▶️ Begin: Token and ID")
    board = await answers(dan, board, PATH[0])
    assert "✅ Right: Nothing about meaning" in board["text"]
    board = await step(dan, board, "▶️ 2. Vector")
    assert "an ordered list of numbers" in board["text"]
    assert "I found no idea “banana”" in await dan.asks("/path banana")
    assert "· Unknown words and pieces" in await dan.asks("/path 7")


async def test_what_is_kept_of_the_path_is_exported_and_forgotten(ana: Speaker, services: Services) -> None:
    (board,) = await ana.writes("/trilha token")
    await answers(ana, board, PATH[0])
    kept: dict[str, Any] = await services.people.export(101)
    (answer,), (place,) = kept["path_answers"], kept["path_places"]
    assert (answer["question"], answer["right"]) == ("token-id", True)
    assert (place["idea"], place["step"]) == ("token", "told")
    assert "Na /trilha ficam" in await ana.asks("/privacidade")
    (question,) = await ana.writes("/esquecer")
    await ana.presses(question, labels(question)[0])
    assert await services.learning_paths.of(101) == WalkedPath()


async def test_a_path_goes_on_after_a_restart(settings: Settings, space: Space) -> None:
    world = World(bot_username="vetorama_bot")
    person = world.person(101, "Ana", language_code="pt-br")
    async with open_services(settings, space, HASTY) as services, local_bot(services, world) as bot:
        (board,) = await Speaker(bot, person).writes("/trilha cosseno")
        board = await asked(Speaker(bot, person), board)
    async with open_services(settings, space, HASTY) as services, local_bot(services, world) as bot:
        board = await step(Speaker(bot, person), board, letter("cosine-zero"))
        assert "✅ Certa" in board["text"]
        (listed,) = await Speaker(bot, person).writes("/trilha")
        assert labels(listed)[0] == "▶️ Continuar: 6. Vizinhos e contrários"


@pytest.mark.parametrize("language", COMPLETE)
def test_each_idea_is_said_in_three_sentences_at_most(language: str) -> None:
    catalog = Catalog(language)
    for idea in PATH:
        for maker in ("own", "other"):
            said = catalog.html(f"path-{idea.key}", dimensions=300, keys=1000, maker=maker)
            assert 1 < len([one for one in said.split(". ") if one.strip()]) <= 3, (idea.key, said)
            assert text_length(said) < 500, idea.key
            assert "<b>" in said, idea.key
        told = ("say-right", "say-wrong-a", "say-wrong-b", "told", "check")
        predicted = ("guess",) if path_command(catalog, idea, "guess") else told
        for part in ("name", "look", "try", "also", "bet", *predicted):
            assert catalog.part(f"path-{idea.key}", part), (idea.key, part)


def test_every_written_question_and_every_term_has_its_idea() -> None:
    asked = [question for idea in PATH for question in idea.questions]
    assert sorted(asked) == sorted(IDEAS)
    terms = [term for idea in PATH for term in idea.terms]
    assert sorted(terms) == sorted({key for keys in GROUPS.values() for key in keys} - NO_TERMS)
    rights = [shuffled_answers(question).index(RIGHT) for question in asked]
    assert all(rights.count(place) >= 10 for place in range(4))
    names = [fold(name) for idea in PATH for name in (Catalog("pt").part(f"path-{idea.key}", "name") or "",)]
    assert len(set(names)) == len(PATH) == 12
