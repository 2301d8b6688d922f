"""What a newcomer meets: the welcome, the help page, and commands that come without their words."""

import pytest

from botapi.people import Chat
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from handlers.commands import COMMANDS
from tests.chat.test_glossary import fits_a_phone
from tests.conftest import OpenBot
from tests.conversation import ENGLISH, PORTUGUESE, Speaker, labels

HERE = [command for command in COMMANDS if not command.needs_models]  # the others need a further model
TOPICS = ["Começar", "Comparar", "Explorar", "Ver", "Brincar", "Sobre você"]


async def test_the_welcome_says_what_an_embedding_is_and_leads_on(ana: Speaker, bruno: Speaker) -> None:
    (welcome,) = await ana.writes("/start")
    assert "Um embedding é uma palavra transformada em números" in welcome["text"]
    assert "/trilha ensina passo a passo, /ajuda tem todos os comandos, e /glossario" in welcome["text"]
    assert labels(welcome) == ["/embedding rato", "/similar rei rainha", "/vizinhos rei"]
    assert fits_a_phone(welcome)
    (english,) = await bruno.writes("/start")
    assert "An embedding is a word turned into numbers" in english["text"]
    assert "/path teaches step by step, /help has all commands, and /glossary explains" in english["text"]
    assert "The words are Portuguese: rato is mouse, rei is king, rainha is queen." in english["text"]
    assert labels(english) == ["/embedding rato", "/similar rei rainha", "/neighbors rei"]


async def test_every_example_of_the_welcome_answers_when_it_is_tapped(ana: Speaker) -> None:
    (welcome,) = await ana.writes("/start")
    tapped = [(await ana.presses(welcome, label))[0]["text"] for label in labels(welcome)]
    assert "Embedding de rato" in tapped[0]
    assert "rei e rainha: similaridade" in tapped[1]
    assert "Mais perto de rei" in tapped[2]


async def test_a_group_is_told_how_people_talk_to_the_bot_there(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    (portuguese,) = await ana.within(group).writes("/start")
    for way in ("um comando, como /similar rei rainha", "com o meu @", "em resposta a uma mensagem minha"):
        assert way in portuguese["text"]
    await ana.within(group).writes("/idioma en")
    (english,) = await bruno.within(group).writes("/start")
    for way in ("a command, such as /similar", "with my @", "replies to a message of mine"):
        assert way in english["text"]


async def test_a_group_is_welcomed_without_the_lesson(ana: Speaker, group: Chat) -> None:
    (alone,) = await ana.writes("/start")
    (together,) = await ana.within(group).writes("/start")
    assert "palavras transformadas em números" in together["text"]
    assert "Eu mostro esses números" not in together["text"]
    assert labels(together) == labels(alone)


async def test_help_fits_a_phone_and_names_every_command(ana: Speaker, bruno: Speaker) -> None:
    (portuguese,), (english,) = await ana.writes("/ajuda"), await bruno.writes("/help")
    assert labels(portuguese) == [*TOPICS, "🧭 Quem fez os números?"]
    assert labels(english) == [
        "Start",
        "Compare",
        "Explore",
        "See",
        "Play",
        "About you",
        "🧭 Who made the numbers?",
    ]
    for shown, catalog in ((portuguese, PORTUGUESE), (english, ENGLISH)):
        assert fits_a_phone(shown)
        for command in HERE:
            assert f"/{catalog.command(command.key)}" in shown["text"].split()


async def test_each_part_of_the_help_opens_in_place_and_leads_back(ana: Speaker) -> None:
    (first,) = await ana.writes("/ajuda")
    described: list[str] = []
    for topic in TOPICS:
        (opened,) = await ana.presses(first, topic)
        assert opened["message_id"] == first["message_id"]
        assert opened["text"].startswith(f"{topic}\n")
        assert fits_a_phone(opened), topic
        described += [line.partition(" — ")[0] for line in opened["text"].splitlines() if " — " in line]
        (back,) = await ana.presses(opened, "◀ Todos os comandos")
        assert (back["text"], labels(back)) == (first["text"], labels(first))
    assert sorted(described) == sorted(f"/{PORTUGUESE.command(command.key)}" for command in HERE)


async def test_only_examples_that_this_chat_can_answer_are_offered(ana: Speaker) -> None:
    (first,) = await ana.writes("/ajuda")
    (seeing,) = await ana.presses(first, "Ver")
    assert labels(seeing) == [
        "/dims exemplo",
        "/vetor rato csv",
        f"/treinar {PORTUGUESE.text('command-train-example')}",
        "◀ Todos os comandos",
    ]
    (comparing,) = await ana.presses(first, "Comparar")
    assert not [label for label in labels(comparing) if label.startswith(("/compara ", "/intruso "))]
    (you,) = await ana.presses(first, "Sobre você")
    assert labels(you) == ["◀ Todos os comandos"]


async def test_a_tapped_example_belongs_to_who_tapped_it(ana: Speaker, bruno: Speaker, group: Chat) -> None:
    (first,) = await ana.within(group).writes("/ajuda")
    (seeing,) = await bruno.within(group).presses(first, "Ver")
    await bruno.within(group).presses(seeing, "/dims exemplo")
    assert "/dims exemplo" in await bruno.asks("/historico")
    assert "ainda não perguntou" in await ana.asks("/historico")


async def test_all_examples_are_offered_and_answered_where_the_model_has_their_words(
    open_bot: OpenBot, builtin: Space
) -> None:
    bot = await open_bot(builtin)
    eva = Speaker(bot, bot.world.person(1, "Eva", language_code="en"))
    (first,) = await eva.writes("/help")
    offered: list[str] = []
    for topic in labels(first)[:-1]:  # the last one is no topic
        (opened,) = await eva.presses(first, topic)
        assert fits_a_phone(opened), topic
        offered += labels(opened)[:-1]
        explained = any(word in opened["text"] for word in ("rei king", "cachorro dog", "mulher woman"))
        assert explained == (len(labels(opened)) > 1), topic
        for label in labels(opened)[:-1]:
            assert await eva.presses(opened, label), label
    named = {label.partition(" ")[0].removeprefix("/") for label in offered}
    asking = {ENGLISH.command(row.key) for row in COMMANDS if row.offered}
    assert asking - named == {"compare", "translate"}  # those of two models


@pytest.mark.parametrize(
    ("typed", "buttons"),
    [
        ("/similar", ["/similar rei rainha"]),
        ("/embedding", ["/embedding rato"]),
        ("/porque", ["/porque rei rainha"]),
        ("/mapa", ["/mapa rei rainha; gato cachorro; azul verde", "/mapa rei rainha +vizinhos"]),
    ],
)
async def test_a_command_without_its_words_offers_its_examples(
    open_bot: OpenBot, typed: str, buttons: list[str]
) -> None:
    words = {"azul": [0.1, 0.1, 0.5], "verde": [0.1, 0.2, 0.5], "cachorro": [0.1, 0.3, 0.8]}
    spoken = {
        "rei": [1.0, 0.2, 0.0],
        "rainha": [0.9, 0.5, 0.0],
        "gato": [0.1, 0.3, 0.9],
        "rato": [0.0, 0.1, 1.0],
    }
    bot = await open_bot(handmade({**spoken, **words}))
    eva = Speaker(bot, bot.world.person(1, "Eva", language_code="pt"))
    (answer,) = await eva.writes(typed)
    assert answer["text"].startswith("Faltou dizer ")
    assert labels(answer) == buttons
    for button in buttons:
        (asked,) = await eva.presses(answer, button)
        assert "Faltou" not in asked["text"]


async def test_a_map_of_remembered_words_can_be_asked_on(ana: Speaker) -> None:
    await ana.asks("/similar rei rainha")
    await ana.asks("/embedding gato")
    (drawn,) = await ana.writes("/mapa")
    assert labels(drawn)[:4] == ["Com vizinhos", "O que é PCA?", "Matriz", "Intruso"]
    (matrix,) = await ana.presses(drawn, "Matriz")
    assert "gato" in matrix["text"]
    assert "rainha" in matrix["text"]


async def test_who_made_the_numbers_is_one_tap_from_the_help(ana: Speaker) -> None:
    (first,) = await ana.writes("/ajuda")
    (card,) = await ana.presses(first, "🧭 Quem fez os números?")
    assert card["text"].startswith("💬 Quem fez estes vetores, e com que textos?")
    assert labels(card)[0] == "/modelo"
