"""How the end of a name sounds: what decides which shape a suffix takes."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import regex

from glossary.errors import InvalidFeatures
from glossary.languages.load import Ending, Grammar, grammar
from glossary.orthography.casing import lower

#: The shortest abbreviation that is said as a word.
SHORTEST_SAID = 3


def rules_of(tag: str) -> Grammar:
    """The suffixes of *tag*. Raises `InvalidFeatures` where its names take none."""
    rules = grammar(tag)
    if rules is None:
        raise InvalidFeatures(f"{tag} has no suffixes in the data: leave the features empty.")
    return rules


@dataclass(frozen=True, slots=True)
class End:
    """The last vowel of a word, its harmony, the class of the last letter; whether it ends in a possessive."""

    vowel: str
    harmony: str
    rounded: bool
    final: str
    possessive: bool = False

    @property
    def after_vowel(self) -> bool:
        """Whether the word ends in a vowel."""
        return self.final == "vowel"


def spoken(name: str, rules: Grammar, reading: str = "") -> str:
    """How *name* is said, in small letters: its *reading* if given, an abbreviation letter by letter or as a word."""
    if reading:
        return lower(reading, rules.tag)
    small = lower(name, rules.tag)
    if is_abbreviation(name) and (rules.abbreviations != "word" or not is_sayable(small, rules)):
        return "".join(rules.letters.get(letter, letter) for letter in small)
    return small


@functools.lru_cache(maxsize=50_000)
def is_abbreviation(name: str) -> bool:
    """Whether the last word of *name* is set as an abbreviation: ABŞ, AQSh, TDT."""
    words = name.split()
    letters = [letter for letter in words[-1] if letter.isalpha()] if words else []
    capitals = sum(map(str.isupper, letters))
    return len(letters) <= 6 and capitals >= 2 and len(letters) - capitals <= 1


def is_sayable(small: str, rules: Grammar) -> bool:
    """Whether an abbreviation, here in *small* letters, may be said otherwise than by its letters.

    As a word if it has a vowel, near its end where most are said by letters: NATO, MİT; not BM, KKTC or Turkish ABD.
    """
    vowels = rules.harmony["back"] + rules.harmony["front"]
    where = small[-2:] if rules.abbreviations == "letters" else small
    in_full = rules.abbreviations == "letters or in full"
    return in_full or (len(small) >= SHORTEST_SAID and any(letter in vowels for letter in where))


@functools.lru_cache(maxsize=50_000)
def end_of(word: str, tag: str) -> End:
    """The end of a spoken *word* of the orthography *tag*, which must have a grammar."""
    rules = rules_of(tag)
    vowels = rules.harmony["back"] + rules.harmony["front"]
    ending, pattern = next(((item, p) for item, p in _endings(tag) if p.search(word)), (Ending(""), None))
    looked_at = pattern.sub("", word) if pattern and ending.neutral else word
    sounding = [letter for letter in looked_at if letter in vowels] or [x for x in word if x in vowels]
    vowel = sounding[-1] if sounding else vowels[0]
    harmony = ending.harmony or ("back" if vowel in rules.harmony["back"] else "front")
    syllables = sum(letter in vowels for letter in word)
    rounds = not rules.rounding_syllables or syllables <= rules.rounding_syllables
    rounded = rounds and vowel in rules.harmony.get("rounded", "")
    return End(vowel, harmony, rounded, _class(word, rules, vowels), ending.possessive)


@functools.cache
def _endings(tag: str) -> tuple[tuple[Ending, regex.Pattern[str]], ...]:
    return tuple((item, regex.compile(f"(?:{item.ends})$")) for item in rules_of(tag).endings)


def _class(word: str, rules: Grammar, vowels: str) -> str:
    last = next((letter for letter in reversed(word) if letter.isalpha()), "")
    named = next((name for name, letters in rules.classes.items() if last and last in letters), "")
    return named or ("vowel" if last in vowels else "other")
