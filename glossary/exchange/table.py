"""Read and write tab-separated tables, checked row by row: an error names file, line and column."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from glossary.errors import InvalidFile


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with the place it came from."""

    file: str
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def wrong(self, column: str, problem: str) -> InvalidFile:
        """The error for a cell of this row."""
        return InvalidFile(self.file, self.line, column, problem)

    def required(self, column: str) -> str:
        """The cell of *column*. Raises `InvalidFile` where it is empty."""
        if not self[column]:
            raise self.wrong(column, "the cell is empty")
        return self[column]

    def one_of(self, column: str, values: Sequence[str], default: str = "") -> str:
        """The cell of *column*, one of *values*; an empty cell is the *default*. Raises `InvalidFile`."""
        value = self[column] or default
        if value not in values:
            raise self.wrong(column, f"{value!r} is not one of {', '.join(values)}")
        return value


def read_table(path: Path, columns: Sequence[str], required: Sequence[str] | None = None) -> Iterator[Row]:
    """The rows of a TSV file whose header holds *columns*, or at least the *required* ones of them.

    Raises `InvalidFile` for a file that is missing or not UTF-8, an unknown or missing column, a row of another
    length, or a control character.
    """
    name = path.name
    lines = _text(path).split("\n")
    header = lines[0].removeprefix("\ufeff").rstrip("\r").split("\t")
    _check_header(name, header, columns, columns if required is None else required)
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        cells = line.rstrip("\r").split("\t")
        if len(cells) != len(header):
            raise InvalidFile(name, number, "", f"the row has {len(cells)} cells, the header {len(header)}")
        for column, cell in zip(header, cells, strict=True):
            if any(unicodedata.category(sign) == "Cc" for sign in cell):
                raise InvalidFile(name, number, column, "the cell holds a control character")
        cleaned = (unicodedata.normalize("NFC", cell.strip()) for cell in cells)
        yield Row(name, number, dict(zip(header, cleaned, strict=True)))


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write *rows* under a header; tabs and line breaks in cells become spaces."""
    lines = ["\t".join(columns), *("\t".join(" ".join(cell.split()) for cell in row) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise InvalidFile(path.name, 1, "", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise InvalidFile(path.name, line, "", "the file is not UTF-8") from error


def _check_header(name: str, header: list[str], columns: Sequence[str], required: Sequence[str]) -> None:
    for column in header:
        if column not in columns:
            raise InvalidFile(name, 1, column, f"unknown column; the columns are {', '.join(columns)}")
        if header.count(column) > 1:
            raise InvalidFile(name, 1, column, "the column stands twice")
    for column in required:
        if column not in header:
            raise InvalidFile(name, 1, column, "the column is missing")
