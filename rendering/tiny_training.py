"""`/treinar`: a model of a person's own sentences, and the three steps that made its vectors."""

from collections.abc import Callable, Sequence

from markupsafe import Markup

from embeddings.ask.tiny_training import LearntPair, TinyModel
from rendering.catalog import Catalog
from rendering.reply import Reply, lines, paragraphs
from rendering.typed import shown

_ROWS, _LEAST_ROWS = 6, 4
_WIDE = 38  # characters of a table that fit a phone
_MOST_LEFT_OUT, _MOST_COMPANY = 6, 4
_WORD, _CELL, _LEAST_CELL = 12, 5, 4


def tiny_model_reply(catalog: Catalog, answer: TinyModel) -> Reply:
    """Say what the model learnt, then show counting, PPMI and SVD with the numbers of these sentences."""
    left_out = catalog.every([_short(word) for word in answer.left_out[:_MOST_LEFT_OUT]])
    head = catalog.html("train-head", sentences=answer.sentences, words=len(answer.words))
    small = catalog.html("train-left-out", words=left_out) if answer.left_out else None
    most = (
        catalog.html("train-most", words=len(answer.words), dropped=answer.dropped)
        if answer.dropped
        else None
    )
    meaning = catalog.html("train-meaning", sentences=answer.sentences)
    return Reply(
        paragraphs(lines(head, small, most), _learnt(catalog, answer), *_steps(catalog, answer), meaning),
        lessons=(meaning,),
    )


def too_few_sentences_reply(catalog: Catalog, command: str, count: int, least: int, most: int) -> Reply:
    """Say how many sentences make a model, and how they are written."""
    return Reply(
        catalog.html("train-count", count=count, least=least, most=most, command=catalog.command(command))
    )


def nothing_learnt_reply(catalog: Catalog, sentences: int) -> Reply:
    """Say why some sentences teach nothing."""
    return Reply(catalog.html("train-nothing", sentences=sentences))


def _learnt(catalog: Catalog, answer: TinyModel) -> Markup:
    hidden = None if answer.hidden is None else _hidden(catalog, answer.hidden)
    listed = [_nearest(catalog, place, pair) for place, pair in enumerate(answer.nearest, start=1)]
    return paragraphs(hidden, lines(catalog.html("train-nearest"), *listed))


def _hidden(catalog: Catalog, pair: LearntPair) -> Markup:
    """Tell of two words that stand in no sentence together and are near by their company."""
    company = catalog.every([_short(word) for word in pair.company[:_MOST_COMPANY]])
    said = catalog.html(
        "train-hidden",
        first=_short(pair.first),
        second=_short(pair.second),
        cosine=pair.cosine,
        company=company,
        shared=len(pair.company),
    )
    return Markup(" ").join(filter(None, (said, _taught(catalog, pair))))


def _nearest(catalog: Catalog, place: int, pair: LearntPair) -> Markup:
    names = {"first": _short(pair.first), "second": _short(pair.second)}
    return catalog.html("train-pair", place=place, cosine=pair.cosine, together=pair.together, **names)


def _taught(catalog: Catalog, pair: LearntPair) -> Markup | None:
    return None if pair.taught is None else catalog.html("train-taught", cosine=pair.taught)


def _steps(catalog: Catalog, answer: TinyModel) -> list[Markup]:
    places, pair = _shown_places(answer), _pair(answer)
    longest = max(len(_short(word)) for word in pair)
    vectors = [_vector(catalog, answer, answer.words.index(word), longest) for word in pair]
    return [
        lines(
            catalog.html("train-count-step"), _table(answer, places, answer.together, lambda n: f"{n:.0f}")
        ),
        lines(
            catalog.html("train-ppmi-step"),
            _table(answer, places, answer.surprise, lambda n: catalog.numbers.fixed(n, 1)),
        ),
        lines(
            catalog.html(
                "train-svd-step",
                words=len(answer.words),
                dimensions=len(answer.vectors[0]),
                kept=100 * answer.kept,
            ),
            *vectors,
        ),
    ]


def _vector(catalog: Catalog, answer: TinyModel, place: int, longest: int) -> Markup:
    vector = "  ".join(catalog.numbers.fixed(number, 2) for number in answer.vectors[place])
    return Markup("<code>{} → {}</code>").format(f"{_short(answer.words[place]):<{longest}}", vector)


def _pair(answer: TinyModel) -> tuple[str, ...]:
    """Give the pair that the text is about: the hidden one, else the nearest."""
    told = answer.hidden or next(iter(answer.nearest), None)
    return answer.words[:1] if told is None else (told.first, told.second)


def _shown_places(answer: TinyModel) -> list[int]:
    """Choose the words of the tables: the pair that the text is about, its company, the most frequent ones.

    They are fewer where their names would be cut on a phone.
    """
    company = () if answer.hidden is None else answer.hidden.company[:_MOST_COMPANY]
    wanted = [*dict.fromkeys((*_pair(answer), *company, *answer.words))][:_ROWS]
    while len(wanted) > _LEAST_ROWS and _width(wanted, _WORD) > _WIDE:
        wanted.pop()
    return sorted(map(answer.words.index, wanted))


def _width(words: Sequence[str], most: int) -> int:
    """Return how wide a table is whose heads have so many characters at most."""
    names = [_short(word) for word in words]
    return max(map(len, names)) + sum(_cell_width(name[:most]) for name in names)


def _cell_width(name: str) -> int:
    return max(_LEAST_CELL - 1, len(name)) + 1


def _table(
    answer: TinyModel,
    places: Sequence[int],
    numbers: Sequence[Sequence[float]],
    cell: Callable[[float], str],
) -> Markup:
    """Draw a table for some of the words, a dot for nothing; heads are cut where it would be too wide."""
    words = [answer.words[place] for place in places]
    most = _WORD if _width(words, _WORD) <= _WIDE else _CELL - 1
    names = [_short(word) for word in words]
    widths = [_cell_width(name[:most]) for name in names]
    first = max(map(len, names))
    head = " " * first + "".join(f"{name[:most]:>{wide}}" for name, wide in zip(names, widths, strict=True))
    rows = [
        f"{name:<{first}}"
        + "".join(
            f"{cell(numbers[place][other]) if numbers[place][other] else '·':>{wide}}"
            for other, wide in zip(places, widths, strict=True)
        )
        for name, place in zip(names, places, strict=True)
    ]
    return Markup("<pre>{}</pre>").format("\n".join([head, *rows]))


def _short(word: str) -> str:
    return shown(word, _WORD)
