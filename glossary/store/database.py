"""Open the database of the settings and bring it to the newest shape; safe when several workers start at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa

from glossary.errors import InvalidSetting

#: Whatever a database may say; the command line shows it as one line.
DatabaseError = sa.exc.SQLAlchemyError

#: What to do about what databases say, by a part of it.
_ADVICE = {
    "is locked": "Another command is writing to it; try again when that has ended.",
    "readonly": "Nothing can be written to it; look at the permissions of the file and its folder.",
    "malformed": "The file is damaged; put back a copy, or start anew with another GLOSSARY_DATABASE.",
    "not a database": "The file is no glossary, or damaged; put back a copy, or name another GLOSSARY_DATABASE.",
    "no such table": "A table is missing; put back a copy, or start anew with another GLOSSARY_DATABASE.",
}

MIGRATIONS = Path(__file__).parent / "migrations"

#: Any number: workers of one database must only agree on it.
_ADVISORY_LOCK = 748_213


def connect(database: str) -> sa.Engine:
    """The engine for an SQLAlchemy URL or a file path. Raises `InvalidSetting` for one that cannot be opened."""
    url = database if "://" in database else sa.URL.create("sqlite", database=database)
    try:
        engine = sa.create_engine(url)
    except (sa.exc.ArgumentError, ImportError, ValueError) as error:
        raise InvalidSetting(f"GLOSSARY_DATABASE: {error}") from error
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _prepare_sqlite)
    return engine


def advice(error: DatabaseError) -> str:
    """What a database said, without the statement it was asked, and what to do about it."""
    said = str(error.orig) if isinstance(error, sa.exc.DBAPIError) else str(error)
    told = next((todo for part, todo in _ADVICE.items() if part in said), "")
    return f"the database says: {said}. {told}".rstrip()


def is_current(engine: sa.Engine) -> bool:
    """Whether the database has the newest shape already; a look that spares every start the import of Alembic."""
    newest = max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    try:
        with engine.connect() as connection:
            return bool(connection.scalar(sa.text("SELECT version_num FROM alembic_version")) == newest)
    except sa.exc.DBAPIError:
        return False


def migrate(engine: sa.Engine) -> str:
    """Bring the database to the newest revision and return its name. Raises `InvalidSetting` if it cannot be opened."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    try:
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except sa.exc.DBAPIError as error:
        raise InvalidSetting(f"GLOSSARY_DATABASE {engine.url} cannot be opened: {error.orig}") from error
    except CommandError as error:
        raise InvalidSetting(f"GLOSSARY_DATABASE {engine.url} is of a newer glossary: {error}") from error
    return ScriptDirectory.from_config(config).get_current_head() or ""


def file_of(engine: sa.Engine) -> Path | None:
    """The file of an SQLite database; None for one in memory, and for a server."""
    name = engine.url.database or ":memory:"
    in_file = engine.dialect.name == "sqlite" and not name.startswith((":memory:", "file:"))
    return Path(name) if in_file else None


@contextmanager
def alone(engine: sa.Engine) -> Iterator[None]:
    """Hold every other process that prepares the same database until the block ends."""
    file = file_of(engine)
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:
            connection.execute(sa.select(sa.func.pg_advisory_lock(_ADVISORY_LOCK)))
            try:
                yield
            finally:
                connection.execute(sa.select(sa.func.pg_advisory_unlock(_ADVISORY_LOCK)))
    elif file:
        with _locked(file.with_name(f"{file.name}.lock")):
            yield
    else:
        yield


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """A lock beside the database: one on the file itself would drop SQLite's own locks when it is closed.

    Where no file can be made, SQLite cannot write either: nobody prepares anything there.
    """
    with ExitStack() as stack:
        with suppress(ImportError, OSError):  # no such lock on Windows, where one process serves
            import fcntl

            fcntl.flock(stack.enter_context(path.open("ab")), fcntl.LOCK_EX)
        yield


def _prepare_sqlite(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA busy_timeout = 10000")
    cursor.close()
