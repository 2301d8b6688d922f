"""Questions of a quiz about what is near: neighbours, the odd one out, pairs, numbers, lists and strips."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from embeddings.ask.neighbours import neighbours
from embeddings.game.secrets import NEIGHBOURS
from embeddings.language.opposites import opposites_of, pairs_in
from embeddings.quiz.ground import CosineRow, NearestFirst, QuizGround
from embeddings.quiz.question_kinds import BORDERS, FROM_BORDER, GAPS, QuizKind, QuizQuestion, range_of

_WRONG = 3
_NEAREST = 6
_LEAST_NEAR, _LEAST_GROUPED = 0.55, 0.5
"""The cosines at least of what is asked for as near, and of words that belong together."""
_FAR = 0.2
"""The cosine at most of words that have nothing to do with each other."""
_RELATED = (20, 500)
"""The places of words that have something to do with a word and are not its neighbours."""
_LISTED = 3
_DIGITS = 3


def nearest_of_four(ground: QuizGround) -> QuizQuestion | None:
    """Ask which of four words is nearest: the wrong ones are related, one of them looks alike."""
    found = _with_neighbour(ground)
    if found is None:
        return None
    head, row, order, right = found
    highest = float(row[right]) - GAPS[QuizKind.NEAREST]
    below = [place for place in order[: _RELATED[1]].tolist() if _FAR <= row[place] <= highest]
    fit = [place for place in below if ground.alike_in_kind(head, place)]
    wrong = ground.pick(fit, _WRONG, (head, right))
    if wrong is None:
        return None
    alike = _look_alike(ground, head, row, highest)
    if alike is not None:
        wrong[-1] = alike
    return _asked_of(ground, QuizKind.NEAREST, head, (right, *wrong))


def _asked_of(ground: QuizGround, kind: QuizKind, head: int, places: tuple[int, ...]) -> QuizQuestion | None:
    """Make the question which of some words is near another; the right one stands first."""
    scores = [ground.cosine(head, place) for place in places]
    options = [(ground.word(place),) for place in places]
    return ground.made(kind, (ground.word(head),), options[0], options[1:], scores)


def odd_one_of_four(ground: QuizGround) -> QuizQuestion | None:
    """Ask which of four words does not belong."""
    head = ground.draw()
    if head is None:
        return None
    row = ground.row(head)
    order = _by_nearness(row)
    near = [place for place in order[: 2 * _NEAREST].tolist() if row[place] >= _LEAST_GROUPED]
    others = ground.pick(near, 2, (head,))
    if others is None:
        return None
    group = (head, *others)
    if ground.cosine(*others) < _LEAST_GROUPED:
        return None
    rows = np.max([row, *(ground.row(place) for place in others)], axis=0)
    far = [place for place in order[_RELATED[0] :].tolist() if 0 < rows[place] <= _FAR + 0.05]
    fit = [place for place in far if ground.alike_in_kind(head, place)]
    odd = ground.pick(fit, 1, group)
    if odd is None:
        return None
    members = (odd[0], *group)
    units = ground.vocabulary.units[list(members)].astype(np.float64)
    scores = [_belonging(units, place) for place in range(len(members))]
    options = [(ground.word(place),) for place in members]
    return ground.made(QuizKind.ODD, (), options[0], options[1:], scores)


def nearest_pair(ground: QuizGround) -> QuizQuestion | None:
    """Ask which of four pairs is more alike: perhaps opposites, which are near; look-alikes may be far."""
    opposites = ground.chance.random() < 0.4
    first = _opposites(ground) if opposites else _near_pair(ground)
    if first is None:
        return None
    pairs, best = [first], ground.cosine(*first)
    for _ in range(20 * _WRONG):
        if len(pairs) > _WRONG:
            break
        other = _far_pair(ground, best - GAPS[QuizKind.PAIR])
        taken = [place for pair in pairs for place in pair]
        if other is not None and not any(ground.resemble(one, old) for one in other for old in taken):
            pairs.append(other)
    if len(pairs) <= _WRONG:
        return None
    scores = [ground.cosine(*pair) for pair in pairs]
    options = [(ground.word(one), ground.word(other)) for one, other in pairs]
    made = ground.made(QuizKind.PAIR, (), options[0], options[1:], scores)
    return made and replace(made, opposed=opposites)


def which_number(ground: QuizGround) -> QuizQuestion | None:
    """Ask in which of three ranges a cosine lies; each range comes as often as the others."""
    head = ground.draw()
    if head is None:
        return None
    row = ground.row(head)
    lowest, highest = (-1, *BORDERS), (*BORDERS, 1)
    wanted = ground.chance.randrange(len(lowest))
    inside = (row >= lowest[wanted] + FROM_BORDER) & (row <= highest[wanted] - FROM_BORDER)
    other = ground.pick(np.flatnonzero(inside).tolist(), 1, (head,))
    if other is None:
        return None
    score = ground.cosine(head, other[0])
    options = tuple((str(place),) for place in range(len(lowest)))
    words = ground.word(head), ground.word(other[0])
    question = QuizQuestion(QuizKind.NUMBER, words, options, range_of(score), (round(score, 4),))
    return question if question.is_sure else None


def whose_neighbours(ground: QuizGround) -> QuizQuestion | None:
    """Ask which of four lists has the neighbours of a word; the others are those of related words."""
    head = ground.draw()
    if head is None:
        return None
    row = ground.row(head)
    order = _by_nearness(row)
    related = order[_RELATED[0] : _RELATED[1]].tolist()
    heads = ground.pick([place for place in related if row[place] >= _FAR], 2 * _WRONG, (head,))
    right = _shown_near(ground, head)
    if heads is None or right is None:
        return None
    near, lists = _neighbour_places(ground, head), [right]
    for other in heads:
        found = _listed(ground, other)
        if found is not None and not {*found} & {head, *near, *(place for one in lists for place in one)}:
            lists.append(found)
    if len(lists) <= _WRONG:
        return None
    lists = lists[: _WRONG + 1]
    scores = [float(np.mean([ground.cosine(head, place) for place in one])) for one in lists]
    if scores[0] < _LEAST_GROUPED:
        return None
    options = [tuple(ground.word(place) for place in one) for one in lists]
    return ground.made(QuizKind.LIST, (ground.word(head),), options[0], options[1:], scores)


def whose_strip(ground: QuizGround) -> QuizQuestion | None:
    """Show the strip of a word without its name; ask to which of three words, with theirs, it is near."""
    found = _with_neighbour(ground)
    if found is None:
        return None
    head, row, order, right = found
    if row[right] < _LEAST_NEAR + 0.05:
        return None
    far = [place for place in order[_RELATED[1] :].tolist() if abs(row[place]) <= _FAR]
    wrong = ground.pick(far, _WRONG - 1, (head, right))
    if wrong is None:
        return None
    made = _asked_of(ground, QuizKind.STRIP, head, (right, *wrong))
    if made is None:
        return None
    shown = [head, *(ground.vocabulary.words.index(option[0]) for option in made.options)]
    return replace(made, vectors=tuple(_strip(ground, place) for place in shown))


def _by_nearness(row: CosineRow) -> NearestFirst:
    return np.argsort(-row, kind="stable")


def _with_neighbour(ground: QuizGround) -> tuple[int, CosineRow, NearestFirst, int] | None:
    """Draw a word and one of its neighbours, with the word's cosines and their order."""
    head = ground.draw()
    if head is None:
        return None
    row = ground.row(head)
    order = _by_nearness(row)
    right = _neighbour(ground, head, row, order)
    return None if right is None else (head, row, order, right)


def _neighbour(ground: QuizGround, head: int, row: CosineRow, order: NearestFirst) -> int | None:
    """Draw one of the nearest words that is near by its meaning, not by its letters."""
    near = [place for place in order[:_NEAREST].tolist() if row[place] >= _LEAST_NEAR]
    fit = [place for place in near if ground.alike_in_kind(head, place)]
    found = ground.pick(fit, 1, (head,))
    return None if found is None else found[0]


def _look_alike(ground: QuizGround, head: int, row: CosineRow, highest: float) -> int | None:
    """Find a word that looks like another one and is no neighbour of it."""
    alike = [place for place in ground.known if place != head and ground.resemble(head, place)]
    far = [place for place in alike if 0 <= row[place] <= min(highest, 0.35)]
    return ground.chance.choice(far) if far else None


def _near_pair(ground: QuizGround) -> tuple[int, int] | None:
    found = _with_neighbour(ground)
    if found is None:
        return None
    head, *_, other = found
    return head, other


def _far_pair(ground: QuizGround, highest: float) -> tuple[int, int] | None:
    """Draw a pair that is less alike: related words, or now and then such as only look alike."""
    head = ground.draw()
    if head is None:
        return None
    row = ground.row(head)
    alike = _look_alike(ground, head, row, highest) if ground.chance.random() < 0.3 else None
    if alike is not None:
        return head, alike
    order = _by_nearness(row)[_RELATED[0] : _RELATED[1]].tolist()
    other = ground.pick([place for place in order if _FAR / 2 <= row[place] <= highest], 1, (head,))
    return None if other is None else (head, other[0])


def _opposites(ground: QuizGround) -> tuple[int, int] | None:
    """Draw a pair of contraries that is near, as most are."""
    language = ground.space.card.language
    places = {word: place for place, word in enumerate(ground.vocabulary.words)}
    pairs = [
        (places[one], places[other])
        for one, other in pairs_in(language)
        if one in places and other in places and other in opposites_of(language, (one,)).contraries
    ]
    near = [pair for pair in pairs if ground.cosine(*pair) >= _LEAST_GROUPED]
    fit = [pair for pair in near if not ground.resemble(*pair)]
    return ground.chance.choice(fit) if fit else None


def _shown_near(ground: QuizGround, head: int) -> tuple[int, ...] | None:
    """Draw neighbours of a word that are in the list which its command shows."""
    found = ground.pick(_neighbour_places(ground, head), _LISTED, (head,))
    return None if found is None else tuple(found)


def _neighbour_places(ground: QuizGround, head: int) -> list[int]:
    """Give the neighbours that the command shows of a word, of those that are words of the game."""
    places = {word: place for place, word in enumerate(ground.vocabulary.words)}
    shown = neighbours(ground.space, ground.word(head)).found
    return [places[one.word] for one in shown if one.word in places]


def _listed(ground: QuizGround, head: int) -> tuple[int, ...] | None:
    """Draw neighbours of a word for a list of them."""
    row = ground.row(head)
    near = _by_nearness(row)[: NEIGHBOURS // 2].tolist()
    found = ground.pick([place for place in near if row[place] >= _FAR], _LISTED, (head,))
    return None if found is None else tuple(found)


def _belonging(units: np.ndarray, place: int) -> float:
    others = np.delete(units, place, axis=0).sum(axis=0)
    return float(units[place] @ others / np.linalg.norm(others))


def _strip(ground: QuizGround, place: int) -> tuple[float, ...]:
    vector: Sequence[float] = ground.space.vector(int(ground.vocabulary.rows[place])).tolist()
    return tuple(round(float(weight), _DIGITS) for weight in vector)
