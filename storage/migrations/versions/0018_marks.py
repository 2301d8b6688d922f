"""What tells people of one first name apart where they take part: a surname's initial, or an @name."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

TABLES = ("guesses", "quiz_votes", "forecasts", "class_members")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("mark", sa.Text))


def downgrade() -> None:
    for table in TABLES:
        op.drop_column(table, "mark")
