"""Which update a game began with: one that comes again after a kill, or a step of a class, knows its own."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("games", sa.Column("update_id", sa.BigInteger))
    op.create_index("uq_games_chat_update_id", "games", ["chat", "update_id"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_games_chat_update_id", "games")
    with op.batch_alter_table("games") as games:
        games.drop_column("update_id")
