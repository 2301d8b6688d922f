"""Several models: which one answers here, and how two of them differ."""

from handlers.command import Command

COMMANDS: tuple[Command, ...] = ()
