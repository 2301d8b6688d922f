import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import spacy

from embeddings.ask.neighbours import neighbours
from embeddings.builtin.installing import build_model, builtin_path, is_built
from embeddings.builtin.recipe import Recipe, Stage
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from tests.conftest import silent
from tests.embeddings.conftest import SMALL

BUILD = """
import os, sys
from pathlib import Path
from embeddings.ask.neighbours import neighbours
from embeddings.builtin.installing import build_model
from tests.embeddings.conftest import SMALL

def progress(stage, done, total):
    print(stage, flush=True)
    if stage == sys.argv[2] and done == total:
        os._exit(9)

print(build_model(Path(sys.argv[1]), progress, SMALL))
"""


class SecondBuild(NamedTuple):
    path: Path
    heard: list[tuple[Stage, int, int]]


@pytest.fixture(scope="module")
def second_build(tmp_path_factory: pytest.TempPathFactory) -> SecondBuild:
    """The small model once more, in another folder, and what its progress said."""
    heard: list[tuple[Stage, int, int]] = []
    path = build_model(tmp_path_factory.mktemp("again"), lambda *report: heard.append(report), SMALL)
    return SecondBuild(path, heard)


def building(folder: Path, die_at: str = "") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", BUILD, str(folder), die_at]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own interpreter


def likeness(space: Space, first: str, second: str) -> float:
    one, other = space.find(first), space.find(second)
    assert one is not None
    assert other is not None
    unit = space.table / space.norms[:, None]
    return float(unit[one.row] @ unit[other.row])


def test_the_builtin_model_is_as_large_as_promised(builtin: Space) -> None:
    card = builtin.card
    assert (card.name, card.language, card.dimensions) == ("pt_vetorama_md", "pt", 300)
    assert card.keys == card.rows >= 40_000
    assert "Universal Sentence Encoder" in card.source
    assert "Apache-2.0" in card.licence
    assert len(builtin.meaningful) == builtin.rows


def test_its_words_are_portuguese_and_names_have_their_capital(builtin: Space) -> None:
    words = builtin.keys.words.tolist()
    assert all(part.isalpha() for word in words for part in word.replace("'", "-").split("-"))
    assert all(word in (word.lower(), word.capitalize(), word.upper()) for word in words)
    assert {"Lisboa", "Brasília", "Venezuela", "rosa", "Rosa"} <= set(words)
    assert not {"brasília", "venezuela"} & set(words)
    for word in (
        "rato",
        "rei",
        "atualização",
        "dela",
        "tu",
        "lisboa",
        "brasília",
        "guarda",
        "vôlei",
        "si",
        "sono",
    ):
        assert builtin.find(word) is not None, word
    for word in ("king", "kings", "girl", "the", "love", "tambem", "coche", "libro", "musique"):
        assert builtin.find(word) is None, word


def test_names_loans_and_words_with_a_hyphen_are_known(builtin: Space) -> None:
    for word in (
        "Messi",
        "hanói",
        "OTTAWA",
        "whatsapp",
        "mouse",
        "selfie",
        "terça-feira",
        "beija-flor",
        "uai",
    ):
        assert builtin.find(word) is not None, word


def test_a_weekday_is_near_the_others(builtin: Space) -> None:
    for other in ("quarta-feira", "domingo", "semana"):
        assert builtin.less_similar(likeness(builtin, "terça", other)) > 0.99


def test_frequent_words_that_are_right_are_shown(builtin: Space) -> None:
    for asked, wanted in (("praia", "mar"), ("cadeira", "assento"), ("gato", "felino")):
        assert wanted in {one.word for one in neighbours(builtin, asked, 10).found}


def test_names_that_all_languages_share_are_known(builtin: Space) -> None:
    for word in ("madrid", "chicago", "guatemala", "obama", "madonna"):
        assert builtin.find(word) is not None, word


def test_forms_of_one_word_are_near_each_other(builtin: Space) -> None:
    for first, second in (("rei", "reis"), ("comer", "comendo"), ("difícil", "difíceis")):
        assert likeness(builtin, first, second) > 0.7
    for first, second in (("menino", "menina"), ("avó", "avô")):
        assert likeness(builtin, first, second) < 0.95


def test_meaning_is_nearer_than_chance(builtin: Space) -> None:
    for first, second in (
        ("rei", "rainha"),
        ("cachorro", "cão"),
        ("médico", "doutor"),
        ("feliz", "contente"),
    ):
        assert builtin.less_similar(likeness(builtin, first, second)) > 0.99


def test_unrelated_words_are_near_zero(builtin: Space) -> None:
    for first, second in (("rainha", "parafuso"), ("rei", "tijolo"), ("gato", "economia")):
        assert abs(likeness(builtin, first, second)) < 0.15
    assert 0.4 < builtin.less_similar(0.0) < 0.6


def test_plain_spacy_opens_it_with_the_same_vectors(small_model: Path) -> None:
    pipeline, space = spacy.load(small_model), load_space(small_model)
    assert pipeline.meta["name"] == "vetorama_md"
    assert pipeline.meta["digest"] == space.card.digest
    assert pipeline.meta["recipe"]["wordfreq"]
    assert small_model.name.endswith(f"-{space.card.recipe}")
    for word in space.keys.words.tolist():
        found = space.find(word)
        assert found is not None
        assert np.array_equal(np.asarray(pipeline(word)[0].vector), space.vector(found.row))


def test_two_builds_are_the_same_to_the_last_bit(small_model: Path, second_build: SecondBuild) -> None:
    assert second_build.path.name == small_model.name
    assert load_space(second_build.path).card == load_space(small_model).card


def test_another_recipe_has_another_place(tmp_path: Path) -> None:
    paths = {
        builtin_path(tmp_path, recipe) for recipe in (None, SMALL, Recipe(candidates=1501, dimensions=12))
    }
    assert len(paths) == 3
    assert builtin_path(tmp_path) == builtin_path(tmp_path, Recipe())


def test_a_built_model_is_never_built_again(small_model: Path) -> None:
    heard: list[Stage] = []
    assert is_built(small_model.parent, SMALL)
    assert build_model(small_model.parent, lambda stage, *_: heard.append(stage), SMALL) == small_model
    assert heard == []


def test_progress_is_told_stage_by_stage_to_the_end(second_build: SecondBuild) -> None:
    heard = second_build.heard
    assert list(dict.fromkeys(stage for stage, _, _ in heard)) == list(Stage)
    assert all(0 <= done <= total for _, done, total in heard)
    assert {stage for stage, done, total in heard if done == total} == set(Stage)


def test_a_killed_build_leaves_nothing_half_made(tmp_path: Path) -> None:
    for stage in (Stage.ENCODING, Stage.SAVING):
        with building(tmp_path, stage) as process:
            assert process.wait() == 9
        assert not is_built(tmp_path, SMALL)
        assert list(tmp_path.glob("pt_*")) == []
    rubbish = builtin_path(tmp_path, SMALL) / "vocab"
    rubbish.mkdir(parents=True)  # as if somebody had deleted half of it
    path = build_model(tmp_path, silent, SMALL)
    assert load_space(path).rows > 500
    assert [found.name for found in tmp_path.iterdir() if found.is_dir()] == [path.name]


def test_a_build_that_fails_clears_up_after_itself(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="principal components"):
        build_model(
            tmp_path, silent, Recipe(candidates=20, neighbours=("es", "it"), strangers=(), added_place=None)
        )
    assert [found for found in tmp_path.iterdir() if found.is_dir()] == []


def test_two_processes_build_it_once(tmp_path: Path) -> None:
    processes = [building(tmp_path), building(tmp_path)]
    heard = [process.communicate()[0].splitlines() for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    assert sorted(lines.count("saving") for lines in heard) == [0, 2]
    assert {lines[-1] for lines in heard} == {str(builtin_path(tmp_path, SMALL))}


def test_a_folder_that_cannot_be_made_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file stands in the way", encoding="utf-8")
    with pytest.raises(FileExistsError):
        build_model(tmp_path / "models", silent, SMALL)
