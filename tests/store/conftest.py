"""What the tests of the store share: a glossary of its own, filled with the seeds, and a connection to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from glossary.current import Current, open_glossary
from glossary.settings import read_settings


@pytest.fixture
def current(tmp_path: Path) -> Current:
    return open_glossary(read_settings({}, database=str(tmp_path / "g.sqlite3")))


@pytest.fixture
def connection(current: Current) -> Iterator[sa.Connection]:
    with current.engine.begin() as connection:
        yield connection
