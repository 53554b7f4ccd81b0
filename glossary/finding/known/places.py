"""Which candidate takes a place of the text: the longest and best; the rivals of its place are kept beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from rapidfuzz.distance import Prefix

from glossary.finding.index.entries import surname_of
from glossary.finding.known.candidate import Candidate
from glossary.finding.known.compare import Difference, differences
from glossary.finding.known.guards import runs_over_sign
from glossary.finding.known.surnames import suffix_of_sound
from glossary.finding.words.stems import declines
from glossary.model import house_order

_NOBODY: Mapping[str, int] = {}


class Weighed(NamedTuple):
    """A candidate with what decides among candidates of one place."""

    candidate: Candidate
    told: tuple[Difference, ...]
    own: bool
    mentioned: bool
    awkward: bool

    @property
    def standing(self) -> tuple[bool, bool, bool]:
        """What rivals of one place must have in common."""
        return self.own, self.mentioned, self.candidate.entry.surname


def rank(weighed: Weighed) -> tuple[object, ...]:
    """Sort key: longest, fitting its suffix, already mentioned, the text's own language, least different."""
    item = weighed.candidate
    return (
        item.start - item.end,
        weighed.awkward,
        not weighed.mentioned,
        not weighed.own,
        -_stem_length(item),
        len(weighed.told),
        house_order(item.entry.term),
        item.bare,
        not item.entry.features,
        item.entry.concept.id,
    )


def _stem_length(item: Candidate) -> int:
    """How much of *item* is the name: a form that bears its case has a suffix inside (Беларустун of Беларусь), where
    names do not change with it.
    """
    entry = item.entry
    if not entry.features or declines(entry.term.lang):
        return item.stem_end - item.start
    name = surname_of(entry.term.form) if entry.surname else entry.term.form
    return Prefix.similarity(entry.form, name)


def weigh(text: str, item: Candidate, language: str, full_mentions: Mapping[str, int] = _NOBODY) -> Weighed:
    """What decides for *item*; *full_mentions* says where persons are named in full first."""
    entry, stem = item.entry, text[item.start : item.stem_end]
    told = () if stem == entry.form else differences(stem, entry.form, language, entry.concept.kind == "publication")
    mentioned = entry.surname and full_mentions.get(entry.concept.id, len(text)) < item.start
    awkward = entry.surname and not item.bare and not item.between and not suffix_of_sound(item)
    awkward = awkward or (bool(told) and runs_over_sign(stem, entry))
    return Weighed(item, told, entry.term.lang == language, mentioned, awkward)


_TAKEN = b"\x01"


class Places:
    """The places that are taken, each with the candidates that stand at it; time is linear in the text."""

    def __init__(self, length: int) -> None:
        """No place of a text of *length* code points is taken."""
        self.groups: list[list[Weighed]] = []
        self._at: dict[tuple[int, int], list[Weighed]] = {}
        self._taken = bytearray(length)
        self._starts: set[int] = set()

    def offer(self, items: Iterable[Weighed]) -> None:
        """Give each of *items*, best first, its place if that is free; where just that is taken, it is a rival."""
        for item in sorted(items, key=rank):
            place = item.candidate.start, item.candidate.end
            if place in self._at:
                self._at[place].append(item)
            elif self._is_free(*place):
                self._take(item, *place)

    def may_begin(self, start: int) -> bool:
        """Whether anything that begins at *start* could take its place, or be a rival at it."""
        return not self._taken[start] or start in self._starts

    def is_taken(self, start: int) -> bool:
        """Whether something that was found stands at *start*."""
        return bool(self._taken[start])

    def is_open(self, item: Candidate) -> bool:
        """Whether *item* could take its place, or be a rival at it."""
        return (item.start, item.end) in self._at or self._is_free(item.start, item.end)

    def _is_free(self, start: int, end: int) -> bool:
        return self._taken.find(_TAKEN, start, end) < 0

    def _take(self, item: Weighed, start: int, end: int) -> None:
        self._at[start, end] = group = [item]
        self.groups.append(group)
        self._starts.add(start)
        self._taken[start:end] = _TAKEN * (end - start)

    def persons(self) -> list[Candidate]:
        """The names of persons, as the best of each place has them."""
        best = (group[0].candidate for group in self.groups)
        return [item for item in best if item.entry.concept.kind == "person"]

    def ends_of_persons(self) -> set[int]:
        """Where the names of persons end."""
        return {item.end for item in self.persons()}

    def full_mentions(self) -> dict[str, int]:
        """Where the full name of each person stands first."""
        first: dict[str, int] = {}
        for item in self.persons():
            id = item.entry.concept.id
            first[id] = min(item.start, first.get(id, item.start))
        return first
