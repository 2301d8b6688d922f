"""Who has a card of the path open goes on in words: `próxima`, `voltar`, `continuar`, `B`."""

import pytest

from handlers.context.services import Services
from rendering.path_ideas import idea_named, shuffled_guesses
from rendering.quiz_ideas import RIGHT
from storage.learning_paths import WalkedPath
from tests.chat.conftest import Started
from tests.chat.test_path import LETTERS, letter, step
from tests.conversation import Speaker, labels


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("próxima", "6 de 12"), ("Pular", "6 de 12"), ("qual a próxima aula?", "6 de 12"),
        ("next", "6 de 12"),
        ("voltar", "4 de 12"), ("back", "4 de 12"), ("ideia anterior", "4 de 12"),
        ("continuar", "Palpite"), ("próximo passo", "Palpite"), ("continuar a trilha", "Palpite"),
    ],
)  # fmt: skip
async def test_a_word_goes_from_an_open_card_to_another(ana: Speaker, said: str, shown: str) -> None:
    await ana.writes("/trilha 5")
    (board,) = await ana.writes(said)
    assert board["text"].startswith("🧭")
    assert shown in board["text"] or any(shown in label for label in labels(board))


async def test_without_a_card_words_are_words(ana: Speaker) -> None:
    for said in ("próxima", "voltar", "letra B"):
        assert "🧭" not in await ana.asks(said), said


async def test_the_steps_of_an_idea_are_walked_in_words(carla: Speaker) -> None:
    await carla.writes("/trilha norma")
    (tried,) = await carla.writes("continuar")
    assert labels(tried)[0] == "/analogia rei * 2"
    (bet,) = await carla.writes("continua")
    right = shuffled_guesses(idea_named("norm")).index(RIGHT)
    assert "✅ Isso: Só palavras" in await carla.asks(f"acho que é a {LETTERS[right]}")
    assert labels(bet)[:3] == ["A", "B", "C"]
    (asked,) = await carla.writes("continuar")
    assert labels(asked)[:4] == list(LETTERS)
    assert "🤔" in await carla.asks("voltar")
    assert "🧭 5 de 12" in await carla.asks("/trilha próxima")
    assert "🧭 4 de 12" in await carla.asks("/trilha voltar")


@pytest.mark.parametrize(
    "said", ["{}", "letra {}", "a resposta é {}", "the answer is {}", "acho que é a {})"]
)
async def test_the_letter_of_an_answer_answers_the_open_question(
    ana: Speaker, services: Services, said: str
) -> None:
    (board,) = await ana.writes("/trilha cosseno")
    for button in ("🔬", "🤔", "❓"):
        board = await step(ana, board, button) if button in "".join(labels(board)) else board
    assert "✅ Certa: Que o modelo não vê" in await ana.asks(said.format(letter("cosine-zero")))
    assert await services.learning_paths.of(101) == WalkedPath({"cosine-zero": True}, "cosine", "told")
    assert "✅ Certa" not in await ana.asks("letra B")
    (other,) = await ana.writes("quero outra pergunta")
    assert "🧭 5 de 12" in other["text"]
    assert labels(other)[:4] == list(LETTERS[:4])


async def test_who_does_not_know_is_shown_the_answer(ana: Speaker, services: Services) -> None:
    (board,) = await ana.writes("/trilha cosseno")
    for button in ("🔬", "🤔", "❓"):
        board = await step(ana, board, button) if button in "".join(labels(board)) else board
    shown = await ana.asks("não sei")
    assert "✅ A resposta: " in shown
    assert (await services.learning_paths.of(101)).answered == {}


async def test_an_answer_leads_back_to_the_card_that_asked_it(carla: Speaker) -> None:
    (board,) = await carla.writes("/trilha cosseno")
    board = await step(carla, board, "🔬")
    (tried,) = await carla.presses(board, "/similar rei rainha")
    assert labels(tried)[-1] == "🧭 Voltar à trilha"
    (card,) = await carla.presses(tried, "🧭 Voltar à trilha")
    assert card["message_id"] > tried["message_id"]
    assert "🧭 5 de 12 · Cosseno" in card["text"]
    assert labels(card)[:3] == ["A", "B", "C"]
    (asked,) = await carla.writes("/similar rei rainha")
    assert "🧭 Voltar à trilha" not in labels(asked)


async def test_the_path_goes_on_where_one_worked_and_not_where_one_looked(ana: Speaker) -> None:
    (board,) = await ana.writes("/trilha 4")
    await step(ana, board, "🔬")
    await ana.writes("/trilha viés")
    (listed,) = await ana.writes("/trilha")
    assert labels(listed)[0] == "▶️ Continuar: 4. Norma e direção"


async def test_a_quiz_is_answered_with_a_letter_and_its_idea_explained(ana: Speaker) -> None:
    await ana.asks("/vizinhos rei")
    _, first = await ana.writes("/quiz 2 cosseno")
    assert "osseno" in await ana.asks("não entendi")
    right = first["poll"]["correct_option_ids"][0]
    told, closed, second = await ana.writes(LETTERS[right])
    assert told["text"].startswith("✅ Certa: ")
    assert closed["poll"]["is_closed"]
    wrong = LETTERS[(second["poll"]["correct_option_ids"][0] + 1) % 4]
    told, *_, end = await ana.writes(f"letra {wrong}")
    assert told["text"].startswith("❌ Não é esta: ")
    assert "1 de 2 certas" in end["text"]


async def test_the_question_that_came_last_is_the_one_that_is_answered(ana: Speaker) -> None:
    await ana.writes("/trilha cosseno")
    await ana.writes("/quiz 2 cosseno")
    assert (await ana.writes("próxima"))[0]["text"] == "⏭ Pulei."
    await ana.writes("/trilha cosseno")
    assert "🧭 6 de 12" in await ana.asks("próxima")


@pytest.mark.parametrize("asked", ["lista de ideias", "qual a próxima aula?", "abre a trilha", "next lesson"])
async def test_who_has_no_card_open_is_shown_the_path(ana: Speaker, asked: str) -> None:
    assert "1. Token e ID" in await ana.asks(asked)


async def test_the_open_card_is_open_after_a_restart_also_where_one_only_looked(start: Started) -> None:
    async def again() -> Speaker:
        _, bot = await start()
        known = bot.world.people.get(101)
        return Speaker(bot, known or bot.world.person(101, "Ana", language_code="pt-br"))

    await (await again()).writes("/trilha 5")
    ana = await again()
    assert "6 de 12" in await ana.asks("próxima")
    (board,) = await ana.writes("/trilha cosseno")
    for button in ("🔬", "🤔", "❓"):
        board = await step(ana, board, button) if button in "".join(labels(board)) else board
    assert "✅ Certa" in await (await again()).asks(letter("cosine-zero"))


async def test_a_letter_behind_an_answered_question_is_told_that_it_is_answered(ana: Speaker) -> None:
    (board,) = await ana.writes("/trilha cosseno")
    for button in ("🔬", "🤔", "❓"):
        board = await step(ana, board, button) if button in "".join(labels(board)) else board
    await ana.presses(board, letter("cosine-zero"))
    (told,) = await ana.writes("acho que é a A")
    assert "já está respondida" in told["text"]
    assert labels(told)
