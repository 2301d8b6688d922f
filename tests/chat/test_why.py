"""`/porque`: a similarity taken apart."""

import re

import numpy as np
import spacy

from bot.local.people import Chat
from tests.conversation import Speaker


async def test_a_similarity_is_taken_apart(ana: Speaker) -> None:
    answer = await ana.asks("/porque rei rainha")
    assert "Por que 0,95? Entre os vetores de rei e rainha há um ângulo de 18°" in answer
    assert "1 ÷ (1,02 × 1,03) = 0,9524" in answer
    assert "2 das 3 somam" in answer
    assert "0: 1,00 × 0,90 → 0,857" in answer


async def test_dimensions_that_take_away_are_told_apart(ana: Speaker) -> None:
    answer = await ana.asks("/porque rei exemplo")
    assert "As que mais tiram:\n0: 1,00 × -0,50 →" in answer


async def test_without_words_the_last_similarity_is_explained(ana: Speaker) -> None:
    assert "Faltou dizer quais são as duas palavras" in await ana.asks("/porque")
    await ana.asks("/similar rato gato")
    await ana.asks("/dims rei")
    assert "rato e gato" in await ana.asks("/porque")


async def test_only_ones_own_questions_of_this_chat_are_explained(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    await ana.asks("/similar rato gato")
    assert "Faltou dizer" in await ana.within(group).asks("/porque")
    assert "You did not say" in await bruno.asks("/why")


async def test_a_question_that_is_replied_to_is_explained(ana: Speaker) -> None:
    await ana.asks("/similar rei rainha")
    question = ana.world.messages(ana.person)[0]
    await ana.asks("/similar rato gato")
    assert "rei e rainha" in await ana.asks("/porque", reply_to=question)


async def test_the_lines_of_numpy_give_the_number_again(ana: Speaker) -> None:
    (answer,) = await ana.writes('/porque "rei rato", rainha')
    (code,) = [entity for entity in answer["entities"] if entity["type"] == "pre"]
    written = answer["text"][code["offset"] : code["offset"] + code["length"]]
    nlp = spacy.blank("pt")
    for word, vector in {"rei": [1.0, 0.2, 0.0], "rato": [0.0, 0.1, 1.0], "rainha": [0.9, 0.5, 0.0]}.items():
        nlp.vocab.set_vector(word, np.array(vector, dtype=np.float32))  # type: ignore[arg-type]
    *steps, last = written.splitlines()
    names = {"np": np, "nlp": nlp}
    exec("\n".join(steps), names)  # noqa: S102 - the bot's own lines are what is tested
    number = eval(last, names)  # noqa: S307
    promised = re.search(r"# (-?[\d.]+)", last)
    assert promised is not None
    assert f"{number:.4f}" == promised[1]
