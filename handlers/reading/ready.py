"""Questions in words whose command is ready: a known question, an example asked for, the sum of a gender."""

from collections.abc import Callable, Sequence

from handlers.reading.asked import PlainQuestion
from handlers.reading.patterns import Said, SentenceForm, compiled, written_forms
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.faq import known_name

KNOWN = (
    "rhymes", "synonyms", "random-pairs", "skipped", "grammar", "unknown", "three-dimensions", "mistakes",
    "dimension-meaning", "how-many-dimensions", "texts", "embedding", "percent", "senses", "maps-lie",
    "read-strip", "pca", "own-model", "languages", "higher",
)  # fmt: skip
"""Known questions that are read by their form: by their meaning alone, those of any word would be missed."""
READY_EXAMPLES = {
    "alike": "similar",
    "opposites": "similar",
    "sum": "analogy",
    "failing": "analogy",
    "bias": "bias",
}
"""What somebody asks to be shown an example of, and the command that shows it, of words as `ready-alike`."""
OTHER_FORMS = ("feminine", "masculine", "plural")
"""Other forms of a word, which a sum finds: `ready-feminine` is what is added to the word."""
_NO_WORDS = frozenset({"bias"})
_SUM, _BY_SUM = "analogy", "talk-by-sum"

TermReader = Callable[[Sequence[Said]], str | None]


class ReadyQuestions:
    """The forms of such questions in one language.

    Their ready words are named here and read when they are asked of a model: they are in its language.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._asked = [
            *((PlainQuestion(GLOSSARY, known_name(key)), _forms(catalog, f"known-{key}")) for key in KNOWN),
            *((_example(kind), _forms(catalog, f"show-{kind}")) for kind in READY_EXAMPLES),
        ]
        self._sums = [(f"ready-{kind}", _forms(catalog, f"form-{kind}")) for kind in OTHER_FORMS]

    def question(self, words: Sequence[Said], term: TermReader) -> PlainQuestion | None:
        """Read a question that is all of these words; `term` reads the word of which a form is asked."""
        said = [word.folded for word in words]
        for asked, forms in self._asked:
            if any(form.of(said) for form in forms):
                return asked
        for ready, forms in self._sums:
            for found in filter(None, (form.of(said) for form in forms)):
                word = term(words[slice(*found.parts["word"])])
                if word is not None and len(word.split()) == 1:
                    return PlainQuestion(_SUM, word, lead=_BY_SUM, ready=ready)
        return None


def _forms(catalog: Catalog, name: str) -> Sequence[SentenceForm]:
    return compiled(written_forms(catalog, f"plain-{name}"))


def _example(kind: str) -> PlainQuestion:
    ready = None if kind in _NO_WORDS else f"ready-{kind}"
    return PlainQuestion(READY_EXAMPLES[kind], "", lead=f"talk-show-{kind}", ready=ready)
