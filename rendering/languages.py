"""`/idioma`: the languages that there are files of, and what people call them."""

import unicodedata
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.reply import Reply, lines


def language_choice(catalog: Catalog, spoken: Iterable[Catalog]) -> Reply:
    """Name the language of a chat, and how another is chosen; each other language also says so itself."""
    catalogs = tuple(spoken)
    commands = [_command(catalog, one) for one in catalogs]
    said = catalog.html(
        "language-choose", language=catalog.text("language-name"), choices=catalog.either(commands)
    )
    others = (one for one in catalogs if one.language != catalog.language and one.has("language-offer"))
    return Reply(lines(said, *(one.html("language-offer", command=_command(catalog, one)) for one in others)))


def unknown_language_reply(catalog: Catalog, asked: str, spoken: Iterable[Catalog]) -> Reply:
    """Say that a language is not spoken, and which ones are."""
    named = [Markup("{} ({})").format(one.name_in(catalog), _command(catalog, one)) for one in spoken]
    return Reply(catalog.html("language-unknown", asked=asked, choices=catalog.every(named)))


def spoken_language(spoken: Iterable[Catalog], asked: str) -> Catalog | None:
    """Find the language that is meant by a code, as `pt` or `pt-PT`, or by its name in any of them."""
    catalogs = tuple(spoken)
    wanted = _folded(asked.replace("_", "-"))
    for catalog in catalogs:
        if wanted.partition("-")[0] == catalog.language or wanted in _names(catalog, catalogs):
            return catalog
    return None


def language_name(catalog: Catalog, code: str) -> str:
    """Name a language by its code (`pt`) in the catalog's language; the code itself where it is not known."""
    return str(catalog.locale.languages.get(code, code))


def _names(catalog: Catalog, others: Iterable[Catalog]) -> Iterator[str]:
    return (_folded(catalog.name_in(other)) for other in others)


def _command(catalog: Catalog, chosen: Catalog) -> Markup:
    return Markup("<code>/{} {}</code>").format(catalog.command("language"), chosen.language)


def _folded(text: str) -> str:
    """Give a text in lower case and without accents: `Portugues` is understood too."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
