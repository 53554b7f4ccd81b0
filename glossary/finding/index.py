"""The forms of the glossary, ready for searching: a compiled main part, and a small one of what changed since.

Immutable: a change makes a new index that shares the main part (`updated`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

from glossary.finding.compiled import Compiled, Row, Rows, compile_into, compiled
from glossary.finding.entries import Entry
from glossary.model import Concept, Term, house_order
from glossary.orthography.fold import fold_key

#: A pattern that was found: where its first letter stands, where it ends, and what it may be.
Hit = tuple[int, int, list[Entry]]


class Index:
    """The compiled glossary. *version* is that of the stored glossary it is of, *stamp* tells which that is."""

    def __init__(self, concepts: Iterable[Concept] = (), version: int = 0, stamp: str = "") -> None:
        self._join(version, compiled(concepts, version, stamp))

    @classmethod
    def load(cls, path: Path) -> Index:
        """The index that `save` wrote. Raises `InvalidIndex` for a damaged file, and one of another program version."""
        index = cls.__new__(cls)
        with path.open("rb") as file:
            main = Compiled(file)
        index._join(main.version, main)
        return index

    def updated(self, changed: Iterable[Concept], removed: Iterable[str] = (), version: int = 0) -> Index:
        """This index with the concepts *changed* (or new) and without those whose ids are *removed*."""
        new = {concept.id: concept for concept in changed}
        gone = {*removed, *new}
        kept = [concept for part in self._parts[1:] for concept in part if concept.id not in gone]
        numbers = (self._parts[0].number_of(id) for id in gone)
        index = type(self).__new__(type(self))
        index._join(version, self._parts[0], compiled((*kept, *new.values())))
        index._withdrawn = self._withdrawn | {number for number in numbers if number is not None}
        return index

    def save(self, path: Path) -> None:
        """Write the index to *path* at once: a reader finds the old file or the new one."""
        unfinished = path.with_name(f"{path.name}.new")
        with unfinished.open("wb") as file:
            if len(self._parts) == 1:
                self._parts[0].copy_to(file)
            else:
                compile_into(file, self.concepts.values(), self.version, self.stamp)
        unfinished.replace(path)

    def _join(self, version: int, *parts: Compiled) -> None:
        self.version = version
        self._parts = parts
        self._withdrawn: frozenset[int] = frozenset()
        self.concepts: Mapping[str, Concept] = _Concepts(self)

    @property
    def stamp(self) -> str:
        """What tells the glossary that the main part was compiled from."""
        return self._parts[0].stamp

    @property
    def changes(self) -> int:
        """How many concepts were changed or removed since the main part was compiled."""
        return max(len(self._withdrawn), sum(map(len, self._parts[1:])))

    @property
    def patterns(self) -> int:
        """How many folded forms are searched for."""
        return sum(part.patterns for part in self._parts)

    def hits(self, folded: bytes) -> list[Hit]:
        """Every pattern in *folded*. Of a surname with more bearers than can be told apart, those whose full name
        stands in it, too, are meant.
        """
        return self._hits(folded, False)

    def stem_hits(self, stemmed: bytes) -> list[Hit]:
        """The `hits` of patterns that are stems, in a text whose words are stems."""
        return self._hits(stemmed, True)

    def _hits(self, folded: bytes, stems: bool) -> list[Hit]:
        hits: list[Hit] = []
        for part in self._parts:
            found = part.find(folded)
            patterns = {pattern: part.rows(pattern, stems) for _, _, pattern in found}
            crowded = [pattern for pattern, rows in patterns.items() if rows.crowded]
            named = _concepts_of(patterns.values()) if crowded else np.zeros(0, dtype=np.int32)
            bearers = {pattern: part.bearers(pattern, named, stems) for pattern in crowded}
            entries = {
                pattern: self._entries(part, (*rows.whole, *(bearers.get(pattern) or rows.surnames)))
                for pattern, rows in patterns.items()
            }
            hits += [(start + 1, end, entries[pattern]) for start, end, pattern in found]
        return hits

    def terms_for(self, name: str, origin: str, target: str) -> list[Term]:
        """The terms of *target* for the concepts that *name* stands for as a whole term of *origin*, best first."""
        key = fold_key(name)
        whole = [entries for start, end, entries in self.hits(b" " + key) if (start, end) == (1, len(key) + 1)]
        meant = [
            item
            for entries in whole
            for item in entries
            if item.term.lang == origin and not (item.surname or item.inflected)
        ]
        exact = [item for item in meant if item.form == name] or meant
        concepts = {item.concept.id: item.concept for item in exact}
        return [
            term
            for concept in concepts.values()
            for term in sorted(concept.terms, key=house_order)
            if term.lang == target and term.type == "full"
        ]

    def near(self, key: str) -> list[Concept]:
        """Persons, places and organisations with a name whose match key may be at most one letter from *key*."""
        return [
            part.record(number).concept
            for part in self._parts
            for number in part.near(key)
            if not self._is_withdrawn(part, number)
        ]

    def _is_withdrawn(self, part: Compiled, number: int) -> bool:
        return part is self._parts[0] and number in self._withdrawn

    def _entries(self, part: Compiled, rows: Iterable[Row]) -> list[Entry]:
        return [
            part.record(number).entry(spelling) for number, spelling in rows if not self._is_withdrawn(part, number)
        ]


def _concepts_of(patterns: Iterable[Rows]) -> npt.NDArray[np.int32]:
    """The numbers of the concepts that *patterns* are whole terms of, sorted."""
    numbers = {number for rows in patterns for number, _ in rows.whole}
    return np.array(sorted(numbers), dtype=np.int32)


class _Concepts(Mapping[str, Concept]):
    """The concepts of an index by their ids, in the order in which they were compiled."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def __getitem__(self, id: str) -> Concept:
        for part in reversed(self._index._parts):
            number = part.number_of(id)
            if number is not None and not self._index._is_withdrawn(part, number):
                return part.record(number).concept
        raise KeyError(id)

    def __iter__(self) -> Iterator[str]:
        for part in self._index._parts:
            for number, concept in enumerate(part):
                if not self._index._is_withdrawn(part, number):
                    yield concept.id

    def __len__(self) -> int:
        return sum(map(len, self._index._parts)) - len(self._index._withdrawn)
