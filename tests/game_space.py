"""A small space to play in: sixty words of four fields, those of one field near each other."""

import numpy as np

from embeddings.table.handmade import handmade
from embeddings.table.space import Space

_FIELDS = """
gato cachorro rato pato cavalo vaca porco galinha peixe lobo leão urso cabra ovelha coelho
panela prato colher faca garfo fogão forno mesa copo pão queijo leite sopa sal azeite
mar praia onda areia navio barco porto ilha vela pesca costa oceano lago rio vento
música canção violão piano tambor cantor coro orquestra dança ritmo melodia flauta som palco letra
"""
FIELDS = tuple(tuple(line.split()) for line in _FIELDS.strip().splitlines())
"""Animals, kitchen, sea, music; the last words of each lean to the next field, the last field's to none."""
_DIMENSIONS = 12


def small_field() -> Space:
    """Give the space: each word is its field's direction with something of its own, always the same."""
    return handmade(field_vectors() | {"Lisboa": [0.1] * _DIMENSIONS, "merda": [0.2] * _DIMENSIONS})


def field_vectors() -> dict[str, list[float]]:
    """Give the vectors of the fields' words."""
    chance = np.random.default_rng(7)
    directions = np.eye(_DIMENSIONS)[: len(FIELDS) + 1]
    words: dict[str, list[float]] = {}
    for place, named in enumerate(zip(*FIELDS, strict=True)):
        for number, word in enumerate(named):
            leaning = directions[number] + place / 14 * directions[number + 1]
            words[word] = (leaning + 0.12 * chance.standard_normal(_DIMENSIONS)).tolist()
    return words
