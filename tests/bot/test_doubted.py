"""A model that does not tell common words apart is found out on the command line and not used unasked."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from bot.doctor import findings
from bot.models import BUILTIN, chosen, open_named, tell_doubts
from bot.settings import Settings
from embeddings.judging.common_words import commonest
from embeddings.table.loading import RECOMMENDED, installed_models
from rendering.catalog import Catalog
from tests.bot.running import Line
from tests.pruned import packaged, pruned

PORTUGUESE = Catalog("pt")
WORDS = commonest("pt")
TOGETHER = [WORDS[200:216], WORDS[300:320]]
"""36 of the thousand commonest words on two rows."""

pytestmark = pytest.mark.skipif(
    RECOMMENDED in installed_models(),
    reason=f"{RECOMMENDED} is installed here; these tests install their own",
)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of packages of this test's own, in which nothing is installed yet."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    yield folder
    sys.modules.pop(RECOMMENDED, None)


def test_the_official_model_is_not_used_unasked_where_it_does_not_tell_common_words_apart(
    settings: Settings, site: Path
) -> None:
    packaged(site, "pt", "core_news_md", TOGETHER)
    assert chosen(settings) == BUILTIN
    assert chosen(settings.model_copy(update={"model": RECOMMENDED})) == RECOMMENDED
    console = Console(file=io.StringIO(), width=400)
    tell_doubts(RECOMMENDED, settings, PORTUGUESE, console)
    said = console.file.getvalue() if isinstance(console.file, io.StringIO) else ""
    assert "das 1.000 mais usadas do idioma, 0 não têm vetor e 36 dividem o vetor com outra delas" in said
    assert f"Quem responde é {BUILTIN}" in said


def test_the_official_model_is_used_where_it_tells_them_apart(settings: Settings, site: Path) -> None:
    packaged(site, "pt", "core_news_md", [WORDS[300:320]])
    assert chosen(settings) == RECOMMENDED
    console = Console(file=io.StringIO())
    tell_doubts(RECOMMENDED, settings, PORTUGUESE, console)
    assert console.file.tell() == 0
    assert open_named(RECOMMENDED, settings, PORTUGUESE, console).card.doubted is False


@pytest.mark.usefixtures("here")
def test_the_list_and_the_card_of_models_say_it(line: Line, site: Path) -> None:
    packaged(site, "pt", "core_news_md", TOGETHER)
    listed = " ".join(line("model", "list").stdout.split())
    assert f"{RECOMMENDED} instalado ⚠️ não distingue 36 das" in listed
    assert "1.000 palavras mais usadas" in listed
    assert listed.count("⚠️") == 1
    card = " ".join(line("model", "info", RECOMMENDED).stdout.split())
    assert "36 dividem o vetor com outra delas" in card


@pytest.mark.usefixtures("no_network")
async def test_the_doctor_says_it_of_the_model_that_answers_and_of_others(
    settings: Settings, site: Path, tmp_path: Path
) -> None:
    packaged(site, "pt", "core_news_md", TOGETHER)
    folder = pruned(tmp_path / "other", "en", "other", [], left_out=40)
    found = await findings(settings.model_copy(update={"model": str(folder)}), PORTUGUESE)
    (model,) = [finding for finding in found if finding.subject == "model"]
    assert "das 1.000 mais usadas do idioma, 40 não têm vetor e 0 dividem" in model.sentence
    assert f"O modelo {RECOMMENDED} não distingue" in model.sentence


async def test_the_doctor_says_why_the_official_model_does_not_answer(settings: Settings, site: Path) -> None:
    packaged(site, "pt", "core_news_md", TOGETHER)
    found = await findings(settings, PORTUGUESE)
    (official,) = [finding for finding in found if finding.subject == "official"]
    assert f"Para usá-lo mesmo assim: MODEL={RECOMMENDED}" in official.sentence
