"""What the commands share: how a file is named, read and answered, and which glossary is open."""

from __future__ import annotations

import getpass
import json
import sys
from pathlib import Path
from typing import Any

import click

from glossary.current import Current, open_glossary
from glossary.documents.submitted import decoded
from glossary.languages.load import tags
from glossary.settings import read_settings

TAG = click.Choice(tags())
FILE = click.argument("file", default="-", metavar="[FILE]")
JSON = click.option("--json", "as_json", is_flag=True, help="Answer as JSON, one object a line.")


def stored_glossary() -> Current:
    """The glossary of the settings, prepared where needed."""
    return open_glossary(read_settings())


def read_text(file: str) -> str:
    """The text of *file*, or of standard input for `-`, within the limit of the settings."""
    limit = read_settings().text_limit
    return decoded(_bytes(file, limit + 1), limit)


def lines_of(file: str) -> list[str]:
    """The lines of *file* without their ends; an end of the last line begins no new one."""
    text = read_text(file)
    return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")] if text else []


def line_of(answer: dict[str, Any]) -> str:
    """*answer* as one line of JSON."""
    return json.dumps(answer, ensure_ascii=False)


def who() -> str:
    """Who runs the command, for the history."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "command line"


def _bytes(file: str, most: int) -> bytes:
    """The first bytes of *file*, so many at *most*: it may have no end."""
    if file == "-":
        if sys.stdin is None:
            raise click.FileError("-", "standard input is closed")
        return sys.stdin.buffer.read(most)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(most)
    except OSError as error:
        raise click.FileError(file, error.strerror or "") from error
