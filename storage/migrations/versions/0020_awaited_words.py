"""Commands that wait for their words until the next message."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "awaited_words",
        sa.Column("person", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("chat", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("command", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_by", sa.BigInteger),
        sa.PrimaryKeyConstraint("person", "chat", name="pk_awaited_words"),
    )


def downgrade() -> None:
    op.drop_table("awaited_words")
