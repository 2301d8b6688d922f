"""What was fetched from Telegram and is not answered yet; which update a question came with."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("bot", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("update_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("incident", sa.String(16)),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("bot", "update_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_finished_at", "inbox", ["finished_at"])
    op.add_column("history", sa.Column("update_id", sa.BigInteger))
    op.create_index("uq_history_person_update_id", "history", ["person", "update_id"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_history_person_update_id", "history")
    op.drop_column("history", "update_id")
    op.drop_table("inbox")
