"""The spelling in which people can type a word that a model has."""

import re
import unicodedata

HYPHEN, EN_DASH, EM_DASH, MINUS = "-", "\u2013", "\u2014", "\u2212"

_BLANKS = "\u2800\u3164\uffa0"  # letters and signs that look like a space
_SAME = {
    "\u2010": HYPHEN,
    "\u2011": HYPHEN,
    "\ufe63": HYPHEN,
    "\u2012": EN_DASH,
    "\u2015": EM_DASH,
    "\ufe58": EM_DASH,
    "\u207b": MINUS,
    "\u2236": ":",
    "\u2237": "::",
    "\u2044": "/",
    "\u2215": "/",
    "\u2223": "|",
    "\u3001": ",",
    "\u060c": ",",
    "\u061b": ";",
    "\u3002": ".",
    "\u300c": "\u201c",
    "\u300e": "\u201c",
    "\u300d": "\u201d",
    "\u300f": "\u201d",
}
_WIDE = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFF01, 0xFF5F)}
USUAL = {**_WIDE, **_SAME, **dict.fromkeys(_BLANKS, " ")}
"""The usual form of signs that phones, keyboards of other scripts and PDFs write."""

_READ = str.maketrans(USUAL)
_ODD = re.compile(f"[{''.join(USUAL)}{EN_DASH}{MINUS}\u2019\u02bc\u00b4\u200c\u200d]")
_DASH = re.compile("(?<=\\w)[\u2013\u2212](?=\\w)")
_APOSTROPHE = re.compile("(?<=\\w)[\u2019\u02bc\u00b4](?=\\w)")
_JOINERS = "\u200c\u200d"  # Persian spelling and emoji families need them, between other signs
_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})


def typeable(key: str) -> str:
    """Return a word of a model in the spelling of typed texts, "" if nothing of it is visible.

    Accents are composed, white space is one plain space, what is invisible goes, hyphens and apostrophes
    inside of a word are the plain ones: `d’água` is found as `d'água`, `são\u00a0paulo` as `são paulo`.
    """
    if key.isprintable() and (key.isascii() or not (_ODD.search(key) or _is_decomposed(key))):
        return " ".join(key.split()) if " " in key else key
    text = unicodedata.normalize("NFC", key).translate(_READ)
    kept = "".join(sign for sign in text if sign.isspace() or _is_visible(sign))
    plain = _APOSTROPHE.sub("'", _DASH.sub("-", " ".join(kept.split()))).strip(_JOINERS)
    return unicodedata.normalize("NFC", plain)


def _is_decomposed(key: str) -> bool:
    return not unicodedata.is_normalized("NFC", key)


def _is_visible(sign: str) -> bool:
    return sign in _JOINERS or unicodedata.category(sign) not in _INVISIBLE
