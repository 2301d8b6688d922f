"""The end of a game: its lesson, its map, and the replay of a machine."""

import pytest

from embeddings.game.heat import Standing, ranking
from embeddings.game.lessons import GameLesson, Taught, taught
from embeddings.game.replay import replay
from embeddings.game.secret_map import MapGroup, nearest, secret_map
from embeddings.game.secrets import stored_grounds
from embeddings.game.vocabulary import vocabulary_of
from embeddings.table.handmade import handmade
from tests.game_space import FIELDS, small_field

SPACE = small_field()
GROUNDS = stored_grounds(SPACE)
VOCABULARY = vocabulary_of(SPACE, GROUNDS.vocabulary)
SECRETS = [secret.word for secret in GROUNDS.secrets]


def spot(secret: str, word: str) -> Standing:
    return ranking(SPACE, VOCABULARY, secret).spot(VOCABULARY.places[word])


def test_a_hot_guess_of_the_same_field_teaches_company() -> None:
    order = ranking(SPACE, VOCABULARY, "gato")
    found = taught(SPACE, order, [spot("gato", "cachorro"), spot("gato", "pato"), order.spot(order.secret)])
    assert found.lesson in {GameLesson.COMPANY, GameLesson.LETTERS}


def test_company_is_shown_by_a_guess_that_does_not_look_like_the_secret_if_there_is_one() -> None:
    order = ranking(SPACE, VOCABULARY, "gato")
    alike, other = Standing("pato", 2, 99), Standing("cachorro", 5, 95)
    found = taught(SPACE, order, [alike, other])
    assert (found.lesson, found.guess) == (GameLesson.COMPANY, other)
    assert taught(SPACE, order, [alike]).guess == alike


def test_a_cold_look_alike_teaches_that_letters_are_not_meaning() -> None:
    order = ranking(SPACE, VOCABULARY, "prato")
    found = taught(SPACE, order, [Standing("prata", 50, 3), Standing("copo", 3, 99)])
    assert (found.lesson, found.guess) == (GameLesson.LETTERS, Standing("prata", 50, 3))


def test_a_near_opposite_teaches_that_opposites_are_near() -> None:
    space = handmade({"quente": [1.0, 0.1], "frio": [0.9, 0.2], "gelado": [0.8, 0.3], "rato": [0.0, 1.0]})
    known = vocabulary_of(space, stored_grounds(space).vocabulary)
    order = ranking(space, known, "quente")
    found = taught(space, order, [Standing("frio", 2, 99)])
    assert (found.lesson, found.guess) == (GameLesson.OPPOSITE, Standing("frio", 2, 99))


def test_who_makes_a_pair_with_the_secret_is_not_taken_for_mere_company() -> None:
    space = handmade({"mãe": [1.0, 0.1], "pai": [0.9, 0.2], "tio": [0.8, 0.3], "rato": [0.0, 1.0]})
    known = vocabulary_of(space, stored_grounds(space).vocabulary)
    found = taught(space, ranking(space, known, "mãe"), [Standing("tio", 3, 99), Standing("pai", 2, 99)])
    assert (found.lesson, found.guess) == (GameLesson.PAIR, Standing("pai", 2, 99))


def taught_of(secret: str, *guesses: Standing) -> Taught:
    """Give the lesson of a game in a space of the secret, its guesses and a few others."""
    words = [secret, *(one.word for one in guesses), "rato", "praia"]
    space = handmade({word: [1.0, place / 9] for place, word in enumerate(words)})
    known = vocabulary_of(space, stored_grounds(space).vocabulary)
    return taught(space, ranking(space, known, secret), guesses)


def test_a_synonym_is_told_as_one_and_not_as_company() -> None:
    found = taught_of("auxiliar", Standing("ajudante", 2, 99))
    assert (found.lesson, found.guess) == (GameLesson.SYNONYM, Standing("ajudante", 2, 99))
    found = taught_of("auxiliar", Standing("ajudante", 2, 99), Standing("hospital", 5, 90))
    assert (found.lesson, found.guess) == (GameLesson.COMPANY, Standing("hospital", 5, 90))


@pytest.mark.parametrize(
    ("secret", "guess", "kinds"),
    [
        ("alteração", "alterar", ("verb", "noun")),
        ("experiência", "experimento", ()),
        ("experimento", "experiência", ()),
    ],
)
def test_words_of_one_stem_are_told_as_a_family(secret: str, guess: str, kinds: tuple[str, ...]) -> None:
    found = taught_of(secret, Standing(guess, 2, 99))
    assert (found.lesson, found.words) == (GameLesson.FAMILY, kinds)


def test_words_that_only_begin_alike_are_no_family() -> None:
    assert taught_of("televisão", Standing("telefone", 2, 99)).lesson is GameLesson.COMPANY


def test_the_opposite_of_a_synonym_is_an_opposite_too() -> None:
    found = taught_of("auxiliar", Standing("atrapalhar", 170, 66))
    assert (found.lesson, found.words) == (GameLesson.VIA, ("ajudar",))
    far = taught_of("auxiliar", Standing("atrapalhar", 492, 30))
    assert (far.lesson, far.words) == (GameLesson.FAR, ("ajudar",))


def test_a_hot_guess_with_a_hundred_words_before_it_is_no_company() -> None:
    far = Standing("hospital", 133, 84)
    assert taught_of("auxiliar", far) == Taught(GameLesson.CROWD, far)
    found = taught_of("auxiliar", far, Standing("ajudante", 120, 85))
    assert (found.lesson, found.guess) == (GameLesson.SYNONYM, Standing("ajudante", 120, 85))
    assert taught_of("experiência", far, Standing("experimento", 2, 99)).lesson is GameLesson.FAMILY


def test_who_found_the_word_without_being_near_it_leapt() -> None:
    order = ranking(SPACE, VOCABULARY, "gato")
    cold = [Standing(word, place, 3) for word, place in (("onda", 52), ("mar", 50), ("areia", 51))]
    assert taught(SPACE, order, [*cold, order.spot(order.secret)]) == Taught(GameLesson.LEAP, cold[1])
    assert taught(SPACE, order, [cold[0], order.spot(order.secret)]).lesson is GameLesson.NONE


def test_a_word_of_several_senses_says_so() -> None:
    found = taught(SPACE, ranking(SPACE, VOCABULARY, "letra"), [Standing("gato", 50, 1)])
    assert found.lesson is GameLesson.SENSES
    assert found.words == ("palavra", "canção")


def test_who_never_came_near_learns_how_to_search() -> None:
    order = ranking(SPACE, VOCABULARY, "gato")
    cold = [Standing(word, place, 3) for word, place in (("onda", 50), ("mar", 51), ("areia", 52))]
    assert taught(SPACE, order, cold).lesson is GameLesson.LONELY
    assert taught(SPACE, order, cold[:2]).lesson is GameLesson.NONE


@pytest.mark.parametrize("secret", ["gato", "praia", "sopa"])
def test_a_machine_never_loses_the_secret_and_ends_with_it_alone(secret: str) -> None:
    order = ranking(SPACE, VOCABULARY, secret)
    guesses = [spot(secret, word) for word in ("leão", "queijo", "vento", "flauta")]
    steps = replay(SPACE, VOCABULARY, SECRETS, secret, [*guesses, order.spot(order.secret)])
    assert steps[0].before == len(SECRETS)
    assert all(step.left >= 1 for step in steps)
    assert [step.before for step in steps[1:]] == [step.left for step in steps[:-1]]
    assert steps[-1].left == 1


def test_a_machine_whose_scale_is_not_the_games_keeps_the_secret_all_the_same() -> None:
    order = ranking(SPACE, VOCABULARY, "gato")
    odd = [Standing("leão", 5, 1), Standing("queijo", 900, 98)]
    steps = replay(SPACE, VOCABULARY, SECRETS, "gato", [*odd, order.spot(order.secret)])
    assert steps[-1].left == 1


def test_a_word_that_is_not_in_the_field_tells_the_machine_nothing() -> None:
    assert replay(SPACE, VOCABULARY, SECRETS, "gato", [Standing("xilofagia", 50, 3)]) == ()


def test_the_map_shows_the_secret_its_guesses_and_who_was_missed() -> None:
    order = ranking(SPACE, VOCABULARY, "gato")
    plane = secret_map(SPACE, order, [spot("gato", "leão"), spot("gato", "onda")])
    assert plane is not None
    words = [word for one in plane.spots for word in one.words]
    assert {"gato", "leão", "onda"} <= set(words)
    assert len(words) == 3 + 6
    assert nearest(order)[0].place == 2
    assert {one.word for one in nearest(order)} <= set(FIELDS[0]) | set(FIELDS[3]) | set(FIELDS[1])


def test_hints_have_a_group_of_their_own_on_the_map_and_groups_keep_theirs() -> None:
    order = ranking(SPACE, VOCABULARY, "gato")
    plane = secret_map(SPACE, order, [], [spot("gato", "leão")])
    assert plane is not None
    groups = {word: one.group for one in plane.spots for word in one.words}
    assert (groups["gato"], groups["leão"]) == (MapGroup.SECRET, MapGroup.HINTED)
    assert set(groups.values()) == {MapGroup.SECRET, MapGroup.HINTED, MapGroup.MISSED}
