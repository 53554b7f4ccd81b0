"""A real server for the tests: the console script's `serve`, on loopback, ended by its process id."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent


@contextmanager
def serving(database: Path, *command: str, host: str = "127.0.0.1") -> Iterator[str]:
    """Serve until the block ends; yields the address. *command* replaces `glossary serve --host HOST --port PORT`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    script = ["-c", "from glossary.cli import main; main()", "serve", "--host", host, "--port", str(port)]
    arguments = [part.format(port=port) for part in command] or script
    environment = {**os.environ, "GLOSSARY_DATABASE": str(database), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, *arguments], env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        address = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        _wait_for(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        assert process.poll() is None, "the server ended by itself"
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server did not answer")
