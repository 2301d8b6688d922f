"""Which of some known texts mean nearly what another text says, by the sentence encoder."""

from collections.abc import Sequence

import numpy as np

from embeddings.table.space import Space
from embeddings.vectors.arrays import Floats
from embeddings.vectors.cosines import lengths


class KnownTexts:
    """Texts whose vectors are computed when somebody first asks what is near them, and kept; thread-safe.

    A thousand texts take a second once in each encoder, and 2 MB.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = tuple(texts)

    def prepare(self, space: Space) -> None:
        """Compute the vectors of the known texts now; this loads the encoder, where the space has one."""
        if space.encoder is not None:
            space.encoder.remembered(self._texts)

    def cosines(self, space: Space, asked: Sequence[str]) -> Floats | None:
        """Return the cosine of each asked text with each known one, (asked, known); None without an encoder.

        It loads the encoder, which takes a second where nobody has asked for a while.
        """
        if space.encoder is None:
            return None
        with space.encoder.kept():
            known = _directions(space.encoder.remembered(self._texts))
            return _directions(space.encoder.vectors(asked)) @ known.T


def _directions(vectors: Floats) -> Floats:
    """Bring each row to length 1; a row of zeros stays as it is."""
    norms = np.maximum(lengths(vectors), np.float32(1e-12))
    return (vectors / norms[:, None]).astype(np.float32)
