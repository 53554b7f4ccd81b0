"""Respell a name of one language as another language's press writes it; sounds are the pivot.

Letters of the origin are read as sounds, sounds are written in letters of the target; single rules of either
step are overridden by what the target's press does with names of that origin (`from/<tag>.toml`).
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.languages.load import orthography, tags, usage
from glossary.orthography.casing import capitalised, case_of, lower, upper
from glossary.transliteration.convert import convert, convertible
from glossary.transliteration.rules import Candidate, RuleSet

#: Vowels among the sound signs of the language data.
VOWEL_SOUNDS = "aæeɯiouøyʊɒɵ"

_WORD = regex.compile(r"[\p{L}\p{M}'’‘ʻʼ`´]+")


def respell(name: str, origin: str, target: str, limit: int = 5) -> list[Candidate]:
    """Up to *limit* spellings of *name*, a name of the language *origin*, in the press of *target*.

    Best first; the weight of the usual spelling is 1. Letter case follows the name word by word; what is no
    letter stays. A second script goes through the first one of its language. Raises `UnknownLanguage`.
    """
    first_origin, first_target = first_script(origin), first_script(target)
    if first_origin != origin and usage(target, origin) is None:
        return respell(convert(name, origin, first_origin), first_origin, target, limit)
    if first_target != target and usage(target, origin) is None:
        spellings = respell(name, origin, first_target, limit) if origin != first_target else [Candidate(name, 1.0)]
        return [Candidate(convert(item.text, first_target, target), item.weight) for item in spellings]
    found = [Candidate("", 1.0)]
    for piece, is_word in _pieces(name):
        spellings = _respelt(piece, origin, target, limit) if is_word else [Candidate(piece, 1.0)]
        found = [Candidate(a.text + b.text, a.weight * b.weight) for a in found for b in spellings]
        found = sorted(found, key=lambda item: -item.weight)[:limit]
    return found


def unread_letters(name: str, origin: str, target: str) -> str:
    """The letters of *name* that the orthography of *origin* does not have, and no rule reads."""
    if _kept(origin, target):
        return ""
    return _rules(origin, target)[0].unread(lower(name, origin))


def first_script(tag: str) -> str:
    """The orthography of the same language in its first script, if there is a table from *tag* to it."""
    first = tag.partition("-")[0]
    return first if first in tags() and (first == tag or convertible(tag, first)) else tag


def _pieces(name: str) -> Iterator[tuple[str, bool]]:
    position = 0
    for match in _WORD.finditer(name):
        if match.start() > position:
            yield name[position : match.start()], False
        yield match.group(), True
        position = match.end()
    if position < len(name):
        yield name[position:], False


def _kept(origin: str, target: str) -> bool:
    habits = usage(target, origin)
    return origin == target or (habits is not None and habits.keep)


@functools.lru_cache(maxsize=20_000)
def _respelt(word: str, origin: str, target: str, limit: int) -> list[Candidate]:
    if _kept(origin, target):
        return [Candidate(word, 1.0)]
    reads, writes = _rules(origin, target)
    sounds = reads.usual(lower(word, origin))
    return [Candidate(_cased(item.text, word, target), item.weight) for item in writes.candidates(sounds, limit)]


@functools.cache
def _rules(origin: str, target: str) -> tuple[RuleSet, RuleSet]:
    source, written, habits = orthography(origin), orthography(target), usage(target, origin)
    reads = {**source.reads, **(habits.reads if habits else {})}
    writes = {**written.writes, **(habits.writes if habits else {})}
    return RuleSet(reads, source.vowels), RuleSet(writes, VOWEL_SOUNDS)


def _cased(spelling: str, like: str, tag: str) -> str:
    match case_of(like):
        case "upper":
            return upper(spelling, tag)
        case "lower":
            return spelling
        case _:
            return capitalised(spelling, tag)
