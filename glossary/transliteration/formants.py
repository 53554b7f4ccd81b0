"""Formants: what many names of places begin or end with, or hold as a word, and how other languages write it.

A row of `seeds/elements/formants.tsv` is a formant of one home; cells hold what other languages write where rules fail.
Those of basis `known` are written by hand; the others are learnt from public lists of places, beside them, by
tests/benchmarks/learn_formants.py.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from glossary.orthography.rules import SECOND, Candidate, best_first
from glossary.settings import data_folder
from glossary.transliteration.elements import BASES, LANGUAGES, Forms, forms_of, rows_of

EDGES = frozenset({"start", "end", "word"})
COLUMNS = ("home", "edge", "form", "basis", *LANGUAGES)
#: The shortest rest of a word beside a formant, and the longest start or end.
SHORTEST_REST, LONGEST = 2, 9


@dataclass(frozen=True, slots=True)
class Formant:
    """The *start* or *end* of names of places at home in *home*, or a *word* of theirs, in each language's letters."""

    home: str
    edge: str
    basis: str
    forms: Forms = field(hash=False)


@functools.cache
def formants() -> tuple[Formant, ...]:
    """Every formant of the seeds, those written by hand first. Raises `InvalidFile` with file, line and column."""
    rows = rows_of(data_folder("seeds") / "elements" / "formants.tsv", COLUMNS, {"edge": EDGES, "basis": BASES})
    found = [
        Formant(row["home"], row["edge"], row["basis"], {**forms_of(row), row["home"]: (row["form"],)}) for row in rows
    ]
    return tuple(sorted(found, key=lambda item: item.basis != "known"))


def by_formants(
    word: str, written: str, target: str, home: str, spell: Callable[[str], Iterable[Candidate]]
) -> list[Candidate]:
    """The spellings in *target* of a lower-case *word* of a place name at home in *home* with its formants; best first.

    *spell* says how the rest is spelt. None where the word holds no formant.
    """
    index = _index(written, target)
    if whole := index.get((home, "word"), {}).get(word):
        return [Candidate(text, SECOND**rank) for rank, text in enumerate(whole)]
    starts = [*_cuts(word, index.get((home, "start"), {}), "start"), ("", ("",))]
    ends = [*_cuts(word, index.get((home, "end"), {}), "end"), ("", ("",))]
    for start, first in starts:
        for end, last in ends:
            length = len(word) - len(start) - len(end)
            if length == 0 and start and end:
                return best_first(_joined(first, [Candidate("", 1.0)], last))
            if (start or end) and length >= SHORTEST_REST:
                return best_first(_joined(first, spell(word[len(start) : len(start) + length]), last))
    return []


def longest_formant(word: str, written: str, target: str, home: str) -> int:
    """How many letters the longest formant of a lower-case *word* of a place name at home in *home* has; 0 for none."""
    index = _index(written, target)
    whole = len(word) if word in index.get((home, "word"), {}) else 0
    cuts = (cut for edge in ("start", "end") for cut in _cuts(word, index.get((home, edge), {}), edge))
    return max((len(part) for part, _ in cuts), default=whole)


def _joined(first: tuple[str, ...], rest: Iterable[Candidate], last: tuple[str, ...]) -> Iterator[Candidate]:
    """A formant before and one after each spelling of the rest, the usual forms first."""
    for item in rest:
        for a, start in enumerate(first):
            for b, end in enumerate(last):
                yield Candidate(start + item.text + end, item.weight * SECOND ** (a + b))


def _cuts(word: str, forms: Mapping[str, tuple[str, ...]], edge: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The formants of *forms* that *word* starts or ends with, the longest first, with their spellings."""
    for length in range(min(len(word) - SHORTEST_REST, LONGEST), 1, -1):
        part = word[:length] if edge == "start" else word[-length:]
        if found := forms.get(part):
            yield part, found


@functools.cache
def _index(written: str, target: str) -> dict[tuple[str, str], dict[str, tuple[str, ...]]]:
    """By home and edge: the spellings in *target* of each formant as *written* has it."""
    found: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for item in formants():
        for form in item.forms.get(written, ()):
            found[item.home, item.edge][form] += item.forms.get(target, ())
    return {
        place: {form: tuple(dict.fromkeys(texts)) for form, texts in items.items() if texts}
        for place, items in found.items()
    }
