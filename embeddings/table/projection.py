"""The projection of the encoder's vectors to a model's own, kept with a model that the encoder made."""

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from embeddings.encoder import ENCODER_WIDTH, PACKAGE
from embeddings.vectors.pca import Projection

PROJECTION_FILE = "projection.npy"


def write_projection(folder: Path, projection: Projection) -> None:
    """Save the projection beside its pipeline: the mean and each axis is one row."""
    np.save(folder / PROJECTION_FILE, np.vstack([projection.mean, projection.axes.T]))


def read_projection(folder: Path, meta: Mapping[str, Any], dimensions: int) -> Projection | None:
    """Return what `write_projection` saved; None if nothing was, or if another encoder is installed now.

    Raises ValueError for a file of another shape than (1 + dimensions, 512).
    """
    ingredients = meta.get("recipe")
    made_with = ingredients.get(PACKAGE) if isinstance(ingredients, dict) else None
    if made_with != version(PACKAGE) or not (folder / PROJECTION_FILE).is_file():
        return None
    rows = np.load(folder / PROJECTION_FILE, allow_pickle=False)
    if rows.shape != (1 + dimensions, ENCODER_WIDTH):
        raise ValueError(f"{PROJECTION_FILE} has the shape {rows.shape}")
    return Projection(rows[0], np.ascontiguousarray(rows[1:].T))
