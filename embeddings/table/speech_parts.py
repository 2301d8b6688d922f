"""The parts of speech of the built-in model's words, by a dictionary; a word that it lacks has none."""

from enum import IntFlag

from embeddings.table.row_flags import RowFlags

PARTS_FILE = "parts.npy"
SpeechParts = RowFlags


class Part(IntFlag):
    """What a word can be; it may be several at once, and none if no dictionary has it.

    SPELLED: a dictionary of spellings has it, which does not say what it is.
    """

    NOUN = 1
    VERB = 2
    ADJECTIVE = 4
    OTHER = 8
    SPELLED = 16
