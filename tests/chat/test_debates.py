"""Debates: a group votes, people convince each other, and it votes again."""

import asyncio
from collections.abc import Sequence

import aiosqlite
import pytest

from bot.localbot import LocalBot
from bot.settings import Settings
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.service.debates_in_play import question_on
from storage.debate_records import Debate
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
def people(bot: LocalBot, ana: Speaker, bruno: Speaker) -> list[Speaker]:
    """Four people in a group that Bruno made."""
    others = [
        Speaker(bot, bot.world.person(number, name)) for number, name in ((103, "Carla"), (104, "Davi"))
    ]
    everybody = [ana, bruno, *others]
    group = bot.world.group(GROUP, "Turma", [one.person for one in everybody], creator=bruno.person)
    return [one.within(group) for one in everybody]


async def running(services: Services) -> Debate | None:
    return await services.debates.debating.debates.running(GROUP, 0)


async def right(services: Services) -> int:
    """Give the place of the right answer of what is voted on."""
    debate = await running(services)
    assert debate is not None
    return question_on((await services.debates.debating.debates.ballots(debate.number))[-1]).right


async def vote(services: Services, poll: Message, people: Sequence[Speaker], hits: Sequence[bool]) -> None:
    """Let people vote, each rightly or not."""
    place = await right(services)
    for one, hit in zip(people, hits, strict=True):
        await votes(one, poll, place if hit else (place + 1) % 4)


async def votes(one: Speaker, poll: Message, *options: int) -> None:
    assert await one.happens(lambda: one.world.vote(one.person, poll, *options)) == [poll_now(one, poll)]


def poll_now(one: Speaker, poll: Message) -> Message:
    found = one.world.find_message(GROUP, poll["message_id"])
    assert found is not None
    return found


async def test_a_divided_group_talks_votes_again_and_learns_who_moved(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, carla, _ = people
    begun, first = await ana.writes("/debate cosseno")
    assert begun["text"].startswith(
        "🗣 Debate · cosseno\nPrimeiro cada um vota sozinho, sem conversar: 60 seg"
    )
    assert first["poll"]["question"].startswith("1ª votação, sem conversar · ")
    assert (first["poll"]["type"], first["poll"]["is_anonymous"]) == ("regular", False)
    assert first["poll"]["open_period"] == 62  # the bot closes it after 60
    (asked,) = (call for call in ana.calls if call.method == "sendPoll")
    assert "hide_results_until_closes" in str(asked)
    await vote(services, first, people, [True, True, False, False])
    assert await carla.presses(first, "⏭ Fechar a votação") == []
    assert carla.notices == ["Só quem começou o debate ou um admin pode fazer isso."]

    closed, talk = await ana.presses(first, "⏭ Fechar a votação")
    assert (closed["poll"]["is_closed"], labels(closed)) == (True, [])
    assert talk["text"].startswith("🗣 O grupo se dividiu. Agora convençam uns aos outros!")
    assert "Em 2 minutos vocês votam de novo" in talk["text"]
    assert "2 de 4" not in talk["text"]
    assert await carla.presses(talk, "🗳 Votar de novo") == []
    assert carla.notices == ["Só quem começou o debate ou um admin pode fazer isso."]

    uninvited, second = await bruno.presses(talk, "🗳 Votar de novo")  # an administrator
    assert (uninvited["message_id"], labels(uninvited)) == (talk["message_id"], [])
    assert second["poll"]["question"].startswith("2ª votação · ")
    assert [one["text"] for one in second["poll"]["options"]] == [
        one["text"] for one in first["poll"]["options"]
    ]
    await vote(services, second, people, [True, False, True, True])

    _, told, sister = await ana.presses(second, "⏭ Fechar a votação")
    assert told["text"].startswith("🗳 Agora 3 de 4 acertaram; antes da conversa, 2 de 4. A resposta:\n\n✅ ")
    assert labels(told)[0].startswith("🔎 /")
    assert sister["poll"]["question"].startswith("Uma pergunta parecida · ")
    await vote(services, sister, people[:3], [True, True, False])

    _, over = await ana.presses(sister, "⏭ Fechar a votação")
    title, each, moved, answer = over["text"].split("\n\n")
    assert title == "🏁 Fim do debate · cosseno"
    assert each.splitlines() == [
        "1️⃣ Antes de conversar: 2 de 4 acertaram",
        "2️⃣ Depois de conversar: 3 de 4 acertaram",
        "🔁 Na outra pergunta: 2 de 3 acertaram",
    ]
    assert moved.splitlines() == [
        "4 pessoas votaram antes e depois: 2 passaram da errada para a certa, e 1 fez o caminho contrário.",
        "Antes da conversa, 2 ainda não acertavam; no saldo, a conversa ganhou 1: 50% do que faltava.",
        "Para quem ensina: ganho de Hake, g = (3 − 2) / (4 − 2) = 0,50.",
        "Esse número só vê o saldo (2 − 1): a pessoa que trocou a certa pela errada fica escondida nele.",
    ]
    assert answer.startswith("A resposta da outra pergunta:\n✅ ")
    assert not any(one.person.first_name in over["text"] for one in people)
    assert labels(over)[0] == "🗣 Outro debate"
    assert await running(services) is None


@pytest.mark.parametrize(
    ("hits", "said"),
    [
        ([True, True, True, False], "🟩 3 de 4 acertaram: é isso mesmo, "),
        ([True, False, False, False], "🟥 Só 1 de 4 acertou. Com tão pouca gente sabendo"),
        ([False, False], "🟥 Ninguém acertou. Com tão pouca gente sabendo"),
    ],
)
async def test_where_most_know_or_few_do_nobody_debates(
    people: list[Speaker], services: Services, hits: list[bool], said: str
) -> None:
    ana = people[0]
    _, first = await ana.writes("/debate")
    await vote(services, first, people[: len(hits)], hits)
    _, told, sister = await ana.presses(first, "⏭ Fechar a votação")
    assert told["text"].startswith(said)
    assert sister["poll"]["question"].startswith("Uma pergunta parecida · ")
    explained = hits.count(True) < 2
    assert bool(labels(told)) == explained
    assert ("✅" in told["text"]) == explained
    await vote(services, sister, people[:2], [True, True])
    _, over = await ana.presses(sister, "⏭ Fechar a votação")
    assert "Hake" not in over["text"]
    assert "2️⃣" not in over["text"]
    assert "🔁 Na outra pergunta: 2 de 2 acertaram" in over["text"]


async def test_a_debate_of_one_is_explained_and_over(people: list[Speaker], services: Services) -> None:
    ana = people[0]
    _, first = await ana.writes("/debate")
    await vote(services, first, [ana], [True])
    _, told = await ana.presses(first, "⏭ Fechar a votação")
    assert told["text"].startswith("Só uma pessoa votou, e um debate precisa de pelo menos duas pessoas.")
    assert "\n\n✅ " in told["text"]
    assert labels(told)[0] == "🗣 Outro debate"
    assert labels(told)[1].startswith("🔎 /")
    assert await running(services) is None


async def test_where_nobody_voted_the_answer_is_kept_back_and_the_question_voted_on_again(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = people
    _, first = await ana.writes("/debate 90 s")
    _, told = await ana.presses(first, "⏭ Fechar a votação")
    assert told["text"].startswith("Ninguém votou desta vez, e por isso ainda não conto a resposta.")
    assert "✅" not in told["text"]
    assert labels(told) == ["🗳 Votar de novo", "🗣 Outro debate"]
    assert await running(services) is None
    *_, again = await bruno.presses(told, "🗳 Votar de novo")
    assert again["poll"]["open_period"] == first["poll"]["open_period"] == 92
    for part in ("question", "options"):
        asked = [poll["poll"][part] for poll in (first, again)]
        assert str(asked[0]).replace("'voter_count': 0", "") == str(asked[1]).replace("'voter_count': 0", "")
    await vote(services, again, [ana, bruno], [True, False])
    _, talk = await bruno.presses(again, "⏭ Fechar a votação")
    assert talk["text"].startswith("🗣 O grupo se dividiu.")


async def test_a_vote_that_is_taken_back_is_no_vote_and_one_that_is_changed_is_the_last(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, carla, _ = people
    _, first = await ana.writes("/debate")
    await vote(services, first, [ana, bruno, carla], [True, False, True])
    await votes(carla, first)  # taken back
    await votes(bruno, first, await right(services))
    _, told, _ = await ana.presses(first, "⏭ Fechar a votação")
    assert told["text"].startswith("🟩 2 de 2 acertaram")


async def test_a_second_debate_is_refused_kindly_and_leads_to_the_one_that_runs(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, carla, davi = people
    await ana.writes("/debate")
    (runs,) = await carla.writes("/debate cosseno")
    assert runs["text"] == "Já tem um debate aqui: a primeira votação."
    assert labels(runs) == ["⏭ Fechar a votação", "⏹ Encerrar"]
    assert await carla.presses(runs, "⏹ Encerrar") == []
    assert carla.notices == ["Só quem começou o debate ou um admin pode fazer isso."]
    assert await davi.asks("/debate stop") == "Só quem começou o debate ou um admin pode fazer isso."
    said, _, over = await bruno.writes("/debate para")
    assert said["text"] == "⏹ Debate encerrado."
    assert over["text"].endswith("Acabou antes de alguém votar.")
    assert await running(services) is None
    assert await bruno.asks("/debate parar") == "Não tem debate rolando aqui. Quer um? Mande /debate."
    assert await bruno.presses(runs, "⏹ Encerrar") == []
    assert bruno.notices == ["Este debate já acabou."]


async def test_a_debate_that_is_ended_while_people_talk_tells_what_there_is(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = people
    _, first = await ana.writes("/debate")
    await vote(services, first, [ana, bruno], [True, False])
    _, talk = await ana.presses(first, "⏭ Fechar a votação")
    (runs,) = await bruno.writes("/debate")
    assert runs["text"] == "Já tem um debate aqui: hora de convencer uns aos outros."
    assert labels(runs) == ["🗳 Votar de novo", "⏹ Encerrar"]
    said, uninvited, over = await ana.presses(runs, "⏹ Encerrar")
    assert said["text"] == "⏹ Debate encerrado."
    assert labels(uninvited) == []
    assert "1️⃣ Antes de conversar: 1 de 2 acertou\n\nA resposta:\n✅ " in over["text"]
    assert await ana.presses(talk, "🗳 Votar de novo") == []
    assert ana.notices == ["Este debate já acabou."]


async def test_a_debate_is_ended_by_a_word_to_the_bot(people: list[Speaker]) -> None:
    ana, *_ = people
    _, first = await ana.writes("/debate")
    assert await ana.writes("parar") == []
    said, *_ = await ana.writes("parar", reply_to=first)
    assert said["text"].startswith("⏹ Debate encerrado.")


async def test_in_english_who_lost_is_not_hidden(people: list[Speaker], services: Services) -> None:
    carla = people[2]
    await people[1].writes("/idioma en")
    begun, first = await carla.writes("/debate cosine")
    assert begun["text"].startswith("🗣 Debate · cosine\nFirst each of you votes alone")
    await vote(services, first, people, [True, True, False, False])
    _, talk = await carla.presses(first, "⏭ Close the vote")
    _, second = await carla.presses(talk, "🗳 Vote again")
    await vote(services, second, people, [False, False, False, True])
    _, told, sister = await carla.presses(second, "⏭ Close the vote")
    assert told["text"].startswith("🗳 Now 1 of 4 had it right; before the talk, 2 of 4. The answer:")
    _, over = await carla.presses(sister, "⏭ Close the vote")
    assert "🔁 On the other question: nobody voted" in over["text"]
    assert "1 went from wrong to right, and 2 went the other way." in over["text"]
    assert "On balance, the talk took more than it brought" in over["text"]
    assert "g = (1 − 2) / (4 − 2) = −0.50." in over["text"]
    assert "(1 − 2): the 2 who left the right answer for a wrong one are hidden in it." in over["text"]


async def test_alone_one_is_sent_to_a_group_and_to_the_quiz(ana: Speaker, bruno: Speaker) -> None:
    (said,) = await ana.writes("/debate")
    assert said["text"].startswith("Um debate precisa de pelo menos duas pessoas: abra um grupo")
    assert labels(said) == ["🧠 /quiz ideias"]
    begun, *_ = await ana.presses(said, "🧠 /quiz ideias")
    assert begun["text"].startswith("🧠 Quiz · 5 perguntas")
    assert (await ana.asks("/debate regras")).startswith("🗣 Como funciona o debate\n")
    assert "If 35% to 70% are right, you have 2 minutes" in await bruno.asks("/debate rules")


async def test_who_asks_to_be_forgotten_takes_their_votes_along_and_anybody_goes_on(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, carla, _ = people
    _, first = await ana.writes("/debate")
    await vote(services, first, [ana, bruno, carla], [True, True, False])
    alone = Speaker(ana.bot, ana.person)
    assert "No /debate, o que você votou fica por cerca de 90 dias" in await alone.asks("/privacidade")
    (sure,) = await alone.writes("/esquecer")
    await alone.presses(sure, labels(sure)[0])
    _, talk = await carla.presses(first, "⏭ Fechar a votação")
    assert talk["text"].startswith("🗣 O grupo se dividiu.")  # one of two, and no more two of three


async def test_who_leaves_the_group_is_gone_from_its_debates(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, carla, _ = people
    _, first = await ana.writes("/debate")
    await vote(services, first, [ana, bruno, carla], [True, True, False])
    assert carla.chat is not None
    group = carla.chat
    await ana.happens(lambda: ana.world.leave(group, carla.person))
    _, told, _ = await ana.presses(first, "⏭ Fechar a votação")
    assert told["text"].startswith("🟩 2 de 2 acertaram")


async def test_who_leaves_while_the_database_is_away_is_gone_once_it_is_back(
    people: list[Speaker], services: Services, settings: Settings
) -> None:
    ana, bruno, carla, _ = people
    _, first = await ana.writes("/debate")
    await vote(services, first, [ana, bruno, carla], [True, True, False])
    assert carla.chat is not None
    group = carla.chat
    async with aiosqlite.connect(settings.data_folder / "vetorama.sqlite3") as database:
        await database.execute("ALTER TABLE debate_votes RENAME TO away")
        leaving = asyncio.create_task(ana.happens(lambda: ana.world.leave(group, carla.person)))
        await asyncio.wait({leaving}, timeout=1)
        assert not leaving.done()
        await database.execute("ALTER TABLE away RENAME TO debate_votes")
    await leaving
    _, told, _ = await ana.presses(first, "⏭ Fechar a votação")
    assert told["text"].startswith("🟩 2 de 2 acertaram")


async def test_what_there_is_no_question_about_is_said(people: list[Speaker], services: Services) -> None:
    ana = people[0]
    (said,) = await ana.writes("/debate batata")
    assert said["text"].startswith("Não tenho pergunta sobre “batata”. Escolha um destes temas")
    assert {"token", "cosseno", "viés"} <= set(labels(said))
    assert await running(services) is None


async def test_a_group_that_takes_no_polls_hears_why_there_is_no_debate(
    people: list[Speaker], services: Services
) -> None:
    ana = people[0]
    assert ana.chat is not None
    ana.world.forbid(ana.chat, "polls")
    _, told = await ana.writes("/debate")
    assert told["text"].startswith("Não posso mandar enquetes aqui, e o debate é feito delas.")
    assert await running(services) is None


async def test_a_debate_is_asked_for_in_words(ana: Speaker, bruno: Speaker) -> None:
    for speaker, wish in ((ana, "bora fazer um debate"), (bruno, "let's have a debate")):
        (said,) = await speaker.writes(wish)
        assert "/debate" in said["text"], wish


async def test_phrases_of_the_same_words_are_said_to_have_one_vector(ana: Speaker) -> None:
    said = await ana.asks("/similar rato gato, gato rato")
    assert "São as mesmas palavras em outra ordem" in said


@pytest.mark.parametrize(
    ("command", "said", "seconds"),
    [
        ("/debate 120s", "sem conversar: 2 minutos, e até fechar", 120),
        ("/debate cosseno 5 min", "sem conversar: 5 minutos, e até fechar", 300),
        ("/debate 45 segundos cosseno", "sem conversar: 45 segundos, e até fechar", 45),
        ("/debate", "sem conversar: 60 segundos, e até fechar", 60),
    ],
)
async def test_a_debate_takes_a_time_for_its_votes(
    people: list[Speaker], services: Services, command: str, said: str, seconds: int
) -> None:
    ana = people[0]
    begun, first = await ana.writes(command)
    assert said in begun["text"]
    assert first["poll"]["open_period"] == seconds + 2
    debate = await running(services)
    assert debate is not None
    (ballot,) = await services.debates.debating.debates.ballots(debate.number)
    assert ballot.closes_at is not None
    left = (ballot.closes_at - services.now).total_seconds()
    assert seconds - 30 < left <= seconds
