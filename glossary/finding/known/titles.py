"""Titles that are only part of a longer one: the minister's deputy is no minister."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right

import regex

from glossary.finding.known.candidate import Candidate
from glossary.finding.words.surroundings import WORD_AFTER, before, word_before
from glossary.languages.clues import cues
from glossary.orthography.apostrophes import with_letter_apostrophes
from glossary.orthography.casing import lower
from glossary.orthography.fold import HYPHENS

#: How far after a title in the genitive the word for a deputy may begin: `Министрдің бірінші орынбасары`.
REACH = 20
_PREFIX = regex.compile(rf"(?r)\p{{L}}[{regex.escape(HYPHENS)}]$")
_WORD_END = regex.compile(r"[^ \u00a0]+")


def without_parts(text: str, candidates: list[Candidate], language: str) -> list[Candidate]:
    """*candidates* without the titles that only part of a longer title of *text* looks like: of which another goes on
    after a genitive, whose first word ends another (`Baş nazirin müavini`), or that a word or a prefix makes a lower
    office (`vice-president`).
    """
    titles = _Titles(text, [item for item in candidates if item.entry.concept.kind == "title"])
    return [
        item
        for item in candidates
        if item.entry.concept.kind != "title" or not (titles.is_part(item) or _is_lowered(text, item, language))
    ]


class _Titles:
    """The places of titles in *text*, in order, and how far those up to each reach."""

    def __init__(self, text: str, found: list[Candidate]) -> None:
        spans = sorted({(item.start, item.end) for item in found})
        self._text = text
        self._starts = [start for start, _ in spans]
        self._furthest = list(itertools.accumulate((end for _, end in spans), max))
        self._first = {end: start for start, end in reversed(spans)}

    def is_part(self, item: Candidate) -> bool:
        """Whether the first word of *item* ends another title, or another goes on after *item* in the genitive."""
        word = _WORD_END.match(self._text, item.start)
        if word and self._first.get(word.end(), item.start) < item.start:
            return True
        if not _is_genitive(item):
            return False
        inside = bisect_left(self._starts, item.end)
        return inside > bisect_right(self._starts, item.start) and self._furthest[inside - 1] > item.end


def _is_genitive(item: Candidate) -> bool:
    return not item.bare and any("GEN" in chain for chain in item.readings)


def _is_lowered(text: str, item: Candidate, language: str) -> bool:
    """Whether a prefix, or a word beside the title *item* or one further on, makes it that of a deputy."""
    if _PREFIX.search(text, max(0, item.start - 2), item.start):
        return True
    deputies = tuple(cues(language).deputies)
    found = [word_before(before(text, item.start)), WORD_AFTER.match(text, item.end)]
    if _is_genitive(item) and (following := found[1]) and following.end() < item.end + REACH:
        found.append(WORD_AFTER.match(text, following.end()))
    words = (with_letter_apostrophes(lower(match[1], language), language) for match in found if match)
    return any(word.startswith(deputies) for word in words)
