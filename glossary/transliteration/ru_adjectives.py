"""Russian adjectives of names of places: Коксу, Коксуский; the table is `seeds/elements/ru_adjectives.tsv`.

Its rows are whole names or, after a hyphen, ends of names, with the stem of the adjective. Others have no regular one.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from glossary.orthography.casing import cased_like, lower
from glossary.settings import data_folder
from glossary.transliteration.elements import rows_of

COLUMNS = ("name", "adjective")
#: What every stem ends in.
STEM = "ск"
_END = "-"


def adjective(name: str) -> str:
    """The stem of the adjective of *name*, a place of one word; empty if there is no regular one.

    `adjective("Коксу")` is `Коксуск`.
    """
    if " " in name:
        return ""
    small = lower(name, "ru")
    found = (stem for _, stem in _changed(small, _rows()))
    return cased_like(next(found, ""), name, "ru")


def nouns(stem: str) -> tuple[str, ...]:
    """The names that the *stem* of an adjective may come from, as the table has them."""
    small = lower(stem, "ru")
    backwards = tuple((new, end) for end, new in _rows())
    return tuple(dict.fromkeys(cased_like(name, stem, "ru") for _, name in _changed(small, backwards)))


def _changed(word: str, changes: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str]]:
    """Each change that fits a lower-case *word*, with what it makes of it; a whole word first, then the longest end."""
    for end, new in sorted(changes, key=lambda change: (change[0].startswith(_END), -len(change[0]))):
        if not end.startswith(_END):
            if word == end:
                yield end, new
        elif word.endswith(end[1:]) and len(word) >= len(end):
            yield end, word[: len(word) - len(end[1:])] + new[1:]


@functools.cache
def _rows() -> tuple[tuple[str, str], ...]:
    path = data_folder("seeds") / "elements" / "ru_adjectives.tsv"
    return tuple((lower(row["name"], "ru"), lower(row["adjective"], "ru")) for row in rows_of(path, COLUMNS, {}))
