"""Which model answers, and the commands that list, build and show models."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from bot.models import BUILTIN, chosen, locate, open_space, try_official_once
from bot.official import _download, fetch, last_attempt
from bot.settings import Settings
from embeddings.builtin.installing import builtin_path
from embeddings.table.loading import RECOMMENDED, installed_models
from rendering.catalog import Catalog
from tests.bot.running import Line

PORTUGUESE = Catalog("pt")
FRENCH = "fr_core_news_md"
without_official = pytest.mark.skipif(
    RECOMMENDED in installed_models(), reason=f"{RECOMMENDED} is installed here and would be chosen"
)


@pytest.fixture
def console() -> Console:
    return Console(file=io.StringIO(), width=200)


def printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_the_model_that_was_set_is_chosen(settings: Settings) -> None:
    assert chosen(settings.model_copy(update={"model": FRENCH})) == FRENCH


def test_without_a_model_set_the_official_one_is_chosen_if_it_is_there(settings: Settings) -> None:
    assert chosen(settings) == (RECOMMENDED if RECOMMENDED in installed_models() else BUILTIN)


def test_the_model_that_was_set_is_opened(settings: Settings, model: Path, console: Console) -> None:
    mine = settings.model_copy(update={"model": str(model)})
    assert open_space(mine, PORTUGUESE, console).card.name == "pt_tiny_md"


def test_the_built_in_model_is_found_by_its_name_where_it_was_built(
    settings: Settings, console: Console
) -> None:
    pretend_built(settings.model_folder)
    assert locate(BUILTIN, settings, PORTUGUESE, console) == builtin_path(settings.model_folder)
    assert locate(FRENCH, settings, PORTUGUESE, console) == FRENCH
    assert printed(console) == ""


@without_official
@pytest.mark.usefixtures("no_network")
def test_the_first_start_tries_the_official_model_once_and_remembers(
    settings: Settings, console: Console
) -> None:
    try_official_once(settings, PORTUGUESE, console)
    said = printed(console)
    assert f"o modelo oficial {RECOMMENDED} (ConnectError)" in said
    record = settings.model_folder / "official.json"
    record.write_text(record.read_text(encoding="utf-8").replace("ConnectError", "remembered"))
    try_official_once(settings, PORTUGUESE, console)
    assert printed(console) == said
    attempt = last_attempt(settings.model_folder)
    assert attempt is not None
    assert (attempt.name, attempt.reason, attempt.installed) == (RECOMMENDED, "remembered", False)


@pytest.mark.usefixtures("no_network")
def test_with_a_model_set_the_official_one_is_not_tried(settings: Settings, console: Console) -> None:
    for name in (FRENCH, BUILTIN):
        try_official_once(settings.model_copy(update={"model": name}), PORTUGUESE, console)
    assert printed(console) == ""
    assert last_attempt(settings.model_folder) is None


@pytest.mark.parametrize("written", [None, "", "{", "[]", '{"odd": 1}'])
def test_an_unreadable_record_is_no_record(tmp_path: Path, written: str | None) -> None:
    if written is not None:
        (tmp_path / "official.json").write_text(written, encoding="utf-8")
    assert last_attempt(tmp_path) is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "pt",
        "pt_core_news",
        "pt-core-news-md",
        "PT_CORE_NEWS_MD",
        "pt_core_news_md;ls",
        "../pt_core_news_md",
        "-e pt_core_news_md",
        "pt_core_news_md==1\n",
        "https://example.org/pt_core_news_md",
    ],
)
def test_what_is_no_name_of_an_official_model_is_not_fetched(name: str) -> None:
    assert fetch(name).reason == "name"


@pytest.mark.usefixtures("no_network")
def test_a_network_that_is_away_is_found_out_before_anything_runs() -> None:
    attempt = fetch("xx_no_news_md")
    assert (attempt.reason, attempt.installed) == ("ConnectError", False)


@pytest.mark.usefixtures("no_network")
def test_a_download_that_fails_is_no_more_than_its_status() -> None:
    assert _download("xx_no_news_md") == "exit 1"


@pytest.mark.usefixtures("here")
def test_models_are_listed_with_the_chosen_one_marked(
    line: Line, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MODEL", BUILTIN)
    assert f" ●  {BUILTIN} " in line("model", "list").stdout
    assert "embutido, ainda não construído" in line("model", "list").stdout
    pretend_built(tmp_path / "data" / "models")
    assert "embutido, construído" in line("model", "list").stdout
    monkeypatch.setenv("MODEL", FRENCH)
    (marked,) = [row for row in line("model", "list").stdout.splitlines() if "●" in row]
    assert FRENCH in marked


@pytest.mark.usefixtures("here")
def test_a_models_card_is_shown_whole(line: Line, model: Path) -> None:
    for arguments in ((), (str(model),)):
        shown = line("model", "info", *arguments).stdout
        assert "pt_tiny_md" in shown
        assert "1.2.3" in shown
        digest = open_space(
            Settings(_env_file=None, model=str(model)), PORTUGUESE, Console(file=io.StringIO())
        ).card.digest
        assert digest in "".join(shown.split())


@pytest.mark.usefixtures("here")
def test_the_built_in_model_is_not_built_twice(line: Line, tmp_path: Path) -> None:
    pretend_built(tmp_path / "data" / "models")
    result = line("model", "build")
    assert result.exit_code == 0
    assert "já está construído" in result.stderr


@pytest.mark.usefixtures("here")
def test_an_installed_model_is_not_installed_again(line: Line) -> None:
    result = line("model", "install", FRENCH)
    assert result.exit_code == 0
    assert f"O modelo {FRENCH} já está instalado" in result.stderr


@pytest.mark.usefixtures("here", "no_network")
@pytest.mark.parametrize(
    ("name", "words"),
    [("bert", "“bert” não é o nome de um modelo oficial"), ("xx_no_news_md", "ConnectError")],
)
def test_what_cannot_be_installed_is_explained(line: Line, name: str, words: str) -> None:
    result = line("model", "install", name)
    assert result.exit_code == 1
    assert words in result.stderr


@pytest.mark.usefixtures("here")
def test_a_model_that_cannot_answer_is_explained(line: Line, wordless: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "meta.json").write_text("{}")
    explained = {
        str(wordless): "não tem vetores de palavras",
        str(tmp_path / "nowhere"): "não está instalado",
        str(broken): "está danificado",
    }
    for name, words in explained.items():
        result = line("model", "info", name)
        assert result.exit_code == 1
        assert words in result.stderr


def pretend_built(folder: Path) -> None:
    builtin_path(folder).mkdir(parents=True)
    (builtin_path(folder) / "manifest.json").touch()
