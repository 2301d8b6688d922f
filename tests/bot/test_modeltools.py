"""`model import` and `model evaluate`, as a person runs them."""

import gzip
import json
from pathlib import Path

import pytest

from tests.bot.running import Line

pytestmark = pytest.mark.usefixtures("here")

VECTORS = "4 3\nrei 1 2 3\nrainha 1 2 2\nrato -3 0 1\nrei 9 9 9\nquebrada 1 2\n"


@pytest.fixture
def vectors(tmp_path: Path) -> Path:
    path = tmp_path / "[vetores].txt"
    path.write_text(VECTORS)
    return path


def brought(line: Line, path: Path, *more: str) -> str:
    done = line("model", "import", str(path), "--name", "meu", "--language", "pt", *more)
    assert done.exit_code == 0, done.stderr
    return done.stderr


def test_an_imported_model_says_what_it_has_and_what_was_left_out(line: Line, vectors: Path) -> None:
    said = brought(line, vectors, "--source", "Corpus", "--licence", "CC0")
    assert "Modelo pt_meu: 3 palavras, 3 dimensões (formato word2vec text)" in said
    assert "1 linha estava danificada" in said
    assert "1 linha repetia uma palavra" in said
    assert "MODEL=pt_meu" in said
    card = line("model", "info", "meu").stdout
    assert "Corpus" in card
    assert "CC0" in card


def test_an_imported_model_is_listed_and_chosen_by_its_name(
    line: Line, vectors: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought(line, vectors)
    assert "pt_meu" in line("model", "list").stdout
    for name in ("meu", "pt_meu"):
        monkeypatch.setenv("MODEL", name)
        (marked,) = [row for row in line("model", "list").stdout.splitlines() if "●" in row]
        assert "pt_meu" in marked
        assert "importado" in marked
        assert "tem 3 dimensões" in line("ask", "/dims rei").stdout


def test_a_limit_keeps_the_first_words(line: Line, vectors: Path) -> None:
    assert "pt_meu: 2 palavras" in brought(line, vectors, "--limit", "2")


def test_a_name_is_replaced_only_if_that_is_asked_for(line: Line, vectors: Path) -> None:
    brought(line, vectors)
    again = line("model", "import", str(vectors), "--name", "meu", "--language", "pt")
    assert again.exit_code == 1
    assert "--force" in again.stderr
    assert "2 palavras" in brought(line, vectors, "--force", "--limit", "2")


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("vetorama_md", "pt", "não serve como nome de modelo"),
        ("core_news_md", "fr", "não serve como nome de modelo"),
        ("Meu Modelo", "pt", "não serve como nome de modelo"),
        ("meu", "qq", "não tem aqui um tokenizador para a língua “qq”"),
    ],
)
def test_a_wrong_name_or_language_is_explained(
    line: Line, vectors: Path, name: str, language: str, said: str
) -> None:
    done = line("model", "import", str(vectors), "--name", name, "--language", language)
    assert done.exit_code == 1
    assert said in done.stderr


def test_a_file_without_vectors_is_explained(line: Line, tmp_path: Path) -> None:
    (tmp_path / "poema.txt").write_text("No meio do caminho tinha uma pedra\n")
    done = line("model", "import", str(tmp_path / "poema.txt"), "--name", "poema", "--language", "pt")
    assert done.exit_code == 1
    assert "Não achei vetores de palavras em poema.txt" in done.stderr


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    path = tmp_path / "pares.tsv"
    path.write_text("a\tb\tnota\nrei\trainha\t4\nrei\trato\t1\nrato\tgato\t3\nrei\txyzzy\t2\nrei\trei\t4\n")
    return path


@pytest.fixture
def analogies(tmp_path: Path) -> Path:
    path = tmp_path / "analogias.txt"
    path.write_text(": bichos\nrei rainha rato gato\nrei xyzzy rato gato\n")
    return path


def test_a_model_is_judged_by_pairs_and_analogies_with_their_coverage(
    line: Line, pairs: Path, analogies: Path
) -> None:
    done = line("model", "evaluate", "--pairs", str(pairs), "--analogies", str(analogies))
    assert done.exit_code == 0, done.stderr
    assert "pt_tiny_md 1.2.3" in done.stdout
    assert "3 / 4" in done.stdout
    assert "bichos" in done.stdout
    assert "1 / 2" in done.stdout
    assert "coberturas diferentes são provas diferentes" in done.stderr


def test_the_same_as_json(line: Line, pairs: Path, analogies: Path) -> None:
    done = line("model", "evaluate", "--json", "--pairs", str(pairs), "--analogies", str(analogies))
    report = json.loads(done.stdout)
    assert report["model"]["name"] == "pt_tiny_md"
    (score,) = report["pairs"]
    assert (score["file"], score["pairs"], score["covered"], score["identical"]) == ("pares.tsv", 4, 3, 1)
    assert -1 <= score["spearman"] <= 1
    assert [one["category"] for one in report["analogies"]] == ["bichos", ""]


def test_an_evaluation_needs_a_file_that_can_be_read(line: Line, tmp_path: Path) -> None:
    assert "Faltou dizer" in line("model", "evaluate").stderr
    (tmp_path / "vazio.tsv").write_text("\n")
    done = line("model", "evaluate", "--pairs", str(tmp_path / "vazio.tsv"))
    assert done.exit_code == 1
    assert "Não achei pares com notas nem analogias em vazio.tsv" in done.stderr


def test_a_model_that_is_not_there_is_explained(line: Line, pairs: Path) -> None:
    done = line("model", "evaluate", "nenhum", "--pairs", str(pairs))
    assert done.exit_code == 1
    assert "O modelo “nenhum” não está instalado" in done.stderr


def test_lists_of_neighbours_are_searched_for_litter(line: Line, tmp_path: Path) -> None:
    lemmas = tmp_path / "lemas.tsv"
    lemmas.write_text("lemma\tupos\tcount\nrei\tNOUN\t9\nrato\tNOUN\t7\n")
    table = line("model", "litter", str(lemmas))
    assert table.exit_code == 0, table.stderr
    assert "Fora dos lemas" in table.stdout
    raw, clean = json.loads(line("model", "litter", str(lemmas), "--json").stdout)["lists"]
    assert (raw["everything"], clean["everything"]) == (True, False)
    assert raw["nouns"] == clean["nouns"] == 2
    assert raw["shown"] >= clean["shown"] > 0


def test_a_file_without_lemmas_is_refused_kindly(line: Line, tmp_path: Path) -> None:
    (tmp_path / "vazio.tsv").write_text("\n")
    done = line("model", "litter", str(tmp_path / "vazio.tsv"))
    assert done.exit_code == 1
    assert "Não achei lemas em vazio.tsv" in done.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x80\x04\x8c\x05posix\x8c\x06system\x93\x8c\x02ls\x85R.", "ele pede para executar posix.system"),
        (
            gzip.compress(b"rei 1 2\n" + (b" " * 999_999 + b"\n") * 70),
            "ele passa de 50 vezes o próprio tamanho",
        ),
        (b"2000000 300\nrei 1 2 3\n" + b"\0" * 5000, "(esta teria 2.288 MB ou mais)"),
    ],
)
def test_a_file_that_would_do_harm_is_refused_with_what_to_do(
    line: Line, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "mau.kv").write_bytes(content)
    done = line("model", "import", str(tmp_path / "mau.kv"), "--name", "meu", "--language", "pt")
    assert done.exit_code == 1
    assert said in done.stderr
    assert "--limit" in done.stderr or "em texto" in done.stderr


def test_a_damaged_imported_model_is_refused_with_what_to_do(line: Line, vectors: Path) -> None:
    brought(line, vectors)
    (vectors.parent / "data" / "models" / "pt_meu" / "sample.npy").unlink()
    done = line("model", "info", "meu")
    assert done.exit_code == 1
    assert "está danificado (sample.npy is missing)" in done.stderr
    assert "importe-o de novo com --force" in done.stderr
    brought(line, vectors, "--force")
    assert line("model", "info", "meu").exit_code == 0


def test_a_card_is_printed_without_what_steers_a_screen(line: Line, vectors: Path) -> None:
    brought(line, vectors, "--source", "Corpus\x1b[2J\u202e [red]x", "--licence", "CC0\r\x07")
    shown = line("model", "info", "meu").stdout
    assert "Corpus[2J [red]x" in shown
    assert "CC0" in shown
    assert not {"\x1b", "\u202e", "\r", "\x07"} & set(shown)
