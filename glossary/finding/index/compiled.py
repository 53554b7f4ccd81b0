"""The compiled glossary: one file, written once and read by every process that needs it.

Automata find the folded patterns: each process reads its own copy of them. Rows of numbers say which spellings of which
concepts a pattern may be, and a concept is read from its record when a text names it: both are mapped, so their pages
are shared. So a million concepts are no million Python objects.
"""

from __future__ import annotations

import functools
import json
import mmap
import zlib
from collections.abc import Callable, Iterator
from typing import IO, Any

import numpy as np
import numpy.typing as npt
from daachorse import DoubleArrayAhoCorasick

from glossary.errors import InvalidIndex
from glossary.finding.index.entries import Entry
from glossary.finding.index.neighbours import Table, hashes_of, neighbour_hashes
from glossary.finding.index.record import DAMAGED, Record, unpacked
from glossary.kept import made_by
from glossary.model import Concept

MAGIC = b"glossary index 1\n"
Numbers = npt.NDArray[np.int32]
#: A pattern that was found: where the space before it stands, where it ends, and its number.
Found = tuple[int, int, int]

#: So many rows of one name are told apart at a place, and so many of one surname alone: a person has several.
NAMESAKES, SAME_SURNAME = 24, 16
#: Concepts and patterns that stay read once a text has named them.
REMEMBERED = 20_000


class Compiled:
    """The concepts of one compiled file."""

    def __init__(self, file: IO[bytes]) -> None:
        """Read the automata of *file* and map the rest.

        Raises `InvalidIndex` for one that is cut short, altered, or of another shape; what is altered in records and
        rows shows when they are read, which raises it, too.
        """
        self._contents, self._map = _opened(file)
        self.version: int = self._contents["version"]
        self.stamp: str = self._contents["stamp"]
        self._find = self._automaton("automaton", file)
        self._find_stems = self._automaton("stem_automaton", file)
        self.first_stem: int = self._contents["first_stem"]
        self.patterns: int = self._contents["patterns"]
        self._record_ends = self._array("record_ends", np.int64)
        self._row_begins, self._row_concepts, self._row_spellings = (
            self._array(name, np.int32) for name in ("row_begins", "row_concepts", "row_spellings")
        )
        self._ids, self._sounds = (
            Table(self._array(f"{name}_hashes", np.uint32), self._array(f"{name}_numbers", np.int32))
            for name in ("id", "sound")
        )
        self._records = self._section("records")
        self.record = functools.lru_cache(REMEMBERED)(self._read)

    def __len__(self) -> int:
        return len(self._record_ends) - 1

    def __iter__(self) -> Iterator[Concept]:
        return (self._read(number).concept for number in range(len(self)))

    def find(self, folded: bytes) -> list[Found]:
        """Every pattern in *folded* that is all of a spelling."""
        return self._find(folded)

    def find_stems(self, stemmed: bytes) -> list[Found]:
        """Every pattern in *stemmed*, a text whose words are stems, that is the stems of a spelling and the space after
        them; its number counts from *first_stem*.
        """
        return self._find_stems(stemmed)

    def number_of(self, id: str) -> int | None:
        """The number of the concept *id*."""
        numbers = self._ids.at(hashes_of([id.encode()]))
        return next((number for number in numbers if self.record(number).concept.id == id), None)

    def near(self, key: str) -> list[int]:
        """The concepts with a name whose match key may be at most one letter from *key*: to be compared."""
        return self._sounds.at(neighbour_hashes(key_bytes(key)))

    def is_crowded(self, pattern: int) -> bool:
        """Whether *pattern* is the surname of more people than `surnames` gives."""
        begin, end = self._stretch(pattern, 1)
        return end - begin > SAME_SURNAME

    def bearers(self, pattern: int, named: Numbers) -> list[Entry]:
        """The spellings of a surname that belong to one of the concepts *named*, sorted numbers."""
        begin, end = self._stretch(pattern, 1)
        rows = self._row_concepts[begin:end]
        bearing = named.take(named.searchsorted(rows), mode="clip") == rows if len(named) else rows < 0
        return self._entries(begin + np.flatnonzero(bearing)[:SAME_SURNAME])

    def concepts_of(self, patterns: Numbers) -> Numbers:
        """The numbers of the concepts that *patterns* are whole terms of, sorted."""
        begins, ends = (self._row_begins.take(patterns * 2 + side) for side in (0, 1))
        lengths = np.minimum(ends - begins, NAMESAKES)
        stretches = lengths.cumsum()
        places = np.arange(lengths.sum()) + (begins - stretches + lengths).repeat(lengths)
        return np.unique(self._row_concepts.take(places))

    def copy_to(self, file: IO[bytes]) -> None:
        """Write the compiled file to *file*."""
        file.write(self._map)

    def whole(self, pattern: int) -> list[Entry]:
        """The whole terms that *pattern* is of, up to so many."""
        begin, end = self._stretch(pattern, 0)
        return self._entries(np.arange(begin, min(end, begin + NAMESAKES)))

    def surnames(self, pattern: int) -> list[Entry]:
        """The surnames alone that *pattern* is of, up to so many."""
        begin, end = self._stretch(pattern, 1)
        return self._entries(np.arange(begin, min(end, begin + SAME_SURNAME)))

    def _stretch(self, pattern: int, surname: int) -> tuple[int, int]:
        """From which row to which *pattern* has whole terms (0), or surnames alone (1)."""
        place = pattern * 2 + surname
        return self._row_begins.item(place), self._row_begins.item(place + 1)

    def _entries(self, places: npt.NDArray[np.int64]) -> list[Entry]:
        try:
            concepts, spellings = self._row_concepts[places].tolist(), self._row_spellings[places].tolist()
            return [self.record(number).entry(spelling) for number, spelling in zip(concepts, spellings, strict=True)]
        except IndexError:
            raise InvalidIndex(DAMAGED) from None

    def _automaton(self, name: str, file: IO[bytes]) -> Callable[[bytes], list[Found]]:
        """What finds the patterns of the automaton *name*: a copy, whose part of the file need not stay in memory."""
        begin, end = self._contents["sections"][name]
        file.seek(begin)
        written = file.read(end - begin)
        if zlib.crc32(written) != self._contents[f"{name}_check"]:
            raise InvalidIndex(DAMAGED)
        return DoubleArrayAhoCorasick.deserialize(written).find_overlapping if written else lambda _: []

    def _read(self, number: int) -> Record:
        begin, end = int(self._record_ends[number]), int(self._record_ends[number + 1])
        return unpacked(bytes(self._records[begin:end]))

    def _section(self, name: str) -> memoryview:
        begin, end = self._contents["sections"][name]
        return memoryview(self._map)[begin:end]

    def _array(self, name: str, kind: type[np.generic]) -> npt.NDArray[Any]:
        section = self._section(name)
        return np.frombuffer(section, dtype=kind) if section else np.zeros(0, dtype=kind)


def key_bytes(key: str) -> bytes:
    """The match *key* as it is hashed."""
    return key.encode("ascii", "replace")


def _opened(file: IO[bytes]) -> tuple[dict[str, Any], mmap.mmap]:
    damaged = InvalidIndex("This is no compiled glossary of this version; delete it, and it is made anew.")
    try:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except ValueError:
        raise damaged from None
    length = int.from_bytes(data[-8:], "big")
    if data[: len(MAGIC)] != MAGIC or length > len(data) - 8:
        raise damaged
    try:
        contents: dict[str, Any] = json.loads(data[-8 - length : -8])
        maker = contents["maker"]
    except (ValueError, KeyError, TypeError):
        raise damaged from None
    if maker != made_by():
        raise InvalidIndex("This compiled glossary was made by another version of the program; it is made anew.")
    return contents, data
