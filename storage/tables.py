"""The tables, as the newest migration makes them; a test checks that both are equal.

Each says whom its columns name (`storage.naming`), and what exports, deletes and counts reads that.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table

from storage.awaited_table import awaited_words
from storage.class_tables import class_lessons, class_members, class_steps, classes
from storage.column_types import Moment, RowNumber, Words
from storage.naming import Naming, naming, table_of
from storage.path_tables import path_answers, path_places, path_reviews, reminders
from storage.schema import metadata

__all__ = [
    "awaited_words", "class_lessons", "class_members", "class_steps", "classes", "metadata", "path_answers",
    "path_places", "path_reviews", "reminders",
]  # fmt: skip
"""What other files of tables define; this one has all."""

results = Table(
    "results",
    metadata,
    Column("key", String(64), primary_key=True, info=naming(Naming.OURS)),
    Column("digest", Words, nullable=False, info=naming(Naming.OURS)),
    Column("operation", Words, nullable=False, info=naming(Naming.OURS)),
    Column("value", Words, nullable=False, info=naming(Naming.OURS)),
    Column("created_at", Moment, nullable=False),
    Column("used_at", Moment, nullable=False),
    Column("hits", BigInteger, nullable=False, info=naming(Naming.NUMBER)),
    Index(None, "used_at", "key"),
    Index(None, "digest"),
    info=table_of("ready_answers", since="used_at", kept="unused", shown="everybody"),
)

history = Table(
    "history",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False, info=naming(Naming.OWNER)),
    Column("chat", BigInteger, nullable=False, info=naming(Naming.CHAT)),
    Column("command", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("asked_at", Moment, nullable=False),
    # the update of the question: an update that is handled again adds nothing
    Column("update_id", BigInteger, info=naming(Naming.NUMBER)),
    Index(None, "person", "id"),
    Index(None, "person", "chat", "id"),
    Index(None, "chat"),
    Index("uq_history_person_update_id", "person", "update_id", unique=True),
    sqlite_autoincrement=True,  # an id is never used again, also not after its row was deleted
    info=table_of("questions", since="asked_at", kept="history", shown="owner"),
)

chats = Table(
    "chats",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.CHAT)),
    Column("language", Words),
    Column("model", Words),
    Column("changed_at", Moment, nullable=False),
    Column("theme", Words),
    Column("coarse", Words),
    Column("zone", Words),  # as `America/Manaus` or `UTC-04:00`
    info=table_of("settings", since="changed_at", kept="choice", shown="chat"),
)

texts = Table(
    "texts",
    metadata,
    Column("key", String(64), primary_key=True, info=naming(Naming.KEY)),
    # 0: nobody's words
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("text", Words, nullable=False),
    Column("kept_at", Moment, nullable=False),
    Index(None, "kept_at", "key"),
    Index(None, "person"),
    info=table_of("texts", since="kept_at", kept="unused", shown="nobody"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.NUMBER)),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.NUMBER)),
    # empty once the update is finished
    Column("body", Words, info=naming(Naming.UPDATE)),
    Column("incident", String(16), info=naming(Naming.OURS)),
    Column("received_at", Moment, nullable=False),
    Column("finished_at", Moment),
    Index(None, "finished_at"),
    info=table_of("waiting", since="received_at", kept="inbox", shown="nobody"),
)

games = Table(
    "games",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, info=naming(Naming.CHAT)),
    # 0: a chat without topics
    Column("topic", BigInteger, nullable=False, info=naming(Naming.NUMBER)),
    Column(
        "open", Integer, info=naming(Naming.FLAG)
    ),  # 1 while it runs, else NULL: so a topic has at most one running game
    Column("level", String(16), nullable=False),
    Column("day", String(10)),  # whose word of the day it is, as 2026-11-27
    Column("language", String(16), nullable=False),
    Column("digest", Words, nullable=False),
    Column("secret", Words, nullable=False, info=naming(Naming.HIDDEN)),
    Column(
        "verb", Integer, info=naming(Naming.FLAG)
    ),  # 1 if the secret is a verb, 0 if not, NULL if that is not known
    Column("key", String(16), nullable=False),  # with it another group gets the same secret
    Column("starter", BigInteger, info=naming(Naming.NAMED)),
    Column("state", String(16), nullable=False),
    Column("board", BigInteger, info=naming(Naming.NUMBER)),  # the message that shows it
    Column("hints", Integer, nullable=False),
    Column("round", Integer),  # of a match against each other, else NULL
    Column("chooser", BigInteger, info=naming(Naming.NAMED)),  # who chose the secret, if a person did
    Column("horde", Integer),  # which word of those against one clock, else NULL
    Column("closes_at", Moment),  # when that clock ends
    # who wants to give up, until a second one does
    Column("yielding", BigInteger, info=naming(Naming.NAMED)),
    # the same of the next word against the clock
    Column("skipping", BigInteger, info=naming(Naming.NAMED)),
    # that asked for it, so that a replay is known
    Column("update_id", BigInteger, info=naming(Naming.NUMBER)),
    Column("started_at", Moment, nullable=False),
    Column("moved_at", Moment, nullable=False),
    Index("uq_games_chat_topic_open", "chat", "topic", "open", unique=True),
    Index("uq_games_key", "key", unique=True),
    Index("uq_games_chat_update_id", "chat", "update_id", unique=True),
    Index(None, "moved_at"),
    sqlite_autoincrement=True,  # an id is never used again: old boards carry it on their buttons
    info=table_of("games", since="started_at", kept="game", shown="chat"),
)

guesses = Table(
    "guesses",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("game", BigInteger, nullable=False, info=naming(Naming.PART, whole="games")),
    # NULL: a hint, or somebody of whom nothing is kept
    Column("person", BigInteger, info=naming(Naming.OWNER)),
    Column("name", Words, nullable=False),
    Column("mark", Words),  # what tells them from others of that first name, as "B." or "@ana"
    Column("typed", Words, nullable=False),
    Column("word", Words, nullable=False),
    Column("place", Integer, nullable=False),
    Column("heat", Integer, nullable=False),
    Column("is_hint", Integer, nullable=False, info=naming(Naming.FLAG)),
    Column("guessed_at", Moment, nullable=False),
    # the update that brought it; one that comes again is known by it
    Column("update_id", BigInteger, info=naming(Naming.NUMBER)),
    Index("uq_guesses_game_word", "game", "word", unique=True),
    Index(None, "person"),
    info=table_of("guesses", since="guessed_at", kept="game", shown="chat"),
)

quizzes = Table(
    "quizzes",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, info=naming(Naming.CHAT)),
    # 0: a chat without topics
    Column("topic", BigInteger, nullable=False, info=naming(Naming.NUMBER)),
    Column("open", Integer, info=naming(Naming.FLAG)),  # 1 while it runs, else nothing, as in games
    Column("language", String(16), nullable=False),
    Column("words", String(16), nullable=False),  # the language of the model's words
    Column("theme", Words, info=naming(Naming.TYPED)),  # what was asked for, as it was typed
    Column("starter", BigInteger, info=naming(Naming.NAMED)),
    Column("seconds", Integer),  # how long each question is open; nothing: until it is answered
    Column("anonymous", Integer, nullable=False, info=naming(Naming.FLAG)),
    Column("state", String(16), nullable=False),
    # that asked for it, so that a replay is known
    Column("update_id", BigInteger, info=naming(Naming.NUMBER)),
    Column("started_at", Moment, nullable=False),
    Column("moved_at", Moment, nullable=False),
    Index("uq_quizzes_chat_topic_open", "chat", "topic", "open", unique=True),
    Index("uq_quizzes_chat_update_id", "chat", "update_id", unique=True),
    Index(None, "started_at"),
    sqlite_autoincrement=True,  # an id is never used again: old buttons carry it
    info=table_of("quizzes", since="started_at", kept="quiz", shown="chat"),
)

quiz_items = Table(
    "quiz_items",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("quiz", BigInteger, nullable=False, info=naming(Naming.PART, whole="quizzes")),
    Column("place", Integer, nullable=False),  # from 1
    Column("kind", String(16), nullable=False),
    Column("idea", String(32), nullable=False),  # a term of the glossary
    Column("subject", String(64)),  # the key of a written question
    Column("content", Words, nullable=False, info=naming(Naming.HIDDEN, json=True)),
    Column("poll", String(32)),  # Telegram's id of the poll, once it is asked
    Column("message", BigInteger, info=naming(Naming.NUMBER)),
    Column("asked_at", Moment),
    Column("closes_at", Moment),
    Column("closed_at", Moment),
    # votes for each option, where they are anonymous
    Column("counts", Words, info=naming(Naming.OURS, json=True)),
    Index("uq_quiz_items_quiz_place", "quiz", "place", unique=True),
    Index("uq_quiz_items_poll", "poll", unique=True),
    sqlite_autoincrement=True,
    info=table_of("quiz_questions", since="asked_at", kept="quiz", shown="chat"),
)

quiz_votes = Table(
    "quiz_votes",
    metadata,
    Column(
        "item",
        BigInteger,
        primary_key=True,
        autoincrement=False,
        info=naming(Naming.PART, whole="quiz_items"),
    ),
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("name", Words, nullable=False),
    Column("mark", Words),  # as in guesses
    Column("option", Integer, nullable=False),
    Column("right", Integer, nullable=False, info=naming(Naming.FLAG)),
    Column("took", Integer, nullable=False),  # milliseconds
    Column("voted_at", Moment, nullable=False),
    Index(None, "person"),
    info=table_of("quiz_answers", since="voted_at", kept="quiz", shown="chat"),
)

predictions = Table(
    "predictions",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, info=naming(Naming.CHAT)),
    # 0: a chat without topics
    Column("topic", BigInteger, nullable=False, info=naming(Naming.NUMBER)),
    Column("open", Integer, info=naming(Naming.FLAG)),  # 1 while it runs, else nothing, as in games
    Column("language", String(16), nullable=False),
    Column("words", String(16), nullable=False),  # the language of the model's words
    Column("starter", BigInteger, info=naming(Naming.NAMED)),
    Column("kind", String(16), nullable=False),
    # the text of the command that shows the answer
    Column("asked", Words, info=naming(Naming.TYPED)),
    Column("content", Words, info=naming(Naming.TYPED, json=True)),  # what it names, and its options
    Column("scores", Words, info=naming(Naming.HIDDEN, json=True)),  # the numbers of the options
    Column("right", Integer, nullable=False, info=naming(Naming.HIDDEN)),
    Column("score", Integer, nullable=False, info=naming(Naming.HIDDEN)),  # ten-thousandths
    Column("seconds", Integer),  # how long it is open; nothing: until it is predicted
    Column("board", BigInteger, info=naming(Naming.NUMBER)),  # the message that shows it
    Column("state", String(16), nullable=False),
    # that asked for it, so that a replay is known
    Column("update_id", BigInteger, info=naming(Naming.NUMBER)),
    # the predictions of each option, once it is closed
    Column("counts", Words, info=naming(Naming.OURS, json=True)),
    Column("started_at", Moment, nullable=False),
    Column("moved_at", Moment, nullable=False),
    Column("closes_at", Moment),
    Column("closed_at", Moment),
    Index("uq_predictions_chat_topic_open", "chat", "topic", "open", unique=True),
    Index("uq_predictions_chat_update_id", "chat", "update_id", unique=True),
    Index(None, "started_at"),
    sqlite_autoincrement=True,  # an id is never used again: old buttons carry it
    info=table_of("predictions", since="started_at", kept="prediction", shown="chat"),
)

forecasts = Table(
    "forecasts",
    metadata,
    Column(
        "prediction",
        BigInteger,
        primary_key=True,
        autoincrement=False,
        info=naming(Naming.PART, whole="predictions"),
    ),
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("name", Words, nullable=False),
    Column("mark", Words),  # as in guesses
    Column("option", Integer, nullable=False),
    Column("value", Integer),  # ten-thousandths, of those who wrote a number
    Column("made_at", Moment, nullable=False),
    Index(None, "person"),
    info=table_of("forecasts", since="made_at", kept="prediction", shown="chat"),
)

debates = Table(
    "debates",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, info=naming(Naming.CHAT)),
    # 0: a chat without topics
    Column("topic", BigInteger, nullable=False, info=naming(Naming.NUMBER)),
    Column("open", Integer, info=naming(Naming.FLAG)),  # 1 while it runs, else nothing, as in games
    Column("language", String(16), nullable=False),
    Column("words", String(16), nullable=False),  # the language of the model's words
    Column("starter", BigInteger, info=naming(Naming.NAMED)),
    Column("state", String(16), nullable=False),
    # that asked for it, so that a replay is known
    Column("update_id", BigInteger, info=naming(Naming.NUMBER)),
    Column("seconds", Integer),  # how long a vote is open, where somebody said so
    Column("started_at", Moment, nullable=False),
    Column("moved_at", Moment, nullable=False),
    Index("uq_debates_chat_topic_open", "chat", "topic", "open", unique=True),
    Index("uq_debates_chat_update_id", "chat", "update_id", unique=True),
    Index(None, "started_at"),
    sqlite_autoincrement=True,  # an id is never used again: old buttons carry it
    info=table_of("debates", since="started_at", kept="debate", shown="chat"),
)

debate_ballots = Table(
    "debate_ballots",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("debate", BigInteger, nullable=False, info=naming(Naming.PART, whole="debates")),
    Column("part", String(16), nullable=False),  # the first vote, the one after talking, or the sister's
    Column("subject", String(64), nullable=False),  # the key of a written question
    Column("content", Words, nullable=False, info=naming(Naming.HIDDEN, json=True)),
    Column("opens_at", Moment, nullable=False),  # when it may be asked
    # the message that invites to it, whose button lets it begin at once
    Column("invitation", BigInteger, info=naming(Naming.NUMBER)),
    Column("poll", String(32)),  # Telegram's id of the poll, once it is asked
    Column("message", BigInteger, info=naming(Naming.NUMBER)),
    Column("asked_at", Moment),
    Column("closes_at", Moment),
    Column("closed_at", Moment),
    Index("uq_debate_ballots_debate_part", "debate", "part", unique=True),
    Index("uq_debate_ballots_poll", "poll", unique=True),
    sqlite_autoincrement=True,
    info=table_of("debate_questions", since="opens_at", kept="debate", shown="chat"),
)

debate_votes = Table(
    "debate_votes",
    metadata,
    Column(
        "ballot",
        BigInteger,
        primary_key=True,
        autoincrement=False,
        info=naming(Naming.PART, whole="debate_ballots"),
    ),
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("option", Integer, nullable=False),
    Column("voted_at", Moment, nullable=False),
    Index(None, "person"),
    info=table_of("debate_votes", since="voted_at", kept="debate", shown="owner"),
)

inventory_answers = Table(
    "inventory_answers",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=naming(Naming.OWNER)),
    Column("sitting", Integer, primary_key=True, autoincrement=False),  # 1: before, 2: after
    Column("item", String(32), primary_key=True),  # the key of a question
    Column("option", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
    info=table_of("test_answers", since="made_at", kept="test", shown="owner"),
)

inventory_groups = Table(
    "inventory_groups",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, info=naming(Naming.CHAT)),
    Column("person", BigInteger, nullable=False, info=naming(Naming.OWNER)),
    Column("joined_at", Moment, nullable=False),
    Index(None, "chat"),
    Index(None, "person"),
    info=table_of("test_groups", since="joined_at", kept="test", shown="nobody"),
)
