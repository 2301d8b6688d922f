"""Who chose the secret of a game, if a person did."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("games", sa.Column("chooser", sa.BigInteger))


def downgrade() -> None:
    op.drop_column("games", "chooser")
