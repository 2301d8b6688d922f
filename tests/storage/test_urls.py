import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.database import Database
from storage.errors import StorageError
from storage.urls import is_memory, parsed, safe_url


@pytest.mark.parametrize(
    ("given_url", "driver"),
    [
        ("sqlite:///vetorama.sqlite3", "sqlite+aiosqlite"),
        ("sqlite+aiosqlite:////tmp/vetorama.sqlite3", "sqlite+aiosqlite"),
        ("postgres://host/name", "postgresql+asyncpg"),
        ("postgresql://host/name", "postgresql+asyncpg"),
        ("postgresql+psycopg://host/name", "postgresql+asyncpg"),
    ],
)
def test_url_is_given_the_driver_of_this_room(given_url: str, driver: str) -> None:
    assert parsed(given_url).drivername == driver


def test_words_of_libpq_are_put_as_the_driver_knows_them() -> None:
    found = parsed("postgres://u:p@host/name?sslmode=require&channel_binding=require")
    assert dict(found.query) == {"ssl": "require"}
    assert found.password == "p"


def test_password_in_the_query_is_moved_to_where_it_is_hidden() -> None:
    found = parsed("postgresql://u@host/name?password=secret-7")
    assert found.password == "secret-7"
    assert not found.query
    assert "secret-7" not in repr(found)


@pytest.mark.parametrize(
    "url",
    ["", "vetorama.sqlite3", "mysql://u:secret-7@host/name", "postgresql://u:secret-7@host:secret-7/name"],
)
def test_url_of_something_else_is_refused_without_quoting_it(url: str) -> None:
    with pytest.raises(StorageError) as refused:
        Database(url)
    assert "secret-7" not in str(refused.value)
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("url", ["sqlite:///a.db?speed=secret-7", "postgresql://host/name?speed=secret-7"])
def test_unknown_setting_is_named_but_its_value_is_not(url: str) -> None:
    with pytest.raises(StorageError, match=r"not known: speed$"):
        parsed(url)


def test_shown_url_has_stars_for_its_passwords() -> None:
    shown = safe_url("postgres://ana:secret-7@host:5432/name?password=secret-8&ssl=require")
    assert shown == "postgres://ana:***@host:5432/name?password=***&ssl=require"


def test_shown_url_without_password_is_the_url_itself() -> None:
    assert safe_url("sqlite:///data/vetorama.sqlite3") == "sqlite:///data/vetorama.sqlite3"


def test_path_of_a_file_is_shown_as_it_was_written() -> None:
    url = "sqlite:////home/a@b/estudo de Conceição@d.sqlite3"
    assert safe_url(url) == url
    assert parsed(url).database == "/home/a@b/estudo de Conceição@d.sqlite3"


def test_text_that_is_no_url_is_not_shown() -> None:
    assert safe_url("secret-7") == "***"


@given(
    st.text(min_size=4, alphabet=st.characters(categories=["L", "N"])).filter(lambda word: len(set(word)) > 3)
)
def test_no_password_is_ever_shown(password: str) -> None:
    assert password not in safe_url(f"postgresql://a:{password}@b/c").removeprefix("postgresql://a:")


@pytest.mark.parametrize(
    ("url", "memory"),
    [
        ("sqlite://", True),
        ("sqlite:///:memory:", True),
        ("sqlite:///a.db", False),
        ("postgresql:///a", False),
    ],
)
def test_database_in_memory_is_known_by_its_url(url: str, *, memory: bool) -> None:
    assert is_memory(parsed(url)) is memory


@pytest.mark.parametrize(
    "password", ["se@cret-7", "@cret-7", "s@e@cret-7", "s@/cret-7", "s@:1/cret-7", "s@?cret-7"]
)
def test_password_with_an_at_sign_is_explained_and_no_part_of_it_is_shown(password: str) -> None:
    url = f"postgresql://ana:{password}@host/name"
    assert safe_url(url) == "***"
    with pytest.raises(StorageError) as refused:
        parsed(url)
    assert "cret-7" not in str(refused.value)


async def test_database_shows_itself_without_its_password() -> None:
    shown = Database("postgresql://ana:secret-7@host/name")
    assert repr(shown) == "Database('postgresql://ana:***@host/name')"


@pytest.mark.parametrize("setting", ["channel_binding", "sslmode", "password"])
def test_a_file_has_no_settings_of_a_server(setting: str) -> None:
    with pytest.raises(StorageError, match=setting):
        parsed(f"sqlite:///bot.sqlite3?{setting}=require")


@pytest.mark.parametrize(
    "setting",
    ["host=a", "port=1", "user=u", "ssl=require", "passfile=f", "target_session_attrs=any",
     "prepared_statement_cache_size=0"],
)  # fmt: skip
def test_what_the_driver_understands_is_let_through(setting: str) -> None:
    name, _, value = setting.partition("=")
    assert parsed(f"postgresql://host/name?{setting}").query[name] == value


def test_the_databases_that_there_are_are_named() -> None:
    with pytest.raises(StorageError, match=r"^the database must be sqlite or postgresql$"):
        parsed("mysql://host/name")
