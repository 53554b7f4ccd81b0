"""Keys at most one letter apart, for any number of them: two such keys share a hash of a key without one letter.

Symmetric deletion: what one letter more, less or other makes of a key, or two letters swapped, it has in common with
the key once one letter of each is left out.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint32]
Numbers = npt.NDArray[np.int32]

#: Longer keys are looked up as far as this.
LONGEST = 40
#: Keys hashed at once; bounds the memory.
CHUNK = 50_000
_BASE = np.uint32(0x01000193)


class Table:
    """Numbers by hash: two arrays, sorted by hash."""

    def __init__(self, hashes: Hashes, numbers: Numbers) -> None:
        self.hashes, self.numbers = hashes, numbers

    @classmethod
    def of(cls, hashes: Hashes, numbers: Numbers) -> Table:
        """The table of pairs in any order."""
        order = np.argsort(hashes, kind="stable")
        return cls(hashes[order], numbers[order])

    def at(self, hashes: Hashes) -> list[int]:
        """The numbers at any of *hashes*, each once, in ascending order."""
        begins, ends = (self.hashes.searchsorted(hashes, side) for side in ("left", "right"))
        found = [self.numbers[begin:end] for begin, end in zip(begins, ends, strict=True) if end > begin]
        return np.unique(np.concatenate(found)).tolist() if found else []


def hashes_of(keys: Sequence[bytes]) -> Hashes:
    """The hash of each key."""
    prefixes, _, _ = _partial(*_matrix(keys))
    return prefixes[np.arange(len(keys)), _lengths(keys)]


def neighbour_table(keys: Sequence[bytes], numbers: Iterable[int]) -> Table:
    """The table that `neighbour_hashes` of a key are looked up in; *numbers* go with *keys*."""
    every = np.fromiter(numbers, dtype=np.int32, count=len(keys))
    parts = [_with_deletions(keys[at : at + CHUNK], every[at : at + CHUNK]) for at in range(0, len(keys), CHUNK)]
    if not parts:
        return Table(np.zeros(0, dtype=np.uint32), np.zeros(0, dtype=np.int32))
    hashes, found = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Table.of(hashes, found)


@functools.lru_cache(maxsize=20_000)
def neighbour_hashes(key: bytes) -> Hashes:
    """The hashes of *key* and of *key* without each of its letters."""
    hashes, _ = _with_deletions([key], np.zeros(1, dtype=np.int32))
    return np.unique(hashes)


def _with_deletions(keys: Sequence[bytes], numbers: Numbers) -> tuple[Hashes, Numbers]:
    matrix, lengths = _matrix(keys)
    prefixes, suffixes, powers = _partial(matrix, lengths)
    rows = np.arange(len(keys))
    columns = np.arange(matrix.shape[1])
    left = prefixes[:, :-1] * powers[:, 1:] + suffixes[:, 1:]
    inside = columns < lengths[:, None]
    whole = prefixes[rows, lengths]
    return np.concatenate((whole, left[inside])), np.concatenate((numbers, np.repeat(numbers, lengths)))


def _lengths(keys: Sequence[bytes]) -> npt.NDArray[np.int64]:
    return np.fromiter((min(len(key), LONGEST) for key in keys), dtype=np.int64, count=len(keys))


def _matrix(keys: Sequence[bytes]) -> tuple[Hashes, npt.NDArray[np.int64]]:
    """The letters of *keys*, a row each, padded at the end, and how many there are."""
    lengths = _lengths(keys)
    width = max(1, int(lengths.max(initial=0)))
    letters = np.array([key[:width] for key in keys], dtype=f"S{width}")
    return letters.view(np.uint8).reshape(len(keys), width).astype(np.uint32), lengths


def _partial(matrix: Hashes, lengths: npt.NDArray[np.int64]) -> tuple[Hashes, Hashes, Hashes]:
    """For each place in each key: the hash of what stands before it, of what stands from it on, and the base raised
    to the number of letters from it on.
    """
    count, width = matrix.shape
    prefixes = np.zeros((count, width + 1), dtype=np.uint32)
    suffixes, powers = np.zeros_like(prefixes), np.ones_like(prefixes)
    for place in range(width):
        prefixes[:, place + 1] = prefixes[:, place] * _BASE + matrix[:, place]
    for place in range(width - 1, -1, -1):
        inside = place < lengths
        suffixes[:, place] = np.where(inside, matrix[:, place] * powers[:, place + 1] + suffixes[:, place + 1], 0)
        powers[:, place] = np.where(inside, powers[:, place + 1] * _BASE, 1)
    return prefixes, suffixes, powers
