"""Concepts, terms, relations and the history of changes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the first tables."""
    op.create_table(
        "concepts",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_concepts"),
    )
    op.create_table(
        "terms",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("concept", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("lang", sa.Text, nullable=False),
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("reading", sa.Text, nullable=False),
        sa.Column("izafet", sa.Boolean, nullable=False),
        sa.Column("link", sa.Text, nullable=False),
        sa.Column("inflected", sa.JSON, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_terms"),
        sa.ForeignKeyConstraint(["concept"], ["concepts.id"], name="fk_terms_concept"),
        sa.UniqueConstraint("concept", "lang", "form", "origin", name="uq_terms_concept"),
    )
    op.create_index("ix_terms_concept", "terms", ["concept"])
    op.create_index("ix_terms_folded", "terms", ["folded"])
    op.create_index("ix_terms_key", "terms", ["key"])
    op.create_table(
        "relations",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("start", sa.Text, nullable=False),
        sa.Column("end", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_relations"),
        sa.ForeignKeyConstraint(["person"], ["concepts.id"], name="fk_relations_person"),
        sa.ForeignKeyConstraint(["title"], ["concepts.id"], name="fk_relations_title"),
    )
    op.create_index("ix_relations_person", "relations", ["person"])
    op.create_table(
        "changes",
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("concept", sa.Text, nullable=False),
        sa.Column("detail", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_changes"),
    )
    op.create_index("ix_changes_concept", "changes", ["concept"])


def downgrade() -> None:
    """Drop everything."""
    for table in ("changes", "relations", "terms", "concepts"):
        op.drop_table(table)
