"""Classes of groups, who takes part, which steps they had, and the lessons that teachers sent."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _make_classes()
    op.create_table(
        "class_members",
        sa.Column("of_class", sa.BigInteger, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("of_class", "person", name="pk_class_members"),
    )
    op.create_index("ix_class_members_person", "class_members", ["person"])
    op.create_table(
        "class_steps",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("of_class", sa.BigInteger, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("activity", sa.BigInteger),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_class_steps"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_class_steps_of_class", "class_steps", ["of_class"])
    op.create_table(
        "class_lessons",
        sa.Column("person", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person", name="pk_class_lessons"),
    )


def _make_classes() -> None:
    op.create_table(
        "classes",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("topic", sa.BigInteger, nullable=False),
        sa.Column("open", sa.Integer),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("teacher", sa.BigInteger),
        sa.Column("teacher_name", sa.Text),
        sa.Column("lesson", sa.Text),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("locked", sa.Integer, nullable=False),
        sa.Column("board", sa.BigInteger),
        sa.Column("panel", sa.BigInteger),
        sa.Column("begins_at", MOMENT),
        sa.Column("rings_at", MOMENT),
        sa.Column("update_id", sa.BigInteger),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("moved_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_classes"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_classes_chat_topic_open", "classes", ["chat", "topic", "open"], unique=True)
    op.create_index("uq_classes_chat_update_id", "classes", ["chat", "update_id"], unique=True)
    op.create_index("ix_classes_teacher", "classes", ["teacher"])
    op.create_index("ix_classes_started_at", "classes", ["started_at"])


def downgrade() -> None:
    for table in ("class_lessons", "class_steps", "class_members", "classes"):
        op.drop_table(table)
