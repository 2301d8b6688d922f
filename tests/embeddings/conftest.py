from pathlib import Path

import pytest
from platformdirs import user_cache_dir

from embeddings.builtin import build
from embeddings.handmade import handmade
from embeddings.loading import load_space
from embeddings.recipe import Recipe, Stage
from embeddings.space import Space

FRENCH = "fr_core_news_md"
SMALL = Recipe(candidates=1500, dimensions=12, neighbours=("es", "it"))


def silent(stage: Stage, done: int, total: int) -> None:
    """A progress report to nobody."""


@pytest.fixture
def court() -> Space:
    return handmade(
        {
            "rei": [3.0, 1.0, 0.0],
            "rainha": [3.0, -1.0, 0.0],
            "homem": [0.0, 1.0, 1.0],
            "mulher": [0.0, -1.0, 1.0],
            "monarca": [3.0, 1.0, 0.0],
            "soberano": [3.0, 1.0, 0.0],
            "Lisboa": [0.0, 0.0, 5.0],
            "ONU": [1.0, 1.0, 1.0],
            "avó": [0.0, 2.0, 2.0],
            "avô": [0.0, 2.0, 1.5],
            "abismo": [-3.0, -1.0, 0.0],
            "nada": [0.0, 0.0, 0.0],
        }
    )


@pytest.fixture(scope="session")
def builtin() -> Space:
    """The real built-in model: built once on this machine, then only opened."""
    return load_space(build(Path(user_cache_dir("vetorama")) / "models", silent))


@pytest.fixture(scope="session")
def french() -> Space:
    return load_space(FRENCH)


@pytest.fixture(scope="session")
def small_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of a few hundred words, made by the real builder in a second."""
    return build(tmp_path_factory.mktemp("models"), silent, SMALL)
