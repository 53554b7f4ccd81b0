"""Spellings that an editor judged not to be a concept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table of judgements."""
    op.create_table(
        "distinctions",
        sa.Column("concept", sa.Text, nullable=False),
        sa.Column("form", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("concept", "form", name="pk_distinctions"),
        sa.ForeignKeyConstraint(["concept"], ["concepts.id"], name="fk_distinctions_concept"),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("distinctions")
