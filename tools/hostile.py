"""Files of vectors that attack whoever imports them: what runs, what is refused, how much a bomb takes.

`python -m tools.hostile` imports each with `python -m bot model import`; `--bombs` the packed ones that
unpack to gigabytes, and says the peak of memory and disk. Ends with 1 if code ran.
"""

import argparse
import builtins
import gzip
import io
import os
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

import numpy as np
from gensim import utils
from gensim.models import KeyedVectors
from numpy.f2py.crackfortran import myeval
from numpy.testing import runstring

WORDS = 3_000_000
ROW = b" 0" * 250 + b"\n"


@dataclass(frozen=True)
class Call:
    """An object that becomes the result of a call when it is unpickled."""

    function: Callable[..., object]
    arguments: tuple[object, ...]

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        """Make pickle call the function instead."""
        return self.function, self.arguments


def attacks(folder: Path, marker: Path) -> dict[str, Path]:
    """Write files into `folder`, by what they try; if the code of one runs, it makes a file at `marker`."""
    shell, python = f"touch {marker}", f"open({str(marker)!r}, 'w').close()"
    inner = folder / "inner.pickle"
    inner.write_bytes(pickle.dumps(Call(os.system, (shell,)), 4))
    objects = folder / "objects.npy"
    np.save(objects, np.array([Call(os.system, (shell,))], dtype=object), allow_pickle=True)
    called = {
        "os.system": Call(os.system, (shell,)),
        "subprocess": Call(subprocess.Popen, (["/usr/bin/touch", str(marker)],)),
        "eval": Call(builtins.eval, (python,)),
        "exec": Call(builtins.exec, (python,)),
        "open": Call(builtins.open, (str(marker), "w")),
        "numpy.testing": Call(runstring, (python, {})),
        "numpy.f2py": Call(myeval, (python, {}, {})),
        "numpy.load": Call(np.load, (str(objects), None, True)),
        "gensim unpickles": Call(utils.unpickle, (str(inner),)),
        "gensim opens": Call(utils.open, (str(marker), "w")),
    }
    contents = {name: pickle.dumps(call, 4) for name, call in called.items()}
    contents |= {f"protocol {protocol}": pickle.dumps(called["os.system"], protocol) for protocol in (2, 5)}
    contents |= _by_hand(shell, python, str(inner))
    contents["in gzip"] = gzip.compress(contents["os.system"])
    contents["in zip"] = _zipped(contents["os.system"])
    paths = dict(_written(folder, contents))
    paths["named .gz"] = folder / "vectors.gz"
    paths["named .gz"].write_bytes(contents["in gzip"])
    return paths | _beside(folder, objects, inner)


def bombs(folder: Path) -> Iterator[tuple[str, Path]]:
    """Write packed files of three million words of 250 zeros each, and a pickle of lists in lists."""
    path = folder / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
        archive.open("vectors.txt", "w", force_zip64=True) as file,
    ):
        for number in range(WORDS):
            file.write(b"%x" % number + ROW)
    yield "zip", path
    path = folder / "bomb.gz"
    with gzip.open(path, "wb") as packed:
        for number in range(WORDS):
            packed.write(b"%x" % number + ROW)
    yield "gzip", path
    path = folder / "pickle.gz"
    with gzip.open(path, "wb") as packed:
        packed.write(b"\x80\x04]")
        for _ in range(40):
            packed.write(b"(" + b"]" * 1_000_000 + b"e")
        packed.write(b".")
    yield "pickle", path


def _by_hand(shell: str, python: str, inner: str) -> dict[str, bytes]:
    """Give pickles with dotted names, which reach all that a module imports, and one that uses copyreg."""
    given = _call("copyreg", "add_extension", "posix", "system") + b"0"
    extension = given + b"\x82\xf0" + _text(shell) + b"\x85R."
    return {
        "dots through gensim": b"\x80\x04" + _call("gensim.utils", "os.system", shell) + b".",
        "dots through numpy": b"\x80\x04" + _call("numpy", "testing.runstring", python, {}) + b".",
        "dots to SaveLoad": b"\x80\x04" + _call("gensim.utils", "SaveLoad.load", inner) + b".",
        "copyreg": b"\x80\x04" + extension,
        "GLOBAL": b"\x80\x02cposix\nsystem\n" + _text(shell) + b"\x85R.",
    }


def _call(module: str, name: str, *arguments: object) -> bytes:
    given = b"".join(_text(one) if isinstance(one, str) else b"}" for one in arguments)
    number = b"K\xf0" if module == "copyreg" else b""
    return _text(module) + _text(name) + b"\x93(" + given + number + b"tR"


def _text(text: str) -> bytes:
    content = text.encode()
    return b"X" + len(content).to_bytes(4, "little") + content


def _zipped(content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("vectors.kv", content)
    return packed.getvalue()


def _written(folder: Path, contents: dict[str, bytes]) -> Iterator[tuple[str, Path]]:
    for number, (name, content) in enumerate(contents.items()):
        path = folder / f"{number}.txt"
        path.write_bytes(content)
        yield name, path


def _beside(folder: Path, objects: Path, inner: Path) -> dict[str, Path]:
    """Write vectors that look honest, with side files that attack: an array of objects, a pickle."""
    paths = {}
    for name, separately, source in (("numpy", ["vectors"], objects), ("scipy", [], inner)):
        vectors = KeyedVectors(3)
        vectors.add_vectors(["rei"], np.ones((1, 3), np.float32))
        path = folder / f"{name}.kv"
        vectors.save(str(path), separately=separately)
        if name == "scipy":
            held = pickle.loads(path.read_bytes())  # noqa: S301 - written a line above
            vars(held)["__scipys"] = ["norms"]
            path.write_bytes(pickle.dumps(held, 4))
            (folder / "scipy.kv.norms.npy").write_bytes(source.read_bytes())
        else:
            (folder / "numpy.kv.vectors.npy").write_bytes(source.read_bytes())
        paths[f"beside it, {name}"] = path
    return paths


@dataclass(frozen=True)
class Done:
    """The result of an import: its status, the last line it said, and the most memory it took, in MB."""

    status: int
    said: str
    peak: int


def _imported(path: Path, data: Path) -> Done:
    command = [sys.executable, "-m", "bot", "model", "import", str(path), "--name", "hostile"]
    environment = {**os.environ, "DATA_DIR": str(data), "LANGUAGE": "en"}
    with TemporaryFile() as notes:
        process = subprocess.Popen(  # noqa: S603 - our own program
            [*command, "--language", "pt", "--force"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=notes,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        notes.seek(0)
        said = notes.read().decode().strip() or "-"
    return Done(process.returncode, said.splitlines()[-1], usage.ru_maxrss // 1024)


def _try_attacks() -> int:
    ran = 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        marker = folder / "ran"
        for attack, path in attacks(folder, marker).items():
            done = _imported(path, folder / "data")
            ran += marker.exists()
            said = "RAN" if marker.exists() else "refused" if done.status == 1 else "imported"
            marker.unlink(missing_ok=True)
            sys.stdout.write(f"{attack:22} {said:9} {done.said[:150]}\n")
    sys.stdout.write(f"ran: {ran}\n")
    return ran


def _try_bombs() -> None:
    with TemporaryDirectory() as name:
        for bomb, path in bombs(Path(name)):
            done = _imported(path, Path(name) / "data")
            table = sum(file.stat().st_size for file in (Path(name) / "data").rglob("*") if file.is_file())
            sizes = f"{path.stat().st_size / 1e6:.2f} MB packed, a peak of {done.peak} MB"
            sys.stdout.write(f"{bomb:7} ended {done.status}, {sizes}, {table / 1e6:.0f} MB on disk\n")
            sys.stdout.write(f"        {done.said[:300]}\n")


def main() -> None:
    """Run the attacks, or the bombs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--bombs", action="store_true")
    if options.parse_args().bombs:
        _try_bombs()
    else:
        sys.exit(1 if _try_attacks() else 0)


if __name__ == "__main__":
    main()
