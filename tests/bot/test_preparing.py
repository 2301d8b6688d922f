"""`MODELS` makes models ready at the start; `model build` and `install` build those of ours by language."""

from pathlib import Path

import pytest

from bot.modelcommands import prepare_models
from bot.program import program
from bot.settings import read_settings
from embeddings.builtin.installing import builtin_path
from embeddings.builtin.recipe import ENGLISH
from tests.bot.running import Line

pytestmark = pytest.mark.usefixtures("here")


def pretend_built(folder: Path) -> None:
    builtin_path(folder, ENGLISH).mkdir(parents=True)
    (builtin_path(folder, ENGLISH) / "manifest.json").touch()


@pytest.mark.parametrize("written", ["en_vetorama_md,glove_en_50d", " en_vetorama_md ; glove_en_50d,"])
def test_names_are_read_with_commas_between_them(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("MODELS", written)
    assert read_settings().models == ("en_vetorama_md", "glove_en_50d")
    monkeypatch.setenv("MODELS", "")
    assert read_settings().models == ()


@pytest.mark.parametrize(
    "arguments",
    [("build", "en"), ("build", "en_vetorama_md"), ("install", "en"), ("install", "en_vetorama_md")],
)
def test_the_english_model_is_built_by_its_language_or_its_name(
    line: Line, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    pretend_built(tmp_path / "data" / "models")
    done = line("model", *arguments)
    assert done.exit_code == 0
    assert "en_vetorama_md-" in done.stderr
    assert "python -m bot model build en_vetorama_md --force" in done.stderr
    assert "Para usar: MODEL=en_vetorama_md, ou /modelo en_vetorama_md em uma conversa." in done.stderr
    assert "/traduz passa a funcionar entre os dois idiomas" in done.stderr


def test_a_language_without_a_model_of_ours_is_explained(line: Line) -> None:
    done = line("model", "build", "fr")
    assert done.exit_code == 1
    assert "Não há um modelo embutido chamado “fr”" in done.stderr
    assert "en_vetorama_md" in done.stderr


@pytest.mark.usefixtures("no_network")
def test_a_model_that_cannot_be_had_does_not_hold_up_a_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pretend_built(tmp_path / "data" / "models")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("MODELS", "en_vetorama_md,glove_en_50d,bert")
    prepare_models(program())
    said = capsys.readouterr().err
    assert "en_vetorama_md" not in said.split("Há:")[0]
    assert "O modelo glove_en_50d, pedido por MODELS, não pôde ser preparado" in said
    assert "O modelo bert, pedido por MODELS, não pôde ser preparado" in said


@pytest.mark.usefixtures("no_network")
def test_the_local_chat_makes_models_ready_too_but_not_for_another_bot(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("MODELS", "bert")
    nowhere = ("local", "--host", "256.256.256.256", "--port", "0")
    assert "O modelo bert, pedido por MODELS, não pôde ser preparado" in line(*nowhere).stderr
    assert "bert" not in line(*nowhere, "--without-bot").stderr
