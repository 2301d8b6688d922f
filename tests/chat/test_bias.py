"""The bias lab, as a class and its teacher see it."""

import re

import pytest

from bot.settings import Settings
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from rendering.reply import TEXT_LIMIT
from tests.conftest import OpenBot
from tests.conversation import Speaker, labels

ABOUT_TEXTS = "Não diz como as pessoas são"
RESULT = r"−?\d,\d\d \((quase nada|pequeno|médio|grande)\), p = [01],\d{4}"
OWN = "/vies sol, praia / neve, gelo: festa, riso / luto, choro"


@pytest.fixture
async def ines(open_bot: OpenBot) -> Speaker:
    """Somebody whose model has a sunny and a cold side."""
    bot = await open_bot(
        handmade(
            {
                "sol": [1.0, 0.1, 0.3],
                "praia": [1.0, 0.2, -0.1],
                "verão": [0.9, 0.1, 0.2],
                "neve": [0.1, 1.0, 0.2],
                "gelo": [0.2, 1.0, -0.3],
                "inverno": [0.1, 0.9, 0.1],
                "festa": [1.0, 0.0, 0.0],
                "riso": [0.9, 0.1, 0.1],
                "luto": [0.0, 1.0, 0.1],
                "choro": [0.1, 0.9, 0.0],
            }
        )
    )
    return Speaker(bot, bot.world.person(201, "Inês", language_code="pt-br"))


async def test_the_lab_begins_in_plain_words_and_its_buttons_run_the_tests(carla: Speaker) -> None:
    (first,) = await carla.writes("/vies")
    assert first["text"].startswith("Viés é o que o modelo pegou dos textos")
    assert ABOUT_TEXTS in first["text"]
    tests = ["Profissões", "Gênero gramatical", "Flores e insetos", "Suas listas"]
    assert [label for label in labels(first) if label != "O que é viés?"] == tests
    for button in tests:
        (answer,) = await carla.presses(first, button)
        assert len(answer["text"].encode("utf-16-le")) // 2 <= TEXT_LIMIT
        assert set(labels(answer)) >= set(tests) - {button}
    assert "O que é viés?" in labels(first)


async def test_professions_are_placed_tested_and_still_told_by_their_neighbours(carla: Speaker) -> None:
    answer = await carla.asks("/vies profissões")
    head = re.match(
        r"(\d+) profissões que têm a mesma forma para ele e para ela.*Minha lista tem (\d+)", answer
    )
    assert head is not None
    assert 120 <= int(head[1]) < int(head[2])
    assert re.search(r"Mais do lado “ele”: \w+ \(−\d,\d\d\)", answer)
    assert ABOUT_TEXTS in answer
    for test in ("do jeito que o modelo é", "sem o gênero gramatical", "sem a direção do gênero"):
        assert re.search(rf"• {test}: {RESULT}", answer)
    left = re.search(
        r"adivinham em que metade da fila ela estava .* em (\d+) de (\d+) \(antes, em (\d+); no chute", answer
    )
    assert left is not None
    assert int(left[2]) / 2 < int(left[1]) <= int(left[3])
    assert "esconde o viés, mas não o apaga" in answer
    assert "semente 2017" in answer
    assert "Bolukbasi e outros, 2016" in answer
    assert "Gonen e Goldberg, 2019" in answer
    assert "As pessoas não cabem em dois lados" in answer
    assert await carla.asks("/bias jobs") == answer


async def test_things_have_their_gender_by_themselves_and_flowers_are_pleasant(carla: Speaker) -> None:
    grammar = await carla.asks("/vies gênero gramatical")
    found = re.search(r"de (\d+) coisas.* acertei (\d+) \(\d+%\).* acertaria (\d+)", grammar)
    assert found is not None
    assert int(found[3]) < int(found[2]) < int(found[1])
    assert re.search(r"0 é a fronteira: garfo \(−\d,\d\d\) e mesa \(−?\d,\d\d\)", grammar)
    assert ("a segunda do lado errado" in grammar) == ("mesa (−" in grammar)
    assert re.search(r"as que ela não viu, em −0,\d\d e 0,\d\d\. Passar de 1 é comum", grammar)
    assert re.search(rf"Efeito {RESULT}; sem o gênero gramatical, {RESULT}", grammar)
    flowers = await carla.asks("/vies flores e insetos")
    assert re.match(r"Flores e insetos: \d+ flores ficam mais perto de palavras agradáveis do que", flowers)
    assert "(grande), p = 0,0001" in flowers
    assert "O modelo tem 89 das 96 palavras do teste." in flowers
    assert "insetos e outros bichinhos: barata, mosca" in flowers


async def test_lists_of_ones_own_are_compared_in_every_way_there_is(ines: Speaker) -> None:
    (answer,) = await ines.writes(OWN)
    text = answer["text"]
    assert text.startswith("As suas listas: entre “festa, riso” e “luto, choro”, não dá para dizer que a 1ª")
    assert "p nunca fica abaixo de 0,33" in text
    assert "de todos os 6 jeitos que existem. A diferença foi tão grande quanto a nossa" in text
    assert re.search(r"Mais perto de “festa, riso”: (sol|praia) \(\d,\d\d\) e (sol|praia) \(", text)
    assert ABOUT_TEXTS in text
    more = await ines.asks("/vies sol, praia, verão / neve, gelo, inverno: festa, riso / luto, choro")
    assert "p nunca fica abaixo de 0,10" in more
    assert re.search(RESULT, more)
    assert "feminina" not in more
    assert OWN in await ines.asks("/historico")


async def test_a_difference_that_chance_seldom_gives_is_told_with_its_side(open_bot: OpenBot) -> None:
    first = {f"a{place}": [1.0, 0.1 * place] for place in range(4)}
    second = {f"b{place}": [0.1 * place, 1.0] for place in range(4)}
    bot = await open_bot(
        handmade({**first, **second, "lá": [1, 0], "cá": [0, 1], "ali": [1, 0.1], "aqui": [0.1, 1]})
    )
    speaker = Speaker(bot, bot.world.person(1, "Ana", language_code="pt-br"))
    bruno = Speaker(bot, bot.world.person(2, "Bruno", language_code="en"))
    ours, theirs = ", ".join(first), ", ".join(second)
    answer = await speaker.asks(f"/vies {ours} / {theirs}: lá, ali / cá, aqui")
    assert f"comparada com a 2ª ({theirs}), a 1ª ({ours}) fica mais perto de “lá, ali” e mais longe" in answer
    turned = await bruno.asks(f"/bias {theirs} / {ours}: lá, ali / cá, aqui")
    assert f"compared with the 1st ({theirs}), the 2nd ({ours}) is nearer to “lá, ali”" in turned
    assert "It does not say how people are" in turned


async def test_words_for_people_are_told_with_more_care_and_none_is_called_the_nearest(
    open_bot: OpenBot,
) -> None:
    words = {"homem": [1.0, 0.2], "rapaz": [1.0, 0.1], "mulher": [0.2, 1.0], "moça": [0.1, 1.0]}
    by = {"carro": [1.0, 0.0], "motor": [0.9, 0.1], "casa": [0.0, 1.0], "lar": [0.1, 0.9]}
    bot = await open_bot(handmade({**words, **by}))
    ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt-br"))
    answer = await ana.asks("/vies homem, rapaz / mulher, moça: carro, motor / casa, lar")
    assert "O modelo repete os preconceitos deles" in answer
    assert "onde uma lista é feminina e a outra masculina" in answer
    assert ABOUT_TEXTS in answer
    assert "Mais perto de" not in answer


async def test_what_is_no_test_and_no_four_lists_is_answered_with_how_to_write_it(ines: Speaker) -> None:
    for typed in (
        "rei",
        "sol, praia / neve, gelo",
        "sol, praia: festa, riso",
        "a / b: c / d: e / f",
        "/ : /",
    ):
        answer = await ines.asks(f"/vies {typed}")
        assert "a, b / c, d: e, f / g, h" in answer, typed
    assert "2 a 20 palavras diferentes em cada lista, e você mandou só uma" in await ines.asks(
        "/vies sol / neve, gelo: festa, riso / luto, choro"
    )
    assert "está em duas listas" in await ines.asks("/vies sol, praia / neve, sol: festa, riso / luto, choro")
    assert "Não conheço “xyzqwv”" in await ines.asks(
        "/vies sol, xyzqwv / neve, gelo: festa, riso / luto, choro"
    )
    told = await ines.asks("/vies suas listas")
    assert "escolham as palavras antes de medir" in told
    assert "/vies sol, praia, verão" in told


async def test_a_model_without_the_words_says_how_many_it_has(
    ines: Speaker, english: Space, open_bot: OpenBot
) -> None:
    assert "Este modelo tem poucas palavras para o teste: 0 das" in await ines.asks("/vies profissões")
    bot = await open_bot(english)
    dan = Speaker(bot, bot.world.person(104, "Dan", language_code="en"))
    (lab,) = await dan.writes("/bias")
    assert "Grammatical gender" not in labels(lab)
    assert "no list of words in English for this test" in await dan.asks("/bias grammar")
    professions = await dan.asks("/bias professions")
    assert "without grammatical gender" not in professions
    assert re.search(r"• without the direction of gender: −?\d\.\d\d \(\w+\), p = [01]\.\d{4}", professions)
    assert "hides the bias, but does not remove it" in professions


async def test_the_lab_is_asked_for_in_words_too(ines: Speaker, bruno: Speaker) -> None:
    assert (await ines.asks("quero medir o viés do modelo")).startswith("Viés é o que o modelo pegou")
    assert (await bruno.asks("how can I measure the bias of the vectors?")).startswith(
        "Bias is what the model"
    )


async def test_two_words_that_are_no_lists_are_offered_between_him_and_her(carla: Speaker) -> None:
    (told,) = await carla.writes("/vies médico enfermeiro")
    assert labels(told)[:2] == ["/eixo ele / ela: médico, enfermeiro", "/vies profissões"]
    (lists,) = await carla.writes("/vies médico, juiz / babá, cozinheiro")
    assert labels(lists)[0] == "/vies profissões"


class TestDrawn:
    """With pictures, as most chats have them."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"pictures": True})

    async def test_a_picture_stands_above_the_whole_answer_with_its_details(self, ines: Speaker) -> None:
        for asked in (OWN, "/vies sol, praia, verão / neve, gelo, inverno: festa, riso / luto, choro"):
            drawn, told = await ines.writes(asked)
            assert drawn["photo"]
            assert drawn["caption"].startswith("As suas listas: ")
            assert ABOUT_TEXTS in told["text"]
            assert "expandable_blockquote" in {entity["type"] for entity in told["entities"]}
            assert "Profissões" in labels(told)


async def test_a_button_below_the_explanation_of_lists_asks_an_example_that_works(carla: Speaker) -> None:
    (told,) = await carla.writes("/vies suas listas")
    (answer,) = await carla.presses(told, "Ver um exemplo")
    assert answer["text"].startswith(
        "As suas listas: comparada com a 2ª (neve, frio, inverno, escuro, gelo, temp"
    )
