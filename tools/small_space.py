"""A space of nine words, for tests and for tools that need no real model."""

from embeddings.table.handmade import handmade
from embeddings.table.space import Space


def small_space() -> Space:
    """Return nine words in three dimensions; `monarca` shares the row of `rei`."""
    return handmade(
        {
            "rei": [1.0, 0.2, 0.0],
            "rainha": [0.9, 0.5, 0.0],
            "rato": [0.0, 0.1, 1.0],
            "gato": [0.1, 0.3, 0.9],
            "exemplo": [-0.5, 0.5, 0.1],
            "avó": [0.4, 0.9, 0.2],
            "avô": [0.5, 0.8, 0.2],
            "Lisboa": [-0.2, -0.9, 0.3],
            "monarca": [1.0, 0.2, 0.0],
        }
    )
