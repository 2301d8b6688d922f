"""Whether somebody who takes part in a class lets who teaches it see their own test."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("class_members", sa.Column("shares_test", sa.Integer))


def downgrade() -> None:
    op.drop_column("class_members", "shares_test")
