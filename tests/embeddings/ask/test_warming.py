from embeddings.ask.neighbours import neighbours
from embeddings.ask.suggestions import suggestions
from embeddings.ask.warming import warm
from embeddings.ask.words import similarity
from embeddings.table.handmade import handmade
from embeddings.table.space import Space


def asked(space: Space) -> set[str]:
    """Ask a space for something of everything and give the names of what it has made for that by then."""
    neighbours(space, "rato")
    similarity(space, "rei rato", "rato")
    suggestions(space, "rata")
    return set(vars(space))


def test_a_warmed_space_has_nothing_left_to_make() -> None:
    words = {"rei": [1.0, 0.2], "rato": [0.0, 0.1], "gato": [0.3, 0.1]}
    cold, ready = handmade(words), handmade(words)
    warm(ready)
    made = set(vars(ready))
    assert set(vars(cold)) < made
    assert asked(ready) == made


def test_a_space_without_words_can_be_warmed() -> None:
    warm(handmade({"nada": [0.0, 0.0]}))
