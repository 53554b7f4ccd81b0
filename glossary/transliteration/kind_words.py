"""Words for kinds of places and bodies in names, and where each language has them: Nizami küçəsi, улица Низами.

A row of `seeds/elements/place_kinds.tsv` is a kind; `home` says whose places alone it is for, `named` is `place` where
none is called after a person, and `body` in `body_kinds.tsv`, of what has a name of its own, often in quotation marks:
«Спектр» газеті, газета «Спектр», Spektr newspaper. Cells hold patterns, the usual one first: `_` stands for the name,
`_GEN` for its genitive after a person, `_ский` for the adjective of it; the rest is written as it stands. A pattern
that ends in `?` is read and never written.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from glossary.orthography.casing import lower
from glossary.orthography.fold import QUOTES
from glossary.orthography.rules import SELDOM
from glossary.settings import data_folder
from glossary.transliteration.elements import HOMES, LANGUAGES, forms_of, rows_of
from glossary.transliteration.ru_adjectives import STEM, nouns

COLUMNS = ("kind", "home", "named", *LANGUAGES)
#: A longer name has no word for a kind that is worth the time.
MOST_WORDS = 8
_NAME, _GENITIVE = "_", "GEN"
#: What is a body, and not a place.
BODY = "body"


class Pattern(NamedTuple):
    """What stands *before* and *after* the name of a place, which is a *genitive* after persons, or an adjective with
    an *ending*; one that is *read* alone is never written.
    """

    before: str
    after: str
    ending: str = ""
    genitive: bool = False
    read: bool = False


class NameKind(NamedTuple):
    """A kind of places or bodies, of one *home* alone unless that is empty, *named* as a `place` or a `body` is, or
    after anything (empty); *patterns* by language, the usual one first.
    """

    home: str
    named: str
    patterns: Mapping[str, tuple[Pattern, ...]]


class Headed(NamedTuple):
    """A *name* of a place or body without the word for its *kind*, as it stands in a *pattern*, and the quotation marks
    around it.
    """

    name: str
    kind: NameKind
    pattern: Pattern
    quotes: tuple[str, str] = ("", "")


@functools.cache
def kinds() -> tuple[NameKind, ...]:
    """Every kind of the seeds. Raises `InvalidFile` with file, line and column."""
    folder = data_folder("seeds") / "elements"
    return (*_kinds(folder / "place_kinds.tsv", {"", "place"}), *_kinds(folder / "body_kinds.tsv", {BODY}))


def _kinds(path: Path, named: Iterable[str]) -> Iterator[NameKind]:
    allowed = {"home": frozenset({"", *HOMES}), "named": frozenset(named)}
    for row in rows_of(path, COLUMNS, allowed):
        patterns = {tag: tuple(map(_pattern, cells)) for tag, cells in forms_of(row).items()}
        yield NameKind(row["home"], row["named"], patterns)


def headed(name: str, written: str) -> Headed | None:
    """*name* of a place or body in the language *written* taken apart; None if no word for a kind stands in it."""
    words = lower(name, written).split(" ")
    if not 1 < len(words) <= MOST_WORDS:
        return None
    index = _index(written)
    found = (
        (rest, kind, pattern)
        for word in (words[-1], words[0])
        for kind, pattern in index.get(word, ())
        if (rest := _without(name, kind, pattern, written))
    )
    first = next(found, None)
    return _unquoted(*first) if first else None


def _unquoted(name: str, kind: NameKind, pattern: Pattern) -> Headed:
    if len(name) > 2 and name[0] in QUOTES and name[-1] in QUOTES:
        return Headed(name[1:-1], kind, pattern, (name[0], name[-1]))
    return Headed(name, kind, pattern)


def names_in(item: Headed) -> tuple[str, ...]:
    """What the place of *item* may be called: the nouns that its adjective may come from, else the name itself."""
    return nouns(item.name + STEM) if item.pattern.ending else (item.name,)


def _without(name: str, kind: NameKind, pattern: Pattern, tag: str) -> str:
    """What stands for the name in *name*; empty if the pattern does not fit. The word for a body has the letter case
    that it always has: Максим Тобу is no group.
    """
    small, tail = lower(name, tag), pattern.ending + pattern.after
    ends = name if kind.named == BODY else small
    if len(small) != len(name) or not (small.startswith(pattern.before) and ends.endswith(tail)):
        return ""
    return name[len(pattern.before) : len(name) - len(tail)].strip()


@functools.cache
def _index(tag: str) -> Mapping[str, tuple[tuple[NameKind, Pattern], ...]]:
    """By the word at its edge: each pattern of *tag*, in small letters if of a place, with its kind; kinds of its own
    places first, those of others last, usual patterns before others and long ones before short ones.
    """
    found: dict[str, list[tuple[tuple[int, int, int], NameKind, Pattern]]] = defaultdict(list)
    for kind, rank, pattern in _patterns(tag):
        after = pattern.after if kind.named == BODY else lower(pattern.after, tag)
        small = pattern._replace(before=lower(pattern.before, tag), after=after)
        edge = lower(small.after or small.before, tag).strip()
        word = edge.rpartition(" ")[2] if small.after else edge.partition(" ")[0]
        whose = 0 if kind.home == tag else 2 if kind.home else 1
        found[word].append(((-len(edge) - len(small.ending), whose, rank), kind, small))
    return {word: tuple(item[1:] for item in sorted(items, key=lambda item: item[0])) for word, items in found.items()}


def _patterns(tag: str) -> Iterator[tuple[NameKind, int, Pattern]]:
    for kind in kinds():
        for rank, pattern in enumerate(kind.patterns.get(tag, ())):
            yield kind, rank, pattern


def _pattern(cell: str) -> Pattern:
    before, _, rest = cell.removesuffix(SELDOM).partition(_NAME)
    genitive = rest.startswith(_GENITIVE)
    ending, space, after = rest.removeprefix(_GENITIVE).partition(" ")
    return Pattern(before, space + after, ending, genitive, cell.endswith(SELDOM))
