"""`/jogo escolho palavra`: a person chooses the secret in private and takes it to a group."""

from contextlib import suppress

from embeddings.game.choosing import chosen_secret
from handlers.commands.running_game import GAME, games_of
from handlers.context.command import Request
from handlers.reading.arguments import word_or_phrase
from rendering.game import CHOICE
from rendering.game_choice import how_to_choose_reply, kept_secret_reply, not_a_secret_reply
from rendering.reply import Reply
from storage.errors import StorageError
from storage.records import NewGame


async def choose_secret(request: Request, typed: str) -> Reply:
    """Keep a secret that a person chose, and give the link that begins its game in a group.

    Without a word in private, the next message brings it. In a group, where all would see it, nothing is
    kept: a button leads to the private chat.
    """
    command = request.catalog.command(GAME)
    word = word_or_phrase(typed)
    if not request.private or not word:
        if request.private and request.person is not None:
            with suppress(StorageError):
                await request.services.awaited.put(request.person, request.chat, GAME, CHOICE)
        return how_to_choose_reply(request.catalog, command, private=request.private, seen=bool(word))
    games = games_of(request)
    grounds = await games.grounds(request.answers)
    clean = request.answers.showing(coarse=False)
    chosen = await clean.compute(chosen_secret, grounds.vocabulary, grounds.secrets, word)
    if chosen.secret is None:
        return not_a_secret_reply(request.catalog, word, chosen.near)
    kept = await games.stored.keep_chosen(
        NewGame(
            chat=request.chat,
            topic=request.topic,
            level=chosen.secret.level,
            language=request.catalog.language,
            digest=request.answers.card.digest,
            secret=chosen.secret.word,
            is_verb=chosen.secret.is_verb,
            chooser=request.person,
        )
    )
    return kept_secret_reply(request.catalog, kept)
