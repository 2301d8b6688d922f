"""The game against each other: rounds, points, and who won."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.localbot import LocalBot
from bot.settings import Settings
from embeddings.table.space import Space
from handlers.context.services import Services
from storage.database import Database
from storage.games import SLEEP
from storage.tables import games
from tests.chat.test_game import far_words, running
from tests.conftest import GROUP, OpenBot
from tests.conversation import Speaker, labels
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


def group_of(bot: LocalBot, tongue: str) -> list[Speaker]:
    """Ana and Bruno in a group that Ana made."""
    people = [
        bot.world.person(number, name, language_code=tongue) for number, name in ((101, "Ana"), (102, "B<o"))
    ]
    group = bot.world.group(GROUP, "Turma", people, creator=people[0])
    return [Speaker(bot, one).within(group) for one in people]


async def test_five_rounds_are_played_for_points_also_across_a_restart(
    bot: LocalBot, services: Services, space: Space, open_bot: OpenBot
) -> None:
    ana, bruno = group_of(bot, "pt-br")
    (board,) = await ana.writes("/jogo contra difícil")
    first = await running(services, GROUP)
    assert first.level == "hard"
    assert "⚔️ Cada um por si · difícil · rodada 1 de 5" in board["text"]
    assert "Quem achar ganha de 0 a 100 pontos" in board["text"]
    await ana.writes(far_words(first.secret)[0], reply_to=board)
    end, final = await bruno.writes(first.secret, reply_to=board)
    assert "⚔️ B<o ganhou 99 pontos.\nPlacar: B<o 99" in end["text"]
    assert "Placar: B<o 99" in final["text"]
    (board,) = await ana.presses(end, "▶️ Próxima rodada")
    assert "difícil · rodada 2 de 5" in board["text"]
    assert "Placar: B<o 99" in board["text"]

    ana, bruno = group_of(await open_bot(space), "pt-br")
    (board,) = await ana.writes("/jogo")
    assert "rodada 2 de 5" in board["text"]
    await ana.presses(board, "💡 Dica")
    end, _ = await ana.writes(f"/c {(await running(services, GROUP)).secret}")
    assert "⚔️ Ana ganhou 70 pontos.\nPlacar: B<o 99 · Ana 70" in end["text"]
    for _ in range(3):
        await ana.writes("/jogo versus")
        end, _ = await ana.writes("/jogo desisto")
    assert "🏁 Foram 5 rodadas: B<o venceu!" in end["text"]
    assert labels(end)[0] == "🔁 Outra"
    (board,) = await ana.presses(end, "🔁 Outra")
    assert "rodada 1 de 5" in board["text"]
    assert "Placar" not in board["text"]


async def test_a_game_together_belongs_to_no_match_and_alone_nobody_plays_against_anybody(
    bot: LocalBot, services: Services, settings: Settings
) -> None:
    ana, bruno = group_of(bot, "en")
    await ana.writes("/idioma en")
    (board,) = await ana.writes("/game versus")
    end, _ = await bruno.writes((await running(services, GROUP)).secret, reply_to=board)
    assert "⚔️ B<o won 100 points.\nPoints: B<o 100" in end["text"]
    late = await bruno.asks("/c praia")
    assert late.startswith("This round is over: the word was ")
    assert late.endswith("The next one: /game versus")
    (board,) = await ana.writes("/game")
    waits, points, own = board["text"].split("\n", 2)
    assert waits == "⚔️ The match waits in round 1 of 5. To go on with it after this game: /game versus"
    assert points == "Points: B<o 100"
    assert not re.search(r"⚔️|Points", own)
    await ana.writes("/game give up")
    (board,) = await ana.writes("/game duel hard")
    assert "⚔️ Each for themselves · hard · round 2 of 5\n" in board["text"]
    await services.games.stored.end((await running(services, GROUP)).number)
    yesterday = datetime.now(UTC) - SLEEP - timedelta(minutes=1)
    database = Database(settings.database)
    async with database.transaction() as session:
        await session.execute(update(games).values(moved_at=yesterday))
    await database.close()
    assert "round 1 of 5" in await ana.asks("/game vs")
    assert "How it is played" in await Speaker(bot, ana.person).asks("/game versus quickly")
    assert "takes more people" in await Speaker(bot, ana.person).asks("/game versus")


async def test_who_wants_another_kind_of_game_is_told_what_runs_and_how_it_ends(bot: LocalBot) -> None:
    ana, bruno = group_of(bot, "pt-br")
    await ana.writes("/jogo contra")
    one = "rolando aqui, e é um jogo de cada vez. Para acabar com este, toque em 🏳️ ou mande /jogo desisto."
    for wish in ("/jogo horda", "/jogo hoje", "/jogo fácil"):
        (board,) = await bruno.writes(wish)
        assert board["text"].startswith(f"Já tem uma rodada de contra {one}\n⚔️")
    for wish in ("/jogo", "/jogo contra"):
        (board,) = await bruno.writes(wish)
        assert board["text"].startswith("Já tem um jogo rolando aqui: olha ele.\n⚔️")
    await ana.writes("/jogo desisto")
    (board,) = await ana.writes("/jogo horda")
    assert board["text"].startswith("⚔️ A partida fica esperando na rodada 1 de 5.")
    (board,) = await bruno.writes("/jogo contra")
    assert board["text"].startswith(f"Já tem uma horda {one}\n⏳")


async def test_equal_points_are_a_draw_and_no_points_are_said_to_be_none(
    bot: LocalBot, services: Services
) -> None:
    ana, bruno = group_of(bot, "pt-br")
    for finds in (bruno, ana):
        await ana.writes("/jogo contra")
        await finds.writes(f"/c {(await running(services, GROUP)).secret}")
    for _ in range(3):
        await ana.writes("/jogo contra")
        end, _ = await ana.writes("/jogo desisto")
    assert "🏁 Foram 5 rodadas, e deu empate: B<o e Ana!" in end["text"]
    for _ in range(5):
        await ana.writes("/jogo contra")
        end, _ = await ana.writes("/jogo desisto")
    assert "e ninguém fez ponto" in end["text"]
