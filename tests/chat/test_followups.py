"""The buttons under answers: the next questions, and words that were perhaps meant."""

import re
from pathlib import Path

import numpy as np
import pytest

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.world import World
from embeddings.importing.importer import Plan, import_vectors
from embeddings.table.handmade import handmade
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from handlers.commands import COMMANDS
from rendering import locales
from rendering.catalog import Catalog
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker, labels

ASKED = {
    "/embedding rei": [
        "Por quê?", "O que é embedding?", "Vizinhos de rei", "Vetor completo", "📋 Copiar o começo",
    ],
    "/dims rei": ["Por quê?", "O que é dimensão?", "Ver o vetor", "Vizinhos de rei", "Outros modelos"],
    "/dims": ["Outros modelos", "O que é dimensão?"],
    "/similar rei rainha": [
        "Por quê?", "O que é cosseno?", "Vizinhos de rei", "Vizinhos de rainha", "Mais…",
    ],
    "/similar rei monarca": [
        "Por quê?", "O que é cosseno?", "Vizinhos de rei", "Enviar para outra conversa",
    ],
    "/similar rei REI": [
        "Por quê?", "O que é cosseno?", "Vizinhos de rei", "Enviar para outra conversa",
    ],
    "/vizinhos rei 2": ["Mais longe ▶", "Sem filtro", "Por quê?", "O que é vizinho?", "Mais…"],
    "/posicao rei rato": ["Por quê?", "O que é vizinho?", "Vizinhos de rei", "Vizinhos de rato"],
    "/analogia rei - gato + avó": [
        "Por quê?", "O que é analogia?", "Vizinhos de rainha", "Enviar para outra conversa"
    ],
    "/intruso rei rainha gato": ["Por quê?", "O que é similaridade?", "Matriz"],
    "/matriz rei rainha gato": ["Por quê?", "O que é matriz?", "Intruso", "Só as mais parecidas"],
    "/eixo rei / gato: avó": ["Por quê?", "O que é direção?", "Matriz"],
    "/frases o rei | a rainha": ["Por quê?", "O que é codificador?", "Tokens da 1ª", "Tokens da 2ª"],
    "/tokens o rei": ["Ver o vetor", "O que é token?", "Vizinhos de o rei"],
    "/tokens xyzxyz": [],
    "/tokens o rei e a rainha e o rato e o gato": [
        "Ver o vetor",
        "O que é token?",
        "Vizinhos de o rei e a rainha e o ra…",
    ],
    "/porque rei rainha": ["Vizinhos de rei", "Vizinhos de rainha", "Posição"],
    "/porque /eixo rei / gato: avó": ["Matriz"],
    "/mapa rei, rainha; gato": ["Com vizinhos", "O que é PCA?", "Matriz", "Intruso"],
    "/compara handmade handmade rei": ["Vizinhos de rei", "O que é modelo?", "Outros modelos"],
    "/idioma pt": [],
}  # fmt: skip


@pytest.mark.parametrize("question", ASKED)
async def test_answers_offer_what_may_be_asked_next(ana: Speaker, question: str) -> None:
    (answer,) = await ana.writes(question)
    assert [label for label in labels(answer) if label != "Ver no mapa"] == ASKED[question]
    for row in answer.get("reply_markup", {}).get("inline_keyboard", []):
        assert max(len(button["text"]) for button in row) <= {1: 40, 2: 19, 3: 12}[len(row)]


async def test_the_map_of_a_pair_brings_its_neighbours_since_two_words_alone_say_little(ana: Speaker) -> None:
    (pair,) = await ana.writes("/similar rei rainha")
    (drawn,) = await ana.presses(pair, "Ver no mapa")
    assert "vizinhos mais próximos" in (drawn.get("text") or drawn["caption"])
    (several,) = await ana.writes("/matriz rei rainha gato")
    (drawn,) = await ana.presses(several, "Ver no mapa")
    assert "vizinhos mais próximos" not in (drawn.get("text") or drawn["caption"])


async def test_labels_speak_the_chats_language(bruno: Speaker) -> None:
    (answer,) = await bruno.writes("/similar rei rainha")
    assert {"Why?", "Meaning of cosine", "Neighbors of rei", "More…"} <= set(labels(answer))


@pytest.mark.parametrize("question", ASKED)
async def test_below_an_answer_stand_six_buttons_at_most(ana: Speaker, question: str) -> None:
    (answer,) = await ana.writes(question)
    assert len(labels(answer)) <= 6


async def test_more_brings_all_buttons_of_an_answer_in_place_and_changes_nothing_else(ana: Speaker) -> None:
    (answer,) = await ana.writes("/similar rei rainha\n/dims rato")
    (opened,) = await ana.presses(answer, "Mais…")
    shown = [label for label in labels(answer) if label != "Mais…"]
    assert labels(opened)[: len(shown) - 1] == shown[:-1]
    assert labels(opened)[len(shown) - 1 :] == ["Posição", "Enviar para outra conversa", "/dims rato"]
    assert (opened["message_id"], opened["text"]) == (answer["message_id"], answer["text"])
    (placed,) = await ana.presses(opened, "Posição")
    assert "rainha está em" in placed["text"]


async def test_more_of_a_page_of_neighbours_keeps_its_place(ana: Speaker) -> None:
    (answer,) = await ana.writes("/vizinhos rei 2")
    (farther,) = await ana.presses(answer, "Mais longe ▶")
    (opened,) = await ana.presses(farther, "Mais…")
    assert {"◀ Mais perto", "Mais longe ▶", "Outros modelos"} <= set(labels(opened))
    assert opened["text"] == farther["text"]


@pytest.mark.parametrize(
    "question", ["/similar lisbôa rei", "/embedding lisbôa", "/dims lisbôa", "/porque lisbôa rei"]
)
async def test_buttons_carry_a_word_as_it_was_read(ana: Speaker, question: str) -> None:
    (answer,) = await ana.writes(question)
    typed = question.split()[1]
    assert f"Li “{typed}” como" in answer["text"]
    assert not [label for label in labels(answer) if typed in label]
    near = next(label for label in labels(answer) if label.startswith("Vizinhos de "))
    (neighbours,) = await ana.presses(answer, near)
    assert "Li “" not in neighbours["text"]


async def test_a_press_asks_the_question_and_keeps_it_in_the_pressers_history(ana: Speaker) -> None:
    (answer,) = await ana.writes("/similar rei rainha")
    (near,) = await ana.presses(answer, "Vizinhos de rainha")
    assert near["text"].startswith("Mais perto de rainha: ")
    assert "/vizinhos rainha" in await ana.asks("/historico")


async def test_a_word_that_looks_like_an_option_is_asked_as_a_word(open_bot: OpenBot) -> None:
    bot = await open_bot(handmade({"guerra": [1.0, 0.1], "2": [0.5, 1.0], "paz": [1.0, 0.3]}))
    ana = Speaker(bot, bot.world.person(1, "Ana"))
    (answer,) = await ana.writes("/embedding guerra 2")
    (near,) = await ana.presses(answer, "Vizinhos de guerra 2")
    assert near["text"].startswith("Mais perto de guerra 2:")


async def test_the_copied_weights_are_the_vectors_own(open_bot: OpenBot, builtin: Space) -> None:
    bot = await open_bot(builtin)
    ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
    (answer,) = await ana.writes("/embedding rato")
    (copied,) = [button for button in buttons(answer) if "copy_text" in button]
    text = copied["copy_text"]["text"]
    weights = np.array([float(weight) for weight in text.strip("[]").split(", ")], dtype=np.float32)
    assert len(text) <= 256
    assert copied["text"] == "📋 Copiar o começo"
    word = builtin.find("rato")
    assert word is not None
    assert weights.tobytes() == builtin.vector(word.row)[: len(weights)].tobytes()


async def test_a_question_is_carried_to_another_chat_unless_too_long(ana: Speaker, bruno: Speaker) -> None:
    (short,) = await ana.writes("/similar rei rainha")
    (answer,) = await ana.presses(short, "Mais…")
    assert [one["switch_inline_query"] for one in buttons(answer) if "switch_inline_query" in one] == [
        "/similar rei rainha"
    ]
    (answer,) = await bruno.writes("/analogia rei -\ngato")
    assert buttons(answer)[-1]["switch_inline_query"] == "/analogy rei - gato"
    (answer,) = await ana.writes(f"/similar rei, {'gato ' * 60}")
    assert not [one for one in buttons(answer) if "switch_inline_query" in one]


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("/embedding avo", "Embedding de avó"),
        ("/vizinhos avo 2", "Mais perto de avó"),
        ("/similar rei, avo", "rei e avó"),
        ("/analogia rei - avo + gato", "rei − avó + gato"),
        ("/eixo avo, rei / gato: rato", "avó, rei"),
        ("/porque avo rei", "avó e rei"),
        ("/dims avo\u0301o", "avó"),
    ],
)
async def test_a_word_that_is_not_clear_is_answered_with_buttons_that_ask_for_near_ones(
    ana: Speaker, question: str, meant: str
) -> None:
    (answer,) = await ana.writes(question)
    assert "Não conheço" in answer["text"] or "Qual você quis dizer?" in answer["text"]
    assert {"avó", "avô"} <= set(labels(answer))
    (asked,) = await ana.presses(answer, "avó")
    assert meant in asked["text"]


async def test_other_errors_have_no_buttons(ana: Speaker) -> None:
    for question in ("/similar rei", "/intruso avo vovo rei", "/dims qwrtpsdfgh"):
        (answer,) = await ana.writes(question)
        assert labels(answer) == []


async def test_every_button_of_every_answer_is_answered_also_after_a_restart(settings: Settings) -> None:
    space = _whole()
    settings = settings.model_copy(update={"models_in_memory": 1})  # no other model to switch to on the way
    async with open_services(settings, space) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        walked = await _walk(ana, [question for question, _ in _questions()])
    assert len(walked) > 60
    async with open_services(settings, space) as services, local_bot(services, ana.world) as restarted:
        again = Speaker(restarted, ana.person)
        for answer, data in walked.values():
            await again.presses(answer, data)
            assert not any("antigo" in notice for notice in again.notices), data


SENTENCES = [file.read_text("utf-8") for file in Path(locales.__file__).parent.glob("*.pt-BR.ftl")]
FORGETS = re.compile(r"forget:\d+:yes")


async def _walk(speaker: Speaker, questions: list[str]) -> dict[str, tuple[Message, str]]:
    """Ask all questions and press every button of every answer; give the buttons with their messages.

    Of what comes after the first press, a command's button is pressed once below each other command. The one
    that forgets is left alone: what other buttons carry goes with it.
    """
    answers = [("", answer) for question in questions for answer in await speaker.writes(question)]
    pressed: dict[str, tuple[Message, str]] = {}
    seen: set[tuple[str, str]] = set()
    while answers:
        below, answer = answers.pop(0)
        _is_fine(answer)
        for data in [str(button["callback_data"]) for button in buttons(answer) if "callback_data" in button]:
            kind = re.split("[=#]", data)[0]
            if data in pressed or (below and (below, kind) in seen) or FORGETS.fullmatch(data):
                continue
            assert len(data.encode()) <= 64
            pressed[data] = (answer, data)
            seen.add((below, kind))
            found = await speaker.presses(answer, data)
            assert found or speaker.notices, data
            answers += [(kind, one) for one in found]
    return pressed


def _is_fine(answer: Message) -> None:
    """Check that nothing went wrong; of the unknown words only those that the program made up may be."""
    text = answer.get("text") or answer.get("caption") or ""
    assert not re.search("Algo deu errado|Faltou|você mandou", text), text
    unknown = set(re.findall("Não conheço “(.+?)”", text)) - {"gatonildo"}  # the path's own
    assert not [word for word in unknown if any(word in said for said in SENTENCES)], text


def _questions() -> list[tuple[str, str]]:
    """Every command with its example's words, written out."""
    catalog = Catalog("pt")
    given = {"compare": "handmade handmade rato", "language": "pt"}
    found = []
    for command in COMMANDS:
        example = f"command-{command.key}-example"
        text = given.get(command.key) or (catalog.text(example) if catalog.has(example) else "")
        found.append((f"/{catalog.command(command.key)} {text}".strip(), text))
    return found


def _whole() -> Space:
    """A space in which every word of every example has a vector, also of what a quiz's questions show."""
    catalog = Catalog("pt")
    shown = [catalog.text(sentence) for sentence in catalog.sentences if sentence.startswith("idea-word")]
    told = [one for one in catalog.sentences if one.startswith(("idea-", "path-"))]
    shown += [
        str(catalog.part(one, name) or "") for one in told for name in ("see", "try", "second", "guess")
    ]
    words = dict.fromkeys(re.findall(r"[\w-]+", " ".join([*(text for _, text in _questions()), *shown])))
    chance = np.random.default_rng(5)
    more = [
        f"{start}{end}" for start in ("ca", "de", "fi", "lo", "mu") for end in ("bo", "ta", "ne", "ra", "vi")
    ]
    return handmade({word: chance.normal(size=12).tolist() for word in (*words, *more)})


def buttons(message: Message) -> list[Message]:
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


async def test_a_bot_without_inline_mode_offers_no_way_to_other_chats(
    settings: Settings, space: Space
) -> None:
    world = World(bot_username="vetorama_bot")
    world.inline = False
    async with open_services(settings, space) as services, local_bot(services, world) as bot:
        ana = Speaker(bot, world.person(1, "Ana", language_code="pt"))
        (answer,) = await ana.writes("/similar rei rainha")
    assert "Por quê?" in labels(answer)
    assert "Enviar para outra conversa" not in labels(answer)


async def test_neighbours_are_compared_with_a_model_that_is_open(settings: Settings) -> None:
    for name, line in (("um", "trono 0.8 0.3"), ("outro", "gato 0.2 0.9")):
        source = settings.model_folder.parent / f"{name}.txt"
        source.write_text(f"rei 1 0\nrainha 0.9 0.2\n{line}\n")
        import_vectors(source, settings.model_folder, Plan(name, "pt"), lambda _share: None)
    space = load_space(settings.model_folder / "pt_um")
    async with open_services(settings, space) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
        await ana.writes("/modelo pt_outro")
        (answer,) = await ana.writes("/vizinhos rei")
        (opened,) = await ana.presses(answer, "Mais…")
        (compared,) = await ana.presses(opened, "Em outro modelo")
        assert "pt_outro │ pt_um" in compared["text"]


async def test_each_of_two_sentences_can_be_cut_into_tokens(ana: Speaker) -> None:
    (answer,) = await ana.writes("/frases o rei dorme | a rainha reina")
    (first,) = await ana.presses(answer, "Tokens da 1ª")
    (second,) = await ana.presses(answer, "Tokens da 2ª")
    assert "“o rei dorme”" in first["text"]
    assert "“a rainha reina”" in second["text"]


async def test_the_map_of_a_page_of_neighbours_shows_that_page(ana: Speaker) -> None:
    (answer,) = await ana.writes("/vizinhos rei 2-4")
    (opened,) = await ana.presses(answer, "Mais…")
    (drawn,) = await ana.presses(opened, "Ver no mapa")
    listed = re.findall(r"^\d\. (\S+) ·", answer["text"], re.MULTILINE)
    assert len(listed) == 3
    assert all(word in drawn["text"] for word in listed)
