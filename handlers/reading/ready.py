"""Questions in words whose command is ready: a known question, an example asked for, the sum of a gender."""

from collections.abc import Callable, Sequence

from handlers.reading.asked import PlainQuestion
from handlers.reading.patterns import Said, SentenceForm, compiled, written_forms
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.faq import known_name

KNOWN = ("rhymes", "synonyms", "random-pairs", "skipped", "grammar")
"""Known questions about an idea that are asked of any word: by what they mean alone they'd be missed."""
READY_EXAMPLES = ("alike", "opposites", "sum", "failing", "bias")
"""What somebody asks to be shown an example of; its command stands beside the forms, as `ready-alike`."""
OTHER_FORMS = ("feminine", "masculine", "plural")
"""Other forms of a word, which a sum finds: `ready-feminine` is that sum."""
_SUM, _BY_SUM = "analogy", "talk-by-sum"

TermReader = Callable[[Sequence[Said]], str | None]


class ReadyQuestions:
    """The forms of such questions in one language."""

    def __init__(self, catalog: Catalog) -> None:
        self._asked = [
            *((PlainQuestion(GLOSSARY, known_name(key)), _forms(catalog, f"known-{key}")) for key in KNOWN),
            *((_command(catalog, kind), _forms(catalog, f"show-{kind}")) for kind in READY_EXAMPLES),
        ]
        self._sums = [
            (catalog.text(f"ready-{kind}"), _forms(catalog, f"form-{kind}")) for kind in OTHER_FORMS
        ]

    def question(self, words: Sequence[Said], term: TermReader) -> PlainQuestion | None:
        """Read a question that is all of these words; `term` reads the word that one is asked of."""
        said = [word.folded for word in words]
        for asked, forms in self._asked:
            if any(form.of(said) for form in forms):
                return asked
        for ready, forms in self._sums:
            for found in filter(None, (form.of(said) for form in forms)):
                word = term(words[slice(*found.parts["word"])])
                if word is not None and len(word.split()) == 1:
                    return PlainQuestion(_SUM, f"{word} {ready}", lead=_BY_SUM)
        return None


def _forms(catalog: Catalog, name: str) -> Sequence[SentenceForm]:
    return compiled(written_forms(catalog, f"plain-{name}"))


def _command(catalog: Catalog, kind: str) -> PlainQuestion:
    command, _, text = catalog.text(f"ready-{kind}").partition(" ")
    return PlainQuestion(command, text, lead=f"talk-show-{kind}")
