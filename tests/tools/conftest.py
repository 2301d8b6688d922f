"""The command line with what a source tree adds to it; the rest is shared with the tests of the program."""

import pytest
from typer.testing import CliRunner

from bot.commandline import command_line
from rendering.catalog import Catalog
from tests.bot.conftest import here, model
from tests.bot.running import Line
from tools.commandline import COMMANDS

__all__ = ["here", "model"]


@pytest.fixture
def line() -> Line:
    return Line(command_line(Catalog("pt"), COMMANDS), CliRunner())
