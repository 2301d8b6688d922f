import re
from pathlib import Path

import pytest

from bot.misspelt import Misspelt, misspelt_settings
from bot.problems import settings_problem
from bot.settings import Settings, WrongSettings, read_settings
from rendering.catalog import COMPLETE, Catalog

TOKEN = "123456789:AAHfsd-jkl_hgfASDFGHJKLqwertyuiop01"
EVERYTHING = {
    "TELEGRAM_TOKEN": TOKEN,
    "TELEGRAM_API_URL": "http://127.0.0.1:9001",
    "SERVE": "webhook",
    "WEBHOOK_URL": "https://bot.example.org",
    "WEBHOOK_SECRET": "uma-palavra-secreta",
    "LISTEN": "127.0.0.1:8080",
    "DATABASE_URL": "postgresql://ana:segredo@db/vetorama",
    "MODEL": "fr_core_news_md",
    "MODELS": "en_vetorama_md,glove_en_50d",
    "MODELS_IN_MEMORY": "3",
    "DATABASE_PATIENCE": "2.5",
    "MESSAGES_PER_SECOND": "100",
    "PICTURES": "False",
    "VULGAR": "show",
    "HISTORY_DAYS": "90",
    "DATA_DIR": "/srv/vetorama",
    "LANGUAGE": "en",
    "LOG_LEVEL": "DEBUG",
    "LOG_WORDS": "True",
}
EXAMPLE = Path(__file__).parents[2] / ".env.example"


def shown(settings: Settings) -> dict[str, str]:
    """Settings as they would be written into the environment."""
    values = settings.model_dump()
    revealed = {
        name: getattr(value, "get_secret_value", lambda v=value: v)() for name, value in values.items()
    }
    written = {
        name: ",".join(value) if isinstance(value, tuple) else str(value) for name, value in revealed.items()
    }
    return {name.upper(): value for name, value in written.items()}


def test_without_any_setting_the_bot_speaks_portuguese_with_telegram() -> None:
    settings = read_settings()
    assert settings.telegram_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert (settings.model, settings.database_url, settings.data_dir) == (None, None, None)
    assert (settings.language, settings.log_level) == ("pt", "INFO")
    assert settings.secrets == ()


@pytest.mark.parametrize("written", ["EN", "en-GB", " en "])
def test_a_language_is_read_however_its_tag_is_written(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("LANGUAGE", written)
    assert read_settings().language == "en"


def test_a_password_in_the_address_of_the_api_is_a_secret() -> None:
    settings = Settings(_env_file=None, telegram_api_url="http://u:s3cretpw@127.0.0.1:9/x")
    assert settings.secrets == ("s3cretpw",)


@pytest.mark.parametrize("port", ["notaport", "99999"])
def test_an_address_with_a_port_that_there_cannot_be_is_named(
    monkeypatch: pytest.MonkeyPatch, port: str
) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", f"http://127.0.0.1:{port}/x")
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert wrong.value.names == ("TELEGRAM_API_URL",)


def test_without_a_data_folder_the_users_own_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/home/ana/data")
    monkeypatch.setenv("XDG_CACHE_HOME", "/home/ana/cache")
    settings = read_settings()
    assert settings.database.startswith("sqlite:///")
    assert settings.database.endswith("vetorama.sqlite3")
    assert settings.data_folder.name == "vetorama"
    assert settings.model_folder.name == "models"


def test_one_folder_holds_everything_where_it_is_set() -> None:
    settings = Settings(_env_file=None, data_dir=Path("/srv/bot"))
    assert settings.database == "sqlite:////srv/bot/vetorama.sqlite3"
    assert settings.model_folder == Path("/srv/bot/models")


def test_every_setting_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in EVERYTHING.items():
        monkeypatch.setenv(name, value)
    assert shown(read_settings()) == EVERYTHING


def test_every_setting_is_read_from_a_file() -> None:
    Path(".env").write_text("".join(f"{name}={value}\n" for name, value in EVERYTHING.items()))
    assert shown(read_settings()) == EVERYTHING


def test_every_setting_has_a_test() -> None:
    assert {name.lower() for name in EVERYTHING} == Settings.model_fields.keys()


def test_every_setting_has_a_sentence_that_says_what_to_write() -> None:
    for catalog in map(Catalog, COMPLETE):
        assert settings_problem(catalog, tuple(EVERYTHING)).count("\n") == len(EVERYTHING)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("TELEGRAM_TOKN", "TELEGRAM_TOKEN"),
        ("Telegram_Tokem", "TELEGRAM_TOKEN"),
        ("MODLE", "MODEL"),
        ("DATADIR", "DATA_DIR"),
        ("LOGLEVEL", "LOG_LEVEL"),
        ("LOG_WORD", "LOG_WORDS"),
    ],
)
def test_a_setting_under_a_name_that_is_nearly_its_own_is_told(
    monkeypatch: pytest.MonkeyPatch, name: str, meant: str
) -> None:
    assert misspelt_settings() == ()
    Path(".env").write_text(f"{name}=x\nPOSTGRES_PASSWORD=y\n")
    assert misspelt_settings() == (Misspelt(name, meant),)
    Path(".env").unlink()
    monkeypatch.setenv(name, "x")
    assert misspelt_settings() == (Misspelt(name, meant),)


def test_what_other_programs_have_in_the_environment_is_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MODE", "TOKEN", "LANG", "MODULES", "DB_URL", *EVERYTHING):
        monkeypatch.setenv(name, "x")
    assert misspelt_settings() == ()
    Path(".env").write_text("BOT_TOKEN=x\n")
    assert misspelt_settings() == (Misspelt("BOT_TOKEN", "TELEGRAM_TOKEN"),)


def test_another_file_takes_the_place_of_env(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("MODEL=one\n")
    Path("other.env").write_text("MODEL=two\nMODLE=three\n")
    monkeypatch.setenv("ENV_FILE", "other.env")
    assert read_settings().model == "two"
    assert misspelt_settings() == (Misspelt("MODLE", "MODEL"),)
    monkeypatch.setenv("ENV_FILE", "missing.env")
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert "ENV_FILE" in settings_problem(Catalog("pt"), wrong.value.names)


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("LANGUAGE=en\nMODEL=fr_core_news_md\n")
    monkeypatch.setenv("LANGUAGE", "pt")
    assert (read_settings().language, read_settings().model) == ("pt", "fr_core_news_md")


def test_an_empty_variable_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in EVERYTHING:
        monkeypatch.setenv(name, "")
    assert read_settings() == Settings(_env_file=None)


@pytest.mark.parametrize(
    "desktop", ["pt_BR:pt:en", "pt_BR", "en_US.UTF-8", "en:", "de:en", "C", "C.UTF-8", "POSIX"]
)
def test_a_desktops_own_language_list_is_ignored(monkeypatch: pytest.MonkeyPatch, desktop: str) -> None:
    monkeypatch.setenv("LANGUAGE", desktop)
    assert read_settings().language == "pt"
    Path(".env").write_text("LANGUAGE=en\n")
    assert read_settings().language == "en"


def test_a_file_that_is_not_utf8_is_named_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_bytes("MODEL=português".encode("latin-1"))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert "UTF-8" in settings_problem(Catalog("pt"), wrong.value.names)


def test_levels_may_be_written_in_small_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "warning")
    assert read_settings().log_level == "WARNING"


def test_the_last_slash_of_an_address_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", "http://localhost:9001/")
    assert read_settings().telegram_api_url == "http://localhost:9001"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "segredo"),
        ("TELEGRAM_TOKEN", "123 segredo"),
        ("TELEGRAM_TOKEN", "123:seg/redo"),
        ("TELEGRAM_API_URL", "api.segredo.org"),
        ("TELEGRAM_API_URL", "ftp://segredo"),
        ("TELEGRAM_API_URL", "http://segredo?x=1"),
        ("DATABASE_URL", "segredo"),
        ("DATABASE_URL", "mysql://ana:segredo@db/bot"),
        ("DATABASE_URL", "postgresql://ana:segre@do@db/bot"),
        ("DATABASE_URL", "postgresql://ana:segredo@db/bot?odd=1"),
        ("DATABASE_URL", "postgresql://ana:segredo@db:port/bot"),
        ("MODELS_IN_MEMORY", "segredo"),
        ("MODELS_IN_MEMORY", "0"),
        ("DATABASE_PATIENCE", "0"),
        ("DATABASE_PATIENCE", "inf"),
        ("MESSAGES_PER_SECOND", "1001"),
        ("LANGUAGE", "segredo"),
        ("LOG_LEVEL", "segredo"),
    ],
)
def test_a_wrong_value_is_named_and_not_shown(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert wrong.value.names == (name,)
    assert "segre" not in f"{wrong.value!r} {wrong.value} {wrong.value.__cause__}"
    assert wrong.value.__suppress_context__


def test_every_mistake_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = ("TELEGRAM_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "LANGUAGE", "LOG_LEVEL")
    for name in wrong:
        monkeypatch.setenv(name, "errado")
    with pytest.raises(WrongSettings) as caught:
        read_settings()
    assert caught.value.names == wrong


def test_settings_never_print_their_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in EVERYTHING.items():
        monkeypatch.setenv(name, value)
    settings = read_settings()
    printed = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
    assert not any(secret in printed for secret in (*settings.secrets, "segredo"))


def test_the_example_file_documents_each_setting_and_nothing_else() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    written = [match[1] for line in lines if (match := re.match(r"(?:# )?([A-Z][A-Z_]+)=", line))]
    assert sorted(written) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_file_can_be_copied_as_it_is() -> None:
    Path(".env").write_bytes(EXAMPLE.read_bytes())
    assert read_settings() == Settings(_env_file=None)


def test_the_examples_of_the_example_file_are_right() -> None:
    examples = re.sub(r"(?m)^# (?=[A-Z_]+=)", "", EXAMPLE.read_text(encoding="utf-8"))
    Path(".env").write_text(examples, encoding="utf-8")
    assert read_settings().model == "pt_core_news_md"
