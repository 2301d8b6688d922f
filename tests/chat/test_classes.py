"""Classes: an administrator opens one in a group, and runs it from a panel in private."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.localbot import LocalBot
from bot.settings import Settings
from botapi.attachments import GivenDocument
from botapi.record import Upload
from embeddings.table.space import Space
from handlers.context.services import Services
from storage.database import Database
from storage.tables import classes
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field

LESSON = """# Vizinhos

## 5 min · texto

Hoje vamos falar de vizinhos.

> Pergunte antes o que eles acham.

## 5 min · comando

Vejam só:

`/vizinhos gato`
"""


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
async def people(bot: LocalBot, services: Services, ana: Speaker, bruno: Speaker) -> list[Speaker]:
    """Four people in a group that Ana made, who has begun a private chat and sent a lesson."""
    others = [
        Speaker(bot, bot.world.person(number, name)) for number, name in ((103, "Carla"), (104, "Davi"))
    ]
    everybody = [ana, bruno, *others]
    group = bot.world.group(GROUP, "Turma", [one.person for one in everybody], creator=ana.person)
    await ana.writes("/start")
    await services.classes.teaching.classes.keep_lesson(ana.person.id, LESSON)
    return [one.within(group) for one in everybody]


async def opened(ana: Speaker) -> tuple[Message, Message]:
    """Open a class; give its board and its panel."""
    (choice,) = await ana.writes("/turma")
    return board_and_panel(await ana.presses(choice, "Vizinhos"))


def board_and_panel(sent: Sequence[Message]) -> tuple[Message, Message]:
    (board,) = (one for one in sent if one["chat"]["id"] == GROUP)
    (panel,) = (one for one in sent if one["chat"]["id"] != GROUP)
    return board, panel


async def test_a_class_of_text_and_a_command_runs_from_its_panel(people: list[Speaker]) -> None:
    ana, bruno, carla, _ = people
    board, panel = await opened(ana)
    assert board["text"].startswith("🏫 Vizinhos\ncom Ana\n\nA aula ainda não começou (2 passos)\nNinguém")
    assert labels(board) == ["✋ Participar", "🚪 Sair", "🙋 Como eu fui", "📝 Mostrar meu teste"]
    assert panel["text"].startswith("🎛 Vizinhos · o seu painel")
    assert "⏭ Depois · texto · 5 min\nHoje vamos falar" in panel["text"]
    assert labels(panel)[0] == "▶ Começar"

    await carla.presses(board, "✋ Participar")
    assert carla.notices == ["Você está na aula."]
    await bruno.presses(board, "✋ Participar")
    sent = await ana.presses(panel, "▶ Começar")
    (said,) = (one for one in sent if one.get("text", "").startswith("1. "))
    assert (said["text"], said["chat"]["id"]) == ("1. Hoje vamos falar de vizinhos.", GROUP)
    panel = next(one for one in reversed(sent) if one["chat"]["id"] != GROUP)
    assert "Passo 1 de 2\n⏳ 5 min para este passo; 10 min para a aula\n2 pessoas participam" in panel["text"]
    assert "Pergunte antes o que eles acham." in panel["text"]
    assert all("Pergunte antes" not in one.get("text", "") for one in ana.world.messages(GROUP))

    await ana.presses(panel, "▶ Próximo")
    texts = [one.get("text") or one.get("caption", "") for one in ana.world.messages(GROUP)]
    assert texts[-2] == "2. Vejam só:"
    assert "gato" in texts[-1]
    assert await ana.presses(panel, "▶ Próximo") == []  # an old panel, pressed again
    assert ana.notices == ["A aula já está em outro passo. O painel mostra qual."]


async def test_model_and_language_stay_while_a_class_runs(people: list[Speaker]) -> None:
    ana, *_ = people
    _, panel = await opened(ana)
    for asked in ("/idioma en", "/modelo padrão"):
        assert (await ana.asks(asked)).startswith("Tem uma aula rolando aqui, e até ela acabar")
    assert "Tem uma aula" not in await ana.asks("/idioma")  # which only shows it
    await close(ana, panel)
    assert "Tem uma aula" not in await ana.asks("/idioma en")


async def close(ana: Speaker, panel: Message) -> None:
    await ana.presses(panel, "⏹ Fechar")
    await ana.presses(panel, "⏹ Fechar a aula")


async def test_what_plays_is_locked_for_students_where_the_teacher_wants_it(people: list[Speaker]) -> None:
    ana, bruno, *_ = people
    _, panel = await opened(ana)
    await ana.presses(panel, "🔒 Travar")
    assert ana.notices[0].startswith("Travado: até a aula acabar, só você começa jogos")
    assert (await bruno.asks("/jogo")).startswith("🔒 A aula está rolando, e quem dá a aula pediu")
    assert await bruno.asks("/quiz") == "🔒 Depois da aula."
    assert "gato" in await bruno.asks("/vizinhos gato")
    assert "🔒" not in (await ana.writes("/jogo"))[0]["text"]
    await ana.presses(panel, "🔓 Liberar")
    await bruno.writes("/palpite mar, praia")
    assert "🔒" not in ana.world.messages(GROUP)[-1]["text"]


async def test_only_one_class_and_only_of_administrators(people: list[Speaker]) -> None:
    ana, bruno, carla, _ = people
    assert await carla.asks("/turma") == "Só um admin do grupo abre uma aula."
    (choice,) = await ana.writes("/turma")
    assert await carla.presses(choice, "Vizinhos") == []
    assert carla.notices == ["Só um admin do grupo abre uma aula."]
    ana.world.promote(ana.chat, bruno.person)  # type: ignore[arg-type]
    (other,) = await bruno.writes("/turma")
    await ana.presses(choice, "Vizinhos")
    assert "Vizinhos" not in labels(other)
    assert labels(other)[-1] == "📄 Mandar a minha aula"
    assert await bruno.presses(other, labels(other)[0]) == []
    assert bruno.notices == ["Outra pessoa acabou de abrir uma aula aqui. É essa que vale."]
    again = await bruno.writes("/turma")
    assert again[0]["text"].startswith("🏫 Vizinhos\ncom Ana")
    assert await carla.asks("/turma fechar") == "Só quem dá a aula ou um admin pode fechar."
    closing, *_ = await bruno.writes("/turma fechar")
    assert closing["text"] == "⏹ Fechando a aula."
    assert "fim da aula" in "".join(one.get("text", "") for one in ana.world.messages(GROUP))


async def test_a_teacher_who_never_began_a_private_chat_is_led_there(
    people: list[Speaker], services: Services
) -> None:
    ana = people[0]
    eva = ana.world.person(105, "Eva", language_code="pt-br", started=False)
    assert ana.chat is not None
    ana.world.join(ana.chat, eva)
    ana.world.promote(ana.chat, eva)
    there = Speaker(ana.bot, eva, ana.chat)
    await services.classes.teaching.classes.keep_lesson(eva.id, LESSON)
    (choice,) = await there.writes("/turma")
    sent = await there.presses(choice, "Vizinhos")
    assert "Eva, ainda não posso escrever para você no privado" in sent[-1]["text"]
    assert labels(sent[-1])[-1] == "🎛 Abrir o painel"
    private = Speaker(ana.bot, eva)
    panel, board = await private.writes("/start class")
    assert panel["text"].startswith("🎛 Vizinhos · o seu painel")
    assert "🎛 Abrir o painel" not in labels(board)
    sent = await private.presses(panel, "▶ Começar")
    assert any(one.get("text") == "1. Hoje vamos falar de vizinhos." for one in sent)


async def test_a_panel_is_its_teachers_alone(people: list[Speaker]) -> None:
    ana, bruno, *_ = people
    board, panel = await opened(ana)
    answer = await Speaker(bruno.bot, bruno.person).asks("/turma")
    assert answer.startswith("🏫 Teaching a class")  # in his own language
    await bruno.presses(panel, "▶ Começar")  # as nobody could, from outside of the chat
    assert "A aula ainda não começou" in ana.world.messages(GROUP)[-1]["text"]
    await bruno.presses(board, "🚪 Sair")
    assert bruno.notices == ["Você não estava na aula."]
    assert board["text"].count("Se você tocar em “Participar”") == 1


async def test_a_clock_tells_that_the_time_of_a_step_is_over(
    people: list[Speaker], services: Services
) -> None:
    ana, *_ = people
    _, panel = await opened(ana)
    await ana.presses(panel, "▶ Começar")
    await ana.presses(panel, "⏱ Tempo")
    teaching = services.classes.teaching
    (number,) = await teaching.classes.all_unfinished()
    running = await teaching.classes.class_of(number)
    assert running is not None
    assert running.rings_at is not None
    assert "⏱ faltam 5 minutos" in ana.world.messages(ana.person.id)[-1]["text"]
    await teaching.classes.ring(number, running.started_at)
    await services.classes.goes_on(ana.bot.application.bot, number, GROUP)
    assert ana.world.messages(GROUP)[-1]["text"] == "⏰ Acabou o tempo!"
    assert "⏱" not in ana.world.messages(ana.person.id)[-1]["text"]


GUESSED = """# Chutes

## 5 min · comando 👁

Chutem três vizinhos.

/vizinhos gato

## 5 min · palpite

/palpite gato cachorro
"""


async def test_a_command_waits_for_guesses_until_its_teacher_shows_it(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = people
    await services.classes.teaching.classes.keep_lesson(ana.person.id, GUESSED)
    await bruno.writes("/jogo")
    (choice,) = await ana.writes("/turma")
    _, panel = board_and_panel(await ana.presses(choice, "Chutes"))
    assert "🎲 Um jogo que já estava aberto no grupo continua durante a aula." in panel["text"]
    assert "/jogo desisto" in panel["text"]
    await bruno.writes("/jogo desisto")
    await ana.presses(panel, "▶ Começar")
    panel = ana.world.messages(ana.person.id)[-1]
    assert ana.world.messages(GROUP)[-1]["text"] == "1. Chutem três vizinhos."
    assert "👁 O comando espera o palpite da turma" in panel["text"]
    assert "🎲" not in panel["text"]
    assert labels(panel)[:2] == ["👁 Mostrar", "▶ Próximo"]
    await ana.presses(panel, "👁 Mostrar")
    panel = ana.world.messages(ana.person.id)[-1]
    assert "gato" in str(ana.world.messages(GROUP)[-1])
    assert "👁 O comando espera" not in panel["text"]
    assert "⏰" not in str(ana.world.messages(GROUP))
    assert "👁 Mostrar" not in labels(panel)


async def test_a_panel_keeps_who_answered_and_sums_up_what_came_of_it(
    people: list[Speaker], services: Services
) -> None:
    ana, bruno, carla, _ = people
    await services.classes.teaching.classes.keep_lesson(
        ana.person.id, GUESSED.replace("comando 👁", "comando")
    )
    (choice,) = await ana.writes("/turma")
    board, panel = board_and_panel(await ana.presses(choice, "Chutes"))
    for one in (bruno, carla):
        await one.presses(board, "✋ Participar")
    await ana.presses(panel, "▶ Começar")
    await ana.presses(ana.world.messages(ana.person.id)[-1], "▶ Próximo")
    asked = ana.world.messages(GROUP)[-1]
    assert "Ninguém respondeu ainda, de 2 que participam" in ana.world.messages(ana.person.id)[-1]["text"]
    await bruno.presses(asked, labels(asked)[0])
    await services.classes.goes_on(ana.bot.application.bot, 1, GROUP)
    assert "Respondeu 1 de 2 que participam" in ana.world.messages(ana.person.id)[-1]["text"]
    await ana.presses(ana.world.messages(ana.person.id)[-1], "👁 Mostrar")
    panel = ana.world.messages(ana.person.id)[-1]
    assert "Respondeu 1 de 2 que participam\n✅ " in panel["text"]
    assert "✅ Nenhuma certa de 1 resposta\n" in panel["text"]  # not one, as Portuguese counts nothing
    assert f"{labels(asked)[0]}: 1" in panel["text"]


async def test_who_asked_to_be_forgotten_teaches_no_more(people: list[Speaker], services: Services) -> None:
    ana, *_ = people
    await opened(ana)
    private = Speaker(ana.bot, ana.person)
    (asked,) = await private.writes("/esquecer")
    await private.presses(asked, labels(asked)[0])
    (number,) = await services.classes.teaching.classes.all_unfinished()
    await services.classes.goes_on(ana.bot.application.bot, number, GROUP)
    assert await services.classes.teaching.classes.all_unfinished() == ()
    assert "🏫 A aula acabou." in [one.get("text") for one in ana.world.messages(GROUP)]


async def test_a_class_is_planned_and_begins_in_its_hour(
    people: list[Speaker], services: Services, settings: Settings
) -> None:
    ana, bruno, *_ = people
    assert (await ana.asks("/turma blá")).startswith("Não entendi “blá”. /turma abre uma aula agora; ")
    (choice,) = await ana.writes("/turma amanhã 10h")
    assert choice["text"].startswith("📅 Qual aula? Toque em uma e ela fica marcada para ")
    (planned,) = await ana.presses(choice, "Vizinhos")
    assert ", 10:00, no horário de Brasília. Na hora o quadro aparece aqui" in planned["text"]
    stored = services.classes.teaching.classes
    (number,) = await stored.all_unfinished()
    await overdue(settings)
    await services.classes.goes_on(ana.bot.application.bot, number, GROUP)
    board = ana.world.messages(GROUP)[-1]
    assert board["text"].startswith("🏫 Vizinhos\ncom Ana")
    assert ana.world.messages(ana.person.id)[-1]["text"].startswith("🎛 Vizinhos")
    await bruno.presses(board, "✋ Participar")


async def test_a_class_is_planned_neither_for_the_past_nor_for_decades(people: list[Speaker]) -> None:
    ana = people[0]
    said = await ana.asks("/turma hoje à meia-noite")
    assert said == "Essa hora já passou. Marque outra: /turma amanhã 10h."
    assert (await ana.asks("/turma 1/1/2099 10h")).startswith("Marco aulas para até 60 dias à frente, ")
    assert (await ana.writes("/turma depois de amanhã 3h da tarde"))[0]["text"].startswith("📅 Qual aula?")


async def test_what_can_not_be_done_any_more_is_told_as_it_is(
    people: list[Speaker], services: Services, settings: Settings
) -> None:
    ana, bruno, *_ = people
    (choice,) = await ana.writes("/turma amanhã 10h")
    (planned,) = await ana.presses(choice, "Vizinhos")
    (number,) = await services.classes.teaching.classes.all_unfinished()
    await overdue(settings)
    await services.classes.goes_on(ana.bot.application.bot, number, GROUP)
    await ana.presses(planned, "✖ Desmarcar")
    assert ana.notices == ["A aula já começou; feche pelo painel."]
    board = ana.world.messages(GROUP)[-1]
    await bruno.presses(board, "🙋 Como eu fui")
    assert bruno.notices == ["Você não tocou em “Participar” nesta aula."]
    await bruno.presses(board, "✋ Participar")
    await close(ana, ana.world.messages(ana.person.id)[-1])
    over = ana.world.messages(ana.person.id)[-3]
    await months_pass(settings)
    await services.classes.teaching.classes.tidy()
    gone = "Esta aula tem mais de 90 dias: já apaguei quem participou."
    await bruno.presses(board, "🙋 Como eu fui")
    assert bruno.notices == [gone]
    await ana.presses(over, "📄 CSV")
    assert ana.notices == [gone]


async def months_pass(settings: Settings) -> None:
    """Let all classes have begun 91 days ago."""
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(update(classes).values(started_at=datetime.now(UTC) - timedelta(days=91)))
    await database.close()


async def test_an_old_choice_plans_nothing_for_an_hour_that_is_over(
    people: list[Speaker], services: Services
) -> None:
    ana = people[0]
    (choice,) = await ana.writes("/turma amanhã 10h")
    now = datetime.now(UTC)
    services.texts.clock.heard(now + timedelta(days=2), now)
    assert await ana.presses(choice, "Vizinhos") == []
    assert ana.notices == ["Essa hora já passou. Marque outra: /turma amanhã 10h."]
    assert await services.classes.teaching.classes.all_unfinished() == ()


async def overdue(settings: Settings) -> None:
    """Let the hour of all planned classes come."""
    database = Database(settings.database)
    async with database.transaction() as session:
        late = datetime.now(UTC) - timedelta(minutes=1)
        await session.execute(update(classes).values(begins_at=late))
    await database.close()


async def test_a_planned_class_is_called_off(people: list[Speaker], services: Services) -> None:
    ana, bruno, *_ = people
    (choice,) = await ana.writes("/turma amanhã 10h")
    (planned,) = await ana.presses(choice, "Vizinhos")
    assert await bruno.presses(planned, "✖ Desmarcar") == []
    assert await bruno.asks("/turma") == "Só um admin do grupo abre uma aula."
    (again,) = await ana.writes("/turma")
    assert "📅 Já marcada: Vizinhos, " in again["text"]
    assert "✖ Desmarcar: Vizinhos" in labels(again)
    (off,) = await ana.presses(planned, "✖ Desmarcar")
    assert off["text"] == "📅 Aula desmarcada."
    assert await services.classes.teaching.classes.all_unfinished() == ()


async def sends(ana: Speaker, name: str, content: bytes) -> str:
    """Send a file in private and give the answer."""
    document = GivenDocument(Upload(name, content))
    (answer,) = await ana.happens(lambda: ana.world.attach(ana.person, document))
    return str(answer["text"])


async def test_a_lesson_is_sent_as_a_file_and_taught(people: list[Speaker]) -> None:
    ana = people[0]
    own = LESSON.replace("# Vizinhos", "# A minha").encode()
    said = await sends(ana, "aula.md", own)
    assert said.startswith("✅ Li a sua aula A minha: 2 passos, 10 min.")
    (choice,) = await ana.writes("/turma")
    board, _ = board_and_panel(await ana.presses(choice, "A minha"))
    assert board["text"].startswith("🏫 A minha")


async def test_what_is_asked_of_a_game_in_a_lesson_is_read_before_the_class(people: list[Speaker]) -> None:
    wished = ("fácil", "horda", "contra dificil", "hoje", "medio", "horda ontem", "dica", "uva", "contra 3")
    steps = "\n\n".join(f"## 5 min · jogo\n\n/jogo {one}" for one in wished)
    said = await sends(people[0], "aula.md", f"# Jogos\n\n{steps}\n".encode())
    told = [line for line in said.splitlines() if "Linha" in line]
    assert [line.partition(":")[0] for line in told] == [f"• Linha {one}" for one in (25, 29, 33, 37)]
    assert all("não entendi o que vem depois de /jogo" in line for line in told)


async def test_the_panel_goes_back_a_step(people: list[Speaker]) -> None:
    ana = people[0]
    _, panel = await opened(ana)
    for button, place in (("▶ Começar", 1), ("▶ Próximo", 2), ("◀ Anterior", 1), ("▶ Próximo", 2)):
        sent = await ana.presses(panel, button)
        panel = [one for one in sent if one["chat"]["id"] == ana.person.id][-1]
        assert f"Passo {place} de 2" in panel["text"]
        assert ("◀ Anterior" in labels(panel)) == (place > 1)
    said = [one.get("text") for one in ana.world.messages(GROUP)]
    assert said.count("1. Hoje vamos falar de vizinhos.") == 2


async def test_mistakes_of_a_lesson_are_told_with_their_lines(people: list[Speaker]) -> None:
    ana = people[0]
    said = await sends(ana, "aula.md", "# A\n\n## muito · texto\n\noi\n\n## 5 min · dança\n\noi".encode())
    assert "Linha 3: " in said
    assert "Linha 7: " in said
    assert "UTF-8" in await sends(ana, "aula.md", b"# A\xff")
    assert "grande demais" in await sends(ana, "aula.md", b"a" * 70_000)
    (choice,) = await ana.writes("/turma")
    assert "Vizinhos" in labels(choice)  # the one before is kept


async def test_a_class_stays_in_its_topic_and_follows_its_group(people: list[Speaker]) -> None:
    ana = people[0]
    forum = ana.world.group(-1_001_000_000_009, "Fórum", [ana.person], creator=ana.person, forum=True)
    topic = ana.world.topic(forum, "Aula", ana.person)
    there = ana.within(forum)
    (choice,) = await there.writes("/turma", thread=topic)
    sent = await there.presses(choice, "Vizinhos")
    await ana.presses(sent[-1], "▶ Começar")
    said = ana.world.messages(forum.id)[-1]
    assert (said["text"], said["message_thread_id"]) == ("1. Hoje vamos falar de vizinhos.", topic)

    small = ana.world.group(-77, "Turma B", [ana.person], creator=ana.person)
    there = ana.within(small)
    (choice,) = await there.writes("/turma")
    sent = await there.presses(choice, "Vizinhos")
    await there.happens(lambda: ana.world.migrate(small, -1_001_000_000_010, ana.person))
    await ana.presses(sent[-1], "▶ Começar")
    moved = [one.get("text", "") for one in ana.world.messages(-1_001_000_000_010)]
    assert "1. Hoje vamos falar de vizinhos." in moved
    assert any(one.startswith("🏫 Vizinhos") for one in moved)  # the board comes anew


@pytest.mark.parametrize(
    "said", ["quero dar uma aula no grupo", "como abro uma aula?", "vamos começar uma aula"]
)
async def test_who_wants_to_teach_is_told_how(ana: Speaker, said: str) -> None:
    assert (await ana.asks(said)).startswith("🏫 Dar uma aula")
