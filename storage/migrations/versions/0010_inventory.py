"""What people answer in a test before and after learning, and which group counts them."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "inventory_answers",
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("sitting", sa.Integer, nullable=False),
        sa.Column("item", sa.String(32), nullable=False),
        sa.Column("option", sa.Integer, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person", "sitting", "item", name="pk_inventory_answers"),
    )
    op.create_table(
        "inventory_groups",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_inventory_groups"),
    )
    op.create_index("ix_inventory_groups_chat", "inventory_groups", ["chat"])
    op.create_index("ix_inventory_groups_person", "inventory_groups", ["person"])


def downgrade() -> None:
    for table in ("inventory_groups", "inventory_answers"):
        op.drop_table(table)
