"""Stems of folded words, for languages whose names change their last letters (Russian): the letters of endings go.

A stem only leads to a name; which form stands in the text is compared letter by letter afterwards.
"""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from glossary.languages.load import grammar, tags
from glossary.orthography.fold import SPACE, fold_key

#: So many letters of a word always stay.
SHORTEST = 2


@functools.cache
def declines(tag: str) -> bool:
    """Whether names of the language *tag* change their last letters in its cases."""
    rules = grammar(tag)
    return rules is not None and bool(rules.paradigms)


def stem_key(key: bytes) -> bytes:
    """The stems of the words of a folded *key*."""
    endings = _endings()
    return b" ".join(word[:SHORTEST] + word[SHORTEST:].rstrip(endings) for word in key.split(b" "))


def stems(folded: bytes) -> tuple[bytes, npt.NDArray[np.int64]]:
    """The *folded* text, which begins and ends with a space, with its words cut down to their stems; and where in it
    each byte of that stands.

    A set of places is a number here, with a bit a place, the first place the highest: adding the last letters of words
    to the letters of endings carries through just those that run up to the end of their word.
    """
    letters = np.frombuffer(folded, dtype=np.uint8)
    spaces, endings = _bits(letters == SPACE), _bits(np.frombuffer(folded.translate(_is_ending()), dtype=np.bool_))
    for place in range(1, SHORTEST + 1):
        endings &= ~(spaces >> place)
    gone = endings & ~(endings + (spaces << 1))
    places = (~_mask(gone, len(letters))).nonzero()[0]
    return letters.take(places).tobytes(), places


@functools.cache
def _endings() -> bytes:
    """The letters of case endings, folded."""
    letters = {letter for tag in tags() if (rules := grammar(tag)) for letter in rules.ending_letters}
    return b"".join(sorted({fold_key(letter) for letter in letters}))


@functools.cache
def _is_ending() -> bytes:
    """For each byte whether it is one of `_endings`."""
    return bytes(letter in _endings() for letter in range(256))


def _bits(mask: npt.NDArray[np.bool_]) -> int:
    return int.from_bytes(np.packbits(mask).tobytes(), "big")


def _mask(bits: int, length: int) -> npt.NDArray[np.bool_]:
    packed = np.frombuffer(bits.to_bytes((length + 7) // 8, "big"), dtype=np.uint8)
    return np.unpackbits(packed, count=length).view(np.bool_)
