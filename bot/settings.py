"""The settings, read once from the environment and `.env`; only the program reads them."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from platformdirs import user_cache_path, user_data_path
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from rendering.catalog import COMPLETE, language_of, locales
from storage.database import PATIENCE
from storage.errors import StorageError
from storage.urls import parsed

_FILE = ".env"
_FILE_NAME = "ENV_FILE"
_LONGEST = 36_500  # days: a century
_LONGEST_WAIT = 60  # seconds: longer, nobody waits for an answer
_MOST_MESSAGES = 1000  # a second: what Telegram takes of a bot that pays for it
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{8,256}")
_HIGHEST_PORT = 65_535
_WEBHOOK_LISTENS = "127.0.0.1:8080"
_DESKTOP_LOCALE = re.compile(r"[a-z]{2,3}_[A-Z]|.*:|C\b|POSIX")


@dataclass
class WrongSettings(Exception):
    """Wrong settings; `names` are all their variables, or the name of the file."""

    names: tuple[str, ...]


def _token(value: SecretStr) -> SecretStr:
    if not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("not a token")
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", value):
        raise ValueError("not an address")
    urlsplit(value).port  # noqa: B018 - raises ValueError for one that there cannot be
    return value.rstrip("/")


def _secret(value: SecretStr) -> SecretStr:
    if not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
        raise ValueError("not a secret that Telegram takes")
    return value


def _host_and_port(value: str) -> str:
    host, port = _split(value)
    if not host or not 0 <= port <= _HIGHEST_PORT:
        raise ValueError("not a host and a port")
    return value


def _split(value: str) -> tuple[str, int]:
    """Read `host:port`; raises ValueError where the port is no number."""
    host, _, port = value.rpartition(":")
    return host.strip("[]"), int(port)


def _database(value: SecretStr) -> SecretStr:
    if value.get_secret_value().count("://") != 1:
        raise ValueError("not a database URL")
    try:
        parsed(value.get_secret_value())
    except StorageError:
        raise ValueError("not a database URL") from None
    return value


def _names(value: object) -> object:
    """Read names with commas or spaces between them."""
    return tuple(re.findall(r"[^\s,;]+", value)) if isinstance(value, str) else value


def _language(value: str) -> str:
    language = language_of(value)
    if language not in locales():
        raise ValueError("no language that there are files of")
    return language


class Settings(BaseSettings):
    """All settings; each field is an environment variable with the same name in capital letters."""

    model_config = SettingsConfigDict(env_file=None, env_ignore_empty=True, extra="ignore", frozen=True)

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    telegram_api_url: Annotated[str, AfterValidator(_address)] = "https://api.telegram.org"
    serve: Annotated[Literal["polling", "webhook"], BeforeValidator(lambda way: str(way).lower())] = "polling"
    webhook_url: Annotated[str, AfterValidator(_address)] | None = None
    webhook_secret: Annotated[SecretStr, AfterValidator(_secret)] | None = None
    listen: Annotated[str, AfterValidator(_host_and_port)] | None = None
    database_url: Annotated[SecretStr, AfterValidator(_database)] | None = None
    database_patience: Annotated[float, Field(ge=0.5, le=_LONGEST_WAIT)] = PATIENCE
    model: str | None = None
    models: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_names)] = ()
    models_in_memory: Annotated[int, Field(ge=1)] = 2
    messages_per_second: Annotated[int, Field(ge=1, le=_MOST_MESSAGES)] = 30
    pictures: bool = True
    vulgar: Annotated[Literal["hide", "show"], BeforeValidator(lambda choice: str(choice).lower())] = "hide"
    history_days: Annotated[int, Field(ge=1, le=_LONGEST)] | None = None
    data_dir: Path | None = None
    language: Annotated[str, AfterValidator(_language)] = COMPLETE[0]
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(lambda level: str(level).upper())
    ] = "INFO"
    log_words: bool = False

    @property
    def database(self) -> str:
        """The database's URL: SQLite in the data folder unless another was set."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_folder / 'vetorama.sqlite3'}"

    @property
    def data_folder(self) -> Path:
        """The folder for data that must not be lost."""
        return self.data_dir or user_data_path("vetorama")

    @property
    def model_folder(self) -> Path:
        """The folder for models, which can be made again."""
        return (self.data_dir / "models") if self.data_dir else user_cache_path("vetorama") / "models"

    @property
    def listens_at(self) -> tuple[str, int] | None:
        """Where the program serves HTTP: a webhook has to, polling need not."""
        where = self.listen or (_WEBHOOK_LISTENS if self.serve == "webhook" else None)
        return None if where is None else _split(where)

    @property
    def bot_id(self) -> int | None:
        """The number of the bot, with which its token begins."""
        number = (
            "" if self.telegram_token is None else self.telegram_token.get_secret_value().partition(":")[0]
        )
        return int(number) if number.isdecimal() else None

    @property
    def without_pictures(self) -> "Settings":
        """The same settings for a terminal, which cannot show pictures: the text then says more."""
        return self.model_copy(update={"pictures": False})

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must never be printed or logged."""
        hidden = (self.telegram_token, self.webhook_secret, self.database_url)
        password = urlsplit(self.telegram_api_url).password
        return (
            *(value.get_secret_value() for value in hidden if value is not None),
            *((password,) if password else ()),
        )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - pydantic calls it by name
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read the environment first, then `.env`; the LANGUAGE of a desktop (`pt_BR:pt`) is not ours."""
        return (init_settings, _OwnLanguage(settings_cls, env_settings), dotenv_settings)


class _OwnLanguage(PydanticBaseSettingsSource):
    """The environment without the list of locales that a desktop writes into LANGUAGE."""

    def __init__(self, settings_cls: type[BaseSettings], environment: PydanticBaseSettingsSource) -> None:
        super().__init__(settings_cls)
        self._environment = environment

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:  # noqa: ANN401 - pydantic's
        return self._environment.get_field_value(field, field_name)

    def __call__(self) -> dict[str, Any]:
        values: Mapping[str, Any] = self._environment()
        return {
            name: value
            for name, value in values.items()
            if not (name == "language" and _DESKTOP_LOCALE.match(str(value)))
        }


def settings_file() -> Path:
    """Return the file of settings: `.env` in the folder of the start, unless ENV_FILE says another."""
    return Path(os.environ.get(_FILE_NAME) or _FILE)


def read_settings() -> Settings:
    """Read the settings; raises `WrongSettings`, which names all wrong settings but no value.

    If `.env` is not UTF-8, the error names the file; if ENV_FILE is no file, it names ENV_FILE.
    """
    file = settings_file()
    if os.environ.get(_FILE_NAME) and not file.is_file():
        raise WrongSettings((_FILE_NAME,))
    try:
        settings = Settings(_env_file=file)
    except ValidationError as error:
        names = tuple(dict.fromkeys(str(wrong["loc"][0]).upper() for wrong in error.errors()))
        raise WrongSettings(names) from None  # the values may be secrets
    except UnicodeDecodeError:
        raise WrongSettings((_FILE,)) from None
    if settings.serve == "webhook" and settings.webhook_url is None:
        raise WrongSettings(("WEBHOOK_URL",))
    return settings
