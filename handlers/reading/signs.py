"""The signs that phones, keyboards of other scripts and PDFs write, in the one form that is read."""

import re
import unicodedata

from embeddings.table.typeable import EM_DASH, EN_DASH, HYPHEN, MINUS, USUAL
from rendering.typed import visible

_LINE_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_READ = str.maketrans(USUAL)

_JOINERS = re.compile("(?<=[^\\W\\d_])[\u200c\u200d]+(?=[^\\W\\d_])")  # emoji need theirs
_DASH_IN_WORD = re.compile(rf"(?<=\w)[{EN_DASH}{MINUS}](?=\w)")
_TWO_HYPHENS = re.compile(r"(?<=[\w\"”’»])--(?=[\w\"“‘«])|(?<=\s)--(?=\s)")
_APOSTROPHE = re.compile("(?<=\\w)[\u2019\u02bc\u00b4](?=\\w)")


_ARROW = re.compile(r"(?<![-=<])(?:<?[-=]++>|<-++(?=[\s\w])(?!\s*\d))")  # a row of signs is tried once
_ARROWS = {(False, True): "→", (True, False): "←", (True, True): "↔"}


def spelled(raw: str) -> str:
    """Give `raw` in composed form, without invisible characters, each sign in its usual form.

    Full-width letters, digits and signs become plain, and so do the dashes that mean the same; line breaks
    stay. A hyphen, an en dash, an em dash and a minus stay apart: what they mean depends on where they stand.
    An arrow of several signs, `->`, becomes one that points to the same side; `<=`, and `<-` before a number,
    compare.
    """
    text = _LINE_BREAKS.sub("\n", unicodedata.normalize("NFC", _ARROW.sub(_arrow, raw)))
    return visible(with_dashes(_JOINERS.sub("", text).translate(_READ)))


def with_dashes(text: str) -> str:
    """Give a text with an em dash for two hyphens, as phones write them: `rei--rainha`."""
    return _TWO_HYPHENS.sub(EM_DASH, text)


def _arrow(typed: re.Match[str]) -> str:
    return _ARROWS[typed[0].startswith("<"), typed[0].endswith(">")]


def with_plain_digits(text: str) -> str:
    """Give a text with the digits of any script written as `0` to `9`."""
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in text)


def as_word(text: str) -> str:
    """Give a word or phrase with the hyphen and the apostrophe that words have: `guarda-chuva`, `d'água`."""
    return _APOSTROPHE.sub("'", _DASH_IN_WORD.sub(HYPHEN, text))
