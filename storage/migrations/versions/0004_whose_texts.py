"""Whose words a kept text is; nothing is left of results and texts of which that is not known."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM results")
    op.drop_table("texts")
    op.create_table(
        "texts",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("person", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", "person", name="pk_texts"),
    )
    op.create_index("ix_texts_kept_at_key", "texts", ["kept_at", "key"])
    op.create_index("ix_texts_person", "texts", ["person"])


def downgrade() -> None:
    op.drop_table("texts")
    op.create_table(
        "texts",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_texts"),
    )
    op.create_index("ix_texts_kept_at_key", "texts", ["kept_at", "key"])
