"""What takes long to make of the program's own data is kept on disk for its next start."""

from __future__ import annotations

import functools
import gzip
import json
import secrets
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TypeVar

from glossary.settings import cache_folder, data_folder

#: What JSON can hold.
Made = TypeVar("Made")


def kept(name: str, make: Callable[[], Made]) -> Made:
    """What *make* gives, or gave an earlier process of the same program with the same data, kept as *name*.

    What another program or other data made is made anew, and so is what is damaged; where nothing can be written each
    process makes it. What was kept has lists for the tuples that it was made of.
    """
    path = cache_folder() / f"{name}.json.gz"
    with suppress(OSError, EOFError, zlib.error, ValueError, KeyError, TypeError):
        found = json.loads(gzip.decompress(path.read_bytes()))
        if found["maker"] == made_by():
            read: Made = found["made"]
            return read
    made = make()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(gzip.compress(json.dumps({"maker": made_by(), "made": made}).encode(), compresslevel=1))
    return made


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of *path* at once: a reader finds the old one or the new one, whoever else
    writes it. Raises `OSError` where it cannot be written.
    """
    unfinished = path.with_name(f"{secrets.token_hex(8)}-{path.name}")
    try:
        with unfinished.open("xb") as file:
            yield file
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


@functools.cache
def made_by() -> int:
    """A number that changes with the program and its data: what it made before is of no use then."""
    package = Path(__file__).parent
    folders = {package, data_folder("seeds")}
    files = (path for folder in folders for kind in ("py", "toml", "tsv", "txt") for path in folder.rglob(f"*.{kind}"))
    states = ((path.relative_to(package.parent), path.stat()) for path in files)
    marks = sorted(f"{path} {state.st_size} {state.st_mtime_ns}" for path, state in states)
    return zlib.crc32("\n".join(marks).encode())
