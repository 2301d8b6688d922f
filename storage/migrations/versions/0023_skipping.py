"""Who wants to skip a word against the clock, apart from who wants to give up."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("games", sa.Column("skipping", sa.BigInteger))


def downgrade() -> None:
    with op.batch_alter_table("games") as games:
        games.drop_column("skipping")
