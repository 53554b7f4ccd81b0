"""Where forms of the glossary may stand in a readable text: folded once, scanned once.

A stem in the index at the start of a word, and after it nothing or what may be a suffix. What stands there, and
which of them is meant, is for candidates.py and resolve.py.
"""

from __future__ import annotations

from typing import NamedTuple

from glossary.finding.index.compiled import Found
from glossary.finding.index.index import Index
from glossary.finding.words.stems import declines, stems
from glossary.inflection.suffix_table import folded_suffixes
from glossary.orthography.fold import SIGNS, SPACE, Folded, fold

_SPACE = bytes([SPACE])
_SIGNS = frozenset(SIGNS)


class Scanned(NamedTuple):
    """A text, the same folded, and the places where patterns of the *glossary* may stand: whole ones, and *declined*
    ones, of which the pattern is the stem: they end with their word.
    """

    text: str
    folded: Folded
    glossary: Index
    hits: list[Found]
    declined: list[Found]


def scan(text: str, index: Index, language: str) -> Scanned:
    """The places of *text*, a text in the orthography *language*, where forms of *index* may stand."""
    folded = fold(text)
    hits = _with_suffixes(text, folded, index.find(folded.data), language)
    return Scanned(text, folded, index, hits, _declined(folded, index) if declines(language) else [])


def _with_suffixes(text: str, folded: Folded, found: list[Found], language: str) -> list[Found]:
    """The patterns *found* after which their word ends, or goes on with what may be a suffix, or after a sign."""
    data, suffixes = folded.data, folded_suffixes(language)
    end_of_word, offset = data.find, folded.offsets.item
    return [
        hit
        for hit in found
        if data[end := hit[1]] == SPACE
        or data[end : end_of_word(_SPACE, end)] in suffixes
        or (offset(end) - offset(end - 1) > 1 and _has_sign(text[offset(end - 1) + 1 : offset(end)]))
    ]


def _has_sign(between: str) -> bool:
    """Whether what stands *between* two letters of a word has a sign that may part a suffix."""
    return not _SIGNS.isdisjoint(between)


def _declined(folded: Folded, index: Index) -> list[Found]:
    """The places of stems of whole words."""
    stemmed, places = stems(folded.data)
    place = places.data  # read one by one, a memoryview is quicker than its array
    return [
        (place[start], place[end - 1], first + pattern)
        for first, found in index.find_stems(stemmed)
        for start, end, pattern in found
    ]
