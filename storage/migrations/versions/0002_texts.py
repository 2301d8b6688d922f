"""Texts under short keys, for buttons and for pictures that Telegram keeps."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "texts",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_texts"),
    )
    op.create_index("ix_texts_kept_at_key", "texts", ["kept_at", "key"])


def downgrade() -> None:
    op.drop_table("texts")
