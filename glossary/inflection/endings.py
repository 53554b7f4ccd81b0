"""How much a word looks like a name by its end: decides between `Koreya` + `nın` and `Koreyan` + `ın`.

A model of the last four letters, counted in lists of names (`languages/*/endings*.tsv`, see their first lines).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping

from glossary.languages.load import data_file, data_lines

LONGEST = 4
#: Weight and number of the letters that an unseen ending is shared among.
_PRIOR, _LETTERS = 2.0, 30


def name_likeness(word: str, tag: str) -> float:
    """The log probability of the last letters of *word*, in small letters, as the end of a name in *tag*."""
    return _chance(f"^{word}"[-LONGEST:], tag)


@functools.lru_cache(maxsize=50_000)
def _chance(letters: str, tag: str) -> float:
    counts = _counts(tag)
    total = 0.0
    for length in range(1, len(letters) + 1):
        ending = letters[-length:]
        seen, before = counts.get(ending, 0), counts.get(ending[1:], 0)
        total += math.log((seen + _PRIOR / _LETTERS) / (before + _PRIOR))
    return total


@functools.cache
def _counts(tag: str) -> Mapping[str, int]:
    rows = (line.split("\t") for line in data_lines(data_file(tag, "endings.tsv")))
    return {ending: int(count) for ending, count in rows}
