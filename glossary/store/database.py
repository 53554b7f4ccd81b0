"""Open the database of the settings and bring it to the newest shape; safe when several workers start at once."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa

from glossary.errors import InvalidSetting

#: Whatever a database may say; the command line shows it as one line.
DatabaseError = sa.exc.SQLAlchemyError

MIGRATIONS = Path(__file__).parent / "migrations"

#: Any number: workers of one database must only agree on it.
_ADVISORY_LOCK = 748_213


def connect(database: str) -> sa.Engine:
    """The engine for an SQLAlchemy URL or a file path. Raises `InvalidSetting` for one that cannot be opened."""
    url = database if "://" in database else sa.URL.create("sqlite", database=database)
    try:
        engine = sa.create_engine(url)
    except (sa.exc.ArgumentError, ImportError) as error:
        raise InvalidSetting(f"GLOSSARY_DATABASE: {error}") from error
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _prepare_sqlite)
    return engine


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


@contextmanager
def alone(engine: sa.Engine) -> Iterator[None]:
    """Hold every other process that prepares the same database until the block ends."""
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:
            connection.execute(sa.select(sa.func.pg_advisory_lock(_ADVISORY_LOCK)))
            try:
                yield
            finally:
                connection.execute(sa.select(sa.func.pg_advisory_unlock(_ADVISORY_LOCK)))
    elif engine.url.database and engine.url.database != ":memory:":
        with _locked_file(Path(engine.url.database)):
            yield
    else:
        yield


@contextmanager
def _locked_file(database: Path) -> Iterator[None]:
    """A lock beside all databases: one on the file itself would drop SQLite's own locks when it is closed."""
    name = hashlib.sha256(str(database.resolve()).encode()).hexdigest()[:16]
    with (Path(tempfile.gettempdir()) / f"glossary-{name}.lock").open("ab") as file:
        with suppress(ImportError):  # no such lock on Windows, where one process serves
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _prepare_sqlite(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA busy_timeout = 10000")
    cursor.close()
