"""What people say around a question, and what is none: `please`, `can you tell me`, `thank you`."""

import re
from collections.abc import Iterator, Mapping, Sequence

from handlers.reading.patterns import Said, SentenceForm, any_of, joined, words_of_forms, written_forms
from rendering.catalog import Catalog

ASKING = frozenset({"purpose", "who"})
"""The kinds of talk that ask something."""


class Courtesy:
    """Finds courtesy in one language; `spoken` has the forms of what is no question, by its kind."""

    def __init__(self, catalog: Catalog, spoken: Mapping[str, Sequence[SentenceForm]]) -> None:
        leads, tails = (written_forms(catalog, name) for name in ("plain-leads", "plain-tails"))
        self._lead = re.compile(any_of(leads))
        ands = "".join(rf"(?<!\b{word} )" for word in words_of_forms(catalog, "plain-and"))
        self._tail = re.compile(f"(?<![^ ]){ands}{any_of(tails)}$")  # in `king and professor` it is a word
        self._correction = re.compile(any_of(written_forms(catalog, "plain-correcting")))
        self._spoken = spoken

    def without(self, words: Sequence[Said]) -> Iterator[Sequence[Said]]:
        """Give what remains without `please`, `can you tell me` and the like, the shortest first."""
        starts = self._leading(words)
        ends = self._trailing(words)
        for start in reversed(starts):
            for end in reversed(ends):
                if start < end:
                    yield words[start:end]

    def without_thanks(self, words: Sequence[Said]) -> Sequence[Said]:
        """Give words without the courtesy behind them; all of them where they are nothing else."""
        return words[: min(self._trailing(words))] or words

    def bare(self, words: Sequence[Said]) -> Sequence[Said]:
        """Give words without any courtesy around them, which may be none."""
        return words[max(self._leading(words)) : min(self._trailing(words))]

    def corrected(self, text: str, words: Sequence[Said]) -> str:
        """Give what stands behind words that correct what was typed before, as `no, I meant queen`."""
        found = self._correction.match(joined(word.folded for word in words))
        behind = words[found.group().count(" ") :] if found is not None and found.group() else []
        return text[behind[0].start :] if behind else ""

    def kind(self, words: Sequence[Said]) -> str | None:
        """Give the kind of talk that words are, None for any other ones."""
        for part in reversed(list(self.without(words))):
            said = [word.folded for word in part]
            for kind, forms in self._spoken.items():
                if any(form.of(said) for form in forms):
                    return kind
        return None

    def _leading(self, words: Sequence[Said]) -> list[int]:
        starts = [0]
        text = joined(word.folded for word in words)
        while (found := self._lead.match(text)) is not None and found.group():
            text = text[found.end() :]
            starts.append(starts[-1] + found.group().count(" "))
        return starts

    def _trailing(self, words: Sequence[Said]) -> list[int]:
        ends = [len(words)]
        text = joined(word.folded for word in words)
        while (found := self._tail.search(text)) is not None and found.group():
            text = text[: found.start()]
            ends.append(ends[-1] - found.group().count(" "))
        return ends
