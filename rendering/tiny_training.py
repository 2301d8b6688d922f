"""`/treinar`: a model of a person's own sentences, and the three steps that made its vectors."""

from collections.abc import Callable, Sequence

from markupsafe import Markup

from embeddings.ask.tiny_training import LearntPair, TinyModel
from rendering.catalog import Catalog
from rendering.reply import Reply, lines, paragraphs
from rendering.typed import shown

_ROWS = 6  # so many columns fit a phone
_MOST_LEFT_OUT, _MOST_COMPANY = 6, 4
_WORD, _CELL = 12, 5


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
    first = answer.vectors[0]
    vector = "  ".join(catalog.numbers.fixed(number, 2) for number in first)
    return [
        lines(catalog.html("train-count-step"), _table(answer, answer.together, lambda n: f"{n:.0f}")),
        lines(
            catalog.html("train-ppmi-step"),
            _table(answer, answer.surprise, lambda n: catalog.numbers.fixed(n, 1)),
        ),
        lines(
            catalog.html(
                "train-svd-step", words=len(answer.words), dimensions=len(first), kept=100 * answer.kept
            ),
            Markup("<code>{} → {}</code>").format(_short(answer.words[0]), vector),
        ),
    ]


def _table(answer: TinyModel, numbers: Sequence[Sequence[float]], cell: Callable[[float], str]) -> Markup:
    """Draw the corner of a table for the most frequent words, a dot for nothing."""
    count = min(_ROWS, len(answer.words))
    names = [_short(word) for word in answer.words[:count]]
    width = max(map(len, names))
    head = " " * width + "".join(f"{name[: _CELL - 1]:>{_CELL}}" for name in names)
    rows = [
        f"{name:<{width}}" + "".join(f"{cell(one) if one else '·':>{_CELL}}" for one in row[:count])
        for name, row in zip(names, numbers[:count], strict=True)
    ]
    return Markup("<pre>{}</pre>").format("\n".join([head, *rows]))


def _short(word: str) -> str:
    return shown(word, _WORD)
