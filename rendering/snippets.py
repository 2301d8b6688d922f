"""Lines of numpy that compute a number again from a loaded pipeline `nlp`; people can copy and run them."""

from embeddings.ask.explanation import Anatomy, Direction, Explanation, Ingredient, Placement
from embeddings.results import AnyTerm, Inferred, Word

_DIGITS = 4
_UNIT = "u = lambda *words: (v := np.mean([nlp.vocab[w].vector for w in words], axis=0)) / np.linalg.norm(v)"


def cosine_code(answer: Explanation) -> str | None:
    """Write three lines that give a cosine; None if one of the vectors is in no table."""
    if any(isinstance(one.term, Inferred) for side in _sides(answer) for one in side.ingredients):
        return None
    number = _number(answer.cosine)
    if not (answer.first.units or answer.second.units):
        return (
            f"a = {_mean(answer.first)}\n"
            f"b = {_mean(answer.second)}\n"
            f"a @ b / (np.linalg.norm(a) * np.linalg.norm(b))  # {number}"
        )
    return (
        f"{_UNIT}\n"
        f"a, b = {_sum(answer.first)}, {_sum(answer.second)}\n"
        f"a @ b / (np.linalg.norm(a) * np.linalg.norm(b))  # {number}"
    )


def position_code(answer: Placement) -> str:
    """Write three lines that give a position on an axis."""
    first, second = (
        f"np.mean([{', '.join(map(_unit, pole))}], axis=0)" for pole in (answer.first, answer.second)
    )
    return (
        f"{_UNIT}\n"
        f"a, b = {first}, {second}\n"
        f"2 * ({_unit(answer.term)} - (a + b) / 2) @ (b - a) / ((b - a) @ (b - a))"
        f"  # {_number(answer.position)}"
    )


def vector_code(answer: Anatomy) -> str | None:
    """Write three lines that give a vector and its norm; None where it stands in no table."""
    term = answer.term
    if isinstance(term, Inferred):
        return None
    if isinstance(term, Word):
        found = f"row = nlp.vocab.vectors.key2row[nlp.vocab.strings[{term.key!r}]]\n"
        vector = f"{found}v = nlp.vocab.vectors.data[row]"
    else:
        vector = f"words = {_keys(term)!r}\nv = np.mean([nlp.vocab[w].vector for w in words], axis=0)"
    return f"{vector}\nnp.linalg.norm(v)  # {_number(answer.norm)}"


def _sides(answer: Explanation) -> tuple[Direction, Direction]:
    return answer.first, answer.second


def _mean(side: Direction) -> str:
    """Write a word's vector, or the mean of several, each as often as it stands in its sentence."""
    keys = [key for one in side.ingredients for key in _keys(one.term) * round(one.factor)]
    if len(keys) == 1:
        return f"nlp.vocab[{keys[0]!r}].vector"
    return f"np.mean([nlp.vocab[w].vector for w in {keys!r}], axis=0)"


def _sum(side: Direction) -> str:
    signed = [f"{'-' if one.factor < 0 else '+'} {_times(one)}" for one in side.ingredients]
    return " ".join(signed).removeprefix("+ ")


def _times(one: Ingredient) -> str:
    weight = abs(one.factor)
    return _unit(one.term) if weight == 1 else f"{weight!r} * {_unit(one.term)}"


def _unit(term: AnyTerm) -> str:
    return f"u({', '.join(map(repr, _keys(term)))})"


def _keys(term: AnyTerm) -> list[str]:
    return [term.key] if isinstance(term, Word) else [token.word.key for token in term.tokens if token.word]


def _number(value: float) -> str:
    return f"{round(value, _DIGITS) + 0.0:.{_DIGITS}f}"
