"""`/tokens`: a text as the model's tokenizer cut it, every token with its ID, row and length."""

from markupsafe import Markup

from embeddings.ask.tokens import Inspected, Inspection
from embeddings.language.joined_words import Composition, Joining
from embeddings.results import Form
from rendering.catalog import Catalog
from rendering.reply import Reply, expandable, lines, paragraphs
from rendering.typed import shown

_TOKEN = 24
_COMPOSITIONS = 6


def tokens_reply(catalog: Catalog, answer: Inspection) -> Reply:
    """Show where a text was cut, which tokens are several words in one, and each token's number and row."""
    title = catalog.html("tokens-answer", text=answer.text, count=answer.count, known=answer.known)
    left = answer.count - len(answer.tokens)
    more = catalog.html("tokens-left", count=left) if left else None
    details = [_line(catalog, number, token) for number, token in enumerate(answer.tokens, 1)]
    if more is not None:
        details.append(more)
    return Reply(
        paragraphs(
            lines(title, _cut(catalog, answer)),
            _compositions(catalog, answer),
            catalog.html("tokens-meaning"),
            expandable([catalog.html("tokens-list"), *details]) if answer.tokens else None,
        )
    )


def _cut(catalog: Catalog, answer: Inspection) -> Markup | None:
    if answer.count < 2:
        return None
    pieces = [catalog.verbatim(shown(token.text, _TOKEN)) for token in answer.tokens]
    if answer.count > len(pieces):
        pieces.append(Markup("…"))
    return Markup(" │ ").join(pieces)


def _line(catalog: Catalog, number: int, token: Inspected) -> Markup:
    text, identity = shown(token.text, _TOKEN), str(token.id)
    if token.word is None:
        return catalog.html("tokens-unknown", number=number, token=text, id=identity)
    word = token.word
    known = catalog.html("tokens-known", number=number, token=text, id=identity, row=word.row, norm=word.norm)
    extras = [
        catalog.html("tokens-form", key=shown(word.key, _TOKEN)) if word.form is not Form.EXACT else None,
        catalog.html("tokens-sharing", sharing=word.sharing) if word.sharing else None,
    ]
    return Markup(" · ").join([known, *(extra for extra in extras if extra is not None)])


def _compositions(catalog: Catalog, answer: Inspection) -> Markup | None:
    """Name the tokens that are several words in one, and say why the first contraction is one token here."""
    made = {
        token.text.lower(): (token, token.composition)
        for token in answer.tokens
        if token.composition is not None
    }
    if not made:
        return None
    named = [_composition(catalog, token.text, parts) for token, parts in made.values()]
    left = len(named) - _COMPOSITIONS
    more = catalog.html("tokens-made-left", count=left) if left > 0 else None
    joined = [(token, made_of) for token, made_of in made.values() if made_of.joining is not Joining.HYPHEN]
    why = _why(catalog, *joined[0]) if joined else None
    return lines(*named[:_COMPOSITIONS], more, why)


def _composition(catalog: Catalog, text: str, made_of: Composition) -> Markup:
    parts = " + ".join(f"“{shown(part, _TOKEN)}”" for part in made_of.parts)
    said = catalog.html(
        f"tokens-made-{made_of.joining}", token=shown(text, _TOKEN), parts=catalog.verbatim(parts)
    )
    if not made_of.homograph:
        return said
    return Markup("; ").join([said, catalog.html("tokens-homograph", token=shown(text, _TOKEN))])


def _why(catalog: Catalog, token: Inspected, made_of: Composition) -> Markup:
    text, first, last = (shown(part, _TOKEN) for part in (token.text, made_of.parts[0], made_of.parts[-1]))
    sentence = "tokens-why-unknown" if token.word is None else "tokens-why"
    return catalog.html(sentence, token=text, first=first, last=last)
