"""Stems of folded words, for languages whose names change their last letters (Russian): the letters of endings go.

A stem only leads to a name; which form stands in the text is compared letter by letter afterwards.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from glossary.languages.load import grammar
from glossary.orthography.fold import SPACE, fold_key

#: The letters of case endings, folded: -ого, -ому, -ыми, -ах, -ей …
ENDING = b"".join(sorted({fold_key(letter) for letter in "аеиоуыэюяьмхг"}))
#: So many letters of a word always stay.
SHORTEST = 2

_IN_ENDING = np.zeros(256, dtype=bool)
_IN_ENDING[list(ENDING)] = True


@functools.cache
def declines(tag: str) -> bool:
    """Whether names of the language *tag* change their last letters in its cases."""
    rules = grammar(tag)
    return rules is not None and bool(rules.paradigms)


def stem_key(key: bytes) -> bytes:
    """The stems of the words of a folded *key*."""
    return b" ".join(word[:SHORTEST] + word[SHORTEST:].rstrip(ENDING) for word in key.split(b" "))


@dataclass(frozen=True, slots=True)
class Stemmed:
    """A folded text whose words are cut down to their stems; byte i of *data* is byte `place(i)` of the text."""

    data: bytes
    places: npt.NDArray[np.int64]

    def place(self, position: int) -> int:
        """Where the byte at *position* stands in the folded text."""
        return int(self.places[position])


def stems(folded: bytes) -> Stemmed:
    """The *folded* text, which begins and ends with a space, with its words cut down to their stems."""
    letters = np.frombuffer(folded, dtype=np.uint8)
    positions = np.arange(len(letters))
    spaces = letters == SPACE
    begin = np.maximum.accumulate(np.where(spaces, positions, 0))
    last = len(letters)
    following_space = np.minimum.accumulate(np.where(spaces, positions, last)[::-1])[::-1]
    following_stem = np.minimum.accumulate(np.where(spaces | _IN_ENDING[letters], last, positions)[::-1])[::-1]
    kept = spaces | (following_stem < following_space) | (positions - begin <= SHORTEST)
    return Stemmed(letters[kept].tobytes(), positions[kept])
