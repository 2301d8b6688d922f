"""What nothing answers: the questions that may have been meant are offered, and no nonsense."""

import pytest

from tests.conversation import Speaker, labels

MAYBE = "Talvez você queira saber:"


async def test_a_miss_offers_the_known_question_that_is_near(carla: Speaker) -> None:
    (answer,) = await carla.writes("minha avó quer usar sem estudar programação, consegue?")
    assert MAYBE in answer["text"]
    near = labels(answer)[:2]
    assert "Preciso saber programar para usar?" in near
    (shown,) = await carla.presses(answer, "Preciso saber programar para usar?")
    assert shown["text"].startswith("💬 Preciso saber programar para usar?")


async def test_a_miss_in_english_offers_the_known_question_that_is_near(dan: Speaker) -> None:
    (answer,) = await dan.writes("why did rome - italy + spain work but dentist - mouth + foot did not")
    assert "Perhaps you would like to know:" in answer["text"]
    assert labels(answer)[0] == "Why did my analogy go wrong?"


@pytest.mark.parametrize(
    "typed",
    ["vai nevar amanhã em Curitiba?", "quanto é a integral de 2x?", "me conta uma fofoca"],
)
async def test_what_is_of_another_world_is_offered_no_question(carla: Speaker, typed: str) -> None:
    (answer,) = await carla.writes(typed)
    assert answer["text"].startswith("Não sei responder a isso")
    assert MAYBE not in answer["text"]


@pytest.mark.parametrize(
    "typed", ["isso aqui só abre depois do meu", "quero que você explique primeiro o meu"]
)
async def test_examples_are_never_made_of_words_that_name_nothing(carla: Speaker, typed: str) -> None:
    (answer,) = await carla.writes(typed)
    assert labels(answer)[0] == "/vizinhos rei"


@pytest.mark.parametrize(
    "typed", ["essa matéria é muito confusa, to perdida", "to muito confuso com essa aula"]
)
async def test_who_is_lost_is_led_to_the_help(carla: Speaker, typed: str) -> None:
    assert "/ajuda" in await carla.asks(typed)


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("o que é espaço latente?", "📖 espaço semântico"),
        ("define hiperparâmetro pra mim", "📖 hiperparâmetro"),
        ("o que significa fine tuning?", "📖 ajuste fino"),
        ("skip gram e cbow, me explica aí", "💬 Qual é a diferença entre CBOW"),
        ("e o bert, é a mesma coisa que vc?", "💬 Qual é a diferença entre word2vec e BERT"),
        ("letra maiúscula muda o resultado?", "💬 Maiúscula, acento"),
        ("oq é token em palavras simples, pensa q eu tenho 10 anos", "📖 token"),
        ("dois sinônimos têm vetores iguais?", "💬 Parecida quer dizer sinônima?"),
    ],
)
async def test_a_term_or_an_idea_of_the_field_is_found(carla: Speaker, typed: str, begins: str) -> None:
    assert begins in (await carla.asks(typed)).split("\n\n")[0]


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("what is the latent space?", "📖 semantic space"),
        ("define hyperparameters please", "📖 hyperparameter"),
        ("what does fine-tuning mean?", "📖 fine-tuning"),
        ("if i alter one number of the vector which word comes out?", "💬 Can a vector be turned back"),
        ("do two synonyms have equal vectors?", "💬 Does similar mean synonym?"),
    ],
)
async def test_a_term_or_an_idea_is_found_in_english(dan: Speaker, typed: str, begins: str) -> None:
    assert begins in (await dan.asks(typed)).split("\n\n")[0]
