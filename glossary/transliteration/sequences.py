"""How likely a string of sounds is in the names of one language: n-grams over its name elements.

Counts are interpolated with shorter ones by the kinds of sounds seen (after Witten & Bell 1991). The elements are
the only data; nothing else is learnt, so what an editor adds to them speaks the next time they are read.
"""

from __future__ import annotations

import functools
import math
from array import array
from collections.abc import Iterable, Sequence

from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.orthography.lexicon import words
from glossary.orthography.rules import Kind, RuleSet
from glossary.transliteration.elements import elements

#: The longest history that is told apart.
LONGEST = 4
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


class History(dict[str, float]):
    """The last sounds of a name so far, as many as were seen before another; *shorter* is all but their first.

    By what may follow, a sound or several: the logarithm of its chance, remembered once it is asked for. *places* says
    where in *text*, all names that are counted, another sound stands after these.
    """

    __slots__ = ("_after", "_counts", "_following", "_length", "_shorter", "_text", "_total", "_unseen")

    def __init__(self, text: str, places: Sequence[int], length: int, shorter: History | None) -> None:
        self._text, self._length, self._shorter = text, length, shorter
        self._following, self._counts = {}, {}
        if length < LONGEST:
            self._following = _following(text, places)
            self._counts = {sound: len(found) for sound, found in self._following.items()}
        else:
            for place in places:
                sound = text[place]
                self._counts[sound] = self._counts.get(sound, 0) + 1
        self._unseen = NOVELTY * len(self._counts)
        self._total = len(places) + self._unseen
        self._after: dict[str, History] = {}

    def __missing__(self, sounds: str) -> float:
        self[sounds] = found = math.log(self._chance(sounds)) if len(sounds) == 1 else self.score(sounds)
        return found

    def score(self, sounds: str) -> float:
        """The logarithm of the chance that *sounds* follow, one after the other."""
        total, history = 0.0, self
        for sound in sounds:
            total += history[sound]
            history = history.after(sound)
        return total

    def after(self, sounds: str) -> History:
        """The history once *sounds* have followed: one object, by whatever steps it is come to."""
        found = self._after.get(sounds)
        if found is None:
            longer = self._longer(sounds) if len(sounds) == 1 else functools.reduce(History.after, sounds, self)
            found = self._after.setdefault(sounds, longer)
        return found

    def _longer(self, sound: str) -> History:
        shorter = self if self._shorter is None else self._shorter.after(sound)
        # After the end of a name stands another one, which tells nothing.
        ended = sound == EDGE and self._length > 0
        if ended or sound not in self._following:
            return shorter
        return History(self._text, self._following[sound], self._length + 1, shorter)

    def _chance(self, sound: str) -> float:
        """The chance of *sound*: what was seen after this history mends what the shorter one says."""
        chance = _UNIFORM if self._shorter is None else math.exp(self._shorter[sound])
        return (self._counts.get(sound, 0) + self._unseen * chance) / self._total


def _following(text: str, places: Iterable[int]) -> dict[str, array[int]]:
    """By the sounds that stand at *places* of *text*: where the next ones do."""
    following: dict[str, array[int]] = {}
    for place in places:
        sound = text[place]
        if sound in following:
            following[sound].append(place + 1)
        else:
            following[sound] = array("I", (place + 1,))
    return following


def before(names: Iterable[str]) -> History:
    """What precedes a name, as counted over *names* (strings of sounds)."""
    text = "".join([EDGE + name for name in names])
    # What ends the last name is what begins the first.
    return History(text + EDGE, range(len(text)), 0, None).after(EDGE)


@functools.cache
def sequences(home: str, kind: Kind) -> History | None:
    """What precedes the names of one *kind* at home in the language *home*, or None where there are no elements of it.

    Names of places are made of ordinary words as well (Сарыбұлақ, Sakızağacı).
    """
    names = sounds_of_elements(home)
    if not names:
        return None
    if kind == "place":
        reads = _reader(home)
        return before([*names, *(reads.usual(word) for word, sort in words(home).items() if sort in NOMINAL)])
    return before([*names, *(name for given in names for name in _surnames(given))])


@functools.cache
def sounds_of_elements(home: str) -> tuple[str, ...]:
    """The sounds of the elements at home in *home*."""
    reads = _reader(home)
    return tuple(reads.usual(lower(item.form, home)) for item in elements() if item.home == home)


@functools.cache
def _reader(home: str) -> RuleSet:
    return RuleSet(orthography(home).reads, orthography(home).vowels)


def _surnames(sounds: str) -> tuple[str, ...]:
    """The surnames made of a name, a man's and a woman's."""
    if sounds[-1] in VOWEL_SOUNDS:
        return sounds + "jev", sounds + "jeva", sounds[:-1] + "in", sounds[:-1] + "ina"
    if sounds.endswith("j"):
        return sounds + "ev", sounds + "eva"
    return sounds + "ov", sounds + "ova"
