"""Which round of a match a game is, where people play against each other."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("games", sa.Column("round", sa.Integer))


def downgrade() -> None:
    op.drop_column("games", "round")
