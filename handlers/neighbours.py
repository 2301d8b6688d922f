"""Who lives near a word, and which place another word has among them."""

from handlers.command import Command

COMMANDS: tuple[Command, ...] = ()
