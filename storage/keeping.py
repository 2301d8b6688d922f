"""How long what names people is kept of what groups do together."""

from datetime import timedelta

KEPT = timedelta(days=90)
"""Of a game since its last guess; of a quiz, a debate, a class or a prediction since it began."""
