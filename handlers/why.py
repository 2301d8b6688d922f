"""Why an answer is what it is."""

from handlers.command import Command

COMMANDS: tuple[Command, ...] = ()
