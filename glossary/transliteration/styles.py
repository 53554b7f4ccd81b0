"""Names letter by letter by an official, academic or passport table, which no press habit touches."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from glossary.languages.load import orthography, usage
from glossary.languages.records import LetterTable
from glossary.orthography.casing import cased_like, lower
from glossary.orthography.rules import Candidate, RuleSet
from glossary.transliteration.words import spell_words

#: How many spellings a table with choices gives.
_MOST = 5


def letter_tables(written: str, target: str) -> Mapping[str, LetterTable]:
    """The tables by style that write names of *written* in *target*."""
    habits = usage(target, written)
    return habits.styles if habits else {}


def by_letters(name: str, written: str, target: str, style: str) -> list[Candidate]:
    """Up to five spellings of *name* by the table of *style*, the usual one first; letter case kept.

    Raises `KeyError` where there is no such table.
    """
    rules = _rules(written, target, style)

    def spell(word: str) -> list[Candidate]:
        found = rules.candidates(lower(word, written), _MOST)
        return [Candidate(cased_like(item.text, word, target), item.weight) for item in found]

    return spell_words(name, spell, _MOST)


@functools.cache
def _rules(written: str, target: str, style: str) -> RuleSet:
    return RuleSet(letter_tables(written, target)[style].letters, orthography(written).vowels)
