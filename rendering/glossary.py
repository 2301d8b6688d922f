"""The words of the field: which there are, what the language files say of them, and how one is found."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from rendering.catalog import Catalog, split_forms

GROUPS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "numbers": {
        "embedding": ("vector", "space", "training"),
        "vector": ("dimension", "norm", "direction"),
        "dimension": ("vector", "weight", "pca"),
        "weight": ("vector", "dimension", "training"),
        "norm": ("vector", "cosine", "dot"),
        "direction": ("angle", "cosine", "analogy"),
        "mean": ("token", "encoder", "oov"),
        "matrix": ("row", "similarity", "vector"),
        "row": ("matrix", "vocabulary", "token-id"),
        "space": ("embedding", "distance", "pca"),
    },
    "comparing": {
        "angle": ("cosine", "direction", "vector"),
        "dot": ("norm", "cosine", "weight"),
        "cosine": ("angle", "dot", "similarity"),
        "similarity": ("cosine", "percentile", "antonym"),
        "percentile": ("similarity", "cosine"),
        "distance": ("similarity", "neighbour", "norm"),
        "neighbour": ("similarity", "vocabulary", "inflection"),
        "analogy": ("3cosadd", "3cosmul", "direction"),
        "3cosadd": ("3cosmul", "analogy", "norm"),
        "3cosmul": ("3cosadd", "analogy"),
    },
    "pieces": {
        "token": ("tokenization", "subword", "token-id"),
        "tokenization": ("token", "subword", "spacy"),
        "token-id": ("token", "row"),
        "subword": ("token", "oov", "fasttext"),
        "vocabulary": ("oov", "row", "token"),
        "oov": ("vocabulary", "subword", "mean"),
        "lemma": ("inflection", "neighbour"),
        "inflection": ("lemma", "neighbour"),
    },
    "making": {
        "model": ("training", "corpus", "vocabulary"),
        "training": ("corpus", "weight", "word2vec"),
        "fine-tuning": ("training", "model", "corpus"),
        "hyperparameter": ("training", "dimension", "weight"),
        "corpus": ("training", "bias", "cooccurrence"),
        "cooccurrence": ("distributional", "glove", "corpus"),
        "distributional": ("cooccurrence", "embedding", "antonym"),
        "encoder": ("mean", "contextual", "subword"),
        "contextual": ("polysemy", "encoder", "llm"),
        "llm": ("token", "contextual", "training"),
        "word2vec": ("glove", "fasttext", "analogy"),
        "glove": ("cooccurrence", "word2vec", "dot"),
        "fasttext": ("subword", "oov", "word2vec"),
        "spacy": ("tokenization", "model", "gensim"),
        "gensim": ("word2vec", "fasttext", "spacy"),
    },
    "limits": {
        "pca": ("variance", "tsne", "dimension"),
        "tsne": ("pca", "neighbour", "distance"),
        "variance": ("pca", "dimension"),
        "polysemy": ("contextual", "neighbour"),
        "antonym": ("similarity", "distributional"),
        "bias": ("corpus", "training", "direction"),
    },
}
"""The keys of all terms in their groups, each with the terms that one may want to read next."""

_GROUP_OF = {key: group for group, keys in GROUPS.items() for key in keys}
_ONE_SLIP, _TWO_SLIPS = 5, 9  # letters from which on one wrong letter is forgiven, and two
_NEAR_ENOUGH = 65  # of 100: `vetorizar` is near `vetor`, `gato` is near nothing
_MOST_NEAR = 4


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A word of the field in one language.

    `english` is its English name where that differs, `aliases` are further ways to ask for it, `example` is a
    command that shows it, `see` has the keys of the terms that one may want to read next.
    """

    key: str
    group: str
    name: str
    english: str | None
    aliases: tuple[str, ...]
    text: Markup
    example: str
    see: tuple[str, ...]

    @property
    def names(self) -> Iterator[str]:
        """All names by which it is found."""
        yield from (self.key, self.name, *self.aliases)
        if self.english is not None:
            yield self.english


def term(catalog: Catalog, key: str) -> GlossaryTerm:
    """Read a term by its key; raises KeyError for one that there isn't."""
    group = _GROUP_OF[key]
    return GlossaryTerm(
        key,
        group,
        name=term_name(catalog, key),
        english=catalog.part(f"term-{key}", "english"),
        aliases=split_forms(catalog.part(f"term-{key}", "aliases") or ""),
        text=catalog.part(f"term-{key}", "text") or Markup(),
        example=catalog.part(f"term-{key}", "example") or "",
        see=GROUPS[group][key],
    )


def term_name(catalog: Catalog, key: str) -> str:
    """Give a term's name as it is written inside a sentence."""
    return catalog.part(f"term-{key}", "name") or key


def find_term(catalog: Catalog, text: str, *, slips: bool = True) -> GlossaryTerm | None:
    """Find the term that is meant by its name, its plural or another name, whatever its capitals and accents.

    Questions such as "o que é" and articles before it are ignored. With `slips` one wrong letter is forgiven,
    from nine letters on two, but not in names of less than five letters, nor the first letter, which few
    people mistype. Then the reply must say which term was taken: see `is_named`.
    """
    named = _named(catalog)
    asked = _bare(catalog, text)
    if asked in named or not slips:
        return named.get(asked)
    forgiven = 2 if len(asked) >= _TWO_SLIPS else 1
    alike = [name for name in named if len(name) >= _ONE_SLIP and name[0] == asked[:1]]
    found = process.extractOne(asked, alike, scorer=OSA.distance, score_cutoff=forgiven)
    return None if found is None else named[found[0]]


def is_named(catalog: Catalog, one: GlossaryTerm, text: str) -> bool:
    """Say whether a text is one of a term's names, not merely spelled like it."""
    return _bare(catalog, text) in map(_folded, one.names)


def near_terms(catalog: Catalog, text: str) -> tuple[GlossaryTerm, ...]:
    """Give the terms whose names are most like a text that names none, the most similar first."""
    named = _named(catalog)
    asked = _bare(catalog, text)
    found = process.extract(asked, named.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH, limit=None)
    unique = {named[name].key: named[name] for name, _, _ in found}
    return tuple(unique.values())[:_MOST_NEAR]


def all_terms(catalog: Catalog) -> Iterator[GlossaryTerm]:
    """Give all terms of the glossary."""
    return (term(catalog, key) for key in _GROUP_OF)


@lru_cache(maxsize=16)
def _named(catalog: Catalog) -> Mapping[str, GlossaryTerm]:
    """Give all terms by their folded names. They are read once: each message may be about one of them."""
    return {_folded(name): one for one in all_terms(catalog) for name in one.names}


def _bare(catalog: Catalog, text: str) -> str:
    """Fold a text without the question and the article before it, unless nothing else is there."""
    asked = " ".join(text.split()).casefold().strip("?!. ")
    for lead in sorted(catalog.forms("glossary-lead"), key=len, reverse=True):
        asked = asked.removeprefix(f"{lead} ").strip()
    return _folded(asked)


def _folded(text: str) -> str:
    """Leave letters and digits alone, small and without accents: `t-SNE` is `tsne`."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parted if sign.isalnum())
