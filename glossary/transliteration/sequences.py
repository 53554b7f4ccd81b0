"""How likely a string of sounds is in the names of one language: n-grams over its name elements.

Counts are interpolated with shorter ones by the kinds of sounds seen (after Witten & Bell 1991). The elements are
the only data; nothing else is learnt, so what an editor adds to them speaks the next time they are read.
"""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Callable, Iterable

from glossary.languages.load import orthography, words
from glossary.orthography.casing import lower
from glossary.transliteration.elements import elements
from glossary.transliteration.rules import Kind, RuleSet

#: How many sounds an n-gram holds.
ORDER = 5
#: Vowels among the sound signs of the language data.
VOWEL_SOUNDS = "aæeɯiɪouøyʊɒɵ"
#: What precedes and ends a name.
EDGE = "#"
#: How much each kind of sound seen after a history speaks for one that was not seen there.
NOVELTY = 4
#: The chance of any one sound before anything is counted.
_UNIFORM = 1 / 40
#: The classes of the ordinary words that names of places are made of.
NOMINAL = frozenset({"noun", "adjective", "numeral"})
#: How many sequences are remembered.
_REMEMBERED = 200_000


class Sequences:
    """The chances of sounds after sounds, counted over *names* (strings of sounds)."""

    def __init__(self, names: Iterable[str]) -> None:
        padded = [EDGE + name + EDGE for name in names]
        counts: Counter[str] = Counter()
        for length in range(1, ORDER + 1):
            # The edge before a name follows nothing.
            first = 1 if length == 1 else 0
            counts.update(
                [name[start : start + length] for name in padded for start in range(first, len(name) - length + 1)]
            )
        counts[""] = sum(len(name) - 1 for name in padded)
        #: How often each sequence was seen; each but that at the end of a name is followed as often.
        self._counts: dict[str, int] = dict(counts)
        #: By history: how many kinds of sounds follow it.
        self._kinds: dict[str, int] = dict(Counter([sequence[:-1] for sequence in counts if sequence]))
        self.logarithms = _Remembered(self._logarithm)

    def score(self, history: str, sounds: str) -> float:
        """The logarithm of the chance that *sounds* follow *history*."""
        total = 0.0
        for sound in sounds:
            history = history[1 - ORDER :] + sound
            total += self.logarithms[history]
        return total

    def _logarithm(self, sequence: str) -> float:
        """The logarithm of the chance of the last sound of *sequence* after the others: each longer history that was
        seen mends what the shorter one says; one that was not seen has no longer one that was.
        """
        chance, counts, kinds = _UNIFORM, self._counts, self._kinds
        for start in range(len(sequence) - 1, -1, -1):
            history = sequence[start:-1]
            if history not in kinds:
                break
            unseen = NOVELTY * kinds[history]
            chance = (counts.get(sequence[start:], 0) + unseen * chance) / (counts[history] + unseen)
        return math.log(chance)


class _Remembered(dict[str, float]):
    """What *find* says of the last sound of a sequence of up to `ORDER` sounds, remembered."""

    def __init__(self, find: Callable[[str], float]) -> None:
        self._find = find

    def __missing__(self, sequence: str) -> float:
        if len(self) > _REMEMBERED:
            self.clear()
        found = self._find(sequence)
        self[sequence] = found
        return found


@functools.cache
def sequences(home: str, kind: Kind) -> Sequences | None:
    """The sounds of the names of one *kind* at home in the language *home*, or None where there are no elements of it.

    Names of places are made of ordinary words as well (Сарыбұлақ, Sakızağacı).
    """
    names = _of_elements(home)
    if not names:
        return None
    if kind == "place":
        reads = _reader(home)
        return Sequences([*names, *(reads.usual(word) for word, sort in words(home).items() if sort in NOMINAL)])
    return Sequences([*names, *(name for given in names for name in _surnames(given))])


@functools.cache
def _of_elements(home: str) -> tuple[str, ...]:
    """The sounds of the elements at home in *home*."""
    reads = _reader(home)
    return tuple(reads.usual(lower(item.form, home)) for item in elements() if item.home == home)


@functools.cache
def _reader(home: str) -> RuleSet:
    return RuleSet(orthography(home).reads, orthography(home).vowels)


def _surnames(sounds: str) -> tuple[str, ...]:
    """The surnames made of a name, a man's and a woman's."""
    if sounds[-1] in VOWEL_SOUNDS:
        return sounds + "jev", sounds + "jeva"
    if sounds.endswith("j"):
        return sounds + "ev", sounds + "eva"
    return sounds + "ov", sounds + "ova", sounds + "in", sounds + "ina"
