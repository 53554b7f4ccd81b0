"""Letter case by language: dotted and dotless i are different letters in az, tr, kk-Latn and trk-Latn.

Unicode knows that of Turkish and Azerbaijani alone, and Python of neither: `'İ'.lower()` is two code points.
"""

from __future__ import annotations

import functools
from typing import Literal

import regex

from glossary.languages.load import orthography
from glossary.orthography.apostrophes import with_letter_apostrophes

Case = Literal["lower", "title", "upper", "mixed"]

#: Parts after a hyphen or space of up to so many letters are particles and stay small: Ростов-на-Дону.
LONGEST_PARTICLE = 2
_PARTS = regex.compile("([ -])")
_DOTTED_UPPER = str.maketrans({"i": "İ", "ı": "I"})


def lower(text: str, tag: str) -> str:
    """*text* in lower case as the orthography *tag* writes it: `lower("IĞDIR", "tr")` is `ığdır`."""
    plain = text.replace("İ", "i")
    return (plain.replace("I", "ı") if orthography(tag).dotted_i else plain).lower()


def upper(text: str, tag: str) -> str:
    """*text* in capitals as the orthography *tag* writes it: `upper("Əli", "az")` is `ƏLİ`."""
    return (text.translate(_DOTTED_UPPER) if orthography(tag).dotted_i else text).upper()


def capitalised(word: str, tag: str) -> str:
    """*word* with its first letter as a capital and the rest as it is; signs before it are passed over."""
    for index, letter in enumerate(word):
        if letter.lower() != letter.upper():
            return word[:index] + upper(letter, tag) + word[index + 1 :]
    return word


def first_letter(word: str, tag: str) -> str:
    """The first letter of *word* as the alphabet of the orthography *tag* counts letters: `Sh`, `Oʻ` in Uzbek."""
    plain = with_letter_apostrophes(lower(word, tag), tag)
    return word[: next((len(letter) for letter in _digraphs(tag) if plain.startswith(letter)), 1)]


@functools.cache
def small_letters(tag: str) -> frozenset[str]:
    """The signs that the letters of the orthography *tag* are written with, lower case."""
    return frozenset("".join(lower(orthography(tag).alphabet, tag).split()))


@functools.cache
def _digraphs(tag: str) -> tuple[str, ...]:
    """The small letters of the alphabet that are written with two signs."""
    return tuple(letter.lower() for letter in orthography(tag).alphabet.split() if len(letter) > 1)


def cased_like(spelling: str, like: str, tag: str) -> str:
    """A lower-case *spelling* of the orthography *tag* in the letter case of the word *like*."""
    match case_of(like):
        case "upper":
            return upper(spelling, tag)
        case "lower":
            return spelling
        case case if " " not in spelling and "-" not in spelling:
            return capitalised(spelling, tag)
        case case:
            parts = _PARTS.split(spelling)
            every = case == "title" and len(parts) == len(_PARTS.split(like))
            return "".join(
                capitalised(part, tag) if every or number == 0 or len(part) > LONGEST_PARTICLE else part
                for number, part in enumerate(parts)
            )


@functools.lru_cache(maxsize=50_000)
def case_of(text: str) -> Case:
    """How *text* is set: `upper` needs two capitals or more and no small letter."""
    letters = [letter for letter in text if letter.isalpha() and letter.lower() != letter.upper()]
    capitals = sum(letter.isupper() for letter in letters)
    if not capitals:
        return "lower"
    if capitals == len(letters):
        return "upper" if capitals > 1 else "title"
    words = text.replace("-", " ").split()
    titled = all(word[:1].isupper() and not any(map(str.isupper, word[1:])) for word in words if word[:1].isalpha())
    return "title" if titled else "mixed"
