"""`/vies`: professions and things on the directions of gender, told for a class and drawn."""

from collections.abc import Sequence

from markupsafe import Markup

from embeddings.bias.grammar import GrammarBias, PlacedThing
from embeddings.bias.professions import PlacedProfession, ProfessionBias
from embeddings.bias.what_is_left import NEIGHBOURS
from rendering.bias import RARE, dealt, ends, missing, outcome, placed, reach, result
from rendering.catalog import Catalog
from rendering.pictures.kinds import Dot, Swarm
from rendering.reply import Reply, expandable, lines, paragraphs

_EXTREMES = 4
_NAMED = 12
"""Words at each end of the direction that the picture names."""
_THINGS = 10


def professions_reply(catalog: Catalog, answer: ProfessionBias) -> Reply:
    """Say where professions lie between his words and hers, what the tests say, and what is left."""
    known = len(answer.places)
    listed = known + len(answer.missing)
    head = catalog.html("bias-professions", known=known, listed=listed)
    people = catalog.html("bias-not-people")
    tests, left = _tests(catalog, answer), _left(catalog, answer)
    fold = expandable(_how(catalog, answer))
    return Reply(
        paragraphs(lines(head, _sides(catalog, answer)), people, tests, left, fold),
        picture=_professions_picture(catalog, answer),
    )


def grammar_reply(catalog: Catalog, answer: GrammarBias) -> Reply:
    """Say how well grammatical gender is told from the vectors of things, and what it does to people's."""
    known = len(answer.places)
    hers = sum(place.feminine for place in answer.places)
    always = max(hers, known - hers)
    his, her = (next(one for one in answer.places if one.feminine is side) for side in (False, True))
    head = catalog.html(
        "bias-grammar", his=his.word, hers=her.word, known=known, right=answer.right, always=always,
        percent=100 * answer.right / known,
    )  # fmt: skip
    places = _grammar_places(catalog, answer, his, her)
    endings = catalog.html("bias-grammar-endings", right=answer.right_unmarked, known=answer.unmarked)
    people = catalog.html(
        "bias-grammar-people",
        outcome=outcome(answer.as_it_is),
        before=result(catalog, answer.as_it_is),
        after=result(catalog, answer.without),
    )
    meaning = catalog.html("bias-grammar-meaning")
    told, fold = lines(head, endings, places), expandable(_how_of_grammar(catalog, answer))
    return Reply(
        paragraphs(told, people, meaning, fold),
        picture=_grammar_picture(catalog, answer),
    )


def _sides(catalog: Catalog, answer: ProfessionBias) -> Markup:
    """Name the professions at both ends, and count those on his side of the middle."""
    his, hers = (
        catalog.every([placed(catalog, one.word, one.position) for one in part])
        for part in (answer.places[:_EXTREMES], answer.places[-_EXTREMES:][::-1])
    )
    on_his = sum(one.position < 0 for one in answer.places)
    he, she = answer.pairs[0]
    return catalog.html(
        "bias-sides", he=he, she=she, his=his, hers=hers, count=on_his, known=len(answer.places)
    )


def _tests(catalog: Catalog, answer: ProfessionBias) -> Markup:
    """Tell the test of two kinds of work as the model is, without grammar, and without the direction."""
    head = catalog.html("bias-work", care=len(answer.care), machines=len(answer.machines),
                        outcome=outcome(answer.as_it_is))  # fmt: skip
    tests = [("bias-as-it-is", answer.as_it_is), ("bias-without-gender", answer.without_gender)]
    if answer.without_grammar is not None:
        tests.insert(1, ("bias-without-grammar", answer.without_grammar))
    return lines(head, *(catalog.html(name, result=result(catalog, test)) for name, test in tests))


def _left(catalog: Catalog, answer: ProfessionBias) -> Markup:
    before, after = answer.told_before, answer.told_after
    return catalog.html(
        "bias-left", neighbours=NEIGHBOURS, right=after.right, before=before.right, words=after.words,
        half=after.words // 2, told=int(after.p < RARE),
    )  # fmt: skip


def _how(catalog: Catalog, answer: ProfessionBias) -> list[Markup]:
    pairs, judges = (_pairs(catalog, some) for some in (answer.pairs, answer.measured_by))
    care, machines = (catalog.verbatim(", ".join(words)) for words in (answer.care, answer.machines))
    grammar = answer.grammar
    return [
        catalog.html("bias-how-direction", pairs=pairs, share=100 * answer.share),
        *([] if grammar is None else [catalog.html("bias-how-grammar", cosine=grammar)]),
        catalog.html("bias-how-groups", care=care, machines=machines),
        catalog.html("bias-how-judges", pairs=judges),
        catalog.html("bias-how-effect"),
        dealt(catalog, answer.as_it_is),
        catalog.html("bias-how-left", p=answer.told_after.p),
        catalog.html("bias-how-generic", he=answer.pairs[0][0]),
        catalog.html("bias-how-two"),
        *missing(catalog, answer.missing),
    ]


def _grammar_places(catalog: Catalog, answer: GrammarBias, his: PlacedThing, her: PlacedThing) -> Markup:
    """Say where a thing of each gender lies, and that the numbers of the line are no limits."""
    first, second = answer.means
    return catalog.html(
        "bias-grammar-places",
        his=placed(catalog, his.word, his.position),
        hers=placed(catalog, her.word, her.position),
        wrong=int(his.position > 0) + 2 * int(her.position < 0),
        first=first,
        second=second,
        beyond=answer.beyond,
        known=len(answer.places),
    )


def _how_of_grammar(catalog: Catalog, answer: GrammarBias) -> list[Markup]:
    return [
        catalog.html("bias-how-things"),
        catalog.html("bias-how-shared", cosine=answer.shared),
        catalog.html("bias-how-effect"),
        dealt(catalog, answer.as_it_is),
        *missing(catalog, answer.missing),
    ]


def _pairs(catalog: Catalog, pairs: Sequence[tuple[str, str]]) -> Markup:
    return catalog.verbatim(", ".join(f"{his}/{hers}" for his, hers in pairs))


def _professions_picture(catalog: Catalog, answer: ProfessionBias) -> Swarm:
    places = range(len(answer.places))
    end = reach([one.position for one in answer.places])
    counts = (("care", len(answer.care)), ("machines", len(answer.machines)))
    return Swarm(
        title=catalog.text("bias-professions-picture"),
        first=answer.pairs[0][0],
        second=answer.pairs[0][1],
        keys=tuple(catalog.text(f"bias-{name}", count=count) for name, count in counts),
        note=catalog.text("bias-others-grey", count=_NAMED),
        dots=tuple(_dot(catalog, one, one.group) for one in answer.places),
        rows=tuple(dict.fromkeys((*places[:_NAMED], *places[-_NAMED:]))),
        end=end,
        marks=ends(catalog, end),
    )


def _grammar_picture(catalog: Catalog, answer: GrammarBias) -> Swarm:
    """Name the first things of both lists: they were listed before anything was measured."""
    end = reach([one.position for one in answer.places])
    sides = (
        [place for place, one in enumerate(answer.places) if one.feminine is side] for side in (False, True)
    )
    first = [place for side in sides for place in side[:_THINGS]]
    return Swarm(
        title=catalog.text("bias-grammar-picture"),
        first=catalog.text("bias-pole-masculine"),
        second=catalog.text("bias-pole-feminine"),
        keys=(catalog.text("bias-masculine"), catalog.text("bias-feminine")),
        note=catalog.text("bias-first-named", count=_THINGS),
        dots=tuple(_dot(catalog, one, int(one.feminine)) for one in answer.places),
        rows=tuple(sorted(first, key=lambda place: answer.places[place].position)),
        end=end,
        marks=ends(catalog, end),
        ticks=((-1.0, catalog.numbers.fixed(-1, 0)), (1.0, catalog.numbers.fixed(1, 0))),
    )


def _dot(catalog: Catalog, one: PlacedProfession | PlacedThing, group: int | None) -> Dot:
    return Dot(one.word, one.position, catalog.numbers.cosine(one.position), group)
