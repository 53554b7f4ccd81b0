"""How a name is said, which decides its suffixes: as it is spelt, by its letters, as a number, or as a list has it."""

from __future__ import annotations

import functools
import string
from collections.abc import Mapping

import regex

from glossary.inflection.sound import finals, rules_of
from glossary.languages.load import FOLDER, data_lines, orthography
from glossary.languages.records import Grammar
from glossary.orthography.casing import lower
from glossary.orthography.fold import QUOTES, fold_key

#: What may close a name.
CLOSING = QUOTES + ")]"
#: The shortest abbreviation that is said as a word.
SHORTEST_SAID = 3
#: No ending of a foreign spelling has more letters.
LONGEST_ENDING = 6
_DIGITS = regex.compile(r"[0-9]+$")
#: Zeros at the end of a number that have a word of their own: hundred, thousand, million, thousand million.
_NAMED_ZEROS = (9, 6, 3, 2)
#: Latin letters with diacritics: Latin-1, Extended-A and B, Extended Additional.
_WITH_DIACRITICS = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))


def spoken(name: str, rules: Grammar, reading: str = "") -> str:
    """How *name* is said, in small letters: its *reading* if one is given."""
    return lower(reading, rules.tag) if reading else _spoken(name, rules.tag)


@functools.lru_cache(maxsize=50_000)
def _spoken(name: str, tag: str) -> str:
    rules, small = rules_of(tag), lower(name.rstrip(CLOSING), tag)
    if listed := _listed(small, tag):
        return listed[0]
    if rules.numerals and small[-1:].isdecimal() and (digits := _DIGITS.search(small)):
        return rules.numerals[_last_numeral(digits.group())]
    if is_abbreviation(name) and not _is_word(small, rules):
        return "".join(rules.letters.get(letter, letter) for letter in small)
    return _respelt(small, tag)


@functools.lru_cache(maxsize=50_000)
def other_readings(name: str, tag: str) -> tuple[str, ...]:
    """Ways in which *name* may be said as well: by the list, its letters, as it is spelt.

    Of a spelling with foreign letters neither the last vowel nor the last consonant is sure.
    """
    small, said, rules = lower(name.rstrip(CLOSING), tag), _spoken(name, tag), rules_of(tag)
    if listed := _listed(small, tag):
        return listed
    if is_abbreviation(name):
        return (small, said) if _is_sayable(small, rules) else (said,)
    if _has_foreign_letters(small, tag):
        vowels = (min(rules.harmony["back"]), min(rules.harmony["front"]))
        return tuple(small + vowel + final for vowel in vowels for final in (small[-1:], *finals(tag)))
    return () if small == said or small[-1:].isdecimal() else (small,)


@functools.lru_cache(maxsize=50_000)
def is_foreign(name: str, tag: str) -> bool:
    """Whether *name* keeps a foreign spelling in the language *tag*: it has foreign letters, or a list says so."""
    small = lower(name.rstrip(CLOSING), tag)
    return bool(_listed(small, tag)) or _has_foreign_letters(small, tag)


def _has_foreign_letters(small: str, tag: str) -> bool:
    return not _foreign_letters(tag).isdisjoint(small)


@functools.cache
def _foreign_letters(tag: str) -> frozenset[str]:
    """The letters of the Latin alphabet that only foreign spellings have."""
    return frozenset(string.ascii_lowercase) - frozenset(lower(orthography(tag).alphabet, tag))


def _listed(small: str, tag: str) -> tuple[str, ...]:
    """How the last word of a name is said in the language *tag* by the list of foreign names, the usual way first."""
    return _readings(tag).get(small.replace("-", " ").rpartition(" ")[2], ())


@functools.cache
def _readings(tag: str) -> Mapping[str, tuple[str, ...]]:
    rows = (line.split("\t") for line in data_lines(FOLDER / tag / "readings.tsv"))
    return {lower(name, tag): tuple(said) for name, *said in rows}


def _last_numeral(digits: str) -> str:
    """The part of a number that is said last: `20` of 2020, `4` of 2024, `1000` of 2000."""
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros in (0, len(digits)):
        return digits[-1]
    if zeros == 1:
        return digits[-2:]
    return "1" + "0" * next(count for count in _NAMED_ZEROS if count <= zeros)


@functools.lru_cache(maxsize=50_000)
def is_abbreviation(name: str) -> bool:
    """Whether the last word of *name* is set as an abbreviation: ABŞ, AQSh, TDT."""
    words = name.split()
    letters = [letter for letter in words[-1] if letter.isalpha()] if words else []
    capitals = sum(map(str.isupper, letters))
    return len(letters) <= 6 and capitals >= 2 and len(letters) - capitals <= 1


def _is_word(small: str, rules: Grammar) -> bool:
    """Whether an abbreviation, here in *small* letters, is usually said as a word."""
    if rules.said_as_words:
        return bool(_pattern(rules.said_as_words).match(small))
    return rules.abbreviations == "word" and _is_sayable(small, rules)


def _is_sayable(small: str, rules: Grammar) -> bool:
    """Whether an abbreviation, here in *small* letters, may be said otherwise than by its letters.

    As a word if it has a vowel, near its end where most are said by letters: NATO, MİT; not BM, KKTC or Turkish ABD.
    """
    vowels = rules.harmony["back"] + rules.harmony["front"]
    where = small[-2:] if rules.abbreviations == "letters" else small
    in_full = rules.abbreviations == "letters or in full"
    return in_full or (len(small) >= SHORTEST_SAID and any(letter in vowels for letter in where))


def _respelt(small: str, tag: str) -> str:
    """*small* with the letters and the ending of a foreign spelling as the language says them."""
    plain = small if small.isascii() or _own_letters(tag).issuperset(small) else small.translate(_bases(tag))
    match = _said_endings(tag).search(plain, max(0, len(plain) - LONGEST_ENDING))
    return plain[: match.start()] + _saids(tag)[(match.lastindex or 1) - 1] if match else plain


@functools.cache
def _saids(tag: str) -> tuple[str, ...]:
    return tuple(item.said for item in rules_of(tag).endings if item.said)


@functools.cache
def _said_endings(tag: str) -> regex.Pattern[str]:
    """A pattern whose last group numbers the first ending that is said otherwise; one that never fits, if none is."""
    ends = [f"(?:{item.ends})()" for item in rules_of(tag).endings if item.said]
    return _pattern(f"(?:{'|'.join(ends) or '(?!)'})$")


@functools.cache
def _bases(tag: str) -> Mapping[int, str]:
    """Letters with diacritics that the language *tag* has not, each with its base: é, ø."""
    folded = ((code, fold_key(chr(code))) for code in _WITH_DIACRITICS if chr(code) not in _own_letters(tag))
    return {code: base.decode("ascii") for code, base in folded if base.isascii() and base.isalpha()}


@functools.cache
def _own_letters(tag: str) -> frozenset[str]:
    return frozenset("".join((lower(orthography(tag).alphabet, tag), *rules_of(tag).harmony.values())))


@functools.cache
def _pattern(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern)
