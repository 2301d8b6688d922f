"""How often the nearest word of another language is a translation: measured once, named below answers."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Final

from embeddings.ask.translation import hear, nearest_to_heard
from embeddings.results import ModelCard
from embeddings.table.space import Space

TOLD_FILE: Final = Path(__file__).with_name("translated.json")

Pairs = Sequence[tuple[str, tuple[str, ...]]]
"""Words of one language, each with its translations."""


@dataclass(frozen=True, slots=True)
class Score:
    """How many words were asked for; the shares, in [0, 1], that had a translation first, or among five."""

    asked: int
    first: float
    five: float


def read_pairs(path: Path) -> Pairs:
    """Read lines such as `rei king`, the word first; a line that begins with # names what follows."""
    lines = (line.split() for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return [(word, tuple(meant)) for word, *meant in lines]


def backwards(pairs: Pairs) -> Pairs:
    """Return pairs the other way round: each first translation, with all words that it translates."""
    asked = dict.fromkeys(meant[0] for _, meant in pairs)
    return [(word, tuple(one for one, meant in pairs if word in meant)) for word in asked]


def rate(source: Space, target: Space, pairs: Pairs) -> Score:
    """Ask for each word in another model. A form of a translation is wrong: `birds` for `pássaro`."""
    lists = [(meant, list(_found(source, target, word))) for word, meant in pairs]
    first = sum(found[:1] == [one] for meant, found in lists for one in meant)
    five = sum(bool(set(found) & set(meant)) for meant, found in lists)
    return Score(len(pairs), first / len(pairs), five / len(pairs))


def keep_scores(path: Path, scores: Mapping[tuple[ModelCard, ModelCard], Score]) -> None:
    """Write scores by what the two models were measured as, in the place of all that stood there."""
    kept = {
        _key(*cards): {
            "models": " to ".join(f"{card.name} {card.version}" for card in cards),
            **asdict(score),
        }
        for cards, score in scores.items()
    }
    path.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def told(out_of: ModelCard, into: ModelCard) -> Score | None:
    """Return what was measured of these very models; None if nothing was."""
    return _kept().get(_key(out_of, into))


@cache
def _kept() -> Mapping[str, Score]:
    kept = json.loads(TOLD_FILE.read_text(encoding="utf-8"))
    return {key: Score(one["asked"], one["first"], one["five"]) for key, one in kept.items()}


def _key(out_of: ModelCard, into: ModelCard) -> str:
    return f"{out_of.edition} {into.edition}"


def _found(source: Space, target: Space, word: str) -> Iterator[str]:
    return (one.word.lower() for one in nearest_to_heard(target, hear(source, word)))
