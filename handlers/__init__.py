"""The one list of command families; its order is the order of the menus and of the help page."""

from handlers import basics, history, preferences, words

COMMANDS = (*words.COMMANDS, *preferences.COMMANDS, *history.COMMANDS, *basics.COMMANDS)
BUTTONS = (*history.BUTTONS,)
