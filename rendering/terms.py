"""What must be said about a word or phrase so that its numbers are not misunderstood."""

from collections.abc import Iterable

from markupsafe import Markup

from embeddings.results import AnyTerm, Form, Inferred, ModelCard, Phrase, Word
from rendering.catalog import Catalog
from rendering.typed import shown

_NAMED_UNKNOWN = 5
_LIST_LENGTH = 120


def caveats(catalog: Catalog, term: AnyTerm) -> list[Markup]:
    """List what a reader must know of a term: inferred, other spellings, a shared row, unknown tokens."""
    if isinstance(term, Inferred):
        said: list[Markup | None] = [inferred_note(catalog, term), catalog.html("word-inferred-how")]
    elif isinstance(term, Phrase):
        said = [unknown_tokens(catalog, term)]
    else:
        said = [other_form(catalog, term), twins_note(catalog, term), shared_row(catalog, term)]
    return [sentence for sentence in said if sentence is not None]


def inferred_note(catalog: Catalog, word: Inferred) -> Markup:
    """Say that a word is not in the table, and which of its words may have been meant."""
    said = catalog.html("word-inferred", word=word.text)
    if not word.suggestions:
        return said
    return Markup(" ").join(
        [said, catalog.html("word-inferred-meant", words=copyable_list(word.suggestions))]
    )


def copyable_list(words: Iterable[str]) -> Markup:
    """Write words side by side; a tap copies one."""
    return Markup(", ").join(Markup("<code>{}</code>").format(shown(word)) for word in words)


def other_form(catalog: Catalog, word: Word) -> Markup | None:
    """Say which spelling matched where it is not the one that was typed."""
    if word.form is Form.EXACT:
        return None
    return catalog.html("word-form", asked=word.asked, key=word.key)


def twins_note(catalog: Catalog, word: Word) -> Markup | None:
    """Say which far more common words differ from the one that was found in accents alone."""
    if not word.twins:
        return None
    return catalog.html("word-twins", word=word.key, count=len(word.twins), words=copyable_list(word.twins))


def shared_row(catalog: Catalog, word: Word) -> Markup | None:
    """Say which other words have the same vector where there are any."""
    if not word.sharing:
        return None
    others = catalog.verbatim(shown(", ".join(word.shared), _LIST_LENGTH))
    return catalog.html("word-shared", word=word.key, sharing=word.sharing, shared=others)


def unknown_tokens(catalog: Catalog, phrase: Phrase) -> Markup | None:
    """Say which tokens of a phrase have no vector and so no part in its mean."""
    unknown = [token.text for token in phrase.tokens if token.word is None]
    if not unknown:
        return None
    named = ", ".join(f"“{shown(text, 20)}”" for text in dict.fromkeys(unknown[:_NAMED_UNKNOWN]))
    more = "…" if len(unknown) > _NAMED_UNKNOWN else ""
    return catalog.html("phrase-unknown", tokens=catalog.verbatim(named + more), count=len(unknown))


def footer(catalog: Catalog, card: ModelCard) -> Markup:
    """Name the model an answer comes from, so that the number can be found again."""
    return catalog.html("model-footer", name=card.name, version=card.version, digest=card.short_digest)
