"""What must be said about a word or phrase so that its numbers are not misunderstood."""

from collections.abc import Iterable, Sequence
from typing import TypeGuard

from markupsafe import Markup

from embeddings.language.spelt_alike import literal
from embeddings.results import AnyTerm, Form, Inferred, ModelCard, Phrase, ReadAs, Tied, Word
from rendering.catalog import Catalog
from rendering.languages import language_name
from rendering.reply import CAPTION_LIMIT, TEXT_LIMIT, Reply, lines, noticed, text_length
from rendering.typed import shown

_NAMED_UNKNOWN = 5
_NAMED_READ = 4
_LIST_LENGTH = 120
_NAME_LENGTH = 20


def caveats(catalog: Catalog, term: AnyTerm) -> list[Markup]:
    """List what a reader must know of a term: inferred, other spellings, a shared row, unknown tokens."""
    if isinstance(term, Inferred):
        said: list[Markup | None] = [inferred_note(catalog, term), inferred_how(catalog, term)]
    elif isinstance(term, Phrase):
        said = [unknown_tokens(catalog, term)]
    else:
        said = [other_form(catalog, term), shared_row(catalog, term)]
    return [sentence for sentence in said if sentence is not None]


def caveats_of(catalog: Catalog, terms: Sequence[AnyTerm]) -> list[Markup]:
    """List what a reader must know of several terms, each sentence once, words of one language together."""
    foreign = [term for term in terms if is_foreign(term)]
    how = [inferred_how(catalog, term) for term in foreign]
    others = [said for term in terms if not is_foreign(term) for said in caveats(catalog, term)]
    return list(dict.fromkeys([*foreign_notes(catalog, foreign), *how, *others]))


def inferred_note(catalog: Catalog, word: Inferred) -> Markup:
    """Say that a word is not in the table, and which of its words may have been meant."""
    if word.language is not None:
        return foreign_note(catalog, word.text, word.language, word.nearest)
    said = catalog.html("word-inferred", word=word.text)
    if not word.suggestions:
        return said
    meant = catalog.html("word-inferred-meant", words=catalog.either(copyable(word.suggestions)))
    return Markup(" ").join([said, meant])


def inferred_how(catalog: Catalog, word: Inferred) -> Markup:
    """Say how the vector of a word that is not in the table was made."""
    if word.verb:
        (verb,) = copyable([word.verb])
        return catalog.html("word-inferred-verb", verb=verb)
    if word.synonyms:
        named = catalog.every(copyable(word.synonyms))
        return catalog.html("word-inferred-synonyms", synonyms=named, count=len(word.synonyms))
    if word.language is not None:
        return catalog.html("word-foreign-how")
    return catalog.html("word-inferred-how" if word.by_spelling else "word-inferred-name")


def foreign_note(catalog: Catalog, word: str, language: str, nearest: str | None = None) -> Markup:
    """Say that a word is another language's, and which word of the model's own is nearest to it."""
    said = catalog.html("word-foreign", word=word, language=language)
    if nearest is None:
        return said
    (tapped,) = copyable([nearest])
    return Markup(" ").join([said, catalog.html("word-foreign-nearest", nearest=tapped)])


def letters_alone(*terms: AnyTerm) -> tuple[str, ...]:
    """Give the words of which only the letters gave a vector, each once."""
    return tuple(dict.fromkeys(one.text for one in terms if isinstance(one, Inferred) and one.by_spelling))


def words_in_bold(catalog: Catalog, words: Iterable[str]) -> str:
    """Write words in bold, as a list."""
    return catalog.every([Markup("<b>{}</b>").format(shown(word, _NAME_LENGTH)) for word in words])


def is_foreign(term: AnyTerm) -> TypeGuard[Inferred]:
    """Say whether a term is a word of another language, whose vector was inferred."""
    return isinstance(term, Inferred) and term.language is not None


def foreign_notes(catalog: Catalog, terms: Iterable[AnyTerm]) -> list[Markup]:
    """Say which words are of another language, in one sentence for all that are of one language."""
    together: dict[str, dict[str, Inferred]] = {}
    for term in filter(is_foreign, terms):
        together.setdefault(term.language or "", {})[term.text] = term
    return [_of_language(catalog, code, list(words.values())) for code, words in together.items()]


def _of_language(catalog: Catalog, language: str, terms: Sequence[Inferred]) -> Markup:
    if len(terms) == 1:
        return inferred_note(catalog, terms[0])
    words = catalog.every([catalog.verbatim(f"“{shown(term.text, _NAME_LENGTH)}”") for term in terms])
    said = catalog.html("word-foreign-several", words=words, language=language)
    pairs = [
        Markup("{} → {}").format(shown(one.text, _NAME_LENGTH), *copyable([one.nearest]))
        for one in terms
        if one.nearest is not None
    ]
    if not pairs:
        return said
    near = catalog.html("word-foreign-nearest-several", pairs=Markup(", ").join(pairs))
    return Markup(" ").join([said, near])


def copyable(words: Iterable[str]) -> list[Markup]:
    """Write words so that a tap copies one."""
    return [Markup("<code>{}</code>").format(shown(word)) for word in words]


def other_form(catalog: Catalog, word: Word) -> Markup | None:
    """Say which casing matched where it is not the one that was typed."""
    if word.form in {Form.EXACT, Form.MEANT}:
        return None
    return catalog.html("word-form", asked=word.asked, key=word.key)


def read_as_line(catalog: Catalog, found: Iterable[ReadAs]) -> Markup | None:
    """Say which words were read with other accents than were typed, and how the typed ones can be had."""
    distinct = list(dict.fromkeys(found))
    if not distinct:
        return None
    read = [_read_as(catalog, one) for one in distinct[:_NAMED_READ]]
    listed = catalog.every(read) if len(distinct) <= _NAMED_READ else Markup(", ").join(read) + "…"
    said = catalog.html("word-read-as", words=listed)
    typed = next((one.asked for one in distinct if one.also_typed), None)
    if typed is None:
        return said
    return Markup(" ").join([said, catalog.html("word-read-as-typed", quoted=literal(shown(typed)))])


def _read_as(catalog: Catalog, one: ReadAs) -> Markup:
    read = catalog.html("word-read-as-one", asked=one.asked, answered=one.answered)
    if not one.others:
        return read
    others = catalog.either(copyable(one.others))
    return Markup(" ").join([read, catalog.html("word-read-as-others", others=others)])


def shared_row(catalog: Catalog, word: Word) -> Markup | None:
    """Say which other words have the same vector where there are any."""
    if not word.sharing:
        return None
    others = catalog.verbatim(shown(", ".join(word.shared), _LIST_LENGTH))
    return catalog.html("word-shared", word=word.key, sharing=word.sharing, shared=others)


def tied_lines(catalog: Catalog, tied: Tied | None, first: str, second: str) -> list[Markup]:
    """Say why two words are nearly equal to the model where no text says so; nothing of others."""
    if tied is None:
        return []
    return [catalog.html(f"similar-tied-{tied}", first=first, second=second)]


def unknown_tokens(catalog: Catalog, phrase: Phrase) -> Markup | None:
    """Say which tokens of a phrase have no vector and so no part in its mean."""
    unknown = [token.text for token in phrase.tokens if token.word is None]
    if not unknown:
        return None
    named = ", ".join(f"“{shown(text, 20)}”" for text in dict.fromkeys(unknown[:_NAMED_UNKNOWN]))
    more = "…" if len(unknown) > _NAMED_UNKNOWN else ""
    return catalog.html("phrase-unknown", tokens=catalog.verbatim(named + more), count=len(unknown))


def defined(catalog: Catalog, reply: Reply, terms: Iterable[str]) -> Reply:
    """Define terms below an answer in which they appear; an answer without room for them stays as it is."""
    told = noticed(reply, lines(*(catalog.html(f"define-{term}") for term in terms)))
    whole = text_length(told.text) <= TEXT_LIMIT
    return told if whole and (told.caption is None or text_length(told.caption) <= CAPTION_LIMIT) else reply


def footer(catalog: Catalog, card: ModelCard) -> Markup:
    """Name the model an answer comes from, so that the number can be found again."""
    return catalog.html("model-footer", name=card.name, version=card.version, digest=card.short_digest)


def footer_of_chosen(catalog: Catalog, card: ModelCard) -> Markup:
    """Name the model that a chat chose, and its language where that is not the chat's."""
    if card.language == catalog.language:
        return footer(catalog, card)
    spoken = catalog.html("model-footer-language", language=language_name(catalog, card.language))
    return Markup("{} · {}").format(footer(catalog, card), spoken)
