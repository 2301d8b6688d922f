"""Questions about the ideas of the field and about the bot: which there are, and how each is answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from rendering.catalog import Catalog, split_forms
from rendering.definitions import GLOSSARY, term_title, what_is
from rendering.followups import rows
from rendering.glossary import GlossaryTerm, all_terms
from rendering.glossary import term as glossary_term
from rendering.reply import AnyButton, FollowUp, Reply, expandable, lines, paragraphs

QUESTIONS: Mapping[str, str] = {
    "embedding": "embedding",
    "embedding-vector": "vector",
    "list-of-numbers": "vector",
    "arrow": "vector",
    "embedding-token": "token",
    "one-hot": "embedding",
    "word2vec": "word2vec",
    "methods": "glove",
    "bert": "contextual",
    "chatgpt": "llm",
    "abilities": "llm",
    "good-for": "embedding",
    "search": "encoder",
    "dimension-meaning": "dimension",
    "how-many-dimensions": "dimension",
    "three-dimensions": "dimension",
    "norm": "norm",
    "weights": "weight",
    "read-strip": "weight",
    "back": "neighbour",
    "cosine-range": "cosine",
    "higher": "cosine",
    "high": "percentile",
    "random-pairs": "percentile",
    "percent": "percentile",
    "negative": "cosine",
    "symmetric": "similarity",
    "opposites": "antonym",
    "find-antonyms": "antonym",
    "synonyms": "similarity",
    "variants": "inflection",
    "euclid": "distance",
    "dot": "cosine",
    "angle": "angle",
    "models-differ": "model",
    "limits": "model",
    "mistakes": "neighbour",
    "skipped": "neighbour",
    "how-many-neighbours": "neighbour",
    "unknown": "oov",
    "key-error": "oov",
    "senses": "polysemy",
    "same-vector": "row",
    "grammar": "inflection",
    "stopwords": "mean",
    "stemming": "lemma",
    "rhymes": "distributional",
    "emoji": "oov",
    "case": "tokenization",
    "vocabulary": "vocabulary",
    "sentence": "mean",
    "order": "mean",
    "encoder": "encoder",
    "tokens": "tokenization",
    "subwords": "subword",
    "training": "training",
    "understands": "distributional",
    "never-saw": "distributional",
    "texts": "corpus",
    "dictionary": "corpus",
    "history": "distributional",
    "cbow": "word2vec",
    "own-model": "training",
    "learns-from-me": "training",
    "good-model": "model",
    "analogy-true": "analogy",
    "crossed-out": "analogy",
    "own-words": "analogy",
    "analogy-fails": "analogy",
    "bias": "bias",
    "proof": "bias",
    "remove-bias": "bias",
    "pca": "pca",
    "maps-lie": "variance",
    "read-map": "pca",
    "python": "gensim",
    "spacy-zero": "spacy",
    "no-programming": "embedding",
    "private": "vocabulary",
    "languages": "model",
    "offline": "model",
    "teaching": "embedding",
    "groups": "similarity",
    "whatsapp": "embedding",
    "free": "corpus",
    "how-long": "embedding",
    "learn": "embedding",
}
"""The keys of all questions, each with the term of the glossary that one may want to read next."""

ABOUT_NUMBER = "high"
"""The question whose answer begins with the number of the answer before."""
ABOUT_ANSWERS = frozenset({"high", "percent", "negative", "mistakes", "analogy-fails"})
"""Questions that people ask about the answer that they just had: its number is what shows the idea."""

SUGGESTED: Mapping[str, tuple[str, ...]] = {
    "embedding": ("read-strip", "weights"),
    "vector": ("read-strip", "weights"),
    "similar": ("negative", "high"),
    "matrix": ("negative",),
}
"""Questions that the answer of a command makes likelier: of what it shows."""

_IN_OTHER_WORDS: Mapping[str, str] = {
    "vector": "embedding",
    "space": "embedding",
    "weight": "dimension-meaning",
    "hyperparameter": "how-many-dimensions",
    "cosine": "dot",
    "angle": "dot",
    "dot": "dot",
    "similarity": "dot",
    "tokenization": "tokens",
    "lemma": "stemming",
    "row": "same-vector",
    "model": "training",
    "cooccurrence": "training",
    "fine-tuning": "own-model",
    "distributional": "understands",
    "encoder": "encoder",
    "fasttext": "subwords",
    "tsne": "pca",
}
"""The question that explains a term more simply, where that is not the first one about it."""
_SHOWN_BETTER = frozenset({"neighbour"})
"""Terms that an example explains better than any question about them."""

_ALMOST_EQUAL = 0.8
_TITLE_WITHIN = 3  # lines: above it may stand what was read instead of what was typed
_PREFIX = "faq-"


@dataclass(frozen=True, slots=True)
class FaqQuestion:
    """A question in one language; `example` is a command that shows what its answer says.

    Only a message with one of the `needs` asks it, where it has any: words to compare, such as those of a
    famous sum, are no question about the sum.
    """

    key: str
    title: str
    button: str
    asked: tuple[str, ...]
    needs: Sequence[str]
    text: Markup
    example: str
    term: str


@dataclass(frozen=True, slots=True)
class HowFound:
    """How a question was found: the known phrasing nearest to what was typed, of how many.

    `cosine` is that of both in the encoder's space, None where they were compared by their spelling.
    """

    nearest: str
    known: int
    cosine: float | None

    @property
    def is_plain(self) -> bool:
        """Whether what was typed hardly differs from the phrasing, so that nothing is to be told of it."""
        return self.cosine is not None and self.cosine >= _ALMOST_EQUAL


@dataclass(frozen=True, slots=True)
class BeforeIdea:
    """What is told of the answer before an idea: its number, and a button that explains it."""

    said: Markup | None = None
    why: AnyButton | None = None


NOTHING_BEFORE = BeforeIdea()


def faq_question(catalog: Catalog, key: str) -> FaqQuestion:
    """Read a question by its key; raises KeyError for one that there isn't."""
    name, term = f"faq-{key}", QUESTIONS[key]
    title = _plain(catalog.part(name, "question"))
    return FaqQuestion(
        key,
        title=title,
        button=_plain(catalog.part(name, "button")) or title,
        asked=split_forms(_plain(catalog.part(name, "asked"))),
        needs=_plain(catalog.part(name, "needs")).split(),
        text=catalog.part(name, "text") or Markup(),
        example=catalog.part(name, "example") or glossary_term(catalog, term).example,
        term=term,
    )


def named_question(text: str) -> str | None:
    """Give the key of the question that a button asks for, None for any other text."""
    key = text.removeprefix(_PREFIX)
    return key if text.startswith(_PREFIX) and key in QUESTIONS else None


def known_name(key: str) -> str:
    """Give what a button would ask for a question."""
    return f"{_PREFIX}{key}"


def explained_in(catalog: Catalog, answer: str) -> str | None:
    """Give what an answer of ours explains, as a button would ask for it, by the line that is its title."""
    begun = [line for line in answer.splitlines()[:_TITLE_WITHIN] if line and not line[0].isalnum()]
    if not begun:
        return None
    titles = _titles(catalog)
    return next((titles[line] for line in begun if line in titles), None)


def titled_question(catalog: Catalog, text: str) -> str | None:
    """Give what a button would ask for the question whose title, or whose button, a text is."""
    return _titled(catalog).get(_bare_title(text))


@lru_cache(maxsize=16)
def _titled(catalog: Catalog) -> Mapping[str, str]:
    known = (faq_question(catalog, key) for key in QUESTIONS)
    return {_bare_title(name): known_name(one.key) for one in known for name in (one.title, one.button)}


def _bare_title(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" ?💬")


@lru_cache(maxsize=16)
def _titles(catalog: Catalog) -> Mapping[str, str]:
    """Give what each title explains, as a button would ask for it. Read once: each reply may be to one."""
    return {_title(catalog, faq_question(catalog, key)).striptags(): known_name(key) for key in QUESTIONS} | {
        term_title(catalog, term).striptags(): term.name for term in all_terms(catalog)
    }


def questions_about(term: str) -> tuple[str, ...]:
    """Give the keys of all questions about a term of the glossary."""
    return tuple(key for key, of in QUESTIONS.items() if of == term)


def question_about(term: str) -> str | None:
    """Give what a button would ask for the question that explains a term once more, None without one."""
    first = next((key for key, of in QUESTIONS.items() if of == term and term not in _SHOWN_BETTER), None)
    key = _IN_OTHER_WORDS.get(term, first)
    return None if key is None else known_name(key)


def faq_reply(
    catalog: Catalog,
    question: FaqQuestion,
    example: AnyButton | None,
    found: HowFound | None = None,
    others: Sequence[str] = (),
    before: BeforeIdea = NOTHING_BEFORE,
) -> Reply:
    """Answer a question: with an example to tap, the term to read on, and other questions that are near.

    A folded line says how it was `found`, unless what was typed is almost a known phrasing.
    """
    said = (
        _title(catalog, question),
        before.said,
        question.text,
        None if example is None else catalog.html("faq-tap"),
        None if found is None or found.is_plain else expandable([_told(catalog, found)]),
    )
    shown_first = tuple((one,) for one in (before.why, example) if one is not None)
    near = tuple((question_link(catalog, key),) for key in others)
    return Reply(paragraphs(*said), keyboard=(*shown_first, *near, (what_is(catalog, question.term),)))


def unseen_line(catalog: Catalog) -> Markup:
    """Say, before the answer to a question below a photo, that the photo itself was not looked at."""
    return catalog.html("faq-unseen")


def question_link(catalog: Catalog, key: str) -> FollowUp:
    """Make a button that asks a question, in the few words that a phone shows."""
    return FollowUp(faq_question(catalog, key).button, GLOSSARY, known_name(key))


def both_terms_reply(catalog: Catalog, terms: Sequence[GlossaryTerm], compare: AnyButton | None) -> Reply:
    """Explain words of the field: two about whose difference somebody asked, if they are to `compare`."""
    first, second, *_ = (one.name for one in terms)
    texts = (lines(catalog.html("glossary-term", name=one.name), one.text) for one in terms)
    lead = None if compare is None else catalog.html("faq-both-terms", first=first, second=second)
    buttons = [*(what_is(catalog, one.key) for one in terms), *([] if compare is None else [compare])]
    return Reply(paragraphs(lead, *texts), keyboard=rows(buttons))


def _told(catalog: Catalog, found: HowFound) -> Markup:
    nearest = catalog.verbatim(found.nearest)
    if found.cosine is None:
        return catalog.html("faq-found-spelled", known=found.known, nearest=nearest)
    return catalog.html("faq-found", known=found.known, nearest=nearest, cosine=found.cosine)


def _plain(written: Markup | None) -> str:
    return str(written or "")


def _title(catalog: Catalog, question: FaqQuestion) -> Markup:
    return catalog.html("faq-title", question=catalog.verbatim(question.title))
