"""`model import` and `model evaluate`, as a person runs them."""

import gzip
import json
import zipfile
from pathlib import Path

import pytest

from bot.problems import model_problem
from embeddings.errors import FileFault, NotVectors
from rendering.catalog import Catalog
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
        ("meu", "qq", "não tem aqui um tokenizador para o idioma “qq”"),
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


def test_a_table_that_is_hardly_one_of_vectors_is_brought_with_a_warning(line: Line, tmp_path: Path) -> None:
    counted, usual = tmp_path / "a.txt", tmp_path / "b.txt"
    counted.write_text("1 2\n" + "".join(f"w{number} {900 - number} 0.{number}\n" for number in range(1, 9)))
    said = brought(line, counted)
    assert "A primeira linha promete 1 palavra, e vêm 8: li todas" in said
    assert "Cada palavra tem só 2 números" in said
    assert "O 1º número de cada palavra é tão grande que os outros quase não contam (w1: 899)" in said
    usual.write_text("".join(f"w{number} {number} 1 2 3 4 5 6 7 8 9\n" for number in range(8)))
    assert "⚠️" not in brought(line, usual, "--force")


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


def test_a_files_name_is_printed_without_what_steers_a_screen(
    line: Line, pairs: Path, analogies: Path, tmp_path: Path
) -> None:
    odd = [file.rename(tmp_path / f"\x1b[2J\u202e{file.name}") for file in (pairs, analogies)]
    odd[1].write_text(": \x1b[31mbichos\nrei rainha rato gato\n")
    done = line("model", "evaluate", "--pairs", str(odd[0]), "--analogies", str(odd[1]))
    assert "[31mbichos" in done.stdout
    assert not {"\x1b", "\u202e"} & set(done.output + done.stderr)


def test_what_was_passed_over_and_left_out_of_the_table_is_said(line: Line, tmp_path: Path) -> None:
    rated, asked = tmp_path / "pares.csv", tmp_path / "analogias.txt"
    rated.write_text("rei,rainha,8,5\nrato,gato,7,0\n")
    categories = "".join(f": c{number}\nrei rainha rato gato\n" for number in range(40))
    asked.write_text(categories + "rei rato gato\n" + "".join(f"a{one} b{one}\n" for one in range(101)))
    done = line("model", "evaluate", "--pairs", str(rated), "--analogies", str(asked))
    assert "Li rei,rainha,8,5 como 8,5" in done.stderr
    assert "1 linha não é analogia e ficou de fora; a primeira é a de número 81" in done.stderr
    assert "há categorias com mais de 100 pares" in done.stderr
    assert "… e mais 10 categorias" in done.stdout
    assert "c29" in done.stdout
    assert "c30" not in done.stdout


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.json", b'[{"term1": "rei" "term2": "rainha"}]', "o JSON quebra na linha 1, coluna 18"),
        ("a.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "ele não é um texto, e sim uma imagem"),
    ],
)
def test_why_a_file_of_ratings_is_not_read_is_said(
    line: Line, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert said in line("model", "evaluate", "--pairs", str(tmp_path / name)).stderr


def test_the_same_as_json(line: Line, pairs: Path, analogies: Path) -> None:
    done = line("model", "evaluate", "--json", "--pairs", str(pairs), "--analogies", str(analogies))
    report = json.loads(done.stdout)
    assert report["model"]["name"] == "pt_tiny_md"
    (score,) = report["pairs"]
    assert (score["file"], score["pairs"], score["covered"], score["identical"]) == ("pares.tsv", 4, 3, 1)
    assert -1 <= score["spearman"] <= 1
    assert [one["category"] for one in report["analogies"]] == ["bichos", ""]


def test_what_is_told_below_answers_is_kept_beside_what_the_file_has_of_others(
    line: Line, tmp_path: Path
) -> None:
    asked, kept = tmp_path / "analogias.txt", tmp_path / "medidas.json"
    asked.write_text(": gender\nrei rainha\nrato gato\n: agents\nrei rato\nrainha gato\n")
    kept.write_text('{"outro": {"model": "pt_outro 1"}}')
    done = line("model", "evaluate", "--analogies", str(asked), "--record", str(kept))
    assert done.exit_code == 0, done.stderr
    other, own = json.loads(kept.read_text()).values()
    assert other == {"model": "pt_outro 1"}
    assert own["model"] == "pt_tiny_md 1.2.3"
    assert own["analogies"].keys() == own["neighbours"].keys() == {"gender"}


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
    assert "Dá para usar: pt_vetorama_md, pt_vetorama_raw, en_vetorama_md" in done.stderr


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


@pytest.mark.parametrize(
    ("content", "portuguese", "english"),
    [
        (
            b"2 3\nrei 0,1 0,2 0,3\nrato 0,4 0,5 0,6\n",
            "na linha 2, “0,1” tem vírgula decimal. Troque a vírgula",
            "in line 2, “0,1” has a decimal comma. Write the numbers with a point",
        ),
        (
            "rei 1 2\nmaçã 2 3\npão 3 4\n".encode("latin-1"),
            (
                "não consegui ler 2 de 3 linhas (67 %). A primeira: a linha 2 não está em UTF-8. "
                "Parece estar em latin-1: acrescente --encoding latin-1"
            ),
            (
                "2 of its 3 lines (67 %) cannot be read. The first one: line 2 is not in UTF-8. "
                "It looks like latin-1: add --encoding latin-1"
            ),
        ),
        (
            b"9 2\nrei 1 2\nrato 2 3\n",
            (
                "faltam 7 das 9 palavras que ele promete, então ele foi cortado. Baixe-o de novo. "
                "Para usar só as primeiras palavras: --limit 2"
            ),
            "7 of the 9 words that it promises are missing, so it was cut off. Download it again.",
        ),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_the_hosts_language(
    line: Line, tmp_path: Path, content: bytes, portuguese: str, english: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.vec").write_bytes(content)
    for language, said in (("pt", portuguese), ("en", english)):
        monkeypatch.setenv("LANGUAGE", language)
        done = line("model", "import", str(tmp_path / "a.vec"), "--name", "meu", "--language", "pt")
        assert done.exit_code == 1
        assert said in done.stderr


def test_every_fault_of_a_file_has_a_sentence_in_both_languages() -> None:
    for catalog in (Catalog("pt"), Catalog("en")):
        for fault in FileFault:
            said = model_problem(catalog, NotVectors("a.vec", "r", fault, 3, "found", "wanted", 2, 9))
            assert "a.vec" in said or fault is FileFault.UNREADABLE


def test_what_was_taken_and_left_out_is_said(line: Line, tmp_path: Path) -> None:
    words = "".join(f"w{number} 1 2\n" for number in range(19))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("dentro/a.vec", (words + "quebrada 1\n").encode("utf-16"))
    said = brought(line, tmp_path / "a.zip")
    assert "usei dentro/a.vec" in said
    assert "O texto está em utf-16" in said
    assert "1 linha estava danificada e ficou de fora (5,0 % do arquivo)" in said
    assert "a linha 20 tem 1 número em vez de 2" in said


def test_a_text_is_read_in_the_encoding_that_is_named(line: Line, tmp_path: Path) -> None:
    (tmp_path / "a.vec").write_bytes("maçã 1 2\npão 2 3\n".encode("latin-1"))
    assert "pt_meu: 2 palavras" in brought(line, tmp_path / "a.vec", "--encoding", "latin-1")
    done = line(
        "model", "import", str(tmp_path / "a.vec"), "--name", "n", "--language", "pt", "--encoding", "x"
    )
    assert "Não consigo ler este arquivo na codificação “x”" in done.stderr


def test_ratings_in_another_encoding_are_explained(line: Line, tmp_path: Path) -> None:
    (tmp_path / "pares.tsv").write_bytes("maçã\tpão\t3\n".encode("latin-1"))
    done = line("model", "evaluate", "--pairs", str(tmp_path / "pares.tsv"))
    assert done.exit_code == 1
    assert "Parece estar em latin-1" in done.stderr
