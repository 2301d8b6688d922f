"""The words of a text that say the most."""

from embeddings.ask.telling import naming_words, telling_words
from embeddings.table.space import Space


def test_the_rarest_words_that_the_model_has_are_told_in_their_order(space: Space) -> None:
    assert telling_words(space, ["gato", "xyzqwv", "rei", "rato"], 2) == ("gato", "rato")
    assert telling_words(space, ["gato", "rei"], 5) == ("gato", "rei")
    assert telling_words(space, [], 2) == ()


def test_nouns_and_adjectives_name_something_and_verbs_and_adverbs_do_not(builtin: Space) -> None:
    assert naming_words(builtin, ["cantamos", "estrela", "bonito", "depressa"], 4) == ("estrela", "bonito")


def test_of_a_model_without_parts_of_speech_all_words_are_told(space: Space) -> None:
    assert naming_words(space, ["gato", "rei"], 2) == ("gato", "rei")
