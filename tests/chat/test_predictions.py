"""Predictions, made and told in chats."""

import re

import pytest

from bot.localbot import LocalBot
from embeddings.table.space import Space
from handlers.context.services import Services
from storage.prediction_records import Prediction
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field

RANGES = ["menos de 0,10", "0,10 a 0,25", "0,25 a 0,40", "0,40 a 0,60", "0,60 ou mais"]
SHOW = "👀 Mostrar a resposta"


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
def three(bot: LocalBot, ana: Speaker, bruno: Speaker) -> list[Speaker]:
    """Three people in a group that Bruno made."""
    carla = Speaker(bot, bot.world.person(103, "Carla", language_code="pt-br"))
    people = [ana, bruno, carla]
    group = bot.world.group(GROUP, "Turma", [one.person for one in people], creator=bruno.person)
    return [one.within(group) for one in people]


async def running(services: Services, chat: int, topic: int = 0) -> Prediction | None:
    return await services.predicting.predictions.running(chat, topic)


def code(message: Message) -> list[str]:
    """The lines in which the answer stands beside the predictions."""
    return [line for line in message["text"].splitlines() if line.startswith(("✅", "👉", "▫"))]


async def test_alone_the_answer_comes_with_the_prediction(ana: Speaker, services: Services) -> None:
    (asked,) = await ana.writes("/palpite gato, cachorro")
    assert asked["text"].startswith(
        "🤔 Qual é o cosseno entre gato e cachorro?\n\nToque em uma faixa, ou mande"
    )
    assert labels(asked) == [*RANGES, SHOW]
    (told,) = await ana.presses(asked, RANGES[1])
    assert told["message_id"] == asked["message_id"]
    head, own = told["text"].split("\n\n")
    number = head.removeprefix("🎯 Cosseno entre gato e cachorro: ")
    assert number in (await ana.asks("/similar gato cachorro"))
    assert float(number.replace(",", ".")) > 0.6
    assert own == "Você disse “0,10 a 0,25”: 3 faixas abaixo."
    assert labels(told) == ["🔎 /similar gato, cachorro", "Por quê?", "🤔 Mais palpites"]
    assert (await ana.presses(told, "Por quê?"))[0]["text"]
    assert await running(services, 101) is None
    assert await ana.presses(asked, RANGES[1]) == []
    assert ana.notices == ["Esse palpite já fechou."]


async def test_who_is_forgotten_while_they_predict_is_told_that_it_is_over(
    ana: Speaker, services: Services
) -> None:
    await ana.writes("/palpite gato, cachorro")
    (question,) = await ana.writes("/esquecer")
    (done,) = await ana.presses(question, "Sim, apagar tudo")
    assert "O palpite que estava aberto na nossa conversa acabou" in done["text"]
    assert await running(services, 101) is None


async def test_alone_a_number_is_a_prediction_while_one_is_asked(ana: Speaker, services: Services) -> None:
    await ana.writes("/palpite gato panela")
    (told,) = await ana.writes("acho q 0,4")
    assert "\n\nVocê disse 0,40: passou 0," in told["text"]
    (cosine,) = re.findall(r"gato e panela: (−?0,\d\d)", told["text"])
    await ana.writes("/palpite gato panela")
    (exact,) = await ana.writes(cosine)
    assert exact["text"].splitlines()[2] == f"Você disse {cosine}: na mosca."
    reacted = [call for call in ana.calls if call.method == "setMessageReaction"]
    assert len(reacted) == 2
    (later,) = await ana.writes("0,4")
    assert "Você disse" not in later["text"]
    assert await ana.asks("/palpite 0,4") == (
        "Não tem palpite aberto aqui. Para abrir um: /palpite rei rainha"
    )
    (asked,) = await ana.writes("/palpite gato")
    assert await ana.asks("40%") == "Desta vez não é um número: toque em uma das respostas."
    assert (await running(services, 101)) is not None
    (told,) = await ana.presses(asked, SHOW)
    assert "Você disse" not in told["text"]


async def test_alone_a_word_is_the_choice_of_it_while_it_can_be_chosen(ana: Speaker) -> None:
    for written, said in (
        ("/palpite gato", "acho que {}!"),
        ("/palpite gato - panela + prato", "/palpite {}"),
    ):
        (asked,) = await ana.writes(written)
        first, second = labels(asked)[:2]
        (told,) = await ana.writes(said.format(first.upper()))
        assert f"Você disse “{first}”" in told["text"]
        assert "Você disse" not in (await ana.asks(second))  # it is over: now it asks of the word


async def test_a_sum_a_neighbour_and_a_side_are_predicted_too(ana: Speaker) -> None:
    (asked,) = await ana.writes("/palpite gato - panela + prato")
    assert asked["text"].startswith("🤔 Que palavra dá gato − panela + prato?")
    (told,) = await ana.presses(asked, labels(asked)[0])
    assert len(code(told)) == 4
    assert labels(told)[0] == "🔎 /analogia gato - panela + prato"

    (asked,) = await ana.writes("/palpite /vizinhos mar")
    first = (await ana.asks("/vizinhos mar 1")).split("1. ")[1].split()[0]
    assert asked["text"].startswith("🤔 Qual destas fica mais perto de mar?")
    (told,) = await ana.presses(asked, first)
    assert told["text"].startswith(f"🎯 A mais perto de mar é {first} (cosseno 0,")
    assert told["text"].endswith(f"Você disse “{first}”: acertou! 🎉")
    (right,) = (line for line in code(told) if line.startswith("✅"))
    assert right.split()[1] == first

    (asked,) = await ana.writes("/palpite gato / panela: cachorro, rato")
    assert labels(asked) == ["para gato", "no meio", "para panela", SHOW]
    (told,) = await ana.presses(asked, "para panela")
    assert told["text"].startswith("🎯 cachorro fica em −")
    assert ": para gato\nNo eixo, −1 é gato, 1 é panela" in told["text"]
    assert told["text"].endswith("\n\nVocê disse “para panela”.")
    assert labels(told)[0] == "🔎 /eixo gato / panela: cachorro"


@pytest.mark.parametrize(
    ("predicted", "telling", "other"),
    [
        ("gato cachorro", "/similar cachorro gato", "/similar gato panela"),
        ("gato", "/vizinhos gato", "/dims gato"),
        ("gato - panela + prato", "/analogia gato - panela + prato", "/vizinhos gato"),
        ("gato / panela: cachorro", "/eixo gato / panela: cachorro, rato", "/eixo gato / panela: rato"),
    ],
)
async def test_a_group_is_not_told_what_it_predicts(
    three: list[Speaker], predicted: str, telling: str, other: str
) -> None:
    ana, bruno, _ = three
    (asked,) = await ana.writes(f"/palpite {predicted}")
    assert (await bruno.asks(telling)).startswith("🤫 O grupo está palpitando sobre isso agora")
    assert not (await bruno.asks(other)).startswith("🤫")
    assert not (await Speaker(bruno.bot, bruno.person).asks(telling)).startswith("🤫")
    await ana.presses(asked, SHOW)
    assert not (await bruno.asks(telling)).startswith("🤫")


async def test_a_group_sees_only_how_many_predicted_until_all_is_told(three: list[Speaker]) -> None:
    ana, bruno, carla = three
    (asked,) = await ana.writes("/palpite gato cachorro 30s")
    assert asked["text"].endswith("🗳 Nenhum palpite ainda · 30 segundos para responder")
    (counted,) = await ana.presses(asked, RANGES[0])
    assert counted["text"].endswith("🗳 1 palpite · 30 segundos para responder")
    assert labels(counted) == labels(asked)
    assert ana.notices == ["Anotado: menos de 0,10. Até fechar, dá para trocar."]
    assert await ana.presses(asked, RANGES[4]) == []  # nothing that others see has changed
    (counted,) = await bruno.presses(asked, RANGES[3])
    assert "🗳 2 palpites · " in counted["text"]
    (counted,) = await carla.writes("0,7", reply_to=asked)
    assert "🗳 3 palpites · " in counted["text"]
    assert await carla.presses(asked, SHOW) == []
    assert carla.notices == ["Só quem abriu o palpite ou um admin pode mostrar antes da hora."]

    (told,) = await bruno.presses(asked, SHOW)  # an administrator
    assert told["message_id"] == asked["message_id"]
    head, spread, people = told["text"].split("\n\n")
    assert head.startswith("🎯 Cosseno entre gato e cachorro: 0,")
    assert spread.splitlines()[3:] == ["▫️ 0,40 a 0,60   ███ 1", "✅ 0,60 ou mais  █████ 2"]
    hits, wrote = people.splitlines()
    assert hits == "🏅 No alvo: Ana e Carla"
    assert wrote.startswith("✍️ Carla escreveu 0,70: a 0,")
    assert await carla.presses(asked, RANGES[0]) == []
    assert carla.notices == ["Esse palpite já fechou."]


async def test_a_group_whose_majority_was_wrong_is_asked_why(three: list[Speaker]) -> None:
    ana, bruno, carla = three
    (asked,) = await ana.writes("/palpite gato cachorro")
    await ana.presses(asked, RANGES[1])
    await bruno.presses(asked, RANGES[1])
    await carla.presses(asked, RANGES[3])
    (told,) = await ana.writes("/palpite mostrar")
    *_, people = told["text"].split("\n\n")
    assert people.splitlines() == [
        "Desta vez ninguém acertou. Acontece: o modelo só conhece os textos que leu.",
        "Mais perto: Carla, a 1 faixa",
        "💬 A maioria foi de “0,10 a 0,25”. O que será que o modelo viu nos textos que vocês não viram?",
    ]
    (asked,) = await ana.writes("/palpite gato cachorro")
    await ana.writes("0,2", reply_to=asked)
    await bruno.writes("70", reply_to=asked)
    (told,) = await ana.presses(asked, SHOW)
    assert [line.split(":")[0] for line in told["text"].splitlines()[-2:]] == [
        "🥇 Bruno escreveu 0,70",
        "🥈 Ana escreveu 0,20",
    ]
    (asked,) = await ana.writes("/palpite gato cachorro")
    (told,) = await ana.presses(asked, SHOW)
    assert told["text"].endswith("\n\nNinguém deu palpite desta vez.")


async def test_one_is_open_at_a_time_and_a_second_wish_shows_it_again(
    three: list[Speaker], services: Services
) -> None:
    ana, bruno, carla = three
    (asked,) = await ana.writes("/palpite gato cachorro")
    await ana.presses(asked, RANGES[4])
    again, cleared = await carla.writes("/palpite mar")
    assert (cleared["message_id"], labels(cleared)) == (asked["message_id"], [])
    assert again["text"].startswith(
        "Já tem um palpite aberto aqui:\n🤔 Qual é o cosseno entre gato e cachorro?"
    )
    (counted,) = await bruno.presses(again, RANGES[4])
    assert counted["message_id"] == again["message_id"]
    assert await carla.writes("0,5", reply_to=asked) != []
    assert await carla.writes("0,5", reply_to=bruno.world.messages(GROUP)[0]) == []
    (told,) = await ana.presses(again, SHOW)
    assert "No alvo: Ana e Bruno" in told["text"]
    alone = Speaker(ana.bot, ana.person)
    await alone.writes("/palpite gato cachorro")
    (other,) = await alone.writes("/palpite mar")  # who is alone may think better of it
    assert other["text"].startswith("🤔 Qual destas")
    found = await running(services, 101)
    assert found is not None
    assert found.kind == "nearest"


async def test_an_edited_wish_leaves_the_board_a_board(three: list[Speaker]) -> None:
    ana, bruno, _ = three
    written: list[Message] = []
    (asked,) = await ana.happens(
        lambda: written.append(ana.world.write(ana.person, "/palpite gato rato", ana.chat))
    )
    await bruno.presses(asked, RANGES[0])
    (edited,) = await ana.happens(lambda: ana.world.edit(written[0], "/palpite gato cachorro"))
    assert edited["message_id"] == asked["message_id"]
    assert "Já tem um palpite aberto aqui:" in edited["text"]
    assert "🗳 1 palpite" in edited["text"]
    (told,) = await ana.presses(edited, SHOW)
    assert told["text"].startswith("🎯 Cosseno entre gato e rato")


async def test_the_record_of_a_chat_is_told_with_examples(three: list[Speaker]) -> None:
    ana, bruno, _ = three
    (first,) = await ana.writes("/palpite")
    assert first["text"].startswith("🤔 Palpite primeiro\n\nQuem palpita antes de ver")
    assert labels(first) == []  # the words of the examples are not in this model
    for pressed in (0, 4, 4, 4):
        (asked,) = await ana.writes("/palpite gato cachorro")
        for one in (ana, bruno):
            await one.presses(asked, RANGES[pressed])
        await ana.presses(asked, SHOW)
    (record,) = await ana.writes("/palpite como funciona")
    lines = record["text"].splitlines()
    assert lines[1:3] == [
        "4 perguntas, 8 palpites, 6 no alvo: 75%. No chute seriam 20%.",
        "🟥🟩🟩🟩 (a última à direita). Na primeira metade, 50% no alvo; na segunda, 100%.",
    ]
    assert lines[5].startswith("menos de 0,10   0,")
    assert lines[5].endswith(" · 2 palpites")
    assert lines[7].startswith("↘️ Os palpites saem mais baixos")
    alone = Speaker(bruno.bot, bruno.person)
    assert (await alone.asks("/predict")).startswith("🤔 Predict first")  # of this chat nothing is known


async def test_who_leaves_or_asks_to_be_forgotten_is_not_told_of(three: list[Speaker]) -> None:
    ana, bruno, carla = three
    (asked,) = await bruno.writes("/palpite gato cachorro")
    for one in (ana, bruno, carla):
        await one.presses(asked, RANGES[4])
    assert carla.chat is not None
    group = carla.chat
    await ana.happens(lambda: ana.world.leave(group, carla.person))
    alone = Speaker(ana.bot, ana.person)
    (sure,) = await alone.writes("/esquecer")
    assert "os seus palpites" in sure["text"]
    await alone.presses(sure, labels(sure)[0])
    assert "No /palpite, o que você disse fica" in await alone.asks("/privacidade")
    (told,) = await bruno.presses(asked, SHOW)
    assert "🏅 No alvo: Bruno\n" in f"{told['text']}\n"
    (asked,) = await ana.writes("/palpite gato cachorro")
    await alone.presses((await alone.writes("/esquecer"))[0], labels(sure)[0])
    assert await bruno.presses(asked, RANGES[4]) == []  # the question was hers
    assert bruno.notices != []
    (withdrawn,) = await ana.writes("/palpite mostrar")
    assert withdrawn["message_id"] == asked["message_id"]
    assert "pediu para ser esquecido" in withdrawn["text"]
    assert "reply_markup" not in withdrawn
    assert (await bruno.writes("/palpite mar"))[0]["text"].startswith("🤔 Qual destas")


async def test_each_topic_of_a_forum_predicts_for_itself(bot: LocalBot, ana: Speaker) -> None:
    forum = bot.world.group(-1_001_000_000_009, "Fórum", [ana.person], creator=ana.person, forum=True)
    one, other = (bot.world.topic(forum, name, ana.person) for name in ("Um", "Outro"))
    there = ana.within(forum)
    (first,) = await there.writes("/palpite gato cachorro", thread=one)
    (second,) = await there.writes("/palpite gato", thread=other)
    assert [asked["message_thread_id"] for asked in (first, second)] == [one, other]
    await bot.application.bot.delete_message(forum.id, second["message_id"])
    (told,) = await there.writes("/palpite mostrar", thread=other)  # its board is gone
    assert (told["message_thread_id"], told["text"][:1]) == (other, "🎯")


async def test_a_prediction_is_told_in_the_supergroup_that_its_group_became(
    bot: LocalBot, ana: Speaker, services: Services
) -> None:
    small = bot.world.group(-77, "Turma", [ana.person], creator=ana.person)
    there = ana.within(small)
    (asked,) = await there.writes("/palpite gato cachorro")
    await there.presses(asked, RANGES[4])
    await there.happens(lambda: bot.world.migrate(small, GROUP, ana.person))
    (told,) = await ana.within(bot.world.chats[GROUP]).writes("/palpite mostrar")
    assert told["chat"]["id"] == GROUP
    assert "🏅 No alvo: Ana" in told["text"]
    assert await running(services, GROUP) is None


async def test_no_other_chat_and_nobody_unknown_predicts(three: list[Speaker], services: Services) -> None:
    ana, bruno, _ = three
    (asked,) = await ana.writes("/palpite gato cachorro")
    alone = Speaker(bruno.bot, bruno.person)
    (own,) = await alone.writes("/predict gato cachorro")
    stored = bruno.world.find_message(102, own["message_id"])
    assert stored is not None
    theirs = asked["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    for forged, notice in (
        (theirs, "This prediction is closed already."),
        ("predict:vote:1", None),
        ("predict:vote:2:9", None),
        ("predict:burn:2", None),
        ("predict:vote:x:1", None),
    ):
        stored["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = forged
        assert await alone.presses(stored, labels(stored)[0]) == [] or forged == "predict:vote:1"
        assert notice is None or alone.notices == [notice]
    found = await running(services, GROUP)
    assert found is not None
    assert await services.predicting.predictions.count(found.number) == 0


async def test_names_are_shown_as_they_are_and_many_are_counted(bot: LocalBot, ana: Speaker) -> None:
    people = [Speaker(bot, bot.world.person(200 + place, f"<b>P{place}</b>")) for place in range(12)]
    crowd = [ana.person, *(one.person for one in people)]
    group = bot.world.group(GROUP, "Turma", crowd, creator=ana.person)
    (asked,) = await ana.within(group).writes("/palpite gato cachorro")
    for one in people:
        await one.within(group).presses(asked, RANGES[4])
    (told,) = await ana.within(group).presses(asked, SHOW)
    assert "🏅 No alvo: <b>P0</b>, <b>P1</b>, " in told["text"]
    assert "<b>P9</b> e mais 2" in told["text"]
    assert "✅ 0,60 ou mais  ████████ 12" in told["text"]


async def test_what_cannot_be_predicted_is_told_with_what_can(ana: Speaker) -> None:
    assert (await ana.asks("/palpite gato rato mar sal")).startswith(
        "Não sei fazer palpite de “gato rato mar sal”."
    )
    (unknown,) = await ana.writes("/palpite gato chachorro")
    (asked,) = await ana.presses(unknown, "cachorro")
    assert asked["text"].startswith("🤔 Qual é o cosseno entre gato e cachorro?")
    assert (await ana.asks("/palpite mostrar")).startswith("🎯")
    assert (await ana.asks("/palpite mostrar")).startswith("Não tem palpite aberto aqui.")


async def test_a_number_that_may_be_two_cosines_or_is_none_is_asked_about(
    ana: Speaker, bruno: Speaker
) -> None:
    await ana.writes("/palpite gato panela")
    assert await ana.asks("5") == "“5” pode ser 0,50 ou 0,05. Mande o número com a vírgula."
    assert (await ana.asks("/palpite 150")).startswith("“150” não é um cosseno: ele vai de −1 a 1.")
    (told,) = await ana.writes("5%")
    assert "Você disse 0,05" in told["text"]
    assert (await bruno.asks("/predict 7")).startswith("“7” may be 0.70 or 0.07.")


async def test_a_word_beside_itself_is_nothing_to_guess(ana: Speaker, bruno: Speaker) -> None:
    assert (await ana.asks("/palpite gato Gato")).startswith("Aí não tem o que adivinhar: gato é a mesma")
    assert (await bruno.asks("/predict gato gato")).startswith("There's nothing to guess there: gato is")


async def test_of_several_words_on_an_axis_one_is_asked_about_and_the_others_are_named(
    ana: Speaker, bruno: Speaker
) -> None:
    said = await ana.asks("/palpite gato / panela: prato, rato, mar")
    assert said.startswith("Um palpite por vez: agora é só de prato. Depois pergunte de rato e mar.\n🤔 ")
    said = await bruno.asks("/predict gato / panela: prato, rato")
    assert said.startswith("One prediction at a time: this one is about prato only. Ask about rato ")


@pytest.mark.parametrize("over", ["cancelar", "parar", "mostrar"])
async def test_a_prediction_is_ended_in_words(ana: Speaker, over: str) -> None:
    await ana.writes("/palpite gato panela")
    assert (await ana.asks(f"/palpite {over}")).startswith("🎯")


@pytest.mark.parametrize("over", ["parar", "chega", "stop", "/stop"])
async def test_a_prediction_is_ended_by_a_word_alone(ana: Speaker, over: str) -> None:
    await ana.writes("/palpite gato panela")
    assert (await ana.asks(over)).startswith("🎯")
    assert not (await ana.asks(over)).startswith("🎯")


async def test_a_game_that_was_begun_later_is_what_a_word_ends(ana: Speaker) -> None:
    await ana.writes("/palpite gato panela")
    await ana.writes("/jogo")
    assert any(one["text"].startswith("🏳️") for one in await ana.writes("desisto") if "text" in one)
    assert (await ana.asks("parar")).startswith("🎯")


async def test_two_opposites_are_told_to_be_near_as_they_stand_in_the_same_sentences(
    carla: Speaker, dan: Speaker
) -> None:
    (asked,) = await carla.writes("/palpite quente frio")
    (told,) = await carla.presses(asked, RANGES[0])
    assert (
        "quente e frio têm sentidos contrários. O cosseno não mostra isso: aparecem nas mesmas"
        in told["text"]
    )
    (asked,) = await dan.writes("/predict homem mulher")
    (told,) = await dan.presses(asked, labels(asked)[0])
    assert "homem and mulher" in told["text"].splitlines()[-1]


async def test_the_number_shown_as_an_example_is_far_from_what_pairs_have(
    ana: Speaker, three: list[Speaker]
) -> None:
    (alone,) = await ana.writes("/palpite gato, cachorro")
    (together,) = await three[0].writes("/palpite gato, cachorro")
    assert "ou mande um número, como 0,15." in alone["text"]
    assert "Responda a esta mensagem com ele (0,15)" in together["text"]
