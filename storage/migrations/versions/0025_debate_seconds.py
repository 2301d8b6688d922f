"""How long a vote of a debate is open, where somebody said so."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("debates", sa.Column("seconds", sa.Integer))


def downgrade() -> None:
    with op.batch_alter_table("debates") as debates:
        debates.drop_column("seconds")
