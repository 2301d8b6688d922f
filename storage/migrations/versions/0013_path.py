"""Where each person stands on the learning path, and which of its questions they answered."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "path_places",
        sa.Column("person", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("idea", sa.String(32), nullable=False),
        sa.Column("step", sa.String(16), nullable=False),
        sa.Column("moved_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person", name="pk_path_places"),
    )
    op.create_table(
        "path_answers",
        sa.Column("person", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("question", sa.String(32), nullable=False),
        sa.Column("right", sa.Integer, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person", "question", name="pk_path_answers"),
    )


def downgrade() -> None:
    for table in ("path_answers", "path_places"):
        op.drop_table(table)
