"""How well the vowels of a name go together in one language, whatever stands between them: vowel harmony, as counted.

Longer sequences of sounds are rare, so that they hardly say what vowel follows another beyond two consonants.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections import Counter
from collections.abc import Iterator, Mapping

from glossary.transliteration.sequences import VOWEL_SOUNDS, sounds_of_elements

#: How many pairs of vowels as often as by chance are counted to those that were seen after each vowel.
BY_CHANCE = 2


def harmony(sounds: str, home: str) -> float:
    """By how much each vowel of *sounds* is likelier after the one before it than elsewhere in names at home in *home*.

    A logarithm: 0 where nothing is known, below it for what goes together badly (Kazakh о and ү).
    """
    known = _ratios(home)
    return sum([known.get(pair, 0.0) for pair in _pairs(sounds)])


@functools.cache
def _ratios(home: str) -> Mapping[tuple[str, str], float]:
    """The logarithm of how much likelier each vowel is after another than by chance."""
    pairs = [pair for name in sounds_of_elements(home) for pair in _pairs(name)]
    seen, firsts, seconds = Counter(pairs), Counter(first for first, _ in pairs), Counter(second for _, second in pairs)
    return {
        (first, second): math.log(
            (seen[first, second] / (seconds[second] / len(pairs)) + BY_CHANCE) / (firsts[first] + BY_CHANCE)
        )
        for first in firsts
        for second in seconds
    }


def _pairs(sounds: str) -> Iterator[tuple[str, str]]:
    return itertools.pairwise(sound for sound in sounds if sound in VOWEL_SOUNDS)
