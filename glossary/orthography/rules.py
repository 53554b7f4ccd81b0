"""The small engine that runs rule tables of the language data over one word.

A key is `core` or `core / left_right`. Left and right are strings of places: `#` edge of the word, `V` vowel,
`C` consonant, `[abc]` one of these letters, another letter itself; `C*` is any number of consonants (`#C*_` is the
first syllable). They look at the word as it came in. The longest core wins, then the rule that says most about its
place. The value is a result, or a list of results with the usual one first; one that is seldom right ends in `?`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter, itemgetter
from types import MappingProxyType
from typing import Literal, NamedTuple
from unicodedata import combining

import regex

from glossary.languages.records import RuleTable

#: What a name is the name of; a surname is one with an ending of surnames (-ov), whose stem older habits may spell, as
#: they may the father's name in a patronymic.
Kind = Literal["person", "surname", "patronymic", "place"]

#: What one further choice other than the usual one costs a candidate.
LESS_USUAL = 0.7
#: What it costs to write one sound in two ways within a name (Jolbors Zhorobekov).
MIXED = 0.5
#: The weight of each further form of an element or ending.
SECOND = 0.6
#: The sign of a result that is seldom right, and how many ranks that puts it back.
SELDOM, PUT_BACK = "?", 2
#: The habits of an orthography that has none with a name.
NO_HABITS: Mapping[tuple[str, ...], str] = MappingProxyType({})

_PLACE = regex.compile(r"(\[[^\]]+\]|.)(\*?)")

_LEFT_EDGE, _RIGHT_EDGE = r"(?<!\p{L})", r"(?!\p{L})"


#: What a rule puts, each with its rank: 0 for the usual one.
Results = tuple[tuple[str, int], ...]
#: What is one choice through a whole name: a habit that has a name, or else the results of a rule.
Habit = str | Results
#: The habits, and the rank of what was taken by each.
Choices = tuple[tuple[Habit, int], ...]


class Candidate(NamedTuple):
    """One spelling: its *text*, a *weight* of 1 for the usual one, the words in it that are *known* elements.

    *choices* are what was taken where there were several results.
    """

    text: str
    weight: float
    known: tuple[str, ...] = ()
    choices: Choices = ()

    def weighed(self, share: float) -> Candidate:
        """The same spelling with *share* of its weight."""
        return Candidate(self.text, self.weight * share, self.known, self.choices)


def best_first(found: Iterable[Candidate]) -> list[Candidate]:
    """Each text once, as its best candidate has it, best first."""
    best: dict[str, Candidate] = {}
    for item in found:
        other = best.get(item.text)
        if other is None or other.weight < item.weight:
            best[item.text] = item
    return sorted(best.values(), key=attrgetter("weight"), reverse=True)


class _Rule(NamedTuple):
    """What stands for *core* where it *applies* (anywhere, if that is None)."""

    core: str
    length: int
    applies: Callable[[str, int], object] | None
    results: Results


class RuleSet:
    """A compiled rule table over words whose vowels are *vowels*; *habits* name those that lists of results follow."""

    def __init__(self, table: RuleTable, vowels: str, habits: Mapping[tuple[str, ...], str] = NO_HABITS) -> None:
        self._rules: dict[str, list[_Rule]] = {}
        self._habits: dict[Results, str] = {}
        for key, value in sorted(table.items(), key=lambda item: _precedence(item[0])):
            core, place = _split(key)
            applies = None if place == "_" else regex.compile(_pattern(core, place, vowels)).match
            results = _ranked(value)
            if habit := habits.get(tuple(text for text, _ in results)):
                self._habits[results] = habit
            self._rules.setdefault(core[0], []).append(_Rule(core, len(core), applies, results))
        # Most letters have one rule that applies wherever they stand: these need not be tried.
        self._always = {letter: rules[0] for letter, rules in self._rules.items() if _is_always(rules)}

    def usual(self, word: str) -> str:
        """*word* rewritten by the usual result of every rule; letters without a rule stay."""
        return "".join([results[0][0] for _, _, _, results in self._applied(word)])

    def unread(self, word: str) -> str:
        """The letters of *word* that no rule reads."""
        return "".join([sign for sign in word if sign not in self._rules and (sign.isalpha() or combining(sign))])

    def matches(self, word: str) -> Iterator[tuple[int, int, Results]]:
        """Where each rule applies in *word*, and its results."""
        end = 0
        for rule in self._applied(word):
            start, end = end, end + rule.length
            yield start, end, rule.results

    def steps(self, word: str) -> list[Results]:
        """The results to choose from at each step through *word*."""
        return [results for _, _, _, results in self._applied(word)]

    def candidates(self, word: str, limit: int) -> list[Candidate]:
        """Up to *limit* rewritings of *word*, the usual one first, each other choice lowering the weight once."""
        habits, same = self._habits, ""
        found: list[tuple[str, float, Choices]] = [("", 1.0, ())]
        for _, _, _, results in self._applied(word):
            if len(results) == 1:
                same += results[0][0]
                continue
            habit = habits.get(results, results) if habits else results
            grown = [
                (text + same + result, *_chosen(weight, choices, habit, rank))
                for text, weight, choices in found
                for result, rank in results
            ]
            found, same = sorted(grown, key=itemgetter(1), reverse=True)[:limit], ""
        return [Candidate(text + same, weight, (), choices) for text, weight, choices in found]

    def _applied(self, word: str) -> list[_Rule]:
        """The rules that apply one after the other in *word*; a letter without one stands for itself."""
        found: list[_Rule] = []
        position, end_of_word, always = 0, len(word), self._always
        while position < end_of_word:
            rule = always.get(word[position]) or self._applying(word, position)
            found.append(rule)
            position += rule.length
        return found

    def _applying(self, word: str, position: int) -> _Rule:
        letter = word[position]
        for rule in self._rules.get(letter, ()):
            core, length, applies, _ = rule
            if (length == 1 or word.startswith(core, position)) and (applies is None or applies(word, position)):
                return rule
        return _kept(letter)


def _is_always(rules: list[_Rule]) -> bool:
    return len(rules) == 1 and rules[0].length == 1 and rules[0].applies is None


def joined(first: Candidate, then: Candidate) -> Candidate:
    """*first* and *then* side by side; a choice that both took costs once, a different one more."""
    weight = first.weight * then.weight
    for habit, rank in then.choices:
        for other, taken in first.choices:
            if other == habit:
                weight *= LESS_USUAL**-rank if taken == rank else MIXED
    choices = first.choices + tuple([choice for choice in then.choices if choice not in first.choices])
    return Candidate(first.text + then.text, weight, first.known + then.known, choices)


def _chosen(weight: float, choices: Choices, habit: Habit, rank: int) -> tuple[float, Choices]:
    """The *weight* and the *choices* of a rewriting after one more choice, of *habit*."""
    for other, taken in choices:
        if other == habit:
            return (weight if taken == rank else weight * MIXED * LESS_USUAL**rank), choices
    return weight * LESS_USUAL**rank, (*choices, (habit, rank))


@functools.lru_cache(maxsize=1_000)
def _kept(letter: str) -> _Rule:
    return _Rule(letter, 1, None, ((letter, 0),))


def _ranked(value: str | list[str]) -> Results:
    texts = (value,) if isinstance(value, str) else value
    return tuple(
        (text.removesuffix(SELDOM), rank + (PUT_BACK if text.endswith(SELDOM) else 0))
        for rank, text in enumerate(texts)
    )


def _precedence(key: str) -> tuple[int, int]:
    core, place = _split(key)
    return -len(core), -len(place.replace("_", ""))


def _split(key: str) -> tuple[str, str]:
    core, _, place = key.partition(" / ")
    return core, place or "_"


def _pattern(core: str, place: str, vowels: str) -> str:
    left, _, right = place.partition("_")
    before = f"(?<={_places(left, vowels, _LEFT_EDGE)})" if left else ""
    after = f"(?={_places(right, vowels, _RIGHT_EDGE)})" if right else ""
    return before + regex.escape(core) + after


def _places(text: str, vowels: str, edge: str) -> str:
    patterns = {"#": edge, "V": f"[{vowels}]", "C": rf"(?:(?![{vowels}])\p{{L}})"}
    return "".join(patterns.get(place, place) + repeated for place, repeated in _PLACE.findall(text))
