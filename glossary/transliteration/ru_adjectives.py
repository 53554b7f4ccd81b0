"""Russian adjectives of names of places: Коксу, Коксуский; the table is `seeds/elements/ru_adjectives.tsv`.

Its rows are whole names or, after a hyphen, ends of names, with the stem of the adjective. Others have no regular one.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator

from glossary.orthography.casing import cased_like, lower
from glossary.settings import data_folder
from glossary.transliteration.elements import rows_of

COLUMNS = ("name", "adjective")
#: What every stem ends in.
STEM = "ск"
_END = "-"

#: What becomes of words, or of their ends.
Changes = tuple[tuple[str, str], ...]


def adjective(name: str) -> str:
    """The stem of the adjective of *name*, a place of one word; empty if there is no regular one.

    `adjective("Коксу")` is `Коксуск`.
    """
    if " " in name:
        return ""
    return cased_like(next(_changed(lower(name, "ru"), _to_adjectives()), ""), name, "ru")


def nouns(stem: str) -> tuple[str, ...]:
    """The names that the *stem* of an adjective may come from, as the table has them."""
    found = _changed(lower(stem, "ru"), _to_nouns())
    return tuple(dict.fromkeys(cased_like(name, stem, "ru") for name in found))


def _changed(word: str, changes: Changes) -> Iterator[str]:
    """What each change that fits makes of a lower-case *word*."""
    for end, new in changes:
        if not end.startswith(_END):
            if word == end:
                yield new
        elif word.endswith(end[1:]) and len(word) >= len(end):
            yield word[: len(word) - len(end[1:])] + new[1:]


@functools.cache
def _to_adjectives() -> Changes:
    return _in_order(_rows())


@functools.cache
def _to_nouns() -> Changes:
    return _in_order((new, end) for end, new in _rows())


def _in_order(changes: Iterable[tuple[str, str]]) -> Changes:
    """*changes* of whole words before those of ends, and the longest first."""
    return tuple(sorted(changes, key=lambda change: (change[0].startswith(_END), -len(change[0]))))


def _rows() -> Changes:
    path = data_folder("seeds") / "elements" / "ru_adjectives.tsv"
    return tuple((lower(row["name"], "ru"), lower(row["adjective"], "ru")) for row in rows_of(path, COLUMNS, {}))
