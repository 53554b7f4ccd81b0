"""What may stand at the places that were found: which spellings of which concepts, with which suffix.

Every spelling that the letters, the gaps and the suffix allow is a `Candidate`; which of them is meant, and what to
say about it, is for resolve.py.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from glossary.finding.index.compiled import Found, Numbers
from glossary.finding.index.entries import Entry, declined, hints_of
from glossary.finding.known.candidate import Candidate, Place, candidate_at
from glossary.finding.known.compare import differences
from glossary.finding.known.scan import Scanned
from glossary.finding.words.nameword import family_ending
from glossary.finding.words.stretches import Stretches
from glossary.model import Concept
from glossary.orthography.fold import fold_key


class Bearers(NamedTuple):
    """The people whose surname stands at a *place*: candidates whose other names stand around it, *arranged* otherwise
    than they are stored, and the entries of those who may be meant by the surname *alone*.
    """

    place: Place
    arranged: list[Candidate]
    alone: list[Entry]


class Candidates:
    """The candidates of a scanned text of the orthography *language*, read from the glossary as they are asked for."""

    def __init__(self, scanned: Scanned, language: str, unread: Stretches) -> None:
        self._scanned, self._language, self._unread = scanned, language, unread

    def whole(self) -> list[Candidate]:
        """The whole terms that may stand in the text."""
        return list(self._whole())

    def _whole(self) -> Iterator[Candidate]:
        scanned = self._scanned
        for space, end, pattern in scanned.hits:
            if entries := scanned.glossary.whole(pattern):
                place = Place.at(scanned, space, end)
                yield from self._candidates(place, _likeliest(entries, place.stem, self._language))
        for space, end, pattern in scanned.declined:
            if forms := self._forms(space, end, scanned.glossary.whole(pattern)):
                yield from self._candidates(Place.at(scanned, space, end), forms)

    def at_surnames(self, is_open: Callable[[int], bool]) -> Iterator[Bearers]:
        """Who bears each surname of the text that begins where it *is_open*; no word in small letters is one."""
        text, offset = self._scanned.text, self._scanned.folded.offsets.item
        hits, declined = (
            [
                hit
                for hit in found
                if is_open(start := offset(hit[0] + 1)) and not text[start : offset(hit[1] - 1) + 1].islower()
            ]
            for found in (self._scanned.hits, self._scanned.declined)
        )
        for (space, end), entries in self._surnames(hits):
            place = Place.at(self._scanned, space, end)
            yield self._bearers_at(place, _likeliest(entries, place.stem, self._language))
        for (space, end), entries in self._surnames(declined):
            if forms := self._forms(space, end, entries):
                yield self._bearers_at(Place.at(self._scanned, space, end), forms)

    def of_surname(self, bearers: Bearers, named: Container[str]) -> list[Candidate]:
        """Those of *bearers* that were *named* in full, by their ids, or all of them if none was."""
        arranged = [item for item in bearers.arranged if item.entry.concept.id in named]
        alone = [entry for entry in bearers.alone if entry.concept.id in named]
        return [*arranged, *self._candidates(bearers.place, alone)] or [
            *bearers.arranged,
            *self._candidates(bearers.place, bearers.alone),
        ]

    def _bearers_at(self, place: Place, entries: Iterable[Entry]) -> Bearers:
        arranged, alone, neighbours = [], [], place.neighbours
        for entry in entries:
            if found := self._arranged(place, entry) if neighbours.may_name(entry) else None:
                arranged.append(found)
            else:
                alone.append(entry)
        return Bearers(place, [item for item in arranged if not self._is_excluded(item)], alone)

    def _surnames(self, hits: Iterable[Found]) -> Iterable[tuple[tuple[int, int], list[Entry]]]:
        """The surnames at each place of *hits*, of all parts of the index."""
        found: defaultdict[tuple[int, int], list[Entry]] = defaultdict(list)
        for space, end, pattern in hits:
            if entries := self._bearers(pattern):
                found[space, end] += entries
        return found.items()

    def _bearers(self, pattern: int) -> list[Entry]:
        """Whose surname *pattern* is. Where that are more than can be told apart, those are meant whose full names
        may stand in the text, if there are any.
        """
        glossary = self._scanned.glossary
        named = glossary.bearers(pattern, self._named) if glossary.is_crowded(pattern) else []
        return named or glossary.surnames(pattern)

    @functools.cached_property
    def _named(self) -> list[Numbers]:
        """The concepts whose whole terms may stand in the text."""
        patterns = {pattern for *_, pattern in (*self._scanned.hits, *self._scanned.declined)}
        return self._scanned.glossary.named_by(patterns)

    def _forms(self, space: int, end: int, entries: Iterable[Entry]) -> list[Entry]:
        """The case forms of *entries* that stand between a *space* and the *end* of a word."""
        key = self._scanned.folded.data[space + 1 : end]
        return [form for entry in entries if (form := _declined(entry, key))]

    def _candidates(self, place: Place, entries: Iterable[Entry]) -> Iterator[Candidate]:
        alike: dict[object, Candidate | None] = {}  # many people share a surname
        for entry in entries:
            if (spelling := entry.spelling) not in alike:
                alike[spelling] = candidate_at(place, entry, self._language)
            if first := alike[spelling]:
                candidate = Candidate(*first[:3], entry, *first[4:])
                if not self._is_excluded(candidate):
                    yield candidate

    def _is_excluded(self, item: Candidate) -> bool:
        """Whether *item* stands in what is not read, or an editor judged that this spelling is not its concept."""
        if (item.start, item.stem_end) in self._unread:
            return True
        return is_distinct(self._scanned.text[item.start : item.stem_end], item.entry.concept)

    def _arranged(self, place: Place, entry: Entry) -> Candidate | None:
        """The name of *entry* with the other parts that stand around its surname."""
        found = place.neighbours.arrangement(entry, self._language)
        if found is None:
            return None
        (start, stem_end, end, _), whole = found
        return candidate_at(Place(place.text, start, stem_end, end), whole, self._language)


def is_distinct(name: str, concept: Concept) -> bool:
    """Whether an editor judged that *name* is not *concept*: letter case, diacritics and spacing aside."""
    return bool(concept.distinct) and fold_key(name) in map(fold_key, concept.distinct)


def _likeliest(entries: Sequence[Entry], written: str, language: str) -> Sequence[Entry]:
    """*entries* without the other spellings of concepts that *language* itself writes just as it is *written*."""
    if len(entries) == 1:
        return entries
    exact = [item for item in entries if item.term.lang == language and not differences(written, item.form, language)]
    settled = {item.concept.id for item in exact}
    return [*exact, *(item for item in entries if item.concept.id not in settled)] if exact else entries


@functools.lru_cache(maxsize=50_000)
def _declined(entry: Entry, key: bytes) -> Entry | None:
    """The case form of *entry* whose folded letters are *key*."""
    forms = declined(entry.form, entry.term.lang, hints_of(entry.concept, entry.term))
    if key not in forms:
        return None
    form, features = forms[key]
    if entry.surname and family_ending(form.lower()):  # Балаевы are her family, and no case of Балаева
        return None
    return replace(entry, form=form, features=features, inflected=True)
