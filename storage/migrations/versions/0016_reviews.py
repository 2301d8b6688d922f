"""When each person is asked a question of the learning path again."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "path_reviews",
        sa.Column("person", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("question", sa.String(32), nullable=False),
        sa.Column("stability", sa.Integer, nullable=False),
        sa.Column("difficulty", sa.Integer, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("reviewed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person", "question", name="pk_path_reviews"),
    )


def downgrade() -> None:
    op.drop_table("path_reviews")
