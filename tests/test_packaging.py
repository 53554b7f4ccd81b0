"""The product as others get it: a wheel that works in an empty folder, and any WSGI server."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.request
import venv
from pathlib import Path

import pytest

from tests.server import serving

ROOT = Path(__file__).parent.parent
IPV6 = Path("/proc/net/if_inet6").exists() and f"{1:032x}" in Path("/proc/net/if_inet6").read_text(encoding="ascii")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_works_in_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    """Its own code and data are used: an environment that sees the installed packages, and not the checkout."""
    home = tmp_path / "environment"
    venv.create(home, with_pip=False)
    site = next(home.glob("lib/python*/site-packages"))
    subprocess.run([sys.executable, "-m", "zipfile", "-e", str(wheel), str(site)], check=True)
    packages = next(path for path in sys.path if path.endswith("site-packages"))
    empty = tmp_path / "empty"
    empty.mkdir()
    script = (
        f"import sys; sys.path.append({packages!r}); import glossary; "
        f"assert glossary.__file__.startswith({str(site)!r}); from glossary.cli import main; main()"
    )
    environment = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "GLOSSARY_DATABASE"}}
    done = subprocess.run(
        [str(home / "bin" / "python"), "-c", script, "rewrite", "-", "--language", "tr"],
        input=b"Omer Kocaman'a",
        capture_output=True,
        cwd=empty,
        env=environment,
        check=False,
    )
    assert (done.stdout.decode(), done.stderr.decode()) == ("Ömer Kocaman'a", "")
    assert (empty / "glossary.sqlite3").exists()


@pytest.mark.parametrize(
    "command",
    [
        ("-m", "granian", "--interface", "wsgi", "--port", "{port}", "--host", "127.0.0.1", "wsgi:app"),
        (
            "-c",
            "import sys, wsgiref.simple_server as s; from wsgi import app; "
            "s.make_server('127.0.0.1', {port}, app).serve_forever()",
        ),
    ],
    ids=["granian", "wsgiref"],
)
def test_wsgi_py_serves_under_any_server(tmp_path: Path, command: tuple[str, ...]) -> None:
    with serving(tmp_path / "wsgi.sqlite3", *command) as address, urllib.request.urlopen(address) as answer:
        assert b"Paste a text" in answer.read()


@pytest.mark.parametrize(
    "host",
    [pytest.param("::1", marks=pytest.mark.skipif(not IPV6, reason="this machine has IPv4 alone")), "localhost"],
)
def test_the_command_serves_at_any_address_of_the_machine(tmp_path: Path, host: str) -> None:
    with serving(tmp_path / "served.sqlite3", host=host) as address, urllib.request.urlopen(address) as answer:
        assert b"Paste a text" in answer.read()


def test_the_command_serves_in_an_empty_folder(served: str) -> None:
    with urllib.request.urlopen(f"{served}/api/v1/concepts?query=eliyev") as answer:
        assert b"ilham-aliyev" in answer.read()
