"""`/glossario`: all terms in their groups, one of them explained, and the ways between them."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.followups import rows
from rendering.glossary import GROUPS, GlossaryTerm, term_name
from rendering.reply import AnyButton, FollowUp, Keyboard, Reply, lines, paragraphs

GLOSSARY = "glossary"
"""The key of the command that explains terms."""
WITH_ANGLE = frozenset({"cosine", "angle", "dot", "similarity"})
"""Terms that the drawing of an angle explains."""


def glossary_reply(catalog: Catalog) -> Reply:
    """List all terms by their groups; a button opens each group in place."""
    return Reply(
        paragraphs(
            catalog.html("glossary-title"),
            lines(*(_listed(catalog, group) for group in GROUPS)),
            catalog.html("glossary-choose"),
        ),
        keyboard=_group_buttons(catalog),
    )


def group_reply(catalog: Catalog, group: str) -> Reply:
    """Show the terms of a group as buttons, each of which opens in place."""
    said = (
        catalog.html("glossary-group-title", group=_group_name(catalog, group)),
        catalog.html("glossary-group-choose"),
    )
    terms = rows(_open(term_name(catalog, key), key) for key in GROUPS[group])
    return Reply(paragraphs(*said), keyboard=(*terms, (_all_terms(catalog),)))


def term_reply(
    catalog: Catalog,
    term: GlossaryTerm,
    example: AnyButton | None,
    read_as: str | None = None,
    drawn: AnyButton | None = None,
) -> Reply:
    """Explain a term, with an example to tap and the terms to read next; `drawn` shows its drawing.

    `read_as` is what was typed, where that is no name of the term.
    """
    taken = None if read_as is None else catalog.html("glossary-read-as", asked=read_as, name=term.name)
    back = _open(catalog.text("glossary-back", group=_group_name(catalog, term.group)), term.group)
    shown = tuple((one,) for one in (example, drawn) if one is not None)
    ways = (*_see(catalog, term.see), *rows([back, _all_terms(catalog)]))
    below = catalog.html("glossary-see" if example is None else "glossary-tap")
    said = (taken, term_title(catalog, term), term.text, below)
    return Reply(paragraphs(*said), keyboard=(*shown, *ways))


def unknown_term_reply(catalog: Catalog, asked: str, near: Sequence[GlossaryTerm]) -> Reply:
    """Say that a term is not in the glossary, with those that are spelled like it."""
    said = catalog.html("glossary-unknown", asked=asked)
    if not near:
        return Reply(lines(said, catalog.html("glossary-unknown-list")), keyboard=_group_buttons(catalog))
    buttons = [*(_open(term.name, term.key) for term in near), _all_terms(catalog)]
    return Reply(lines(said, catalog.html("glossary-unknown-near")), keyboard=rows(buttons))


def what_is(catalog: Catalog, key: str) -> FollowUp:
    """Make a button below an answer that asks what a term of it means."""
    label = catalog.text("glossary-what-is", name=term_name(catalog, key))
    return FollowUp(label, GLOSSARY, key)


def term_title(catalog: Catalog, term: GlossaryTerm) -> Markup:
    """Write the line that an explanation of a term begins with."""
    if term.english is None:
        return catalog.html("glossary-term", name=term.name)
    return catalog.html("glossary-term-english", name=term.name, english=term.english)


def _listed(catalog: Catalog, group: str) -> Markup:
    terms = ", ".join(term_name(catalog, key) for key in GROUPS[group])
    return catalog.html("glossary-group", group=_group_name(catalog, group), terms=catalog.verbatim(terms))


def _see(catalog: Catalog, keys: Iterable[str]) -> Keyboard:
    return rows(_open(term_name(catalog, key), key) for key in keys)


def _group_buttons(catalog: Catalog) -> Keyboard:
    return rows(_open(_group_name(catalog, group), group) for group in GROUPS)


def _group_name(catalog: Catalog, group: str) -> str:
    return catalog.text(f"glossary-{group}")


def _all_terms(catalog: Catalog) -> AnyButton:
    return _open(catalog.text("glossary-all"), "")


def _open(label: str, text: str) -> FollowUp:
    return FollowUp(label, GLOSSARY, text, in_place=True)
