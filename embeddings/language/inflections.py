"""The inflections that a dictionary without grammar gets wrong, and how they are recognised."""

import re
from collections.abc import Callable, Iterable

_FEMININE = re.compile("as?$")
_PLURAL = re.compile("s$")
_INFINITIVE = re.compile("[aei]r$")
_GERUND = re.compile("ndo$")
_ENDING = re.compile(
    "(?<=[aei]r)(?:am|em|es|ei|emos|mos|ão|ás|á)$"
)  # on the infinitive, or nearly: beberem, beberam

_SPELLINGS = (
    # two orthographies and a reform: económico and econômico, idéia and ideia, vôo and voo
    (re.compile("[éê](?=[mn])"), "ê"),
    (re.compile("[óô](?=[mn])"), "ô"),
    (re.compile("ü"), "u"),
    (re.compile("éi"), "ei"),
    (re.compile("ói(?!s?$)"), "oi"),
    (re.compile("ôo"), "oo"),
)
# the dictionary takes these for forms of his name, or of a verb; a sister is not a form of her brother
_NAMES = """
afilhada aluna amiga avó baronesa bisavó bisneta cabrita cachorra cadela cunhada deusa doutora enteada esposa
filha garota gata imperatriz irmã leoa loba macaca madrinha maninha marquesa menina moça namorada neta noiva
pata patroa pomba porca prima professora rapariga rata senhora sobrinha sogra tataravó tia trineta ursa viúva
vizinha vovó
"""
_HER_OWN = frozenset(_NAMES.split())
_HIS_AND_HERS = (
    ("ão", "ã"), ("ão", "oa"), ("ão", "ona"), ("eu", "eia"), ("eu", "ia"), ("ês", "esa"), ("o", "a"),
    ("r", "ra"), ("z", "za"), ("iz", "íza"),
)  # fmt: skip
_GENDERS = (*_HIS_AND_HERS, *((hers, his) for his, hers in _HIS_AND_HERS))
_PLURALS = (
    ("ão", "ões"), ("ão", "ãos"), ("ão", "ães"), ("ês", "eses"), ("r", "res"), ("z", "zes"), ("iz", "ízes"),
    ("", "s"),
)  # fmt: skip
_PRESENT = ("o", "a", "e", "as", "es", "am", "em")

HasWord = Callable[[str], bool]


def her_own(word: str) -> str | None:
    """Return the singular of a Portuguese noun that names a woman or a female animal, else None."""
    return next((form for form in (word, _PLURAL.sub("", word)) if form in _HER_OWN), None)


def is_infinitive(lemma: str) -> bool:
    """Say whether a Portuguese lemma looks like that of a verb."""
    return _INFINITIVE.search(lemma) is not None


def doubtful(word: str, lemma: str, has: HasWord) -> bool:
    """Say whether a Portuguese lemma is a verb that nobody uses, as `gatar` for `gata`.

    simplemma prefers verbs. `has` says whether the model has a word; if so, the word is in use.
    """
    return lemma != word and is_infinitive(lemma) and not has(lemma)


def instead(word: str, has: HasWord) -> str:
    """Return the lemma of a Portuguese word whose lemma is doubtful.

    It is the verb if the word is a form of a verb in use (`comendo`: `comer`), else the singular.
    """
    for ending, verb in ((_GERUND, "r"), (_ENDING, "")):
        if ending.search(word) and has(infinitive := ending.sub(verb, word)):
            return infinitive
    singular = _PLURAL.sub("", word)
    return masculine(singular, has) or (singular if has(singular) else word)


def masculine(word: str, has: HasWord) -> str | None:
    """Return the masculine of a Portuguese feminine adjective, which its adverb reveals; else None.

    `imensas` has `imenso`, because `imensamente` exists; `bola` does not have `bolo`.
    """
    stem = _FEMININE.sub("", word)
    return f"{stem}o" if stem != word and has(f"{stem}amente") and has(f"{stem}o") else None


def other_gender(word: str) -> frozenset[str]:
    """Return possible spellings of the other gender of a Portuguese noun or adjective, singular and plural.

    Not all of them are words: `cantor` has `cantora` and `cantoras`, but `irmão` has `irmona` beside `irmã`.
    """
    other = _respelt(_singulars(word), _GENDERS)
    return frozenset(other | _respelt(other, _PLURALS))


def either_gender(word: str) -> frozenset[str]:
    """Return possible spellings of the singular of a Portuguese noun or adjective, in both genders."""
    one = _singulars(word)
    return frozenset(one | _respelt(one, _GENDERS))


def _singulars(word: str) -> set[str]:
    return {word, *_respelt({word}, ((plural, singular) for singular, plural in _PLURALS))}


def _respelt(words: Iterable[str], endings: Iterable[tuple[str, str]]) -> set[str]:
    return {
        word.removesuffix(here) + there for here, there in endings for word in words if word.endswith(here)
    }


def regular_forms(verb: str) -> frozenset[str]:
    """Return the forms of a Portuguese verb that are often nouns too, and so have another lemma.

    `falo` is a form of `falar`, whatever the dictionary says. For a word that is no infinitive it is empty.
    """
    if not is_infinitive(verb):
        return frozenset()
    stem, vowel = verb[:-2], verb[-2]
    participle = "ado" if vowel == "a" else "ido"
    return frozenset(f"{stem}{ending}" for ending in (*_PRESENT, participle))


def respelled(lemma: str) -> str:
    """Return a Portuguese lemma in one spelling, if Portugal and Brazil spell it differently."""
    for spelling, replacement in _SPELLINGS:
        lemma = spelling.sub(replacement, lemma)
    return lemma
