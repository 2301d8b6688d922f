"""Adding, subtracting and comparing vectors."""

from handlers.command import Command

COMMANDS: tuple[Command, ...] = ()
