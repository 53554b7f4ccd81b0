"""The glossary in use: the compiled index of what is stored, rebuilt when the stored glossary moves on."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import sqlalchemy as sa

from glossary.exchange import seeds
from glossary.finding.index import Index
from glossary.model import Term
from glossary.settings import Settings, data_folder
from glossary.store import concepts as stored
from glossary.store import database


@dataclass
class Current:
    """The stored glossary (*engine*) and the index compiled from its newest version."""

    engine: sa.Engine
    _index: Index | None = None

    def __post_init__(self) -> None:
        self._lock = threading.Lock()

    def index(self) -> Index:
        """The index of the newest version; compiled by the first caller who finds it out of date."""
        with self.engine.connect() as connection:
            newest = stored.version(connection)
            if self._index is None or self._index.version != newest:
                with self._lock:
                    if self._index is None or self._index.version != newest:
                        self._index = Index(stored.all_concepts(connection), newest)
            return self._index

    def spellings(self, name: str, origin: str, target: str) -> list[Term]:
        """The stored terms of *target* for a *name* of *origin*, best first: the look-up of transliteration."""
        return self.index().terms_for(name, origin, target)


def open_glossary(settings: Settings) -> Current:
    """The glossary of the settings: migrated, and filled with the seeds where it was empty.

    Raises `InvalidSetting` for a database that cannot be opened, `InvalidFile` for wrong seeds.
    """
    engine = database.connect(settings.database)
    with database.alone(engine):
        if not database.is_current(engine):
            database.migrate(engine)
        with engine.begin() as connection:
            if stored.version(connection) == 0:
                stored.store_seeds(connection, *seeds.read(data_folder("seeds") / "concepts"), who="seeds")
    return Current(engine)
