"""Command lines that nobody writes on purpose: each is answered with a sentence, none with a traceback."""

from pathlib import Path
from shutil import copytree

import pytest

from bot.commandline import run_command_line

HUGE = str(2**63)
BYTE = "\udcff"  # how the system hands over a byte that is no UTF-8
LONG = "x" * 5000
PAIRS = "rei\trainha\t3\ngato\trato\t2\nrei\tgato\t1\n"
VECTORS = "rei 1 2\nrato 2 1\n"
NAME = f"m{BYTE}e.tsv"
IMPORT = ("model", "import", "vectors.txt", "--language", "pt", "--name")
SERVE = ("local", "--without-bot", "--port", "0", "--host")

LINES = [
    *[
        ("ask", question)
        for question in (BYTE, f"/{BYTE}", f"/dims m{BYTE}e", f"/similar {BYTE} rei", "\n\t")
    ],
    *[
        ("ask", f"/{name} {BYTE}")
        for name in ("idioma", "modelo", "tokens", "porque", "vizinhos", "vetor", "mapa")
    ],
    *[
        ("ask", "/historico", who, number)
        for who in ("--user", "--chat")
        for number in (HUGE, f"-{HUGE}", BYTE)
    ],
    *[
        ("ask", "/historico", who, number)
        for who in ("--user", "--chat")
        for number in ("", "1e5", "9" * 5000)
    ],
    *[("ask", "/dims rei", "--language", language) for language in ("", BYTE, LONG)],
    *[("ask", question) for question in (f"/vizinhos rei {HUGE}-{HUGE}", f"/historico {'9' * 4000}")],
    ("ask", f"/dims m{BYTE}e", "--json"),
    ("ask", "/dims rei", f"--{BYTE}"),
    ("ask",),
    (BYTE,),
    ("model", BYTE),
    *[("model", "info", name) for name in (BYTE, LONG, "/", "[/bold]", "/etc/passwd", "..", "pt_tiny\n")],
    *[("model", "install", name) for name in (BYTE, "../x", "a; b", LONG)],
    *[
        ("model", "evaluate", "--pairs", file)
        for file in (NAME, "nothing", ".", "/dev/null", f"no{BYTE}", LONG)
    ],
    *[("model", "evaluate", name, "--pairs", NAME) for name in (BYTE, LONG, "/" * 5000)],
    ("model", "evaluate", "--pairs", NAME, "--json"),
    ("model", "evaluate", "--analogies", NAME),
    ("model", "evaluate"),
    *[("model", "litter", file) for file in (NAME, "/dev/null", "/proc/self/mem")],
    *[(*IMPORT, name) for name in (BYTE, "../x", LONG, "")],
    (*IMPORT, "one", "--source", f"m{BYTE}e", "--licence", BYTE),
    (*IMPORT, "two", "--limit", f"{HUGE}0"),
    ("model", "import", NAME, "--language", "pt", "--name", "three"),
    ("model", "import", "vectors.txt", "--language", BYTE, "--name", "four"),
    ("model", "import", "/proc/self/mem", "--language", "pt", "--name", "five"),
    *[(*SERVE, host) for host in (BYTE, LONG, "256.1.1.1", "::g", "a..b")],
    ("local", "--port", "65536"),
    ("local", "--port", HUGE),
    ("bench", "--official", BYTE),
]
SETTINGS = [
    {"MODEL": BYTE},
    {"MODEL": LONG},
    {"DATA_DIR": LONG},
    {"DATA_DIR": "/dev/null/x"},
    {"DATA_DIR": f"m{BYTE}e"},
    {"DATABASE_URL": f"sqlite:///{BYTE}.sqlite3"},
    {"DATABASE_URL": "postgresql://ana:senha@127.0.0.1:99999999/x"},
    {"LANGUAGE": BYTE},
    {"MODELS_IN_MEMORY": "9" * 5000},
    {"TELEGRAM_TOKEN": f"123456:{'a' * 35}", "TELEGRAM_API_URL": "http://[::1"},
    {"TELEGRAM_TOKEN": f"123456:{'a' * 35}", "TELEGRAM_API_URL": f"http://{'x' * 300}"},
    {"TELEGRAM_TOKEN": f"123456:{'a' * 35}", "ALL_PROXY": f"nonsense://{BYTE}"},
    {"ALL_PROXY": "socks5://127.0.0.1:9", "TELEGRAM_TOKEN": f"123456:{'a' * 35}"},
]


@pytest.fixture
def _files(tmp_path: Path, counts: Path) -> None:
    copytree(counts, tmp_path / "data" / "models")
    Path(NAME).write_text(PAIRS)
    Path("nothing").touch()
    Path("vectors.txt").write_text(VECTORS)


def end_of(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        run_command_line(arguments)
    return int(ended.value.code or 0)


@pytest.mark.usefixtures("here", "_files", "no_network")
@pytest.mark.parametrize("arguments", LINES, ids=lambda arguments: ascii(" ".join(arguments))[:60])
def test_an_odd_command_line_is_answered_without_a_traceback(
    arguments: tuple[str, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    status = end_of(*arguments)
    printed = capfd.readouterr()
    assert status in {0, 1, 2}
    assert "Traceback" not in printed.err
    assert "The program failed" not in printed.err
    assert (printed.out + printed.err).strip()


@pytest.mark.usefixtures("here", "_files", "no_network")
@pytest.mark.parametrize("odd", SETTINGS, ids=lambda odd: ascii(odd)[:60])
@pytest.mark.parametrize("command", [("doctor",), ("model", "list"), ("ask", "/dims rei")], ids=" ".join)
def test_an_odd_setting_is_answered_without_a_traceback(
    odd: dict[str, str],
    command: tuple[str, ...],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in odd.items():
        monkeypatch.setenv(name, value)
    status = end_of(*command)
    printed = capfd.readouterr()
    assert status in {0, 1, 2}
    assert "Traceback" not in printed.err
    assert "The program failed" not in printed.err
