"""Mark what looks like a person's name in what is left, and is not in the glossary; precision before quantity.

By shape alone: two to four capitalised words whose last ends as surnames of the region do, or an initial and
such a surname. The patterns are of names, not of one language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import regex

from glossary.finding.surroundings import starts_sentence
from glossary.inflection.attach import attach
from glossary.inflection.suffix_table import signed_readings
from glossary.orthography.casing import case_of
from glossary.orthography.fold import APOSTROPHES, HYPHENS, fold_key

_SURNAME = (
    r"(?:[oe]v|[oe]va|[oe]w|[oe]wa|yev|yeva|oğlu|oglu|ogly|o[ʻ‘'’]g[ʻ‘'’]li|zad[eəa]|zoda|in[ao]va|skiy?|bay|bek|xanov|"
    r"[оеё]в|[оеё]ва|оғлы|оглу|оглы|ўғли|заде|зода|ұлы|қызы|уулу|кызы|баев?|бек|ский|ян|yan)"
)
_WORD = r"\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?"
_SIGN = f"[{regex.escape(APOSTROPHES + HYPHENS)}]?"
_NAME = regex.compile(
    rf"(?<![\p{{L}}\p{{M}}.'’-])(?:\p{{Lu}}[\p{{Ll}}]?\.\s?|(?:{_WORD}\s){{1,3}})"
    rf"(\p{{Lu}}[\p{{Ll}}\p{{M}}]{{0,30}}?{_SURNAME})({_SIGN})([\p{{Ll}}\p{{M}}]{{0,20}})(?![\p{{L}}\p{{M}}])"
)


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A span of the readable text that looks like a name, and the bare *name* read from it."""

    start: int
    end: int
    name: str
    suffix: str
    features: tuple[str, ...]
    confidence: float


def unknown_names(text: str, language: str, taken: Iterable[tuple[int, int]]) -> list[UnknownName]:
    """Names of *text* by shape that overlap none of the *taken* spans, in order."""
    occupied = sorted(taken)
    found = (item for match in _NAME.finditer(text) if (item := _read(match, language)))
    return list(_free(found, occupied))


def _free(found: Iterable[UnknownName], occupied: list[tuple[int, int]]) -> Iterator[UnknownName]:
    position = 0
    for item in found:
        while position < len(occupied) and occupied[position][1] <= item.start:
            position += 1
        rest = item
        if position < len(occupied) and occupied[position][0] <= item.start:
            rest = _after(item, occupied[position][1])
        following = occupied[position + (rest is not item) :][:1]
        if " " in rest.name and (not following or following[0][0] >= rest.end):
            yield rest


def _after(item: UnknownName, end: int) -> UnknownName:
    """*item* without the words that a title before it has taken: a first name and a surname must be left."""
    name = item.name[end - item.start :].lstrip()
    return replace(item, start=item.start + len(item.name) - len(name), name=name)


def _read(match: regex.Match[str], language: str) -> UnknownName | None:
    sign, letters = match[2], match[3]
    start = _start(match)
    name = match.string[start : match.start(2)]
    if not letters:
        return UnknownName(start, match.start(2), name, "", (), 0.6)
    readings = signed_readings(letters, language, sign)
    fitting = [chain for chain in readings if fold_key(attach(name, chain, language).suffix) == fold_key(letters)]
    if not fitting or case_of(name) == "lower":
        return None
    return UnknownName(start, match.end(), name, sign + letters, fitting[0], 0.55)


def _start(match: regex.Match[str]) -> int:
    """Where the name begins: the first of three capitalised words that open a sentence is no part of it."""
    words = match.group().split()
    if len(words) > 2 and starts_sentence(match.string, match.start()):
        return match.start() + match.group().index(words[1], len(words[0]))
    return match.start()
