"""Answers that have a shape come with a picture of it."""

from io import BytesIO

import pytest
from PIL import Image

from bot.settings import Settings
from botapi.people import Chat
from embeddings.table.handmade import handmade
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker

SMALLEST = 400  # pixels either way: less would not be readable on a phone


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The settings of other tests, with pictures."""
    return settings.model_copy(update={"pictures": True})


def picture(speaker: Speaker, message: Message) -> Image.Image:
    """The picture of a message, as it lies on the server."""
    files = speaker.world.files
    stored = files.find(message["photo"][-1]["file_id"])
    assert stored is not None
    return Image.open(BytesIO(files.content(stored)))


def photo_calls(speaker: Speaker) -> list[object]:
    return [call.parameters["photo"] for call in speaker.calls if call.method == "sendPhoto" and call.ok]


async def test_neighbours_come_with_a_picture_and_its_text_below(ana: Speaker) -> None:
    (answer,) = await ana.writes("/vizinhos rei")
    drawn = picture(ana, answer)
    assert drawn.format == "PNG"
    assert min(drawn.size) >= SMALLEST
    assert "rainha" in answer["caption"]


async def test_a_picture_sent_once_is_sent_again_by_its_id(ana: Speaker) -> None:
    await ana.writes("/vizinhos rei")
    await ana.writes("/vizinhos rei")
    first, second = photo_calls(ana)
    assert not isinstance(first, str)
    assert isinstance(second, str)


async def test_where_photos_are_forbidden_the_text_is_the_answer(ana: Speaker, group: Chat) -> None:
    ana.world.forbid(group, "photos")
    (answer,) = await ana.within(group).writes("/vizinhos rei")
    assert "photo" not in answer
    assert "rainha" in answer["text"]


async def test_a_page_of_neighbours_changes_picture_and_text_of_one_message(ana: Speaker) -> None:
    await ana.asks("/vizinhos gato")  # else the first answer has its lesson unfolded
    (first,) = await ana.writes("/vizinhos rei 3")
    (second,) = await ana.presses(first, "Mais longe ▶")
    assert second["message_id"] == first["message_id"]
    assert second["photo"][-1]["file_id"] != first["photo"][-1]["file_id"]
    assert "\n4. " in second["caption"]
    (back,) = await ana.presses(second, "◀ Mais perto")
    assert back["caption"] == first["caption"]
    assert back["photo"][-1]["file_id"] == first["photo"][-1]["file_id"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("/embedding rato", "3 dimensões · norma 1,00"),
        ("/embedding o rato e o rei", "Média dos 2 tokens com vetor"),
        ("/embedding rei, rainha", "rei e rainha: cosseno 0,95 · mesmo sinal em 2 de 3 dimensões"),
        ("/similar rei rainha gato", "Mais parecidas: rei e rainha · 0,95"),
        ("/matriz rei rainha gato avó avô Lisboa", "Menos parecidas: "),
        ("/eixo rei / rato: gato, avó, Lisboa", "Mais para “rei”: "),
        ("/frases o rei e o gato | a rainha e o rato", "média simples dos vetores"),
    ],
)
async def test_an_answer_with_a_shape_is_one_message_a_picture_with_its_text(
    ana: Speaker, question: str, said: str
) -> None:
    (answer,) = await ana.writes(question)
    drawn = picture(ana, answer)
    assert drawn.format == "PNG"
    assert min(drawn.size) >= SMALLEST
    assert said in answer["caption"]


async def test_the_text_below_a_matrix_says_what_its_picture_shows(ana: Speaker) -> None:
    (answer,) = await ana.writes("/matriz rei rainha gato")
    caption = answer["caption"]
    assert "na diagonal, em cinza, cada palavra encontra a si mesma" in caption
    assert "A outra metade" not in caption
    assert caption.count("Cada número é o cosseno") == 1


async def test_a_long_answer_is_shortened_below_its_picture(open_bot: OpenBot) -> None:
    weights = [(-1) ** number * (number + 1) / 1000 for number in range(300)]
    bot = await open_bot(handmade({"rei": weights, "rato": weights[::-1], "reino": [*weights[1:], 0.5]}))
    speaker = Speaker(bot, bot.world.person(1, "Ana"))
    (alone,) = await speaker.writes("/embedding rei")
    assert "300 dimensões" in alone["caption"]
    assert "Os primeiros: −0,0010" not in alone["caption"]
    assert "Os primeiros: 0,0010  −0,0020" in alone["caption"]
    (beside,) = await speaker.writes('/embedding "rei" "rato" "reino"')
    assert "rei e reino: cosseno −1,00" in beside["caption"]


@pytest.mark.parametrize("question", ["/embedding rei, rato", "/matriz rei rato", "/eixo rei / rato: gato"])
async def test_a_group_without_photos_gets_all_that_the_text_has(
    ana: Speaker, group: Chat, question: str
) -> None:
    ana.world.forbid(group, "photos")
    (answer,) = await ana.within(group).writes(question)
    assert "photo" not in answer
    assert "rato" in answer["text"]


def file_of(speaker: Speaker, message: Message) -> Image.Image:
    files = speaker.world.files
    stored = files.find(message["document"]["file_id"])
    assert stored is not None
    return Image.open(BytesIO(files.content(stored)))


@pytest.mark.parametrize("asked", ["/projetar /matriz rei rainha gato", "/project matriz rei rainha gato"])
async def test_a_picture_is_sent_large_for_a_projector(ana: Speaker, asked: str) -> None:
    (answer,) = await ana.writes(asked)
    assert file_of(ana, answer).size == (1920, 1080)
    assert answer["document"]["file_name"] == "matriz_rei_rainha_gato.png"
    assert answer["caption"].startswith("🖥 /matriz rei rainha gato\n1920 × 1080")


async def test_the_answer_that_is_replied_to_is_projected_in_the_theme_of_the_chat(ana: Speaker) -> None:
    (first,) = await ana.writes("/vizinhos rei")
    await ana.writes("/matriz rei rainha gato")
    (light,) = await ana.writes("/projetar", reply_to=first)
    assert light["caption"].startswith("🖥 /vizinhos rei\n")
    await ana.writes("/tema escuro")
    (dark,) = await ana.writes("/projetar", reply_to=first)
    first_colours = [file_of(ana, one).convert("RGB").tobytes()[:3] for one in (light, dark)]
    assert min(first_colours[0]) > 200
    assert max(first_colours[1]) < 60


async def test_a_map_that_is_replied_to_is_projected(ana: Speaker) -> None:
    (drawn,) = await ana.writes("/mapa rei rainha gato")
    await ana.writes("/vizinhos rei")
    (answer,) = await ana.writes("/projetar", reply_to=drawn)
    assert answer["caption"].startswith("🖥 /mapa gato, rainha, rei\n")
    assert file_of(ana, answer).size == (1920, 1080)


async def test_alone_the_last_question_with_a_picture_is_projected(ana: Speaker) -> None:
    assert (await ana.asks("/projetar")).startswith("O que vai para o projetor?")
    await ana.writes("/vizinhos rei")
    (answer,) = await ana.writes("/projetar")
    assert answer["caption"].startswith("🖥 /vizinhos rei")


async def test_what_has_no_picture_is_not_projected(ana: Speaker, group: Chat) -> None:
    assert (await ana.asks("/projetar /dims rei")).startswith("A resposta de /dims rei não tem desenho.")
    assert (await ana.asks("/projetar bom dia")).startswith("O que vai para o projetor?")
    assert (await ana.asks("/projetar /esquecer")).startswith("O que vai para o projetor?")
    assert "xyzzyqq" in await ana.asks("/projetar /vizinhos xyzzyqq")
    ana.world.forbid(group, "documents")
    refused = await ana.within(group).asks("/projetar /vizinhos rei")
    assert "não aceita arquivos" in refused
