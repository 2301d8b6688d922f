"""The one list of command families; its order is the order of the menus and of the help page."""

from handlers import (
    algebra,
    basics,
    history,
    maps,
    models,
    neighbours,
    preferences,
    sentences,
    vectors,
    why,
    words,
)

COMMANDS = (
    *words.COMMANDS,
    *vectors.COMMANDS,
    *neighbours.COMMANDS,
    *algebra.COMMANDS,
    *maps.COMMANDS,
    *sentences.COMMANDS,
    *why.COMMANDS,
    *preferences.COMMANDS,
    *models.COMMANDS,
    *history.COMMANDS,
    *basics.COMMANDS,
)
BUTTONS = (*models.BUTTONS, *history.BUTTONS)
