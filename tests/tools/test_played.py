"""What is written down of games that four people played, and the pages in docs/played."""

import re
from pathlib import Path

import pytest

from embeddings.table.space import Space
from handlers.context.services import Services
from tests.chat.conftest import four
from tests.chat.test_game import far_words, running
from tests.conftest import GROUP
from tests.conversation import Speaker
from tests.game_space import small_field
from tools.played.__main__ import PLAYS, contents
from tools.played.replicas import ABOUT, TITLE
from tools.played.script import Script

__all__ = ["four"]

PLAYED = Path(__file__).parents[2] / "docs" / "played"


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def test_a_short_game_is_written_down_as_it_was_seen(four: list[Speaker], services: Services) -> None:
    ana, bruno, carla, _ = four
    script = Script(ana.world, "A game", "Found.")
    with ana.world.events.subscribed() as events:
        (board,) = await ana.writes("/jogo")
        script.hears(events.waiting())
        secret = (await running(services, GROUP)).secret
        cold = far_words(secret)[0]
        await bruno.writes(cold, reply_to=board)
        await bruno.writes("xilofagia", reply_to=board)
        script.hears(events.waiting())
        script.presses("Carla", "❓ Regras", GROUP)
        await carla.presses(board, "❓ Regras")
        await carla.writes(f"/c {secret}")
        script.hears(events.waiting())
    text = script.text()
    assert text.startswith("# A game\n\nFound.\n\n**Ana**: /jogo\n\n**Vetorama**:\n\n```text\n🎯 Palavra")
    assert "[💡 Dica] [🏳️ Desistir] [❓ Regras]\n```" in text
    assert f"**Bruno** (in reply): {cold}\n" in text
    assert f"> ☃ on “{cold}”" in text
    assert "> 🤷 on “xilofagia”" in text
    assert "**Carla** presses `[❓ Regras]`\n\n> *for Carla alone:* 1º é a secreta." in text
    told = text.index(f"🏆 Carla achou: era {secret}!")
    assert not re.search(rf"\b{secret}\b", text[: text.index(f"/c {secret}")])
    assert text.index("**Vetorama** changes its message:") < told


async def test_a_poll_shows_its_votes_and_its_answer_once_it_is_closed(four: list[Speaker]) -> None:
    ana, *others = four
    script = Script(ana.world, "A quiz", "")
    with ana.world.events.subscribed() as events:
        _, poll = await ana.writes("/quiz 1 ideias")
        script.hears(events.waiting())
        assert "✓" not in script.text()
        for one in others:
            await one.happens(lambda one=one: one.world.vote(one.person, poll, 0))  # type: ignore[misc]
        await ana.presses(poll, "⏭ Fechar agora")
        script.hears(events.waiting())
    text = script.text()
    assert f"○ {poll['poll']['options'][0]['text']}\n" in text
    assert f"{poll['poll']['options'][0]['text']} · 3\n" in text
    assert "\n✓ " in text
    assert "\n💡 " in text


def test_each_kind_of_game_was_played_and_can_be_read() -> None:
    assert (PLAYED / "README.md").read_text("utf-8") == contents(PLAYED)
    pictures = [one.stat().st_size for one in PLAYED.glob("*.png")]
    for play in PLAYS:
        text = (PLAYED / f"{play.name}.md").read_text("utf-8")
        assert text.startswith(f"# {play.title}\n\n{play.about}\n")
        assert list(PLAYED.glob(f"{play.name}-*.png"))
    ends = {"together": "🏆 Davi achou", "versus": "🏁 Foram 5 rodadas", "horde": "⏰ Acabou o tempo!"}
    ends |= {"quiz": "🏁 Fim do quiz · 10", "debate": "🏁 Fim do debate", "class": "fim da aula"}
    ends |= {
        "closed": "⏸ Não posso escrever no grupo",
        "moved": "🏆 Davi achou",
        "flooded": "🏁 Fim do debate",
    }
    ends |= {"own": "nome;quiz: respostas"}
    for name, end in ends.items():
        assert end in (PLAYED / f"{name}.md").read_text("utf-8")
    assert sum(pictures) < 3_000_000


def test_a_dialogue_and_a_game_that_went_on_while_replicas_were_killed_can_be_read() -> None:
    text = (PLAYED / "replicas.md").read_text("utf-8")
    assert text.startswith(f"# {TITLE}\n\n{ABOUT}\n")
    assert text.count("nothing came back, and it is killed.") == 4
    answers = (
        "O embedding da palavra 'exemplo'",
        "rei e rainha: sim",
        "rei e princesa: sim",
        "🏆 Bruno achou",
    )
    places = [text.index(answer) for answer in answers]
    assert places == sorted(places)
    assert [text.count(answer) for answer in answers] == [1, 1, 1, 1]
    waits = [float(one) for one in re.findall(r" · ([\d.]+) s", text)]
    assert waits == sorted(waits)
