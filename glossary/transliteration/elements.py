"""Name elements: given names, stems of surnames, morphemes and place names, each at home in one language.

`seeds/elements/<tag>.tsv` holds the elements at home in a language with what the press of others makes of them where
rules fail; `cognates.tsv` says how each nation writes a name that it shares; `suffixes.tsv` how each language writes
the endings of surnames and patronymics. A cell holds forms joined by `|`, the usual one first.
"""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from glossary.errors import InvalidFile
from glossary.settings import data_folder

#: The languages that elements are at home in, and that have a column of forms.
NATIONS = ("az", "tr", "kk", "uz", "ky", "tk")
HOMES = (*NATIONS, "ru")
LANGUAGES = (*HOMES, "en")

KINDS = frozenset({"given", "stem", "part", "place"})
BASES = frozenset({"pair", "press", "known"})
ENDINGS = frozenset({"surname", "patronymic", "place", "bearer"})
PLACES = frozenset({"consonant", "vowel", ""})

Forms = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Element:
    """A part of a name: its *form* in the orthography of the language *home*.

    *press* holds what other languages write where their rules do not; *cognates* the forms that other nations bear.
    One that is *listed* stands among the elements of its home, not in the list of shared names alone.
    *basis* is `pair`, `press` or `known`: seen in public lists of names, seen in the press, or general knowledge.
    """

    form: str
    home: str
    kind: str
    gender: str = ""
    basis: str = "known"
    press: Forms = field(default_factory=dict, hash=False)
    cognates: Forms = field(default_factory=dict, hash=False)
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Ending:
    """How each language writes one ending of surnames or patronymics, *after* a consonant, a vowel or either.

    *homes* are the languages whose names bear it. One of kind `place` (-ское, -овка) or `bearer` (-баев) only tells the
    home.
    """

    kind: str
    gender: str
    after: str
    homes: tuple[str, ...]
    forms: Forms = field(hash=False)


def elements(folder: Path | None = None) -> tuple[Element, ...]:
    """Every element of the seeds. Raises `InvalidFile` with file, line and column."""
    return _elements(folder or data_folder("seeds") / "elements")


@functools.cache
def endings() -> tuple[Ending, ...]:
    """The endings of surnames and patronymics. Raises `InvalidFile`."""
    path = data_folder("seeds") / "elements" / "suffixes.tsv"
    columns = ("kind", "gender", "after", "homes", *LANGUAGES, "note")
    rows = rows_of(path, columns, {"kind": ENDINGS, "after": PLACES})
    return tuple(
        Ending(row["kind"], row["gender"], row["after"], tuple(row["homes"].split()), forms_of(row)) for row in rows
    )


@functools.cache
def _elements(folder: Path) -> tuple[Element, ...]:
    cognates = _cognates(folder / "cognates.tsv")
    found: dict[tuple[str, str, bool], Element] = {}
    for home in HOMES:
        columns = ("form", "kind", "gender", "basis", *LANGUAGES, "note")
        for row in rows_of(folder / f"{home}.tsv", columns, {"kind": KINDS, "basis": BASES}):
            shared = cognates.pop((home, row["form"]), None)
            also = shared.cognates if shared else {}
            element = Element(row["form"], home, row["kind"], row["gender"], row["basis"], forms_of(row), also)
            found.setdefault((home, row["form"], row["kind"] == "place"), element)
    return (*found.values(), *cognates.values())


def _cognates(path: Path) -> dict[tuple[str, str], Element]:
    found: dict[tuple[str, str], Element] = {}
    for row in rows_of(path, ("kind", "gender", "basis", *NATIONS, "note"), {"kind": KINDS, "basis": BASES}):
        forms = forms_of(row)
        for home, own in forms.items():
            others = MappingProxyType({tag: shared for tag, shared in forms.items() if tag != home})
            for form in own:
                element = Element(form, home, row["kind"], row["gender"], row["basis"], {}, others, listed=False)
                found.setdefault((home, form), element)
    return found


def forms_of(row: Mapping[str, str]) -> Forms:
    """The cells of a *row* by language, the usual form first."""
    return MappingProxyType({tag: tuple(cell.split("|")) for tag in LANGUAGES if (cell := row.get(tag))})


def rows_of(path: Path, columns: tuple[str, ...], allowed: Mapping[str, frozenset[str]]) -> Iterator[dict[str, str]]:
    """The rows of a file with these *columns* and *allowed* values. Raises `InvalidFile` with line and column."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        if tuple(next(reader, ())) != columns:
            raise InvalidFile(path.name, 1, "", f"the columns must be {' '.join(columns)}")
        for number, cells in enumerate(reader, start=2):
            if len(cells) != len(columns):
                raise InvalidFile(path.name, number, "", f"{len(cells)} cells where there are {len(columns)} columns")
            row = dict(zip(columns, cells, strict=True))
            for column, values in allowed.items():
                if row[column] not in values:
                    known = ", ".join(sorted(values))
                    raise InvalidFile(path.name, number, column, f"{row[column]!r} is not one of {known}")
            yield row
