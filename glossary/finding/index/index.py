"""The forms of the glossary, ready for searching: a compiled main part, and a small one of what changed since.

Immutable: a change makes a new index that shares the main part (`updated`).
"""

from __future__ import annotations

import functools
import itertools
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from glossary.finding.index.compiled import REMEMBERED, Compiled, Found, Numbers
from glossary.finding.index.compiling import compile_into, compiled
from glossary.finding.index.entries import Entry
from glossary.kept import replacing
from glossary.model import Concept, Term, house_order
from glossary.orthography.fold import fold_key


class Index:
    """The compiled glossary. *version* is that of the stored glossary it is of, *stamp* tells which that is."""

    def __init__(self, concepts: Iterable[Concept] = (), version: int = 0, stamp: str = "") -> None:
        self._join(version, compiled(concepts, version, stamp))

    @classmethod
    def load(cls, path: Path) -> Index:
        """The index that `save` wrote. Raises `InvalidIndex` for a damaged file, and one of another program version;
        damage in the record of a concept shows, and raises it, when the concept is read.
        """
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
        withdrawn = {id for id in gone if self._parts[0].number_of(id) is not None}
        index = type(self).__new__(type(self))
        index._join(version, self._parts[0], compiled((*kept, *new.values())))
        index._withdrawn = self._withdrawn | withdrawn
        return index

    def save(self, path: Path) -> None:
        """Write the index to *path* at once: a reader finds the old file or the new one, whoever else writes it."""
        with replacing(path) as file:
            if len(self._parts) == 1:
                self._parts[0].copy_to(file)
            else:
                compile_into(file, self.concepts.values(), self.version, self.stamp)

    def _join(self, version: int, *parts: Compiled) -> None:
        self.version = version
        self._parts = parts
        self._firsts = list(itertools.accumulate((part.patterns for part in parts[:-1]), initial=0))
        self._numbered = list(zip(self._firsts, parts, strict=True))
        self._withdrawn: frozenset[str] = frozenset()
        self.concepts: Mapping[str, Concept] = _Concepts(self)
        self.whole = functools.lru_cache(REMEMBERED)(self._whole)
        self.surnames = functools.lru_cache(REMEMBERED)(self._surnames)
        self.is_crowded = functools.lru_cache(REMEMBERED)(self._is_crowded)

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

    def find(self, folded: bytes) -> list[Found]:
        """Every pattern in *folded* that is all of a spelling."""
        found = self._parts[0].find(folded)
        for first, part in self._numbered[1:]:
            found = found + [(start, end, first + pattern) for start, end, pattern in part.find(folded)]
        return found

    def find_stems(self, stemmed: bytes) -> list[tuple[int, list[Found]]]:
        """Every pattern in *stemmed*, a text whose words are stems, that is the stems of a spelling and the space after
        them; and from what its number counts.
        """
        return [(first + part.first_stem, part.find_stems(stemmed)) for first, part in self._numbered]

    def _whole(self, pattern: int) -> list[Entry]:
        """The whole terms that *pattern* is of, up to so many."""
        part, number = self._part_of(pattern)
        return self._kept(part, part.whole(number))

    def named_by(self, patterns: Collection[int]) -> list[Numbers]:
        """The concepts of each part that *patterns* are whole terms of."""
        every = np.fromiter(patterns, dtype=np.int32, count=len(patterns))
        numbers = ((every - first, part) for first, part in self._numbered)
        return [part.concepts_of(own[(own >= 0) & (own < part.patterns)]) for own, part in numbers]

    def _is_crowded(self, pattern: int) -> bool:
        """Whether *pattern* is the surname of more people than `surnames` gives."""
        part, number = self._part_of(pattern)
        return part.is_crowded(number)

    def _surnames(self, pattern: int) -> list[Entry]:
        """Whose surname *pattern* is, up to so many."""
        part, number = self._part_of(pattern)
        return self._kept(part, part.surnames(number))

    def bearers(self, pattern: int, named: Sequence[Numbers]) -> list[Entry]:
        """Those whose surname *pattern* is among the concepts *named*, numbers of `named_by`."""
        place, number = self._place_of(pattern)
        part = self._parts[place]
        return self._kept(part, part.bearers(number, named[place]))

    def terms_for(self, name: str, origin: str, target: str) -> list[Term]:
        """The terms of *target* for the concepts that *name* stands for as a whole term of *origin*, best first."""
        key = fold_key(name)
        whole = [pattern for start, end, pattern in self.find(b" " + key) if (start, end) == (0, len(key) + 1)]
        meant = [
            item for pattern in whole for item in self.whole(pattern) if item.term.lang == origin and not item.inflected
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
        found = ((part, part.record(number).concept) for part in self._parts for number in part.near(key))
        return [concept for part, concept in found if not self._is_withdrawn(part, concept.id)]

    def _is_withdrawn(self, part: Compiled, id: str) -> bool:
        return part is self._parts[0] and id in self._withdrawn

    def _part_of(self, pattern: int) -> tuple[Compiled, int]:
        """The part that has *pattern*, and its number there."""
        place, number = self._place_of(pattern)
        return self._parts[place], number

    def _place_of(self, pattern: int) -> tuple[int, int]:
        """Which part has *pattern*, and its number there."""
        place = bisect_right(self._firsts, pattern) - 1
        return place, pattern - self._firsts[place]

    def _kept(self, part: Compiled, entries: list[Entry]) -> list[Entry]:
        """Those of *entries* whose concepts are not withdrawn."""
        if not self._withdrawn or part is not self._parts[0]:
            return entries
        return [entry for entry in entries if entry.concept.id not in self._withdrawn]


class _Concepts(Mapping[str, Concept]):
    """The concepts of an index by their ids, in the order in which they were compiled."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def __getitem__(self, id: str) -> Concept:
        for part in reversed(self._index._parts):
            number = part.number_of(id)
            if number is not None and not self._index._is_withdrawn(part, id):
                return part.record(number).concept
        raise KeyError(id)

    def __iter__(self) -> Iterator[str]:
        for part in self._index._parts:
            for concept in part:
                if not self._index._is_withdrawn(part, concept.id):
                    yield concept.id

    def __len__(self) -> int:
        return sum(map(len, self._index._parts)) - len(self._index._withdrawn)
