"""Words for kinds of places in names, and where each language has them: Nizami küçəsi, улица Низами, Nizami Street.

A row of `seeds/elements/place_kinds.tsv` is a kind; `home` says whose places alone it is for, `named` is `place` where
none is called after a person. Cells hold patterns, the usual one first: `_` stands for the name, `_GEN` for its
genitive after a person, `_ский` for the adjective of it; the rest is written as it stands. A pattern that ends in `?`
is read and never written.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from glossary.orthography.casing import lower
from glossary.settings import data_folder
from glossary.transliteration.elements import HOMES, LANGUAGES, forms_of, rows_of
from glossary.transliteration.ru_adjectives import STEM, nouns
from glossary.transliteration.rules import SELDOM

COLUMNS = ("kind", "home", "named", *LANGUAGES)
#: A longer name has no word for a kind that is worth the time.
MOST_WORDS = 8
_NAME, _GENITIVE = "_", "GEN"


class Pattern(NamedTuple):
    """What stands *before* and *after* the name of a place, which is a *genitive* after persons, or an adjective with
    an *ending*; one that is *read* alone is never written.
    """

    before: str
    after: str
    ending: str = ""
    genitive: bool = False
    read: bool = False


class PlaceKind(NamedTuple):
    """A kind of places, of one *home* alone if that is not empty, *named* as a `place` or after anything (empty);
    *patterns* by language, the usual one first.
    """

    home: str
    named: str
    patterns: Mapping[str, tuple[Pattern, ...]]


class Headed(NamedTuple):
    """A *name* of a place without the word for its *kind*, as it stands in a *pattern*."""

    name: str
    kind: PlaceKind
    pattern: Pattern


@functools.cache
def place_kinds() -> tuple[PlaceKind, ...]:
    """Every kind of the seeds. Raises `InvalidFile` with file, line and column."""
    path = data_folder("seeds") / "elements" / "place_kinds.tsv"
    allowed = {"home": frozenset({"", *HOMES}), "named": frozenset({"", "place"})}
    return tuple(
        PlaceKind(row["home"], row["named"], {tag: tuple(map(_pattern, cells)) for tag, cells in forms_of(row).items()})
        for row in rows_of(path, COLUMNS, allowed)
    )


def headed(name: str, written: str) -> Headed | None:
    """*name* of a place in the language *written* taken apart; None if no word for a kind stands in it."""
    words = lower(name, written).split(" ")
    if not 1 < len(words) <= MOST_WORDS:
        return None
    index = _index(written)
    found = (
        Headed(rest, kind, pattern)
        for word in (words[-1], words[0])
        for kind, pattern in index.get(word, ())
        if (rest := _without(name, pattern, written))
    )
    return next(found, None)


def names_in(item: Headed) -> tuple[str, ...]:
    """What the place of *item* may be called: the nouns that its adjective may come from, else the name itself."""
    return nouns(item.name + STEM) if item.pattern.ending else (item.name,)


def _without(name: str, pattern: Pattern, tag: str) -> str:
    """What stands for the name in *name*; empty if the pattern does not fit."""
    small, tail = lower(name, tag), pattern.ending + pattern.after
    if len(small) != len(name) or not (small.startswith(pattern.before) and small.endswith(tail)):
        return ""
    return name[len(pattern.before) : len(name) - len(tail)].strip()


@functools.cache
def _index(tag: str) -> Mapping[str, tuple[tuple[PlaceKind, Pattern], ...]]:
    """By the word at its edge: each pattern of *tag* in small letters, with its kind; kinds of its own places first,
    those of others last, usual patterns before others and long ones before short ones.
    """
    found: dict[str, list[tuple[tuple[int, int, int], PlaceKind, Pattern]]] = defaultdict(list)
    for kind, rank, pattern in _patterns(tag):
        small = pattern._replace(before=lower(pattern.before, tag), after=lower(pattern.after, tag))
        edge = (small.after or small.before).strip()
        word = edge.rpartition(" ")[2] if small.after else edge.partition(" ")[0]
        whose = 0 if kind.home == tag else 2 if kind.home else 1
        found[word].append(((-len(edge) - len(small.ending), whose, rank), kind, small))
    return {word: tuple(item[1:] for item in sorted(items, key=lambda item: item[0])) for word, items in found.items()}


def _patterns(tag: str) -> Iterator[tuple[PlaceKind, int, Pattern]]:
    for kind in place_kinds():
        for rank, pattern in enumerate(kind.patterns.get(tag, ())):
            yield kind, rank, pattern


def _pattern(cell: str) -> Pattern:
    before, _, rest = cell.removesuffix(SELDOM).partition(_NAME)
    genitive = rest.startswith(_GENITIVE)
    ending, space, after = rest.removeprefix(_GENITIVE).partition(" ")
    return Pattern(before, space + after, ending, genitive, cell.endswith(SELDOM))
