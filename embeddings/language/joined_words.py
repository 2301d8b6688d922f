"""How Portuguese writes several words as one token: contractions, pronouns joined to verbs, hyphens."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Joining(StrEnum):
    """How the parts of a token were joined."""

    CONTRACTION = "contraction"
    AFTER_VERB = "after-verb"
    INSIDE_VERB = "inside-verb"
    HYPHEN = "hyphen"


@dataclass(frozen=True, slots=True)
class Composition:
    """What a token is made of: `fazê-lo` is `fazer` and `o`.

    `homograph` says that the same letters are another word too: `pelo` is `por` and `o`, but also hair.
    """

    joining: Joining
    parts: tuple[str, ...]
    homograph: bool = False


# a closed class: each preposition or pronoun with what it contracts with, as `contraction=second word`
_CONTRACTED = """
a    ao=o à=a aos=os às=as aonde=onde
a    àquele=aquele àquela=aquela àqueles=aqueles àquelas=aquelas àquilo=aquilo
de   do=o da=a dos=os das=as dum=um duma=uma duns=uns dumas=umas dele=ele dela=ela deles=eles delas=elas
de   deste=este desta=esta destes=estes destas=estas disto=isto
de   desse=esse dessa=essa desses=esses dessas=essas disso=isso
de   daquele=aquele daquela=aquela daqueles=aqueles daquelas=aquelas daquilo=aquilo
de   donde=onde daqui=aqui daí=aí dali=ali dentre=entre
de   doutro=outro doutra=outra doutros=outros doutras=outras
de   dalgum=algum dalguma=alguma dalguns=alguns dalgumas=algumas
em   no=o na=a nos=os nas=as num=um numa=uma nuns=uns numas=umas nele=ele nela=ela neles=eles nelas=elas
em   neste=este nesta=esta nestes=estes nestas=estas nisto=isto
em   nesse=esse nessa=essa nesses=esses nessas=essas nisso=isso
em   naquele=aquele naquela=aquela naqueles=aqueles naquelas=aquelas naquilo=aquilo
em   noutro=outro noutra=outra noutros=outros noutras=outras
em   nalgum=algum nalguma=alguma nalguns=alguns nalgumas=algumas
por  pelo=o pela=a pelos=os pelas=as
para pra=a pro=o pras=as pros=os prum=um pruma=uma
com  comigo=mim contigo=ti consigo=si conosco=nós connosco=nós convosco=vós
lhe  lho=o lha=a lhos=os lhas=as
nos  no-lo=o no-la=a no-los=os no-las=as
vos  vo-lo=o vo-la=a vo-los=os vo-las=as
"""
_HOMOGRAPHS = frozenset({"nos", "pelo", "pela", "pelos", "pelas", "desse", "desses", "deste", "destes",
                         "consigo", "pra", "pro", "pros"})  # fmt: skip
_APOSTROPHE = "\u2019"
_ELIDED = re.compile(r"([dn])'(\w+)")
_ELIDED_WORDS = {"d": "de", "n": "em"}

_THE = ("o", "a", "os", "as")
_PRONOUNS = {word: (word,) for word in ("me", "te", "se", "nos", "vos", "lhe", "lhes", *_THE)}
_AFTER_LOST_LETTER = {f"l{word}": (word,) for word in _THE}
_AFTER_NASAL = {f"n{word}": (word,) for word in _THE if word != "os"}  # `nos` could be either pronoun
_FUSED = {f"{start}{word}": (first, word) for start, first in (("lh", "lhe"), ("m", "me"), ("t", "te"))
          for word in _THE}  # fmt: skip
_NASALS = ("m", "ão", "õe")
_ENDINGS = frozenset({"ei", "ás", "á", "emos", "eis", "ão", "ia", "ias", "íamos", "íeis", "iam"})
_LOST_Z_OR_S = {"fá": "faz", "fê": "fez", "trá": "traz", "fi": "fiz", "di": "diz", "pu": "pus",
                "qui": "quis", "ei": "eis", "pô": "pôr"}  # fmt: skip
_LOST_R = {"á": "ar", "ê": "er", "ô": "or", "i": "ir", "í": "ir"}


def composition(token: str) -> Composition | None:
    """Return what a Portuguese token is made of, None for a word that is only itself.

    Case does not count. Contractions are in a closed list. A pronoun joined to a verb is recognised by its
    form and its place; the verb gets back the letter that it lost before `lo`. Any other word with a hyphen
    between letters, as `guarda-chuva`, is a compound or has a prefix.
    """
    word = token.lower().replace(_APOSTROPHE, "'")
    return _contraction(word) or _hyphenated(word.split("-"))


def _contraction(word: str) -> Composition | None:
    if elided := _ELIDED.fullmatch(word):
        return Composition(Joining.CONTRACTION, (_ELIDED_WORDS[elided[1]], elided[2]))
    for line in _CONTRACTED.strip().splitlines():
        first, *pairs = line.split()
        for pair in pairs:
            whole, second = pair.split("=")
            if whole == word:
                return Composition(Joining.CONTRACTION, (first, second), word in _HOMOGRAPHS)
    return None


def _hyphenated(pieces: list[str]) -> Composition | None:
    if len(pieces) < 2 or not all(piece.isalpha() for piece in pieces):
        return None
    verb, *rest = pieces
    if rest[-1] in _ENDINGS and (inside := _tied(verb, rest[:-1])):
        stem = _with_r(verb) if rest[0] in _AFTER_LOST_LETTER else verb
        return Composition(Joining.INSIDE_VERB, (stem + rest[-1], *inside))
    if after := _tied(verb, rest):
        return Composition(Joining.AFTER_VERB, (_whole_verb(verb, rest[0]), *after))
    return Composition(Joining.HYPHEN, tuple(pieces))


def _tied(verb: str, pieces: list[str]) -> tuple[str, ...]:
    """Return the pronouns among the pieces after a verb, () if one of the pieces can be no pronoun there."""
    known = {**_FUSED, **_PRONOUNS}
    if verb.endswith(_NASALS):
        known |= _AFTER_NASAL
    elif _whole_verb(verb, "lo") != verb:
        known |= _AFTER_LOST_LETTER
    if len(verb) < 2 or not all(piece in known for piece in pieces):
        return ()
    return tuple(pronoun for piece in pieces for pronoun in known[piece])


def _whole_verb(verb: str, pronoun: str) -> str:
    """Return a verb with the letter that a pronoun took: from `fazê` before `lo`, `vamo` before `nos`."""
    if verb.endswith("mo") and (pronoun in _AFTER_LOST_LETTER or pronoun == "nos"):
        return f"{verb}s"
    if pronoun not in _AFTER_LOST_LETTER:
        return verb
    return _LOST_Z_OR_S.get(verb) or (f"{verb}z" if verb.endswith("du") else _with_r(verb))


def _with_r(stem: str) -> str:
    return stem[:-1] + _LOST_R[stem[-1]] if stem[-1] in _LOST_R else stem
