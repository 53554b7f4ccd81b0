"""Runs of capitalised words that may be one name, cut where a name ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from glossary.finding.nameword import bare, inflected
from glossary.inflection.features import CASES
from glossary.inflection.suffix_table import parts_suffixes, signed_readings
from glossary.languages.load import name_endings
from glossary.orthography.casing import case_of
from glossary.orthography.fold import APOSTROPHES, SIGNS

_JOINTS = regex.escape(SIGNS)
_WORD = regex.compile(
    rf"(?<![\p{{L}}\p{{M}}\p{{N}}])\p{{Lu}}(?:\.|[\p{{L}}\p{{M}}]*+(?:[{_JOINTS}]\p{{L}}[\p{{L}}\p{{M}}]*+)*+)"
)
_HYPHENED = regex.compile(r"\p{Ll}-\p{Ll}+$")
#: The most words of a name, and the longest word.
LONGEST_NAME, LONGEST_WORD = 4, 40
#: The shortest capitals that may be a surname and not an abbreviation.
SHORTEST_CAPITALS = 5


@dataclass(frozen=True, slots=True)
class Word:
    """A capitalised word or an initial, and where it stands."""

    start: int
    end: int
    text: str

    @property
    def initial(self) -> bool:
        """Whether it is an initial with its full stop."""
        return self.text.endswith(".")


def runs(text: str, taken: list[tuple[int, int]], language: str) -> Iterator[list[Word]]:
    """The runs of *text* outside the sorted spans that are *taken*, in order; abbreviations part them."""
    for run in _runs(text, taken):
        yield from _parted(run, language)


def _runs(text: str, taken: list[tuple[int, int]]) -> Iterator[list[Word]]:
    """Capitalised words that stand side by side."""
    run: list[Word] = []
    for word in _free(text, taken):
        if run and not (_is_beside(text, run[-1], word) and len(run) < LONGEST_NAME):
            yield run
            run = []
        if _is_wordlike(word):
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _free(text: str, taken: list[tuple[int, int]]) -> Iterator[Word]:
    position = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while position < len(taken) and taken[position][1] <= start:
            position += 1
        if position == len(taken) or taken[position][0] >= end:
            yield Word(start, end, match.group())


def _is_beside(text: str, left: Word, right: Word) -> bool:
    between = text[left.end : right.start]
    return (
        between in {" ", "\u00a0", "\n"}
        or (left.initial and not between)
        or between.strip() in name_endings().particles
    )


def _is_wordlike(word: Word) -> bool:
    """Whether *word* is no abbreviation, numeral or letter."""
    if word.initial:
        return True
    long = SHORTEST_CAPITALS if case_of(word.text) == "upper" else 2
    return long <= len(word.text) <= LONGEST_WORD and not _is_abbreviated(word.text)


def _is_abbreviated(text: str) -> bool:
    """Whether capitals stand inside: `ИСЕСКОго`, `McDonald` apart."""
    return case_of(text) == "mixed" and text[:2].isupper()


def _parted(run: list[Word], language: str) -> Iterator[list[Word]]:
    """*run* cut where a name ends: after a surname, and after a word that bears a case suffix."""
    part: list[Word] = []
    for word in run:
        part.append(word)
        if _ends_name(word, len(part), language):
            yield part
            part = []
    if part:
        yield part


def _ends_name(word: Word, number: int, language: str) -> bool:
    if word.initial:
        return False
    if parts_suffixes(language) and any(sign in word.text for sign in APOSTROPHES):
        return True
    if _HYPHENED.search(word.text) and signed_readings(word.text.rpartition("-")[2], language, "-"):
        return True
    known = bare(word.text, language)
    if known.telling:
        return known.surname and not (known.given or known.patronymic) and number > 1
    other = inflected(word.text, language)
    return not parts_suffixes(language) and (other.telling or other.place) and bool(set(other.features) & set(CASES))
