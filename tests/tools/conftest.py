"""What tests of tools share with those of the program."""

from tests.bot.conftest import here, line, model

__all__ = ["here", "line", "model"]
