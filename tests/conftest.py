"""What the tests share: the seeds compiled once, an application on a database of its own, a command runner."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import settings as hypothesis_settings

from glossary.app import create_app
from glossary.check import check
from glossary.exchange import seeds
from glossary.finding.index.index import Index
from glossary.model import Format, Match, Options, Report, Source
from glossary.settings import data_folder, read_settings
from tests.server import serving

ROOT = Path(__file__).parent.parent
CI = os.environ.get("CI") == "true"

hypothesis_settings.register_profile("suite", deadline=None, max_examples=60)
hypothesis_settings.load_profile("suite")

Check = Callable[..., Report]
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="session")
def index() -> Index:
    """The seeds, compiled."""
    return Index(seeds.read(data_folder("seeds") / "concepts")[0], 1)


@pytest.fixture(scope="session")
def checked(index: Index) -> Check:
    """`checked("tr", text)`: the report on a text."""

    def run(language: str, text: str, format: Format = "text", target: str | None = None) -> Report:
        return check(Source(text, format, language), index, options=Options(target))

    return run


def one(report: Report, text: str) -> Match:
    """The match on *text*, which must be found once."""
    (match,) = [match for match in report.matches if match.text == text]
    return match


@pytest.fixture
def app(tmp_path: Path) -> Flask:
    """The application on an empty database of its own."""
    app = create_app(read_settings({}, database=str(tmp_path / "glossary.sqlite3")))
    app.testing = True
    return app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client of the application."""
    return app.test_client()


@pytest.fixture(scope="session")
def command_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that commands of one test run share."""
    return tmp_path_factory.mktemp("commands") / "glossary.sqlite3"


@pytest.fixture
def glossary(command_database: Path, tmp_path: Path) -> Run:
    """`glossary("check", "-", …, stdin="text")`: the console script, run as a process in an empty folder."""

    def run(*arguments: str, stdin: str | bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        known = {**os.environ, "GLOSSARY_DATABASE": str(command_database), "PYTHONPATH": str(ROOT), **environment}
        command = [sys.executable, "-c", "from glossary.cli import main; main()", *arguments]
        return subprocess.run(
            command, input=data, capture_output=True, env=known, cwd=tmp_path, timeout=120, check=False
        )

    return run


@pytest.fixture
def needs() -> Callable[[str], None]:
    """`needs("msgfmt")`: skip where a program is missing; under CI nothing is skipped."""

    def check_for(program: str) -> None:
        if which(program) is None and not CI:
            pytest.skip(f"{program} is not installed")

    return check_for


@pytest.fixture
def served(tmp_path: Path) -> Iterator[str]:
    """The address of the application on a real server, with a database of its own."""
    with serving(tmp_path / "served.sqlite3") as address:
        yield address
