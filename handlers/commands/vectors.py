"""A word's vector: shown, counted, and given as a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from embeddings.ask.agreement import Agreement, agreements
from embeddings.errors import NothingKnown, SeveralUnknown, UnknownWord
from embeddings.results import Dimensions, Embedding, Inferred, ModelCard
from embeddings.table.space import Space
from handlers.commands.cosines import explain_cosine, explain_vector
from handlers.commands.groups import matrix_button, sum_instead
from handlers.context.command import Request
from handlers.context.question import WHY, Buttons, Inline, Next, Question, list_text
from handlers.errors import MissingArguments, UnknownFormat
from handlers.reading.arguments import QUOTED, one_term, quoted, word_or_phrase
from handlers.reading.formats import formatted, written_format
from handlers.reading.lists import counted, parted, separators
from handlers.reading.signs import spelled
from handlers.reading.typed import Taken, Typed
from handlers.service.questions import DIMENSIONS, EMBEDDING
from rendering.catalog import Catalog
from rendering.dimensions import dimensions_reply
from rendering.embedding import embedding_reply
from rendering.embeddings import embeddings_reply
from rendering.files import Format
from rendering.followups import copy_button
from rendering.reply import Reply
from rendering.vectors import vector_reply
from rendering.welcome import Topic

MOST_SHOWN = 5  # more could not be distinguished on a phone
MOST_IN_FILE = 20


@dataclass(frozen=True, slots=True)
class Vectors:
    """One vector, or several with what each two of them have in common."""

    embeddings: tuple[Embedding, ...]
    pairs: tuple[Agreement, ...]


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """What `/vetor` is asked for: whose vectors, in which format; `asked` is the question without it."""

    texts: tuple[str, ...]
    form: Format
    asked: str


def side_by_side(typed: Typed) -> tuple[str, ...]:
    """Read one text, or several with signs or a word such as `e` between them or each in quotes, not spaces.

    What is typed twice counts once. Raises MissingArguments for none, and WrongCount for more than five.
    """
    in_quotes = QUOTED.findall(typed.text)
    all_quoted = len(in_quotes) > 1 and not QUOTED.sub("", typed.text).strip(" ,;\n\t")
    texts = map(word_or_phrase, in_quotes) if all_quoted else parted(typed.text, typed.wording).texts
    found = [text for text in texts if text]
    if len(found) < 2:
        return (one_term(typed.command, typed.text),)
    return counted(typed, found, 1, MOST_SHOWN)


def file_question(typed: Typed) -> FileQuestion:
    """Read texts with a format before or behind them; without one it is CSV.

    Raises MissingArguments without a text, WrongCount for more than 20, and UnknownFormat.
    """
    asked = formatted(" ".join(spelled(typed.text).split()), typed.wording.as_file)
    texts = counted(typed, parted(asked.texts, typed.wording).texts, 1, MOST_IN_FILE)
    if (form := written_format(asked.form)) is None:
        raise UnknownFormat(asked.form, asked.texts)
    return FileQuestion(texts, form, asked.texts)


def _guessed_in_file(typed: Typed) -> list[Taken]:
    asked = formatted(" ".join(spelled(typed.text).split()), typed.wording.as_file)
    return separators(parted)(replace(typed, text=asked.texts))


async def _vectors(request: Request, texts: Iterable[str]) -> tuple[Embedding, ...]:
    """Ask for each vector; raises SeveralUnknown where more than one of the texts has none."""
    found: list[Embedding] = []
    unknown: list[UnknownWord | NothingKnown] = []
    for text in texts:
        try:
            found.append(await request.answers.of(EMBEDDING, text))
        except (UnknownWord, NothingKnown) as error:
            unknown.append(error)
    if len(unknown) == 1:
        raise unknown[0]
    if unknown:
        raise SeveralUnknown(tuple(unknown))
    return tuple(found)


async def _ask_vectors(request: Request, texts: tuple[str, ...]) -> Vectors:
    found = await _vectors(request, texts)
    return Vectors(found, await request.answers.compute(_agreements, found))


def _agreements(_: Space, found: Sequence[Embedding]) -> tuple[Agreement, ...]:
    return agreements(found)


def _show(catalog: Catalog, _: tuple[str, ...], answer: Vectors, card: ModelCard) -> Reply:
    if len(answer.embeddings) == 1:
        return embedding_reply(catalog, answer.embeddings[0], card)
    return embeddings_reply(catalog, answer.embeddings, answer.pairs, card)


def _after_vectors(after: Next, words: tuple[str, ...], answer: Vectors) -> Buttons:
    if len(words) > 1:
        why = after.ask("why", WHY, list_text(words)) if len(words) == 2 else matrix_button(after, words)
        return [why, after.map(words), after.ask("vector", "vector", list_text(words)), after.share()]
    (word,), (found,) = words, answer.embeddings
    near = None if isinstance(found.term, Inferred) else after.neighbours(word)
    return [after.why(), near, after.vector(word), copy_button(after.catalog, found.weights)]


async def _explain_vectors(request: Request, words: tuple[str, ...], _: Vectors) -> Reply:
    if len(words) > 1:
        return await explain_cosine(request, words)
    return await explain_vector(request, words[0])


async def _dimensions(request: Request, text: str | None) -> Dimensions:
    return await request.answers.of(DIMENSIONS, text)


def _show_dimensions(catalog: Catalog, _: str | None, answer: Dimensions, __: ModelCard) -> Reply:
    return dimensions_reply(catalog, answer)


def _after_dimensions(after: Next, word: str | None, answer: Dimensions) -> Buttons:
    model = after.ask("model", "model", "")
    if word is None:
        return [model]
    near = None if isinstance(answer.term, Inferred) else after.neighbours(word)
    return [after.why(), after.ask("embedding", "embedding", quoted(word)), near, model]


async def _explain_dimensions(request: Request, word: str | None, _: Dimensions) -> Reply:
    if word is None:
        raise MissingArguments(request.key)
    return await explain_vector(request, word)


async def _ask_file(request: Request, asked: FileQuestion) -> tuple[Embedding, ...]:
    return await _vectors(request, asked.texts)


def _show_file(
    catalog: Catalog, asked: FileQuestion, answer: tuple[Embedding, ...], card: ModelCard
) -> Reply:
    return vector_reply(catalog, answer, card, asked.form, asked=asked.asked)


def _after_file(_: Next, __: FileQuestion, ___: tuple[Embedding, ...]) -> Buttons:
    return ()


EMBEDDINGS = Question(
    key="embedding",
    topic=Topic.START,
    term="embedding",
    read=side_by_side,
    taken=separators(parted),
    instead=sum_instead,
    ask=_ask_vectors,
    render=_show,
    follow=_after_vectors,
    explain=_explain_vectors,
    words=tuple,
    terms=lambda answer: [one.term for one in answer.embeddings],
    kept=True,
    defines=("dimension", "norm", "row"),
    inline=Inline.YES,
)
DIMS = Question(
    key="dims",
    topic=Topic.SEE,
    term="dimension",
    read=lambda typed: word_or_phrase(typed.text) or None,
    ask=_dimensions,
    render=_show_dimensions,
    follow=_after_dimensions,
    explain=_explain_dimensions,
    words=lambda word: () if word is None else (word,),
    terms=lambda answer: () if answer.term is None else (answer.term,),
    kept=True,
    defines=("dimension", "row"),
    inline=Inline.YES,
)
VECTOR = Question(
    key="vector",
    topic=Topic.SEE,
    read=file_question,
    taken=_guessed_in_file,
    ask=_ask_file,
    render=_show_file,
    follow=_after_file,
    words=lambda asked: asked.texts,
    terms=lambda answer: [one.term for one in answer],
    kept=True,
)
