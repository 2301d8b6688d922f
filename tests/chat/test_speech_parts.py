"""Neighbours of one part of speech, as a dictionary knows them: vectors don't."""

from tests.conversation import Speaker, labels


async def test_only_verbs_are_listed_where_verbs_are_asked_for(carla: Speaker, dan: Speaker) -> None:
    answer = await carla.asks("/vizinhos correr verbos")
    assert "Só verbos, pelo dicionário com que o modelo foi feito: os vetores não sabem gramática." in answer
    listed = [line.split()[1] for line in answer.splitlines() if line[:1].isdigit() and " · " in line]
    assert len(listed) == 10
    assert {"caminhar", "andar"} & set(listed)
    assert not {"corredor", "corrida", "maratona", "atleta"} & set(listed)
    assert "Only verbs, by the dictionary" in await dan.asks("/neighbors correr verbs")


async def test_the_other_pages_and_the_raw_list_are_of_the_same_part(carla: Speaker) -> None:
    (answer,) = await carla.writes("/vizinhos correr substantivos")
    assert "Só substantivos" in answer["text"]
    (farther,) = await carla.presses(answer, "Mais longe ▶")
    assert "Só substantivos" in farther["text"]
    assert "\n11. " in farther["text"]
    (raw,) = await carla.presses(farther, "Sem filtro")
    assert "Só substantivos" in raw["text"]
    assert "Esta é a lista sem filtro" in raw["text"]


async def test_a_name_of_a_part_alone_or_in_quotes_is_a_word(carla: Speaker) -> None:
    for asked in ("verbos", '"verbos"'):
        answer = await carla.asks(f"/vizinhos {asked}")
        assert answer.startswith("Mais perto de verbos")
        assert "Só verbos" not in answer


async def test_more_of_them_are_of_the_same_part(carla: Speaker) -> None:
    await carla.asks("/vizinhos correr verbos")
    answer = await carla.asks("mais")
    assert "Só verbos" in answer
    assert "\n11. " in answer


async def test_a_model_that_knows_no_parts_says_so(ana: Speaker, bruno: Speaker) -> None:
    assert "O modelo handmade não sabe o que é verbo" in await ana.asks("/vizinhos rei verbos")
    assert "doesn’t know what a verb" in await bruno.asks("/neighbors rei verbs")
    (whole,) = await ana.writes("/vizinhos rei")
    assert "Mais perto de rei" in whole["text"]
    assert labels(whole)
