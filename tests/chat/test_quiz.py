"""The quiz, asked and answered in chats to its end."""

from collections.abc import Sequence

import pytest

from bot.localbot import LocalBot
from embeddings.quiz.question_kinds import QuizKind, QuizQuestion
from embeddings.table.space import Space
from handlers.context.services import Services
from rendering.path_ideas import PATH
from rendering.quiz_polls import see_button
from storage.quiz_records import Quiz
from tests.conftest import GROUP
from tests.conversation import ENGLISH, PORTUGUESE, Message, Speaker, labels
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
def three(bot: LocalBot, ana: Speaker, bruno: Speaker) -> list[Speaker]:
    """Three people in a group that Ana made."""
    carla = Speaker(bot, bot.world.person(103, "Carla", language_code="pt-br"))
    people = [ana, bruno, carla]
    group = bot.world.group(GROUP, "Turma", [one.person for one in people], creator=bruno.person)
    return [one.within(group) for one in people]


async def running(services: Services, chat: int, topic: int = 0) -> Quiz | None:
    return await services.quizzing.quizzes.running(chat, topic)


def right(message: Message) -> int:
    (place,) = message["poll"]["correct_option_ids"]
    return int(place)


def wrong(message: Message) -> int:
    return 1 if right(message) == 0 else 0


async def votes(speaker: Speaker, message: Message, option: int) -> list[Message]:
    return await speaker.happens(lambda: speaker.world.vote(speaker.person, message, option))


def fresh(messages: Sequence[Message]) -> Message:
    """Give the one poll among messages that nobody has answered yet."""
    (poll,) = (one for one in messages if "poll" in one and not one["poll"]["total_voter_count"])
    return poll


async def test_alone_the_next_question_comes_with_the_answer(ana: Speaker, services: Services) -> None:
    begun, first = await ana.writes("/quiz 3 ideias")
    assert begun["text"].startswith("🧠 Quiz · 3 perguntas\nSem pressa")
    assert first["poll"]["question"].startswith("1/3 · ")
    assert (first["poll"]["type"], first["poll"]["is_anonymous"]) == ("quiz", False)
    assert "open_period" not in first["poll"]
    assert labels(first) == ["⏭ Pular"]

    voted, closed, second = await votes(ana, first, right(first))
    assert voted["poll"]["total_voter_count"] == 1
    assert closed["poll"]["is_closed"]
    assert labels(closed)[0].startswith("🔎 /")
    third = fresh(await votes(ana, second, wrong(second)))
    *_, end = await ana.presses(third, "⏭ Pular")

    assert end["text"].startswith("🏁 Fim do quiz · 1 de 2 certas\n1 pergunta ficou sem resposta e não conta")
    assert "🪤 Vale rever:\n" in end["text"]
    assert second["poll"]["explanation"] in end["text"]
    assert labels(end)[0] == "🔁 Outro quiz: ideias"
    assert await running(services, 101) is None
    assert len(await ana.presses(closed, labels(closed)[0])) == 1


async def test_alone_a_word_skips_a_question_as_its_button_does(
    ana: Speaker, bruno: Speaker, services: Services
) -> None:
    assert "Pulei" not in str((await ana.writes("próxima"))[0].get("text"))
    for person, command, word in ((ana, "/quiz 2 ideias", "proxima"), (bruno, "/quiz 2 ideas", "Skip it!")):
        _, first = await person.writes(command)
        assert first["poll"]["question"].startswith("1/2 · ")
        assert any(
            one.get("poll", {}).get("question", "").startswith("2/2 · ") for one in await person.writes(word)
        )
        await person.writes(word)
        assert await running(services, person.person.id) is None


@pytest.mark.parametrize("word", ["parar", "Chega!", "stop", "quit", "/stop", "/parar"])
async def test_alone_a_quiz_is_ended_by_a_word(ana: Speaker, services: Services, word: str) -> None:
    await ana.writes("/quiz 2 ideias")
    said, *_ = await ana.writes(word)
    assert said["text"] == "⏹ Quiz encerrado. Já mando os resultados."
    assert await running(services, 101) is None
    assert "encerrado" not in (await ana.writes(word))[0]["text"]


async def test_in_a_group_a_word_to_the_bot_ends_a_quiz(three: list[Speaker]) -> None:
    ana, _, carla = three
    _, first = await ana.writes("/quiz 2 ideias")
    assert await ana.writes("parar") == []
    (refused,) = await carla.writes("parar", reply_to=first)
    assert "encerrado" not in refused["text"]
    said, *_ = await ana.writes("parar", reply_to=first)
    assert said["text"] == "⏹ Quiz encerrado. Já mando os resultados."


async def test_a_word_ends_what_was_shown_last_a_game_or_a_quiz(ana: Speaker) -> None:
    await ana.writes("/quiz 2 ideias")
    await ana.writes("/jogo")
    assert (await ana.writes("parar"))[0]["text"].startswith("🏳️")
    assert (await ana.writes("parar"))[0]["text"].startswith("⏹ Quiz")
    await ana.writes("/jogo")
    assert (await ana.writes("/stop"))[0]["text"].startswith("🏳️")


@pytest.mark.parametrize(
    ("typed", "many"),
    [("/quiz 3 perguntas", 3), ("/quiz com 2 questões sobre ideias", 2), ("/quiz 3 questions", 3)],
)
async def test_the_number_of_questions_is_read_as_it_is_said(ana: Speaker, typed: str, many: int) -> None:
    begun, _ = await ana.writes(typed)
    assert begun["text"].startswith(f"🧠 Quiz · {many} perguntas")
    *_, over = await ana.writes("parar")
    assert labels(over)[0] in {"🔁 Outro quiz", "🔁 Outro quiz: ideias"}


async def test_a_group_answers_and_whoever_began_closes_each_question(three: list[Speaker]) -> None:
    ana, bruno, carla = three
    begun, first = await ana.writes("/quiz 2 20s")
    assert "Cada uma fica aberta por 20 segundos" in begun["text"]
    assert first["poll"]["open_period"] == 20
    assert labels(first) == ["⏭ Fechar agora"]
    await votes(ana, first, right(first))
    await votes(bruno, first, right(first))
    await votes(carla, first, wrong(first))
    assert await carla.presses(first, "⏭ Fechar agora") == []
    assert carla.notices == ["Só quem começou o quiz ou um admin pode fechar antes da hora."]

    second = fresh(await bruno.presses(first, "⏭ Fechar agora"))  # an administrator
    await votes(bruno, second, right(second))
    await votes(carla, second, wrong(second))
    *_, end = await ana.presses(second, "⏭ Fechar agora")

    title, best, _ = end["text"].split("\n\n", 2)
    assert title == "🏁 Fim do quiz · 2 perguntas · 3 pessoas"
    assert best == "🥇 Bruno · 2 certas\n🥈 Ana · 1 certa"
    assert "1. 🟩 2 de 3 · " in end["text"]
    assert "2. 🟨 1 de 2 · " in end["text"]
    assert (
        f"🪤 A que mais enganou (1 de 2): {second['poll']['question'].removeprefix('2/2 · ')}" in end["text"]
    )
    assert labels(end)[:2] == ["📍 Meu lugar", "🔁 Outro quiz"]
    assert await ana.presses(end, "📍 Meu lugar") == []
    assert ana.notices == ["2º de 3 · 1 de 2 certas\n1º Bruno · 2\n➤ 2º você · 1\n3º Carla · 0"]
    assert await ana.presses(first, "⏭ Fechar agora") == []
    assert ana.notices == ["Esta pergunta já fechou."]


async def test_anonymous_answers_are_counted_and_nobody_is_named(
    three: list[Speaker], services: Services
) -> None:
    ana, bruno, carla = three
    begun, first = await ana.writes("/quiz 1 anônimo")
    assert "respostas anônimas" in begun["text"]
    assert first["poll"]["is_anonymous"]
    await votes(bruno, first, right(first))
    await votes(carla, first, wrong(first))
    quiz = await running(services, GROUP)
    assert quiz is not None
    *_, end = await ana.presses(first, "⏭ Fechar agora")
    assert "1. 🟨 1 de 2 · " in end["text"]
    assert "Bruno" not in end["text"]
    assert "📍 Meu lugar" not in labels(end)
    assert await services.quizzing.quizzes.votes(quiz.number) == ()


async def test_the_count_that_telegram_tells_is_kept_where_it_closed_the_poll_itself(
    three: list[Speaker],
) -> None:
    ana, bruno, _ = three
    _, first = await ana.writes("/quiz 1 anônimo")
    await votes(bruno, first, right(first))
    await ana.happens(lambda: ana.world.close_poll(first))
    edited, end = await ana.presses(first, "⏭ Fechar agora")
    assert labels(edited)[0].startswith("🔎 /")
    assert "🎉 Todas certas!" in end["text"]


async def test_only_who_began_or_an_administrator_ends_a_quiz(
    three: list[Speaker], services: Services
) -> None:
    ana, bruno, carla = three
    assert await carla.asks("/quiz parar") == "Não tem quiz rolando aqui. Quer um? Mande /quiz."
    _, first = await ana.writes("/quiz 4")
    (runs,) = await carla.writes("/quiz")
    assert runs["text"] == "Já tem um quiz rolando aqui: pergunta 1 de 4."
    assert labels(runs) == ["⏭ Fechar agora", "⏹ Encerrar"]
    assert await carla.presses(runs, "⏹ Encerrar") == []
    assert carla.notices == ["Só quem começou o quiz ou um admin pode encerrar."]
    assert await carla.asks("/quiz para") == "Só quem começou o quiz ou um admin pode encerrar."
    said, closed, end = await bruno.writes("/quiz parar")
    assert said["text"].startswith("⏹ Quiz encerrado.")
    assert (closed["message_id"], closed["poll"]["is_closed"]) == (first["message_id"], True)
    assert end["text"] == (
        "🏁 Fim do quiz · 1 pergunta\nNinguém respondeu desta vez. Acontece nas melhores turmas."
    )
    assert await running(services, GROUP) is None
    assert await bruno.presses(runs, "⏹ Encerrar") == []
    assert bruno.notices == ["Este quiz já acabou."]


@pytest.mark.parametrize(
    ("asked", "theme"),
    [("/quiz cosseno", "cosseno"), ("/quiz 2 vizinhos", "vizinhos"), ("/quiz analogia 1", "analogia")],
)
async def test_a_quiz_can_be_about_one_thing(
    ana: Speaker, services: Services, asked: str, theme: str
) -> None:
    await ana.writes(asked)
    quiz = await running(services, 101)
    assert quiz is not None
    ideas = {item.idea for item in await services.quizzing.quizzes.items(quiz.number)}
    about = {
        "cosseno": {"cosine", "antonym"},
        "vizinhos": {"neighbour", "similarity", "cosine", "antonym", "inflection"},
        "analogia": {"analogy"},
    }
    assert ideas <= about[theme]


async def test_the_help_says_how_long_a_question_is_open_and_how_a_quiz_ends(ana: Speaker) -> None:
    said = await ana.asks("/ajuda quiz")
    assert "5 90s (cada uma aberta por 90 segundos). Para encerrar: parar." in said


async def test_a_quiz_is_asked_for_in_words(ana: Speaker, bruno: Speaker, services: Services) -> None:
    for speaker, wish in ((ana, "bora fazer um quiz"), (ana, "me testa"), (bruno, "quiz me!")):
        begun, *_ = await speaker.writes(wish)
        assert begun["text"].startswith("🧠 Quiz · 5 "), wish
        quiz = await running(services, speaker.person.id)
        assert quiz is not None
        await services.quizzing.quizzes.end(quiz.number)


async def test_alone_an_answer_comes_before_the_clock(ana: Speaker) -> None:
    begun, first = await ana.writes("/quiz 2 600s ideias")
    assert begun["text"].endswith("Cada uma fica aberta por 10 minutos; a próxima vem quando você responder.")
    second = fresh(await votes(ana, first, right(first)))
    assert second["poll"]["question"].startswith("2/2 · ")


async def test_written_questions_come_again_only_once_all_were_asked(
    ana: Speaker, services: Services
) -> None:
    had: list[str] = []
    for _ in range(2):
        await ana.writes("/quiz 20 ideias")
        quiz = await running(services, 101)
        assert quiz is not None
        had += [item.content for item in await services.quizzing.quizzes.items(quiz.number)]
        _, _, end = await ana.writes("/quiz parar")
        assert labels(end)[0] == "🔁 Outro quiz: ideias"
    keys = await services.quizzing.quizzes.had(101)
    assert (len(had), len(keys), set(keys.values())) == (40, 40, {1})
    begun, first = await ana.presses(end, "🔁 Outro quiz: ideias")
    assert begun["text"].startswith("🧠 Quiz · 20 perguntas")  # of the same theme
    assert first["poll"]["question"].startswith("1/20 · ")


async def test_alone_votes_are_not_anonymous_and_no_other_chat_closes_a_question(
    three: list[Speaker], services: Services
) -> None:
    ana, bruno, _ = three
    alone = Speaker(ana.bot, ana.person)
    _, own = await alone.writes("/quiz 1 anônimo")
    assert not own["poll"]["is_anonymous"]
    quiz = await running(services, 101)
    assert quiz is not None
    (item,) = await services.quizzing.quizzes.items(quiz.number)
    _, theirs = await bruno.writes("/quiz 1")
    forged = f"quiz:next:{item.number}"
    theirs["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = forged
    stored = bruno.world.find_message(GROUP, theirs["message_id"])
    assert stored is not None
    stored["reply_markup"] = theirs["reply_markup"]
    assert await ana.presses(theirs, "⏭ Fechar agora") == []
    assert ana.notices == ["Esta pergunta já fechou."]
    assert await running(services, 101) == quiz


async def test_each_topic_of_a_forum_has_its_own_quiz(
    bot: LocalBot, ana: Speaker, services: Services
) -> None:
    forum = bot.world.group(-1_001_000_000_009, "Fórum", [ana.person], creator=ana.person, forum=True)
    one, other = (bot.world.topic(forum, name, ana.person) for name in ("Um", "Outro"))
    there = ana.within(forum)
    _, first = await there.writes("/quiz 1 ideias", thread=one)
    _, second = await there.writes("/quiz 2 ideias", thread=other)
    assert [poll["message_thread_id"] for poll in (first, second)] == [one, other]
    await votes(there, first, right(first))
    *_, end = await there.presses(first, "⏭ Fechar agora")
    assert end["message_thread_id"] == one
    assert end["text"].startswith("🏁 Fim do quiz · 1 pergunta · 1 pessoa")
    assert await running(services, forum.id, one) is None
    assert await running(services, forum.id, other) is not None


async def test_what_cannot_be_read_is_told_with_what_can(ana: Speaker, bruno: Speaker) -> None:
    said = await ana.asks("/quiz batata frita")
    assert said.startswith("Não entendi “batata frita”.")
    assert "vizinhos, números" in said
    assert (await ana.asks("/quiz regras")).startswith("🧠 Como funciona o quiz")
    begun, first = await bruno.writes("/quiz 99 ideas")
    assert begun["text"].startswith("🧠 Quiz · 20 questions")
    assert first["poll"]["question"].startswith("1/20 · ")


async def test_who_leaves_the_group_is_gone_from_the_results(three: list[Speaker]) -> None:
    ana, bruno, carla = three
    _, first = await ana.writes("/quiz 1")
    await votes(bruno, first, right(first))
    await votes(carla, first, wrong(first))
    assert carla.chat is not None
    group = carla.chat
    await ana.happens(lambda: ana.world.leave(group, carla.person))
    *_, end = await ana.presses(first, "⏭ Fechar agora")
    assert "1 pessoa\n" in end["text"]
    assert "Carla" not in end["text"]


async def test_who_asks_to_be_forgotten_is_gone_from_the_results(three: list[Speaker]) -> None:
    ana, bruno, carla = three
    _, first = await ana.writes("/quiz 1")
    await votes(bruno, first, right(first))
    await votes(carla, first, wrong(first))
    alone = Speaker(carla.bot, carla.person)
    (sure,) = await alone.writes("/esquecer")
    await alone.presses(sure, labels(sure)[0])
    *_, end = await ana.presses(first, "⏭ Fechar agora")
    assert "Carla" not in end["text"]
    assert "No /quiz, cada resposta sua fica" in await alone.asks("/privacidade")


async def test_a_group_that_takes_no_polls_is_told_so(three: list[Speaker], services: Services) -> None:
    ana, *_ = three
    assert ana.chat is not None
    ana.world.forbid(ana.chat, "polls")
    begun, told = await ana.writes("/quiz 2")
    assert begun["text"].startswith("🧠 Quiz")
    assert told["text"].startswith("Não posso mandar enquetes aqui")
    assert await running(services, GROUP) is None


async def test_a_quiz_goes_on_in_the_supergroup_that_its_group_became(
    bot: LocalBot, ana: Speaker, services: Services
) -> None:
    small = bot.world.group(-77, "Turma", [ana.person], creator=ana.person)
    there = ana.within(small)
    _, first = await there.writes("/quiz 2")
    await votes(there, first, right(first))
    moved: list[Message] = await there.happens(lambda: bot.world.migrate(small, GROUP, ana.person))
    assert moved == []
    (runs, again) = await ana.within(bot.world.chats[GROUP]).writes("/quiz")
    assert runs["text"] == "Já tem um quiz rolando aqui: pergunta 1 de 2."
    assert (again["chat"]["id"], again["poll"]["question"]) == (GROUP, first["poll"]["question"])
    assert await running(services, -77) is None


async def test_a_quiz_that_is_being_made_shows_that_the_bot_is_at_work(ana: Speaker) -> None:
    await ana.writes("/quiz 1 ideias")
    methods = [call.method for call in ana.calls if call.method != "getUpdates"]
    assert methods.index("sendChatAction") < methods.index("sendMessage")


async def test_the_button_that_shows_an_answer_is_short_enough_for_a_phone() -> None:
    words = ("glória", "graduação", "ensino", "escola")
    question = QuizQuestion(QuizKind.ODD, (), tuple((word,) for word in words), 0, (0.1, 0.5, 0.5, 0.5))
    assert see_button(PORTUGUESE, question).label == "🔎 /intruso com estas palavras"
    short = QuizQuestion(QuizKind.NUMBER, ("rei", "gato"), (("0",), ("1",)), 0, (0.1,))
    assert see_button(PORTUGUESE, short).label == "🔎 /similar rei, gato"


async def test_who_is_forgotten_is_told_that_their_quiz_is_over(
    three: list[Speaker], services: Services
) -> None:
    alone = Speaker(three[0].bot, three[0].person)
    await alone.writes("/quiz 2")
    (sure,) = await alone.writes("/esquecer")
    (done,) = await alone.presses(sure, labels(sure)[0])
    assert "O quiz que estava rolando na nossa conversa acabou" in done["text"]
    assert await running(services, alone.person.id) is None
    (sure,) = await alone.writes("/esquecer")
    (done,) = await alone.presses(sure, labels(sure)[0])
    assert "O quiz que estava" not in done["text"]


async def test_a_quiz_whose_starter_was_forgotten_is_ended_by_any_two(
    three: list[Speaker], services: Services
) -> None:
    ana, _, carla = three
    await carla.writes("/quiz 2")
    alone = Speaker(carla.bot, carla.person)
    (sure,) = await alone.writes("/esquecer")
    await alone.presses(sure, labels(sure)[0])
    for _ in range(2):
        assert (await ana.asks("/quiz parar")).startswith("Falta mais uma pessoa querer encerrar")
    said, *_ = await carla.writes("/quiz parar")
    assert said["text"].startswith("⏹ Quiz encerrado.")
    assert await running(services, GROUP) is None


async def test_who_wants_another_quiz_while_one_runs_is_offered_to_swap(
    ana: Speaker, services: Services
) -> None:
    await ana.writes("/quiz 3")
    (runs,) = await ana.writes("/quiz 4 ideias")
    assert "Já tem um quiz rolando" in runs["text"]
    *_, end = await ana.presses(runs, "⏹ Trocar por: 4 ideias")
    assert "Nenhuma pergunta foi respondida, e nada foi contado" in end["text"]
    assert await running(services, 101) is None
    begun, _ = await ana.presses(end, "🔁 Outro quiz: ideias")
    assert begun["text"].startswith("🧠 Quiz · 4 perguntas")


async def test_who_may_not_end_a_quiz_cannot_say_what_comes_after_it(
    three: list[Speaker], services: Services
) -> None:
    ana, bruno, carla = three
    await ana.writes("/quiz 1")
    (refused,) = await carla.writes("/quiz trocar 7 ideias")
    assert "quem começou" in refused["text"]
    asked = await running(services, GROUP)
    assert asked is not None
    assert asked.theme == "1"
    told, *_ = await bruno.writes("/quiz trocar 7 ideias")  # an administrator
    assert labels(told) == ["🔁 Outro quiz: ideias"]
    ended = await services.quizzing.quizzes.quiz(asked.number)
    assert ended is not None
    assert ended.theme == "1"


async def test_the_first_quiz_of_a_chat_begins_with_what_is_easy(ana: Speaker, services: Services) -> None:
    await ana.writes("/quiz 8")
    quiz = await running(services, 101)
    assert quiz is not None
    items = await services.quizzing.quizzes.items(quiz.number)
    assert {one.kind for one in items[:3]} <= {"nearest", "odd", "pair", "idea"}
    await ana.writes("/quiz parar")
    await ana.writes("/quiz 6 ideias")
    assert (ideas := await services.quizzing.quizzes.had(101))
    assert set(ideas) <= {idea.questions[0] for idea in PATH}


async def test_alone_a_letter_that_a_question_does_not_have_is_told_which_it_has(
    ana: Speaker, bruno: Speaker
) -> None:
    for person, command, said in (
        (ana, "/quiz 2 ideias", "Esta pergunta só tem A, B"),
        (bruno, "/quiz 2 ideas", "This question only has A, B"),
    ):
        _, first = await person.writes(command)
        (told,) = await person.writes("E")
        last = "ABCD"[len(first["poll"]["options"]) - 1]
        assert told["text"].startswith(said)
        assert told["text"].endswith(f" {last}.")


async def test_a_question_that_nobody_answered_is_not_among_those_that_were_right(
    three: list[Speaker],
) -> None:
    ana, bruno, _ = three
    _, first = await ana.writes("/quiz 2 ideias")
    await votes(bruno, first, right(first))
    second = fresh(await ana.presses(first, "⏭ Fechar agora"))
    *_, end = await ana.presses(second, "⏭ Fechar agora")
    assert end["text"].endswith("🎉 Todas as respondidas, certas · 1 ficou sem resposta")


async def test_alone_the_end_has_all_that_was_missed_and_never_more_than_a_message_holds(
    ana: Speaker,
) -> None:
    said = await ana.writes("/quiz 20 ideias")
    questions = []
    for _ in range(20):
        question = fresh(said)
        questions.append(question["poll"]["question"].split(" · ", 1)[1])
        said = await votes(ana, question, wrong(question))
    end = said[-1]
    assert end["text"].startswith("🏁 Fim do quiz · 0 de 20 certas")
    assert len(end["text"]) <= 4096
    assert [one for one in questions if one not in end["text"]] == []


async def test_the_idea_of_the_id_says_that_here_it_comes_from_the_spelling() -> None:
    assert "Neste bot o ID sai da grafia" in str(PORTUGUESE.part("idea-token-id", "why"))
    assert "In this bot the ID comes from the spelling" in str(ENGLISH.part("idea-token-id", "why"))


async def test_a_time_may_be_said_in_minutes(ana: Speaker) -> None:
    begun, _ = await ana.writes("/quiz 2 ideias 2 min")
    assert "Cada uma fica aberta por 2 minutos" in begun["text"]
    *_, end = await ana.writes("parar")
    assert labels(end)[0] == "🔁 Outro quiz: ideias"
