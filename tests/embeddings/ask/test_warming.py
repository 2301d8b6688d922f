from embeddings.ask.neighbours import neighbours
from embeddings.ask.place import rank
from embeddings.ask.suggestions import suggestions
from embeddings.ask.warming import read_common, warm
from embeddings.ask.words import similarity
from embeddings.table.handmade import handmade
from embeddings.table.space import Space

WORDS = ["rei", "rato", "gato", "casa", "mesa", "livro", "escola", "praia", "vento", "chuva"]


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
    for prepare in (warm, read_common):
        prepare(handmade({"nada": [0.0, 0.0]}))


def test_once_common_words_are_read_a_place_looks_none_up() -> None:
    space = handmade({word: [1.0, number / 100] for number, word in enumerate(WORDS)})
    read_common(space)
    before = space.dictionary.lemma.cache_info()
    found = rank(space, WORDS[0], WORDS[-1])
    assert found.forward.clean is not None
    assert space.dictionary.lemma.cache_info().misses == before.misses
