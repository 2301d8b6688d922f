"""Debates of chats, what was voted on in them, and who voted how."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "debates",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("topic", sa.BigInteger, nullable=False),
        sa.Column("open", sa.Integer),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("words", sa.String(16), nullable=False),
        sa.Column("starter", sa.BigInteger),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("update_id", sa.BigInteger),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("moved_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_debates"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_debates_chat_topic_open", "debates", ["chat", "topic", "open"], unique=True)
    op.create_index("uq_debates_chat_update_id", "debates", ["chat", "update_id"], unique=True)
    op.create_index("ix_debates_started_at", "debates", ["started_at"])
    _make_ballots()
    _make_votes()


def _make_ballots() -> None:
    op.create_table(
        "debate_ballots",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("debate", sa.BigInteger, nullable=False),
        sa.Column("part", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("opens_at", MOMENT, nullable=False),
        sa.Column("invitation", sa.BigInteger),
        sa.Column("poll", sa.String(32)),
        sa.Column("message", sa.BigInteger),
        sa.Column("asked_at", MOMENT),
        sa.Column("closes_at", MOMENT),
        sa.Column("closed_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_debate_ballots"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_debate_ballots_debate_part", "debate_ballots", ["debate", "part"], unique=True)
    op.create_index("uq_debate_ballots_poll", "debate_ballots", ["poll"], unique=True)


def _make_votes() -> None:
    op.create_table(
        "debate_votes",
        sa.Column("ballot", sa.BigInteger, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("option", sa.Integer, nullable=False),
        sa.Column("voted_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("ballot", "person", name="pk_debate_votes"),
    )
    op.create_index("ix_debate_votes_person", "debate_votes", ["person"])


def downgrade() -> None:
    for table in ("debate_votes", "debate_ballots", "debates"):
        op.drop_table(table)
