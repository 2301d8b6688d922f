"""Maps of words and drawn analogies, as a person in a chat sees them."""

from io import BytesIO

import pytest
from PIL import Image

from bot.settings import Settings
from botapi.people import Chat
from embeddings.table.handmade import handmade
from rendering.reply import CAPTION_LIMIT, TEXT_LIMIT
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker

LONG = "desproporcionadissimamente"


@pytest.fixture
def drawing(settings: Settings) -> Settings:
    return settings.model_copy(update={"pictures": True})


class TestWithoutPictures:
    async def test_a_map_says_what_it_keeps_and_the_true_cosines(self, ana: Speaker) -> None:
        answer = await ana.asks("/mapa rei rainha; gato rato; Lisboa")
        assert answer.startswith(
            "Mapa: rainha, rei; gato, rato; Lisboa\nAo passar de 3 dimensões para 2, o desenho conserva "
        )
        assert "% na horizontal" in answer
        assert "rainha – rei · 0,95" in answer
        assert "gato – rato · 0,97" in answer

    async def test_a_map_in_english(self, bruno: Speaker) -> None:
        answer = await bruno.asks("/map rei, rainha, gato")
        assert answer.startswith("Map: gato, rainha, rei\nGoing from 3 dimensions to 2, the drawing keeps ")
        assert "rainha – rei · 0.95" in answer

    async def test_the_order_of_the_words_makes_no_difference(self, ana: Speaker) -> None:
        answer = await ana.asks("/mapa rei, gato, rainha")
        assert await ana.asks("/mapa rainha rei gato rei") == answer

    async def test_two_words_are_drawn_on_a_line_without_loss(self, ana: Speaker) -> None:
        assert "Dois pontos cabem em uma linha" in await ana.asks("/mapa rei gato")

    async def test_neighbours_come_along_in_both_languages(self, ana: Speaker, bruno: Speaker) -> None:
        answer = await ana.asks("/mapa rei gato +vizinhos")
        assert "Em cinza, os 3 vizinhos mais próximos" in answer
        assert " – rato · " in answer
        assert "In gray, the 3 nearest neighbors" in await bruno.asks("/map +Neighbors rei, gato")
        assert "In gray" in await bruno.asks("/map rei, gato +vizinhos")

    async def test_unknown_words_are_said_and_left_out_while_two_remain(self, ana: Speaker) -> None:
        answer = await ana.asks("/mapa rei <xyz gato")
        assert "Ficou de fora o que não tem vetor neste modelo: “<xyz”." in answer
        assert "Não conheço “xyz”" in await ana.asks("/mapa rei xyz")

    async def test_words_of_one_row_are_one_point(self, ana: Speaker) -> None:
        answer = await ana.asks("/mapa rei monarca gato")
        assert "gato – monarca = rei · " in answer
        assert "dividem a mesma linha da tabela" in answer
        assert "são um ponto só" in await ana.asks("/mapa rei monarca")

    async def test_a_map_without_words_draws_the_last_questions_of_its_asker(
        self, ana: Speaker, bruno: Speaker, group: Chat
    ) -> None:
        assert "Faltou dizer" in await ana.asks("/mapa")
        await ana.asks("/embedding Lisboa")
        here, other = ana.within(group), bruno.within(group)
        await here.asks("/similar rei rainha")
        await here.asks("/vizinhos gato 3")
        await here.asks("/analogia rei - rainha + avó")
        await here.asks("/analogia rei")
        await here.asks("/embedding exemplo, rato")
        await other.asks("/similar rato, exemplo")
        answer = await here.asks("/mapa")
        assert answer.startswith("Mapa: avó, exemplo, gato, rainha, rato, rei\n")
        assert "usei as das suas últimas perguntas" in answer
        assert (await other.asks("/map")).startswith("Mapa: exemplo, rato\n")

    @pytest.mark.parametrize(
        "question",
        [
            *("/embedding gato, rei", "/vetor gato, rei csv", "/similar gato rei", "/posicao gato rei"),
            *("/matriz gato rei", "/analogia gato - rei", "/mapa gato, rei"),
        ],
    )
    async def test_each_kind_of_question_gives_its_words_to_a_map(self, ana: Speaker, question: str) -> None:
        await ana.asks(question)
        assert (await ana.asks("/mapa")).startswith("Mapa: gato, rei\n")

    @pytest.mark.parametrize(
        ("question", "words"),
        [("/intruso gato rei avó", "avó, gato, rei"), ("/eixo gato / rei: rato", "gato, rato, rei")],
    )
    async def test_so_do_those_of_three_words(self, ana: Speaker, question: str, words: str) -> None:
        await ana.asks(question)
        assert (await ana.asks("/mapa")).startswith(f"Mapa: {words}\n")

    @pytest.mark.parametrize("question", ["/dims rei", "/vizinhos rei"])
    async def test_so_do_those_of_one_word(self, ana: Speaker, question: str) -> None:
        await ana.asks(question)
        await ana.asks("/vetor gato csv")
        assert (await ana.asks("/mapa")).startswith("Mapa: gato, rei\n")

    async def test_too_few_and_too_many_words_are_refused_kindly(self, ana: Speaker) -> None:
        assert "2 a 40 palavras" in await ana.asks("/mapa rei")
        many = " ".join(f"palavra{number}" for number in range(41))
        assert "você mandou 41" in await ana.asks(f"/mapa {many}")

    async def test_a_map_of_forty_long_words_fits_a_message(self, open_bot: OpenBot) -> None:
        bot = await open_bot(handmade(forty_long_words()))
        answer = await Speaker(bot, bot.world.person(1, "Ana")).asks(f"/mapa {' '.join(forty_long_words())}")
        assert len(answer) <= TEXT_LIMIT
        assert answer.count(" – ") == 39

    async def test_an_analogy_says_how_far_its_answer_is_from_the_point_computed(self, ana: Speaker) -> None:
        answer = await ana.asks("/analogia rei - rainha + avó")
        assert "No desenho (o plano em que cabem todos os termos da conta), avô está a " in answer
        assert "do ponto calculado, como de verdade." in answer
        assert "(o plano que menos deforma esta conta)" in await ana.asks("/analogia rei - rato + avó + gato")
        assert "No desenho" not in await ana.asks("/analogia rei")


class TestWithPictures:
    @pytest.fixture
    def settings(self, drawing: Settings) -> Settings:
        return drawing

    async def test_a_map_is_one_picture_with_the_main_thing_below(self, ana: Speaker) -> None:
        (answer,) = await ana.writes("/mapa rei rainha; gato rato +vizinhos")
        assert answer["caption"].startswith("Mapa: rainha, rei; gato, rato\n")
        assert len(answer["caption"]) <= CAPTION_LIMIT
        assert min(size(ana, answer)) >= 600

    async def test_a_map_of_forty_long_words_is_drawn(self, open_bot: OpenBot) -> None:
        bot = await open_bot(handmade(forty_long_words()))
        speaker = Speaker(bot, bot.world.person(1, "Ana"))
        (answer,) = await speaker.writes(f"/mapa {' '.join(forty_long_words())}")
        assert min(size(speaker, answer)) >= 600

    async def test_an_analogy_is_drawn(self, ana: Speaker) -> None:
        (answer,) = await ana.writes("/analogia rei - rainha + avó")
        assert answer["caption"].startswith("rei − rainha + avó ≈ avô · ")
        added, multiplied = answer["caption"].split("Multiplicando (3CosMul)")
        assert "1. avô" in added
        assert "1. avô" in multiplied
        assert min(size(ana, answer)) >= 600


def size(speaker: Speaker, message: Message) -> tuple[int, int]:
    files = speaker.world.files
    stored = files.find(message["photo"][-1]["file_id"])
    assert stored is not None
    return Image.open(BytesIO(files.content(stored))).size


def forty_long_words() -> dict[str, list[float]]:
    return {f"{LONG}{number}": [1.0, number % 7 - 3.0, number % 5 - 2.0, number / 10] for number in range(40)}
