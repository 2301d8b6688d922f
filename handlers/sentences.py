"""Tokens and sentences."""

from handlers.command import Command

COMMANDS: tuple[Command, ...] = ()
