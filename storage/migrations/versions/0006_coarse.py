"""Whether a chat is shown vulgar, hateful and sexual words that nobody asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chats", sa.Column("coarse", sa.Text))


def downgrade() -> None:
    op.drop_column("chats", "coarse")
