import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.ask.groups import odd_one
from embeddings.ask.words import similarity
from embeddings.results import name
from embeddings.search.meant_beside import meant_beside
from embeddings.table.space import Space


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        ("maca uva laranja", {0: "maçã"}),
        ("maca banana pera cachorro", {0: "maçã"}),
        ("bebe crianca", {0: "bebê"}),
        ("samba forro", {1: "forró"}),
        ("franca italia", {0: "França"}),
        ("brasilia brasil franca", {2: "França"}),
        ("volei futebol", {0: "vôlei"}),
        ("pais brasil argentina", {0: "país"}),
        ("pais filhos", {}),
        ("maca hospital", {}),
        ("mesa cadeira faca garfo prato copo ela mulher ele homem", {}),
        ("coco banana", {}),
        ("pera banana", {}),
        ("esta aquela", {}),
        ("avo neto", {}),
        ("maca", {}),
    ],
)
def test_the_words_beside_it_say_which_accents_a_word_has_lost(
    builtin: Space, texts: str, read: dict[int, str]
) -> None:
    found = meant_beside(builtin, texts.split())
    assert {place: word.key for place, word in found.items()} == read
    assert all(word.asked == texts.split()[place] and word.also_typed for place, word in found.items())


@pytest.mark.parametrize("texts", [("maca", "maçã", "uva"), ('"maca"', "uva"), ("maca", "mamão")])
def test_who_writes_an_accent_or_quotes_means_what_is_written(builtin: Space, texts: tuple[str, ...]) -> None:
    assert meant_beside(builtin, texts) == {}


def test_a_pair_and_a_list_are_read_alike(builtin: Space) -> None:
    pair = similarity(builtin, "bebe", "crianca")
    assert [name(pair.first), name(pair.second)] == ["bebê", "criança"]
    assert pair.cosine == similarity(builtin, "bebê", "criança").cosine
    assert {name(one.term) for one in odd_one(builtin, ("maca", "uva", "carro")).members} >= {"maçã"}


@given(st.permutations(["maca", "uva", "laranja", "cachorro"]))
def test_the_order_of_the_words_changes_nothing(builtin: Space, texts: list[str]) -> None:
    read = meant_beside(builtin, texts)
    assert {texts[place]: word.key for place, word in read.items()} == {"maca": "maçã"}
