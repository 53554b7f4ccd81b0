"""Write the compiled glossary: concept by concept as they come, and at the end what is counted over all of them."""

from __future__ import annotations

import json
import tempfile
import zlib
from array import array
from collections.abc import Iterable, Mapping
from typing import IO, Any

import numpy as np
import numpy.typing as npt
from daachorse import DoubleArrayAhoCorasick

from glossary.finding.index.compiled import MAGIC, Compiled, key_bytes
from glossary.finding.index.entries import patterns_of, with_second_scripts
from glossary.finding.index.neighbours import Table, hashes_of, neighbour_table
from glossary.finding.index.record import packed
from glossary.kept import made_by
from glossary.model import Concept
from glossary.orthography.key import match_key

#: A pattern begins with its first word and may go on, but ends with its last word if it is a stem.
_ENDS = b"", b" "
#: The shortest match key that is told from others by one letter.
SHORTEST_KEY = 4
_SOUNDING = frozenset({"person", "place", "organisation"})


def compiled(concepts: Iterable[Concept], version: int = 0, stamp: str = "") -> Compiled:
    """*concepts* compiled into a file of their own that lasts as long as it is in use."""
    with tempfile.TemporaryFile() as file:
        compile_into(file, concepts, version, stamp)
        return Compiled(file)


def compile_into(file: IO[bytes], concepts: Iterable[Concept], version: int = 0, stamp: str = "") -> None:
    """Write the compiled form of *concepts*, read once, to *file*; *version* is that of the glossary they are of, and
    *stamp* tells it from another glossary's.
    """
    building = _Building(file)
    for concept in concepts:
        building.add(concept)
    building.finish({"maker": made_by(), "version": version, "stamp": stamp})


class _Building:
    """A file that is being written: the records as they come, what is counted up to them at the end."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._sections: dict[str, tuple[int, int]] = {}
        self._position = file.write(MAGIC)
        self._patterns: tuple[dict[bytes, int], dict[bytes, int]] = ({}, {})
        self._rows = {name: array("i") for name in ("stem", "pattern", "surname", "concept", "spelling", "hash")}
        self._record_ends = array("q", [0])
        self._ids: list[bytes] = []
        self._keys: list[bytes] = []
        self._key_numbers = array("i")

    def add(self, concept: Concept) -> None:
        """Write the record of *concept* and count its spellings."""
        concept = with_second_scripts(concept)
        found = [pattern for pattern in patterns_of(concept) if len(pattern.key) > 1]
        spellings = {spelling: number for number, spelling in enumerate(dict.fromkeys(item.spelling for item in found))}
        record = packed(concept, list(spellings))
        self._file.write(record)
        number = len(self._ids)
        self._record_ends.append(self._record_ends[-1] + len(record))
        id = concept.id.encode()
        self._ids.append(id)
        rows, check = self._rows, zlib.crc32(id) >> 1
        for key, stem, spelling in found:
            patterns = self._patterns[stem]
            rows["stem"].append(stem)
            rows["pattern"].append(patterns.setdefault(b" " + key + _ENDS[stem], len(patterns)))
            rows["surname"].append(spelling.surname)
            rows["concept"].append(number)
            rows["spelling"].append(spellings[spelling])
            rows["hash"].append(check)
        for key in _sounds(concept):
            self._keys.append(key)
            self._key_numbers.append(number)

    def finish(self, made_from: Mapping[str, int | str]) -> None:
        """Write everything but the records, and the contents."""
        self._position += self._record_ends[-1]
        self._sections["records"] = (len(MAGIC), self._position)
        self._write("record_ends", np.frombuffer(self._record_ends, dtype=np.int64))
        self._write_rows()
        numbers = np.arange(len(self._ids), dtype=np.int32)
        self._write_table("id", Table.of(hashes_of(self._ids), numbers) if self._ids else neighbour_table([], []))
        self._write_table("sound", neighbour_table(self._keys, self._key_numbers))
        whole, stems = map(len, self._patterns)
        contents = {
            **made_from,
            "first_stem": whole,
            "patterns": whole + stems,
            "automaton_check": self._write_automaton("automaton", self._patterns[0]),
            "stem_automaton_check": self._write_automaton("stem_automaton", self._patterns[1]),
            "sections": self._sections,
        }
        written = json.dumps(contents).encode()
        self._file.write(written + len(written).to_bytes(8, "big"))
        self._file.flush()

    def _write_rows(self) -> None:
        """The rows sorted by pattern, whole terms before surnames, and concepts in an order of their own: that of
        their ids' hashes, so that it does not matter in which order they came.
        """
        rows = {name: np.frombuffer(values, dtype=np.int32) for name, values in self._rows.items()}
        whole, stems = map(len, self._patterns)
        places = (rows["pattern"].astype(np.int64) + whole * rows["stem"]) * 2 + rows["surname"]
        order = np.lexsort((rows["spelling"], rows["hash"], places))
        every = np.arange((whole + stems) * 2 + 1, dtype=np.int64)
        self._write("row_begins", places[order].searchsorted(every).astype(np.int32))
        self._write("row_concepts", rows["concept"][order])
        self._write("row_spellings", rows["spelling"][order])

    def _write_automaton(self, name: str, patterns: dict[bytes, int]) -> int:
        """Write the automaton of *patterns*, which are forgotten; its checksum."""
        keys = list(patterns)
        patterns.clear()
        automaton = DoubleArrayAhoCorasick(keys).serialize() if keys else b""
        self._write(name, automaton)
        return zlib.crc32(automaton)

    def _write_table(self, name: str, table: Table) -> None:
        self._write(f"{name}_hashes", table.hashes)
        self._write(f"{name}_numbers", table.numbers)

    def _write(self, name: str, data: bytes | npt.NDArray[Any]) -> None:
        """Write a section at a multiple of eight bytes, as arrays want it."""
        padding = -self._position % 8
        self._file.write(bytes(padding))
        begin = self._position + padding
        self._position = begin + self._file.write(data if isinstance(data, bytes) else data.tobytes())
        self._sections[name] = (begin, self._position)


def _sounds(concept: Concept) -> set[bytes]:
    """The match keys of the full names of *concept*, if it is of a kind whose misspellings are looked for."""
    if concept.kind not in _SOUNDING:
        return set()
    full = (term.form for term in concept.terms if term.type == "full")
    keys = {key_bytes(match_key(form)) for form in full}
    return {key for key in keys if len(key) >= SHORTEST_KEY}
