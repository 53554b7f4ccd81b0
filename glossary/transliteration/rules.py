"""The small engine that runs rule tables of the language data over one word.

A key is `core` or `core / left_right`. Left and right are empty or one of: `#` edge of the word, `V` vowel,
`C` consonant, `[abc]` one of these letters; they look at the word as it came in. The longest core wins, then
the rule that says most about its place. The value is a result, or a list of results with the usual one first.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import regex

from glossary.languages.load import RuleTable

#: What one further choice other than the usual one costs a candidate.
LESS_USUAL = 0.7


@dataclass(frozen=True, slots=True)
class Candidate:
    """One result of a rule set: its text, and a weight of 1 for the usual one."""

    text: str
    weight: float


class RuleSet:
    """A compiled rule table over words whose vowels are *vowels*."""

    def __init__(self, table: RuleTable, vowels: str) -> None:
        ordered = sorted(table.items(), key=lambda item: _precedence(item[0]))
        self._results = [(value,) if isinstance(value, str) else tuple(value) for _, value in ordered]
        alternatives = (f"({_pattern(key, vowels)})" for key, _ in ordered)
        self._pattern = regex.compile("|".join(alternatives) or "(?!)")

    def usual(self, word: str) -> str:
        """*word* rewritten by the usual result of every rule; letters without a rule stay."""
        results = self._results
        return self._pattern.sub(lambda match: results[(match.lastindex or 1) - 1][0], word)

    def unread(self, word: str) -> str:
        """The letters of *word* that no rule reads."""
        return "".join(letter for letter in self._pattern.sub("", word) if letter.isalpha())

    def candidates(self, word: str, limit: int) -> list[Candidate]:
        """Up to *limit* rewritings of *word*, the usual one first, each other choice lowering the weight."""
        found = [Candidate("", 1.0)]
        position = 0
        for match in self._pattern.finditer(word):
            kept = word[position : match.start()]
            found = _extended(found, kept, self._results[(match.lastindex or 1) - 1], limit)
            position = match.end()
        return [Candidate(item.text + word[position:], item.weight) for item in found]


def _extended(found: list[Candidate], kept: str, results: tuple[str, ...], limit: int) -> list[Candidate]:
    grown = [
        Candidate(item.text + kept + result, item.weight * LESS_USUAL**rank)
        for item, (rank, result) in itertools.product(found, enumerate(results))
    ]
    return sorted(grown, key=lambda item: -item.weight)[:limit]


def _precedence(key: str) -> tuple[int, int]:
    core, place = _split(key)
    return -len(core), -len(place.replace("_", ""))


def _split(key: str) -> tuple[str, str]:
    core, _, place = key.partition(" / ")
    return core, place or "_"


def _pattern(key: str, vowels: str) -> str:
    core, place = _split(key)
    left, _, right = place.partition("_")
    behind = {"": "", "#": r"(?<!\p{L})", "V": f"(?<=[{vowels}])", "C": rf"(?<=\p{{L}})(?<![{vowels}])"}
    ahead = {"": "", "#": r"(?!\p{L})", "V": f"(?=[{vowels}])", "C": rf"(?=\p{{L}})(?![{vowels}])"}
    before = behind.get(left, f"(?<={left})")
    after = ahead.get(right, f"(?={right})")
    return before + regex.escape(core) + after
