"""Words that a group finds against one clock: which word of its run a game is, and when the clock ends."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("games", sa.Column("horde", sa.Integer))
    op.add_column("games", sa.Column("closes_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("games", "closes_at")
    op.drop_column("games", "horde")
