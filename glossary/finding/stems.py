"""Stems of folded words, for languages whose names change their last letters (Russian): the letters of endings go.

A stem only leads to a name; which form stands in the text is compared letter by letter afterwards.
"""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from glossary.languages.load import grammar
from glossary.orthography.fold import SPACE, fold_key

#: The letters of case endings, folded: -ого, -ому, -ыми, -ах, -ей …
ENDING = b"".join(sorted({fold_key(letter) for letter in "аеиоуыэюяьмхг"}))
#: So many letters of a word always stay.
SHORTEST = 2

_LASTING = np.ones(256, dtype=bool)
_LASTING[list(ENDING)] = False


@functools.cache
def declines(tag: str) -> bool:
    """Whether names of the language *tag* change their last letters in its cases."""
    rules = grammar(tag)
    return rules is not None and bool(rules.paradigms)


def stem_key(key: bytes) -> bytes:
    """The stems of the words of a folded *key*."""
    return b" ".join(word[:SHORTEST] + word[SHORTEST:].rstrip(ENDING) for word in key.split(b" "))


def stems(folded: bytes) -> tuple[bytes, npt.NDArray[np.int64]]:
    """The *folded* text, which begins and ends with a space, with its words cut down to their stems; and where in it
    each byte of that stands.
    """
    letters = np.frombuffer(folded, dtype=np.uint8)
    spaces = (letters == SPACE).nonzero()[0]
    begins, following = spaces[:-1], spaces[1:]
    lasting = _LASTING.take(letters).nonzero()[0]
    ends = lasting.take(lasting.searchsorted(following) - 1)
    ends = np.minimum(np.maximum(ends, begins + SHORTEST), following - 1)
    steps = np.zeros(len(letters) + 1, dtype=np.int8)
    steps[begins] = 1
    steps[ends + 1] -= 1
    steps[following[-1:]] += 1
    places = np.add.accumulate(steps[:-1], dtype=np.int8).nonzero()[0]
    return letters.take(places).tobytes(), places
