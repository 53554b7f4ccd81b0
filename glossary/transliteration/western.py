"""Western names as English writes them, and as the Russian press does, which those of the region follow.

`seeds/elements/western.tsv`: given names and surnames with the Russian spelling, which cannot be told from the letters
(Michael is Майкл); a cell of another language stands where its spelling is not the Russian one in its letters.
"""

from __future__ import annotations

import functools

from glossary.languages.load import usage
from glossary.orthography.casing import lower
from glossary.orthography.rules import SECOND, Candidate, best_first
from glossary.settings import data_folder
from glossary.transliteration.elements import BASES, HOMES, KINDS, Element, forms_of, rows_of
from glossary.transliteration.letters import by_rule

COLUMNS = ("form", "kind", "gender", "basis", *HOMES, "note")
#: The language whose spelling the others follow.
MODEL = "ru"


@functools.cache
def western() -> tuple[Element, ...]:
    """Every Western name of the seeds. Raises `InvalidFile` with file, line and column."""
    path = data_folder("seeds") / "elements" / "western.tsv"
    return tuple(
        Element(row["form"], "en", row["kind"], row["gender"], row["basis"], forms_of(row))
        for row in rows_of(path, COLUMNS, {"kind": KINDS, "basis": BASES})
    )


def is_western(word: str, written: str) -> bool:
    """Whether a lower-case *word* written in *written* is a Western name."""
    return word in _index(written)


def spelt_western(word: str, written: str, target: str) -> list[Candidate]:
    """How *target* spells the Western names that a lower-case *word* of *written* may stand for; best first."""
    return best_first(
        Candidate(text, SECOND ** (number + rank))
        for number, element in enumerate(_index(written).get(word, ()))
        for rank, text in enumerate(_spellings(element, target))
    )


@functools.cache
def _spellings(element: Element, target: str) -> tuple[str, ...]:
    """The lower-case spellings in *target*: those that its press has, else the Russian ones in its letters."""
    if target in element.press:
        return tuple(lower(form, target) for form in element.press[target])
    habits = usage(target, element.home)
    if target == element.home or (habits is not None and habits.keep):
        return (lower(element.form, element.home),)
    models = (lower(form, MODEL) for form in element.press[MODEL])
    return tuple(by_rule(model, MODEL, target, element.home, 1)[0].text for model in models)


@functools.cache
def _index(written: str) -> dict[str, tuple[Element, ...]]:
    """The Western names by their spellings in *written*; those it is the first spelling of go before the others."""
    found: dict[str, list[tuple[int, Element]]] = {}
    for element in western():
        for rank, text in enumerate(_spellings(element, written)):
            found.setdefault(text, []).append((rank, element))
    return {text: tuple(item for _, item in sorted(ranked, key=_rank)) for text, ranked in found.items()}


def _rank(ranked: tuple[int, Element]) -> int:
    return ranked[0]
