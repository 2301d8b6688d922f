"""A model's files as they were when it was made: any that is missing, cut or changed is noticed."""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest

from embeddings.builtin.installing import Again, build_model, builtin_path, is_built
from embeddings.builtin.recipe import Recipe, Stage
from embeddings.errors import DiskFull, ModelDamaged, ModelNotFound
from embeddings.files.manifest import MANIFEST_FILE, recorded, seal, sealed
from embeddings.importing.importer import Plan, import_vectors, imported_models
from embeddings.table.loading import load_space, verify
from tests.conftest import FRENCH, silent
from tests.embeddings.conftest import SMALL
from tools.damage import damages, files

NINE = {
    "config.cfg",
    "meta.json",
    "tokenizer",
    "sample.npy",
    "vocab/vectors",
    "vocab/key2row",
    "vocab/strings.json",
    "vocab/lookups.bin",
    "vocab/vectors.cfg",
}


@pytest.fixture
def alien(tmp_path: Path) -> Path:
    """An imported model of three words."""
    source = tmp_path / "vectors.txt"
    source.write_text("rei 1 2 3\nrainha 1 2 2\nrato -3 0 1\n")
    return import_vectors(source, tmp_path / "imported", Plan("alheio", "pt"), lambda _share: None).path


def is_refused(opening: Callable[[Path], object], model: Path) -> bool:
    try:
        opening(model)
    except ModelDamaged:
        return True
    return False


def assert_all_is_noticed(model: Path) -> None:
    for file in files(model):
        content = (model / file).read_bytes()
        for kind, damage in damages():
            damaged = damage(content)
            if damaged == content:
                continue
            if damaged is None:
                (model / file).unlink()
            else:
                (model / file).write_bytes(damaged)
            assert is_refused(load_space, model), f"{file}: {kind}"
            assert is_refused(verify, model), f"{file}: {kind}"
            (model / file).write_bytes(content)
    verify(model)


def test_any_damage_to_any_file_of_a_built_model_is_noticed(small_model: Path, tmp_path: Path) -> None:
    model = copytree(small_model, tmp_path / "model")
    assert {str(file) for file in files(model)} == NINE | {"projection.npy", "doubts.npy", MANIFEST_FILE}
    assert_all_is_noticed(model)


def test_any_damage_to_any_file_of_an_imported_model_is_noticed(alien: Path) -> None:
    assert {str(file) for file in files(alien)} == NINE | {MANIFEST_FILE}
    assert_all_is_noticed(alien)


def test_the_sentence_names_the_file(alien: Path) -> None:
    table = (alien / "vocab" / "vectors").read_bytes()
    for content, said in (
        (table[:-4], "vocab/vectors has 160 bytes instead of 164"),
        (table[:-1] + bytes([table[-1] ^ 1]), "vocab/vectors is not what was saved"),
    ):
        (alien / "vocab" / "vectors").write_bytes(content)
        with pytest.raises(ModelDamaged) as caught:
            verify(alien)
        assert caught.value == ModelDamaged(str(alien), said)
    (alien / "tokenizer").unlink()
    with pytest.raises(ModelDamaged, match="tokenizer is missing"):
        load_space(alien)


def test_a_copy_is_as_good_as_the_model(small_model: Path, tmp_path: Path) -> None:
    copy = copytree(small_model, tmp_path / "release" / "pt_vetorama_md-1.0.0", copy_function=_afresh)
    assert load_space(copy).card == load_space(small_model).card
    verify(copy)


def _afresh(source: str, target: str) -> str:
    Path(target).write_bytes(Path(source).read_bytes())  # with the time of now
    return target


def test_a_file_that_was_put_there_later_is_never_read(alien: Path) -> None:
    for name in ("doubts.npy", "projection.npy", "notes.txt", "vocab/more", ".DS_Store"):
        (alien / name).write_bytes(b"\x93NUMPY nonsense")
    np.save(alien / "doubts.npy", np.full(3, 15, dtype=np.uint8))
    assert load_space(alien).doubts is None
    verify(alien)


def test_a_model_of_others_needs_no_manifest(alien: Path) -> None:
    meta = json.loads((alien / "meta.json").read_bytes())
    del meta["sealed"]
    (alien / "meta.json").write_text(json.dumps(meta))
    (alien / MANIFEST_FILE).unlink()
    assert sealed(alien) is None
    assert load_space(alien).rows == 3
    verify(alien)


def test_a_model_without_its_config_is_still_listed_and_damaged(alien: Path) -> None:
    (alien / "config.cfg").unlink()
    assert imported_models(alien.parent) == (alien.name,)
    with pytest.raises(ModelDamaged):
        verify(alien)
    with pytest.raises(ModelNotFound):
        verify(alien / "nothing")


def test_what_pip_wrote_down_of_an_official_model_is_compared() -> None:
    verify(FRENCH)
    (folder,) = Path(str(__import__(FRENCH).__file__)).parent.glob("*-*")
    manifest = recorded(FRENCH, folder)
    assert manifest is not None
    assert {"vocab/vectors", "vocab/key2row", "config.cfg", "meta.json"} <= set(manifest.sizes)
    assert not any(name.startswith("tok2vec") for name in manifest.sizes)
    assert recorded("pt_no_news_md", folder) is None


def test_a_changed_file_of_an_official_model_is_noticed(tmp_path: Path) -> None:
    (folder,) = Path(str(__import__(FRENCH).__file__)).parent.glob("*-*")
    manifest = recorded(FRENCH, folder)
    assert manifest is not None
    for name in manifest.sizes:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).symlink_to(folder / name)
    assert manifest.fault(tmp_path, whole=True) is None
    content = bytearray((folder / "vocab" / "vectors").read_bytes())
    content[-1] ^= 1
    (tmp_path / "vocab" / "vectors").unlink()
    assert manifest.fault(tmp_path) == "vocab/vectors is missing"
    (tmp_path / "vocab" / "vectors").write_bytes(content)
    assert manifest.fault(tmp_path, whole=True) == "vocab/vectors is not what was saved"


def test_a_built_model_that_is_doubted_is_built_again_only_if_it_is_damaged(tmp_path: Path) -> None:
    heard: list[Stage] = []
    path = build_model(tmp_path, silent, SMALL)
    build_model(tmp_path, lambda stage, *_: heard.append(stage), SMALL, again=Again.IF_DAMAGED)
    assert heard == []
    for damaged in (path / "doubts.npy", path / MANIFEST_FILE):
        damaged.write_bytes(b"nonsense")
        build_model(tmp_path, lambda stage, *_: heard.append(stage), SMALL, again=Again.IF_DAMAGED)
        assert heard
        verify(path)
        heard.clear()


def test_a_model_without_a_manifest_is_not_built(tmp_path: Path) -> None:
    path = builtin_path(tmp_path, SMALL)
    path.mkdir()
    (path / "config.cfg").touch()
    assert not is_built(tmp_path, SMALL)


def test_a_disk_without_room_is_told_before_anything_is_computed(tmp_path: Path) -> None:
    heard: list[Stage] = []
    with pytest.raises(DiskFull) as caught:
        build_model(tmp_path, lambda stage, *_: heard.append(stage), Recipe(candidates=10**12))
    assert caught.value.needed > 10**15 > caught.value.free > 0
    assert caught.value.folder == tmp_path
    assert heard == []


@pytest.mark.parametrize(
    ("recipe", "kind"),
    [
        (Recipe(candidates=10**12), DiskFull),
        (Recipe(candidates=20, neighbours=("es", "it"), strangers=(), added_place=None), ValueError),
    ],
    ids=["no room", "fails half-way"],
)
def test_a_model_that_cannot_be_built_again_is_still_there(
    tmp_path: Path, recipe: Recipe, kind: type[Exception]
) -> None:
    path = builtin_path(tmp_path, recipe)
    path.mkdir()
    (path / "config.cfg").write_text("as it was")
    (path / "meta.json").write_text("{}")
    seal(path)
    with pytest.raises(kind):
        build_model(tmp_path, silent, recipe, again=Again.ALWAYS)
    assert is_built(tmp_path, recipe)
    assert (path / "config.cfg").read_text() == "as it was"


def test_a_model_is_built_again_where_that_is_wanted_and_the_old_one_stays_so_long(tmp_path: Path) -> None:
    path = build_model(tmp_path, silent, SMALL)
    (path / "config.cfg").write_text("old")
    there = []
    build_model(
        tmp_path, lambda *_: there.append((path / "config.cfg").read_text()), SMALL, again=Again.ALWAYS
    )
    assert set(there) == {"old"}
    verify(path)


@pytest.mark.parametrize("written", ["\x1b[31mred", "a\u202eb", "a\x07\x9b2Jb", "a\nb\u2028c", "\ud800"])
def test_what_a_model_says_of_itself_steers_no_screen(alien: Path, written: str) -> None:
    meta = json.loads((alien / "meta.json").read_bytes())
    del meta["sealed"]
    (alien / MANIFEST_FILE).unlink()
    meta |= {"name": written, "version": written, "license": written, "sources": [{"name": written * 1000}]}
    (alien / "meta.json").write_text(json.dumps(meta))
    card = load_space(alien).card
    for said, longest in ((card.name, 500), (card.version, 500), (card.licence, 500), (card.source, 1500)):
        assert said.isprintable()
        assert len(said) <= longest
