"""`/jogo escolho`: what is said to a person who chooses the secret for a group."""

from collections.abc import Sequence

from rendering.catalog import Catalog
from rendering.followups import rows
from rendering.game import CHOICE, LINK
from rendering.reply import FollowUp, GroupButton, PrivateButton, Reply
from rendering.typed import shown
from storage.records import Game

START_CHOICE = "choose"
"""The payload of the link by which a group's member comes to the private chat to choose."""
_WORD = 24


def kept_secret_reply(catalog: Catalog, game: Game) -> Reply:
    """Say that the secret is kept, with the button that begins its game in a group."""
    button = GroupButton(catalog.text("game-choice-button"), f"{LINK}{game.key}")
    return Reply(catalog.html("game-choice-kept", word=game.secret), keyboard=((button,),))


def how_to_choose_reply(catalog: Catalog, command: str, *, private: bool, seen: bool) -> Reply:
    """Say how a secret is chosen; `seen` says that a word was named where all could read it."""
    if private:
        return Reply(catalog.html("game-choice-how", command=command))
    button = PrivateButton(catalog.text("game-choice-private"), START_CHOICE)
    return Reply(catalog.html("game-choice-group", seen=int(seen), command=command), keyboard=((button,),))


def not_a_secret_reply(catalog: Catalog, word: str, near: Sequence[str]) -> Reply:
    """Say why a word can't be a secret, with the nearest ones that can."""
    offered = [FollowUp(one, "game", f"{CHOICE} {one}") for one in near]
    said = catalog.html("game-choice-unfit", word=shown(word, _WORD), near=len(near))
    return Reply(said, keyboard=rows(offered))
