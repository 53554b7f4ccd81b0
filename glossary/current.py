"""The glossary in use: the compiled index of what is stored, kept up with what editors change.

The compiled file is made by the process that first needs it, and read by the others. A change is added to it as a
small part of its own; when there are many, the whole is compiled anew beside the work.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa

from glossary.errors import InvalidIndex
from glossary.exchange import seeds
from glossary.finding.index.index import Index
from glossary.model import Term
from glossary.settings import Settings, data_folder
from glossary.store import concepts as stored
from glossary.store import database

#: So many changed concepts are searched for beside the compiled ones.
MOST_CHANGES = 1000

Answer = TypeVar("Answer")


@dataclass
class Current:
    """The stored glossary (*engine*), the index of its newest version, and the *path* of the compiled file, if any."""

    engine: sa.Engine
    path: Path | None = None
    _index: Index | None = None

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._compiling = threading.Lock()

    def index(self) -> Index:
        """The index of the newest version; brought up to it by the first caller who finds it out of date."""
        with self.engine.connect() as connection:
            index = self._index
            if index is None or index.version != stored.version(connection):
                with self._lock:
                    index = self._index = self._newest(connection)
            return index

    def ask(self, question: Callable[[Index], Answer]) -> Answer:
        """What *question* is answered by the newest index; one whose file proves damaged is compiled anew for it."""
        index = self.index()
        try:
            return question(index)
        except InvalidIndex:
            return question(self._in_place_of(index))

    def spellings(self, name: str, origin: str, target: str) -> list[Term]:
        """The stored terms of *target* for a *name* of *origin*, best first: the look-up of transliteration."""
        return self.ask(lambda index: index.terms_for(name, origin, target))

    def _newest(self, connection: sa.Connection) -> Index:
        """The index brought up to the version that is stored now: another thread may have been quicker."""
        index = self._index or self._loaded(connection) or self._compiled(connection)
        newest = stored.version(connection)
        return index if index.version == newest else self._updated(connection, index, newest)

    def _loaded(self, connection: sa.Connection) -> Index | None:
        """The index of the compiled file, if there is one of this glossary that can be used."""
        if self.path is not None:
            with suppress(OSError, InvalidIndex):
                index = Index.load(self.path)
                return index if index.stamp == stored.stamp(connection, index.version) else None
        return None

    def _in_place_of(self, damaged: Index) -> Index:
        """The index compiled anew, by the first caller who finds it *damaged*."""
        with self._lock, self.engine.connect() as connection:
            if self._index is None or self._index is damaged:
                self._index = self._compiled(connection)
            return self._index

    def _compiled(self, connection: sa.Connection) -> Index:
        """The whole glossary compiled; the file is a convenience, and may lie where nobody can write."""
        version = stored.version(connection)
        index = Index(stored.all_concepts(connection), version, stored.stamp(connection, version))
        if self.path is not None:
            with suppress(OSError):
                index.save(self.path)
        return index

    def _updated(self, connection: sa.Connection, index: Index, newest: int) -> Index:
        ids = stored.changed_since(connection, index.version) if index.version < newest else None
        if ids is None or len(ids) > MOST_CHANGES:
            return self._compiled(connection)
        changed = stored.some_concepts(connection, ids)
        removed = set(ids) - {concept.id for concept in changed}
        try:
            index = index.updated(changed, removed, newest)
        except InvalidIndex:
            return self._compiled(connection)
        if index.changes > MOST_CHANGES:
            threading.Thread(target=self._compile_anew, daemon=True).start()
        return index

    def _compile_anew(self) -> None:
        """Compile the whole beside the work, once at a time."""
        if self._compiling.acquire(blocking=False):
            try:
                with self.engine.connect() as connection:
                    self._index = self._compiled(connection)
            finally:
                self._compiling.release()


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
    return Current(engine, _index_path(settings, engine))


def glossary_of(extensions: Mapping[str, Any]) -> Current:
    """The glossary that an application keeps among its *extensions*."""
    current: Current = extensions["glossary"]
    return current


def _index_path(settings: Settings, engine: sa.Engine) -> Path | None:
    if settings.index != "auto":
        return Path(settings.index)
    file = database.file_of(engine)
    return file.with_name(f"{file.name}.index") if file else None
