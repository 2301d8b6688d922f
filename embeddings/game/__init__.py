"""The game: a secret word, and how near each guess is to it."""
