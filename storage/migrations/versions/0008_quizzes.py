"""The quizzes of chats, their questions, and who answered how."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _make_quizzes()
    _make_items()
    _make_votes()


def _make_quizzes() -> None:
    op.create_table(
        "quizzes",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("topic", sa.BigInteger, nullable=False),
        sa.Column("open", sa.Integer),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("words", sa.String(16), nullable=False),
        sa.Column("theme", sa.Text),
        sa.Column("starter", sa.BigInteger),
        sa.Column("seconds", sa.Integer),
        sa.Column("anonymous", sa.Integer, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("update_id", sa.BigInteger),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("moved_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_quizzes"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_quizzes_chat_topic_open", "quizzes", ["chat", "topic", "open"], unique=True)
    op.create_index("uq_quizzes_chat_update_id", "quizzes", ["chat", "update_id"], unique=True)
    op.create_index("ix_quizzes_started_at", "quizzes", ["started_at"])


def _make_items() -> None:
    op.create_table(
        "quiz_items",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("quiz", sa.BigInteger, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("idea", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(64)),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("poll", sa.String(32)),
        sa.Column("message", sa.BigInteger),
        sa.Column("asked_at", MOMENT),
        sa.Column("closes_at", MOMENT),
        sa.Column("closed_at", MOMENT),
        sa.Column("counts", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_quiz_items"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_quiz_items_quiz_place", "quiz_items", ["quiz", "place"], unique=True)
    op.create_index("uq_quiz_items_poll", "quiz_items", ["poll"], unique=True)


def _make_votes() -> None:
    op.create_table(
        "quiz_votes",
        sa.Column("item", sa.BigInteger, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("option", sa.Integer, nullable=False),
        sa.Column("right", sa.Integer, nullable=False),
        sa.Column("took", sa.Integer, nullable=False),
        sa.Column("voted_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("item", "person", name="pk_quiz_votes"),
    )
    op.create_index("ix_quiz_votes_person", "quiz_votes", ["person"])


def downgrade() -> None:
    for table in ("quiz_votes", "quiz_items", "quizzes"):
        op.drop_table(table)
