"""Files that were made to harm whoever imports them: nothing runs, nothing grows without end."""

import gzip
import os
import pickle
import stat
import struct
import subprocess
import sys
import zipfile
from pathlib import Path
from shutil import rmtree

import numpy as np
import pytest
from gensim.models import FastText, KeyedVectors

from embeddings.errors import FileFault, FileUnsafe, NotVectors, TooManyWords, UnpacksTooFar
from embeddings.importing import gensim_files, importer
from embeddings.importing.importer import Imported, Plan, import_vectors
from embeddings.table.loading import load_space
from tools.hostile import attacks

SENTENCES = [["rei", "rainha", "rato", "gato"]] * 5
ATTACKS = 22
PLAN = Plan("alheio", "pt", force=True)


def imported(path: Path, plan: Plan = PLAN) -> Imported:
    return import_vectors(path, path.parent / "models", plan, lambda _share: None)


def test_no_file_runs_anything(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    found = attacks(tmp_path, marker)
    assert len(found) == ATTACKS
    # vectors of it are whole, and what else it wants opened never is
    assert imported(found.pop("beside it, scipy")).words == 1
    with pytest.raises(NotVectors):
        imported(found.pop("beside it, numpy"))
    for attack, path in found.items():
        with pytest.raises(FileUnsafe):
            imported(path)
        assert not marker.exists(), attack
    assert not marker.exists()


def test_a_file_says_what_it_wanted_to_run(tmp_path: Path) -> None:
    path = attacks(tmp_path, tmp_path / "ran")["os.system"]
    with pytest.raises(FileUnsafe) as caught:
        imported(path)
    assert caught.value == FileUnsafe(path.name, "posix.system")


@pytest.mark.parametrize("name", ["KeyedVectors.__reduce_ex__", "KeyedVectors.load", "Word2Vec.load"])
def test_known_classes_give_nothing_of_what_they_have(tmp_path: Path, name: str) -> None:
    module = b"gensim.models.keyedvectors"
    content = b"\x80\x04\x8c" + bytes([len(module)]) + module + b"\x8c" + bytes([len(name)]) + name.encode()
    (tmp_path / "a.kv").write_bytes(content + b"\x93)R.")
    with pytest.raises(FileUnsafe):
        imported(tmp_path / "a.kv")


@pytest.mark.parametrize("separately", [[], ["vectors"]])
def test_vectors_of_gensims_own_come_in_with_and_without_files_beside(
    tmp_path: Path, separately: list[str]
) -> None:
    words = {"rei": [1.0, 2.0], "são paulo": [0.5, -3.0]}
    vectors = KeyedVectors(2)
    vectors.add_vectors(list(words), np.array(list(words.values()), np.float32))
    vectors.save(str(tmp_path / "a.kv"), separately=separately)
    assert (tmp_path / "a.kv.vectors.npy").exists() == bool(separately)
    space = load_space(imported(tmp_path / "a.kv").path)
    assert space.keys.words.tolist() == list(words)
    np.testing.assert_array_equal(space.table, list(words.values()))


def test_a_whole_packed_pickle_comes_in(tmp_path: Path) -> None:
    vectors = KeyedVectors(2)
    vectors.add_vectors(["rei"], np.ones((1, 2), np.float32))
    vectors.save(str(tmp_path / "a.kv"))
    content = (tmp_path / "a.kv").read_bytes()
    (tmp_path / "packed").write_bytes(gzip.compress(content))
    with zipfile.ZipFile(tmp_path / "packed.zip", "w") as archive:
        archive.writestr("a.kv", content)
    for name in ("packed", "packed.zip"):
        assert imported(tmp_path / name).words == 1


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
@pytest.mark.parametrize("kind", ["<f4", ">f4", "<f8", "<f2"])
def test_every_way_to_pickle_numbers_gives_the_same(tmp_path: Path, protocol: int, kind: str) -> None:
    vectors = KeyedVectors(2)
    vectors.add_vectors(["rei", "rato"], np.ones((2, 2), np.float32))
    vectors.vectors = np.asfortranarray([[1.0, 2.0], [3.0, 4.0]], dtype=kind)
    (tmp_path / "a.kv").write_bytes(pickle.dumps(vectors, protocol))
    table = load_space(imported(tmp_path / "a.kv").path).table
    np.testing.assert_array_equal(table, [[1.0, 2.0], [3.0, 4.0]])


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("separately", [True, False])
def test_fasttexts_vectors_are_composed_as_gensim_does(
    tmp_path: Path, *, whole: bool, separately: bool
) -> None:
    trained = FastText(SENTENCES, vector_size=4, min_count=1, workers=1, epochs=1, bucket=50)
    arrays = ["vectors_vocab", "vectors_ngrams"] if separately else []
    (trained if whole else trained.wv).save(str(tmp_path / "a.kv"), separately=[] if whole else arrays)
    space = load_space(imported(tmp_path / "a.kv").path)
    assert space.keys.words.tolist() == trained.wv.index_to_key
    np.testing.assert_array_equal(space.table, trained.wv.vectors)


def test_without_gensim_only_fasttexts_files_are_refused_and_kindly(tmp_path: Path) -> None:
    trained = FastText(SENTENCES, vector_size=4, min_count=1, workers=1, epochs=1, bucket=50)
    trained.wv.save(str(tmp_path / "fast.kv"))
    vectors = KeyedVectors(2)
    vectors.add_vectors(["rei"], np.ones((1, 2), np.float32))
    vectors.save(str(tmp_path / "plain.kv"))
    program = (
        "import sys; sys.modules['gensim'] = None\n"  # as Python itself marks what cannot be imported
        "from pathlib import Path\n"
        "from embeddings.errors import GensimMissing\n"
        "from embeddings.importing.unpacking import unpacked\n"
        "from embeddings.importing.vector_files import opened\n"
        "for path in map(Path, sys.argv[1:]):\n"
        "    try:\n"
        "        with unpacked(path, None) as sources:\n"
        "            print(opened(next(sources)).declared)\n"
        "    except GensimMissing as error:\n"
        "        print(error.file)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "fast.kv"), str(tmp_path / "plain.kv")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    assert done.stdout == "fast.kv\n1\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x80\x04]r\xff\xff\xff\xff.", "remembers more"),  # a place of memory far away: 64 GB
        (b"\x80\x04)" + b"\x85" * 1_000_000 + b".", "too many tuples"),  # a tuple a million deep
        (b"\x80\x04\x8e" + struct.pack("<Q", 1 << 50) + b".", "ValueError"),  # a petabyte of bytes, it says
        (b"\x80\x04}(K\x01]u.", "TypeError"),
        (b"\x80\x04K\x01Q.", "UnpicklingError"),
    ],
    ids=["memory", "tuples", "bytes", "a dictionary", "a persistent id"],
)
def test_a_pickle_that_asks_for_all_memory_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "a.kv").write_bytes(content)
    with pytest.raises(NotVectors, match=said):
        imported(tmp_path / "a.kv")


def test_a_pickle_of_many_small_things_is_refused_where_they_grow_heavy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gensim_files, "HEAVIEST", 1 << 20)  # a thousandth: to read a whole pickle takes long
    for lists in (10_000, 20_000):
        (tmp_path / f"{lists}.kv").write_bytes(b"\x80\x04(" + b"]" * lists + b"l.")
    with pytest.raises(NotVectors, match="1 MB of memory"):
        imported(tmp_path / "20000.kv")
    with pytest.raises(NotVectors, match="no vectors"):  # light enough to be read
        imported(tmp_path / "10000.kv")


def many(words: int, dimensions: int = 40) -> bytes:
    return b"".join(b"%x" % number + b" 1" * dimensions + b"\n" for number in range(words))


def packed(folder: Path, content: bytes) -> tuple[Path, Path]:
    (folder / "bomb.gz").write_bytes(gzip.compress(content))
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("vectors.txt", content)
    return folder / "bomb.gz", folder / "bomb.zip"


def test_what_unpacks_too_far_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    content = b"rei" + b" 1" * 40 + b"\n" + (b" " * 999_999 + b"\n") * 70
    for path in packed(tmp_path, content):
        with pytest.raises(UnpacksTooFar):
            imported(path)
        assert [*(tmp_path / "models").glob("*")] == [tmp_path / "models" / ".importing.lock"]
        assert imported(path, Plan("alheio", "pt", limit=1, force=True)).words == 1  # what is read, is little
        rmtree(tmp_path / "models")


def test_a_small_file_of_zeros_is_no_bomb(tmp_path: Path) -> None:
    for path in packed(tmp_path, b"rei" + b" 0" * 100_000 + b"\n"):
        assert path.stat().st_size * 50 < 200_000
        with pytest.raises(NotVectors) as caught:
            imported(path)
        assert caught.value.fault is FileFault.DIMENSIONS
    for path in packed(tmp_path, b"rei 1" + b" 0" * 3_999 + b"\n"):
        assert imported(path).dimensions == 4_000


def test_more_words_than_are_taken_unasked_need_a_limit(tmp_path: Path) -> None:
    for dimensions, header in ((3, b"1000001 3\n"), (1000, b"400000 1000\n")):
        (tmp_path / "a.vec").write_bytes(header + b"rei" + b" 1" * dimensions + b"\n")
        with pytest.raises(TooManyWords):
            imported(tmp_path / "a.vec")
    (tmp_path / "a.vec").write_bytes(b"1000001 3\nrei 1 2 3\nrato 1 2 3\n")
    assert imported(tmp_path / "a.vec", Plan("alheio", "pt", limit=2, force=True)).words == 2
    (tmp_path / "a.vec").write_bytes(b"1000000 8000\nrei 1 2 3\n" + b"\x00" * 5000)
    with pytest.raises(TooManyWords):  # 32 GB, limit or not
        imported(tmp_path / "a.vec", Plan("alheio", "pt", limit=1_000_000, force=True))


def test_a_file_that_does_not_say_how_many_is_stopped_where_it_is_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "MOST_WORDS_UNASKED", 20_000)  # a fiftieth: to read a million takes long
    (tmp_path / "a.txt").write_bytes(b"".join(b"%x 1 2\n" % number for number in range(22_000)))
    with pytest.raises(TooManyWords):
        imported(tmp_path / "a.txt")


def test_a_word_longer_than_any_is_a_damaged_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(
        b"".join(b"w%d 1 2\n" % number for number in range(9)) + b"x" * 2_001 + b" 1 2\n"
    )
    assert imported(tmp_path / "a.txt").damaged == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes and rights")
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.vec")
    with pytest.raises(NotVectors, match="regular"):
        imported(tmp_path / "pipe.vec")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes and rights")
def test_a_model_and_its_folder_are_for_their_owner_only(tmp_path: Path) -> None:
    (tmp_path / "a.vec").write_text("rei 1 2\nrainha 2 1\n")
    path = imported(tmp_path / "a.vec").path
    made = (path.parent, path, *path.rglob("*"))
    assert {(one.is_dir(), stat.S_IMODE(one.stat().st_mode)) for one in made} == {
        (True, 0o700),
        (False, 0o600),
    }
