"""What hosts start from names settings that there are, and files that there are."""

import configparser
import re
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from bot.settings import Settings

ROOT = Path(__file__).parent.parent
SETTINGS = {name.upper() for name in Settings.model_fields} | {"ENV_FILE"}
SYSTEM = {
    "PATH",
    "PYTHONUNBUFFERED",
    "PIP_DISABLE_PIP_VERSION_CHECK",
    "MPLCONFIGDIR",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
}


@pytest.fixture(scope="module")
def compose() -> Any:  # noqa: ANN401 - whatever stands in the file
    return yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))


def test_replicas_have_settings_that_there_are_and_what_a_webhook_needs(compose: Any) -> None:  # noqa: ANN401
    given = compose["services"]["bot"]["environment"]
    assert given.keys() <= SETTINGS
    said = re.sub(r"\$\{\w+:\?\}", "example", str(given["WEBHOOK_URL"]))
    read = Settings(
        _env_file=None, telegram_token="1:x" + "y" * 34, serve=given["SERVE"],
        webhook_url=said, listen=given["LISTEN"],
    )  # fmt: skip
    assert read.serve == "webhook"
    port = given["LISTEN"].rpartition(":")[2]
    for file in ("hosting/Caddyfile", "hosting/prometheus.yml", "Containerfile"):
        assert port in (ROOT / file).read_text("utf-8"), file


def test_mounted_files_are_there_and_the_database_is_one(compose: Any) -> None:  # noqa: ANN401
    mounted = [
        volume.partition(":")[0]
        for service in compose["services"].values()
        for volume in service.get("volumes", ())
        if volume.startswith("./")
    ]
    assert mounted
    assert all((ROOT / file).is_file() for file in mounted)
    url = compose["services"]["bot"]["environment"]["DATABASE_URL"]
    database = compose["services"]["database"]["environment"]
    assert url.startswith(f"postgresql://{database['POSTGRES_USER']}:")
    assert url.endswith(f"@database/{database['POSTGRES_DB']}")


def test_the_image_and_the_unit_set_what_the_program_reads() -> None:
    image = (ROOT / "Containerfile").read_text("utf-8")
    assert (
        set(re.findall(r"(?<=[ ])([A-Z_]+)=", "\n".join(re.findall("^ENV.*", image, re.MULTILINE)))) <= SYSTEM
    )
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(ROOT / "hosting/vetorama.service", "utf-8")
    given = [one.partition("=")[0] for one in unit["Service"]["Environment"].split()]
    assert set(given) <= SETTINGS | SYSTEM
    assert float(unit["Service"]["TimeoutStopSec"]) > 10  # it stops within ten seconds
