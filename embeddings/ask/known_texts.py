"""Which of some known texts mean nearly what another text says, by the sentence encoder."""

from collections.abc import Sequence
from threading import Lock

import numpy as np

from embeddings.encoder import SharedEncoder
from embeddings.table.space import Space
from embeddings.vectors.arrays import Floats
from embeddings.vectors.cosines import lengths


class KnownTexts:
    """Texts whose vectors are computed when somebody first asks what is near them, and kept; thread-safe.

    A thousand texts take 2 s once, and 2 MB.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = tuple(texts)
        self._vectors: Floats | None = None
        self._making = Lock()

    def cosines(self, space: Space, asked: Sequence[str]) -> Floats | None:
        """Return the cosine of each asked text with each known one, (asked, known); None without an encoder.

        It loads the encoder, which takes a second where nobody has asked for a while.
        """
        if space.encoder is None:
            return None
        with space.encoder.kept():
            known = self._known(space.encoder)
            return _directions(space.encoder.vectors(asked)) @ known.T

    def _known(self, encoder: SharedEncoder) -> Floats:
        with self._making:
            if self._vectors is None:
                self._vectors = _directions(encoder.vectors(self._texts))
            return self._vectors


def _directions(vectors: Floats) -> Floats:
    """Bring each row to length 1; a row of zeros stays as it is."""
    norms = np.maximum(lengths(vectors), np.float32(1e-12))
    return (vectors / norms[:, None]).astype(np.float32)
