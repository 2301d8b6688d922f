"""The marks with which people write a list, or dress up words: bullets, numbers, emoji, `!!!`.

Each is left out, or becomes the comma or the line break that it stands for. So words alone are read.
"""

import re
from collections.abc import Collection
from itertools import count

_WORD = r"[^\W\d_]+(?:[-'\u2019][^\W_]+)*"
_BULLET = re.compile(r"\A([-–—−*•·∙●○▪▫◦‣⁃])\s*(?=[^\W\d_\"“«])")
_SIGN_OF_SUM = re.compile(r"\s[-+−–—]\s")
_NUMBER = re.compile(r"(?:(?<=\s)|\A)\(?(?:(\d{1,2})\s?[.)º°ª-]|([a-e])\))\s*(?=[^\W\d_\"“«])")
_LETTERS = "abcde"
_EMOJI = re.compile(
    "(?:(?![\u2716\u2795-\u2797\u2794-\u27be])[\u2600-\u27bf\U0001f000-\U0001faff][\u200d\ufe0f\u20e3]*)+"
)
"""A row of emoji; those that are signs or arrows, as ➕, are none here."""
_STOPPED = re.compile(rf"\W*{_WORD}(?:\s*[?!.…]+\s*{_WORD})+[?!.…\s]*")
_STOPS = re.compile(r"[?!.…]+")
_PARTED = re.compile(rf"{_WORD}(?:\s*[,;/|]\s*{_WORD})+[?!.\s]*")
_PARTING = re.compile(" ?[,;/|] ?")
_BAR, _HEADING = "|", ":"
_LEAST_BULLETS = 3
_EDGE, _COMMA, _JOINER, _OTHER = range(4)


def without_marks(text: str, ands: Collection[str]) -> str:
    """Give a text of words alone without the marks of a list; `ands` stand between two of its parts."""
    plain = _without_emoji(_without_numbers(_without_bullets(text)), ands)
    return _with_commas(_without_stops(plain))


def has_emoji(text: str) -> bool:
    """Say whether a text has an emoji; of one without marks that is a part of its list."""
    return _EMOJI.search(text) is not None


def _without_bullets(text: str) -> str:
    """Leave out the sign that each line begins with, and a heading; a line that is a sum keeps it."""
    lines = [line.strip() for line in _parted_by_bullets(text).splitlines()]
    if lines and lines[0].endswith(_HEADING):
        lines = lines[1:]
    begun = [found[1] for line in lines if (found := _BULLET.match(line)) is not None]
    alike = len(begun) == len(lines) > 1 and len(set(begun)) == 1
    if not alike or any(_SIGN_OF_SUM.search(line) for line in lines):
        return text
    return "\n".join(_BULLET.sub("", line) for line in lines)


def _parted_by_bullets(text: str) -> str:
    """Write the parts of `- a - b - c` on lines: who takes all of them away would begin with none."""
    found = _BULLET.match(text)
    sign = "" if found is None else f"{found[1]} "
    parts = [part.strip() for part in text.split(sign) if part.strip()] if sign else []
    return "\n".join(f"{sign}{part}" for part in parts) if len(parts) >= _LEAST_BULLETS else text


def _without_numbers(text: str) -> str:
    """Write the parts of a list that is numbered from one on, or from `a)`, on lines."""
    found = list(_NUMBER.finditer(text))
    numbers = [match[1] or str(_LETTERS.index(match[2]) + 1) for match in found]
    counted = [str(number) for number, _ in zip(count(1), found, strict=False)]
    if len(found) < 2 or found[0].start() > 0 or numbers != counted:
        return text
    parts = (part.strip(" ,;\n") for part in _NUMBER.sub("\0", text).split("\0"))
    return "\n".join(filter(None, parts))


def _without_emoji(text: str, ands: Collection[str]) -> str:
    """Leave out the emoji that stand beside a word or at the end: those that are a part of a list stay."""
    if not has_emoji(text):
        return text
    kept = _EMOJI.sub(lambda found: found[0] if _is_part(text, found, ands) else " ", text)
    return "\n".join(" ".join(line.split()) for line in kept.splitlines())


def _is_part(text: str, found: re.Match[str], ands: Collection[str]) -> bool:
    before = _beside(text[: found.start()][::-1], ands, back=True)
    behind = _beside(text[found.end() :], ands)
    return _OTHER not in {before, behind} and (_JOINER in {before, behind} or before == behind == _COMMA)


def _beside(text: str, ands: Collection[str], *, back: bool = False) -> int:
    """Say what a text begins with; one that is looked `back` at is written from its end."""
    gap = re.match(r"\s*", text)
    rest = text[gap.end() :] if gap is not None else text
    if not rest:
        return _EDGE
    if rest[0] in ",;" or (gap is not None and "\n" in gap[0]):
        return _COMMA
    word = re.match(r"\w+", rest)
    said = "" if word is None else word[0][::-1] if back else word[0]
    return _JOINER if said.casefold() in ands else _OTHER


def _without_stops(text: str) -> str:
    """Leave out the stops of `CAT!!! DOG???`, where one stands behind each word."""
    return " ".join(_STOPS.sub(" ", text).split()) if _STOPPED.fullmatch(text) else text


def _with_commas(text: str) -> str:
    """Write the one comma between words that have several signs between them, or a bar: `a,b;c/d`."""
    if not _PARTED.fullmatch(text):
        return text
    line = " ".join(text.split())
    signs = {sign.strip() for sign in _PARTING.findall(line)}
    return _PARTING.sub(", ", line) if len(signs) > 1 or _BAR in signs else text
