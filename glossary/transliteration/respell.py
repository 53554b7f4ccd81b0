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

#: A longer word is no name: it gets its usual spelling alone.
LONGEST_WORD = 64

_WORD = regex.compile(r"[\p{L}\p{M}'’‘ʻʼ`´]+")


def respell(name: str, written: str, target: str, limit: int = 5, origin: str | None = None) -> list[Candidate]:
    """Up to *limit* spellings of *name*, which is written in the language *written*, in the press of *target*.

    *origin* is the language that the name comes from, if another: it decides what the press does with it.
    Best first; the weight of the usual spelling is 1. Letter case follows the name word by word; what is no
    letter stays. A second script goes through the first one of its language. Raises `UnknownLanguage`.
    """
    origin = origin or written
    first_written, first_target = first_script(written), first_script(target)
    if first_written != written and usage(target, origin) is None:
        origin = first_written if origin == written else origin
        return respell(convert(name, written, first_written), first_written, target, limit, origin)
    if first_target != target and usage(target, origin) is None:
        same = written == first_target
        spellings = [Candidate(name, 1.0)] if same else respell(name, written, first_target, limit, origin)
        return [Candidate(convert(item.text, first_target, target), item.weight) for item in spellings]
    found = [Candidate("", 1.0)]
    for piece, is_word in _pieces(name):
        words = _respelt(piece, written, target, limit, origin) if is_word else (Candidate(piece, 1.0),)
        found = [Candidate(a.text + b.text, a.weight * b.weight) for a in found for b in words]
        found = sorted(found, key=lambda item: -item.weight)[:limit]
    return found


def unread_letters(name: str, written: str, target: str) -> str:
    """The letters of *name* that the orthography of *written* does not have, and no rule reads."""
    return _rules(written, target, written)[0].unread(lower(name, written))


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


def _kept(written: str, target: str, origin: str) -> bool:
    habits = usage(target, origin)
    return written == target or (habits is not None and habits.keep and origin == written)


def _respelt(word: str, written: str, target: str, limit: int, origin: str) -> tuple[Candidate, ...]:
    if _kept(written, target, origin):
        return (Candidate(word, 1.0),)
    if len(word) > LONGEST_WORD:
        reads, writes = _rules(written, target, origin)
        return (Candidate(_cased(writes.usual(reads.usual(lower(word, written))), word, target), 1.0),)
    return _remembered(word, written, target, limit, origin)


@functools.lru_cache(maxsize=20_000)
def _remembered(word: str, written: str, target: str, limit: int, origin: str) -> tuple[Candidate, ...]:
    reads, writes = _rules(written, target, origin)
    sounds = reads.usual(lower(word, written))
    return tuple(Candidate(_cased(item.text, word, target), item.weight) for item in writes.candidates(sounds, limit))


@functools.cache
def _rules(written: str, target: str, origin: str) -> tuple[RuleSet, RuleSet]:
    source, habits, own = orthography(written), usage(target, origin), usage(target, written)
    reads = {**source.reads, **(own.reads if own else {})}
    writes = {**orthography(target).writes, **(habits.writes if habits else {})}
    return RuleSet(reads, source.vowels), RuleSet(writes, VOWEL_SOUNDS)


def _cased(spelling: str, like: str, tag: str) -> str:
    match case_of(like):
        case "upper":
            return upper(spelling, tag)
        case "lower":
            return spelling
        case _:
            return capitalised(spelling, tag)
