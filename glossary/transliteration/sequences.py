"""How likely a string of sounds is in the names of one language: n-grams over its name elements.

Counts are interpolated with shorter ones by the kinds of sounds seen (after Witten & Bell 1991). The elements are
the only data; nothing else is learnt, so what an editor adds to them speaks the next time they are read.
"""

from __future__ import annotations

import functools
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

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
        counts: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for sequence, count in Counter(_sequences(names)).items():
            counts[sequence[:-1]][sequence[-1]] = count
        #: By history: how often each sound was seen after it, what is left for others, and how much that is in all.
        self._seen = {
            history: (sounds, unseen := NOVELTY * len(sounds), sum(sounds.values()) + unseen)
            for history, sounds in counts.items()
        }
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
        chance, sound = _UNIFORM, sequence[-1]
        for start in range(len(sequence) - 1, -1, -1):
            if (seen := self._seen.get(sequence[start:-1])) is None:
                break
            sounds, unseen, total = seen
            chance = (sounds.get(sound, 0) + unseen * chance) / total
        return math.log(chance)


def _sequences(names: Iterable[str]) -> Iterator[str]:
    """Every sequence of up to `ORDER` sounds in *names*, which begin and end with `EDGE`."""
    for name in names:
        padded = EDGE + name + EDGE
        for end in range(2, len(padded) + 1):
            for start in range(max(0, end - ORDER), end):
                yield padded[start:end]


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
    reads = RuleSet(orthography(home).reads, orthography(home).vowels)
    names = [reads.usual(lower(item.form, home)) for item in elements() if item.home == home]
    if not names:
        return None
    if kind == "place":
        return Sequences([*names, *(reads.usual(word) for word, sort in words(home).items() if sort in NOMINAL)])
    return Sequences([*names, *(name for given in names for name in _surnames(given))])


def _surnames(sounds: str) -> tuple[str, ...]:
    """The surnames made of a name, a man's and a woman's."""
    if sounds[-1] in VOWEL_SOUNDS:
        return sounds + "jev", sounds + "jeva"
    if sounds.endswith("j"):
        return sounds + "ev", sounds + "eva"
    return sounds + "ov", sounds + "ova", sounds + "in", sounds + "ina"
