"""Questions that a chat predicts before they are answered, and who predicted what."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "predictions",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("topic", sa.BigInteger, nullable=False),
        sa.Column("open", sa.Integer),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("words", sa.String(16), nullable=False),
        sa.Column("starter", sa.BigInteger),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("asked", sa.Text),
        sa.Column("content", sa.Text),
        sa.Column("scores", sa.Text),
        sa.Column("right", sa.Integer, nullable=False),
        sa.Column("score", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Integer),
        sa.Column("board", sa.BigInteger),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("update_id", sa.BigInteger),
        sa.Column("counts", sa.Text),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("moved_at", MOMENT, nullable=False),
        sa.Column("closes_at", MOMENT),
        sa.Column("closed_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_predictions"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_predictions_chat_topic_open", "predictions", ["chat", "topic", "open"], unique=True)
    op.create_index("uq_predictions_chat_update_id", "predictions", ["chat", "update_id"], unique=True)
    op.create_index("ix_predictions_started_at", "predictions", ["started_at"])
    _make_forecasts()


def _make_forecasts() -> None:
    op.create_table(
        "forecasts",
        sa.Column("prediction", sa.BigInteger, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("option", sa.Integer, nullable=False),
        sa.Column("value", sa.Integer),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("prediction", "person", name="pk_forecasts"),
    )
    op.create_index("ix_forecasts_person", "forecasts", ["person"])


def downgrade() -> None:
    for table in ("forecasts", "predictions"):
        op.drop_table(table)
