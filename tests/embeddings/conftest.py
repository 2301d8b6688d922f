import json
from pathlib import Path

import pytest

from embeddings.builtin.installing import build_model
from embeddings.builtin.recipe import Recipe
from embeddings.files.manifest import MANIFEST_FILE, MARK
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from tests.conftest import silent

SMALL = Recipe(candidates=1500, dimensions=12, neighbours=("es", "it"), strangers=(), added_place=None)


def unsealed(folder: Path) -> Path:
    """Take its manifest away from a model, as if others had made it: whose files a test may change then."""
    (folder / MANIFEST_FILE).unlink()
    meta = json.loads((folder / "meta.json").read_bytes())
    del meta[MARK]
    (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    return folder


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
def small_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of a few hundred words, made by the real builder in a second."""
    return build_model(tmp_path_factory.mktemp("models"), silent, SMALL)
