"""Why a word of the built-in model should not be shown as a neighbour: its vector may be wrong."""

from enum import IntFlag

from embeddings.table.row_flags import RowFlags

DOUBTS_FILE = "doubts.npy"
Doubts = RowFlags


class Doubt(IntFlag):
    """Why a word's vector may belong to another word.

    SPELT: the encoder reads the word from pieces, so words with similar letters get similar vectors. MISREAD:
    the word is rare, or the encoder knows it better from another language. NAME: the word is the name of a
    person or a place. OBSCURE: it is a name that is not among the everyday words.
    """

    SPELT = 1
    MISREAD = 2
    NAME = 4
    OBSCURE = 8
