"""How the end of a name sounds: what decides which shape a suffix takes."""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass

import regex

from glossary.errors import InvalidFeatures
from glossary.languages.load import grammar
from glossary.languages.records import Ending, Grammar

#: What decides the shape of a suffix at the end of a stem, and whether the stem ends in a possessive.
Sound = tuple[str, str, bool, str, bool]


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
    return tuple((item, regex.compile(f"(?:{item.ends})$")) for item in rules_of(tag).endings if not item.said)


def _class(word: str, rules: Grammar, vowels: str) -> str:
    last = next((letter for letter in reversed(word) if letter.isalpha()), "")
    named = next((name for name, letters in rules.classes.items() if last and last in letters), "")
    return named or ("vowel" if last in vowels else "other")


def sound(end: End, tag: str, possessive: bool) -> Sound:
    """The part of an *end* that decides shapes in *tag*."""
    vowels, classes = _told_apart(tag)
    final = end.final if end.final in classes or end.after_vowel else "other"
    return end.vowel if end.vowel in vowels else "", end.harmony, end.rounded, final, possessive


@functools.cache
def _told_apart(tag: str) -> tuple[frozenset[str], frozenset[str]]:
    """The vowels and the classes that an archiphoneme of *tag* names."""
    keys = {key for values in rules_of(tag).archiphonemes.values() for key in values}
    parts = {part for key in keys for part in key.split("_")} | keys
    return frozenset(key for key in keys if len(key) == 1), frozenset(parts)


@functools.cache
def stems(tag: str) -> tuple[str, ...]:
    """One made-up stem for each harmony and each class of the last sound."""
    rules, (vowels, _) = rules_of(tag), _told_apart(tag)
    rounded = set(rules.harmony.get("rounded", ""))
    kinds = sorted(vowels)
    for side in (set(rules.harmony["back"]), set(rules.harmony["front"])):
        kinds += [min(letters - vowels) for letters in (side & rounded, side - rounded) if letters - vowels]
    return tuple(vowel + final for vowel in dict.fromkeys(kinds) for final in ("", *finals(tag)))


@functools.cache
def finals(tag: str) -> tuple[str, ...]:
    """One consonant of each class that suffixes tell apart, and one that is of none."""
    rules = rules_of(tag)
    told_apart = [letters for name, letters in rules.classes.items() if name in _told_apart(tag)[1]]
    archiphonemes = (values.values() for values in rules.archiphonemes.values())
    written = "".join(itertools.chain(*rules.suffixes.values(), *archiphonemes))
    vowels = rules.harmony["back"] + rules.harmony["front"]
    others = set(filter(str.islower, written)) - set("".join((vowels, *told_apart)))
    return (*(letters[0] for letters in told_apart), *sorted(others)[:1])
