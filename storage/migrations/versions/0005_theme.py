"""The theme that a chat's pictures are drawn for."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chats", sa.Column("theme", sa.Text))


def downgrade() -> None:
    op.drop_column("chats", "theme")
