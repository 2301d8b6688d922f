"""`/vetor`: files that hold exactly the model's numbers and open where people open them."""

import csv
import json
from io import BytesIO, StringIO

import numpy as np
import pytest

from botapi.people import Chat
from embeddings.table.handmade import handmade
from embeddings.table.space import MOST_WEIGHT, Space, Vector
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker, labels


def file_of(speaker: Speaker, message: Message) -> bytes:
    """What a person has on their disk after downloading a message's file."""
    files = speaker.world.files
    stored = files.find(message["document"]["file_id"])
    assert stored is not None
    return files.content(stored)


async def got(speaker: Speaker, question: str) -> tuple[str, bytes]:
    (answer,) = await speaker.writes(question)
    return answer["document"]["file_name"], file_of(speaker, answer)


def rows(content: bytes, delimiter: str) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig")), delimiter=delimiter))


def row(space: Space, word: str) -> Vector:
    found = space.find(word)
    assert found is not None
    return space.vector(found.row)


@pytest.fixture
def wide() -> Space:
    """Weights of all sizes that a vector may have, drawn bit by bit."""
    bits = np.random.default_rng(7).integers(0, 2**32, 5000, dtype=np.uint32).view(np.float32)
    drawn = bits[np.isfinite(bits) & (np.abs(bits) < MOST_WEIGHT)][:3000].reshape(3, 1000)
    return handmade({"um": drawn[0].tolist(), "dois": drawn[1].tolist(), "três": drawn[2].tolist()})


async def test_numpy_loads_the_models_row_bit_for_bit(open_bot: OpenBot, wide: Space) -> None:
    bot = await open_bot(wide)
    name, content = await got(Speaker(bot, bot.world.person(1, "Ana")), "/vetor três npy")
    vector = np.load(BytesIO(content), allow_pickle=False)
    assert name == "tres.npy"
    assert (vector.dtype, vector.shape) == (np.float32, (1000,))
    assert vector.tobytes() == row(wide, "três").tobytes()


@pytest.mark.parametrize("form", ["csv", "json"])
async def test_text_files_give_the_same_bits_back(open_bot: OpenBot, wide: Space, form: str) -> None:
    bot = await open_bot(wide)
    _, content = await got(Speaker(bot, bot.world.person(1, "Ana", language_code="pt")), f"/vetor um {form}")
    if form == "csv":
        read = [float(row[1].replace(",", ".")) for row in rows(content, ";")[1:]]
    else:
        read = json.loads(content)["vector"]
    assert np.array(read, np.float32).tobytes() == row(wide, "um").tobytes()


async def test_a_table_opens_in_a_spreadsheet_of_the_chats_language(ana: Speaker, bruno: Speaker) -> None:
    name, portuguese = await got(ana, "/vetor rei")
    _, english = await got(bruno, "/vector rei csv")
    assert name == "rei.csv"
    assert portuguese.startswith(b"\xef\xbb\xbf")
    assert english.startswith(b"\xef\xbb\xbf")
    assert rows(portuguese, ";") == [["dimensão", "rei"], ["0", "1,0"], ["1", "0,2"], ["2", "0,0"]]
    assert rows(english, ",") == [["dimension", "rei"], ["0", "1.0"], ["1", "0.2"], ["2", "0.0"]]


async def test_json_says_what_the_vector_is_of(ana: Speaker, space: Space) -> None:
    _, content = await got(ana, "/vetor JSON Rei")
    assert json.loads(content) == {
        "model": space.card.name,
        "version": space.card.version,
        "hash": space.card.digest,
        "dimensions": 3,
        "dtype": "float32",
        "word": "rei",
        "kind": "word",
        "vector": [1.0, 0.2, 0.0],
    }


async def test_a_phrase_gives_its_mean_and_says_so(ana: Speaker, space: Space) -> None:
    (answer,) = await ana.writes("/vetor json rei com rato")
    told = json.loads(file_of(ana, answer))
    assert (told["word"], told["kind"]) == ("rei com rato", "mean")
    assert (told["tokens"], told["tokens_without_vector"]) == (["rei", "rato"], ["com"])
    mean = np.mean([row(space, "rei"), row(space, "rato")], axis=0)
    assert told["vector"] == pytest.approx(mean.tolist())
    assert answer["caption"].startswith("Vetor médio de rei com rato\nMédia dos 2 tokens com vetor")
    assert "Sem vetor e fora da média: “com”" in answer["caption"]
    assert (
        rows(file_of(ana, (await ana.writes("/vetor rei com rato"))[0]), ";")[0][1] == "rei com rato (média)"
    )


async def test_an_inferred_word_is_labelled_in_the_message_and_in_the_file(
    open_bot: OpenBot, builtin: Space
) -> None:
    bot = await open_bot(builtin)
    ana = Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))
    (answer,) = await ana.writes("/vetor vetorama json")
    assert "Vetor de vetorama, inferido" in answer["caption"]
    assert json.loads(file_of(ana, answer))["kind"] == "inferred"
    (answer,) = await ana.writes("/vetor vetorama, rei")
    assert "vetorama (inferido), rei" in answer["caption"]
    assert rows(file_of(ana, answer), ";")[0] == ["dimensão", "vetorama (inferido)", "rei"]


async def test_several_words_come_in_one_file(ana: Speaker, space: Space) -> None:
    name, content = await got(ana, "/vetor rei, rainha, Lisboa npy")
    vectors = np.load(BytesIO(content))
    assert name == "rei_rainha_lisboa.npy"
    assert np.array_equal(vectors, np.array([row(space, word) for word in ("rei", "rainha", "Lisboa")]))
    _, table = await got(ana, "/vetor csv: rei, rainha")
    assert rows(table, ";")[:2] == [["dimensão", "rei", "rainha"], ["0", "1,0", "0,9"]]
    _, told = await got(ana, '/vetor rei; "rei rato" json')
    assert [(entry["word"], entry["kind"]) for entry in json.loads(told)["words"]] == [
        ("rei", "word"),
        ("rei rato", "mean"),
    ]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("/vetor rei", "rei.csv"),
        ("/vetor NPY rei", "rei.npy"),
        ("/vetor rei Json", "rei.json"),
        ("/vetor rei .npy", "rei.npy"),
        ("/vetor rei em csv", "rei.csv"),
        ("/vector rei", "rei.csv"),
        ("/vetor rei, json", "rei.json"),
        ("/vetor avó", "avo.csv"),
        ("/vetor <b> rei </b> ../../ rei", "rei_rei.csv"),
        ("/vetor " + "rei " * 30, "rei_rei_rei_rei_rei_rei_rei_rei_rei_rei.csv"),
    ],
)
async def test_the_format_stands_anywhere_and_the_name_is_safe(
    ana: Speaker, question: str, name: str
) -> None:
    assert (await got(ana, question))[0] == name


async def test_one_message_has_the_file_its_facts_and_how_to_load_it(ana: Speaker) -> None:
    (answer,) = await ana.writes("/vetor rei npy")
    assert "Vetor de rei\n3 dimensões · norma 1,02 · linha 0 de 8" in answer["caption"]
    assert "vector = np.load('rei.npy')\nvector.shape, vector.dtype  # (3,), float32" in answer["caption"]
    assert labels(answer) == ["CSV (planilha)", "JSON"]
    (table,) = await ana.presses(answer, "CSV (planilha)")
    assert table["document"]["file_name"] == "rei.csv"
    assert "pd.read_csv('rei.csv', sep=';', decimal=',', index_col=0)" in table["caption"]
    assert labels(table) == ["NPY (numpy)", "JSON"]


async def test_the_buttons_ask_for_the_same_words(ana: Speaker) -> None:
    (answer,) = await ana.writes('/vetor "rei, rato", rainha')
    (other,) = await ana.presses(answer, "JSON")
    assert [entry["word"] for entry in json.loads(file_of(ana, other))["words"]] == ["rei, rato", "rainha"]


async def test_the_lines_that_load_a_file_run(ana: Speaker, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("downloads")
    for question in ("/vetor rei json", "/vetor rei, rato json", "/vetor rei npy"):
        (answer,) = await ana.writes(question)
        path = folder / answer["document"]["file_name"]
        path.write_bytes(file_of(ana, answer))
        (code,) = (entity for entity in answer["caption_entities"] if entity["type"] == "pre")
        written = answer["caption"].encode("utf-16-le")[
            2 * code["offset"] : 2 * (code["offset"] + code["length"])
        ]
        names: dict[str, Vector] = {}
        exec(written.decode("utf-16-le").replace(f"'{path.name}'", repr(str(path))), names)  # noqa: S102 - our own lines
        assert names["vector"].tolist() == np.array([1.0, 0.2, 0.0], np.float32).tolist()


async def test_nothing_typed_becomes_a_formula(ana: Speaker) -> None:
    _, content = await got(ana, "/vetor =2 rei")
    assert rows(content, ";")[0][1] == "'=2 rei (média)"


async def test_unknown_words_are_all_named(ana: Speaker) -> None:
    assert "“avo” pode ser avó ou avô" in await ana.asks("/vetor avo csv")
    answer = await ana.asks("/vetor avo, raino, rei")
    assert "“avo”" in answer
    assert "“raino”" in answer


async def test_a_question_without_words_or_with_too_many_says_how_to_ask(ana: Speaker) -> None:
    assert "/vetor rato csv" in await ana.asks("/vetor")
    assert "/vetor rato csv" in await ana.asks("/vetor npy")
    assert "você mandou 21" in await ana.asks("/vetor " + ", ".join(f"rei {number}" for number in range(21)))
    many = ", ".join(f"rei {number} gato" for number in range(20))
    assert "20 vetores" in (await ana.writes(f"/vetor {many}"))[0]["caption"]


async def test_a_group_without_documents_says_where_to_ask(ana: Speaker, group: Chat) -> None:
    ana.world.forbid(group, "documents")
    answer = await ana.within(group).asks("/vetor rei")
    assert "Vetor de rei" in answer
    assert "não aceita arquivos" in answer


async def test_the_question_is_in_the_history(ana: Speaker) -> None:
    await ana.writes("/vetor rei npy")
    assert "/vetor rei npy" in await ana.asks("/historico")
