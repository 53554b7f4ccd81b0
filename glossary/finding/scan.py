"""Where forms of the glossary may stand in a readable text: folded once, scanned once.

A stem in the index at the start of a word, and after it nothing or what may be a suffix. What stands there, and
which of them is meant, is for candidates.py and resolve.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from glossary.finding.compiled import Found
from glossary.finding.index import Index
from glossary.finding.stems import declines, stems
from glossary.inflection.suffix_table import folded_suffixes
from glossary.orthography.fold import SIGNS, SPACE, Folded, fold

_SPACE = bytes([SPACE])
_SIGNS = frozenset(SIGNS)

#: Where in the folded text the letters of a pattern begin and end, where the last word ends, and its number.
Hit = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Scanned:
    """A text, the same folded, and the places where patterns of *index* may stand: whole, or *declined* ones, of which
    the pattern is the stem and the words go on as they like.
    """

    text: str
    folded: Folded
    index: Index
    hits: list[Hit]
    declined: list[Hit]


def scan(text: str, index: Index, language: str) -> Scanned:
    """The places of *text*, a text in the orthography *language*, where forms of *index* may stand."""
    folded = fold(text)
    hits = _with_suffixes(text, folded, index.find(folded.data), language)
    return Scanned(text, folded, index, hits, _declined(folded, index) if declines(language) else [])


def _with_suffixes(text: str, folded: Folded, found: list[Found], language: str) -> list[Hit]:
    """The patterns *found* after which their word ends, or goes on with what may be a suffix, or after a sign."""
    data, suffixes = folded.data, folded_suffixes(language)
    end_of_word, offset = data.find, folded.index.item
    return [
        (start + 1, end, stop, pattern)
        for start, end, pattern in found
        if (stop := end if data[end] == SPACE else end_of_word(_SPACE, end)) == end
        or data[end:stop] in suffixes
        or (offset(end) - offset(end - 1) > 1 and _has_sign(text[offset(end - 1) + 1 : offset(end)]))
    ]


def _has_sign(between: str) -> bool:
    """Whether what stands *between* two letters of a word has a sign that may part a suffix."""
    return not _SIGNS.isdisjoint(between)


def _declined(folded: Folded, index: Index) -> list[Hit]:
    """The places of stems of whole words."""
    stemmed, places = stems(folded.data)
    hits = []
    for start, end, pattern in index.find_stems(stemmed):
        if stemmed[end] == SPACE:
            stop = folded.data.index(_SPACE, places.item(end - 1))
            hits.append((places.item(start + 1), stop, stop, pattern))
    return hits
