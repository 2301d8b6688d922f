"""The time zone that a chat chose."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chats", sa.Column("zone", sa.Text))


def downgrade() -> None:
    op.drop_column("chats", "zone")
