"""Ordinary words of a language (`languages/*/words.tsv`), bare or with a suffix: what a capital may also stand on."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from glossary.inflection.features import POSSESSED, Features
from glossary.inflection.sound import end_of, sound
from glossary.inflection.suffix_table import exact_readings, folded_readings
from glossary.languages.load import grammar
from glossary.orthography.apostrophes import with_letter_apostrophes
from glossary.orthography.casing import lower
from glossary.orthography.fold import fold_key
from glossary.orthography.lexicon import words

#: The shortest word that is looked for under a suffix, and the longest suffix.
SHORTEST_STEM, LONGEST_ENDING = 2, 12
#: The shortest noun that the last word of a name is looked for to be a possession of: of shorter ones it is chance.
SHORTEST_OWNED = 3
#: The same where the word is also listed by itself: Belediyesi of belediye, but not Kapı of kap.
SHORTEST_SURE = 5
#: Classes of words that are possessed: what is made of a noun (birlik) may be listed as an adjective.
OWNED = frozenset({"noun", "adjective"})
#: Classes of words that take the suffixes of nouns.
NOMINAL = frozenset({"noun", "adjective", "pronoun", "numeral"})


def is_listed(word: str, tag: str) -> bool:
    """Whether *word*, in any letter case, is a listed word or form of the language *tag* just so."""
    return _plain(word, tag) in words(tag)


@functools.lru_cache(maxsize=50_000)
def bases_of(word: str, tag: str) -> tuple[str, ...]:
    """The listed words of the language *tag* that *word*, in any letter case, is, or is with suffixes that fit."""
    small = _plain(word, tag)
    found = [small] if small in words(tag) else []
    for place in _places(len(small)):
        if exact_readings(small[place:], tag):
            found += _bases(small[:place], small[place:], tag)
    return tuple(found)


@functools.lru_cache(maxsize=50_000)
def is_possessed(word: str, tag: str) -> bool:
    """Whether *word* is a listed noun of the language *tag* with the possessive of the third person, and nothing else:
    Teşkilatı, ұйымы; not Kapı.
    """
    small = _plain(word, tag)
    shortest = SHORTEST_SURE if words(tag).get(small) in NOMINAL else SHORTEST_OWNED
    places = (place for place in _places(len(small)) if place >= shortest)
    found = (chain for place in places for chain in _chains(small[:place], small[place:], tag))
    return any(chain in POSSESSED for chain in found)


def _chains(stem: str, letters: str, tag: str) -> Iterator[Features]:
    """What the suffix *letters* may stand for on a listed noun that stands as *stem* before them."""
    for base in (*_shapes(stem, tag), *_unelided(stem, tag)):
        if words(tag).get(base) in OWNED:
            end = sound(end_of(base, tag), tag, False)
            yield from (chain for chain, sounds in exact_readings(letters, tag).items() if end in sounds)


@functools.lru_cache(maxsize=50_000)
def folded_bases_of(word: str, tag: str) -> tuple[bytes, ...]:
    """`bases_of`, folded, where *word* may have lost its diacritics, or capitals hide which i it has."""
    key = fold_key(word)
    every, nominal = _folded(tag)
    found = [key] if key in every else []
    stems = (key[:place] for place in _places(len(key)) if folded_readings(key[place:], tag))
    return (*found, *(base for stem in stems for base in _folded_shapes(stem, tag) if base in nominal))


def _places(length: int) -> range:
    return range(max(SHORTEST_STEM, length - LONGEST_ENDING), length)


def _bases(stem: str, letters: str, tag: str) -> Iterator[str]:
    """The words that take the suffix *letters* and stand as *stem* before them."""
    for base in _shapes(stem, tag):
        if words(tag).get(base) in NOMINAL:
            end = sound(end_of(base, tag), tag, False)
            if any(end in sounds for sounds in exact_readings(letters, tag).values()):
                yield base


def _shapes(stem: str, tag: str) -> tuple[str, ...]:
    """What stands as *stem* before a suffix: its last letter may have softened."""
    rules = grammar(tag)
    hard = rules.softened.get(stem[-1:], "") if rules else ""
    return (stem, stem[:-1] + hard) if hard else (stem,)


def _folded_shapes(stem: bytes, tag: str) -> tuple[bytes, ...]:
    """`_shapes` of a folded *stem*."""
    hard = _hardened(tag).get(stem[-1:], b"")
    return (stem, stem[:-1] + hard) if hard else (stem,)


@functools.cache
def _hardened(tag: str) -> dict[bytes, bytes]:
    """By a letter that is softened, folded, what it was."""
    rules = grammar(tag)
    return {fold_key(soft): fold_key(hard) for soft, hard in rules.softened.items()} if rules else {}


def _unelided(stem: str, tag: str) -> Iterator[str]:
    """What stands as *stem* before a suffix if its last vowel was lost there: `vakıf`, `deňiz`."""
    rules = grammar(tag)
    for vowel in rules.elided if rules else "":
        yield stem[:-1] + vowel + stem[-1:]


def _plain(word: str, tag: str) -> str:
    return with_letter_apostrophes(lower(word, tag), tag)


@functools.cache
def _folded(tag: str) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """All words of *tag*, and those that take suffixes, folded."""
    listed = words(tag)
    every = frozenset(fold_key(word) for word in listed)
    return every, frozenset(fold_key(word) for word, kind in listed.items() if kind in NOMINAL)
