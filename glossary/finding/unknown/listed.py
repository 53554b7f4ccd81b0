"""What stands beside a name in a list of names, which are mostly of one kind, and the head that all of them share."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.signs import Signs
from glossary.finding.words.nameword import bare, inflected
from glossary.finding.words.wordclass import is_head, is_thing
from glossary.languages.clues import cues
from glossary.orthography.casing import case_of
from glossary.transliteration.exonyms import on_maps

#: The most names of a list after a name that are looked at for the head of all.
LONGEST_LIST = 4
#: How far before a name another of its list can begin.
REACH = 40
_NAME = r"\p{Lu}[\p{L}\p{M}’'ʻʼ‘-]*"
_NEXT = regex.compile(rf"(?:,| (?P<joint>\p{{Ll}}{{1,6}})) (?P<name>{_NAME}+)(?: (?P<second>{_NAME}+))?+")
# Read from its end, a name that gives nothing back would take the capital, too.
_PREVIOUS = regex.compile(rf"(?r)(?P<name>{_NAME})(?:,| (?P<joint>\p{{Ll}}{{1,6}})) $")
_SMALL = regex.compile(r" (\p{Ll}[\p{L}\p{M}]*)")


def signs_in_list(text: str, start: int, end: int, tag: str) -> Iterator[str]:
    """What the names before and after the one from *start* to *end* are, and whether a head ends their list."""
    previous = _PREVIOUS.search(text, max(0, start - REACH), start)
    if previous and _is_joint(previous["joint"], tag):
        yield from _of_neighbours([previous], tag)
    later = list(_later(text, end, tag))
    if later:
        yield from _of_neighbours(later, tag)
        after = _SMALL.match(text, later[-1].end())
        if any(word and is_head(word, tag) for word in (later[-1]["second"], after and after[1])):
            yield "list head"


def _of_neighbours(names: list[regex.Match[str]], tag: str) -> Iterator[str]:
    """The signs that *names* on one side, the nearest first, give to the name beside them; a conjunction before the
    last tells more than commas.
    """
    yield from _kinds(names[0]["name"], tag)
    if names[-1]["joint"] and all(_is_only_given(name["name"], tag) for name in names):
        yield "paired"


def _later(text: str, position: int, tag: str) -> Iterator[regex.Match[str]]:
    """The next names of the list that goes on at *position*."""
    for _ in range(LONGEST_LIST):
        match = _NEXT.match(text, position)
        if match is None or not _is_joint(match["joint"], tag):
            return
        yield match
        position = match.end()


def _is_joint(word: str | None, tag: str) -> bool:
    return word is None or word in cues(tag).conjunctions


@functools.lru_cache(maxsize=20_000)
def _kinds(word: str, tag: str) -> Signs:
    """The signs that *word* gives to the name beside it."""
    known = inflected(word, tag)
    if is_thing(word, tag) or (len(word) > 1 and case_of(word) == "upper" and not bare(word, tag).telling):
        return frozenset({"beside thing"})
    if known.lemma in on_maps(tag) or (known.place and not known.telling):
        return frozenset({"beside place"})
    return frozenset({"beside person"} if known.telling else ())


@functools.lru_cache(maxsize=20_000)
def _is_only_given(word: str, tag: str) -> bool:
    """Whether *word* is a given name, and no word of the language."""
    known = inflected(word, tag)
    return known.given and not known.ordinary
