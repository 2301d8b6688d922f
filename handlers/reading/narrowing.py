"""What is said behind a question for neighbours and narrows it: how many, from which place, of which kind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from handlers.reading.asked import PlainQuestion
from handlers.reading.patterns import Fit, Said, SentenceForm, compiled, numbers_in_words, written_forms
from handlers.reading.wording import Wording
from rendering.catalog import Catalog

_NEIGHBOURS = "neighbors"


@dataclass(frozen=True, slots=True)
class _Narrowed:
    """What `/vizinhos` takes behind its word: places, as `3-6`, and the name of a part of speech."""

    places: str = ""
    part: str = ""


class Narrowing:
    """Reads in one language what an answer may use of the parts that its form left over."""

    def __init__(self, catalog: Catalog, wording: Wording) -> None:
        self._forms = compiled(written_forms(catalog, "plain-narrowing"))
        self._numbers = numbers_in_words(catalog)
        self._parts = wording.parts

    def narrowed(self, asked: PlainQuestion, read: Callable[[str], Sequence[Said]]) -> PlainQuestion:
        """Put into the text of a question what is used of its unused parts; `read` gives their words."""
        if asked.command != _NEIGHBOURS or not asked.unused:
            return asked
        said = dict.fromkeys(asked.text.casefold().split()[1:])
        places = next((word for word in said if word[:1].isdigit()), "")
        found = _Narrowed(places, next((word for word in said if word in self._parts), ""))
        text, left = asked.text, list[str]()
        for typed in asked.unused:
            more = self._read(read(typed))
            if more is None or (more.places and found.places) or (more.part and found.part):
                left.append(typed)
                continue
            found = _Narrowed(more.places or found.places, more.part or found.part)
            text = " ".join(filter(None, [text, more.part, more.places]))
        return replace(asked, text=text, unused=tuple(left))

    def _read(self, words: Sequence[Said]) -> _Narrowed | None:
        said = [self._numbers.get(word.folded, word.folded) for word in words]
        found = (self._of(form, said) for form in self._forms)
        return next(filter(None, found), None)

    def _of(self, form: SentenceForm, said: Sequence[str]) -> _Narrowed | None:
        fit = form.of(said)
        if fit is None:
            return None
        numbers = [_single(said, fit, name) for name in ("number", "last") if name in fit.parts]
        part = _single(said, fit, "part") if "part" in fit.parts else ""
        if None in numbers or (part and part not in self._parts):
            return None
        return _Narrowed("-".join(filter(None, numbers)), part or "")


def _single(said: Sequence[str], fit: Fit, name: str) -> str | None:
    """Give what is open under a name, None where it is two words: `0,5` counts nothing."""
    start, end = fit.parts[name]
    return said[start] if end - start == 1 else None
