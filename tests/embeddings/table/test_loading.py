import json
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest
import spacy
import srsly  # type: ignore[import-untyped]  # it ships no types
from spacy.language import Language
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub

from embeddings.errors import ModelDamaged, ModelNotFound, ModelWithoutVectors
from embeddings.table.loading import installed_models, load_space
from embeddings.table.space import Space
from embeddings.table.typeable import typeable
from tests.conftest import FRENCH
from tests.embeddings.conftest import unsealed

COMPONENTS = ["tok2vec", "morphologizer", "parser", "senter", "ner", "attribute_ruler", "lemmatizer"]
STATUS = Path("/proc/self/status")
MEASURE = """
import spacy
from pathlib import Path
from embeddings.table.loading import load_space
from embeddings.table.space import Space

def most_memory():
    peak = next(line for line in Path("/proc/self/status").open() if line.startswith("VmHWM"))
    return int(peak.split()[1])

before = most_memory()
kept = {opening}
kept.tokenize("Le roi") if isinstance(kept, Space) else kept.make_doc("Le roi")
print(most_memory() - before)
"""


def measured(opening: str) -> subprocess.Popen[str]:
    """A process that opens a model and prints by how many kilobytes its peak of memory grew."""
    command = [sys.executable, "-c", MEASURE.format(opening=opening)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own interpreter


def named(pipeline: Language, name: str, folder: Path) -> Path:
    pipeline.meta["name"] = name
    pipeline.to_disk(folder)
    return folder


@pytest.fixture
def copy(small_model: Path, tmp_path: Path) -> Path:
    """A whole model that a test may damage, without a manifest, as models are that others made."""
    return unsealed(Path(copytree(small_model, tmp_path / "model")))


@pytest.fixture(scope="module")
def pipeline() -> Language:
    """French as spaCy opens it, with its vectors and without the components, which have no say in them."""
    return spacy.load(FRENCH, exclude=COMPONENTS)


def test_the_vectors_are_spacys_own_bit_for_bit(french: Space, pipeline: Language) -> None:
    positions = np.random.default_rng(5).integers(len(french.keys), size=500)
    for key in [*french.keys.words[positions].tolist(), "roi", "reine", "X", "Paris"]:
        index = french.keys.index(key)
        theirs = np.asarray(pipeline.vocab.get_vector(key))
        assert np.array_equal(french.vector(int(french.keys.rows[index])), theirs), key


def test_every_key_of_the_model_is_kept_if_something_of_it_can_be_seen(
    french: Space, pipeline: Language
) -> None:
    assert french.card.keys == pipeline.vocab.vectors.n_keys == 500_000
    unseen = sum(not typeable(pipeline.vocab.strings[key]) for key in pipeline.vocab.vectors.key2row)
    assert 0 < unseen < 100
    assert len(french.keys) == 500_000 - unseen
    assert (french.rows, french.dimensions) == pipeline.vocab.vectors.shape


def test_the_tokens_are_spacys_own(french: Space, pipeline: Language) -> None:
    for text in ("J'aime l'école aujourd'hui.", "Qu'est-ce que c'est, le saut-de-ski ?", "Le 3 mai à 10h"):
        assert french.tokenize(text) == tuple(token.text for token in pipeline.make_doc(text))


def test_words_that_share_a_row_are_told(french: Space) -> None:
    king, regent = french.find("roi"), french.find("régent")
    assert king is not None
    assert regent is not None
    assert king.row == regent.row
    assert king.sharing == 117
    assert "régent" in king.shared
    assert regent.shared[0] == "roi"


def test_a_row_is_named_by_the_first_of_its_keys(french: Space) -> None:
    word = french.find("régent")
    assert word is not None
    assert french.word(word.row) == "roi"
    (unseen,) = np.setdiff1d(np.arange(french.rows), french.meaningful).tolist()
    assert french.word(unseen) == ""  # the row of a thin space, which nobody can type


def test_names_that_spacy_numbers_instead_of_hashing_are_words_too(french: Space) -> None:
    word = french.find("X")
    assert word is not None
    assert word.key == "X"


def test_the_card_says_where_the_model_comes_from(french: Space) -> None:
    card = french.card
    assert (card.name, card.version, card.language) == (FRENCH, "3.8.0", "fr")
    assert "UD French Sequoia" in card.source
    assert card.licence == "LGPL-LR"


def test_installed_models_are_listed_by_name() -> None:
    assert FRENCH in installed_models()


def test_a_missing_model_says_what_there_is(tmp_path: Path) -> None:
    for name in ("pt_core_news_xl", str(tmp_path / "nothing"), str(tmp_path)):
        with pytest.raises(ModelNotFound) as caught:
            load_space(name)
        assert caught.value == ModelNotFound(name, installed_models())


@pytest.mark.parametrize(
    ("name", "instead"),
    [("core_news_sm", "pt_core_news_md"), ("mine", "pt_core_news_md"), ("core_web_sm", "pt_core_web_md")],
)
def test_a_model_without_vectors_is_refused_and_another_named(
    tmp_path: Path, name: str, instead: str
) -> None:
    folder = named(spacy.blank("pt"), name, tmp_path / "model")
    with pytest.raises(ModelWithoutVectors) as caught:
        load_space(folder)
    assert caught.value == ModelWithoutVectors(str(folder), instead)


def test_a_table_of_sub_words_is_refused(tmp_path: Path) -> None:
    pipeline = spacy.blank("pt")
    table = np.ones((50, 4), dtype=np.float32)
    pipeline.vocab.vectors = Vectors(
        strings=pipeline.vocab.strings, data=table, mode="floret", minn=2, maxn=3
    )
    with pytest.raises(ModelWithoutVectors):
        load_space(named(pipeline, "floret", tmp_path / "model"))


def test_a_model_may_lie_in_an_unpacked_release(small_model: Path, tmp_path: Path) -> None:
    copytree(small_model, tmp_path / "release" / "pt_vetorama_md-1.0.0")
    assert load_space(tmp_path / "release").card == load_space(str(small_model)).card


def test_a_model_without_digest_or_sources_still_opens(copy: Path) -> None:
    meta = json.loads((copy / "meta.json").read_bytes())
    known = meta.pop("digest")
    meta["sources"] = []
    meta["license"] = None
    meta["recipe"] = "grandmother's"
    (copy / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    card = load_space(copy).card
    assert (card.digest, card.source, card.licence) == (known, "", "")
    assert card.edition == card.digest


def test_keys_without_a_name_are_left_out(copy: Path) -> None:
    whole = load_space(copy)
    strings = json.loads((copy / "vocab" / "strings.json").read_bytes())
    strings.remove("casa")
    (copy / "vocab" / "strings.json").write_text(json.dumps(strings), encoding="utf-8")
    meta = json.loads((copy / "meta.json").read_bytes())
    del meta["digest"]
    (copy / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    space = load_space(copy)
    assert space.find("casa") is None
    assert space.card.keys == whole.card.keys - 1
    word = whole.find("casa")
    assert word is not None
    assert space.word(word.row) == ""
    assert word.row not in space.meaningful


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("meta.json", b"{"),
        ("meta.json", b"[]"),
        ("meta.json", b"{}"),
        ("tokenizer", b"\x00"),
        ("config.cfg", b"[nlp"),
        ("vocab/vectors", b"\x93NUMPY"),
        ("vocab/key2row", b"\xc1"),
        ("vocab/key2row", srsly.msgpack_dumps({5: 1_000_000})),
        ("vocab/strings.json", b"[1]"),
    ],
)
def test_a_broken_file_is_a_damaged_model(copy: Path, file: str, content: bytes) -> None:
    (copy / file).write_bytes(content)
    with pytest.raises(ModelDamaged) as caught:
        load_space(copy)
    assert caught.value.name == str(copy)
    assert caught.value.reason


def test_a_truncated_table_is_a_damaged_model(copy: Path) -> None:
    table = (copy / "vocab" / "vectors").read_bytes()
    (copy / "vocab" / "vectors").write_bytes(table[:-40])
    with pytest.raises(ModelDamaged):
        load_space(copy)


def test_a_table_of_another_shape_is_a_damaged_model(copy: Path) -> None:
    with (copy / "vocab" / "vectors").open("wb") as file:
        np.save(file, np.ones(7, dtype=np.float32))
    with pytest.raises(ModelDamaged, match="1 dimensions"):
        load_space(copy)


def test_other_numbers_than_were_saved_are_a_damaged_model(copy: Path) -> None:
    table = bytearray((copy / "vocab" / "vectors").read_bytes())
    table[-1] ^= 1
    (copy / "vocab" / "vectors").write_bytes(table)
    with pytest.raises(ModelDamaged, match="not the ones"):
        load_space(copy)


def test_a_tokenizer_that_cannot_be_built_is_a_damaged_model(copy: Path) -> None:
    settings = srsly.read_msgpack(copy / "tokenizer")
    (copy / "tokenizer").write_bytes(srsly.msgpack_dumps({**settings, "prefix_search": "("}))
    space = load_space(copy)
    with pytest.raises(ModelDamaged) as caught:
        space.tokenize("o rei")
    assert caught.value.name == space.card.name  # it is a chat that hears of it


def test_a_model_without_its_config_is_damaged(copy: Path) -> None:
    (copy / "config.cfg").unlink()
    with pytest.raises(ModelDamaged, match=r"config\.cfg"):
        load_space(copy)


@pytest.mark.skipif(not STATUS.exists(), reason="the system does not tell a process its peak of memory")
def test_opening_for_vectors_takes_three_quarters_of_the_memory_at_most() -> None:
    ours, whole = measured(f"load_space({FRENCH!r})"), measured(f"spacy.load({FRENCH!r})")
    assert 0 < int(ours.communicate()[0]) < 0.75 * int(whole.communicate()[0])
