"""How often a model is right, by kind of question: measured once, kept in a file, named below its answers."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final, Literal, get_args

from embeddings.ask.analogy import analogy
from embeddings.ask.neighbours import neighbours
from embeddings.judging.categories import ALIKE, odd_ones_found, whole_groups
from embeddings.judging.ratings import AnalogyQuestion
from embeddings.table.space import Space

Asked = Literal["analogies", "neighbours", "oddone"]
"""What was asked: analogies, the first ten neighbours, odd ones out, each as a person is answered."""
Kinds = Mapping[str, float]
"""The share of right answers, in [0, 1], by the kind of words."""

TOLD: Final = ("capitals", "gender", "plural", "opposites")
"""The kinds that answers name: categories of `docs/analogies.pt.txt`."""
MEASURED_FILE: Final = Path(__file__).with_name("measured.json")
_FIRST, _WITH_OTHERS = 10, 5


@cache
def measured() -> Mapping[str, Mapping[Asked, Kinds]]:
    """Read what was measured, by what the model was measured as."""
    kept = json.loads(MEASURED_FILE.read_text(encoding="utf-8"))
    return {model: {asked: shares[asked] for asked in get_args(Asked)} for model, shares in kept.items()}


def measure(space: Space, questions: Sequence[AnalogyQuestion]) -> dict[str, Kinds]:
    """Count right answers by kind: 20 ms for an analogy. Kinds that the questions lack are left out."""
    pairs = {kind: _known(space, questions, kind) for kind in TOLD}
    return {
        "analogies": {kind: _answered(space, known) for kind, known in pairs.items() if len(known) > 1},
        "neighbours": {kind: _near(space, known) for kind, known in pairs.items() if known},
        "oddone": {kind: _odd(space, kind, pairs) for kind, known in pairs.items() if len(known) >= ALIKE},
    }


def keep(path: Path, space: Space, shares: Mapping[str, Kinds]) -> None:
    """Write what was measured of a model beside what the file has of others."""
    kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    rounded = {
        asked: {kind: round(share, 3) for kind, share in kinds.items()} for asked, kinds in shares.items()
    }
    kept[space.card.edition] = {"model": f"{space.card.name} {space.card.version}", **rounded}
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _known(space: Space, questions: Sequence[AnalogyQuestion], kind: str) -> list[tuple[str, str]]:
    """Give the pairs of a kind of which the model knows both words, as it spells them."""
    inside = [item for item in questions if item.category == kind]
    found = [
        (space.find(one), space.find(other))
        for one, other in dict.fromkeys((item.first, item.second) for item in inside)
    ]
    return [(one.key, other.key) for one, other in found if one and other]


def _answered(space: Space, pairs: Sequence[tuple[str, str]]) -> float:
    """Return how often the answer of an analogy is right, of each pair with those that follow it."""
    together = [
        (*one, *pairs[(place + step) % len(pairs)])
        for place, one in enumerate(pairs)
        for step in range(1, min(_WITH_OTHERS, len(pairs) - 1) + 1)
    ]
    right = 0
    for first, second, third, fourth in together:
        best = analogy(space, (first, second, third), -1, 1, 1).best
        right += best is not None and best.word == fourth
    return right / len(together)


def _near(space: Space, pairs: Sequence[tuple[str, str]]) -> float:
    """Return how often the second word of a pair is in the list of the first one's neighbours."""
    right = 0
    for first, second in pairs:
        found = neighbours(space, first, _FIRST, everything=False).found
        right += second in {one.word for one in found}
    return right / len(pairs)


def _odd(space: Space, kind: str, pairs: Mapping[str, Sequence[tuple[str, str]]]) -> float:
    """Return how often a word of another kind is found among three that follow each other in one kind."""
    own = [first for first, _ in pairs[kind]]
    strangers = [first for other in pairs if other != kind for first, _ in pairs[other][:_FIRST]]
    asked = [(*group, stranger) for group in whole_groups(own) for stranger in strangers]
    return odd_ones_found(space, asked) / len(asked)
