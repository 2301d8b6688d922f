"""What three words in a row may mean as a sum: a proportion, or what is left of the first one."""

from embeddings.ask.several_texts import resolve_all
from embeddings.table.space import Space


def begins_proportion(space: Space, first: str, second: str, third: str) -> bool:
    """Say whether three words begin a proportion: `Brazil Brasília France`, but not `king man woman`.

    The two that are alike stand for the same thing in both halves: in a proportion the first and the third,
    else the second and the third. Raises what `resolve_all` raises.
    """
    _, (one, other, last) = resolve_all(space, (first, second, third))
    return bool(one @ last > other @ last)
