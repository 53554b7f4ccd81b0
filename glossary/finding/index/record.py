"""A concept with its spellings as bytes and back: what the compiled glossary keeps of it.

JSON, so that a file that somebody tampered with can hold nothing but values; a checksum before it tells damage.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import astuple, dataclass, field, fields
from operator import attrgetter
from typing import Any

from glossary.errors import InvalidIndex
from glossary.finding.index.entries import Entry, Spelling
from glossary.model import Concept, Term

_TERM = attrgetter(*(item.name for item in fields(Term)))
_TERM_DEFAULTS = astuple(Term("", ""))
_SPELLING_DEFAULTS = tuple(Spelling(0, ""))
DAMAGED = "The compiled glossary is damaged; delete it, and it is made anew."
#: The length of a checksum, in bytes.
_CHECK = 4
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Record:
    """A concept and the spellings it is searched for by."""

    concept: Concept
    spellings: tuple[Spelling, ...]
    _entries: dict[int, Entry] = field(default_factory=dict)

    def entry(self, number: int) -> Entry:
        """The spelling of that *number* with its term and concept."""
        if number not in self._entries:
            spelling = self.spellings[number]
            self._entries[number] = Entry(self.concept, self.concept.terms[spelling.term], *spelling[1:])
        return self._entries[number]


def packed(concept: Concept, spellings: Sequence[Spelling]) -> bytes:
    """*concept* and *spellings* as bytes, a checksum before them; a form that is that of the term is not repeated."""
    terms = [_trimmed(_TERM(term), _TERM_DEFAULTS) for term in concept.terms]
    rows = [
        _trimmed(
            (item.term, item.form if item.form != concept.terms[item.term].form else "", *item[2:]), _SPELLING_DEFAULTS
        )
        for item in spellings
    ]
    row = [concept.id, concept.kind, concept.note, terms, rows, concept.related, concept.distinct]
    data = _encode(row).encode("utf-8", "surrogatepass")
    return zlib.crc32(data).to_bytes(_CHECK, "big") + data


def unpacked(data: bytes) -> Record:
    """The record that `packed` wrote. Raises `InvalidIndex` for one that is no longer so."""
    check, data = data[:_CHECK], data[_CHECK:]
    if zlib.crc32(data) != int.from_bytes(check, "big"):
        raise InvalidIndex(DAMAGED)
    id, kind, note, term_rows, rows, related, distinct = json.loads(data.decode("utf-8", "surrogatepass"))
    terms = tuple(map(_term, term_rows))
    concept = Concept(id, kind, terms, note, tuple(related), tuple(distinct))
    return Record(concept, tuple(_spelling(row, terms) for row in rows))


def _trimmed(values: tuple[Any, ...], defaults: tuple[Any, ...]) -> tuple[Any, ...]:
    """*values* without those at the end that are the defaults."""
    length = len(values)
    while length and values[length - 1] == defaults[length - 1]:
        length -= 1
    return values[:length]


def _term(row: list[Any]) -> Term:
    if len(row) > 9:
        row[9] = tuple(row[9])
    return Term(*row)


def _spelling(row: list[Any], terms: tuple[Term, ...]) -> Spelling:
    number = row[0] if row else 0
    form = row[1] if len(row) > 1 and row[1] else terms[number].form
    if len(row) > 3:
        row[3] = tuple(row[3])
    return Spelling(number, form, *row[2:])
