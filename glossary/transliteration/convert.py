"""Convert text between the scripts of one language by its official table (not the same as respelling)."""

from __future__ import annotations

import functools

import regex

from glossary.errors import UnknownLanguage
from glossary.languages.load import orthography
from glossary.orthography.casing import capitalised, case_of, lower, upper
from glossary.transliteration.rules import RuleSet

_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’‘ʻʼ`´][\p{L}\p{M}]+)*['’‘ʻʼ`´]?")


def convert(text: str, origin: str, target: str) -> str:
    """*text* of the orthography *origin* in the letters of *target*, word by word, letter case kept.

    Raises `UnknownLanguage` where the data has no table between the two.
    """
    rules = _table(origin, target)
    return _WORD.sub(lambda match: _converted(match.group(), origin, target, rules), text)


def convertible(origin: str, target: str) -> bool:
    """Whether there is a table from *origin* to *target*."""
    return origin in orthography(target).converts


@functools.cache
def _table(origin: str, target: str) -> RuleSet:
    if not convertible(origin, target):
        raise UnknownLanguage(f"There is no table that converts {origin} to {target}.")
    return RuleSet(orthography(target).converts[origin], orthography(origin).vowels)


def _converted(word: str, origin: str, target: str, rules: RuleSet) -> str:
    written = rules.usual(lower(word, origin))
    match case_of(word):
        case "upper":
            return upper(written, target)
        case "lower":
            return written
        case "title":
            return capitalised(written, target)
        case _:
            return _letter_by_letter(word, origin, target, rules)


def _letter_by_letter(word: str, origin: str, target: str, rules: RuleSet) -> str:
    return "".join(
        capitalised(rules.usual(lower(letter, origin)), target) if letter.isupper() else rules.usual(letter)
        for letter in word
    )
