"""The tables of the stored glossary, for SQLite and PostgreSQL alike."""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

concepts = sa.Table(
    "concepts",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
)

#: *folded* and *key* are search keys made from *form*: databases do not know Turkic letter case.
terms = sa.Table(
    "terms",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("concept", sa.Text, sa.ForeignKey("concepts.id"), nullable=False, index=True),
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
    sa.Column("folded", sa.Text, nullable=False, index=True),
    sa.Column("key", sa.Text, nullable=False, index=True),
    sa.UniqueConstraint("concept", "lang", "form", "origin"),
)

relations = sa.Table(
    "relations",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person", sa.Text, sa.ForeignKey("concepts.id"), nullable=False, index=True),
    sa.Column("title", sa.Text, sa.ForeignKey("concepts.id"), nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("start", sa.Text, nullable=False),
    sa.Column("end", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
)

#: Spellings that an editor judged not to be the concept.
distinctions = sa.Table(
    "distinctions",
    metadata,
    sa.Column("concept", sa.Text, sa.ForeignKey("concepts.id"), primary_key=True),
    sa.Column("form", sa.Text, primary_key=True),
)

#: The history: every change of the glossary is a row, and its number the version of the glossary.
changes = sa.Table(
    "changes",
    metadata,
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("who", sa.Text, nullable=False),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("concept", sa.Text, nullable=False, index=True),
    sa.Column("detail", sa.JSON, nullable=False),
)
