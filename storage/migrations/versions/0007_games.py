"""The games that run or ran in a chat, and what was guessed in them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _make_games()
    _make_guesses()


def _make_games() -> None:
    op.create_table(
        "games",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("topic", sa.BigInteger, nullable=False),
        sa.Column("open", sa.Integer),
        sa.Column("level", sa.String(16), nullable=False),
        sa.Column("day", sa.String(10)),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("secret", sa.Text, nullable=False),
        sa.Column("verb", sa.Integer),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("starter", sa.BigInteger),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("board", sa.BigInteger),
        sa.Column("hints", sa.Integer, nullable=False),
        sa.Column("yielding", sa.BigInteger),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_games"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_games_chat_topic_open", "games", ["chat", "topic", "open"], unique=True)
    op.create_index("uq_games_key", "games", ["key"], unique=True)
    op.create_index("ix_games_moved_at", "games", ["moved_at"])


def _make_guesses() -> None:
    op.create_table(
        "guesses",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("game", sa.BigInteger, nullable=False),
        sa.Column("person", sa.BigInteger),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("typed", sa.Text, nullable=False),
        sa.Column("word", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("heat", sa.Integer, nullable=False),
        sa.Column("is_hint", sa.Integer, nullable=False),
        sa.Column("guessed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("update_id", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_guesses"),
    )
    op.create_index("uq_guesses_game_word", "guesses", ["game", "word"], unique=True)
    op.create_index("ix_guesses_person", "guesses", ["person"])


def downgrade() -> None:
    op.drop_table("guesses")
    op.drop_table("games")
