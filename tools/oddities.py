# ruff: noqa: RUF001 - signs that look like others are what this is about
"""Odd texts, chosen by a seed: half a command, half noise."""

from random import Random

from handlers.commands import commands
from rendering.catalog import COMPLETE, Catalogs
from tools.signs import SIGNS, WORDS, repeated

_TABLE = commands(Catalogs(COMPLETE[0]))
NAMES = tuple(name for command in _TABLE for name in _TABLE.names(command))

_KNOWN = ("rei", "rainha", "rato", "gato", "exemplo", "avó", "avô", "Lisboa", "monarca", "casa", "sol")
_UNKNOWN = ("lampada", "xyzzy", "guarda-chuva", "disse-me-lhe", "Ωμέγα", "ẞ", "İstanbul", "ﬁ", "ǅ", "q" * 41)
_MARKUP = (
    "<b>x</b>",
    "<b>",
    "</code>",
    "&lt;",
    "&",
    "<a href='x'>",
    "&#0;",
    "<script>",
    "*x*",
    "`x`",
    "{ $word }",
)
_SCRIPTS = (
    "مرحبا بالعالم",
    "שלום",
    "中文字",
    "हिन्दी",
    "ไทย",
    "👨‍👩‍👧",
    "e\u0301",
    "a" + "\u0301" * 30,
    "\u202eabc",
    "ﷺ",
)
_NUMBERS = (
    "0",
    "-1",
    "٣",
    "１２",
    "②",
    "1e9",
    "99999999999999999999",
    "0.5",
    "½",
    "11-20",
    "3–1",
    "²",
    "𝟙",
    "-0",
    "٣-٥",
)
_SEPARATORS = (
    " ",
    " ",
    " ",
    ", ",
    "; ",
    " - ",
    " + ",
    " / ",
    ": ",
    " | ",
    "\n",
    "",
    "\t",
    "\u00a0",
    " : ",
    "=",
)
_OPTIONS = (
    "csv",
    "npy",
    "json",
    "tudo",
    "all",
    "+vizinhos",
    "inline",
    "pt",
    "en",
    "handmade",
    "md",
    "?",
    "= ?",
)
_HALVES = ("\ud83d", "\udc00", "\ud83dx", "rei\udfff")
_BLANKS = ("\u2028", "\u3000", "\u200b", "\u2800", "\u00a0\u2003", "\u0085", "\u1680", "\x1c\x1f")


def text(chance: Random, longest: int = 4096) -> str:
    """Return some text: mostly a command with pieces behind it, sometimes nothing but noise."""
    kind = chance.random()
    if kind < 0.04:
        return chance.choice(_BLANKS)
    if kind < 0.12:
        return repeated(_piece(chance) + chance.choice((*SIGNS, *WORDS)), chance.randint(1, longest))
    if kind < 0.25:
        return pieces(chance)[:longest] or "?"
    return command(chance)[:longest]


def command(chance: Random) -> str:
    """Return a command as somebody might type it, or almost."""
    name = chance.choice(NAMES)
    if chance.random() < 0.06:
        name = name[:-1] + chance.choice(("", "x", name[-1] * 2, "É"))
    name += chance.choice(("", "", "", "", "", "@vetorama_bot", "@VETORAMA_bot", "@other_bot"))
    if chance.random() < 0.1:
        name = name.upper()
    kind = chance.random()
    if kind < 0.12:
        return f"/{name}"
    behind = sensible(chance) if kind < 0.6 else pieces(chance)
    if kind > 0.95:
        behind = repeated(behind or "x", chance.choice((200, 1000, 4000)))
    if chance.random() < 0.05:
        behind = f"/{chance.choice(NAMES)} {behind}"
    return f"/{name}{chance.choice((' ', ' ', ' ', '  ', chr(10)))}{behind}"


def sensible(chance: Random) -> str:
    """Return words of the model in a form that some command takes."""
    words = [chance.choice(_KNOWN) for _ in range(chance.choice((1, 1, 2, 2, 3, 4, 6, 13, 21, 45)))]
    form = chance.choice((" ", ", ", " - ", " + ", "; ", " | ", " / "))
    behind = chance.choice(("", "", "", f" {chance.choice(_NUMBERS)}", f" {chance.choice(_OPTIONS)}"))
    if chance.random() < 0.1:
        return f"{words[0]} / {words[-1]}: {', '.join(words)}"
    return form.join(words) + behind


def pieces(chance: Random) -> str:
    """Return a mixture of everything."""
    return "".join(
        _piece(chance) + chance.choice(_SEPARATORS) for _ in range(chance.choice((1, 1, 2, 3, 5, 9, 30)))
    )


def _piece(chance: Random) -> str:
    kinds = (_KNOWN, _KNOWN, _UNKNOWN, _MARKUP, _SCRIPTS, _NUMBERS, _OPTIONS, _HALVES, SIGNS, WORDS, _BLANKS)
    found: str = chance.choice(chance.choice(kinds))
    wrapped = chance.random()
    if wrapped < 0.1:
        opened, closed = chance.choice(('""', "“”", "«»", "''", '"“', "()", "[]"))
        return f"{opened}{found}{closed}"
    return found
