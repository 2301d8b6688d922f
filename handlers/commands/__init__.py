"""The one list of commands; its order is the order of the menus and of the help page."""

from handlers.commands import (
    basics,
    choices,
    classes,
    debate,
    game,
    glossary,
    history,
    inventory,
    language,
    models,
    path,
    predict,
    privacy,
    project,
    quiz,
    review,
    why,
    zone,
)
from handlers.commands.algebra import ANALOGY_OF_WORDS, AXIS_OF_WORDS
from handlers.commands.bias import BIAS
from handlers.commands.groups import MATRIX_OF_ALL, ODD_ONE_OUT, SIMILAR
from handlers.commands.maps import MAP
from handlers.commands.neighbours import NEAREST, RANK_AMONG_NEIGHBOURS
from handlers.commands.opposites import OPPOSITE_OF_WORD
from handlers.commands.sentences import TOKENS_OF_TEXT, TWO_SENTENCES
from handlers.commands.training import TRAIN
from handlers.commands.translating import TRANSLATE
from handlers.commands.vectors import DIMS, EMBEDDINGS, VECTOR
from handlers.context.command import Command, Commands
from handlers.reading.plain import Shape
from rendering.catalog import Catalogs

COMMANDS: tuple[Command, ...] = (
    EMBEDDINGS,
    DIMS,
    SIMILAR,
    VECTOR,
    NEAREST,
    RANK_AMONG_NEIGHBOURS,
    OPPOSITE_OF_WORD,
    TRANSLATE,
    ANALOGY_OF_WORDS,
    ODD_ONE_OUT,
    MATRIX_OF_ALL,
    AXIS_OF_WORDS,
    BIAS,
    MAP,
    TOKENS_OF_TEXT,
    TWO_SENTENCES,
    TRAIN,
    *game.COMMANDS,
    *quiz.COMMANDS,
    *debate.COMMANDS,
    *classes.COMMANDS,
    *predict.COMMANDS,
    *inventory.COMMANDS,
    *path.COMMANDS,
    *review.COMMANDS,
    *why.COMMANDS,
    *project.COMMANDS,
    *glossary.COMMANDS,
    *language.COMMANDS,
    *choices.COMMANDS,
    *zone.COMMANDS,
    *models.COMMANDS,
    *history.COMMANDS,
    *privacy.COMMANDS,
    *basics.COMMANDS,
)
PLAIN = {
    Shape.WORD: (NEAREST, DIMS, EMBEDDINGS),
    Shape.PAIR: (SIMILAR, RANK_AMONG_NEIGHBOURS),
    Shape.LIST: (MATRIX_OF_ALL, ODD_ONE_OUT),
    Shape.ORDER: (RANK_AMONG_NEIGHBOURS,),
    Shape.SUM: (ANALOGY_OF_WORDS,),
    Shape.AXIS: (AXIS_OF_WORDS,),
    Shape.SENTENCE: (EMBEDDINGS, TOKENS_OF_TEXT),
    Shape.SENTENCES: (TWO_SENTENCES,),
}
"""The commands that answer a text without a command, the likeliest first."""
BUTTONS = (
    *models.BUTTONS,
    *history.BUTTONS,
    *privacy.BUTTONS,
    *game.BUTTONS,
    *quiz.BUTTONS,
    *debate.BUTTONS,
    *classes.BUTTONS,
    *predict.BUTTONS,
    *inventory.BUTTONS,
    *path.BUTTONS,
    *review.BUTTONS,
)


def commands(catalogs: Catalogs) -> Commands:
    """Give the table with the names that these languages have for its rows."""
    return Commands(COMMANDS, PLAIN, catalogs)
