"""Runs of capitalised words that may be one name."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import regex

from glossary.finding.words.nameword import bare
from glossary.finding.words.smallwords import are_links
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.word import Word
from glossary.languages.clues import name_endings
from glossary.orthography.casing import case_of
from glossary.orthography.fold import APOSTROPHES, HYPHENS, SIGNS

_JOINTS = regex.escape(SIGNS)
_ARTICLE = regex.compile(rf"(?r)(?<![\p{{L}}\p{{M}}\p{{N}}@#/_])(?:{'|'.join(name_endings().articles)})-")
_WORD = regex.compile(
    r"\p{Lu}(?<![\p{L}\p{M}\p{N}@#/_]\p{Lu})"
    rf"(?:(?:[h{regex.escape(APOSTROPHES)}]|(?<=Y)[aeou]|(?<=T)s)?\.(?:[{_JOINTS}]\p{{Ll}}{{1,6}}+)?| \.(?= \p{{Lu}})"
    rf"|[\p{{L}}\p{{M}}]*+(?:[{_JOINTS}]\p{{L}}[\p{{L}}\p{{M}}]*+)*+)"
)
#: The longest word, and the most words that are looked at as one run.
LONGEST_WORD, LONGEST_RUN = 40, 12
#: The longest small words inside a name, in letters.
LONGEST_LINK = 12
#: What stands between words of a name: `Jeanne d'Arc`.
_BETWEEN = frozenset({" ", "\u00a0", "\n", *(f" {letter}{sign}" for letter in "dl" for sign in "'’")})
#: A letter with a suffix: `A-sında`.
_LETTER = regex.compile(rf"\p{{L}}[{regex.escape(HYPHENS)}]\p{{Ll}}")
_CAPITALS = regex.compile(r"\p{Lu}{2}")
#: The shortest capitals that may be a surname and not an abbreviation.
SHORTEST_CAPITALS = 5


def runs(text: str, taken: Stretches, language: str) -> Iterator[list[Word]]:
    """Capitalised words of *text*, outside the stretches that are *taken*, that stand side by side, in order."""
    run: list[Word] = []
    for word in _free(text, taken):
        if run and not (_is_beside(text, run[-1], word, language) and len(run) < LONGEST_RUN):
            yield run
            run = []
        if _is_wordlike(word, language):
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def outside(found: Iterable[list[Word]], taken: Stretches) -> Iterator[list[Word]]:
    """The runs *found* without the words that are *taken*, which part them."""
    for run in found:
        for is_taken, part in itertools.groupby(run, lambda word: (word.start, word.end) in taken):
            if not is_taken:
                yield list(part)


def _free(text: str, taken: Stretches) -> Iterator[Word]:
    for match in _WORD.finditer(text):
        start, end = match.span()
        if text[start - 1 : start] == "-" and (article := _ARTICLE.match(text, 0, start)):
            start = article.start()
        if (start, end) not in taken:
            yield Word(start, end, text[start:end])


def _is_beside(text: str, left: Word, right: Word, language: str) -> bool:
    if right.start - left.end > LONGEST_LINK:
        return False
    between = text[left.end : right.start]
    if between in _BETWEEN or (left.initial and not between):
        return True
    return between[:1] == " " and are_links(between.split(), left.text, right.text, language)


def _is_wordlike(word: Word, language: str) -> bool:
    """Whether *word* is no abbreviation, numeral or letter."""
    if word.initial:
        return True
    if not 2 <= len(word.text) <= LONGEST_WORD or _is_abbreviated(word.text) or _LETTER.match(word.text):
        return False
    return len(word.text) >= SHORTEST_CAPITALS or case_of(word.text) != "upper" or bare(word.text, language).given


def _is_abbreviated(text: str) -> bool:
    """Whether several capitals stand together: `ИСЕСКОго`, `AzərTAC`, but not `McDonald`."""
    return case_of(text) == "mixed" and bool(_CAPITALS.search(text))
